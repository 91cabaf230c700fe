import type { Document } from "../domain/document.ts"
import { countBefore } from "../domain/ordered.ts"
import { type Span, slice, trimmed } from "../domain/span.ts"
import { offsetsOf } from "./offsets.ts"

/** Where exact words stand, for anybody who has the document or its address. */
export interface Citation {
  /** Hash of the document's text in UTF-8. */
  readonly sha256: string
  /** `#char=120,188` (RFC 5147): characters of the text, a line end counting as one however it is written. */
  readonly fragment: string
  /** The page's address with a text fragment that browsers mark (WICG, Scroll to Text Fragment); null where it has none. */
  readonly url: string | null
}

/** Gives a way to cite words of a document; its characters are counted once. */
export function citer({ sha256, text, url }: Pick<Document, "sha256" | "text" | "url">): (span: Span) => Citation {
  const { toCodePoints } = offsetsOf(text)
  const lineEnds = Array.from(text.matchAll(/\r\n/g), ({ index }) => index)
  // Where a span begins or ends within a line end, that counts from the second of its two signs on.
  const characters = (offset: number) => toCodePoints(offset) - countBefore(lineEnds, (at) => at + 2 <= offset)
  return (span) => ({
    sha256,
    fragment: `#char=${characters(span.start)},${characters(span.end)}`,
    url: isWebAddress(url) ? withTextFragment(url, text, span) : null,
  })
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}

/** Longer words, and words that run over a line end, are told by their first and last; more of them where few stand elsewhere, too. */
const fewWords = { whole: 12, edges: [5, 8, 12, 20] }

/** So many words on each side tell words that stand in a text twice from each other. */
const besideWords = 4
/** Code units in which these are looked for. */
const besideLength = 80

/**
 * `https://…/story#:~:text=first%20words,last%20words`; of words that stand there more than once with what is beside them.
 * A browser marks the first place that fits, whole words only, and looks for each end within one block.
 */
function withTextFragment(url: string, text: string, part: Span): string {
  const span = wholeWords(text, trimmed(text, part))
  const [first, last] = edgesOf(text, span)
  const isFirst = text.indexOf(slice(text, first)) === first.start
  const isAlone = last !== undefined || text.indexOf(slice(text, first), first.start + 1) === -1
  const before = isFirst && isAlone ? [] : wordsBefore(text, span.start)
  const after = isAlone ? [] : wordsAfter(text, span.end)
  const written = [
    ...(before.length > 0 ? [`${encode(before.join(" "))}-`] : []),
    ...(last === undefined ? [first] : [first, last]).map((edge) => encode(slice(text, edge).split(/\s+/).join(" "))),
    ...(after.length > 0 ? [`-${encode(after.join(" "))}`] : []),
  ].join(",")
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${written}`
}

/** The words by which a span is found: all of them, or the first and the last. */
function edgesOf(text: string, span: Span): readonly [Span, Span?] {
  const words = Array.from(slice(text, span).matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }))
  const inLines = slice(text, span).split("\n")
  if (words.length <= fewWords.whole && inLines.length === 1) return [span]
  const many = (line: string | undefined) => line?.match(/\S+/g)?.length ?? 0
  // Both ends are words of their own, and of one line each.
  const most =
    inLines.length > 1
      ? ([many(inLines[0]), many(inLines.at(-1))] as const)
      : ([words.length >> 1, words.length >> 1] as const)
  const edges = fewWords.edges.map((count): [Span, Span] => [
    { start: span.start, end: words[Math.max(1, Math.min(count, most[0])) - 1]?.end ?? span.end },
    { start: words[words.length - Math.max(1, Math.min(count, most[1]))]?.start ?? span.start, end: span.end },
  ])
  const isFound = ([first, last]: [Span, Span]) =>
    text.indexOf(slice(text, first)) === first.start && isNext(text, first, last)
  return edges.find(isFound) ?? edges.find(([first, last]) => isNext(text, first, last)) ?? edges[0] ?? [span]
}

/** Whether the last words stand nowhere between the first ones and their own place. */
function isNext(text: string, first: Span, last: Span): boolean {
  return text.indexOf(slice(text, last), first.end) === last.start
}

/** A span that begins and ends with whole words: of “We’ve met” no browser marks “’ve met”. */
function wholeWords(text: string, { start, end }: Span): Span {
  const isWithin = (at: number) =>
    /[\p{L}\p{N}’']{2}/u.test(text.slice(at - 1, at + 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  let [from, to] = [start, end]
  while (from > 0 && from > start - besideLength && isWithin(from)) from--
  while (to < text.length && to < end + besideLength && isWithin(to) && /[\p{L}\p{N}]/u.test(text.charAt(to))) to++
  return { start: from, end: to }
}

/** The words just before an offset in its line. The first one may be cut, and is left out. */
function wordsBefore(text: string, at: number): string[] {
  const line =
    text
      .slice(Math.max(0, at - besideLength), at)
      .split("\n")
      .at(-1) ?? ""
  return (line.match(/\S+/g) ?? []).slice(1).slice(-besideWords)
}

/** The words just after an offset in its line. The last one may be cut, and is left out. */
function wordsAfter(text: string, at: number): string[] {
  const line = text.slice(at, at + besideLength).split("\n")[0] ?? ""
  return (line.match(/\S+/g) ?? []).slice(0, -1).slice(0, besideWords)
}

/** A hyphen is syntax there. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D")
}
