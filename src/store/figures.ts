import type { DateBasis } from "../domain/date.ts"
import type { Figure } from "../domain/figure.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves the figures of a document whose actors and statements are saved. */
export function saveFigures(figures: readonly Figure[], document: { id: string; text: string }, insert: Insert): void {
  figures.forEach(({ quantity, asOf, evidence, ...figure }, ordinal) => {
    insert("figures", {
      id: figure.id,
      document_id: document.id,
      ordinal,
      value: figure.value,
      high: figure.high,
      unit: figure.unit,
      bound: figure.bound,
      quantity_start: quantity?.start ?? null,
      quantity_end: quantity?.end ?? null,
      quantity_sha256: quantity === null ? null : sha256(slice(document.text, quantity)),
      as_of: asOf?.value ?? null,
      as_of_basis: asOf?.basis ?? null,
      as_of_why: asOf?.why ?? null,
      speaker_id: figure.speaker,
      assented_by_id: figure.assentedBy,
      statement_id: figure.statement,
    })
    evidence.forEach(({ start, end }, place) => {
      const text_sha256 = sha256(slice(document.text, { start, end }))
      insert("figure_evidence", { figure_id: figure.id, ordinal: place, start, end, text_sha256 })
    })
  })
}

/** The figures of a document, in their order. */
export function loadFigures(dossier: Dossier, document: string): Figure[] {
  const evidence = groupBy(
    prepared(
      dossier,
      `SELECT figure_id, start, "end" FROM figure_evidence
       WHERE figure_id IN (SELECT id FROM figures WHERE document_id = ?) ORDER BY figure_id, ordinal`,
    ).all(document) as (Span & { figure_id: string })[],
    (row) => row.figure_id,
  )
  const rows = prepared(dossier, "SELECT * FROM figures WHERE document_id = ? ORDER BY ordinal").all(document)
  return (rows as FigureRow[]).map((row) => ({
    id: row.id,
    value: row.value,
    high: row.high,
    unit: row.unit,
    quantity:
      row.quantity_start === null || row.quantity_end === null
        ? null
        : { start: row.quantity_start, end: row.quantity_end },
    bound: row.bound,
    asOf: dateOf(row.as_of, row.as_of_basis, row.as_of_why),
    speaker: row.speaker_id,
    assentedBy: row.assented_by_id,
    statement: row.statement_id,
    evidence: (evidence.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
  }))
}

interface FigureRow extends Pick<Figure, "id" | "value" | "high" | "unit" | "bound"> {
  readonly quantity_start: number | null
  readonly quantity_end: number | null
  readonly as_of: string | null
  readonly as_of_basis: DateBasis | null
  readonly as_of_why: string | null
  readonly speaker_id: string | null
  readonly assented_by_id: string | null
  readonly statement_id: string | null
}
