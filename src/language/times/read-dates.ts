import type { DateWords, Part, Reading, YearWords } from "./meaning.ts"
import { isDigits, isGlued, readBelowHundred, readOrdinal, wordAt } from "./numbers.ts"
import type { Piece } from "./pieces.ts"
import { dayParts, decadesByWord, months, namedDays, seasons, weekdays } from "./words-of-time.ts"

/** Something read that ends before piece `end`. */
export interface Read<Value> {
  readonly value: Value
  readonly end: number
}

/** The earliest and latest year that four digits are taken for. */
const [firstYear, lastYear] = [1000, 2199]

/** Words that, standing for something else too, are a month or weekday only with a capital and a number or a full stop. */
const abbreviations = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|thu|fri|sat|sun)$/

/** Words before "may" or "march" that make it the month. */
const beforeMonth = new Set(
  "in of by since until till from to through during after before for and or between last next this early late mid - ( , around about every each past".split(
    " ",
  ),
)

/** Words before a season: without them "spring" and "fall" are verbs, springs or what came to pass. */
const beforeSeason = new Set(
  "in by since until till from during after before this last next past the coming that each every early late mid - previous following late".split(
    " ",
  ),
)

/** A month's name: `May`, `Sept.`; the full stop belongs to it. */
export function readMonth(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  const value = months.get(word)
  if (value === undefined || !pieces[at]?.isCapital) return null
  const next = wordAt(pieces, at + 1)
  if (abbreviations.test(word)) {
    if (next === "." && isGlued(pieces, at + 1)) return { value, end: at + 2 }
    // "Nov, 15, 2031": a comma for the full stop.
    const isSlip = next === "," && isDigits(wordAt(pieces, at + 2), 1, 2) && isDigits(wordAt(pieces, at + 4), 4, 4)
    if (isSlip && isGlued(pieces, at + 1) && wordAt(pieces, at + 3) === ",") return { value, end: at + 2 }
    return isDigits(next, 1, 4) ? { value, end: at + 1 } : null
  }
  const isAmbiguous = word === "may" || word === "march" || word === "august"
  if (isAmbiguous && !isDigits(next, 1, 4) && !isDigits(wordAt(pieces, at - 1), 1, 2)) {
    const before = wordAt(pieces, at - 1)
    if (!beforeMonth.has(before) && !/^(?:st|nd|rd|th)$/.test(before)) return null
  }
  return { value, end: at + 1 }
}

/** A weekday's name: `Tuesday`, `Tues.`, `Sat,`. */
export function readWeekday(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  const value = weekdays.get(word)
  if (value === undefined || !pieces[at]?.isCapital) return null
  if (!abbreviations.test(word)) return { value, end: at + 1 }
  const next = wordAt(pieces, at + 1)
  if (next === "." && isGlued(pieces, at + 1)) return { value, end: at + 2 }
  return next === "," && readMonth(pieces, at + 2) !== null ? { value, end: at + 1 } : null
}

/**
 * A year in digits or words.
 *
 *     1998    498 BC    AD 70    '99    nineteen ninety-seven    two thousand and four
 */
function readYear(pieces: readonly Piece[], at: number): Read<number> | null {
  const word = wordAt(pieces, at)
  if (isDigits(word, 1, 4)) {
    const before = readBeforeChrist(pieces, at + 1)
    if (isBeforeChristOfRange(pieces, at)) return { value: 1 - Number(word), end: at + 1 }
    if (before !== null) return { value: 1 - Number(word), end: before }
    const after = readEra(pieces, at + 1, "a", "d") ?? readEra(pieces, at + 1, "c", "e")
    if (after !== null && word.length >= 2 && Number(word) > 12) return { value: Number(word), end: after }
    return isYearInDigits(pieces, at) ? { value: Number(word), end: at + 1 } : null
  }
  if (word === "ad" && pieces[at]?.isCapital && isDigits(wordAt(pieces, at + 1), 1, 4))
    return { value: Number(wordAt(pieces, at + 1)), end: at + 2 }
  if (
    word === "'" &&
    pieces[at]?.isAfterSpace !== false &&
    isGlued(pieces, at + 1) &&
    isDigits(wordAt(pieces, at + 1), 2, 2)
  ) {
    if (wordAt(pieces, at + 2) === "s" && isGlued(pieces, at + 2)) return null
    return { value: fullYear(Number(wordAt(pieces, at + 1))), end: at + 2 }
  }
  return readSpelledYear(pieces, at)
}

