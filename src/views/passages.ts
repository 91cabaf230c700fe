import { bySpan, type Span } from "../domain/span.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { surroundingsOf } from "./texts.ts"

/** A stretch of a passage; evidence has the address of its words. */
export interface PassagePiece {
  readonly text: string
  readonly address: string | null
}

/** Evidence where it stands: pieces of evidence that are near each other are shown in one passage, once. */
export type Passage = readonly PassagePiece[]

/**
 * The passages in which spans stand, in the order of the text, with so many characters of their lines around them.
 *
 *     … before the dinner. [They met in Haldis] and spoke of wheat. [The talks lasted an hour.]
 */
export function passagesOf(
  text: string,
  spans: readonly Span[],
  { place, length }: { readonly place: (span: Span) => PlacedSpan; readonly length: number },
): Passage[] {
  const groups: { last: number; spans: Span[] }[] = []
  for (const span of spans.toSorted(bySpan)) {
    const group = groups.at(-1)
    if (group && span.start < group.last) continue // Within words that are shown already.
    if (group && isNear(text, group.last, span.start, length)) {
      group.spans.push(span)
      group.last = span.end
    } else groups.push({ last: span.end, spans: [span] })
  }
  return groups.map((group) => {
    const [first, last] = [group.spans[0] as Span, group.spans.at(-1) as Span]
    const pieces = group.spans.flatMap((span, index) => [
      { text: text.slice(group.spans[index - 1]?.end ?? span.start, span.start), address: null },
      { text: place(span).text, address: place(span).address },
    ])
    return [
      { text: surroundingsOf(text, first, length).before, address: null },
      ...pieces,
      { text: surroundingsOf(text, last, length).after, address: null },
    ].filter((piece) => piece.text !== "")
  })
}

/** Whether nothing but a little of one line lies between. */
function isNear(text: string, end: number, start: number, length: number): boolean {
  return start - end <= 2 * length && !/[\n\r]/.test(text.slice(end, start))
}
