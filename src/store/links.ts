import type { Alignment, Context, Edit, Version } from "../domain/alignment.ts"
import type { Links } from "../domain/corpus.ts"
import type { Span } from "../domain/span.ts"
import { deleteDiscrepancies, saveDiscrepancies } from "./discrepancies.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { discrepanciesOf } from "./queries/discrepancies.ts"
import { forgetReports, markUntold } from "./reports.ts"
import { markGone } from "./segments.ts"
import { together } from "./together.ts"
import { type Hash, wordHasher } from "./word-hasher.ts"

/** Saves all that ties a document to others, in the place of what was found before; it is linked from now on. */
export function saveLinks(dossier: Dossier, links: Links): void {
  const { document, copyOf } = links
  const hashOf = wordHasher(dossier)
  together(dossier, () => {
    deleteLinksOf(dossier, document)
    dossier.database
      .prepare("INSERT INTO links (document_id, stale, copy_of, copy_share) VALUES (?, 0, ?, ?)")
      .run(document, copyOf?.of ?? null, copyOf?.share ?? null)
    saveAlignments(dossier, links, hashOf)
    saveDiscrepancies(dossier, links.discrepancies, null, hashOf)
    markUntold(dossier, document)
  })
}

/** What ties a document to others, or null where it was not linked yet or the dossier has no such document. */
export function loadLinks(dossier: Dossier, document: string): Links | null {
  const { database } = dossier
  const row = database.prepare("SELECT * FROM links WHERE document_id = ?").get(document) as LinksRow | undefined
  if (row === undefined) return null
  return {
    document,
    copyOf: row.copy_of === null ? null : { of: row.copy_of, share: row.copy_share ?? 0 },
    alignments: readAlignments(database, "document_id = @document", document),
    discrepancies: discrepanciesOf(dossier, document),
  }
}

/** Alignments of other documents whose reference, or another as good, lies in this one. */
export function versionsIn({ database }: Dossier, document: string): Alignment[] {
  const where = `document_id <> @document AND (reference_document_id = @document
    OR id IN (SELECT alignment_id FROM alignment_also WHERE document_id = @document))`
  return readAlignments(database, where, document)
}

/** The dates of the documents that this one is tied to, and of those that are tied to it, each once. */
export function datesAround({ database }: Dossier, document: string): string[] {
  return database
    .prepare(
      `SELECT DISTINCT date FROM documents WHERE date IS NOT NULL AND id IN (
         SELECT reference_document_id FROM alignments WHERE document_id = @document
         UNION SELECT document_id FROM alignments WHERE reference_document_id = @document
         UNION SELECT a.document_id FROM alignment_also o JOIN alignments a ON a.id = o.alignment_id
           WHERE o.document_id = @document AND a.document_id <> @document
       ) ORDER BY date`,
    )
    .pluck()
    .all({ document }) as string[]
}

/** Ids of documents that are to be linked, or linked again: by date, so that neighbours in time ask for the same others. */
export function unlinkedDocuments({ database }: Dossier): string[] {
  return database
    .prepare(
      `SELECT id FROM documents
       WHERE id IN (SELECT id FROM documents EXCEPT SELECT document_id FROM links WHERE stale = 0)
       ORDER BY date IS NULL, ltrim(date, './'), id`,
    )
    .pluck()
    .all() as string[]
}

/** Whether anything was linked yet. */
export function isAnythingLinked({ database }: Dossier): boolean {
  return database.prepare("SELECT 1 FROM links LIMIT 1").get() !== undefined
}

/** Has a document linked again. What was found before stays until then. */
export function markStale({ database }: Dossier, document: string): void {
  database.prepare("UPDATE links SET stale = 1 WHERE document_id = ?").run(document)
}

/**
 * Forgets what ties a document to others and others to it, as before it was linked and indexed; the others are to be
 * linked again. To be called before what was found in a document is replaced or removed.
 */
