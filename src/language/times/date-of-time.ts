import { countedFromLastDay, type DocumentDate } from "../../domain/date.ts"
import { addDays, type Day, daysOfMonth, edtfDay, edtfValue, firstDay, lastDay } from "./calendar.ts"
import type { Meaning } from "./meaning.ts"
import type { Resolved } from "./resolve.ts"

/** The first and last day on which a document may have been spoken or written. */
export interface DaysOfSpeech {
  readonly earliest: Day
  readonly latest: Day
  /** The document's date as it stands. */
  readonly value: string
}

/** The days an EDTF date allows, or null where it has no beginning or no end. */
export function daysOfSpeech(date: DocumentDate | null): DaysOfSpeech | null {
  if (date === null) return null
  const [from, to] = date.value.split("/") as [string, string | undefined]
  const earliest = edgeDay(from, "first")
  const latest = edgeDay(to ?? from, "last")
  return earliest && latest && { earliest, latest, value: date.value }
}

/** The last day of a document of which only that is known, as of a saved page: "../2032-05-25". */
export function lastDayOfSpeech(date: DocumentDate | null): Day | null {
  const [from, to] = (date?.value ?? "").split("/")
  return from === ".." && to !== undefined ? edgeDay(to, "last") : null
}

/** "in April", of a document that was written in May at the latest: April of that year at the latest. */
export function boundOfLastDay(
  words: string,
  atLatest: Resolved | null,
  written: DocumentDate | null,
): DocumentDate | null {
  if (atLatest === null || atLatest.stretch === null || !/^(?:DATE|TIME)$/.test(atLatest.type)) return null
  return {
    value: `../${edtfValue(atLatest.stretch)}`,
    basis: "bounded",
    why: `“${words.replace(/\s+/g, " ")}”, ${countedFromLastDay}: ${written?.value}`,
  }
}

function edgeDay(edtf: string, edge: "first" | "last"): Day | null {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(edtf)
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? (edge === "first" ? 1 : 12) : Number(match[2])
  if (month < 1 || month > 12) return null
  const day = match[3] === undefined ? (edge === "first" ? 1 : daysOfMonth(year, month)) : Number(match[3])
  return { year, month, day }
}

/** What a time's words come to, in the setting of its document. */
export interface Dated {
  readonly words: string
  readonly meaning: Meaning
  /** Resolved as if spoken on the earliest and on the latest day the document's date allows. */
  readonly early: Resolved
  readonly late: Resolved
  readonly days: DaysOfSpeech | null
  readonly isNarrative: boolean
}

/** The date of a time in EDTF, or null where its words and the document leave it open. */
export function dateOfTime({ words, meaning, early, late, days, isNarrative }: Dated): DocumentDate | null {
  const named = `“${words.replace(/\s+/g, " ")}”`
  if (early.stretch === null || late.stretch === null)
    return days === null || isNarrative ? null : boundOfLength(named, meaning, days)
  if (early.value !== late.value) {
    const value = `${edtfDay(firstDay(early.stretch))}/${edtfDay(lastDay(late.stretch))}`
    return {
      value,
      basis: "bounded",
      why: `${named}, counted from the document's date, which is only known as ${days?.value}`,
    }
  }
  const mark = isAbout(words) && early.stretch.unit !== "week" ? "~" : ""
  const value = `${edtfValue(early.stretch)}${mark}`
  if (early.from === "stated") return { value, basis: "stated", why: named }
  const reference = early.reference === null ? "" : edtfValue(early.reference)
  if (early.from === "text")
    return { value, basis: "resolved", why: `${named}, counted from ${reference}, the date the text is at` }
  return { value, basis: "resolved", why: `${named}, counted from ${days?.value}, the document's date` }
}

/** "around May 5" */
function isAbout(words: string): boolean {
  return /^(?:about|around|circa|approximately|roughly|ca\b)/i.test(words)
}

/** "recently", "in the coming weeks", "the past two months": before or after the day of speaking. */
function boundOfLength(named: string, meaning: Meaning, days: DaysOfSpeech): DocumentDate | null {
  if (meaning.kind === "vague") {
    if (meaning.from === "text" || meaning.value === "PRESENT_REF") return null
    const isPast = meaning.value === "PAST_REF"
    const value = isPast ? `../${edtfDay(days.latest)}` : `${edtfDay(days.earliest)}/..`
    return {
      value,
      basis: "bounded",
      why: `${named}, ${isPast ? "before" : "after"} ${days.value}, the document's date`,
    }
  }
  if (meaning.kind !== "duration" || meaning.lies === undefined) return null
  const isBefore = meaning.lies === "before"
  const length = daysOfLength(meaning.value)
  const [from, to] = isBefore
    ? [length === null ? ".." : edtfDay(addDays(days.earliest, -length)), edtfDay(days.latest)]
    : [edtfDay(days.earliest), length === null ? ".." : edtfDay(addDays(days.latest, length))]
  return {
    value: `${from}/${to}`,
    basis: "bounded",
    why: `${named}, ${isBefore ? "up to" : "from"} ${days.value}, the document's date`,
  }
}

const unitDays: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

/** How many days a TIMEX3 duration of days or more has, where it is a number. */
function daysOfLength(value: string): number | null {
  const match = /^P(\d+)([DWMY])$/.exec(value)
  return match === null ? null : Math.round(Number(match[1]) * (unitDays[match[2] as string] as number))
}
