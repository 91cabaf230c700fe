import type { Source } from "../domain/source.ts"
import { loadOriginal } from "./load.ts"
import type { Dossier } from "./open.ts"

/** Ids of documents that a reading again has not come to yet. */
export function pendingRereads({ database }: Dossier): string[] {
  return database
    .prepare(`SELECT r.document_id FROM rereads r JOIN documents d ON d.id = r.document_id ORDER BY d.uri, d.id`)
    .pluck()
    .all() as string[]
}

/** Notes down that these documents, and no others, are to be read again. */
export function planRereads({ database }: Dossier, documents: readonly string[]): void {
  database.prepare("DELETE FROM rereads").run()
  const insert = database.prepare("INSERT OR IGNORE INTO rereads (document_id) VALUES (?)")
  for (const id of documents) insert.run(id)
}

/** A document that could not be read again is passed over. */
export function passOverReread({ database }: Dossier, document: string): void {
  database.prepare("DELETE FROM rereads WHERE document_id = ?").run(document)
}

/** The bytes a document was read from, to be read as they were the first time. */
export function sourceOf(dossier: Dossier, document: string): Source | null {
  const row = dossier.database
    .prepare(
      `SELECT d.uri, d.retrieved, d.original_sha256 AS original, c.input FROM documents d
       LEFT JOIN copies c ON c.document_id = d.id AND c.uri = d.uri WHERE d.id = ? ORDER BY c.version DESC LIMIT 1`,
    )
    .get(document) as
    | { readonly uri: string; readonly retrieved: string; readonly original: string; readonly input: string | null }
    | undefined
  const original = row === undefined ? null : loadOriginal(dossier, row.original)
  if (row === undefined || original === null) return null
  const { retrieved, input } = row
  const uri = input ?? row.uri
  const { bytes, mediaType } = original
  // One line of JSON Lines, which goes by its own id or else by its number.
  const line = row.uri.startsWith(`${uri}#`) ? row.uri.slice(uri.length + 1) : ""
  const place = /^\d{1,9}$/.test(line) ? { firstLine: Number(line) } : {}
  return { uri, bytes, mediaType, hints: {}, retrieved, ...place }
}
