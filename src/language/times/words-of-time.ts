import type { Season } from "./calendar.ts"

/** Months by name and usual abbreviation. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Weekdays by name and usual abbreviation; 1 is Monday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon"],
    ["tuesday", "tues", "tue"],
    ["wednesday", "wed", "weds"],
    ["thursday", "thurs", "thur", "thu"],
    ["friday", "fri"],
    ["saturday", "sat"],
    ["sunday", "sun"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
)

/** Weekdays in the plural: "on Mondays". */
export const weekdaysInPlural: ReadonlyMap<string, number> = new Map(
  [...weekdays].filter(([name]) => name.endsWith("day")).map(([name, day]) => [`${name}s`, day]),
)

export const seasons: ReadonlyMap<string, Season> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
])

/** Parts of a day as TIMEX3 writes them. */
export const dayParts: ReadonlyMap<string, string> = new Map([
  ["morning", "MO"],
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["sunrise", "MO"],
  ["midmorning", "MO"],
  ["afternoon", "AF"],
  ["midafternoon", "AF"],
  ["evening", "EV"],
  ["dusk", "EV"],
  ["sunset", "EV"],
  ["night", "NI"],
  ["nightfall", "NI"],
])

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"

/** Units in singular and plural. */
export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["second", "second"],
  ["seconds", "second"],
  ["minute", "minute"],
  ["minutes", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "weekend"],
  ["weekends", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
  ["century", "century"],
  ["centuries", "century"],
])

const ones = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
]
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

/** Numbers below a hundred by their word; the tens go on with a one: "twenty-five". */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, number) => [word, number] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])

const ordinalOnes = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
]

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalOnes.map((word, index) => [word, index + 1] as const),
  ["twentieth", 20],
  ["thirtieth", 30],
])

/** Decades by their word: "the nineties". */
export const decadesByWord: ReadonlyMap<string, number> = new Map([
  ["twenties", 2],
  ["thirties", 3],
  ["forties", 4],
  ["fifties", 5],
  ["sixties", 6],
  ["seventies", 7],
  ["eighties", 8],
  ["nineties", 9],
])

/** Days with a name that stand on one date, or on the n-th weekday of a month (from its end where n is negative). */
export const namedDays: ReadonlyMap<
  string,
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
> = new Map([
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas", { month: 12, day: 25 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["halloween", { month: 10, day: 31 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
])

/** How often, by one word. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "XXXX-XX-XXTNI"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
])
