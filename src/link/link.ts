import type { Corpus, Linkable, Links, Segment } from "../domain/corpus.ts"
import { overlapFinder } from "../domain/overlapping.ts"
import { findDiscrepancies } from "./discrepancies/find-discrepancies.ts"
import { alignQuotations } from "./quotations/align-quotations.ts"
import type { WordIndex } from "./quotations/candidates.ts"
import { findNearCopy } from "./quotations/near-copy.ts"
import { mergeSegments as merge } from "./quotations/segments.ts"
import { findTouched } from "./quotations/touched.ts"

export type { WordIndex } from "./quotations/candidates.ts"
export { indexDocuments } from "./quotations/segments.ts"

/** Several parts made one; documents that are gone are left out. */
export function mergeSegments({ segments, isGone }: WordIndex): Segment {
  return merge(segments, isGone)
}

/**
 * Documents whose quotations or statements share so many words with the new ones that they must be linked again:
 * those in which a new document may be quoted or quoted better. The new ones are not among them.
 */
export function touchedBy(documents: readonly string[], index: WordIndex, corpus: Corpus): string[] {
  return findTouched(documents, index, corpus)
}

/**
 * Ties a document, in the dossier or not (a draft), to all others: depends on the set of documents, not on their order.
 * Twice gives the same.
 */
export function linkDocument(linkable: Linkable, index: WordIndex, corpus: Corpus): Links {
  const alignments = alignQuotations(linkable, index, corpus)
  const tiedAt = overlapFinder(alignments.map(({ quotation }) => quotation))
  const unmatched = linkable.quotations.filter((quotation) => tiedAt(quotation).length === 0)
  return {
    document: linkable.document.id,
    copyOf: findNearCopy(linkable, index, corpus),
    alignments,
    discrepancies: findDiscrepancies(linkable, alignments, corpus, unmatched),
  }
}