/** Two digits of a year: up to 39 of this century. */
function fullYear(two: number): number {
  return two < 40 ? 2000 + two : 1900 + two
}

function isYearInDigits(pieces: readonly Piece[], at: number): boolean {
  const word = wordAt(pieces, at)
  if (word.length !== 4 || Number(word) < firstYear || Number(word) > lastYear) return false
  const next = wordAt(pieces, at + 1)
  const isNextGlued = isGlued(pieces, at + 1)
  if (isNextGlued && (next === "%" || next === "°" || /^[a-z]/.test(next))) return false
  if (isNextGlued && /^[.,:/]$/.test(next) && isGlued(pieces, at + 2) && isDigits(wordAt(pieces, at + 2))) return false
  const before = wordAt(pieces, at - 1)
  if (/^[$€£¥#№+.:/]$/.test(before) && isGlued(pieces, at)) return false
  if (before === "$" || before === "€" || before === "£") return false
  return !(before === "," && isGlued(pieces, at) && isDigits(wordAt(pieces, at - 2)))
}

/** "more than 1000 people", "butchered 1400 victims"; but "in 1956 tanks rolled in", "the 1996 games". */
function isCountOfThings(before: string, next: string): boolean {
  if (!/^[a-z]{2,}$/.test(next)) return false
  if (/^(?:than|some|nearly|almost|approximately|over|least|additional|another|these|those|all)$/.test(before))
    return true
  const isPlural =
    /^people$|[a-z]{2,}[a-rt-z]s$/.test(next) &&
    !/^(?:was|is|has|this|as|its|his|ours|us|across|towards|versus|plus)$/.test(next)
  return isPlural && /^[a-z]/.test(before) && !beforeYear.has(before)
}

const beforeYear = new Set(
  "in of since by from until till to the through during and or before after between for as a its his her their our that this late early mid about around year circa into throughout".split(
    " ",
  ),
)

/** "499–493 BC", "from 499 to 493 BC": the first year is one before Christ too. */
function isBeforeChristOfRange(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:-|to|and|or)$/.test(wordAt(pieces, at + 1))) return false
  const second = wordAt(pieces, at + 2)
  return (
    isDigits(second, 1, 4) && Number(second) < Number(wordAt(pieces, at)) && readBeforeChrist(pieces, at + 3) !== null
  )
}

/** The end of "BC", "B.C.", "BCE". */
function readBeforeChrist(pieces: readonly Piece[], at: number): number | null {
  return readEra(pieces, at, "b", "c")
}

function readEra(pieces: readonly Piece[], at: number, first: string, second: string): number | null {
  if (!pieces[at]?.isCapital) return null
  const word = wordAt(pieces, at)
  if (word === first + second || word === `${first}${second}e`) return at + 1
  const isDotted =
    word === first && wordAt(pieces, at + 1) === "." && wordAt(pieces, at + 2) === second && isGlued(pieces, at + 2)
  return isDotted ? at + (wordAt(pieces, at + 3) === "." && isGlued(pieces, at + 3) ? 4 : 3) : null
}

function readSpelledYear(pieces: readonly Piece[], at: number): Read<number> | null {
  const first = readBelowHundred(pieces, at)
  if (first === null || first.value === null) return null
  if (first.value === 2 && wordAt(pieces, first.end) === "thousand") {
    const isYear = wordAt(pieces, at - 1) === "year" || beforeMonth.has(wordAt(pieces, at - 1))
    const rest = readBelowHundred(pieces, first.end + (wordAt(pieces, first.end + 1) === "and" ? 2 : 1))
    if (rest?.value) return { value: 2000 + rest.value, end: rest.end }
    return isYear ? { value: 2000, end: first.end + 1 } : null
  }
  if (first.value < 13 || first.value > 20) return null
  const second = readBelowHundred(pieces, first.end + (wordAt(pieces, first.end) === "-" ? 1 : 0))
  if (second === null || second.value === null || second.value < 10) return null
  return { value: first.value * 100 + second.value, end: second.end }
}

/**
 * The year that follows the name of a part of it.
 *
 *     1998    , 1998    of 1998    last year    of that year    of the following year
 */
function readYearAfter(pieces: readonly Piece[], at: number): Read<YearWords> | null {
  const link = wordAt(pieces, at)
  let from = at
  if (link === "," || link === "of" || link === "in") from++
  const year = wordAt(pieces, from) === "'" && link !== "of" ? null : readYear(pieces, from)
  if (year !== null && (link !== "in" || from === at)) return { value: { number: year.value }, end: year.end }
  if (link === ",") return null
  if (wordAt(pieces, from) === "fiscal") {
    const fiscal = readYear(pieces, from + 1)
    if (fiscal !== null) return { value: { number: fiscal.value }, end: fiscal.end }
  }
  return readRelativeYear(pieces, from)
}

