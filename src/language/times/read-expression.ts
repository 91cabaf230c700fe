import type { Anchor, DateWords, Meaning, Reading, ShiftWords, Which } from "./meaning.ts"
import { isDigits, isGlued, type NumberRead, readNumber, wordAt } from "./numbers.ts"
import type { Piece } from "./pieces.ts"
import { dayPartAt, readCalendarDate, readDigitalClock, readMonth, readQuarter, readWeekday } from "./read-dates.ts"
import { frequencies, seasons, type Unit, units, weekdaysInPlural } from "./words-of-time.ts"

/** Words that point at a time, and from where: "last year" from the day of speaking, "the same year" from where the text is. */
const pointers = new Map<string, { readonly shift: number; readonly from: Anchor }>([
  ["this", { shift: 0, from: "speech" }],
  ["current", { shift: 0, from: "speech" }],
  ["last", { shift: -1, from: "speech" }],
  ["past", { shift: -1, from: "speech" }],
  ["next", { shift: 1, from: "speech" }],
  ["coming", { shift: 1, from: "speech" }],
  ["that", { shift: 0, from: "text" }],
  ["same", { shift: 0, from: "text" }],
  ["previous", { shift: -1, from: "text" }],
  ["preceding", { shift: -1, from: "text" }],
  ["following", { shift: 1, from: "text" }],
])

const edges = new Set(["end", "beginning", "start", "middle", "close", "turn", "rest", "eve"])

/** The expression that begins at a piece, in one or two readings ("May 5–9"), or null. */
export function readExpression(pieces: readonly Piece[], at: number): Reading[] | null {
  return (
    readEdge(pieces, at) ??
    readEarlyOrLate(pieces, at) ??
    readPointed(pieces, at) ??
    readClockTime(pieces, at) ??
    readDayPartFirst(pieces, at) ??
    readDated(pieces, at) ??
    readCounted(pieces, at) ??
    readNamedShift(pieces, at) ??
    readTheStretch(pieces, at) ??
    readRepeated(pieces, at) ??
    readLoneUnits(pieces, at) ??
    readVague(pieces, at)
  )
}

/** A calendar date with what follows it on the same day: "Wednesday night", "Friday at 10 a.m.". */
function readDated(pieces: readonly Piece[], at: number): Reading[] | null {
  const readings = readCalendarDate(pieces, at)
  if (readings === null) return null
  const last = readings[readings.length - 1] as Reading
  if (last.meaning.kind !== "date") return readings
  const withTime = withTimeAfter(pieces, last.end, last.meaning)
  if (withTime === null) return readings
  return [...readings.slice(0, -1), { start: last.start, end: withTime.end, meaning: withTime.meaning }]
}

/** "Wednesday night", "yesterday morning", "Thursday at noon"; of dates only those that name a day. */
function withTimeAfter<Words extends DateWords | ShiftWords>(
  pieces: readonly Piece[],
  at: number,
  meaning: Words,
): { end: number; meaning: Words } | null {
  const isDay =
    meaning.kind === "shift" ? meaning.unit === "day" : meaning.day !== undefined || meaning.weekday !== undefined
  if (!isDay || meaning.time !== undefined) return null
  const part = dayPartAt(pieces, at)
  if (part !== null) return { end: at + 1, meaning: { ...meaning, time: part } }
  let from = at
  if (wordAt(pieces, from) === ",") from++
  if (wordAt(pieces, from) === "at") from++
  const clock = from === at ? null : readClock(pieces, from)
  return clock && { end: clock.end, meaning: { ...meaning, time: clock.time } }
}

/**
 * An edge of a stretch counts as the stretch.
 *
 *     the end of last year    the middle of August    the start of 1943    year-end    the latter part of the year
 */
