import type { Original } from "../../domain/document.ts"
import { loadOriginal } from "../load.ts"
import type { Dossier } from "../open.ts"

/** What a document was read from, and where that came from; null where there is no document of this id. */
export function originalOf(dossier: Dossier, document: string): (Original & { readonly uri: string }) | null {
  const row = dossier.database
    .prepare("SELECT original_sha256 AS hash, uri FROM documents WHERE id = ?")
    .get(document) as { hash: string; uri: string } | undefined
  const original = row && loadOriginal(dossier, row.hash)
  return original ? { ...original, uri: row.uri } : null
}
