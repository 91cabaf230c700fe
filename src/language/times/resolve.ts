import type { TimeKind } from "../../domain/time.ts"
import {
  addDays,
  type CountedUnit,
  compareDays,
  type Day,
  daysOfMonth,
  firstDay,
  isDay,
  lastDay,
  type Season,
  type Stretch,
  seasonOf,
  shift,
  stretchAt,
  timexValue,
  weekdayOf,
  weekOf,
  yearsOn,
} from "./calendar.ts"
import type { DateWords, Meaning, ShiftWords, YearWords } from "./meaning.ts"
import type { Tense } from "./tense.ts"

/** What an expression counts from. */
export interface Setting {
  /** The day of speaking; null where the document has no date. */
  readonly speech: Day | null
  /** Whether the text tells of another time than its own: its dates follow on each other. */
  readonly isNarrative: boolean
}

/** An expression with what around it decides its time. */
export interface Placed {
  readonly meaning: Meaning
  readonly tense: Tense
  readonly paragraph: number
}

/** The time of an expression; `stretch` is null where it stays open or is no place in the calendar. */
export interface Resolved {
  readonly type: TimeKind
  readonly value: string
  readonly stretch: Stretch | null
  /** `stated`: the words name the year. `speech`, `text`: what it was counted from. */
  readonly from: "stated" | "speech" | "text" | null
  /** The day it was counted from. */
  readonly reference: Stretch | null
}

/** Where the text is in time as it is read from its beginning. */
interface Position {
  /** The last date. */
  focus: Stretch | null
  /** Paragraph and stretch of the last quarter of a year. */
  quarter: { readonly stretch: Stretch; readonly paragraph: number } | null
  /** The paragraph of the last date. */
  paragraph: number
}

/** Resolves the expressions of a document in their order: some count from the one before. */
export function resolveAll(placed: readonly Placed[], setting: Setting): Resolved[] {
  const position: Position = { focus: null, quarter: null, paragraph: -1 }
  return placed.map((each) => {
    const resolved = resolve(each, setting, position)
    const { stretch } = resolved
    // In the news "a year earlier" compares, and does not move the text on.
    const isComparison = each.meaning.kind === "shift" && each.meaning.isCounted === true && !setting.isNarrative
    const isAside = setting.isNarrative && resolved.from === "speech"
    if (stretch !== null && !isComparison && !isAside) {
      position.focus = stretch
      if (stretch.unit === "quarter") position.quarter = { stretch, paragraph: each.paragraph }
      position.paragraph = each.paragraph
    }
    return resolved
  })
}

function resolve(placed: Placed, setting: Setting, position: Position): Resolved {
  const { meaning } = placed
  switch (meaning.kind) {
    case "duration":
      return { type: "DURATION", value: meaning.value, stretch: null, from: null, reference: null }
    case "set":
      return { type: "SET", value: meaning.value, stretch: null, from: null, reference: null }
    case "vague":
      return { type: "DATE", value: meaning.value, stretch: null, from: null, reference: null }
    case "time":
      return resolveTime(meaning.time, placed, setting, position)
    case "shift":
      return resolveShift(meaning, placed, setting, position)
    case "date":
      return resolveDate(meaning, placed, setting, position)
  }
}

/** A clock by itself is on the day its paragraph is at, in the news else on the day of speaking. */
function resolveTime(time: string, placed: Placed, setting: Setting, position: Position): Resolved {
  const { focus, paragraph } = position
  const isHere = focus?.unit === "day" && (setting.isNarrative || paragraph === placed.paragraph)
  const day = isHere ? focus : setting.isNarrative ? null : todayOf(setting)
  if (day === null) return open("XXXX-XX-XX", time)
  return found(day, time, isHere ? "text" : "speech", day)
}

/** How exact each unit is: a larger number is exacter. */
const exactness: Readonly<Record<Stretch["unit"], number>> = {
  century: 0,
  decade: 1,
  year: 2,
  half: 3,
  season: 3,
  quarter: 3,
  month: 4,
  week: 5,
  weekend: 5,
  day: 6,
}

