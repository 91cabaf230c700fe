/** A day of the proleptic Gregorian calendar; the year 0 is 1 BC, as in ISO 8601. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export type Season = "SP" | "SU" | "FA" | "WI"

/** A stretch of the calendar that one value names. A decade or century before Christ counts backwards. */
export type Stretch =
  | ({ readonly unit: "day" } & Day)
  | { readonly unit: "week" | "weekend"; readonly year: number; readonly week: number }
  | { readonly unit: "month"; readonly year: number; readonly month: number }
  | { readonly unit: "quarter"; readonly year: number; readonly quarter: number }
  | { readonly unit: "half"; readonly year: number; readonly half: number }
  | { readonly unit: "season"; readonly year: number; readonly season: Season }
  | { readonly unit: "year"; readonly year: number }
  /** `number` 198 is 1980 to 1989; before Christ 48 is 489 to 480 BC. */
  | { readonly unit: "decade" | "century"; readonly number: number; readonly isBeforeChrist: boolean }

/** Units a stretch can be counted in. */
export type CountedUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century"

/** The month with which each season is taken to begin, in the northern half of the world; winter ends in the next year. */
const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
/** EDTF writes seasons as months 21 to 24. */
const seasonMonth: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

const millisecondsOfDay = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsOfDay)
}

/** The day so many days after 1 January 1970. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * millisecondsOfDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The day `count` days on. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count)
}

/** Whether the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}

/** Negative where `a` is the earlier day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** How many days a month has. */
export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The ISO 8601 week a day lies in; its year is that of its Thursday. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}

/** The season a day lies in. January and February belong to the winter that began the year before. */
export function seasonOf({ year, month }: Day): { year: number; season: Season } {
  if (month <= 2) return { year: year - 1, season: "WI" }
  return { year, season: month <= 5 ? "SP" : month <= 8 ? "SU" : month <= 11 ? "FA" : "WI" }
}

/** The stretch of the unit that a day lies in. */
export function stretchAt(day: Day, unit: CountedUnit): Stretch {
  const { year, month } = day
  switch (unit) {
    case "day":
      return { unit, ...day }
    case "week":
      return { unit, ...weekOf(day) }
    case "month":
      return { unit, year, month }
    case "quarter":
      return { unit, year, quarter: Math.ceil(month / 3) }
    case "year":
      return { unit, year }
    case "decade":
    case "century": {
      const isBeforeChrist = year <= 0
      const size = unit === "decade" ? 10 : 100
      return { unit, number: Math.floor((isBeforeChrist ? 1 - year : year) / size), isBeforeChrist }
    }
  }
}

/** The stretch that lies `count` of its own units on. */
export function shift(stretch: Stretch, count: number): Stretch {
  switch (stretch.unit) {
    case "day":
      return { unit: "day", ...addDays(stretch, count) }
    case "week":
    case "weekend":
      return { unit: stretch.unit, ...weekOf(addDays(firstDay(stretch), 7 * count)) }
    case "month":
      return { unit: "month", ...monthsOn(stretch.year, stretch.month, count) }
    case "quarter": {
      const at = stretch.year * 4 + stretch.quarter - 1 + count
      return { unit: "quarter", year: Math.floor(at / 4), quarter: (((at % 4) + 4) % 4) + 1 }
    }
    case "half": {
      const at = stretch.year * 2 + stretch.half - 1 + count
      return { unit: "half", year: Math.floor(at / 2), half: (((at % 2) + 2) % 2) + 1 }
    }
    case "season":
    case "year":
      return { ...stretch, year: stretch.year + count }
    case "decade":
    case "century":
      return { ...stretch, number: stretch.number + (stretch.isBeforeChrist ? -count : count) }
  }
}

/** The same stretch so many years on. */
export function yearsOn(stretch: Stretch, count: number): Stretch {
  if ("number" in stretch) return stretch
  const year = stretch.year + count
  if (stretch.unit !== "day") return { ...stretch, year }
  return { ...stretch, year, day: Math.min(stretch.day, daysOfMonth(year, stretch.month)) }
}

function monthsOn(year: number, month: number, count: number): { year: number; month: number } {
  const at = year * 12 + month - 1 + count
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 }
}

