import type { Corpus, Linkable } from "../domain/corpus.ts"
import { loadLinkable } from "./load.ts"
import type { Dossier } from "./open.ts"

/**
 * Code units of text kept in memory at a time. Everything linked to one event asks for the same transcripts over and
 * over, and a brief reads all that are on its issue several times; a document with its findings takes some ten times its text.
 */
const mostKept = 12_000_000

/** The documents of a dossier as they are now; those asked for lately are kept, so open it anew after documents changed. */
export function openCorpus(dossier: Dossier): Corpus {
  const kept = new Map<string, Linkable>()
  let size = 0
  return {
    load(id) {
      const known = kept.get(id) ?? loadLinkable(dossier, id)
      if (known === null) return null
      // The latest stands last, so that the first is the one nobody asked for longest.
      if (!kept.delete(id)) size += known.document.text.length
      kept.set(id, known)
      for (const [oldest, { document }] of kept) {
        if (size <= mostKept || oldest === id) break
        kept.delete(oldest)
        size -= document.text.length
      }
      return known
    },
  }
}
