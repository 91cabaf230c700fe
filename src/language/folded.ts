import type { Span } from "../domain/span.ts"
import type { Analysis, PartOfSpeech, Token } from "./analysis.ts"

/** A word, a mark, or a whole quotation that stands in its sentence like one word. */
export interface Unit extends Span {
  readonly text: string
  /** Lower case, marks straightened; `""` for a quotation. */
  readonly norm: string
  readonly pos: PartOfSpeech | "QUOTATION"
  /** Index in the analysis's quotations, for a quotation. */
  readonly quotation: number | null
}

/**
 * A sentence in which each quotation is one unit, so that what stands around it reads as one clause:
 *
 *     “We tried. It failed,” Ruiz told the “Tiger Group” on Monday.
 *     └──────── Q ─────────┘ Ruiz told the └──── Q ────┘ on Monday .
 */
export interface FoldedSentence extends Span {
  readonly units: readonly Unit[]
  readonly paragraph: number
  /** Index of the quotation in whose words the sentence stands, or null. */
  readonly within: number | null
}

/** A sentence of hostile length is parted here, so that looking about in one stays cheap. */
const LONGEST_SENTENCE = 250

/** Folds the article's sentences, and those inside its quotations. In reading order, a sentence before those within it. */
export function foldSentences(text: string, analysis: Analysis): FoldedSentence[] {
  const { tokens, sentences, quotations } = analysis
  const order = quotations
    .map((_, index) => index)
    .sort((a, b) => {
      const left = quotations[a] as Span
      const right = quotations[b] as Span
      return left.start - right.start || right.end - left.end
    })
  const folded: FoldedSentence[] = []
  let from = 0
  let next = 0
  while (from < tokens.length) {
    const paragraph = sentences[tokens[from]?.sentence ?? 0]?.paragraph ?? 0
    let to = from
    while (to < tokens.length && sentences[tokens[to]?.sentence ?? 0]?.paragraph === paragraph) to++
    const end = tokens[to - 1]?.end ?? 0
    const first = next
    while (next < order.length && (quotations[order[next] as number] as Span).start < end) next++
    foldRange(
      { text, analysis, paragraph, within: null, tokens: tokens.slice(from, to), quotations: order.slice(first, next) },
      folded,
    )
    from = to
  }
  return folded
}

interface Range {
  readonly text: string
  readonly analysis: Analysis
  readonly paragraph: number
  readonly within: number | null
  readonly tokens: readonly Token[]
  /** Indices of the quotations in the range, outer before inner. */
  readonly quotations: readonly number[]
}

function foldRange(range: Range, folded: FoldedSentence[]): void {
  const { text, analysis, within, paragraph } = range
  let units: Unit[] = []
  const inside: Range[] = []
  let parentheses = 0
  let previous: Token | null = null
  const finish = () => {
    const first = units[0]
    const last = units.at(-1)
    if (first && last) folded.push({ start: first.start, end: last.end, units, paragraph, within })
    units = []
    parentheses = 0
    for (const part of inside.splice(0)) foldRange(part, folded)
  }
  let next = 0
  let i = 0
  while (i < range.tokens.length) {
    const token = range.tokens[i] as Token
    const index = range.quotations[next]
    const quotation = index === undefined ? undefined : analysis.quotations[index]
    if (index !== undefined && quotation !== undefined && quotation.start < token.end) {
      next++
      if (quotation.end <= token.start) continue
      const words: Token[] = []
      let j = i
      while (j < range.tokens.length && (range.tokens[j] as Token).start < quotation.end) {
        const word = range.tokens[j] as Token
        if (word.start >= quotation.inner.start && word.end <= quotation.inner.end) words.push(word)
        j++
      }
      const inner: number[] = []
      while (next < range.quotations.length) {
        const deeper = range.quotations[next] as number
        if ((analysis.quotations[deeper] as Span).start >= quotation.end) break
        inner.push(deeper)
        next++
      }
      if (startsAnew(text, units.at(-1), quotation)) finish()
      units.push({
        start: quotation.start,
        end: quotation.end,
        text: text.slice(quotation.start, quotation.end),
        norm: '""',
        pos: "QUOTATION",
        quotation: index,
      })
      if (quotation.use === "words")
        inside.push({ text, analysis, paragraph, within: index, tokens: words, quotations: inner })
      previous = null
      i = j
      continue
    }
    const last = units.at(-1)
    const breaks =
      previous === null
        ? last !== undefined && last.pos === "QUOTATION" && endsSentence(text, last) && !startsLow(token.text)
        : previous.sentence !== token.sentence &&
          parentheses === 0 &&
          previous.end < token.start &&
          /^[.!?…]+$/.test(previous.text)
    if ((breaks && !startsLow(token.text)) || units.length >= LONGEST_SENTENCE) finish()
    if (token.text === "(") parentheses++
    if (token.text === ")") parentheses = Math.max(0, parentheses - 1)
    units.push({
      start: token.start,
      end: token.end,
      text: token.text,
      norm: token.norm,
      pos: token.pos,
      quotation: null,
    })
    previous = token
    i++
  }
  finish()
}

function startsLow(word: string): boolean {
  return /^[\p{Ll},;:)–—-]/u.test(word)
}

function startsAnew(text: string, last: Unit | undefined, quotation: Span): boolean {
  if (last === undefined) return false
  if (last.pos === "QUOTATION") return endsSentence(text, last)
  return /^[.!?…]+$/.test(last.text) && !/^\p{Ll}/u.test(text.slice(quotation.start + 1, quotation.start + 3))
}

/** Whether a quotation's last words end a sentence. */
export function endsSentence(text: string, quotation: Span): boolean {
  return /[.!?…]["'”’»\s]*$/.test(text.slice(Math.max(quotation.start, quotation.end - 8), quotation.end))
}