function resolveShift(meaning: ShiftWords, placed: Placed, setting: Setting, position: Position): Resolved {
  const { speech } = setting
  const today = speech === null ? null : stretchAt(speech, "day")
  // In a history "the next year" follows the year the text is at.
  const isFromText =
    meaning.from === "text" || (setting.isNarrative && (meaning.from === "telling" || meaning.count === 1))
  const reference = isFromText ? (position.focus ?? (setting.isNarrative ? null : today)) : today
  const quarter = quarterNear(placed, position)
  if (meaning.isCounted && meaning.unit === "year" && quarter !== null) {
    const { stretch } = quarter
    return found(yearsOn(stretch, meaning.count), meaning.time, isFromText ? "text" : "speech", stretch)
  }
  if (reference === null) return open(meaning.unit === "day" ? "XXXX-XX-XX" : openOf(meaning.unit), meaning.time)
  if (meaning.unit === "weekend") return resolveWeekend(meaning, placed.tense, reference)
  if (exactness[reference.unit] < exactness[meaning.unit]) {
    // "the month" where the text is at a year: not known which.
    return open(openWithin(reference, meaning.unit), meaning.time)
  }
  const stretch = shift(stretchAt(firstDay(reference), meaning.unit), meaning.count)
  return found(stretch, meaning.time, isFromText ? "text" : "speech", reference)
}

/** How many paragraphs a quarter of a year is compared with: "… in the quarter. … a year earlier". */
const paragraphsOfQuarter = 3

function quarterNear({ paragraph }: Placed, { quarter }: Position): Position["quarter"] {
  return quarter !== null && paragraph - quarter.paragraph <= paragraphsOfQuarter ? quarter : null
}

/** "over the weekend" is the last one, or the next where it is told as to come. */
function resolveWeekend(meaning: ShiftWords, tense: Tense, reference: Stretch): Resolved {
  const day = firstDay(reference)
  const isThis = meaning.from === "speech" || tense === "future" || weekdayOf(day) >= 6
  const count = meaning.from === "speech" ? meaning.count : isThis ? 0 : -1
  const from = meaning.from === "speech" ? "speech" : "text"
  return found({ unit: "weekend", ...weekOf(addDays(day, 7 * count)) }, undefined, from, reference)
}

function resolveDate(meaning: DateWords, placed: Placed, setting: Setting, position: Position): Resolved {
  const { part, time } = meaning
  if (part?.unit === "decade" || part?.unit === "century") return found(part, time, "stated", null)
  if (meaning.year !== undefined) {
    const year = yearOf(meaning.year, setting, position)
    if (year === null) return open(openDate(meaning), time)
    const from = "number" in meaning.year ? "stated" : meaning.year.from === "speech" ? "speech" : "text"
    return place(meaning, year, from, from === "speech" ? todayOf(setting) : from === "text" ? position.focus : null)
  }
  if (meaning.month === undefined && meaning.weekday !== undefined)
    return resolveWeekday(meaning, placed.tense, setting, position)
  return resolveYearless(meaning, placed, setting, position)
}

function todayOf({ speech }: Setting): Stretch | null {
  return speech === null ? null : stretchAt(speech, "day")
}

function yearOf(words: YearWords, { speech, isNarrative }: Setting, { focus }: Position): number | null {
  if ("number" in words) return words.number
  if (words.from === "speech") return speech === null ? null : speech.year + words.shift
  const at = focus === null ? (isNarrative ? null : speech) : firstDay(focus)
  return at === null ? null : at.year + words.shift
}