function readEdge(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  if (word === "year" && wordAt(pieces, at + 1) === "-" && wordAt(pieces, at + 2) === "end")
    return [
      reading(at, at + 3, {
        kind: "date",
        year: { shift: wordAt(pieces, at - 1) === "since" ? -1 : 0, from: "speech" },
        month: 12,
        day: 31,
      }),
    ]
  const named = readNamedEdge(pieces, at)
  if (named !== null) return named
  let from = at + 1
  if (
    (word === "latter" || word === "early" || word === "later" || word === "first" || word === "last") &&
    wordAt(pieces, from) === "part"
  )
    from++
  else if (!edges.has(word)) return null
  if (wordAt(pieces, from) !== "of") return null
  from++
  if (wordAt(pieces, from) === "the") from++
  const inner = readPointed(pieces, from) ?? readPlainPeriod(pieces, from) ?? readCalendarDate(pieces, from)
  const [first] = inner ?? []
  if (first === undefined || first.meaning.kind === "duration" || first.meaning.kind === "vague") return null
  return [{ ...first, start: at }]
}

/** "month's end"; "the last week of August", which counts as the month. */
function readNamedEdge(pieces: readonly Piece[], at: number): Reading[] | null {
  const unit = units.get(wordAt(pieces, at))
  if (
    (unit === "week" || unit === "month" || unit === "year") &&
    wordAt(pieces, at + 1) === "'s" &&
    wordAt(pieces, at + 2) === "end"
  )
    return [reading(at, at + 3, { kind: "shift", count: 0, unit, from: "telling" })]
  if (!/^(?:last|first|second|third|final|opening|closing)$/.test(wordAt(pieces, at))) return null
  const number = readNumber(pieces, at + 1)
  const noun = number?.end ?? at + 1
  if (!/^(?:days?|weeks?)$/.test(wordAt(pieces, noun)) || wordAt(pieces, noun + 1) !== "of") return null
  const [month] = readCalendarDate(pieces, noun + 2) ?? []
  if (month?.meaning.kind !== "date" || month.meaning.month === undefined || month.meaning.day !== undefined)
    return null
  return [{ ...month, start: at }]
}

/** "the month", "the year" where "the end of" stands before it: the one the text is at. */
function readPlainPeriod(pieces: readonly Piece[], at: number): Reading[] | null {
  const unit = units.get(wordAt(pieces, at))
  if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour" || unit === "day") return null
  if (wordAt(pieces, at).endsWith("s")) return null
  return [reading(at, at + 1, { kind: "shift", count: 0, unit, from: "telling" })]
}

/**
 * Early, late and middle parts count as the whole.
 *
 *     late November    mid-1996    early next year    late yesterday    earlier this month    later in the year
 */
function readEarlyOrLate(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  if (!/^(?:early|late|mid|earlier|later)$/.test(word)) return null
  let from = at + 1
  if (word === "mid" && wordAt(pieces, from) === "-") from++
  if (/^(?:in|on)$/.test(wordAt(pieces, from))) from++
  const hasArticle = wordAt(pieces, from) === "the"
  if (hasArticle) from++
  const inner =
    readPointed(pieces, from) ??
    (hasArticle && from > at + 2 ? readPlainPeriod(pieces, from) : null) ??
    (word === "later" || word === "earlier" ? null : readDayPartFirst(pieces, from)) ??
    readDated(pieces, from) ??
    readNamedShift(pieces, from)
  const [first, ...rest] = inner ?? []
  if (first === undefined || first.meaning.kind === "duration" || first.meaning.kind === "vague") return null
  return [{ ...first, start: at }, ...rest]
}

/**
 * What begins with a pointer.
 *
 *     last month    this week    the same day    next Friday    last spring    this morning    the last two weeks
 *     the next few days    the coming years    these days    next year's first quarter
 */
function readPointed(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  if (word === "these" && wordAt(pieces, at + 1) === "days") return [reading(at, at + 2, present)]
  if (word === "recent" && units.has(wordAt(pieces, at + 1))) return readRecent(pieces, at)
  let first = at
  // "that same day", "this past week", "the very next day"
  if (
    (word === "that" || word === "this" || word === "very") &&
    /^(?:same|past|coming|very|next|following)$/.test(wordAt(pieces, at + 1))
  )
    first++
  const pointer = pointers.get(wordAt(pieces, first))
  if (pointer === undefined) return null
  const noun = first + 1
  return (
    readPointedName(pieces, at, noun, pointer) ??
    readPointedUnit(pieces, at, noun, pointer) ??
    readPointedLength(pieces, at, noun, pointer)
  )
}

