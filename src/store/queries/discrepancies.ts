import type { Version } from "../../domain/alignment.ts"
import type { Discrepancy, DiscrepancyKind } from "../../domain/discrepancy.ts"
import type { Span } from "../../domain/span.ts"
import type { Dossier } from "../open.ts"
import type { Facet, Slice } from "./documents.ts"

/** Which discrepancies a list is of; null takes all kinds. */
export interface DiscrepancyFilter {
  readonly kind: string | null
}

const where = "(@kind IS NULL OR d.kind = @kind)"

/** Discrepancies, the gravest first, the latest documents first among those as grave. */
export function listDiscrepancies(dossier: Dossier, filter: DiscrepancyFilter, slice: Slice): Discrepancy[] {
  const rows = dossier.database
    .prepare(
      `SELECT d.* FROM discrepancies d JOIN documents o ON o.id = d.document_id WHERE ${where}
       ORDER BY d.severity DESC, o.date IS NULL, ltrim(o.date, './') DESC, d.document_id, d.ordinal, d.id
       LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...slice }) as DiscrepancyRow[]
  return withEvidence(dossier, rows)
}

export function countDiscrepancies({ database }: Dossier, filter: DiscrepancyFilter): number {
  return database.prepare(`SELECT count(*) FROM discrepancies d WHERE ${where}`).pluck().get(filter) as number
}

/** How many change who said it or what was said. */
export function countGraveDiscrepancies({ database }: Dossier): number {
  return database.prepare("SELECT count(*) FROM discrepancies WHERE severity = 3").pluck().get() as number
}

/** One discrepancy, or null where the dossier has none of this id. */
export function findDiscrepancy(dossier: Dossier, id: string): Discrepancy | null {
  const row = dossier.database.prepare("SELECT * FROM discrepancies WHERE id = ?").get(id) as DiscrepancyRow | undefined
  return row === undefined ? null : (withEvidence(dossier, [row])[0] ?? null)
}

/** What the links of a document found, in its order. */
export function discrepanciesOf(dossier: Dossier, document: string): Discrepancy[] {
  const rows = dossier.database
    .prepare("SELECT * FROM discrepancies WHERE document_id = ? AND group_id IS NULL ORDER BY ordinal")
    .all(document) as DiscrepancyRow[]
  return withEvidence(dossier, rows)
}

/** All that is kept under a document: what its links found and, where it is the first of those that differ, what reports do not agree on. */
export function discrepanciesUnder(dossier: Dossier, document: string): Discrepancy[] {
  const rows = dossier.database
    .prepare("SELECT * FROM discrepancies WHERE document_id = ? ORDER BY group_id IS NOT NULL, ordinal, id")
    .all(document) as DiscrepancyRow[]
  return withEvidence(dossier, rows)
}

/** The kinds there are, the most frequent first. */
export function discrepancyFacet({ database }: Dossier): (Facet & { readonly value: DiscrepancyKind })[] {
  return database
    .prepare("SELECT kind AS value, count(*) AS count FROM discrepancies GROUP BY kind ORDER BY count DESC, value")
    .all() as (Facet & { readonly value: DiscrepancyKind })[]
}

/** Discrepancies with evidence in any of these documents, the gravest first. */
export function discrepanciesTouching(dossier: Dossier, documents: Iterable<string>): Discrepancy[] {
  const rows = dossier.database
    .prepare(
      `SELECT d.* FROM discrepancies d WHERE d.id IN (SELECT e.discrepancy_id FROM discrepancy_evidence e
         WHERE e.document_id IN (SELECT value FROM json_each(?)))
       ORDER BY d.severity DESC, d.document_id, d.ordinal, d.id`,
    )
    .all(JSON.stringify([...new Set(documents)])) as DiscrepancyRow[]
  return withEvidence(dossier, rows)
}

function withEvidence({ database }: Dossier, rows: readonly DiscrepancyRow[]): Discrepancy[] {
  const evidence = database.prepare(
    `SELECT document_id AS document, start, "end" FROM discrepancy_evidence WHERE discrepancy_id = ? ORDER BY ordinal`,
  )
  return rows.map(({ id, document_id: document, kind, explanation, severity }) => ({
    id,
    document,
    kind,
    explanation,
    severity,
    evidence: (evidence.all(id) as (Span & { document: string })[]).map(
      ({ document, start, end }): Version => ({ document, span: { start, end } }),
    ),
  }))
}

interface DiscrepancyRow extends Pick<Discrepancy, "id" | "kind" | "explanation" | "severity"> {
  readonly document_id: string
}
