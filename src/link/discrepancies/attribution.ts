import { overlaps } from "../../domain/span.ts"
import { compareActors } from "../actors/same-actor.ts"
import { sourceAt } from "../quotations/source-at.ts"
import { describe, sentence } from "./describe.ts"
import { actorOf, type Found, type Tied } from "./tied.ts"

/**
 * Two versions that give the words to different people: as when a reporter's words, to which a minister only said
 * "Exactly", become the minister's.
 */
export function otherSpeaker(tied: Tied): Found | null {
  const { quoting, alignment, reference, attributedTo, saidBy } = tied
  if (attributedTo === null || saidBy === null || compareActors(attributedTo, saidBy) !== "different") return null
  if (isElsewhereTheirs(tied)) return null
  const here = sentence(describe(quoting.document))
  const there = describe(reference.document)
  const agreed = hasAgreed(tied)
  return {
    kind: "attribution",
    evidence: [{ document: quoting.document.id, span: alignment.quotation }, placeOf(tied)],
    explanation: agreed
      ? `${here} gives the words to ${attributedTo.name}; in ${there} they are ${saidBy.name}’s, and ${attributedTo.name} only agrees.`
      : `${here} gives the words to ${attributedTo.name}; ${there} gives them to ${saidBy.name}.`,
    severity: 3,
  }
}

function placeOf({ alignment: { reference } }: Tied) {
  return { document: reference.document, span: reference.span }
}

/** Whether another reference, as good as this one, may have the speaker whom the quoting document names. */
function isElsewhereTheirs({ alignment, attributedTo, corpus }: Tied): boolean {
  return alignment.also.some(({ document, span }) => {
    const linkable = corpus.load(document)
    const speaker = linkable === null ? null : (sourceAt(linkable, span)?.speaker ?? null)
    return linkable !== null && compareActors(attributedTo, actorOf(linkable, speaker)) === "same"
  })
}

/** Whether the person named says yes to the words in the reference. */
function hasAgreed({ alignment, reference, attributedTo }: Tied): boolean {
  return reference.findings.statements.some(
    ({ response, speaker }) =>
      response?.kind === "assent" &&
      overlaps(response.to, alignment.reference.span) &&
      compareActors(attributedTo, actorOf(reference, speaker)) === "same",
  )
}
