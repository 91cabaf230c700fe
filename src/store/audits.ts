import { krippendorffAlpha } from "../domain/agreement.ts"
import { sha256 } from "../domain/identity.ts"
import type { JudgedKind, Subject } from "../domain/judgement.ts"
import { type Share, shareOf } from "../domain/precision.ts"
import type { Dossier } from "./open.ts"
import { openFinds, subjectIds } from "./subjects.ts"
import { together } from "./together.ts"

export const verdicts = ["right", "wrong", "unsure"] as const

export type Verdict = (typeof verdicts)[number]

/** A random sample of what was found, to be judged blind. */
export interface Audit {
  readonly id: string
  readonly kind: JudgedKind
  readonly seed: string
  /** Drawn from what lies between these countries, in order of the alphabet; null where from the whole dossier. */
  readonly countries: readonly string[] | null
  /** How many there were to draw from. */
  readonly population: number
  /** ISO 8601 instant. */
  readonly drawn: string
}

/** One of a sample as it was when it was drawn, whatever was found since. */
export interface AuditItem {
  readonly ordinal: number
  readonly subject: Subject
}

/** What came of an audit so far. */
export interface AuditResult extends Audit {
  readonly sample: number
  readonly judges: readonly { readonly by: string; readonly judged: number; readonly precision: Share | null }[]
  /** Of the items that somebody was sure of, those that all who were sure call right. */
  readonly precision: Share | null
  /** Items that nobody was sure of. */
  readonly unsure: number
  /** Krippendorff's alpha over right and wrong; null with one judge, or where all agree on one value. */
  readonly alpha: number | null
}

/** What a sample is drawn from where that is not the whole dossier. */
export interface DrawnBetween {
  readonly countries: readonly string[]
  /** Ids of what lies between them. */
  readonly ids: readonly string[]
}

