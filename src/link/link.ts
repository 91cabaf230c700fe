import type { Corpus, Linkable, Links, Segment } from "../domain/corpus.ts"

/** The index of a dossier's words, opened: its parts, with what finding places in them needs. */
export interface WordIndex {
  readonly segments: readonly Segment[]
  /** Documents that are in a segment still but no longer in the dossier. */
  readonly isGone: (document: string) => boolean
}

/** A new part of the index: the words of documents, in date order. Furniture is left out. */
export function indexDocuments(_documents: readonly Linkable[]): Segment {
  throw new Error("not there yet")
}

/** Several parts made one; documents that are gone are left out. */
export function mergeSegments(_index: WordIndex): Segment {
  throw new Error("not there yet")
}

/**
 * Documents whose quotations or statements share so many words with the new ones that they must be linked again:
 * those in which a new document may be quoted or quoted better. The new ones are not among them.
 */
export function touchedBy(_documents: readonly string[], _index: WordIndex, _corpus: Corpus): string[] {
  return []
}

/**
 * Ties a document, in the dossier or not (a draft), to all others: depends on the set of documents, not on their order.
 * Twice gives the same.
 */
export function linkDocument(linkable: Linkable, _index: WordIndex, _corpus: Corpus): Links {
  return { document: linkable.document.id, copyOf: null, alignments: [], discrepancies: [] }
}
