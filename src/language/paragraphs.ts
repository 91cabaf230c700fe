import type { Document } from "../domain/document.ts"
import { bySpan, type Span, trimmed } from "../domain/span.ts"
import type { Roster } from "./rosters.ts"

/**
 * The article's paragraphs: lines of the text that are not furniture, parted again where a region or a turn's label
 * begins or ends, and a roster's items each by itself. Lines that were broken at a fixed width, as in e-mails and press
 * releases, are joined.
 *
 *     The port will reopen on Monday, the ministry
 *     said in a letter to the council.
 *     ^^^ one paragraph
 */
export function findParagraphs(document: Document, rosters: readonly Roster[] = []): Span[] {
  const { text, furniture, regions, turns } = document
  const items = rosters.flatMap((roster) => roster.items)
  const marks = new Set(items.map(({ mark }) => mark.start))
  const cuts = new Set<number>([0, text.length])
  for (const span of [
    ...furniture,
    ...regions,
    ...turns.map((turn) => turn.label),
    ...turns.map((turn) => turn.content),
    ...items.flatMap(({ mark, words }) => [mark, words]),
  ]) {
    cuts.add(span.start)
    cuts.add(span.end)
  }
  for (const end of lineEnds(text)) {
    cuts.add(end.start)
    cuts.add(end.end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const hidden = furniture.toSorted(bySpan)
  const paragraphs: Span[] = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const span = { start: edges[i] as number, end: edges[i + 1] as number }
    while (next < hidden.length && (hidden[next] as Span).end <= span.start) next++
    if (next < hidden.length && (hidden[next] as Span).start < span.end) continue
    const words = trimmed(text, span)
    // "2.": the mark of an item, which is a paragraph of its own.
    if (
      marks.has(words.start) &&
      words.end - words.start <= longestMark &&
      !/\p{L}/u.test(text.slice(words.start, words.end))
    )
      continue
    // A rule of asterisks, the colon between a label and its turn: nothing to read.
    if (/[\p{L}\p{N}]/u.test(text.slice(words.start, words.end))) paragraphs.push(words)
  }
  return paragraphs
}

/** "123." */
const longestMark = 4

/** Line ends that part paragraphs: all of them, but those inside a block of lines broken at a fixed width. */
function lineEnds(text: string): Span[] {
  const ends: Span[] = []
  let block: Line[] = []
  const endBlock = () => {
    for (const end of endsInBlock(text, block)) ends.push(end)
    block = []
  }
  let start = 0
  for (const match of text.matchAll(/\r?\n|\r(?!\n)/g)) {
    const words = trimmed(text, { start, end: match.index })
    block.push({ start, words, lineEnd: { start: match.index, end: match.index + match[0].length } })
    if (words.start >= words.end) endBlock()
    start = match.index + match[0].length
  }
  block.push({
    start,
    words: trimmed(text, { start, end: text.length }),
    lineEnd: { start: text.length, end: text.length },
  })
  endBlock()
  return ends
}

/** A line with its words and the newline after it. */
interface Line {
  readonly start: number
  readonly words: Span
  readonly lineEnd: Span
}

/** E-mails break at 72 to 80 characters, some press offices at 90; longer lines are paragraphs. */
const WIDEST = 100
/** Shorter lines are a list's, a poem's or a narrow column's; a block this narrow is joined by lower case alone. */
const NARROWEST = 45
/** Part of a block's lines that must go on with a small letter: about as many as in any prose cut at random. */
const GOING_ON = 0.3

function endsInBlock(text: string, block: readonly Line[]): Span[] {
  const ends = block.map(({ lineEnd }) => lineEnd)
  const lines = block.filter(({ words }) => words.start < words.end)
  const width = lines.reduce((widest, { words }) => Math.max(widest, words.end - words.start), 0)
  if (lines.length < 2 || width > WIDEST || width < NARROWEST) return ends
  const goingOn = lines.filter((line, i) => i > 0 && goesOn(text, lines[i - 1] as Line, line)).length
  if (goingOn < GOING_ON * (lines.length - 1)) return ends
  return ends.filter((_, i) => {
    const line = block[i] as Line
    const next = block[i + 1]
    if (next === undefined || next.words.start >= next.words.end || line.words.start >= line.words.end) return true
    return !(goesOn(text, line, next) || isBrokenForWidth(text, line, next, width))
  })
}

/** Whether a sentence visibly runs over the line's end. */
function goesOn(text: string, line: Line, next: Line): boolean {
  return /[\p{L}\p{N},;’'–—-]/u.test(text.charAt(line.words.end - 1)) && /\p{Ll}/u.test(text.charAt(next.words.start))
}

/** Whether the next line's first word did not fit any more, and the next line begins nothing new. */
function isBrokenForWidth(text: string, line: Line, next: Line, width: number): boolean {
  const beginning = text.slice(next.words.start, next.words.start + 40)
  // A list, a quoted mail, an indented paragraph.
  if (/^(?:[-*•–—>]|\(?\d{1,3}[.)])\s/.test(beginning)) return false
  if (next.words.start - next.start > line.words.start - line.start) return false
  const firstWord = beginning.split(/\s/, 1)[0] ?? ""
  return line.words.end - line.words.start + 1 + firstWord.length > width
}