interface Pointer {
  readonly shift: number
  readonly from: Anchor
}

/** "last Friday", "next March", "this fall", "this morning", "last night", "next Thanksgiving". */
function readPointedName(pieces: readonly Piece[], at: number, noun: number, pointer: Pointer): Reading[] | null {
  const part = dayPartAt(pieces, noun)
  if (part !== null) {
    const isSameDay = pointer.shift === 0
    const isNight = wordAt(pieces, noun) === "night"
    if (pointer.from === "speech" && !isSameDay && !isNight && pointer.shift < 0) return null
    return [reading(at, noun + 1, { kind: "shift", count: pointer.shift, unit: "day", from: pointer.from, time: part })]
  }
  const word = wordAt(pieces, noun)
  const isName =
    readMonth(pieces, noun) !== null ||
    readWeekday(pieces, noun) !== null ||
    seasons.has(word) ||
    pieces[noun]?.isCapital
  if (!isName || isDigits(word)) return null
  const inner = readDated(pieces, noun)
  const [first] = inner ?? []
  if (first === undefined || first.meaning.kind !== "date" || first.meaning.year !== undefined) return null
  const { weekday, month, part: season } = first.meaning
  if (weekday === undefined && month === undefined && season?.unit !== "season" && season?.unit !== "quarter")
    return null
  const which: Which = pointer.shift === 0 ? "this" : pointer.shift < 0 ? "last" : "next"
  return [{ ...first, start: at, meaning: { ...first.meaning, which } }]
}

/** "last month", "this week's", "next year's first quarter", "this year's third quarter", "the same day". */
function readPointedUnit(pieces: readonly Piece[], at: number, noun: number, pointer: Pointer): Reading[] | null {
  const unit = units.get(wordAt(pieces, noun))
  // The programme "This Week"
  if (pieces[noun]?.isCapital && pieces[noun - 1]?.isCapital) return null
  if (
    unit === undefined ||
    wordAt(pieces, noun).endsWith("s") ||
    unit === "second" ||
    unit === "minute" ||
    unit === "hour"
  )
    return null
  const isPossessive = wordAt(pieces, noun + 1) === "'" && wordAt(pieces, noun + 2) === "s"
  const isPossessiveWhole = wordAt(pieces, noun + 1) === "'s"
  if (unit === "year" && (isPossessive || isPossessiveWhole)) {
    const from = noun + (isPossessive ? 3 : 2)
    const quarter = readQuarter(pieces, wordAt(pieces, from) === "fiscal" ? from + 1 : from)
    const year = { shift: pointer.shift, from: pointer.from }
    if (quarter !== null) return [reading(at, quarter.end, { kind: "date", year, part: quarter.value })]
  }
  // "this decade", but "the past decade" is its length.
  if ((unit === "decade" || unit === "century") && wordAt(pieces, noun - 1) === "past")
    return [reading(at, noun + 1, { kind: "duration", value: lengthOf(1, unit), lies: "before" })]
  // "the past day" is no day.
  if (unit === "day" && pointer.from === "speech" && pointer.shift !== 0 && wordAt(pieces, noun - 1) !== "next")
    return null
  if (unit === "day" && pointer.from === "speech" && pointer.shift === 0)
    return wordAt(pieces, noun - 1) === "this" ? [reading(at, noun + 1, present)] : null
  // "the next day" is the one after the day the text is at.
  const from = unit === "day" ? "text" : pointer.from
  const shifted: ShiftWords = { kind: "shift", count: pointer.shift, unit, from }
  const time = withTimeAfter(pieces, noun + 1, shifted)
  return [time === null ? reading(at, noun + 1, shifted) : reading(at, time.end, time.meaning)]
}

