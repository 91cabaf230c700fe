import type { FigureReport } from "../../domain/report.ts"
import { dayRange, daysBetween } from "../reports/day-range.ts"
import { areNear, isSameSentence, isSameUtterance } from "../reports/likeness.ts"
import type { Rules } from "../reports/tie.ts"

/** A number without a date holds for about so many days: "46 firms" of this year are not those of the next. */
const daysApart = 120
/** Of the shorter quantity this part must be shared, so that "deaths" is not "deaths from halcine in the north". */
const sharedPart = 0.75
/** Small counts come up everywhere: "two ships", "three officials". They need more words shared. */
const smallCount = 20

/**
 * Holds two figures against each other: the same quantity, unit and value, rounding aside.
 *
 *     "41,000 people died of halcine"     "about 41,000 deaths from halcine"     one
 *     "four chemicals under control"      "five chemicals under control"         two
 */
export const figureRules: Rules<FigureReport> = {
  keys({ value, unit, stems, around, sentence, utterances }) {
    const rounded = roundings(value)
    return [
      ...(isTelling(value) ? around.map((stem) => `f ${unit} ${value} around ${stem}`) : []),
      ...rounded.flatMap((number) => stems.map((stem) => `f ${unit} ${number} ${stem}`)),
      ...utterances.map(({ document }) => `f ${unit} ${value} said ${document}`),
      ...(sentence === null ? [] : [`f ${unit} ${value} sentence ${sentence}`]),
    ]
  },
  compare(a, b) {
    if (a.unit !== b.unit || !isSameValue(a, b)) return 0
    const [own, other] = [dayRange(a.date?.value), dayRange(b.date?.value)]
    if (own !== null && other !== null && daysBetween(own, other) > 0) return -1
    if (isSameUtterance(a, b) || isSameSentence(a, b)) return 2
    if (!areNear(a.published, b.published, daysApart)) return 0
    return isSameQuantity(a, b) || isToldAlike(a, b) ? 2 : 0
  },
  rank({ bound, stems, date, published, id }) {
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${date === null ? 1 : 0}${bound === "exact" ? 0 : 1}${day}${99 - Math.min(90, stems.length)} ${id}`
  },
}

/** Whether two figures measure the same, by the words for it. */
export function isSameQuantity(a: FigureReport, b: FigureReport): boolean {
  const both = a.stems.filter((stem) => b.stems.includes(stem)).length
  const fewest = Math.min(a.stems.length, b.stems.length)
  const isSmall = Math.abs(a.value) < smallCount && a.unit !== "%"
  return both >= (isSmall || Math.max(a.stems.length, b.stems.length) > 2 ? 2 : 1) && both / fewest >= sharedPart
}

/** A number that is not round is seldom met by chance: two words shared around it are enough. */
const sharedAround = 2

/** "Halcine killed 41,000 Calvernians" and "Last year 41,000 people died of halcine": a number that tells, with words in common around it. */
function isToldAlike(a: FigureReport, b: FigureReport): boolean {
  return isTelling(a.value) && a.around.filter((stem) => b.around.includes(stem)).length >= sharedAround
}

/** Whether a number is large and has more than one digit before its noughts: 41,000 or 46.5 million, not 40 nor 2,000. */
function isTelling(value: number): boolean {
  return Math.abs(value) >= 100 && !/^\d0*$/.test(String(Math.abs(value)))
}

function isSameValue(a: FigureReport, b: FigureReport): boolean {
  if ((a.high === null) !== (b.high === null) || (a.high ?? 0) !== (b.high ?? 0)) return false
  return roundings(a.value).some((number) => roundings(b.value).includes(number))
}

/** A number and what it is rounded to where it has digits after the point and is not small: "33.3 percent" is "33 percent". */
function roundings(value: number): number[] {
  return Number.isInteger(value) || Math.abs(value) < smallCount ? [value] : [value, Math.round(value)]
}
