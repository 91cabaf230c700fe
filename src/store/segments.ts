import { endianness } from "node:os"
import type { Segment, SegmentDocument } from "../domain/corpus.ts"
import type { Dossier } from "./open.ts"

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

/** All parts of the index. */
export function loadSegments({ database }: Dossier): StoredSegments {
  const rows = database.prepare("SELECT * FROM index_segments ORDER BY id").all() as SegmentRow[]
  const documents = database.prepare(
    "SELECT document_id AS id, day, first FROM index_documents WHERE segment_id = ? ORDER BY ordinal",
  )
  const gone = new Set(
    database.prepare("SELECT document_id FROM index_documents WHERE gone = 1").pluck().all() as string[],
  )
  return {
    segments: rows.map((row) => ({
      segment: row.id,
      documents: documents.all(row.id) as SegmentDocument[],
      words: new Uint32Array(numbers(row.words, 4)),
      starts: new Uint32Array(numbers(row.starts, 4)),
      lengths: new Uint16Array(numbers(row.lengths, 2)),
      runs: new Uint32Array(numbers(row.runs, 4)),
      places: new Uint32Array(numbers(row.places, 4)),
    })),
    isGone: (document) => gone.has(document),
  }
}

/** Saves one more part of the index; gives its number. */
export function saveSegment({ database }: Dossier, segment: Segment): number {
  const save = database.transaction((): number => {
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
  return save()
}

/** Puts one part in the place of several. */
export function replaceSegments(dossier: Dossier, numbersOfOld: readonly number[], merged: Segment): void {
  const { database } = dossier
  const replace = database.transaction(() => {
    for (const table of ["index_documents WHERE segment_id", "index_segments WHERE id"]) {
      const remove = database.prepare(`DELETE FROM ${table} = ?`)
      for (const number of numbersOfOld) remove.run(number)
    }
    if (merged.documents.length > 0) saveSegment(dossier, merged)
  })
  replace()
}

/** Ids of documents that are in no part of the index yet. */
export function unindexedDocuments({ database }: Dossier): string[] {
  return database
    .prepare(
      `SELECT id FROM documents WHERE id NOT IN (SELECT document_id FROM index_documents WHERE gone = 0) ORDER BY id`,
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
  readonly id: number
  readonly words: Buffer
  readonly starts: Buffer
  readonly lengths: Buffer
  readonly runs: Buffer
  readonly places: Buffer
}
