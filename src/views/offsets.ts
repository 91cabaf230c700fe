import { countBefore } from "../domain/ordered.ts"
import { type Span, slice } from "../domain/span.ts"

/** A span as programs outside see it: offsets count Unicode code points of the document's text. */
export interface SpanView {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The border between UTF-16 code units, which the library counts, and code points, which everybody else counts. */
export interface Offsets {
  /** Length of the text in code points. */
  readonly length: number
  /** An offset within a surrogate pair counts as the offset of the pair. */
  toCodePoints(codeUnits: number): number
  toCodeUnits(codePoints: number): number
}

/** Offsets of one text. Linear in the text once; then free where it has no surrogate pairs, logarithmic in them where it has. */
export function offsetsOf(text: string): Offsets {
  const pairs = surrogatePairs(text)
  return {
    length: text.length - pairs.length,
    toCodePoints: (codeUnits) => codeUnits - countBefore(pairs, (pair) => pair < codeUnits),
    // The nth pair (from 0) starts n code units later than code points tell.
    toCodeUnits: (codePoints) => codePoints + countBefore(pairs, (pair, n) => pair - n < codePoints),
  }
}

/** Shows spans of one text with their words and code-point offsets. */
export function spanViewer(text: string): (span: Span) => SpanView {
  const { toCodePoints } = offsetsOf(text)
  return (span) => ({ start: toCodePoints(span.start), end: toCodePoints(span.end), text: slice(text, span) })
}

function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (pair) => pair.index)
}
