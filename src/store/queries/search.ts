import type { Dossier } from "../open.ts"
import { type DocumentRow, documentNamer, type NamedDocument, type Slice } from "./documents.ts"
import { lineColumns, lineTables, type StatementLine, type StatementLineRow, statementLiner } from "./statements.ts"

/** Put around the words found; a text that holds these itself is only marked in the wrong place. */
export const foundStart = "\ue000"
export const foundEnd = "\ue001"

/** Texts longer than this are not highlighted whole, for the sake of memory. */
const highlightedUpTo = 2_000_000

/** A statement in which the words were found. */
export interface StatementHit {
  readonly line: StatementLine
  /** The content with the words found between `foundStart` and `foundEnd`. */
  readonly highlighted: string
}

/** A document in which the words were found. */
export interface DocumentHit extends NamedDocument {
  readonly text: string
  /** The text with the words found marked, or null where it is too long for that. */
  readonly highlighted: string | null
}

/** Statements that match an FTS5 query, the best first. */
export function searchStatements(dossier: Dossier, match: string, slice: Slice): StatementHit[] {
  const lineOf = statementLiner(dossier)
  const rows = dossier.database
    .prepare(
      `SELECT ${lineColumns}, highlight(statements_fts, 0, @from, @to) AS highlighted
       ${lineTables} JOIN statements_fts ON statements_fts.rowid = s.seq
       WHERE statements_fts MATCH @match ORDER BY bm25(statements_fts), s.seq LIMIT @limit OFFSET @offset`,
    )
    .all({ match, from: foundStart, to: foundEnd, ...slice }) as (StatementLineRow & { highlighted: string })[]
  return rows.map(({ highlighted, ...row }) => ({ line: lineOf(row), highlighted }))
}

export function countStatementHits({ database }: Dossier, match: string): number {
  const row = database.prepare("SELECT count(*) AS count FROM statements_fts WHERE statements_fts MATCH ?").get(match)
  return (row as { count: number }).count
}

/** Documents that match an FTS5 query in title or text, the best first; a word of the title weighs more. */
export function searchDocuments(dossier: Dossier, match: string, slice: Slice): DocumentHit[] {
  const named = documentNamer(dossier)
  const rows = dossier.database
    .prepare(
      `SELECT d.id, d.title, d.outlet, d.kind, d.date, d.date_basis, d.date_why, d.uri, d.length, d.complete,
         CASE WHEN d.length <= ${highlightedUpTo} THEN d.text ELSE '' END AS text,
         CASE WHEN d.length <= ${highlightedUpTo} THEN highlight(documents_fts, 1, @from, @to) END AS highlighted
       FROM documents_fts JOIN documents d ON d.seq = documents_fts.rowid
       WHERE documents_fts MATCH @match ORDER BY bm25(documents_fts, 5.0, 1.0), d.seq LIMIT @limit OFFSET @offset`,
    )
    .all({ match, from: foundStart, to: foundEnd, ...slice }) as (DocumentRow & {
    text: string
    highlighted: string | null
  })[]
  return rows.map((row) => ({
    ...named(row),
    text: row.text,
    highlighted: row.highlighted,
  }))
}

export function countDocumentHits({ database }: Dossier, match: string): number {
  const row = database.prepare("SELECT count(*) AS count FROM documents_fts WHERE documents_fts MATCH ?").get(match)
  return (row as { count: number }).count
}
