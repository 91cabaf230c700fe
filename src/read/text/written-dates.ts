import type { Span } from "../../domain/span.ts"

/** A day written out in full, and the weekday named with it. */
export interface WrittenDate extends Span {
  /** `2031-03-04`. */
  readonly day: string
  /** 0 for Sunday, as the text names it; null where it names none. */
  readonly weekday: number | null
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?"
const weekday = "(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\\.?,?\\s)?"

const forms: readonly {
  pattern: RegExp
  parts: (match: RegExpExecArray) => [string, string, string, string | undefined]
}[] = [
  // Tuesday, March 4, 2031
  {
    pattern: new RegExp(`\\b${weekday}(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "giu"),
    parts: (match) => [match[4] ?? "", match[2] ?? "", match[3] ?? "", match[1]],
  },
  // Tuesday 4 March 2031
  {
    pattern: new RegExp(`\\b${weekday}(\\d{1,2})(?:st|nd|rd|th)? (${month}),? (\\d{4})\\b`, "giu"),
    parts: (match) => [match[4] ?? "", match[3] ?? "", match[2] ?? "", match[1]],
  },
  // 2031-03-04
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
    parts: (match) => [match[1] ?? "", match[2] ?? "", match[3] ?? "", undefined],
  },
]

/** Every day a text writes in full, in the order of the text. */
export function findWrittenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const { pattern, parts } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [year, monthName, dayOfMonth, weekdayName] = parts(match)
      const day = calendarDay(Number(year), monthNumber(monthName), Number(dayOfMonth))
      if (day === null) continue
      const weekday = weekdayName === undefined ? null : weekdays.indexOf(weekdayName.toLowerCase())
      found.push({ start: match.index, end: match.index + match[0].length, day, weekday })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `March`, `Mar.` or `03` as 1 to 12; 0 where it is none. */
function monthNumber(name: string): number {
  return /^\d/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** The day as `2031-03-04`, or null where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** A day and month without a year ("March 4", "4 Mar."), for a dateline whose year stands elsewhere. */
export function findYearlessDay(text: string): { month: number; day: number } | null {
  const match = new RegExp(`\\b(${month}) (\\d{1,2})\\b|\\b(\\d{1,2}) (${month})`, "iu").exec(text)
  if (match === null) return null
  return { month: monthNumber(match[1] ?? match[4] ?? ""), day: Number(match[2] ?? match[3]) }
}
