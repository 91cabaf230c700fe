import type { Actor } from "../../domain/actor.ts"
import type { Alignment } from "../../domain/alignment.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, slice } from "../../domain/span.ts"
import { leavesOpen } from "../../language/open-marks.ts"
import { nameWords, wordsIn } from "../actors/name-words.ts"
import { countWords } from "../quotations/count-words.ts"
import { isWholeSentence } from "../quotations/sentence-around.ts"
import { contentsAt } from "../quotations/standing-at.ts"
import { bodySentencesBefore, surroundingsOf } from "../quotations/surroundings.ts"
import { whoseAround } from "./around.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Fewer quoted words are a phrase that nobody need have said. */
const fewestWords = 5
/** Who is named so shortly before is who speaks, though no verb says so. */
const sentencesBack = 2

/**
 * A quotation that stands by itself and that the document gives to nobody, of words whose speaker the reference names.
 *
 *     The port reopened. “A bell is not a treaty.” Rain fell.
 *                        ────────────────────────
 */
export function droppedAttribution({ quoting, alignment, reference, saidBy }: Tied): Found | null {
  if (saidBy === null || !alignment.marked || alignment.attributedTo !== null) return null
  if (quoting.document.kind === "transcript" || hasSource(quoting, alignment)) return null
  if (!standsAlone(quoting, alignment) || isNamedBefore(quoting, alignment, saidBy)) return null
  if (goesOn(quoting, alignment)) return null
  return {
    kind: "unattributed",
    evidence: [
      { document: quoting.document.id, span: alignment.quotation },
      { document: alignment.reference.document, span: alignment.reference.span },
    ],
    explanation: `${sentence(describe(quoting.document))} gives the words to nobody; ${describe(reference.document)} gives them to ${saidBy.name}.`,
    severity: 1,
  }
}

/** Whether the document names a source for the words, though it could not be told who it is: "he said". */
function hasSource({ findings }: Linkable, { statement, quotation }: Alignment): boolean {
  return contentsAt(findings.statements, quotation).some(
    (content) =>
      content.statement.source.length > 0 && (content.statement.id === statement || contains(content, quotation)),
  )
}

/** A sentence of its own: no part of another, no headline and no heading in quotation marks. */
function standsAlone(quoting: Linkable, { quotation }: Alignment): boolean {
  const { text, regions } = quoting.document
  const words = slice(text, quotation)
  if (countWords(words) < fewestWords || !isWholeSentence(words)) return false
  if (regions.some((span) => span.region !== "body" && contains(span, quotation))) return false
  return !/\p{L}/u.test(surroundingsOf(quoting, quotation).sentence)
}

/** Whether the paragraph before leaves a quotation open: this one is more of it. */
function goesOn({ document: { text } }: Linkable, { quotation }: Alignment): boolean {
  const own = text.lastIndexOf("\n", quotation.start)
  const end = text.slice(0, Math.max(0, own)).trimEnd().length
  return leavesOpen(text.slice(text.lastIndexOf("\n", end - 1) + 1, end))
}

function isNamedBefore(quoting: Linkable, { quotation }: Alignment, speaker: Actor): boolean {
  const surname = nameWords(speaker.name).at(-1)
  return bodySentencesBefore(quoting, quotation.start, sentencesBack).some((span) =>
    wordsIn(slice(quoting.document.text, span)).some((word) => word === surname),
  )
}

/** Quotations that the document itself gives to nobody, as reading it noted. */
export function looseQuotations({ document, findings }: Linkable): Found[] {
  return findings.notes.flatMap(({ code, span }): Found[] => {
    if (code !== "unattributed-quotation" || span === undefined) return []
    return [
      {
        kind: "unattributed",
        evidence: [{ document: document.id, span }],
        explanation: `${sentence(describe(document))} puts words in quotation marks without saying whose they are${whoseAround(findings, span)}.`,
        severity: 1,
      },
    ]
  })
}