/** The first day of a stretch. */
export function firstDay(stretch: Stretch): Day {
  switch (stretch.unit) {
    case "day":
      return stretch
    case "week":
    case "weekend": {
      const fourth: Day = { year: stretch.year, month: 1, day: 4 }
      const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (stretch.week - 1))
      return stretch.unit === "week" ? monday : addDays(monday, 5)
    }
    case "month":
      return { year: stretch.year, month: stretch.month, day: 1 }
    case "quarter":
      return { year: stretch.year, month: stretch.quarter * 3 - 2, day: 1 }
    case "half":
      return { year: stretch.year, month: stretch.half * 6 - 5, day: 1 }
    case "season":
      return { year: stretch.year, month: seasonStart[stretch.season], day: 1 }
    case "year":
      return { year: stretch.year, month: 1, day: 1 }
    case "decade":
    case "century": {
      const size = stretch.unit === "decade" ? 10 : 100
      const first = stretch.isBeforeChrist ? 2 - (stretch.number + 1) * size : stretch.number * size
      return { year: first, month: 1, day: 1 }
    }
  }
}

/** The last day of a stretch. */
export function lastDay(stretch: Stretch): Day {
  switch (stretch.unit) {
    case "day":
      return stretch
    case "week":
    case "weekend":
      return addDays(firstDay(stretch), stretch.unit === "week" ? 6 : 1)
    case "month":
      return { year: stretch.year, month: stretch.month, day: daysOfMonth(stretch.year, stretch.month) }
    case "season": {
      const { year, month } = monthsOn(stretch.year, seasonStart[stretch.season], 2)
      return { year, month, day: daysOfMonth(year, month) }
    }
    case "quarter":
    case "half": {
      const month = stretch.unit === "quarter" ? stretch.quarter * 3 : stretch.half * 6
      return { year: stretch.year, month, day: daysOfMonth(stretch.year, month) }
    }
    case "year":
      return { year: stretch.year, month: 12, day: 31 }
    case "decade":
    case "century": {
      const years = stretch.unit === "decade" ? 9 : 99
      return { year: firstDay(stretch).year + years, month: 12, day: 31 }
    }
  }
}

/** The TIMEX3 value: `1998-02-13`, `1998-W07-WE`, `1989-Q3`, `BC0490`. */
export function timexValue(stretch: Stretch): string {
  switch (stretch.unit) {
    case "day":
      return `${timexYear(stretch.year)}-${two(stretch.month)}-${two(stretch.day)}`
    case "week":
      return `${timexYear(stretch.year)}-W${two(stretch.week)}`
    case "weekend":
      return `${timexYear(stretch.year)}-W${two(stretch.week)}-WE`
    case "month":
      return `${timexYear(stretch.year)}-${two(stretch.month)}`
    case "quarter":
      return `${timexYear(stretch.year)}-Q${stretch.quarter}`
    case "half":
      return `${timexYear(stretch.year)}-H${stretch.half}`
    case "season":
      return `${timexYear(stretch.year)}-${stretch.season}`
    case "year":
      return timexYear(stretch.year)
    case "decade":
      return `${stretch.isBeforeChrist ? "BC" : ""}${String(stretch.number).padStart(3, "0")}`
    case "century":
      return `${stretch.isBeforeChrist ? "BC" : ""}${two(stretch.number)}`
  }
}

/** The EDTF value (level 1): what has no notation of its own there is an interval of days, months or years. */
export function edtfValue(stretch: Stretch): string {
  switch (stretch.unit) {
    case "day":
      return edtfDay(stretch)
    case "week":
    case "weekend":
      return `${edtfDay(firstDay(stretch))}/${edtfDay(lastDay(stretch))}`
    case "month":
      return `${edtfYear(stretch.year)}-${two(stretch.month)}`
    case "quarter":
    case "half":
      return `${edtfMonth(firstDay(stretch))}/${edtfMonth(lastDay(stretch))}`
    case "season":
      return `${edtfYear(stretch.year)}-${seasonMonth[stretch.season]}`
    case "year":
      return edtfYear(stretch.year)
    case "decade":
    case "century": {
      const open = stretch.unit === "decade" ? "X" : "XX"
      if (!stretch.isBeforeChrist) return String(stretch.number).padStart(4 - open.length, "0") + open
      return `${edtfYear(firstDay(stretch).year)}/${edtfYear(lastDay(stretch).year)}`
    }
  }
}

/** A day in EDTF. */
export function edtfDay(day: Day): string {
  return `${edtfMonth(day)}-${two(day.day)}`
}

function edtfMonth({ year, month }: { year: number; month: number }): string {
  return `${edtfYear(year)}-${two(month)}`
}

function edtfYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`
}

function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}
