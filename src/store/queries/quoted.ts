import type { Span } from "../../domain/span.ts"
import type { Dossier } from "../open.ts"
import { type DocumentRow, documentNamer, type NamedDocument } from "./documents.ts"

/** A document's name and its whole text, for cutting words from it. */
export interface NamedText extends NamedDocument {
  readonly text: string
}

const columns = "id, title, outlet, kind, date, date_basis, date_why, uri"

/** Documents by their ids; those the dossier has not are left out. */
export function nameDocuments(dossier: Dossier, ids: Iterable<string>): Map<string, NamedDocument> {
  const named = documentNamer(dossier)
  const rows = dossier.database
    .prepare(`SELECT ${columns} FROM documents WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify([...new Set(ids)])) as DocumentRow[]
  return new Map(rows.map((row) => [row.id, named(row)]))
}

/** Documents with their texts by their ids; those the dossier has not are left out. */
export function loadTexts(dossier: Dossier, ids: Iterable<string>): Map<string, NamedText> {
  const named = documentNamer(dossier)
  const rows = dossier.database
    .prepare(`SELECT ${columns}, text FROM documents WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify([...new Set(ids)])) as (DocumentRow & { readonly text: string })[]
  return new Map(rows.map((row) => [row.id, { ...named(row), text: row.text }]))
}

/** Names of actors by their ids. */
export function nameActors({ database }: Dossier, ids: Iterable<string | null>): Map<string, string> {
  const rows = database
    .prepare("SELECT id, name FROM actors WHERE id IN (SELECT value FROM json_each(?))")
    .all(JSON.stringify([...new Set(ids)].filter((id) => id !== null))) as { id: string; name: string }[]
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The statement of a document with most of a span in its content, or null where none has any. */
export function statementAt({ database }: Dossier, document: string, { start, end }: Span): string | null {
  const id = database
    .prepare(
      `SELECT s.id FROM statements s JOIN statement_spans p ON p.statement_id = s.id AND p.role = 'content'
       WHERE s.document_id = @document AND p.start < @end AND p."end" > @start
       ORDER BY min(p."end", @end) - max(p.start, @start) DESC, p."end" - p.start, s.id LIMIT 1`,
    )
    .pluck()
    .get({ document, start, end })
  return (id as string | undefined) ?? null
}