/** "last year", "that year", "the following year". */
function readRelativeYear(pieces: readonly Piece[], at: number): Read<YearWords> | null {
  const from = wordAt(pieces, at) === "the" ? at + 1 : at
  const year = wordAt(pieces, from + 1)
  if (year !== "year") return null
  const value = relativeYears.get(wordAt(pieces, from))
  return value === undefined ? null : { value, end: from + 2 }
}

const relativeYears = new Map<string, YearWords>([
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

/**
 * A date that begins with a month.
 *
 *     Feb. 4    March 12, 1999    October 25th    October, 1917    June last year    July 25 of that year    May 5–9, 1918
 */
function readMonthFirst(pieces: readonly Piece[], at: number): Reading[] | null {
  const month = readMonth(pieces, at)
  if (month === null) return null
  const day = readDayNumber(pieces, month.end)
  if (day === null) {
    const year = readYearAfter(pieces, month.end)
    return [dated(at, year?.end ?? month.end, { month: month.value, ...yearOf(year) })]
  }
  const second = readSecondDay(pieces, day.end, day.value)
  const year = readYearAfter(pieces, second?.end ?? day.end)
  const first = dated(at, second === null ? (year?.end ?? day.end) : day.end, {
    month: month.value,
    day: day.value,
    ...yearOf(year),
  })
  if (second === null) return [first]
  return [
    first,
    dated(second.end - second.length, year?.end ?? second.end, {
      month: month.value,
      day: second.value,
      ...yearOf(year),
    }),
  ]
}

/** The last day of a range of one month: "5–9", "5 and 6". */
function readSecondDay(
  pieces: readonly Piece[],
  at: number,
  first: number,
): (Read<number> & { length: number }) | null {
  const link = wordAt(pieces, at)
  if (!/^(?:-|to|and|or|through|until)$/.test(link)) return null
  const day = readDayNumber(pieces, at + 1)
  if (day === null || day.value <= first) return null
  // "May 5 and 20 soldiers", "June 3 to 12 July".
  if (
    link !== "-" &&
    /^[a-z]/.test(wordAt(pieces, day.end)) &&
    !/^(?:and|in|at|of|when|the|for|to|with)$/.test(wordAt(pieces, day.end))
  )
    return null
  if (readMonth(pieces, day.end) !== null) return null
  return { ...day, length: day.end - at - 1 }
}

/** A day of a month in digits: not the beginning of another number, a clock or a share. */
function readDayNumber(pieces: readonly Piece[], at: number): Read<number> | null {
  const ordinal = readOrdinal(pieces, at)
  if (ordinal !== null && ordinal.end > at + 1 && ordinal.value <= 31) return ordinal
  const word = wordAt(pieces, at)
  if (!isDigits(word, 1, 2) || Number(word) < 1 || Number(word) > 31) return null
  const next = wordAt(pieces, at + 1)
  if (isGlued(pieces, at + 1)) {
    if (next === "%" || next === ":" || next === "$" || next === "'")
      return next === "'" ? { value: Number(word), end: at + 1 } : null
    if (
      (next === "," || next === ".") &&
      isGlued(pieces, at + 2) &&
      isDigits(wordAt(pieces, at + 2)) &&
      wordAt(pieces, at + 2).length !== 4
    )
      return null
  }
  return { value: Number(word), end: at + 1 }
}

/**
 * A date that begins with its day.
 *
 *     8 February 1904    the 19th of October 1950    the tenth of June    28 and 29 August    6–7 January 1916
 */
function readDayFirst(pieces: readonly Piece[], at: number): Reading[] | null {
  const day = readDayNumber(pieces, at) ?? readOrdinalDay(pieces, at)
  if (day === null) return null
  let monthAt = day.end
  let second: (Read<number> & { length: number }) | null = null
  const link = wordAt(pieces, day.end)
  if (/^(?:-|to|and|or|through)$/.test(link)) {
    const other = readDayNumber(pieces, day.end + 1)
    if (other === null || other.value <= day.value) return null
    second = { ...other, length: other.end - day.end - 1 }
    monthAt = other.end
  }
  if (wordAt(pieces, monthAt) === "of" || wordAt(pieces, monthAt) === "-") monthAt++
  const month = readMonth(pieces, monthAt)
  if (month === null) return null
  // "on 11 May 5 men …" is not written; "5 May 11" is the day 5.
  const year = readYearAfter(pieces, month.end)
  const end = year?.end ?? month.end
  const shared = { month: month.value, ...yearOf(year) }
  if (second === null) return [dated(at, end, { ...shared, day: day.value })]
  return [
    dated(at, day.end, { ...shared, day: day.value }),
    dated(second.end - second.length, end, { ...shared, day: second.value }),
  ]
}

function readOrdinalDay(pieces: readonly Piece[], at: number): Read<number> | null {
  const ordinal = readOrdinal(pieces, at)
  if (ordinal === null || ordinal.value > 31) return null
  const next = wordAt(pieces, ordinal.end)
  return next === "of" || readMonth(pieces, ordinal.end) !== null ? ordinal : null
}

/** `2031-03-04`, `2031/03/04`, `03/04/2031` (the month first, unless it cannot be), `04.03.2031`. */
function readNumeric(pieces: readonly Piece[], at: number): Reading[] | null {
  const [a, mark, b, second, c] = [0, 1, 2, 3, 4].map((step) => wordAt(pieces, at + step)) as [
    string,
    string,
    string,
    string,
    string,
  ]
  if (!isDigits(a, 1, 4) || mark !== second || !/^[-/.]$/.test(mark) || !isDigits(b, 1, 2) || !isDigits(c, 1, 4))
    return null
  if (![1, 2, 3, 4].every((step) => isGlued(pieces, at + step))) return null
  if (isGlued(pieces, at + 5) && /^[-/.]$/.test(wordAt(pieces, at + 5)) && isGlued(pieces, at + 6)) return null
  if (isGlued(pieces, at) && /^[-/.\d$]$/.test(wordAt(pieces, at - 1))) return null
  let parts: DateWords | null = null
  if (a.length === 4 && c.length <= 2) parts = numeric(Number(a), Number(b), Number(c))
  else if (c.length === 4 || (c.length === 2 && mark === "/")) {
    const year = c.length === 4 ? Number(c) : fullYear(Number(c))
    const isDayFirst = mark === "." || Number(a) > 12
    parts = isDayFirst ? numeric(year, Number(b), Number(a)) : numeric(year, Number(a), Number(b))
  }
  if (parts === null) return null
  const time = /^t$/.test(wordAt(pieces, at + 5)) ? readDigitalClock(pieces, at + 6) : null
  return [{ start: at, end: time?.end ?? at + 5, meaning: time === null ? parts : { ...parts, time: time.value } }]
}

function numeric(year: number, month: number, day: number): DateWords | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null
  return { kind: "date", year: { number: year }, month, day }
}

/** `10:30` as `T10:30`. */
export function readDigitalClock(pieces: readonly Piece[], at: number): Read<string> | null {
  const [hour, minute] = [wordAt(pieces, at), wordAt(pieces, at + 2)]
  if (!isDigits(hour, 1, 2) || Number(hour) > 24 || wordAt(pieces, at + 1) !== ":" || !isDigits(minute, 2, 2))
    return null
  if (!isGlued(pieces, at + 1) || !isGlued(pieces, at + 2) || Number(minute) > 59) return null
  let end = at + 3
  if (wordAt(pieces, end) === ":" && isGlued(pieces, end) && isDigits(wordAt(pieces, end + 1), 2, 2)) end += 2
  return { value: `T${hour.padStart(2, "0")}:${minute}`, end }
}

/**
 * A weekday, with the date or the part of the day that goes with it.
 *
 *     Tuesday    Monday, Oct. 26    Friday 13 October 1989    Wednesday night
 */
function readWeekdayDate(pieces: readonly Piece[], at: number): Reading[] | null {
  const weekday = readWeekday(pieces, at)
  if (weekday === null) return null
  let from = weekday.end
  if (wordAt(pieces, from) === ",") from++
  if (wordAt(pieces, from) === "the") from++
  const date = readMonthFirst(pieces, from) ?? readDayFirst(pieces, from)
  const [first] = date ?? []
  if (date !== null && first?.meaning.kind === "date" && first.meaning.day !== undefined)
    return [{ ...first, start: at, meaning: { ...first.meaning, weekday: weekday.value } }, ...date.slice(1)]
  return [dated(at, weekday.end, { weekday: weekday.value })]
}

/**
 * A part of a year, a decade or a century.
 *
 *     the third quarter of 1984    the 1988 second quarter    Q1 2031    the first half of last year    the spring of 1776
 *     the 1980s    '80s    the nineties    the 20th century    the 4th century BC    fiscal 1988    the year 2000
 */
function readPart(pieces: readonly Piece[], at: number): Reading[] | null {
  const word = wordAt(pieces, at)
  const season = readSeason(pieces, at)
  if (season !== null) {
    const year = readYearAfter(pieces, season.end)
    // "the fall of Haldis"
    if (year === null && word === "fall" && wordAt(pieces, season.end) === "of") return null
    return [dated(at, year?.end ?? season.end, { part: season.value, ...yearOf(year) })]
  }
  const decade = readDecade(pieces, at)
  if (decade !== null) return [dated(at, decade.end, { part: decade.value })]
  const century = readCentury(pieces, at)
  if (century !== null) return [dated(at, century.end, { part: century.value })]
  const isFiscal = word === "fiscal"
  const quarter = readQuarter(pieces, isFiscal ? at + (wordAt(pieces, at + 1) === "-" ? 2 : 1) : at)
  if (quarter !== null) {
    const year = readYearAfter(pieces, quarter.end)
    return [dated(at, year?.end ?? quarter.end, { part: quarter.value, ...yearOf(year) })]
  }
  if (isFiscal || (word === "year" && wordAt(pieces, at + 1) !== "'")) {
    const year = readYear(pieces, at + (wordAt(pieces, at + 1) === "year" ? 2 : 1))
    return year === null ? null : [dated(at, year.end, { year: { number: year.value } })]
  }
  if (word === "fy") {
    const year = readYear(pieces, at + 1)
    const short = wordAt(pieces, at + 1)
    if (year !== null) return [dated(at, year.end, { year: { number: year.value } })]
    return isDigits(short, 2, 2) ? [dated(at, at + 2, { year: { number: fullYear(Number(short)) } })] : null
  }
  return null
}

/** "spring", with "the", "last" and the like or a preposition before it, or a year after it: "to spring a leak" is none. */
function readSeason(pieces: readonly Piece[], at: number): Read<Part> | null {
  const season = seasons.get(wordAt(pieces, at))
  if (season === undefined) return null
  const before = wordAt(pieces, at - 1)
  const isSecond = (before === "and" || before === "or" || before === "-") && seasons.has(wordAt(pieces, at - 2))
  const isEdge =
    before === "of" && /^(?:beginning|start|end|middle|close|onset|height|rest)$/.test(wordAt(pieces, at - 2))
  if (!isSecond && !isEdge && !beforeSeason.has(before) && readYearAfter(pieces, at + 1) === null) return null
  return { value: { unit: "season", season }, end: at + 1 }
}

function readDecade(pieces: readonly Piece[], at: number): Read<Part> | null {
  const word = wordAt(pieces, at)
  const byWord = decadesByWord.get(word)
  if (byWord !== undefined)
    return { value: { unit: "decade", number: 190 + byWord, isBeforeChrist: false }, end: at + 1 }
  const isShort = word === "'"
  const digits = isShort ? wordAt(pieces, at + 1) : word
  const suffix = isShort ? at + 2 : at + 1
  const isPlural =
    (wordAt(pieces, suffix) === "s" && isGlued(pieces, suffix)) ||
    (wordAt(pieces, suffix) === "'" && wordAt(pieces, suffix + 1) === "s")
  if (!isPlural || !/^\d*0$/.test(digits)) return null
  const end = suffix + (wordAt(pieces, suffix) === "s" ? 1 : 2)
  // "in his 30s"
  if (digits.length === 2 && !isShort && /^(?:his|her|their|my|your|our)$/.test(wordAt(pieces, at - 1))) return null
  if (digits.length === 2)
    return { value: { unit: "decade", number: 190 + Number(digits[0]), isBeforeChrist: false }, end }
  const before = readBeforeChrist(pieces, end)
  if (digits.length === 3 && before !== null)
    return { value: { unit: "decade", number: Number(digits.slice(0, -1)), isBeforeChrist: true }, end: before }
  if (digits.length !== 4) return null
  return { value: { unit: "decade", number: Number(digits.slice(0, -1)), isBeforeChrist: false }, end }
}

function readCentury(pieces: readonly Piece[], at: number): Read<Part> | null {
  const ordinal = readOrdinal(pieces, at)
  if (ordinal === null) return null
  const noun = wordAt(pieces, ordinal.end) === "-" ? ordinal.end + 1 : ordinal.end
  if (wordAt(pieces, noun) !== "century") return null
  const before = readBeforeChrist(pieces, noun + 1)
  return {
    value: { unit: "century", number: ordinal.value - 1, isBeforeChrist: before !== null },
    end: before ?? noun + 1,
  }
}

/** "third quarter", "fourth-quarter", "Q1", "first half". */
export function readQuarter(pieces: readonly Piece[], at: number): Read<Part> | null {
  const word = wordAt(pieces, at)
  if ((word === "q" || word === "h") && isGlued(pieces, at + 1) && pieces[at]?.isCapital && pieces[at]?.isAfterSpace) {
    const number = Number(wordAt(pieces, at + 1))
    const most = word === "q" ? 4 : 2
    if (!(number >= 1 && number <= most)) return null
    return { value: { unit: word === "q" ? "quarter" : "half", number }, end: at + 2 }
  }
  const ordinal = word === "last" ? null : readOrdinal(pieces, at)
  const number = ordinal?.value ?? (word === "last" ? 2 : 0)
  const end = ordinal?.end ?? at + 1
  const noun = wordAt(pieces, end) === "-" ? end + 1 : end
  if (wordAt(pieces, noun) === "quarter" && ordinal !== null && number <= 4)
    return { value: { unit: "quarter", number }, end: noun + 1 }
  // Matches have halves too: a half is one of a year only with the year.
  if (wordAt(pieces, noun) !== "half" || number < 1 || number > 2 || readYearAfter(pieces, noun + 1) === null)
    return null
  return { value: { unit: "half", number }, end: noun + 1 }
}

/** "Christmas", "Thanksgiving", "New Year's Eve". */
function readNamedDay(pieces: readonly Piece[], at: number): Reading[] | null {
  if (!pieces[at]?.isCapital) return null
  for (let length = 4; length >= 1; length--) {
    const words = namedDayWords(pieces, at, length)
    const named = namedDays.get(words)
    if (named === undefined) continue
    const year = readYearAfter(pieces, at + length)
    return [dated(at, year?.end ?? at + length, { ...named, ...yearOf(year) })]
  }
  return null
}

function namedDayWords(pieces: readonly Piece[], at: number, length: number): string {
  let words = ""
  for (let i = at; i < at + length; i++) words += (i > at && !isGlued(pieces, i) ? " " : "") + wordAt(pieces, i)
  return words
}

/** A bare year where its neighbours do not make it a count. */
function readBareYear(pieces: readonly Piece[], at: number): Reading[] | null {
  const year = readYear(pieces, at)
  if (year === null || isCountOfThings(wordAt(pieces, at - 1), wordAt(pieces, year.end))) return null
  const first = dated(at, year.end, { year: { number: year.value } })
  // "1988 second quarter", "the 1988 quarter"
  const quarter = readQuarter(pieces, year.end)
  if (quarter !== null) return [dated(at, quarter.end, { year: { number: year.value }, part: quarter.value })]
  // "1915–17"
  const two = wordAt(pieces, year.end + 1)
  const isRange =
    wordAt(pieces, year.end) === "-" &&
    isGlued(pieces, year.end) &&
    isGlued(pieces, year.end + 1) &&
    isDigits(two, 2, 2)
  if (isRange && Number(two) > year.value % 100) {
    const last = Math.floor(year.value / 100) * 100 + Number(two)
    return [first, dated(year.end + 1, year.end + 2, { year: { number: last } })]
  }
  return [first]
}

/** A date as the calendar names it, or two that share a month or a century. */
export function readCalendarDate(pieces: readonly Piece[], at: number): Reading[] | null {
  return (
    readNumeric(pieces, at) ??
    readMonthFirst(pieces, at) ??
    readDayFirst(pieces, at) ??
    readWeekdayDate(pieces, at) ??
    readPart(pieces, at) ??
    readNamedDay(pieces, at) ??
    readBareYear(pieces, at)
  )
}

/** A part of the day: "morning", "mid-afternoon" is read by its last word. */
export function dayPartAt(pieces: readonly Piece[], at: number): string | null {
  const part = dayParts.get(wordAt(pieces, at))
  return part === undefined ? null : `T${part}`
}

function dated(start: number, end: number, parts: Omit<DateWords, "kind">): Reading {
  return { start, end, meaning: { kind: "date", ...parts } }
}

function yearOf(year: Read<YearWords> | null): { year?: YearWords } {
  return year === null ? {} : { year: year.value }
}
