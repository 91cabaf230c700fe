import { sha256 } from "../domain/identity.ts"
import type { Report, Reports } from "../domain/report.ts"
import { forgetDifferences } from "./discrepancies.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"

/** A report with the keys under which others find it, and its place among those of a key. */
export interface KeyedReport {
  readonly report: Report
  readonly keys: readonly string[]
  readonly rank: string
}

/**
 * Of those that share a key so many are asked, by rank. What shares a rarer key too is found by that; where hundreds tell
 * of one thing, it is among the first of them by rank that the one that tells most is. Without a bound a thousand reports of one
 * sentence would be a million comparisons. No key of 284 documents of public coverage has half as many.
 */
const mostAsked = 100

/** To what a report is tied, and which others decided it. */
export interface ReportTie {
  readonly anchor: string | null
  readonly decidedBy: readonly string[]
}

/** Ids of linked documents whose reports are not there yet, or not as they should be. */
export function untoldDocuments({ database }: Dossier): string[] {
  return database
    .prepare(
      `SELECT document_id FROM links WHERE stale = 0 AND document_id NOT IN (SELECT document_id FROM told)
       ORDER BY document_id`,
    )
    .pluck()
    .all() as string[]
}

/** Whether any report waits to be tied. */
export function isAnyUntied({ database }: Dossier): boolean {
  return database.prepare("SELECT 1 FROM reports WHERE stale > 0 LIMIT 1").get() !== undefined
}

/**
 * Saves the reports of a document in the place of those before it, and gives the ids of the new ones. One that is as it was
 * stays tied as it is; what those decided that are gone is to be decided again.
 */
export function saveReports(dossier: Dossier, document: string, reports: readonly KeyedReport[]): string[] {
  const before = new Map(
    (prepared(dossier, "SELECT id, told FROM reports WHERE document_id = ?").all(document) as ReportRow[]).map(
      ({ id, told }) => [id, told],
    ),
  )
  const added: string[] = []
  const insert = prepared(
    dossier,
    `INSERT INTO reports (id, kind, document_id, told, stale, group_id, ordinal) VALUES (?, ?, ?, ?, 1, ?, 0)`,
  )
  for (const { report, keys, rank } of reports) {
    const told = JSON.stringify(report)
    const isAsBefore = before.get(report.id) === told
    if (!isAsBefore) {
      if (before.has(report.id)) forgetReport(dossier, report.id)
      insert.run(report.id, report.of, document, told, report.id)
      saveKeys(dossier, report.id, rank, keys)
      added.push(report.id)
    }
    before.delete(report.id)
  }
  for (const gone of before.keys()) forgetReport(dossier, gone)
  prepared(dossier, "INSERT OR IGNORE INTO told (document_id) VALUES (?)").run(document)
  return added
}

// One that is among those asked under a key drives another out, and what that one decided is to be decided again.
function saveKeys(dossier: Dossier, id: string, rank: string, keys: readonly string[]): void {
  const insert = prepared(dossier, "INSERT INTO report_keys (key, rank, report_id) VALUES (?, ?, ?)")
  const undecide = prepared(
    dossier,
    "UPDATE reports SET stale = 1 WHERE id IN (SELECT report_id FROM report_deciders WHERE decided_by = ?)",
  )
  for (const key of new Set(keys.map(keyHash))) {
    insert.run(key, rank, id)
    const next = firstNotAsked(dossier, key)
    if (next !== null && rank < next.rank) undecide.run(next.report_id)
  }
}

/** The first report that is not asked under a key, because so many come before it. */
function firstNotAsked(dossier: Dossier, key: number): KeyRow | null {
  const row = prepared(
    dossier,
    `SELECT key, rank, report_id FROM report_keys WHERE key = ? ORDER BY rank LIMIT 1 OFFSET ${mostAsked}`,
  ).get(key)
  return (row as KeyRow | undefined) ?? null
}

/** Forgets what a document tells. What its reports decided is to be decided again. */
export function forgetReports(dossier: Dossier, document: string): void {
  const ids = prepared(dossier, "SELECT id FROM reports WHERE document_id = ?").pluck().all(document) as string[]
  for (const id of ids) forgetReport(dossier, id)
  prepared(dossier, "DELETE FROM told WHERE document_id = ?").run(document)
}

/**
 * Has a document told again, and with it those its words are tied to: one that has no date of its own takes that of its
 * neighbours.
 */
export function markUntold({ database }: Dossier, document: string): void {
  database
    .prepare(
      `DELETE FROM told WHERE document_id = @document OR document_id IN (
         SELECT id FROM documents WHERE (date IS NULL OR length(date) <> 10) AND id IN (
           SELECT reference_document_id FROM alignments WHERE document_id = @document
           UNION SELECT o.document_id FROM alignment_also o JOIN alignments a ON a.id = o.alignment_id
             WHERE a.document_id = @document
         )
       )`,
    )
    .run({ document })
}

function forgetReport(dossier: Dossier, id: string): void {
  const group = prepared(dossier, "SELECT group_id FROM reports WHERE id = ?").pluck().get(id) as string | undefined
  if (group !== undefined) forgetDifferences(dossier, group)
  const keys = prepared(dossier, "SELECT key, rank, report_id FROM report_keys WHERE report_id = ?").all(id)
  for (const { key, rank } of keys as KeyRow[]) {
    // Another is asked in its place, and may decide what comes after it.
    const next = firstNotAsked(dossier, key)
    if (next !== null && rank < next.rank) {
      prepared(
        dossier,
        "UPDATE reports SET stale = 1 WHERE id IN (SELECT report_id FROM report_keys WHERE key = ? AND rank > ?)",
      ).run(key, next.rank)
    }
  }
  for (const sql of [
    "UPDATE reports SET stale = 2 WHERE stale = 0 AND group_id = (SELECT group_id FROM reports WHERE id = ?)",
    "UPDATE reports SET stale = 1 WHERE id IN (SELECT report_id FROM report_deciders WHERE decided_by = ?)",
    "DELETE FROM report_keys WHERE report_id = ?",
    "DELETE FROM report_deciders WHERE report_id = ?",
    "DELETE FROM reports WHERE id = ?",
  ]) {
    prepared(dossier, sql).run(id)
  }
}

