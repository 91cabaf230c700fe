import type { IncidentReport } from "../../domain/report.ts"
import { countShared, isSameSentence, isSameUtterance } from "../reports/likeness.ts"
import type { Likeness, Rules } from "../reports/tie.ts"

/** What is dated farther apart is seldom one: a slip is of a day or two. */
const daysApart = 2
/** So many words around it are shared where the days are one. */
const sharedSameDay = 2
/** What seldom befalls twice in a week, among the same names: so many words around it are shared, and names. */
const seldom = {
  kinds: new Set(["collision", "crash", "sinking", "derailment", "hijacking", "earthquake"]),
  words: 4,
  names: 2,
}
/** The rest goes on for days in a war or a city: so many words of its sentence are shared, this part of the shorter one, and names around. */
const often = { words: 3, part: 0.5, names: 2 }

/**
 * Holds two tellings of what befell against each other: of one kind, among the same countries, in the same words, on one
 * day, or a day or two apart where neither document tells of more than one.
 *
 *     "two ships collided on March 13"     "the collision on Wednesday" of March 14     one
 *     "an attack on Monday"                "an attack on Tuesday" in one document       two
 */
export const incidentRules: Rules<IncidentReport> = {
  keys({ kind, day, around }) {
    const weeks = [Math.floor((day - daysApart) / 7), Math.floor((day + daysApart) / 7)]
    return [...new Set(weeks)].flatMap((week) => around.map((stem) => `i ${kind} ${stem} ${week}`))
  },
  compare(a, b): Likeness {
    if (a.kind !== b.kind) return 0
    const apart = Math.abs(a.day - b.day)
    if (a.document === b.document) return apart === 0 ? 2 : -1
    if (apart > daysApart) return 0
    if (apart === 0) return countShared(a.around, b.around) >= sharedSameDay ? 2 : 0
    // "on Wednesday" in a sentence that two papers share, each with a day of its own: what differs is how it was read.
    if (isSameSentence(a, b) || isSameUtterance(a, b)) return 0
    if (a.isByNight || b.isByNight) return 0
    return isToldAlike(a, b) ? 1 : 0
  },
  rank({ published, around, id }) {
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${day}${99 - Math.min(90, around.length)} ${id}`
  },
}

function isToldAlike(a: IncidentReport, b: IncidentReport): boolean {
  const names = countShared(a.names, b.names)
  if (seldom.kinds.has(a.kind)) return names >= seldom.names && countShared(a.around, b.around) >= seldom.words
  const both = countShared(a.stems, b.stems)
  const part = both / Math.max(1, Math.min(a.stems.length, b.stems.length))
  return names >= often.names && both >= often.words && part >= often.part
}