/** "the last two weeks", "the next 12 to 18 months", "the coming years", "the past few days". */
function readPointedLength(pieces: readonly Piece[], at: number, noun: number, pointer: Pointer): Reading[] | null {
  const lies = pointer.from === "text" || pointer.shift === 0 ? undefined : pointer.shift < 0 ? "before" : "after"
  const isOpen = /^(?:few|several|many|couple)$/.test(wordAt(pieces, noun))
  // "said that four days …"
  const number = isOpen || wordAt(pieces, at) !== "that" ? readNumber(pieces, noun) : null
  const length = number === null ? null : readLength(pieces, number)
  if (length !== null)
    return [reading(at, length.end, { kind: "duration", value: length.value, ...(lies === undefined ? {} : { lies }) })]
  const unit = units.get(wordAt(pieces, noun))
  const isPlural = unit !== undefined && wordAt(pieces, noun).endsWith("s")
  if (!isPlural || (lies === undefined && !/^(?:following|previous|preceding)$/.test(wordAt(pieces, noun - 1))))
    return null
  const end = wordAt(pieces, noun + 1) === "and" && units.has(wordAt(pieces, noun + 2)) ? noun + 3 : noun + 1
  return [reading(at, end, { kind: "duration", value: lengthOf(null, unit), ...(lies === undefined ? {} : { lies }) })]
}

/** "recent years", "recent weeks and months". */
function readRecent(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at + 1)
  const unit = units.get(word) as Unit
  if (!word.endsWith("s")) return null
  const end = wordAt(pieces, at + 2) === "and" && units.has(wordAt(pieces, at + 3)) ? at + 4 : at + 2
  return [reading(at, end, { kind: "duration", value: lengthOf(null, unit), lies: "before" })]
}

/**
 * A time of day, with its day where that follows.
 *
 *     10:30 a.m.    5 p.m. EST Nov. 9    noon Thursday    4 in the morning    1900 hours    midnight
 */
function readClockTime(pieces: readonly Piece[], at: number): Reading[] | null {
  const clock = readClock(pieces, at)
  if (clock === null) return null
  let from = clock.end
  if (wordAt(pieces, from) === ",") from++
  if (wordAt(pieces, from) === "on") from++
  const day = readCalendarDate(pieces, from)?.[0] ?? readNamedShift(pieces, from)?.[0]
  const meaning = day?.meaning
  const isDay =
    meaning !== undefined &&
    ((meaning.kind === "date" && (meaning.day !== undefined || meaning.weekday !== undefined)) ||
      (meaning.kind === "shift" && meaning.unit === "day" && meaning.time === undefined))
  if (day !== undefined && isDay)
    return [reading(at, day.end, { ...(meaning as DateWords | ShiftWords), time: clock.time })]
  return [reading(at, clock.end, { kind: "time", time: clock.time })]
}

const zones = /^(?:est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|utc|bst|cet|cest|et|ct|pt|local)$/

interface Clock {
  readonly time: string
  readonly end: number
}

function readClock(pieces: readonly Piece[], at: number): Clock | null {
  const word = wordAt(pieces, at)
  if (word === "noon" || word === "midday") return { time: "T12:00", end: at + 1 }
  if (word === "midnight") return { time: "T24:00", end: at + 1 }
  if (!isDigits(word, 1, 4)) return null
  if (/^[-$:.]$/.test(wordAt(pieces, at - 1)) && isGlued(pieces, at)) return null
  const digital = readDigitalClock(pieces, at)
  const hour = Number(word)
  if (digital === null && word.length === 4) {
    const isHours = /^(?:hours|hrs|gmt|utc)$/.test(wordAt(pieces, at + 1)) && hour < 2400 && hour % 100 < 60
    return isHours ? { time: `T${word.slice(0, 2)}:${word.slice(2)}`, end: at + 2 } : null
  }
  if (hour > 24) return null
  const end = digital?.end ?? at + 1
  const minutes = digital === null ? "00" : digital.value.slice(4, 6)
  const half = readHalfOfDay(pieces, end)
  if (half !== null) {
    if (hour < 1 || hour > 12) return null
    const hours = (hour % 12) + (half.isAfternoon ? 12 : 0)
    return { time: `T${String(hours).padStart(2, "0")}:${minutes}`, end: zoneEnd(pieces, half.end) }
  }
  if (digital === null) return null
  const suffix = /^(?:hrs?|hours)$/.test(wordAt(pieces, end)) ? end + 1 : end
  return { time: digital.value.slice(0, 6), end: zoneEnd(pieces, suffix) }
}

