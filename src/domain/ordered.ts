/** How many items stand before the first for which `isBefore` does not hold; those for which it holds come first. Found by bisection. */
export function countBefore<Item>(items: readonly Item[], isBefore: (item: Item, index: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as Item, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of the ordered spans that begins at or after an offset. */
export function firstAtOrAfter(spans: readonly { readonly start: number }[], offset: number): number {
  return countBefore(spans, ({ start }) => start < offset)
}
