import type { DocumentDate } from "../../domain/date.ts"
import type { DocumentKind } from "../../domain/document.ts"
import type { Dossier } from "../open.ts"
import { placeInTime } from "./placed-in-time.ts"

/** What tells a document from others. */
export interface NamedDocument {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly kind: DocumentKind
  readonly date: DocumentDate | null
  readonly uri: string
}

/** What lists show of a document. */
export interface DocumentLine extends NamedDocument {
  /** In code points. */
  readonly length: number
  readonly isComplete: boolean
  readonly statements: number
  /** Statements whose speaker is left open. */
  readonly open: number
}

/** Which documents a list is of; null takes all. */
export interface DocumentFilter {
  readonly kind: string | null
  readonly outlet: string | null
}

/** Which lines of a list a page shows. */
export interface Slice {
  readonly offset: number
  readonly limit: number
}

export interface DocumentRow {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly kind: DocumentKind
  readonly date: string | null
  readonly date_basis: DocumentDate["basis"] | null
  readonly date_why: string | null
  readonly uri: string
  readonly length: number
  readonly complete: number
}

const where = "(@kind IS NULL OR d.kind = @kind) AND (@outlet IS NULL OR d.outlet = @outlet)"

/** "../2031-05-25", at the latest then, stands where that day does; what has no date stands last. */
export const latestFirst = "d.date IS NULL, ltrim(d.date, './') DESC"

/** A document's name, with the date that it gives itself. */
export function namedDocument({ id, title, outlet, kind, uri, ...row }: DocumentRow): NamedDocument {
  return { id, title, outlet, kind, date: dateOf(row.date, row.date_basis, row.date_why), uri }
}

/** Names documents, each with its date as other documents place it. */
export function documentNamer(dossier: Dossier): (row: DocumentRow) => NamedDocument {
  const placed = placeInTime(dossier)
  return (row) => {
    const named = namedDocument(row)
    return { ...named, date: placed(named) }
  }
}

/** Documents, the latest first, those without a date last. */
export function listDocuments(dossier: Dossier, filter: DocumentFilter, slice: Slice): DocumentLine[] {
  const named = documentNamer(dossier)
  const rows = dossier.database
    .prepare(
      `SELECT d.id, d.title, d.outlet, d.kind, d.date, d.date_basis, d.date_why, d.uri, d.length, d.complete,
         (SELECT count(*) FROM statements s WHERE s.document_id = d.id) AS statements,
         (SELECT count(*) FROM statements s WHERE s.document_id = d.id AND s.speaker_id IS NULL) AS open
       FROM documents d WHERE ${where} ORDER BY ${latestFirst}, d.title, d.id LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...slice }) as (DocumentRow & { statements: number; open: number })[]
  return rows.map((row) => ({
    ...named(row),
    length: row.length,
    isComplete: row.complete === 1,
    statements: row.statements,
    open: row.open,
  }))
}

export function countDocuments({ database }: Dossier, filter: DocumentFilter): number {
  const row = database.prepare(`SELECT count(*) AS count FROM documents d WHERE ${where}`).get(filter)
  return (row as { count: number }).count
}

/** A value documents can be filtered by, and how many have it. */
export interface Facet {
  readonly value: string
  readonly count: number
}

/** The kinds or outlets of all documents, the most frequent first. */
export function documentFacet({ database }: Dossier, column: "kind" | "outlet"): Facet[] {
  return database
    .prepare(
      `SELECT ${column} AS value, count(*) AS count FROM documents WHERE ${column} IS NOT NULL
       GROUP BY ${column} ORDER BY count DESC, value`,
    )
    .all() as Facet[]
}

/** A date from the three columns it is kept in. */
export function dateOf(
  value: string | null,
  basis: DocumentDate["basis"] | null,
  why: string | null,
): DocumentDate | null {
  return value === null ? null : { value, basis: basis ?? "stated", why: why ?? "" }
}
