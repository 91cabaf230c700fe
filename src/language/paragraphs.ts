import type { Document } from "../domain/document.ts"
import { bySpan, type Span, trimmed } from "../domain/span.ts"

/**
 * The article's paragraphs: lines of the text that are not furniture, parted again
 * where a region or a turn's label begins or ends.
 */
export function findParagraphs(document: Document): Span[] {
  const { text, furniture, regions, turns } = document
  const cuts = new Set<number>([0, text.length])
  for (const span of [
    ...furniture,
    ...regions,
    ...turns.map((turn) => turn.label),
    ...turns.map((turn) => turn.content),
  ]) {
    cuts.add(span.start)
    cuts.add(span.end)
  }
  for (const match of text.matchAll(/\r?\n/g)) {
    cuts.add(match.index)
    cuts.add(match.index + match[0].length)
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
    if (words.start < words.end) paragraphs.push(words)
  }
  return paragraphs
}
