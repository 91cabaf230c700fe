import { deleteFindings } from "./delete-findings.ts"
import { unlinkDocument } from "./links.ts"
import type { Dossier } from "./open.ts"
import { together } from "./together.ts"

/** A document that was asked for by id or place. */
export interface Named {
  readonly id: string
  readonly uri: string
}

/** What of a dossier a name stands for: documents of this id or found at this uri, or those that have it as a further place. */
export interface NamedDocuments {
  readonly documents: readonly Named[]
  /** Documents of which this is another place, not the one they go by. */
  readonly copyOf: readonly Named[]
}

/** Finds documents by id or by uri as listed. */
export function findNamed({ database }: Dossier, name: string): NamedDocuments {
  const all = (sql: string): Named[] => database.prepare(sql).all({ name }) as Named[]
  return {
    documents: all("SELECT id, uri FROM documents WHERE id = @name OR uri = @name ORDER BY retrieved, id"),
    copyOf: all(
      `SELECT DISTINCT d.id, d.uri FROM copies c JOIN documents d ON d.id = c.document_id
       WHERE c.uri = @name AND d.uri <> @name ORDER BY d.id`,
    ),
  }
}

/**
 * Removes a document with all that was found in it and all that ties it to others; what referred to it is to be linked
 * again. Its original goes where no other document was read from it. Judgements stay.
 */
export function removeDocument(dossier: Dossier, document: string): void {
  const { database } = dossier
  together(dossier, () => {
    const run = (sql: string): void => {
      database.prepare(sql).run({ document })
    }
    const originals = database
      .prepare(
        `SELECT original_sha256 FROM documents WHERE id = @document
         UNION SELECT original_sha256 FROM copies WHERE document_id = @document`,
      )
      .pluck()
      .all({ document }) as string[]
    unlinkDocument(dossier, document)
    deleteFindings(dossier, document)
    // The text found there next follows on the one before.
    run(`UPDATE copies SET supersedes = (
           SELECT gone.supersedes FROM copies gone WHERE gone.document_id = @document AND gone.uri = copies.uri
         ) WHERE supersedes = @document`)
    run("DELETE FROM copies WHERE document_id = @document")
    run("DELETE FROM documents WHERE id = @document")
    const free = database.prepare(
      `DELETE FROM originals WHERE sha256 = @original
       AND NOT EXISTS (SELECT 1 FROM documents WHERE original_sha256 = @original)
       AND NOT EXISTS (SELECT 1 FROM copies WHERE original_sha256 = @original)`,
    )
    for (const original of originals) free.run({ original })
  })
}
