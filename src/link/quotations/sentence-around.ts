import { isSpaceAt, type Span } from "../../domain/span.ts"
import { isAbbreviation } from "../../language/sentence-breaks.ts"

/** With its full stop, in code units. */
const longestAbbreviation = 13
const terminal = /[.?!…]/
const closing = /["”’»)\]'*_]/
const opening = /["“‘«([*_]/
/** A sentence is looked for no farther than this from the words: texts without full stops would cost too much. */
const FARTHEST = 2000

/**
 * The sentences a span lies in: from the start of the one it starts in to the end of the one it ends in. Never beyond
 * the paragraph, nor beyond `bounds`. What stands around a few words is found without reading the whole document again.
 *
 *     We spoke. And it is, as things stand, enough. More later.
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       span: "as things stand"
 */
export function sentenceAround(text: string, span: Span, bounds: Span): Span {
  const floor = Math.max(bounds.start, span.start - FARTHEST)
  const ceiling = Math.min(bounds.end, span.end + FARTHEST)
  let { start, end } = span
  while (start > floor && !isSentenceStart(text, start, bounds.start)) start--
  while (end < ceiling && !isSentenceEnd(text, end, bounds.end)) end++
  while (end > span.end && isSpaceAt(text, end - 1)) end--
  while (
    start < span.start &&
    (isSpaceAt(text, start) || (opening.test(text.charAt(start)) && !closesWithin(text, { start, end })))
  )
    start++
  return { start, end }
}

/** "|(File)| Ruiz leaves": the bracket that a sentence opens with is closed in it, and not at its end. */
function closesWithin(text: string, { start, end }: Span): boolean {
  const closes = text.charAt(start) === "(" ? ")" : text.charAt(start) === "[" ? "]" : null
  return closes !== null && text.slice(start, end - 1).includes(closes)
}

/** The sentences just before an offset, at most so many, not beyond the paragraph before: what "this" may point at. */
export function sentencesBefore(text: string, at: number, bounds: Span, many: number): Span {
  let start = at
  for (let count = 0; count < many; count++) {
    let before = start
    while (before > bounds.start && (isSpaceAt(text, before - 1) || opening.test(text.charAt(before - 1)))) before--
    if (before === bounds.start) break
    start = sentenceAround(text, { start: before - 1, end: before }, { start: bounds.start, end: before }).start
  }
  return { start, end: at }
}

/** Whether a sentence starts at an offset, or only white space stands between the last one and it. */
function isSentenceStart(text: string, at: number, first: number): boolean {
  if (at <= first) return true
  if (!isSpaceAt(text, at - 1)) return false
  const floor = Math.max(first, at - FARTHEST)
  let before = at
  while (before > floor && isSpaceAt(text, before - 1)) before--
  if (isParagraphBreak(text, before, at)) return true
  return isSentenceEnd(text, before, text.length)
}

/** Whether a sentence ends at an offset: after its full stop and what closes with it. */
function isSentenceEnd(text: string, at: number, last: number): boolean {
  if (at >= last) return true
  if (!isSpaceAt(text, at)) return false
  const ceiling = Math.min(last, at + FARTHEST)
  let next = at
  while (next < ceiling && isSpaceAt(text, next)) next++
  if (next >= last || isParagraphBreak(text, at, next)) return true
  let before = at
  while (before > 0 && closing.test(text.charAt(before - 1))) before--
  const mark = text.charAt(before - 1)
  // My answer is simple: We will not.
  if (mark === ":") return /^\p{Lu}/u.test(text.charAt(next))
  if (!terminal.test(mark)) return false
  while (next < last && opening.test(text.charAt(next))) next++
  if (/\p{Ll}/u.test(text.charAt(next))) return false
  if (mark !== ".") return true
  let start = before - 1
  while (start > 0 && start > before - longestAbbreviation && /[\p{L}.]/u.test(text.charAt(start - 1))) start--
  const word = text.slice(start, before - 1).toLowerCase()
  return !isAbbreviation(word, /\d/.test(text.charAt(next))) && !/^\p{L}$/u.test(word)
}

/** Whether the white space between two offsets parts paragraphs: a blank line, or a new line after a full stop. */
function isParagraphBreak(text: string, from: number, to: number): boolean {
  let lines = 0
  for (let at = from; at < to && lines < 2; at++) if (text.charAt(at) === "\n") lines++
  return lines === 2 || (lines === 1 && /[.?!:"”’)\]]/.test(text.charAt(from - 1)))
}

/** Whether quoted words read as a sentence of their own: a capital at the start, a mark at the end. */
export function isWholeSentence(words: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(words) && /[.!?…]["”’'»\s]*$/.test(words)
}
