import { addDays, type Day, daysOfMonth, edtfDay } from "../../language/times/calendar.ts"

/** The months that a season of EDTF (21 to 24) begins and ends with; winter goes on into the next year. */
const seasons: Readonly<Record<string, readonly [number, number, number]>> = {
  "21": [3, 5, 0],
  "22": [6, 8, 0],
  "23": [9, 11, 0],
  "24": [12, 2, 1],
}

/** The first day an EDTF value allows, or null where it has no beginning. */
export function firstDayOf(value: string): Day | null {
  return edgeOf(value.split("/")[0] ?? "", "first")
}

/** The last day an EDTF value allows, or null where it has no end. */
export function lastDayOf(value: string): Day | null {
  const parts = value.split("/")
  return edgeOf(parts[1] ?? parts[0] ?? "", "last")
}

/** The EDTF value of a day so many days after another; before it where negative. */
export function dayAfter(day: Day, count: number): string {
  return edtfDay(addDays(day, count))
}

function edgeOf(edtf: string, edge: "first" | "last"): Day | null {
  const match = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?[~?%]?$/.exec(edtf)
  if (match === null) return null
  const isFirst = edge === "first"
  const year = Number((match[1] as string).replaceAll("X", isFirst ? "0" : "9"))
  const season = seasons[match[2] ?? ""]
  if (season !== undefined) {
    const [from, to, later] = season
    return isFirst
      ? { year, month: from, day: 1 }
      : { year: year + later, month: to, day: daysOfMonth(year + later, to) }
  }
  const month = match[2] === undefined ? (isFirst ? 1 : 12) : Number(match[2])
  if (month < 1 || month > 12) return null
  const day = match[3] === undefined ? (isFirst ? 1 : daysOfMonth(year, month)) : Number(match[3])
  return { year, month, day }
}
