import type { CountedUnit, Season } from "./calendar.ts"

/**
 * What relative words count from: the day of speaking ("last year"), the time the text is at ("the year before"), or
 * whichever of the two the text tells of: in a report "the end of the year" is that of speaking, in a history the text's.
 */
export type Anchor = "speech" | "text" | "telling"

/** A year as words give it: its number, or so many years from an anchor. */
export type YearWords = { readonly number: number } | { readonly shift: number; readonly from: Anchor }

/** The part of a year or of time that a date names, besides or instead of month and day. */
export type Part =
  | { readonly unit: "quarter" | "half"; readonly number: number }
  | { readonly unit: "season"; readonly season: Season }
  | { readonly unit: "decade" | "century"; readonly number: number; readonly isBeforeChrist: boolean }

export type Which = "last" | "next" | "this"

/** A place in the calendar, as far as words give it. */
export interface DateWords {
  readonly kind: "date"
  readonly year?: YearWords
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** Which of the month's weekdays of that name; from its end where negative. */
  readonly nth?: number
  readonly part?: Part
  /** "last", "next", "this" before a name that comes round: "last Friday", "next spring"; */
  readonly which?: Which
  /** TIMEX3 time of day: `T10:30`, `TMO`. */
  readonly time?: string
}

/** So many units from an anchor: "yesterday", "last month", "three days later". */
export interface ShiftWords {
  readonly kind: "shift"
  readonly count: number
  readonly unit: CountedUnit | "weekend"
  readonly from: Anchor
  readonly time?: string
  /** "a year earlier": as exact as the time it counts from. */
  readonly isCounted?: boolean
}

/** What an expression says before it is known when it was said. */
export type Meaning =
  | DateWords
  | ShiftWords
  /** A length or a repetition: they need no reference. `lies`: the length lies before or after the day of speaking. */
  | { readonly kind: "duration"; readonly value: string; readonly lies?: "before" | "after" }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "vague"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"; readonly from: Anchor }
  /** A clock or a part of the day on a day that is not said. */
  | { readonly kind: "time"; readonly time: string }

/** Words read from piece `start` to piece `end`. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}
