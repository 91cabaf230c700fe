import type { Document } from "../../domain/document.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../analysis.ts"
import { compareDays } from "./calendar.ts"
import { boundOfLastDay, dateOfTime, daysOfSpeech, lastDayOfSpeech } from "./date-of-time.ts"
import { findSightings } from "./find-sightings.ts"
import { tellsOfAnotherTime } from "./narrative.ts"
import { type Resolved, resolveAll } from "./resolve.ts"

/**
 * The time expressions of a document, in their order, none overlapping another, each resolved against the document's
 * date or, where the text tells of another time, against the date it is at.
 *
 *     Ruiz said Tuesday that the port will reopen in the coming weeks, as agreed in March 2031.
 *               ───────                              ──────────────              ──────────
 *               2032-04-20                           PXW (after 2032-04-23)      2031-03
 */
export function findTimes(document: Document, analysis: Analysis): Time[] {
  const sightings = findSightings(analysis)
  const days = daysOfSpeech(document.date)
  const isNarrative = tellsOfAnotherTime(sightings, days?.latest ?? null)
  const early = resolveAll(sightings, { speech: days?.earliest ?? null, isNarrative })
  const isExact = days === null || compareDays(days.earliest, days.latest) === 0
  const lates = isExact ? early : resolveAll(sightings, { speech: days.latest, isNarrative })
  // What comes out differently on the two days stays as open as without a date.
  const open = isExact ? early : resolveAll(sightings, { speech: null, isNarrative })
  const last = days === null ? lastDayOfSpeech(document.date) : null
  const atLatest = last === null || isNarrative ? null : resolveAll(sightings, { speech: last, isNarrative })
  const { text } = document
  return sightings.map((sighting, index) => {
    const [first, late] = [early[index] as Resolved, lates[index] as Resolved]
    const { type, value } = first.value === late.value ? first : (open[index] as Resolved)
    const { start, end, meaning } = sighting
    const words = text.slice(start, end)
    const date =
      dateOfTime({ words, meaning, early: first, late, days, isNarrative }) ??
      boundOfLastDay(words, atLatest?.[index] ?? null, document.date)
    return { start, end, type, value, date }
  })
}