/** A date of which the year is known. */
function place(
  meaning: DateWords,
  year: number,
  from: "stated" | "speech" | "text",
  reference: Stretch | null,
): Resolved {
  const { month, day, part, time } = meaning
  if (month !== undefined && meaning.nth !== undefined && meaning.weekday !== undefined)
    return found({ unit: "day", ...nthWeekday(year, month, meaning.weekday, meaning.nth) }, time, from, reference)
  if (month !== undefined && day !== undefined) {
    const named: Day = { year, month, day }
    return isDay(named) ? found({ unit: "day", ...named }, time, from, reference) : open(openDate(meaning), time)
  }
  if (month !== undefined) return found({ unit: "month", year, month }, time, from, reference)
  if (part?.unit === "quarter") return found({ unit: "quarter", year, quarter: part.number }, time, from, reference)
  if (part?.unit === "half") return found({ unit: "half", year, half: part.number }, time, from, reference)
  if (part?.unit === "season") return found({ unit: "season", year, season: part.season }, time, from, reference)
  return found({ unit: "year", year }, time, from, reference)
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = weekdayOf({ year, month, day: 1 })
    return { year, month, day: 1 + ((weekday - first + 7) % 7) + 7 * (nth - 1) }
  }
  const length = daysOfMonth(year, month)
  const last = weekdayOf({ year, month, day: length })
  return { year, month, day: length - ((last - weekday + 7) % 7) + 7 * (nth + 1) }
}

/** The last such weekday up to the day of speaking; the next where it is told as to come. */
function resolveWeekday(meaning: DateWords, tense: Tense, setting: Setting, position: Position): Resolved {
  const weekday = meaning.weekday as number
  const { speech } = setting
  if (speech === null || setting.isNarrative) return resolveWeekdayOfText(meaning, weekday, position)
  const today = weekdayOf(speech)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  const days =
    meaning.which === "last"
      ? -(back || 7)
      : meaning.which === "next"
        ? ahead || 7
        : meaning.which === "this"
          ? weekday - today
          : tense === "future"
            ? ahead
            : -back
  return found({ unit: "day", ...addDays(speech, days) }, meaning.time, "speech", stretchAt(speech, "day"))
}

/** Where only the text's own dates count: the first such weekday from the day it is at. */
function resolveWeekdayOfText(meaning: DateWords, weekday: number, { focus }: Position): Resolved {
  if (focus?.unit !== "day" || meaning.which !== undefined) return open(openDate(meaning), meaning.time)
  const days = (weekday - weekdayOf(focus) + 7) % 7
  return found({ unit: "day", ...addDays(focus, days) }, meaning.time, "text", focus)
}

function resolveYearless(meaning: DateWords, placed: Placed, setting: Setting, position: Position): Resolved {
  const { speech, isNarrative } = setting
  const { focus } = position
  if (meaning.part?.unit === "quarter" && meaning.part.number === 0)
    return resolveTheQuarter(meaning, setting, position)
  if (isNarrative && focus !== null) {
    const isPointed = meaning.which !== undefined && exactness[focus.unit] > exactness.decade
    const year = isPointed ? yearFromSpeech(meaning, "open", firstDay(focus)) : yearFromText(meaning, focus)
    return place(meaning, year, "text", focus)
  }
  if (speech === null || isNarrative) return open(openDate(meaning), meaning.time)
  return place(meaning, yearFromSpeech(meaning, placed.tense, speech), "speech", stretchAt(speech, "day"))
}

/** "the quarter" is the one the text speaks of, else the last that is over. */
function resolveTheQuarter(meaning: DateWords, { speech, isNarrative }: Setting, { quarter }: Position): Resolved {
  if (quarter !== null) return found(quarter.stretch, meaning.time, "text", quarter.stretch)
  if (speech === null || isNarrative) return open(openDate(meaning), meaning.time)
  return found(shift(stretchAt(speech, "quarter"), -1), meaning.time, "speech", stretchAt(speech, "day"))
}

/** The year in which a text that is at `focus` means a month or season: its own, or the next where that lies far back. */
function yearFromText(meaning: DateWords, focus: Stretch): number {
  const at = firstDay(focus)
  const month = monthOf(meaning)
  const isExact = exactness[focus.unit] >= exactness.season
  return isExact && month !== null && at.month - month >= 7 ? at.year + 1 : at.year
}

/** A month of the year that stands for what is named: the middle one of a quarter or season. */
function monthOf({ month, part }: DateWords): number | null {
  if (month !== undefined) return month
  if (part?.unit === "quarter") return part.number * 3 - 1
  if (part?.unit === "half") return part.number * 6 - 3
  if (part?.unit === "season") return middleOfSeason[part.season]
  return null
}