/** Has reports tied again. */
export function markReportsStale(dossier: Dossier, ids: Iterable<string>): void {
  const mark = prepared(dossier, "UPDATE reports SET stale = 1 WHERE id = ?")
  for (const id of ids) mark.run(id)
}

/** Ids of the reports that are to be tied, and of those of which one that went by the same id is gone. */
export function staleReports({ database }: Dossier): { readonly untied: string[]; readonly left: string[] } {
  const of = (stale: number): string[] =>
    database.prepare("SELECT id FROM reports WHERE stale = ? AND stale > 0 ORDER BY id").pluck().all(stale) as string[]
  return { untied: of(1), left: of(2) }
}

/** So many reports are kept in memory, about one kilobyte each. */
const mostKept = 50_000

/** The reports of a dossier, each read once as long as there is room. Open it anew after documents changed. */
export function openReports(dossier: Dossier): Reports & { load(id: string): Report | null } {
  const kept = new Map<string, Report>()
  const told = prepared(dossier, "SELECT told FROM reports WHERE id = ?").pluck()
  const own = prepared(dossier, "SELECT key, rank, report_id FROM report_keys WHERE report_id = ?")
  const asked = prepared(
    dossier,
    `SELECT report_id FROM (SELECT report_id, rank FROM report_keys WHERE key = ? ORDER BY rank LIMIT ${mostAsked})
     WHERE rank < ?`,
  ).pluck()
  const tiedAfter = prepared(
    dossier,
    `SELECT k.report_id FROM report_keys k JOIN reports r ON r.id = k.report_id
     WHERE k.key = ? AND k.rank > ? AND r.stale <> 1`,
  ).pluck()
  function load(id: string): Report | null {
    const known = kept.get(id)
    if (known !== undefined) return known
    const row = told.get(id) as string | undefined
    if (row === undefined) return null
    if (kept.size >= mostKept) kept.clear()
    const report = JSON.parse(row) as Report
    kept.set(id, report)
    return report
  }
  function loadAll(ids: readonly string[]): Report[] {
    return [...new Set(ids)].flatMap((id) => load(id) ?? [])
  }
  return {
    load,
    before: ({ id }) => loadAll((own.all(id) as KeyRow[]).flatMap(({ key, rank }) => asked.all(key, rank) as string[])),
    after: ({ id }) =>
      loadAll(
        (own.all(id) as KeyRow[]).flatMap(({ key, rank }) => {
          const next = firstNotAsked(dossier, key)
          return next !== null && rank >= next.rank ? [] : (tiedAfter.all(key, rank) as string[])
        }),
      ),
  }
}

/** Saves to what a report is tied. */
export function saveTie(dossier: Dossier, id: string, { anchor, decidedBy }: ReportTie): void {
  prepared(dossier, "UPDATE reports SET anchor_id = ? WHERE id = ?").run(anchor, id)
  prepared(dossier, "DELETE FROM report_deciders WHERE report_id = ?").run(id)
  const insert = prepared(dossier, "INSERT OR IGNORE INTO report_deciders (report_id, decided_by) VALUES (?, ?)")
  for (const other of decidedBy) insert.run(id, other)
}

/** The report a report is tied to, or null. */
export function anchorOf(dossier: Dossier, id: string): string | null {
  const anchor = prepared(dossier, "SELECT anchor_id FROM reports WHERE id = ?").pluck().get(id)
  return (anchor as string | null | undefined) ?? null
}

/** Reports that are tied to this one. */
export function tiedTo(dossier: Dossier, id: string): string[] {
  return prepared(dossier, "SELECT id FROM reports WHERE anchor_id = ? ORDER BY id").pluck().all(id) as string[]
}

/** Ids of the reports that go by the same id as this one, in their order. */
export function groupOf(dossier: Dossier, id: string): string[] {
  return prepared(
    dossier,
    "SELECT id FROM reports WHERE group_id = (SELECT group_id FROM reports WHERE id = ?) ORDER BY ordinal, id",
  )
    .pluck()
    .all(id) as string[]
}

/** Has reports go by the id of the first of them. What is so already is not written. */
export function saveGroup(
  dossier: Dossier,
  ids: readonly string[],
  { status, differs }: { readonly status: string | null; readonly differs: readonly (string | null)[] },
): void {
  const update = prepared(
    dossier,
    `UPDATE reports SET stale = 0, group_id = @group, ordinal = @ordinal, status = @status, differs = @differs
     WHERE id = @id AND (stale <> 0 OR group_id <> @group OR ordinal <> @ordinal OR status IS NOT @status
       OR differs IS NOT @differs)`,
  )
  ids.forEach((id, ordinal) => {
    update.run({ id, group: ids[0], ordinal, status, differs: differs[ordinal] ?? null })
  })
}

/** Keys are kept as numbers of 48 bits: should two fall together, reports are compared that need not be. */
function keyHash(key: string): number {
  return Number.parseInt(sha256(key).slice(0, 12), 16)
}

interface KeyRow {
  readonly key: number
  readonly rank: string
  readonly report_id: string
}

interface ReportRow {
  readonly id: string
  readonly told: string
}