/** "a.m.", "pm", "in the morning", "o'clock in the afternoon". */
function readHalfOfDay(pieces: readonly Piece[], at: number): { isAfternoon: boolean; end: number } | null {
  const word = wordAt(pieces, at)
  if (word === "am" || word === "pm") return { isAfternoon: word === "pm", end: at + 1 }
  if ((word === "a" || word === "p") && wordAt(pieces, at + 1) === "." && wordAt(pieces, at + 2) === "m")
    return { isAfternoon: word === "p", end: at + (wordAt(pieces, at + 3) === "." && isGlued(pieces, at + 3) ? 4 : 3) }
  const from = word === "o" && wordAt(pieces, at + 2) === "clock" ? at + 3 : word === "o'clock" ? at + 1 : at
  const part = wordAt(pieces, from) === "in" && wordAt(pieces, from + 1) === "the" ? wordAt(pieces, from + 2) : ""
  if (part === "morning" || part === "afternoon" || part === "evening")
    return { isAfternoon: part !== "morning", end: from + 3 }
  return null
}

function zoneEnd(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at)
  if (!zones.test(word)) return at
  return word === "local" ? (wordAt(pieces, at + 1) === "time" ? at + 2 : at) : pieces[at]?.isCapital ? at + 1 : at
}

/** "the night of 8 February 1904", "the morning of December 28"; "night" by itself. */
function readDayPartFirst(pieces: readonly Piece[], at: number): Reading[] | null {
  const part = dayPartAt(pieces, at)
  if (part === null) return null
  if (wordAt(pieces, at + 1) !== "of") return null
  const from = wordAt(pieces, at + 2) === "the" ? at + 3 : at + 2
  const [day, ...rest] = readCalendarDate(pieces, from) ?? readNamedShift(pieces, from) ?? []
  if (day === undefined || day.meaning.kind !== "date") return null
  if (day.meaning.day === undefined && day.meaning.weekday === undefined) return null
  return [reading(at, day.end, { ...day.meaning, time: part }), ...rest]
}

/**
 * A number with its unit: a length, or a time that far from another.
 *
 *     ten days    two and a half years    10-year    three weeks ago    two days later    a year earlier    six months from now
 */