export function unlinkDocument(dossier: Dossier, document: string): void {
  const { database } = dossier
  deleteLinksOf(dossier, document)
  forgetReports(dossier, document)
  const all = (sql: string): string[] => database.prepare(sql).pluck().all({ document }) as string[]
  const tied = all(
    `SELECT document_id FROM alignments WHERE reference_document_id = @document
     UNION SELECT a.document_id FROM alignments a JOIN alignment_also o ON o.alignment_id = a.id
       WHERE o.document_id = @document
     UNION SELECT d.document_id FROM discrepancies d JOIN discrepancy_evidence e ON e.discrepancy_id = d.id
       WHERE e.document_id = @document AND d.group_id IS NULL
     UNION SELECT document_id FROM links WHERE copy_of = @document`,
  )
  for (const other of tied) markStale(dossier, other)
  deleteAlignments(
    dossier,
    all(
      `SELECT id FROM alignments WHERE reference_document_id = @document
       UNION SELECT alignment_id FROM alignment_also WHERE document_id = @document`,
    ),
  )
  deleteDiscrepancies(
    dossier,
    all("SELECT DISTINCT discrepancy_id FROM discrepancy_evidence WHERE document_id = @document"),
  )
  database.prepare("UPDATE links SET copy_of = NULL, copy_share = NULL WHERE copy_of = ?").run(document)
  markGone(dossier, document)
}

function saveAlignments({ database }: Dossier, { document, alignments }: Links, hashOf: Hash): void {
  const insertAlignment = database.prepare(
    `INSERT INTO alignments (id, document_id, ordinal, statement_id, marked, start, "end", text_sha256,
       reference_document_id, reference_start, reference_end, reference_sha256, basis, attributed_to, said_by, relation, score)
     VALUES (@id, @document, @ordinal, @statement, @marked, @start, @end, @hash,
       @referenceDocument, @referenceStart, @referenceEnd, @referenceHash, @basis, @attributedTo, @saidBy, @relation, @score)`,
  )
  const insertEdit = database.prepare(
    `INSERT INTO alignment_edits (alignment_id, ordinal, kind, start, "end", text_sha256,
       reference_start, reference_end, reference_sha256, note)
     VALUES (@id, @ordinal, @kind, @start, @end, @hash, @referenceStart, @referenceEnd, @referenceHash, @note)`,
  )
  const insertContext = database.prepare(
    `INSERT INTO alignment_contexts (alignment_id, ordinal, kind, start, "end", text_sha256, note)
     VALUES (@id, @ordinal, @kind, @start, @end, @hash, @note)`,
  )
  const insertAlso = database.prepare(
    `INSERT INTO alignment_also (alignment_id, ordinal, document_id, start, "end", text_sha256)
     VALUES (@id, @ordinal, @document, @start, @end, @hash)`,
  )
  alignments.forEach((alignment, ordinal) => {
    const { id, reference } = alignment
    insertAlignment.run({
      id,
      document,
      ordinal,
      statement: alignment.statement,
      marked: Number(alignment.marked),
      ...placeRow({ document, span: alignment.quotation }, hashOf),
      referenceDocument: reference.document,
      ...referenceRow(reference, hashOf),
      basis: reference.basis,
      attributedTo: alignment.attributedTo,
      saidBy: alignment.saidBy,
      relation: alignment.relation,
      score: alignment.score,
    })
    alignment.edits.forEach(({ kind, note, ...edit }, place) => {
      const own = edit.quotation && { document, span: edit.quotation }
      const other = edit.reference && { document: reference.document, span: edit.reference }
      insertEdit.run({ id, ordinal: place, kind, ...placeRow(own, hashOf), ...referenceRow(other, hashOf), note })
    })
    alignment.context.forEach(({ kind, span, note }, place) => {
      insertContext.run({
        id,
        ordinal: place,
        kind,
        ...placeRow({ document: reference.document, span }, hashOf),
        note,
      })
    })
    alignment.also.forEach((version, place) => {
      insertAlso.run({ id, ordinal: place, document: version.document, ...placeRow(version, hashOf) })
    })
  })
}

