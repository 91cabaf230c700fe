import type { Alignment } from "./alignment.ts"
import type { Discrepancy } from "./discrepancy.ts"
import type { Document } from "./document.ts"
import type { Findings } from "./findings.ts"
import type { Quotation } from "./quotation.ts"

/** A document with what was found in it alone, as linking reads it. */
export interface Linkable {
  readonly document: Omit<Document, "original">
  readonly quotations: readonly Quotation[]
  readonly findings: Findings
}

/** The documents of a dossier, as linking reaches them: the port that `store` implements. */
export interface Corpus {
  /** Null where the dossier has no document of this id. */
  load(id: string): Linkable | null
}

/** Nearly the same text as another, earlier document: a reprint. */
export interface NearCopy {
  readonly of: string
  /** Share of this document's word 4-grams (body only) that the other has too, 0..1. */
  readonly share: number
}

/** All that ties one document to others. It depends on the set of documents alone, not on the order they came in. */
export interface Links {
  /** Id of the document. */
  readonly document: string
  readonly copyOf: NearCopy | null
  readonly alignments: readonly Alignment[]
  readonly discrepancies: readonly Discrepancy[]
}

/**
 * A part of the word index: the words of some documents in date order, and where each run of three words stands.
 * Kept as it is in the dossier, as blobs; all numbers are little endian.
 */
export interface Segment {
  readonly documents: readonly SegmentDocument[]
  /** For each word of all documents, in their order: hash of the folded word. */
  readonly words: Uint32Array
  /** For each word: where it starts in its document's text, in UTF-16 code units. */
  readonly starts: Uint32Array
  /** For each word: its length in code units; longer ones count as 65535. */
  readonly lengths: Uint16Array
  /** Hashes of the runs of three words, ascending; equal ones in order of place. */
  readonly runs: Uint32Array
  /** For each of `runs`: index of its first word. */
  readonly places: Uint32Array
}

export interface SegmentDocument {
  readonly id: string
  /** Days since 1970-01-01 of its date, the first day it may mean; null where it has none. */
  readonly day: number | null
  /** Index of its first word; its last is before the next document's first. */
  readonly first: number
}
