import type { FigureReport } from "../../domain/report.ts"
import { dayRange, daysBetween } from "../reports/day-range.ts"
import { areNear, countShared, isSameSentence, isSameUtterance, placeKeys, stretchesOf } from "../reports/likeness.ts"
import type { Rules } from "../reports/tie.ts"

/** A number without a date holds for about so many days: "46 firms" of this year are not those of the next. */
const daysApart = 120
/** Of the shorter quantity this part must be shared, so that "deaths" is not "deaths from halcine in the north". */
const sharedPart = 0.75
/** Smaller numbers come up everywhere: "two ships", "three officials". */
const smallCount = 20

/**
 * Holds two figures against each other: the same quantity, unit and value, rounding aside.
 *
 *     "41,000 people died of halcine"     "about 41,000 deaths from halcine"     one
 *     "four chemicals under control"      "five chemicals under control"         two
 */
export const figureRules: Rules<FigureReport> = {
  keys(report) {
    const { value, unit, stems, around, sentence, published } = report
    const rounded = roundings(value)
    const times = published === null ? [] : stretchesOf(published, daysApart)
    return [
      ...(isTelling(value)
        ? times.flatMap((time) => around.map((stem) => `f ${unit} ${value} around ${stem} ${time}`))
        : []),
      ...rounded.flatMap((number) =>
        times.flatMap((time) => stems.map((stem) => `f ${unit} ${number} ${stem} ${time}`)),
      ),
      ...placeKeys(report).map((place) => `f ${unit} ${value} ${place}`),
      ...(sentence === null ? [] : [`f ${unit} ${value} sentence ${sentence}`]),
    ]
  },
  compare(a, b) {
    if (a.unit !== b.unit || !isSameValue(a, b)) return 0
    const [own, other] = [dayRange(a.date?.value), dayRange(b.date?.value)]
    if (own !== null && other !== null && daysBetween(own, other) > 0) return -1
    // One sentence may give the same number for two: "90 percent of one party were for it, 90 percent of the other against".
    const isOther = a.stems.length > 0 && b.stems.length > 0 && countShared(a.stems, b.stems) === 0
    if (isSameUtterance(a, b) || isSameSentence(a, b)) return isOther ? 0 : 2
    return areNear(a.published, b.published, daysApart) && isSameQuantity(a, b) ? 2 : 0
  },
  rank({ bound, stems, date, published, id }) {
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${date === null ? 1 : 0}${bound === "exact" ? 0 : 1}${day}${99 - Math.min(90, stems.length)} ${id}`
  },
}

/**
 * Whether two figures measure the same, by the words for it: two of them; one, where the number is seldom met by chance
 * and the sentences share more; or none, where they share much more.
 *
 *     "Halcine killed 41,000 Calvernians last year"     "Last year halcine killed 41,000 people"     one
 */
function isSameQuantity(a: FigureReport, b: FigureReport): boolean {
  const both = countShared(a.stems, b.stems)
  const around = countShared(a.around, b.around)
  const isSharedEnough = both / Math.max(1, Math.min(a.stems.length, b.stems.length)) >= sharedPart
  if (both >= 2) return isSharedEnough
  return isTelling(a.value) && ((both === 1 && isSharedEnough && around >= 2) || around >= 3)
}

/** Whether a number is seldom met by chance: it has more than one digit before its noughts, and is not small: 46, 41,000, 5.5, not 40, 2,000 nor 12. */
function isTelling(value: number): boolean {
  const isSmall = Number.isInteger(value) && Math.abs(value) < smallCount
  return !isSmall && !/^\d0*$/.test(String(Math.abs(value)))
}

function isSameValue(a: FigureReport, b: FigureReport): boolean {
  if ((a.high === null) !== (b.high === null) || (a.high ?? 0) !== (b.high ?? 0)) return false
  return roundings(a.value).some((number) => roundings(b.value).includes(number))
}

/** A number and what it is rounded to where it has digits after the point and is not small: "33.3 percent" is "33 percent". */
function roundings(value: number): number[] {
  return Number.isInteger(value) || Math.abs(value) < smallCount ? [value] : [value, Math.round(value)]
}
