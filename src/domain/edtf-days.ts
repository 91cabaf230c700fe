/** The first and last months of EDTF's seasons, and how many years later the last one is: winter goes on into the next. */
const seasons: Readonly<Record<string, readonly [number, number, number]>> = {
  "21": [3, 5, 0],
  "22": [6, 8, 0],
  "23": [9, 11, 0],
  "24": [12, 2, 1],
}

/** Whether somebody wrote a day, a month or a year of the calendar: `2031-05-04`, `2031-05`, `2031`. */
export function isCalendarDate(written: string): boolean {
  const time = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(written) ? Date.parse(written) : Number.NaN
  // V8 reads 31 February as 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
}

/** The first day an EDTF value allows, as `2031-05-04`; null where it has no beginning. */
export function firstDayOf(value: string): string | null {
  return edgeOf(value.split("/")[0] ?? "", "first")
}

/** The last day an EDTF value allows, as `2031-05-04`; null where it has no end. */
export function lastDayOf(value: string): string | null {
  const parts = value.split("/")
  return edgeOf(parts[1] ?? parts[0] ?? "", "last")
}

/** The day so many days after one; before it where negative. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

function edgeOf(edtf: string, edge: "first" | "last"): string | null {
  const match = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?[~?%]?$/.exec(edtf)
  if (match === null) return null
  const isFirst = edge === "first"
  const year = Number((match[1] as string).replaceAll("X", isFirst ? "0" : "9"))
  const [from, to, later] = seasons[match[2] ?? ""] ?? [Number(match[2] ?? 1), Number(match[2] ?? 12), 0]
  const month = isFirst ? from : to
  const ofYear = isFirst ? year : year + later
  if (month < 1 || month > 12) return null
  const day = match[3] === undefined ? (isFirst ? 1 : daysOfMonth(ofYear, month)) : Number(match[3])
  return `${String(ofYear).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
