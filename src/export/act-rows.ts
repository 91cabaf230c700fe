import type { Cell } from "./csv.ts"
import type { ExportKind, Item } from "./export-kind.ts"
import { ploverRecords } from "./plover.ts"
import type { PloverActor, PloverRecord } from "./plover-record.ts"
import { withAudits } from "./with-audits.ts"

/** One line per document that reports an act: the act's own columns and the document's id. */
const reports: ExportKind = {
  columns: ["act", "document", "date", "enddate", "actor", "recipient", "event", "mode", "kind", "status", "text"],
  *items(dossier, filter) {
    for (const record of ploverRecords(dossier, filter)) {
      for (const document of record.reports) {
        const view = { act: record.id, document, ...record }
        yield { view, row: reportRow(record, document) }
      }
    }
  },
}

function reportRow(record: PloverRecord, document: string): Record<string, Cell> {
  const names = (actors: readonly PloverActor[]) => actors.map(({ identifier_text }) => identifier_text).join("; ")
  return {
    act: record.id,
    document,
    date: record.date,
    enddate: record.enddate ?? null,
    actor: names(record.actor),
    recipient: names(record.recipient),
    event: record.event.join("; "),
    mode: record.mode.join("; "),
    kind: record.kind,
    status: record.status,
    text: record.text,
  }
}

/** What one country did to or with another in a month. */
interface DyadMonth {
  readonly actor: string
  readonly recipient: string
  readonly month: string
  events: number
  /** Counts by quad, 1 to 4. */
  readonly quads: [number, number, number, number]
  readonly byEvent: Record<string, number>
  /** Reports of these events. */
  reports: number
}

const quadColumns = ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"] as const

/**
 * One line per pair of countries and month: who acts first. What has happened counts, once however many documents report
 * it; an act of two countries without a recipient counts once in each direction. What is dated to no month is left out.
 */
const dyadMonths: ExportKind = {
  columns: ["actor", "recipient", "month", "events", ...quadColumns, "reports"],
  *items(dossier, filter) {
    const months = new Map<string, DyadMonth>()
    for (const record of ploverRecords(dossier, filter)) count(record, months)
    const ordered = [...months.values()].sort(
      (a, b) => compare(a.actor, b.actor) || compare(a.recipient, b.recipient) || compare(a.month, b.month),
    )
    for (const one of ordered) yield itemOf(one)
  },
}

/** What a line of `export acts` can be besides an act. */
export const actRows = {
  reports: withAudits(["act", "engagement"], reports),
  "dyad-months": withAudits(["act", "engagement"], dyadMonths),
} as const

function count(record: PloverRecord, months: Map<string, DyadMonth>): void {
  const month = monthOf(record)
  if (month === null || !/^(?:happened|held|planned|cancelled|postponed)$/.test(record.status)) return
  // A planned deed is none; a planned meeting is an agreement to meet.
  if (record.status === "planned" && record.event[0] !== "AGREE") return
  const [from, to] = [codesOf(record.actor), codesOf(record.recipient)]
  const pairs =
    to.length > 0
      ? from.flatMap((a) => to.map((b) => [a, b] as const))
      : from.flatMap((a) => from.map((b) => [a, b] as const))
  for (const [actor, recipient] of pairs) {
    if (actor === recipient) continue
    const key = `${actor} ${recipient} ${month}`
    const known = months.get(key) ?? {
      actor,
      recipient,
      month,
      events: 0,
      quads: [0, 0, 0, 0],
      byEvent: {},
      reports: 0,
    }
    known.events++
    known.quads[record.quad_code - 1] = (known.quads[record.quad_code - 1] ?? 0) + 1
    for (const event of record.event) known.byEvent[event] = (known.byEvent[event] ?? 0) + 1
    known.reports += record.reports.length
    months.set(key, known)
  }
}

/** The month of a record where its date lies in one; a bounded date is no month. */
function monthOf({ date, enddate, date_basis }: PloverRecord): string | null {
  if (date === null || date_basis === "bounded") return null
  const month = date.slice(0, 7)
  return enddate === undefined || enddate.slice(0, 7) === month ? month : null
}

function codesOf(actors: readonly PloverActor[]): string[] {
  return [...new Set(actors.flatMap(({ code }) => code ?? []))]
}

function itemOf({ quads, byEvent, ...counted }: DyadMonth): Item {
  const byQuad = Object.fromEntries(quadColumns.map((name, i) => [name, quads[i] ?? 0]))
  return { view: { ...counted, ...byQuad, by_event: byEvent }, row: { ...counted, ...byQuad } }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
