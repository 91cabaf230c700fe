import type { Span } from "../../domain/span.ts"
import { sentenceAround } from "../../link/quotations/sentence-around.ts"
import { type BriefPiece, marksAround } from "./brief-parts.ts"

/** Words longer than this are cut in lines; their note has all of them. */
const longestInLine = 420

/** What the words of a line rest on, out of a longer stretch, and whether anything of that is left out. */
export interface Excerpt extends Span {
  readonly isWhole: boolean
}

/**
 * Of a long stretch the sentences around a place in it, as many as a line takes, those after it before those before it.
 *
 *     We met for a day. The flights are lawful. They go on. Nobody asked us to stop. […]
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  around "flights"
 */
export function excerptOf(text: string, whole: Span, at: Span): Excerpt {
  if (whole.end - whole.start <= longestInLine) return { ...whole, isWhole: true }
  let { start, end } = sentenceAround(text, at, whole)
  if (end - start > longestInLine) return { ...cutAround(text, { start, end }, at), isWhole: false }
  const fits = (from: number, to: number) => to - from <= longestInLine
  const nextEnd = () => sentenceAround(text, { start: end, end: Math.min(end + 2, whole.end) }, whole).end
  while (end < whole.end && fits(start, nextEnd())) end = nextEnd()
  // What takes it back belongs to it, though the line grows longer than others.
  if (end < whole.end && fits(end, nextEnd()) && turning.test(text.slice(end, nextEnd()))) end = nextEnd()
  while (start > whole.start) {
    const before = sentenceAround(text, { start: Math.max(whole.start, start - 2), end: start }, whole).start
    if (before >= start || !fits(before, end)) break
    start = before
  }
  return { start, end, isWhole: start <= whole.start && end >= whole.end }
}

/** A sentence that takes back, or narrows, the one before it: "However, …". */
const turning = /^\s*["“‘]?(?:However|But|Yet|Still|Nevertheless|Even so|That said)\b/

/** A sentence that is too long by itself, between words. */
function cutAround(text: string, { start, end }: Span, at: Span): Span {
  const spare = Math.max(0, longestInLine - (at.end - at.start)) / 2
  const from = Math.max(start, Math.floor(at.start - spare))
  const to = Math.min(end, Math.ceil(at.start + spare + Math.min(at.end - at.start, longestInLine)))
  const first = from === start ? from : from + (/^\S*\s*/.exec(text.slice(from, at.start))?.[0].length ?? 0)
  const last = to === end ? to : at.start + text.slice(at.start, to).replace(/\s+\S*$/, "").length
  return { start: first, end: last }
}

/** Words of so few that they are made to stand out in their sentence. */
const fewWords = 8

/** An excerpt between quotation marks of our own, words in it made to stand out where they are few, what is left out marked. */
export function quoted(text: string, excerpt: Excerpt, whole: Span, strong: Span | null): BriefPiece[] {
  const inside =
    strong !== null &&
    strong.start >= excerpt.start &&
    strong.end <= excerpt.end &&
    strong.end - strong.start < excerpt.end - excerpt.start &&
    wordsOf(text, strong) <= fewWords
      ? strong
      : null
  const stretches: BriefPiece[] =
    inside === null
      ? [{ text: text.slice(excerpt.start, excerpt.end), as: "quote" }]
      : [
          { text: text.slice(excerpt.start, inside.start), as: "quote" },
          { text: text.slice(inside.start, inside.end), as: "strong" },
          { text: text.slice(inside.end, excerpt.end), as: "quote" },
        ]
  const lines = stretches
    .map(({ text: stretch, as }): BriefPiece => ({ text: stretch.replace(/\s+/g, " "), as }))
    .filter(({ text: stretch }) => stretch !== "")
  const pieces = lines.map((piece, index) => trimmedAtEnds(piece, index === 0, index === lines.length - 1))
  const [open, close] = marksAround(pieces.map((piece) => piece.text).join(""))
  const ends: [string, string] = [
    `${open}${excerpt.start > whole.start ? "[…] " : ""}`,
    `${excerpt.end < whole.end ? " […]" : ""}${close}`,
  ]
  return [{ text: ends[0], as: "plain" }, ...pieces, { text: ends[1], as: "plain" }]
}

function trimmedAtEnds({ text, as }: BriefPiece, isFirst: boolean, isLast: boolean): BriefPiece {
  const start = isFirst ? text.trimStart() : text
  return { text: isLast ? start.trimEnd() : start, as }
}

function wordsOf(text: string, { start, end }: Span): number {
  return text.slice(start, end).trim().split(/\s+/).length
}

/** A span without the quotation marks at both its ends, where these stand around all of it. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = /^\s*["“„«‘]\s?/.exec(words)?.[0].length ?? 0
  const after = /\s?["”“»’]\s*$/.exec(words)?.[0].length ?? 0
  const inner = words.slice(before, words.length - after)
  // “We met,” he said. “We parted.” keeps its marks: they close and open within.
  if (before === 0 || after === 0 || /["“”„«»]/.test(inner)) return { start, end }
  return { start: start + before, end: end - after }
}
