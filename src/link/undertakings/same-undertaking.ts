import type { UndertakingReport } from "../../domain/report.ts"
import { areNear, countShared, isSameSentence, isSameUtterance, stretchesOf } from "../reports/likeness.ts"
import type { Rules } from "../reports/tie.ts"

/** What documents farther apart tell may have been agreed anew. */
const daysApart = 2
/** So many of the words for what is to be done are shared, and of the shorter report this part. */
const shared = { words: 3, part: 0.4 }
/** Documents about the same have so many names in common. */
const sharedNames = 2

/**
 * Holds two undertakings against each other: the same to be done, told within days. Words quoted from one place are
 * compared where they are aligned.
 *
 *     "agreed that the naval section of the line will reopen"     "is ready to restore the naval section of the line"     one
 */
export const undertakingRules: Rules<UndertakingReport> = {
  keys({ stems, published }) {
    return published === null
      ? []
      : stretchesOf(published, daysApart).flatMap((time) => stems.map((stem) => `u ${stem} ${time}`))
  },
  compare(a, b) {
    if (a.document === b.document || !areNear(a.published, b.published, daysApart)) return 0
    if (isSameSentence(a, b) || isSameUtterance(a, b)) return 0
    const both = countShared(a.stems, b.stems)
    const part = both / Math.max(1, Math.min(a.stems.length, b.stems.length))
    return both >= shared.words && part >= shared.part && countShared(a.names, b.names) >= sharedNames ? 2 : 0
  },
  rank({ condition, published, stems, id }) {
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${condition === null ? 1 : 0}${day}${99 - Math.min(90, stems.length)} ${id}`
  },
}
