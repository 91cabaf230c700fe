import type { Edit } from "../../domain/alignment.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { contains, type Span, trimmed } from "../../domain/span.ts"
import { sentenceAround } from "./sentence-around.ts"

/** A version of a reference, both with their documents, and the differences between them. */
export interface Quoted {
  readonly quoting: Linkable
  readonly quotation: Span
  readonly reference: Linkable
  readonly referenceSpan: Span
  readonly edits: readonly Edit[]
}

/**
 * Words of the reference that the version has in a row, and what of their sentences it leaves out before and after: as
 * far as the sentence goes, or to the next words that it has.
 *
 *     If it doesn’t, we’ll shut it ourselves, I think.      “we’ll shut it ourselves”
 *     ────────────── before                 ───────── after
 */
export interface Piece extends Span {
  readonly before: Span
  readonly after: Span
  /** Whether the version has other words of the reference before these. */
  readonly isResumed: boolean
  /** Whether it has others after them. */
  readonly isParted: boolean
}

/** The quoted parts of a reference, parted where words are left out between them. */
export function piecesOf(reference: Linkable, span: Span, edits: readonly Edit[]): Piece[] {
  const { text } = reference.document
  const bounds = ownWordsAround(reference, span)
  const parts = partsOf(text, span, edits)
  return parts.map((part, i) => {
    const sentence = sentenceAround(text, part, bounds)
    return {
      ...part,
      before: { start: Math.max(sentence.start, parts[i - 1]?.end ?? 0), end: part.start },
      after: { start: part.end, end: Math.min(sentence.end, parts[i + 1]?.start ?? sentence.end) },
      isResumed: i > 0,
      isParted: i < parts.length - 1,
    }
  })
}

/** Kinds of edit whose words of the reference the version does not have. */
const leavesOut: ReadonlySet<Edit["kind"]> = new Set(["cut", "ellipsis", "splice", "trim-start", "trim-end"])

function partsOf(text: string, span: Span, edits: readonly Edit[]): Span[] {
  const gaps = edits
    .filter(({ kind }) => leavesOut.has(kind))
    .map(({ reference }) => reference)
    .filter((gap): gap is Span => gap !== null && contains(span, gap))
    .toSorted((a, b) => a.start - b.start)
  const parts: Span[] = []
  let start = span.start
  for (const gap of [...gaps, { start: span.end, end: span.end }]) {
    const part = trimmed(text, { start, end: Math.max(start, gap.start) })
    if (/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) parts.push(part)
    start = Math.max(start, gap.end)
  }
  return parts
}

/** Quotations stand at most so many deep within each other, or we do not look. */
const deepest = 8

/** How far one speaker's words reach around a place: the quotation or the turn it lies in, else the whole text. */
export function ownWordsAround({ document, quotations }: Linkable, span: Span): Span {
  const begun = countBefore(quotations, ({ start }) => start <= span.start)
  const quotation = quotations
    .slice(Math.max(0, begun - deepest), begun)
    .findLast((one) => one.use === "words" && contains(one, span))
  if (quotation !== undefined) return quotation.inner
  const turn = document.turns[countBefore(document.turns, ({ content }) => content.start <= span.start) - 1]
  if (turn !== undefined && contains(turn.content, span)) return turn.content
  return { start: 0, end: document.text.length }
}
