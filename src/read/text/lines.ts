import type { Span } from "../../domain/span.ts"

/** A line with something on it, without the white space at its ends. */
export interface Line extends Span {
  /** Whether an empty line (or the start of the text) lies before it. */
  readonly opensBlock: boolean
}

/** A text and its lines: what the rules of layout look at. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
}

/** Parts a text into its lines that are not blank. One pass, whatever the text is like. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let opensBlock = true
  let at = 0
  while (at < text.length) {
    let end = at
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
    let start = at
    let last = end
    while (start < last && isBlank(text.charCodeAt(start))) start++
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--
    if (start < last) {
      lines.push({ start, end: last, opensBlock })
      opensBlock = false
    } else opensBlock = true
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
}

function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 12)
  return (
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** Rules of layout look at no more of a line than this: what they seek is short, and a line may be 10 MB. */
const longestLook = 1000

/** The words of a line, as far as rules look. */
export function words(page: Page, line: number): string {
  const { start, end } = lineAt(page, line)
  return page.text.slice(start, Math.min(end, start + longestLook))
}

/** The last words of a line, as far as rules look. */
export function lastWords(page: Page, line: number): string {
  const { start, end } = lineAt(page, line)
  return page.text.slice(Math.max(start, end - longestLook), end)
}

export function lineAt(page: Page, line: number): Line {
  const found = page.lines[line]
  if (found === undefined) throw new Error(`the text has no line ${line}`)
  return found
}

export function lengthOf(page: Page, line: number): number {
  const { start, end } = lineAt(page, line)
  return end - start
}

/** How many words a line has, counted as far as rules look. */
export function wordCount(words: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < words.length; i++) {
    const blank = isBlank(words.charCodeAt(i))
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

/** A line's words made equal where only typography, case or spacing differ. */
export function plain(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
}

/** Whether a line ends as a sentence does. */
export function endsSentence(words: string): boolean {
  return /[.!?。！？]["'”’»)\]]*$/u.test(words.slice(-20))
}

/** Enough words for a sentence of running text. */
const fewestWordsOfParagraph = 12

/** Whether a line is running text rather than a title, a label or a list entry. */
export function isParagraph(page: Page, line: number): boolean {
  if (lengthOf(page, line) > 250) return true
  return endsSentence(lastWords(page, line)) && wordCount(words(page, line)) >= fewestWordsOfParagraph
}