function placeRow(version: Version | null, hashOf: Hash) {
  return {
    start: version?.span.start ?? null,
    end: version?.span.end ?? null,
    hash: version && hashOf(version),
  }
}

function referenceRow(version: Version | null, hashOf: Hash) {
  const { start, end, hash } = placeRow(version, hashOf)
  return { referenceStart: start, referenceEnd: end, referenceHash: hash }
}

function deleteLinksOf(dossier: Dossier, document: string): void {
  const { database } = dossier
  markUntold(dossier, document)
  const ids = (of: string): string[] =>
    database.prepare(`SELECT id FROM ${of} document_id = ?`).pluck().all(document) as string[]
  deleteAlignments(dossier, ids("alignments WHERE"))
  deleteDiscrepancies(dossier, ids("discrepancies WHERE group_id IS NULL AND"))
  database.prepare("DELETE FROM links WHERE document_id = ?").run(document)
}

function deleteAlignments({ database }: Dossier, ids: readonly string[]): void {
  const parts = ["alignment_edits", "alignment_contexts", "alignment_also"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE alignment_id = ?`),
  )
  const whole = database.prepare("DELETE FROM alignments WHERE id = ?")
  for (const id of ids) for (const statement of [...parts, whole]) statement.run(id)
}

function readAlignments(database: Dossier["database"], where: string, document: string): Alignment[] {
  const parts = <Row extends PartRow>(table: string): Map<string, Row[]> => {
    const rows = database
      .prepare(
        `SELECT * FROM ${table} WHERE alignment_id IN (SELECT id FROM alignments WHERE ${where})
         ORDER BY alignment_id, ordinal`,
      )
      .all({ document }) as Row[]
    return groupBy(rows, (row) => row.alignment_id)
  }
  const edits = parts<EditRow>("alignment_edits")
  const contexts = parts<PartRow & Span & Omit<Context, "span">>("alignment_contexts")
  const also = parts<PartRow & Span & { document_id: string }>("alignment_also")
  const rows = database
    .prepare(`SELECT * FROM alignments WHERE ${where} ORDER BY document_id, ordinal`)
    .all({ document }) as AlignmentRow[]
  return rows.map((row) => ({
    id: row.id,
    document: row.document_id,
    statement: row.statement_id,
    marked: row.marked === 1,
    quotation: { start: row.start, end: row.end },
    reference: {
      document: row.reference_document_id,
      span: { start: row.reference_start, end: row.reference_end },
      basis: row.basis,
    },
    attributedTo: row.attributed_to,
    saidBy: row.said_by,
    relation: row.relation,
    edits: (edits.get(row.id) ?? []).map(toEdit),
    context: (contexts.get(row.id) ?? []).map(({ kind, start, end, note }) => ({ kind, span: { start, end }, note })),
    also: (also.get(row.id) ?? []).map(toVersion),
    score: row.score,
  }))
}

function toEdit({ kind, start, end, reference_start, reference_end, note }: EditRow): Edit {
  return { kind, quotation: spanOrNull(start, end), reference: spanOrNull(reference_start, reference_end), note }
}

function toVersion({ document_id, start, end }: Span & { document_id: string }): Version {
  return { document: document_id, span: { start, end } }
}

function spanOrNull(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end }
}

interface LinksRow {
  readonly copy_of: string | null
  readonly copy_share: number | null
}

interface AlignmentRow extends Pick<Alignment, "id" | "relation" | "score"> {
  readonly document_id: string
  readonly statement_id: string | null
  readonly marked: 0 | 1
  readonly start: number
  readonly end: number
  readonly reference_document_id: string
  readonly reference_start: number
  readonly reference_end: number
  readonly basis: Alignment["reference"]["basis"]
  readonly attributed_to: string | null
  readonly said_by: string | null
}

interface PartRow {
  readonly alignment_id: string
}

interface EditRow extends PartRow, Pick<Edit, "kind" | "note"> {
  readonly start: number | null
  readonly end: number | null
  readonly reference_start: number | null
  readonly reference_end: number | null
}
