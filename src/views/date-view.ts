import type { DocumentDate } from "../domain/date.ts"
import { showDate, showMoment } from "../domain/date-in-words.ts"

/** A date as pages show it: in words, with what it rests on. */
export interface DateView extends DocumentDate {
  /** "20 June 2023", "24-26 April 2024", "June 2023", "after 26 April 2024". */
  readonly shown: string
}

export function viewDate(date: DocumentDate | null): DateView | null {
  return date && { ...date, shown: showDate(date.value) }
}

/** When something took place, at one time or over days: where only the latest day is known, it was "by 26 April 2024". */
export function viewMoment(date: DocumentDate | null): DateView | null {
  return date && { ...date, shown: showMoment(date.value) }
}
