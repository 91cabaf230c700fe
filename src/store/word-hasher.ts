import type { Version } from "../domain/alignment.ts"
import { sha256 } from "../domain/identity.ts"
import { slice } from "../domain/span.ts"
import type { Dossier } from "./open.ts"

/** The hash of the words at a place. */
export type Hash = (version: Version) => string

/** Hashes the words at places of documents, each document's text read once. */
export function wordHasher({ database }: Dossier): Hash {
  const text = database.prepare("SELECT text FROM documents WHERE id = ?").pluck()
  const texts = new Map<string, string>()
  return ({ document, span }) => {
    const known = texts.get(document) ?? (text.get(document) as string | undefined) ?? ""
    texts.set(document, known)
    return sha256(slice(known, span))
  }
}
