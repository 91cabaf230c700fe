import type { DayRange } from "../../domain/report.ts"

/** Months that a season of EDTF begins and ends with; winter goes on into the next year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  "21": [3, 5],
  "22": [6, 8],
  "23": [9, 11],
  "24": [12, 14],
}

/**
 * First and last day that an EDTF value may mean; null where it is open at an end or is none.
 *
 *     2024-04            April 1 to April 30
 *     2024-04-24/26      April 24 to …, where both ends are written out
 */
export function dayRange(value: string | null | undefined): DayRange | null {
  if (value == null) return null
  const [from = "", to = from] = value
    .replaceAll(/[~?%]/g, "")
    .replaceAll(/T[\d:.+Z-]*/g, "")
    .split("/")
  const [start, end] = [daysOf(from), daysOf(to)]
  return start === null || end === null || end.last < start.first ? null : { first: start.first, last: end.last }
}

/** The first day that an EDTF value may mean, also where it is open at its end; null where it has no beginning. */
export function firstDay(value: string): number | null {
  return dayRange(value.endsWith("/..") ? value.slice(0, -"/..".length) : value)?.first ?? null
}

function daysOf(value: string): DayRange | null {
  const match = /^(\d{2})(\d{2}|\dX|XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(value)
  if (match === null) return null
  const [, century = "", years = "", month, day] = match
  const [early, late] = ["0", "9"].map((digit) => Number(century + years.replaceAll("X", digit))) as [number, number]
  if (month === undefined || month === "XX") return { first: dayNumber(early, 1, 1), last: dayNumber(late + 1, 1, 0) }
  const [first, last] = seasons[month] ?? [Number(month), Number(month)]
  if (day === undefined || day === "XX")
    return { first: dayNumber(early, first, 1), last: dayNumber(late, last + 1, 0) }
  const only = dayNumber(early, first, Number(day))
  return { first: only, last: only }
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** How many days a range has. */
export function lengthOf({ first, last }: DayRange): number {
  return last - first + 1
}

/** Days from one range to the other; 0 where they meet. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last)
}