/** Draws a sample: each set of `size` is as likely as any other, and one seed always gives the same from the same findings. */
export function drawAudit(
  dossier: Dossier,
  {
    kind,
    size,
    seed,
    drawn,
    between = null,
  }: Pick<Audit, "kind" | "seed" | "drawn"> & { readonly size: number; readonly between?: DrawnBetween | null },
): Audit {
  const ids = between?.ids ?? subjectIds(dossier, kind)
  const countries = between === null ? null : between.countries.toSorted()
  // Hashes with the seed are in an order as random as a shuffle's.
  const sampled = ids
    .map((id) => ({ id, rank: sha256(`${seed} ${id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
  const finds = openFinds(dossier)
  const audit = {
    id: sha256(["audit", kind, seed, drawn, ...(countries ?? [])].join("\n")).slice(0, 16),
    kind,
    seed,
    countries,
    population: ids.length,
    drawn,
  }
  together(dossier, () => {
    const { database } = dossier
    database
      .prepare(
        `INSERT INTO audits (id, kind, seed, countries, population, drawn)
         VALUES (@id, @kind, @seed, @countries, @population, @drawn)`,
      )
      .run({ ...audit, countries: countries === null ? null : JSON.stringify(countries) })
    const insert = database.prepare("INSERT INTO audit_items (audit_id, ordinal, subject) VALUES (?, ?, ?)")
    sampled.forEach(({ id }, ordinal) => {
      insert.run(audit.id, ordinal + 1, JSON.stringify(finds.byId({ kind, id })))
    })
  })
  return audit
}

/** All audits, the latest first. */
export function listAudits({ database }: Dossier): Audit[] {
  const rows = database
    .prepare("SELECT id, kind, seed, countries, population, drawn FROM audits ORDER BY drawn DESC, id")
    .all() as (Omit<Audit, "countries"> & { readonly countries: string | null })[]
  return rows.map((row) => ({ ...row, countries: JSON.parse(row.countries ?? "null") as string[] | null }))
}

/** Whether a sample was drawn between exactly these countries, in any order; of null, from the whole dossier. */
export function isDrawnBetween(audit: Pick<Audit, "countries">, countries: readonly string[] | null): boolean {
  return JSON.stringify(audit.countries) === JSON.stringify(countries?.toSorted() ?? null)
}

/** The items of an audit in the order drawn. */
export function auditItems({ database }: Dossier, audit: string): AuditItem[] {
  const rows = database
    .prepare("SELECT ordinal, subject FROM audit_items WHERE audit_id = ? ORDER BY ordinal")
    .all(audit) as { readonly ordinal: number; readonly subject: string }[]
  return rows.map(({ ordinal, subject }) => ({ ordinal, subject: JSON.parse(subject) as Subject }))
}

/** The items a judge has not come to. What others say of them is not told. */
export function unjudgedItems(dossier: Dossier, audit: string, by: string): AuditItem[] {
  const done = new Set(
    dossier.database
      .prepare("SELECT ordinal FROM audit_verdicts WHERE audit_id = ? AND judged_by = ?")
      .pluck()
      .all(audit, by) as number[],
  )
  return auditItems(dossier, audit).filter(({ ordinal }) => !done.has(ordinal))
}

/** Keeps a verdict, in place of an earlier one by the same judge; true where that one was another. */
export function saveVerdict(
  { database }: Dossier,
  audit: string,
  given: { readonly ordinal: number; readonly by: string; readonly verdict: Verdict; readonly judged: string },
): boolean {
  const before = database
    .prepare("SELECT verdict FROM audit_verdicts WHERE audit_id = ? AND ordinal = ? AND judged_by = ?")
    .pluck()
    .get(audit, given.ordinal, given.by) as Verdict | undefined
  database
    .prepare(
      `INSERT INTO audit_verdicts (audit_id, ordinal, judged_by, verdict, judged)
       VALUES (@audit, @ordinal, @by, @verdict, @judged)
       ON CONFLICT (audit_id, ordinal, judged_by) DO UPDATE SET verdict = @verdict, judged = @judged`,
    )
    .run({ audit, ...given })
  return before !== undefined && before !== given.verdict
}

/** What came of every audit that anybody began, the latest first. */
export function auditResults(dossier: Dossier): AuditResult[] {
  return listAudits(dossier).flatMap((audit) => {
    const result = resultOf(dossier, audit)
    return result.judges.length === 0 ? [] : [result]
  })
}

/** What came of an audit so far. Where judges differ an item does not count as right. */
export function resultOf({ database }: Dossier, audit: Audit): AuditResult {
  const rows = database
    .prepare(
      "SELECT ordinal, judged_by AS by, verdict FROM audit_verdicts WHERE audit_id = ? ORDER BY ordinal, judged_by",
    )
    .all(audit.id) as { readonly ordinal: number; readonly by: string; readonly verdict: Verdict }[]
  const sample = database.prepare("SELECT count(*) FROM audit_items WHERE audit_id = ?").pluck().get(audit.id) as number
  const items = new Map<number, Verdict[]>()
  for (const { ordinal, verdict } of rows) items.set(ordinal, [...(items.get(ordinal) ?? []), verdict])
  const sure = [...items.values()].map((given) => given.filter((verdict) => verdict !== "unsure"))
  const decided = sure.filter((given) => given.length > 0)
  const judges = [...new Set(rows.map(({ by }) => by))].sort().map((by) => {
    const own = rows.filter((row) => row.by === by)
    const certain = own.filter(({ verdict }) => verdict !== "unsure")
    const right = certain.filter(({ verdict }) => verdict === "right").length
    return { by, judged: own.length, precision: shareOf(right, certain.length) }
  })
  return {
    ...audit,
    sample,
    judges,
    precision: shareOf(decided.filter((given) => !given.includes("wrong")).length, decided.length),
    unsure: sure.length - decided.length,
    alpha: krippendorffAlpha(sure),
  }
}
