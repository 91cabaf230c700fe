import type { DateBasis } from "../domain/date.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import type { Time } from "../domain/time.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves the time expressions of a document. */
export function saveTimes(times: readonly Time[], document: { id: string; text: string }, insert: Insert): void {
  times.forEach(({ start, end, type, value, date }, ordinal) => {
    insert("times", {
      document_id: document.id,
      ordinal,
      start,
      end,
      text_sha256: sha256(slice(document.text, { start, end })),
      type,
      value,
      date: date?.value ?? null,
      date_basis: date?.basis ?? null,
      date_why: date?.why ?? null,
    })
  })
}

/** The time expressions of a document, in their order. */
export function loadTimes(dossier: Dossier, document: string): Time[] {
  const rows = prepared(dossier, "SELECT * FROM times WHERE document_id = ? ORDER BY ordinal").all(document)
  return (rows as TimeRow[]).map(({ start, end, type, value, date, date_basis, date_why }) => ({
    start,
    end,
    type,
    value,
    date: dateOf(date, date_basis, date_why),
  }))
}

interface TimeRow extends Span, Pick<Time, "type" | "value"> {
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
}
