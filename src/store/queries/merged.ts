import type { Dossier } from "../open.ts"
import { prepared } from "../prepared.ts"

/** What is shown as one line, however many documents report it. */
export type MergedKind = "engagement" | "act" | "figure"

/** What one document tells of something that others may tell of, too. */
export interface MergedReport {
  /** Of the engagement, act or figure in that document. */
  readonly id: string
  readonly document: string
  /** How its account differs from the line's; null where it does not. */
  readonly differs: string | null
}

/** One engagement, act or figure, however many documents tell of it. */
export interface Merged {
  /** Id of the report that tells most, of which the line is made. */
  readonly id: string
  readonly document: string
  /** As far as all reports tell; null for figures. */
  readonly status: string | null
  /** Id of the engagement that it is a part of, as one of the documents has it. */
  readonly within: string | null
  /** All reports, the line's own first, then by how much they tell. */
  readonly reports: readonly MergedReport[]
}

const tables: Readonly<Record<MergedKind, string>> = { engagement: "engagements", act: "acts", figure: "figures" }

/** Ids of all that is told, each once: in the order of the documents whose reports tell most. */
export function mergedIds({ database }: Dossier, kind: MergedKind): string[] {
  return database
    .prepare(
      `SELECT i.id FROM ${tables[kind]} i JOIN documents d ON d.id = i.document_id LEFT JOIN reports r ON r.id = i.id
       WHERE coalesce(r.group_id, i.id) = i.id ORDER BY d.uri, d.id, i.ordinal`,
    )
    .pluck()
    .all() as string[]
}

/** What looks forward, by its status and kind; what is asked or threatened only where it has a day. */
const looksForward: Readonly<Record<"act" | "engagement", string>> = {
  act: `i.status NOT IN ('negated', 'hypothetical') AND (i.status = 'planned' OR i.kind IN ('agreement', 'commitment')
    OR (i.kind IN ('request', 'warning') AND i.id IN (
      SELECT coalesce(g.group_id, a.id) FROM acts a LEFT JOIN reports g ON g.id = a.id WHERE a.due IS NOT NULL)))`,
  engagement: `i.id IN (SELECT coalesce(g.group_id, e.id)
    FROM engagements e LEFT JOIN reports g ON g.id = e.id WHERE e.status IN ('planned', 'postponed'))`,
}

/** Ids of what looks forward, the latest told first, as many as asked for; and how many there are. */
export function forwardIds(
  { database }: Dossier,
  kind: "act" | "engagement",
  limit: number,
): { readonly ids: string[]; readonly all: number } {
  const from = `FROM ${tables[kind]} i JOIN documents d ON d.id = i.document_id LEFT JOIN reports r ON r.id = i.id
    WHERE coalesce(r.group_id, i.id) = i.id AND ${looksForward[kind]}`
  const ids = database
    .prepare(`SELECT i.id ${from} ORDER BY d.date DESC, d.uri, d.id, i.ordinal LIMIT ?`)
    .pluck()
    .all(limit) as string[]
  return { ids, all: database.prepare(`SELECT count(*) ${from}`).pluck().get() as number }
}

/** The id that the line of a report goes by. */
export function lineOf(dossier: Dossier, id: string): string {
  const group = prepared(dossier, "SELECT group_id FROM reports WHERE id = ?").pluck().get(id) as string | undefined
  return group ?? id
}

/** What is told under an id, its own or that of any of its reports; null where nothing is. What is not to be seen is no report of it. */
export function findMerged({ database }: Dossier, kind: MergedKind, id: string): Merged | null {
  const row = database
    .prepare(
      `SELECT l.id, l.document_id AS document, coalesce(s.status, ${kind === "figure" ? "NULL" : "l.status"}) AS status
       FROM ${tables[kind]} i LEFT JOIN reports r ON r.id = i.id
         JOIN ${tables[kind]} l ON l.id = coalesce(r.group_id, i.id) LEFT JOIN reports s ON s.id = l.id
       WHERE i.id = ?`,
    )
    .get(id) as Omit<Merged, "reports" | "within"> | undefined
  if (row === undefined) return null
  const reports = database
    .prepare(
      `SELECT r.id, r.document_id AS document, r.differs
       FROM reports r JOIN ${tables[kind]} i ON i.id = r.id JOIN documents d ON d.id = i.document_id
       WHERE r.group_id = ? ORDER BY r.ordinal, r.id`,
    )
    .all(row.id) as MergedReport[]
  const own = reports.length > 0 ? reports : [{ id: row.id, document: row.document, differs: null }]
  return { ...row, within: kind === "engagement" ? withinOf(database, own) : null, reports: own }
}

function withinOf(database: Dossier["database"], reports: readonly MergedReport[]): string | null {
  const whole = database
    .prepare(
      `SELECT coalesce(w.group_id, e.within_id) FROM engagements e LEFT JOIN reports w ON w.id = e.within_id
       WHERE e.id = ? AND e.within_id IS NOT NULL`,
    )
    .pluck()
  for (const { id } of reports) {
    const within = whole.get(id) as string | undefined
    if (within !== undefined) return within
  }
  return null
}
