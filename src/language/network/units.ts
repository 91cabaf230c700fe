import type { Document } from "../../domain/document.ts"
import { countBefore, firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis } from "../analysis.ts"

/** What the network is told of each unit besides its word; arrays of one entry a unit. */
export interface Units {
  /** Runs of letters and digits, or one other visible character, in reading order; none in furniture. */
  readonly spans: readonly Span[]
  /** Index in `shapes` of how the unit is written. */
  readonly shapes: Uint8Array
  /** Index in `quotationStates`. */
  readonly quotations: Uint8Array
  /** 1 where a unit is the first of its paragraph. */
  readonly breaks: Uint8Array
}

/** How a unit is written: the encoder's vocabulary has no capitals. 0 is for pieces that are no unit. */
export const shapes = ["none", "lower", "capital", "upper", "mixed", "digit", "mark", "other"] as const

/** Where a unit stands: outside quotation marks, a mark itself, in somebody's words, in marks of another use. */
export const quotationStates = ["outside", "mark", "words", "other"] as const

const unit = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu

/** Parts a document's own prose into units. What is said in a transcript's turns has its speaker already and is left out. */
export function findUnits(document: Document, { paragraphs, quotations }: Analysis): Units {
  const { text } = document
  const spans: Span[] = []
  const breaks: number[] = []
  for (const paragraph of paragraphs.filter(outsideTurns(document))) {
    let isFirst = true
    for (const { 0: word, index } of text.slice(paragraph.start, paragraph.end).matchAll(unit)) {
      const start = paragraph.start + index
      spans.push({ start, end: start + word.length })
      breaks.push(isFirst ? 1 : 0)
      isFirst = false
    }
  }
  const states = new Uint8Array(spans.length)
  // Outer quotations come before those within them, which are not set apart: they are the outer speaker's words too.
  for (const { start, end, inner, use } of quotations) {
    const inside = use === "words" ? 2 : 3
    for (let at = firstAtOrAfter(spans, start); at < spans.length && (spans[at] as Span).start < end; at++) {
      const isMark = (spans[at] as Span).start < inner.start || (spans[at] as Span).start >= inner.end
      if (isMark) states[at] = 1
      else if (states[at] === 0) states[at] = inside
    }
  }
  return {
    spans,
    shapes: Uint8Array.from(spans, ({ start, end }) => shapeOf(text.slice(start, end))),
    quotations: states,
    breaks: Uint8Array.from(breaks),
  }
}

function outsideTurns({ turns }: Document): (paragraph: Span) => boolean {
  return (paragraph) => {
    const next = countBefore(turns, ({ content }) => content.end <= paragraph.start)
    const turn = turns[next]
    return turn === undefined || paragraph.end <= turn.label.start
  }
}

function shapeOf(word: string): number {
  if (/^\p{Nd}+$/u.test(word)) return shapes.indexOf("digit")
  if (!/[\p{L}\p{N}]/u.test(word)) return shapes.indexOf("mark")
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return shapes.indexOf("other")
  if (word === lower) return shapes.indexOf("lower")
  const first = word.charAt(0)
  const rest = word.slice(1)
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return shapes.indexOf("capital")
  return shapes.indexOf(word === upper ? "upper" : "mixed")
}
