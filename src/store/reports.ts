import { sha256 } from "../domain/identity.ts"
import type { Report, Reports } from "../domain/report.ts"
import type { Dossier } from "./open.ts"

/** A report with the keys under which others find it. */
export interface KeyedReport {
  readonly report: Report
  readonly keys: readonly string[]
}

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
export function saveReports({ database }: Dossier, document: string, reports: readonly KeyedReport[]): string[] {
  const before = new Map(
    (database.prepare("SELECT id, told FROM reports WHERE document_id = ?").all(document) as ReportRow[]).map(
      ({ id, told }) => [id, told],
    ),
  )
  const added: string[] = []
  const insert = database.prepare(
    `INSERT INTO reports (id, kind, document_id, told, stale, group_id, ordinal) VALUES (?, ?, ?, ?, 1, ?, 0)`,
  )
  const insertKey = database.prepare("INSERT OR IGNORE INTO report_keys (key, report_id) VALUES (?, ?)")
  for (const { report, keys } of reports) {
    const told = JSON.stringify(report)
    const isAsBefore = before.get(report.id) === told
    if (!isAsBefore) {
      if (before.has(report.id)) forgetReport(database, report.id)
      insert.run(report.id, report.of, document, told, report.id)
      for (const key of new Set(keys)) insertKey.run(keyHash(key), report.id)
      added.push(report.id)
    }
    before.delete(report.id)
  }
  for (const gone of before.keys()) forgetReport(database, gone)
  database.prepare("INSERT OR IGNORE INTO told (document_id) VALUES (?)").run(document)
  return added
}

/** Forgets what a document tells. What its reports decided is to be decided again. */
export function forgetReports({ database }: Dossier, document: string): void {
  const ids = database.prepare("SELECT id FROM reports WHERE document_id = ?").pluck().all(document) as string[]
  for (const id of ids) forgetReport(database, id)
  database.prepare("DELETE FROM told WHERE document_id = ?").run(document)
}

/**
 * Has a document told again, and with it those its words are tied to: one that has no date of its own takes that of its
 * neighbours.
 */
export function markUntold({ database }: Dossier, document: string): void {
  database
    .prepare(
      `DELETE FROM told WHERE document_id = @document OR document_id IN (
         SELECT a.reference_document_id FROM alignments a JOIN documents d ON d.id = a.reference_document_id
         WHERE a.document_id = @document AND (d.date IS NULL OR length(d.date) <> 10)
       )`,
    )
    .run({ document })
}

function forgetReport(database: Dossier["database"], id: string): void {
  for (const sql of [
    "UPDATE reports SET stale = 2 WHERE stale = 0 AND group_id = (SELECT group_id FROM reports WHERE id = ?)",
    "UPDATE reports SET stale = 1 WHERE id IN (SELECT report_id FROM report_deciders WHERE decided_by = ?)",
    "DELETE FROM report_keys WHERE report_id = ?",
    "DELETE FROM report_deciders WHERE report_id = ?",
    "DELETE FROM reports WHERE id = ?",
  ]) {
    database.prepare(sql).run(id)
  }
}

/** Has reports tied again. */
export function markReportsStale({ database }: Dossier, ids: Iterable<string>): void {
  const mark = database.prepare("UPDATE reports SET stale = 1 WHERE id = ?")
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
export function openReports(
  { database }: Dossier,
  keysOf: (report: Report) => readonly string[],
): Reports & {
  load(id: string): Report | null
} {
  const kept = new Map<string, Report>()
  const told = database.prepare("SELECT told FROM reports WHERE id = ?").pluck()
  const sharing = database
    .prepare("SELECT DISTINCT report_id FROM report_keys WHERE key IN (SELECT value FROM json_each(?))")
    .pluck()
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
  return {
    load,
    near(report) {
      const keys = JSON.stringify(keysOf(report).map(keyHash))
      return (sharing.all(keys) as string[]).flatMap((id) => (id === report.id ? [] : (load(id) ?? [])))
    },
  }
}

/** Saves to what a report is tied. */
export function saveTie({ database }: Dossier, id: string, { anchor, decidedBy }: ReportTie): void {
  database.prepare("UPDATE reports SET anchor_id = ? WHERE id = ?").run(anchor, id)
  database.prepare("DELETE FROM report_deciders WHERE report_id = ?").run(id)
  const insert = database.prepare("INSERT OR IGNORE INTO report_deciders (report_id, decided_by) VALUES (?, ?)")
  for (const other of decidedBy) insert.run(id, other)
}

/** The report a report is tied to, or null. */
export function anchorOf({ database }: Dossier, id: string): string | null {
  return (
    (database.prepare("SELECT anchor_id FROM reports WHERE id = ?").pluck().get(id) as string | null | undefined) ??
    null
  )
}

/** Reports that are tied to this one. */
export function tiedTo({ database }: Dossier, id: string): string[] {
  return database.prepare("SELECT id FROM reports WHERE anchor_id = ? ORDER BY id").pluck().all(id) as string[]
}

/** Ids of the reports that go by the same id as this one, in their order. */
export function groupOf({ database }: Dossier, id: string): string[] {
  return database
    .prepare("SELECT id FROM reports WHERE group_id = (SELECT group_id FROM reports WHERE id = ?) ORDER BY ordinal, id")
    .pluck()
    .all(id) as string[]
}

/** Has reports go by the id of the first of them. */
export function saveGroup(
  { database }: Dossier,
  ids: readonly string[],
  { status, differs }: { readonly status: string | null; readonly differs: readonly (string | null)[] },
): void {
  const update = database.prepare(
    "UPDATE reports SET stale = 0, group_id = ?, ordinal = ?, status = ?, differs = ? WHERE id = ?",
  )
  ids.forEach((id, ordinal) => {
    update.run(ids[0], ordinal, status, differs[ordinal] ?? null, id)
  })
}

/** Keys are kept as numbers of 48 bits: should two fall together, reports are compared that need not be. */
function keyHash(key: string): number {
  return Number.parseInt(sha256(key).slice(0, 12), 16)
}

interface ReportRow {
  readonly id: string
  readonly told: string
}
