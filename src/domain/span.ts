/** A half-open range `[start, end)` of UTF-16 code units of a document's text. Exact, or it does not exist. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a span. The one place where text is cut from a document. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Order by start, then the longer first, so that what contains comes before what is contained. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The span without white space at its ends; empty at its start where nothing else is in it. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpaceAt(text, start)) start++
  while (end > start && isSpaceAt(text, end - 1)) end--
  return { start, end }
}

/** Whether white space stands at `at`: what `\s` means, without a regular expression where it is asked for every character. */
export function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/.test(text.charAt(at))
}
