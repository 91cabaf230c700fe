import type { Span } from "../../domain/span.ts"
import type { Dossier } from "../open.ts"

/** What has an id and cannot itself be judged, with that which can. */
export type Holder =
  | ({ readonly kind: "quotation"; readonly document: string; readonly alignments: readonly string[] } & Span)
  | { readonly kind: "document" }
  | { readonly kind: "judgement"; readonly of: string; readonly on: string }
  | { readonly kind: "audit"; readonly of: string }

/** The quotation, document, judgement or audit of this id; null where there is none. */
export function findHolder({ database }: Dossier, id: string): Holder | null {
  const row = (sql: string): unknown => database.prepare(sql).get(id)
  const quotation = row(
    `SELECT document_id AS document, start, "end", inner_start AS innerStart, inner_end AS innerEnd FROM quotations WHERE id = ?`,
  ) as (Span & { readonly document: string; readonly innerStart: number; readonly innerEnd: number }) | undefined
  if (quotation !== undefined) {
    const { document, start, end, innerStart, innerEnd } = quotation
    const alignments = database
      .prepare(`SELECT id FROM alignments WHERE document_id = ? AND start < ? AND "end" > ? ORDER BY start, id`)
      .pluck()
      .all(document, end, start) as string[]
    return { kind: "quotation", document, start: innerStart, end: innerEnd, alignments }
  }
  if (row("SELECT 1 FROM documents WHERE id = ?") !== undefined) return { kind: "document" }
  const judgement = row(`SELECT subject_kind AS "of", subject_id AS "on" FROM judgements WHERE id = ?`) as
    | { readonly of: string; readonly on: string }
    | undefined
  if (judgement !== undefined) return { kind: "judgement", ...judgement }
  const audit = row(`SELECT kind AS "of" FROM audits WHERE id = ?`) as { readonly of: string } | undefined
  return audit === undefined ? null : { kind: "audit", ...audit }
}
