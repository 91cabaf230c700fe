import type { Day } from "./calendar.ts"
import type { Placed } from "./resolve.ts"

/** So many dates with month and year written out make a history. */
const leastDates = 3
/** A document written this many years after the middle one of its dates does not report them as news. */
const yearsApart = 2
/** At most this share of the expressions of a history counts from the day it is written: "yesterday", "Friday". */
const mostDeictic = 0.1

/**
 * Whether a text tells of another time than that in which it was written: then "in August" is that of the year it is
 * at, not of the document's.
 */
export function tellsOfAnotherTime(sightings: readonly Placed[], speech: Day | null): boolean {
  const years: number[] = []
  let deictic = 0
  let calendar = 0
  for (const { meaning } of sightings) {
    if (meaning.kind === "shift" && meaning.from === "speech") deictic++
    if (meaning.kind !== "date") continue
    calendar++
    if (meaning.month === undefined && meaning.weekday !== undefined) deictic++
    if (meaning.year === undefined) continue
    if ("number" in meaning.year) {
      if (meaning.month !== undefined || meaning.year.number < 1000) years.push(meaning.year.number)
    } else if (meaning.year.from === "speech") deictic++
  }
  if (years.length < leastDates || deictic > mostDeictic * calendar) return false
  if (speech === null) return true
  years.sort((a, b) => a - b)
  return speech.year - (years[Math.floor(years.length / 2)] as number) >= yearsApart
}