const middleOfSeason: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 12 }

/**
 * How many months ahead of the month of speaking and behind it a date without a year is one of the same year, by tense.
 * A past verb does not exclude days soon to come ("agreed on a Dec. 14 deadline"), but months ("founded in December").
 */
const sameYear: Readonly<
  Record<Tense, Readonly<Record<"day" | "month", { readonly ahead: number; readonly behind: number }>>>
> = {
  past: { day: { ahead: 4, behind: 7 }, month: { ahead: 0, behind: 11 } },
  open: { day: { ahead: 6, behind: 5 }, month: { ahead: 9, behind: 9 } },
  future: { day: { ahead: 11, behind: 0 }, month: { ahead: 11, behind: 0 } },
}

function yearFromSpeech(meaning: DateWords, tense: Tense, speech: Day): number {
  const { year } = speech
  const { which, part } = meaning
  const month = monthOf(meaning) as number
  const order = orderOf(meaning, month, speech)
  if (which === "this") return part?.unit === "season" && part.season === "WI" ? seasonYear(speech) : year
  if (which === "last") return order < 0 ? year : year - 1
  if (which === "next") return order > 0 ? year : year + 1
  // "the winter" in January is the one that began the year before.
  if (part?.unit === "season" && part.season === "WI" && speech.month <= 2) return year - 1
  if (part?.unit === "quarter") return order > 0 && tense !== "future" ? year - 1 : year
  const { ahead, behind } = sameYear[tense][meaning.day === undefined ? "month" : "day"]
  const distance = month - speech.month
  if (distance > ahead) return year - 1
  return -distance > behind ? year + 1 : year
}

/** Winter in January is that of the year before. */
function seasonYear(speech: Day): number {
  return seasonOf(speech).season === "WI" ? seasonOf(speech).year : speech.year
}

/** Whether what is named lies before (-1), about (0) or after (1) the day of speaking in its year. */
function orderOf(meaning: DateWords, month: number, speech: Day): number {
  if (meaning.part?.unit === "season" || meaning.part?.unit === "quarter") {
    const stretch: Stretch =
      meaning.part.unit === "season"
        ? { unit: "season", year: speech.year, season: meaning.part.season }
        : { unit: "quarter", year: speech.year, quarter: meaning.part.number }
    return compareDays(lastDay(stretch), speech) < 0 ? -1 : compareDays(firstDay(stretch), speech) > 0 ? 1 : 0
  }
  if (meaning.day === undefined) return Math.sign(month - speech.month)
  return Math.sign(compareDays({ year: speech.year, month, day: meaning.day }, speech))
}

function found(
  stretch: Stretch,
  time: string | undefined,
  from: "stated" | "speech" | "text",
  reference: Stretch | null,
): Resolved {
  return {
    type: time === undefined ? "DATE" : "TIME",
    value: timexValue(stretch) + (time ?? ""),
    stretch,
    from,
    reference,
  }
}

function open(value: string, time: string | undefined): Resolved {
  return {
    type: time === undefined ? "DATE" : "TIME",
    value: value + (time ?? ""),
    stretch: null,
    from: null,
    reference: null,
  }
}

function openOf(unit: CountedUnit | "weekend"): string {
  const open = {
    day: "XXXX-XX-XX",
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  }
  return open[unit]
}

/** "two days later" where the text is at a month: `1915-10-XX`. */
function openWithin(reference: Stretch, unit: CountedUnit): string {
  if (unit === "day" && reference.unit === "month") return `${timexValue(reference)}-XX`
  if (unit === "day" && reference.unit === "year") return `${timexValue(reference)}-XX-XX`
  if (reference.unit !== "year") return openOf(unit)
  return timexValue(reference) + openOf(unit).slice(4)
}

function openDate({ month, day, weekday, part }: DateWords): string {
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}`
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  if (part?.unit === "quarter") return `XXXX-Q${part.number === 0 ? "X" : part.number}`
  if (part?.unit === "half") return `XXXX-H${part.number}`
  if (part?.unit === "season") return `XXXX-${part.season}`
  return "XXXX"
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}
