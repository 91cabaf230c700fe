import type { Linkable } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { overlaps, type Span } from "../../domain/span.ts"
import { standingAt } from "./standing-at.ts"
import { statementAt } from "./wanted.ts"

/** What a place in a document is, as a reference for somebody's words. */
export interface SourceAt {
  /** Whether the words are the speaker's own here: a turn of a transcript, or an official text. */
  readonly isPrimary: boolean
  /** Whether they stand in quotation marks here. */
  readonly isMarked: boolean
  /** Id of an actor of the document: who says the words here. */
  readonly speaker: string | null
  /** What the words are a part of and must not be followed beyond: the turn, the quotation, or the whole text. */
  readonly bounds: Span
  /** Of a version: all of the quotation or statement the words are in. */
  readonly whole: Span
}

/** This share of the words must be within a quotation for it to be their version. */
const MOST = 0.6
/** With the words that report quoted, too ("The ministry announced that …"), it is who reports that is quoted. */
const NEARLY_ALL = 0.95

/**
 * What the words of a span are in their document; null where they are nobody's: an article's own. Words that a turn
 * reads out ("You said ‘…’ yesterday") are no turn of their speaker's.
 */
export function sourceAt({ document, quotations, findings }: Linkable, span: Span): SourceAt | null {
  const quotation = standingAt(quotations, span).find(
    ({ inner, depth, use }) => depth === 0 && use !== "title" && use !== "nickname" && share(span, inner) >= MOST,
  )
  const statement = statementAt(findings.statements, span)
  const turn = turnAt(document, span)
  if (turn !== null) {
    const { content, part: role } = document.turns[turn] as Linkable["document"]["turns"][number]
    if (quotation === undefined) {
      const speaker = findings.turnSpeakers[turn] ?? null
      const reported = statement?.content.find((part) => share(span, part) >= NEARLY_ALL)
      // "President Varga said to you that a telephone is no treaty. What was your answer?" But a spokeswoman's answer
      // "The President believes that it is one" is what she says herself.
      const isAsked = role === "question" && statement !== null && isAnother(statement.speaker, speaker)
      if (isAsked && reported !== undefined) {
        return { isPrimary: false, isMarked: false, speaker: statement.speaker, bounds: reported, whole: reported }
      }
      return { isPrimary: true, isMarked: false, speaker, bounds: content, whole: content }
    }
    return {
      isPrimary: false,
      isMarked: true,
      speaker: statement?.speaker ?? null,
      bounds: quotation.inner,
      whole: quotation.inner,
    }
  }
  const all = { start: 0, end: document.text.length }
  if (document.kind === "official" || document.kind === "readout" || document.kind === "transcript") {
    return {
      isPrimary: true,
      isMarked: quotation !== undefined,
      speaker: statement?.speaker ?? null,
      bounds: quotation?.inner ?? all,
      whole: quotation?.inner ?? span,
    }
  }
  if (quotation !== undefined) {
    return {
      isPrimary: false,
      isMarked: true,
      speaker: statement?.speaker ?? null,
      bounds: quotation.inner,
      whole: quotation.inner,
    }
  }
  const content = statement?.content.find((part) => share(span, part) >= MOST)
  if (statement === null || content === undefined) return null
  return { isPrimary: false, isMarked: false, speaker: statement.speaker, bounds: content, whole: content }
}

function isAnother(speaker: string | null, turnSpeaker: string | null): boolean {
  return speaker !== null && speaker !== turnSpeaker
}

/** Index of the turn that most of a span lies in. */
function turnAt({ turns }: Linkable["document"], span: Span): number | null {
  // Turns are in the order of the text and do not overlap.
  for (let at = countBefore(turns, ({ content }) => content.start < span.end) - 1; at >= 0; at--) {
    const { content } = turns[at] as (typeof turns)[number]
    if (share(span, content) >= MOST) return at
    if (content.end <= span.start) break
  }
  return null
}

/** How much of a span lies within another, 0..1. */
function share(span: Span, within: Span): number {
  if (!overlaps(span, within)) return 0
  return (Math.min(span.end, within.end) - Math.max(span.start, within.start)) / (span.end - span.start)
}
