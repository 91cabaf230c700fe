import { endianness } from "node:os"
import type { Segment, SegmentDocument } from "../domain/corpus.ts"
import type { Dossier } from "./open.ts"
import { together } from "./together.ts"

/** A part of the index as the dossier keeps it. */
export interface StoredSegment extends Segment {
  /** Number of the segment in its dossier. */
  readonly segment: number
}

/** The parts of the index, in the order they were saved, and which of their documents are no longer in the dossier. */
export interface StoredSegments {
  readonly segments: readonly StoredSegment[]
  readonly isGone: (document: string) => boolean
}

/** All parts of the index, or those of these numbers. */
export function loadSegments({ database }: Dossier, chosen: readonly number[] | null = null): StoredSegments {
  const all = database.prepare("SELECT id FROM index_segments ORDER BY id").pluck().all() as number[]
  const parts = database.prepare("SELECT * FROM index_segments WHERE id = ?")
  const documents = database.prepare(
    "SELECT document_id AS id, day, first FROM index_documents WHERE segment_id = ? ORDER BY ordinal",
  )
  const gone = new Set(
    database.prepare("SELECT document_id FROM index_documents WHERE gone = 1").pluck().all() as string[],
  )
  return {
    segments: (chosen ?? all).map((segment) => {
      const row = parts.get(segment) as SegmentRow
      return {
        segment,
        documents: documents.all(segment) as SegmentDocument[],
        words: new Uint32Array(numbers(row.words, 4)),
        starts: new Uint32Array(numbers(row.starts, 4)),
        lengths: new Uint16Array(numbers(row.lengths, 2)),
        runs: new Uint32Array(numbers(row.runs, 4)),
        places: new Uint32Array(numbers(row.places, 4)),
      }
    }),
    isGone: (document) => gone.has(document),
  }
}

/** Saves one more part of the index; gives its number. */
export function saveSegment(dossier: Dossier, segment: Segment): number {
  const { database } = dossier
  return together(dossier, () => {
    const { words, starts, lengths, runs, places } = segment
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO index_segments (size, words, starts, lengths, runs, places)
         VALUES (@size, @words, @starts, @lengths, @runs, @places)`,
      )
      .run({
        size: words.length,
        words: blob(words),
        starts: blob(starts),
        lengths: blob(lengths),
        runs: blob(runs),
        places: blob(places),
      })
    const insert = database.prepare(
      `INSERT INTO index_documents (segment_id, ordinal, document_id, day, first, gone)
       VALUES (@segment, @ordinal, @id, @day, @first, 0)`,
    )
    segment.documents.forEach(({ id, day, first }, ordinal) => {
      insert.run({ segment: lastInsertRowid, ordinal, id, day, first })
    })
    return Number(lastInsertRowid)
  })
}

/** Puts one part in the place of several; gives its number, or null where it has no document and is not kept. */
export function replaceSegments(dossier: Dossier, replaced: readonly number[], merged: Segment): number | null {
  return together(dossier, () => {
    for (const table of ["index_documents WHERE segment_id", "index_segments WHERE id"]) {
      const remove = dossier.database.prepare(`DELETE FROM ${table} = ?`)
      for (const segment of replaced) remove.run(segment)
    }
    return merged.documents.length > 0 ? saveSegment(dossier, merged) : null
  })
}

/** How many words each part of the index has, by its number. */
export function segmentSizes({ database }: Dossier): { readonly segment: number; readonly size: number }[] {
  return database.prepare("SELECT id AS segment, size FROM index_segments ORDER BY id").all() as {
    segment: number
    size: number
  }[]
}

/** Parts that hold documents that are gone, or what a document was before it was read again. */
export function outdatedSegments({ database }: Dossier): number[] {
  return database
    .prepare("SELECT DISTINCT segment_id FROM index_documents WHERE gone = 1 ORDER BY segment_id")
    .pluck()
    .all() as number[]
}

/** Ids of documents that are in no part of the index yet, by date. Ids alone are set against each other: rows are as long as texts. */
export function unindexedDocuments({ database }: Dossier): string[] {
  return database
    .prepare(
      `SELECT id FROM documents
       WHERE id IN (SELECT id FROM documents EXCEPT SELECT document_id FROM index_documents WHERE gone = 0)
       ORDER BY date IS NULL, ltrim(date, './'), id`,
    )
    .pluck()
    .all() as string[]
}

/** Marks a document as gone from the part of the index it is in. */
export function markGone({ database }: Dossier, document: string): void {
  database.prepare("UPDATE index_documents SET gone = 1 WHERE document_id = ?").run(document)
}

const isSwapped = endianness() === "BE"

function blob(array: Uint32Array | Uint16Array): Buffer {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  return isSwapped ? swap(Buffer.from(bytes), array.BYTES_PER_ELEMENT) : bytes
}

// The memory of a blob as numbers of so many bytes; copied only where it does not lie as they must.
function numbers(bytes: Buffer, width: number): ArrayBuffer {
  const isOwn = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
  const own = isOwn && !isSwapped ? bytes : Buffer.from(Uint8Array.from(bytes).buffer)
  return (isSwapped ? swap(own, width) : own).buffer as ArrayBuffer
}

function swap(bytes: Buffer, width: number): Buffer {
  return width === 4 ? bytes.swap32() : bytes.swap16()
}

interface SegmentRow {
  readonly words: Buffer
  readonly starts: Buffer
  readonly lengths: Buffer
  readonly runs: Buffer
  readonly places: Buffer
}
