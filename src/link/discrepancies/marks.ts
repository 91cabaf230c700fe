import type { Actor } from "../../domain/actor.ts"
import type { Version } from "../../domain/alignment.ts"
import type { Linkable } from "../../domain/corpus.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import { countWords } from "../quotations/count-words.ts"
import { contentsAt } from "../quotations/standing-at.ts"
import { changedShare } from "./changed-share.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Fewer words in marks are a phrase. */
const fewestWords = 5
/** A quotation of which so much is other words is no exact one, */
const otherWords = 0.3
/** and so many of one speaker's must be tied to what they said, */
const fewestTied = 2
/** so many in all must be other words or stand nowhere, */
const fewestOther = 3
/** and this share of that speaker's: the rest would be exact. */
const shareOther = 0.75
/** So many of each are shown as evidence. */
const mostShown = 3
/** A document that says so itself claims no exact words. */
const saysTranslated = /\b(?:translated (?:from|by)|(?:unofficial|machine) translation|through an interpreter)\b/i

/**
 * A document whose quotation marks hold words that are hardly ever the speaker's: translated, or told again in other
 * words. Judged by the quotations of one speaker whose own words the dossier has, and to which several are tied.
 */
export function untrustedMarks(
  quoting: Linkable,
  tied: readonly Tied[],
  unmatched: readonly Quotation[],
): Found | null {
  if (quoting.document.kind === "transcript" || saysTranslated.test(quoting.document.text)) return null
  const isLong = (span: Span) => countWords(slice(quoting.document.text, span)) >= fewestWords
  const marked = tied.filter(({ alignment }) => alignment.marked && isLong(alignment.quotation))
  const speakers = new Map(
    marked.flatMap(({ attributedTo }) => (attributedTo ? [[attributedTo.id, attributedTo]] : [])),
  )
  for (const speaker of speakers.values()) {
    const theirs = marked.filter(({ attributedTo }) => attributedTo?.id === speaker.id)
    const other = theirs.filter((one) => one.alignment.relation === "translated" || changedShare(one) >= otherWords)
    const [first, ...more] = other
    if (first === undefined || other.length < fewestTied) continue
    const nowhere = unmatched.filter((quotation) => isLong(quotation) && isBy(quoting, quotation, speaker))
    const all = theirs.length + nowhere.length
    if (other.length + nowhere.length < fewestOther) continue
    if (other.length + nowhere.length < shareOther * all) continue
    return marks(quoting, speaker, { other: [first, ...more], nowhere, all })
  }
  return null
}

/** Whether the document gives a quotation to this speaker. */
function isBy({ findings }: Linkable, quotation: Quotation, { id }: Actor): boolean {
  if (quotation.use !== "words" || quotation.depth > 0) return false
  return contentsAt(findings.statements, quotation.inner).some(
    (content) => content.statement.speaker === id && contains(content, quotation.inner),
  )
}

interface Judged {
  readonly other: readonly [Tied, ...Tied[]]
  readonly nowhere: readonly Quotation[]
  readonly all: number
}

function marks({ document }: Linkable, speaker: Actor, { other, nowhere, all }: Judged): Found {
  const here = (span: Span): Version => ({ document: document.id, span: { start: span.start, end: span.end } })
  const [first, ...more] = other
  const evidence: [Version, ...Version[]] = [
    here(first.alignment.quotation),
    ...more.slice(0, mostShown - 1).map(({ alignment }) => here(alignment.quotation)),
    ...nowhere.slice(0, mostShown).map(here),
    ...other
      .slice(0, mostShown)
      .map(({ alignment: { reference } }) => ({ document: reference.document, span: reference.span })),
  ]
  return {
    kind: "marks",
    evidence,
    explanation: `${sentence(describe(document))} has ${other.length + nowhere.length} of its ${all} quotations of ${speaker.name} in words that no other document has; ${other.length} of them tell what ${describe(first.reference.document)} has in other words.`,
    severity: 2,
  }
}
