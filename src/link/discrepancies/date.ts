import type { Linkable } from "../../domain/corpus.ts"
import { lastDayOf } from "../../domain/edtf-days.ts"
import type { Span } from "../../domain/span.ts"
import { slice } from "../../domain/span.ts"
import { shown } from "../quotations/shown.ts"
import { dayRange } from "../reports/day-range.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Within a week of the words it quotes, "Friday" is the same day whichever of the two dates it is counted from. */
const fewestDays = 7

/**
 * A date on the page that reading doubted, long after words that the document quotes as news.
 *
 *     Tuesday, May 25, 2032 … Okafor said on Friday that “the door is open” …     a transcript of April 23, 2032 has them
 *     ─────────────────────                  ──────                               ────────────────
 */
export function doubtfulDate(quoting: Linkable, tied: readonly Tied[]): Found | null {
  const { document } = quoting
  const doubted = document.notes.find(({ code }) => code === "doubtful-date")?.span
  const bound = dayOf(lastDayOf(document.date?.value ?? ""))
  if (doubted === undefined || bound === null) return null
  const said = tied.flatMap(({ alignment, reference }) => {
    const day = dayOf(reference.document.date?.value ?? null)
    return day === null || day > bound || !alignment.marked ? [] : [{ day, alignment, reference }]
  })
  // The latest words: an article quotes older ones beside the day's.
  const [latest] = said.toSorted((a, b) => b.day - a.day || a.alignment.quotation.start - b.alignment.quotation.start)
  if (latest === undefined || bound - latest.day < fewestDays) return null
  const weekday = openWeekday(quoting)
  const counted =
    weekday === null ? "" : `; “${shown(slice(document.text, weekday))}” is not counted from the page's date`
  return {
    kind: "date",
    evidence: [
      { document: document.id, span: doubted },
      ...(weekday === null ? [] : [{ document: document.id, span: weekday }]),
      { document: latest.reference.document.id, span: latest.alignment.reference.span },
    ],
    explanation: `${sentence(describe(document))} stands on a page of ${shown(slice(document.text, doubted))}, ${bound - latest.day} days after ${describe(latest.reference.document)}, whose words it quotes${counted}.`,
    severity: 2,
  }
}

/** The day number of an EDTF value that is one day. */
function dayOf(value: string | null): number | null {
  const range = dayRange(value)
  return range === null || range.first !== range.last ? null : range.first
}

/** The first weekday of the text that stays open for want of a date. */
function openWeekday({ findings }: Linkable): Span | null {
  const time = findings.times.find(({ value }) => /^XXXX-WXX-\d/.test(value))
  return time === undefined ? null : { start: time.start, end: time.end }
}
