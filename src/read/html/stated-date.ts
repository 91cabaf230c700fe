import { findWrittenDates } from "../text/written-dates.ts"

/** Years a web page can sensibly give for its story; outside of them a number is not a year. */
const years = { first: 1900, last: 2100 }

/** Longest value that is looked at: a date and a time with words around it. */
const longest = 120

/**
 * The calendar date that a value of a page's markup or a line beside its headline states, in EDTF: `2024-04-26`, `2024-04`.
 * A date and time is reduced to the date in the offset it is stated in. Null where none is stated beyond doubt ("03/04/2024").
 */
export function readStatedDate(value: string): string | null {
  const words = value.trim().slice(0, longest)
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(words) ?? /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words)
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const epoch = /^(\d{10})(\d{3})?$/.exec(words)
  if (epoch !== null) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10)
  const yearMonth = /^(\d{4})-(\d{2})$/.exec(words)
  if (yearMonth !== null && calendarDate(Number(yearMonth[1]), Number(yearMonth[2]), 1) !== null) return words
  return findWrittenDates(words)[0]?.day ?? null
}

/** Days between two dates of the form `2024-04-26`; a month counts from its first day. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (year < years.first || year > years.last) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
