import { countBefore } from "./ordered.ts"
import { overlaps, type Span } from "./span.ts"

/** Gives a way to ask which of some spans share a character with another one, in their order, without going through all of them. */
export function overlapFinder<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  const placed = items
    .map((item, order) => ({ item, order }))
    .toSorted((a, b) => a.item.start - b.item.start || a.order - b.order)
  let furthest = 0
  // For each, where the last of those up to it ends: where that is before a span, none of them reaches it.
  const reach = placed.map(({ item }) => {
    furthest = Math.max(furthest, item.end)
    return furthest
  })
  return (span) => {
    const found: typeof placed = []
    for (let at = countBefore(placed, ({ item }) => item.start < span.end) - 1; at >= 0; at--) {
      if ((reach[at] as number) <= span.start) break
      const one = placed[at] as (typeof placed)[number]
      if (overlaps(one.item, span)) found.push(one)
    }
    return found.sort((a, b) => a.order - b.order).map(({ item }) => item)
  }
}
