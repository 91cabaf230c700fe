import type { Alignment } from "../../domain/alignment.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { DayRange } from "../../domain/report.ts"
import { dayRange, lengthOf } from "./day-range.ts"

/** Neighbours whose dates lie farther apart than this do not tell when a document came out. */
const mostDays = 7

/**
 * When a document came out: its own day, or where it has none, the days of those that quote the same words as it does,
 * or that it quotes, as long as they agree.
 */
export function publishedOf({ document }: Linkable, alignments: readonly Alignment[], corpus: Corpus): DayRange | null {
  const own = dayRange(document.date?.value)
  if (own !== null && lengthOf(own) <= mostDays) return own
  const others = new Set(
    alignments.map((alignment) =>
      alignment.document === document.id ? alignment.reference.document : alignment.document,
    ),
  )
  const days = [...others].flatMap((id) => {
    const range = dayRange(corpus.load(id)?.document.date?.value)
    return range === null || lengthOf(range) > mostDays ? [] : [range]
  })
  if (days.length === 0) return null
  const all = { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) }
  return lengthOf(all) <= mostDays ? all : null
}
