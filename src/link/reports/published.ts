import type { Linkable } from "../../domain/corpus.ts"
import type { DayRange } from "../../domain/report.ts"
import { dayRange, lengthOf } from "./day-range.ts"

/** Neighbours whose dates lie farther apart than this do not tell when a document came out. */
const mostDays = 7

/**
 * When a document came out: its own day, or where it has none, the days of those that quote the same words as it does,
 * or that it quotes, as long as they agree. The dates of these are asked for only then.
 */
export function publishedOf({ document }: Linkable, datesAround: () => readonly string[]): DayRange | null {
  const own = dayRange(document.date?.value)
  if (own !== null && lengthOf(own) <= mostDays) return own
  const days = datesAround().flatMap((date) => {
    const range = dayRange(date)
    return range === null || lengthOf(range) > mostDays ? [] : [range]
  })
  if (days.length === 0) return null
  const all = { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) }
  return lengthOf(all) <= mostDays ? all : null
}