function readCounted(pieces: readonly Piece[], at: number): Reading[] | null {
  const number = readNumber(pieces, at)
  if (number === null) return readUncounted(pieces, at)
  const length = readLength(pieces, number)
  if (length === null) return null
  const { unit, value: count } = length.last
  if (isAge(pieces, length.end)) return null
  const direction = readDirection(pieces, length.end)
  if (direction === null) {
    const isRate = /^(?:a|an)$/.test(wordAt(pieces, at)) && isRateBefore(pieces, at)
    return [
      reading(
        at,
        length.end,
        isRate ? { kind: "set", value: length.value } : { kind: "duration", value: length.value },
      ),
    ]
  }
  const { sign, from, end } = direction
  if (unit === "second" || unit === "minute" || unit === "hour" || unit === "weekend")
    return [reading(at, end, { kind: "vague", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", from })]
  if (count === null) return [reading(at, end, { kind: "vague", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", from })]
  const exact = count * (unit === "quarter" ? 3 : 1)
  const counted = unit === "quarter" ? "month" : unit
  if (!Number.isInteger(exact)) {
    const months = counted === "year" ? Math.round(exact * 12) : null
    if (months === null) return [reading(at, end, { kind: "vague", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", from })]
    return [reading(at, end, { kind: "shift", count: sign * months, unit: "month", from })]
  }
  return [reading(at, end, { kind: "shift", count: sign * exact, unit: counted, from, isCounted: true })]
}

/** "a six-year-old", "37 years old": how old, not how long. */
function isAge(pieces: readonly Piece[], at: number): boolean {
  return wordAt(pieces, at) === "old" || (wordAt(pieces, at) === "-" && wordAt(pieces, at + 1) === "old")
}

/** "years ago", "days later", "moments ago"; "year-ago", "year-earlier" before a noun. */
function readUncounted(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  const unit = units.get(word)
  if (unit === undefined) return null
  if (word === "year" && wordAt(pieces, at + 1) === "-" && /^(?:ago|earlier)$/.test(wordAt(pieces, at + 2))) {
    const end = /^(?:quarter|period)$/.test(wordAt(pieces, at + 3)) ? at + 4 : at + 3
    return [reading(at, end, { kind: "shift", count: -1, unit: "year", from: "text", isCounted: true })]
  }
  if (!word.endsWith("s")) return null
  const direction = readDirection(pieces, at + 1)
  return (
    direction && [
      reading(at, direction.end, {
        kind: "vague",
        value: direction.sign < 0 ? "PAST_REF" : "FUTURE_REF",
        from: direction.from,
      }),
    ]
  )
}

interface Direction {
  readonly sign: 1 | -1
  readonly from: Anchor
  readonly end: number
}

function readDirection(pieces: readonly Piece[], at: number): Direction | null {
  const word = wordAt(pieces, at)
  if (word === "ago") return { sign: -1, from: "speech", end: at + 1 }
  if (word === "earlier" || word === "previously") return { sign: -1, from: "text", end: at + 1 }
  if (word === "later" || word === "afterward" || word === "afterwards") return { sign: 1, from: "text", end: at + 1 }
  if (word === "from" && wordAt(pieces, at + 1) === "now") return { sign: 1, from: "speech", end: at + 2 }
  if (word === "hence") return { sign: 1, from: "speech", end: at + 1 }
  if (word === "'" && wordAt(pieces, at + 1) === "time") return { sign: 1, from: "speech", end: at + 2 }
  if (word === "or" && wordAt(pieces, at + 1) === "so" && wordAt(pieces, at + 2) === "ago")
    return { sign: -1, from: "speech", end: at + 3 }
  return null
}

/** "$5 a year", "12 times a week": how often. */
function isRateBefore(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1)
  return (
    /^(?:once|twice|%|percent|million|billion|trillion|people)$/.test(before) ||
    /^(?!.*(?:ss|[iu]s)$)[a-z]{4,}s$/.test(before)
  )
}

interface Length {
  readonly value: string
  readonly end: number
  readonly last: { readonly value: number | null; readonly unit: Unit }
}

const joiners = /^(?:and|or|to|-)$/

/** The unit of a number already read, and what goes on: "12 to 18 months", "weeks or months", "three years and two months". */
function readLength(pieces: readonly Piece[], number: NumberRead): Length | null {
  let { value, end } = number
  // "two to three weeks", "12–18 months": neither bound.
  if (joiners.test(wordAt(pieces, end)) && !units.has(wordAt(pieces, end + 1))) {
    const second = readNumber(pieces, end + 1)
    const unitAt =
      second === null ? "" : wordAt(pieces, wordAt(pieces, second.end) === "-" ? second.end + 1 : second.end)
    if (second !== null && units.has(unitAt)) {
      value = null
      end = second.end
    }
  }
  if (wordAt(pieces, end) === "-") end++
  // "two full days", "eight trading days", "another seven months", "two more weeks"
  if (
    /^(?:full|trading|more|additional|straight|consecutive|long|whole|calendar|working|business|other|successive)$/.test(
      wordAt(pieces, end),
    )
  )
    end++
  const word = wordAt(pieces, end)
  const unit = units.get(word)
  if (unit === undefined) return null
  // "a second meeting", "one second quarter"
  if (word === "second" && !(value !== null && value === 1 && wordAt(pieces, end - 1) === "one")) return null
  if (unit === "weekend") return null
  // "three-quarters", "more than a quarter of"
  if (unit === "quarter" && (wordAt(pieces, end - 1) === "-" || value === 1 || wordAt(pieces, end + 1) === "of"))
    return null
  end++
  // "a year or two"
  if (value === 1 && wordAt(pieces, end) === "or" && wordAt(pieces, end + 1) === "two")
    return { value: lengthOf(null, unit), end: end + 2, last: { value: null, unit } }
  return { value: lengthOf(value, unit), end, last: { value, unit } }
}

const designators: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "E",
  century: "CE",
}

/** A TIMEX3 duration: `P3D`, `PT2H30M`, `PXY`. Tens and hundreds of years are counted in years. */
function lengthOf(count: number | null, unit: Unit): string {
  const designator = designators[unit]
  if (designator.startsWith("T")) {
    if (count !== null && !Number.isInteger(count) && unit === "hour")
      return `PT${count >= 1 ? `${Math.floor(count)}H` : ""}${Math.round((count % 1) * 60)}M`
    return `PT${count ?? "X"}${designator.slice(1)}`
  }
  if (count !== null && unit === "decade") return `P${count * 10}Y`
  if (count !== null && unit === "century") return `P${count * 100}Y`
  if (count !== null && !Number.isInteger(count) && unit === "year")
    return `P${count >= 1 ? `${Math.floor(count)}Y` : ""}${Math.round((count % 1) * 12)}M`
  return `P${count ?? "X"}${designator}`
}

/** "today", "yesterday evening", "tomorrow", "tonight", "overnight", "the day before yesterday", "the day after". */
function readNamedShift(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  if (word === "day" || word === "week" || word === "month" || word === "year")
    return readBeforeOrAfter(pieces, at, word)
  if (word === "tonight")
    return [reading(at, at + 1, { kind: "shift", count: 0, unit: "day", from: "speech", time: "TNI" })]
  if (word === "overnight")
    return [reading(at, at + 1, { kind: "shift", count: 0, unit: "day", from: "speech", time: "TNI" })]
  const count = word === "today" ? 0 : word === "yesterday" ? -1 : word === "tomorrow" ? 1 : null
  // The newspaper "Valdoria Today"
  if (count === null || (pieces[at]?.isCapital && pieces[at - 1]?.isCapital)) return null
  const meaning: ShiftWords = { kind: "shift", count, unit: "day", from: "speech" }
  const time = withTimeAfter(pieces, at + 1, meaning)
  return [time === null ? reading(at, at + 1, meaning) : reading(at, time.end, time.meaning)]
}

function readBeforeOrAfter(
  pieces: readonly Piece[],
  at: number,
  unit: "day" | "week" | "month" | "year",
): Reading[] | null {
  if (wordAt(pieces, at - 1) !== "the") return null
  const word = wordAt(pieces, at + 1)
  const count = word === "before" ? -1 : word === "after" || word === "following" ? 1 : 0
  if (count === 0) return null
  const day = wordAt(pieces, at + 2)
  if (unit === "day" && (day === "yesterday" || day === "tomorrow"))
    return [reading(at, at + 3, { kind: "shift", count: count * 2, unit, from: "speech" })]
  // "the day after the talks" counts from the talks, not from where the text is.
  if (/^[.,;:)]?$/.test(day)) return [reading(at, at + 2, { kind: "shift", count, unit, from: "text" })]
  return null
}

const theQuarter: Meaning = { kind: "date", part: { unit: "quarter", number: 0 } }

/**
 * Stretches with an article only: what the text is speaking of.
 *
 *     over the weekend    in the quarter    the latest period    the fiscal year    for the week
 */
function readTheStretch(pieces: readonly Piece[], at: number): Reading[] | null {
  if (wordAt(pieces, at - 1) !== "the") return null
  const [word, next, before] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at - 2)]
  if (word === "weekend") return [reading(at, at + 1, { kind: "shift", count: 0, unit: "weekend", from: "text" })]
  if (word === "quarter" && next !== "of" && next !== "-") return [reading(at, at + 1, theQuarter)]
  if (word === "latest" && (next === "quarter" || next === "period")) return [reading(at, at + 2, theQuarter)]
  const end = word === "fiscal" || word === "full" ? at + 2 : at + 1
  if (wordAt(pieces, end - 1) === "year") {
    if (/^(?:ended|ending)$/.test(wordAt(pieces, end))) return [reading(at, end, { kind: "duration", value: "P1Y" })]
    if (end > at + 1 || (before === "for" && /^[.,;]?$/.test(next)))
      return [reading(at, end, { kind: "shift", count: 0, unit: "year", from: "speech" })]
  }
  const part = before === "in" ? dayPartAt(pieces, at) : null
  if (part !== null && next !== "of") return [reading(at, at + 1, { kind: "time", time: part })]
  if (word === "week" && before === "for" && /^[.,;]?$/.test(next))
    return [reading(at, at + 1, { kind: "shift", count: 0, unit: "week", from: "speech" })]
  return null
}

/**
 * Times that come round.
 *
 *     every day    each Thursday    per month    daily    on Mondays
 */
function readRepeated(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  const often = frequencies.get(word)
  if (often !== undefined) return [reading(at, at + 1, { kind: "set", value: often })]
  const plural = weekdaysInPlural.get(word)
  if (plural !== undefined) return [reading(at, at + 1, { kind: "set", value: `XXXX-WXX-${plural}` })]
  if (word !== "every" && word !== "each" && word !== "per") return null
  const weekday = readWeekday(pieces, at + 1)
  if (weekday !== null) {
    const part = dayPartAt(pieces, weekday.end)
    return [
      reading(at, part === null ? weekday.end : weekday.end + 1, {
        kind: "set",
        value: `XXXX-WXX-${weekday.value}${part ?? ""}`,
      }),
    ]
  }
  const month = readMonth(pieces, at + 1)
  if (month !== null)
    return [reading(at, month.end, { kind: "set", value: `XXXX-${String(month.value).padStart(2, "0")}` })]
  const part = dayPartAt(pieces, at + 1)
  if (part !== null) return [reading(at, at + 2, { kind: "set", value: `XXXX-XX-XX${part}` })]
  const number = /^(?:few|several|couple|\d+|two|three|four|five|six|seven|eight|ten|twelve)$/.test(
    wordAt(pieces, at + 1),
  )
    ? readNumber(pieces, at + 1)
    : null
  const length = readLength(pieces, number ?? { value: 1, end: at + 1 })
  return length && [reading(at, length.end, { kind: "set", value: length.value })]
}

/** "within weeks", "for months": lengths without a number, in the plural. */
function readLoneUnits(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  const unit = units.get(word)
  if (unit === undefined || !word.endsWith("s") || unit === "second" || unit === "quarter" || unit === "weekend")
    return null
  if (
    !/^(?:for|in|within|over|after|of|by|took|take|takes|last|lasted|spent|spend|-|only|just|about|despite|through)$/.test(
      wordAt(pieces, at - 1),
    )
  )
    return null
  const end =
    /^(?:or|and)$/.test(wordAt(pieces, at + 1)) &&
    units.has(wordAt(pieces, at + 2)) &&
    wordAt(pieces, at + 2).endsWith("s")
      ? at + 3
      : at + 1
  return [reading(at, end, { kind: "duration", value: lengthOf(null, unit) })]
}

const present: Meaning = { kind: "vague", value: "PRESENT_REF", from: "speech" }
const past: Meaning = { kind: "vague", value: "PAST_REF", from: "speech" }
const future: Meaning = { kind: "vague", value: "FUTURE_REF", from: "speech" }

const vagueWords = new Map<string, Meaning>([
  ["now", present],
  ["nowadays", present],
  ["currently", present],
  ["current", present],
  ["presently", present],
  ["recently", past],
  ["recent", past],
  ["lately", past],
  ["soon", future],
])

/** "now", "recently", "at present", "the near future", "in the past", "at this moment". */
function readVague(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  const [next, before] = [wordAt(pieces, at + 1), wordAt(pieces, at - 1)]
  if (word === "future") return [reading(at, at + 1, future)]
  if (word === "near" && next === "future") return [reading(at, at + 2, future)]
  if (word === "past" && before === "the" && wordAt(pieces, at - 2) === "in") return [reading(at, at + 1, past)]
  if (word === "present" && (before === "at" || next === "day" || (next === "-" && wordAt(pieces, at + 2) === "day")))
    return [reading(at, next === "day" ? at + 2 : next === "-" ? at + 3 : at + 1, present)]
  if (word === "right" && next === "now") return [reading(at, at + 2, present)]
  if (word === "more" && next === "recently") return [reading(at, at + 2, past)]
  if (word === "time" && before === "the" && next === "being") return [reading(at, at + 2, present)]
  if (word === "soon" && /^(?:as|after|enough|to)$/.test(next)) return null
  const meaning = vagueWords.get(word)
  return meaning === undefined ? null : [reading(at, at + 1, meaning)]
}

function reading(start: number, end: number, meaning: Meaning): Reading {
  return { start, end, meaning }
}
