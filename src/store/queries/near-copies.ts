import type { NearCopy } from "../../domain/corpus.ts"
import type { Dossier } from "../open.ts"

/** A document that is nearly the same text as an earlier one. */
export interface Reprint extends NearCopy {
  readonly document: string
}

/** Which of these documents are reprints, by id. */
export function reprintsAmong({ database }: Dossier, ids: Iterable<string>): Map<string, Reprint> {
  const rows = database
    .prepare(
      `SELECT document_id AS document, copy_of AS "of", copy_share AS share FROM links
       WHERE copy_of IS NOT NULL AND document_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify([...new Set(ids)])) as Reprint[]
  return new Map(rows.map((row) => [row.document, row]))
}

/** The reprints of a document, the most complete first. */
export function reprintsOf({ database }: Dossier, document: string): Reprint[] {
  return database
    .prepare(
      `SELECT document_id AS document, copy_of AS "of", copy_share AS share FROM links
       WHERE copy_of = ? ORDER BY copy_share DESC, document_id`,
    )
    .all(document) as Reprint[]
}
