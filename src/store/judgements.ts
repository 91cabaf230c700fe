import { findAgain, heldToBe, type Standing, standingOf, withBeside } from "../domain/find-again.ts"
import { sha256 } from "../domain/identity.ts"
import type { JudgedKind, Judgement, Subject, Values } from "../domain/judgement.ts"
import type { Dossier } from "./open.ts"
import { openFinds } from "./subjects.ts"
import { together } from "./together.ts"

/** A judgement with where its subject is now. */
export interface PlacedJudgement extends Judgement {
  readonly standing: Standing
  readonly now: Subject | null
  readonly withNow: Subject | null
}

/** What a person decided on something, as lists and lines show it. */
export interface Judged {
  readonly id: string
  readonly decision: Judgement["decision"]
  readonly by: string | null
  readonly judged: string
  readonly reason: string | null
  readonly standing: Standing
  /** Fields that a person holds to be otherwise than they are found. */
  readonly values: Values
  /** The same fields as they are found. */
  readonly found: Values
  /** What others decided to the contrary before and did not take back; the latest decision holds. */
  readonly against: readonly Pick<Judgement, "decision" | "by" | "judged">[]
}

/** What people decided that has effect: neither undone, nor overruled by a later decision, nor orphaned. */
export interface Judgements {
  /** On something by its id, or on what several documents tell by the id they go by. */
  of(kind: JudgedKind, id: string): Judged | null
  /** Ids of what was rejected; of what several documents tell where the account it goes by was. */
  rejected(kind: JudgedKind): ReadonlySet<string>
  /** All that a person holds to be told otherwise than it is found, with the values held. */
  corrected(): readonly Corrected[]
}

/** Something found and how it should be told. */
export interface Corrected {
  readonly kind: JudgedKind
  readonly id: string
  readonly values: Values
}

/** All judgements, undone ones too, oldest first. */
export function listJudgements({ database }: Dossier): Judgement[] {
  const rows = database.prepare("SELECT * FROM judgements ORDER BY judged, id").all() as JudgementRow[]
  return rows.map((row) => {
    const on = JSON.parse(row.evidence ?? "null") as Subject | null
    return {
      id: row.id,
      subject: { kind: row.subject_kind, id: row.subject_id },
      decision: row.decision,
      on,
      with: JSON.parse(row.other ?? "null") as Subject | null,
      correction: JSON.parse(row.correction ?? "null") as Values | null,
      reason: row.reason,
      by: row.judged_by,
      judged: row.judged,
      undone: row.undone,
    }
  })
}

/** Judgements with where what they are of is now, oldest first. */
export function placeJudgements(dossier: Dossier, judgements = listJudgements(dossier)): PlacedJudgement[] {
  if (judgements.length === 0) return []
  const finds = openFinds(dossier)
  return judgements.map((judgement) => {
    // Without evidence, of an earlier version, the id alone can tell.
    const on = judgement.on ?? finds.byId({ kind: judgement.subject.kind as JudgedKind, id: judgement.subject.id })
    const now = on === null ? null : findAgain(on, finds)
    const withNow = judgement.with === null ? null : findAgain(judgement.with, finds)
    const isWhole = judgement.with === null || withNow !== null
    return { ...judgement, now, withNow, standing: isWhole ? standingOf({ ...judgement, on }, now) : "orphaned" }
  })
}

/** What people decided, by what it is on. */
export function openJudgements(dossier: Dossier): Judgements {
  const judged = new Map<string, Judged>()
  const joined = new Map<string, Judged>()
  const groupOf = dossier.database.prepare("SELECT group_id FROM main.reports WHERE id = ?").pluck()
  const ofGroups = new Map<string, Judged>()
  for (const placed of placeJudgements(dossier)) {
    const { now, standing, decision } = placed
    if (now === null || placed.undone !== null || standing === "orphaned" || standing === "found-otherwise") continue
    const { id, by, judged: when, reason } = placed
    const plain = { id, decision, by, judged: when, reason, standing, values: {}, found: {}, against: [] }
    const groupsOf = (of: Subject) => groupOf.all(of.id) as string[]
    if (decision === "merge" || decision === "split") {
      for (const of of [now, placed.withNow ?? now])
        for (const one of [of.id, ...groupsOf(of)]) joined.set(`${of.kind} ${one}`, plain)
      continue
    }
    const key = `${now.kind} ${now.id}`
    const before = judged.get(key)
    const view = { ...plain, ...valuesOf(placed, now, before), against: contraryTo(plain, before) }
    judged.set(key, view)
    for (const group of groupsOf(now)) ofGroups.set(`${now.kind} ${group}`, view)
  }
  return {
    of: (kind, id) =>
      judged.get(`${kind} ${id}`) ?? ofGroups.get(`${kind} ${id}`) ?? joined.get(`${kind} ${id}`) ?? null,
    rejected: (kind) =>
      new Set(
        [...judged].flatMap(([key, { decision }]) => {
          const [of, id] = key.split(" ")
          return of === kind && id !== undefined && decision === "reject" ? [id] : []
        }),
      ),
    corrected: () =>
      [...judged].flatMap(([key, { decision, values }]) => {
        const [kind, id] = key.split(" ") as [JudgedKind, string]
        return decision === "reject" || Object.keys(values).length === 0 ? [] : [{ kind, id, values }]
      }),
  }
}

/** What is held to be otherwise than it is found. What was corrected before and is confirmed now is confirmed as it was corrected. */
function valuesOf(judgement: Judgement, now: Subject, before: Judged | undefined): Pick<Judged, "values" | "found"> {
  if (judgement.decision === "confirm" && before?.decision !== "reject" && Object.keys(before?.values ?? {}).length > 0)
    return { values: before?.values ?? {}, found: before?.found ?? {} }
  const held = heldToBe(judgement, now)
  const otherwise = Object.keys(held).filter((field) => held[field] !== now.found[field])
  return {
    values: Object.fromEntries(otherwise.map((field) => [field, held[field] ?? null])),
    found: Object.fromEntries(otherwise.map((field) => [field, now.found[field] ?? null])),
  }
}

/** The decisions before one that another person made to the contrary: one rejects what the other holds to be there. */
function contraryTo({ decision, by }: Judged, before: Judged | undefined): Judged["against"] {
  if (before === undefined) return []
  const isContrary = (one: Pick<Judged, "decision" | "by">) =>
    one.by !== by && (one.decision === "reject") !== (decision === "reject")
  return [...before.against, before]
    .filter(isContrary)
    .map((one) => ({ decision: one.decision, by: one.by, judged: one.judged }))
}

/** Keeps a judgement. */
export function saveJudgement(
  dossier: Dossier,
  {
    on,
    with: other,
    decision,
    correction,
    reason,
    by,
    judged,
  }: Omit<Judgement, "id" | "subject" | "undone" | "on"> & {
    readonly on: Subject
  },
): Judgement {
  return together(dossier, () => {
    const { database } = dossier
    const finds = openFinds(dossier)
    const count = database.prepare("SELECT count(*) FROM judgements").pluck().get() as number
    const id = sha256(["judgement", on.kind, on.id, decision, judged, by, count].join("\n")).slice(0, 16)
    database
      .prepare(
        `INSERT INTO judgements (id, subject_kind, subject_id, decision, correction, reason, judged_by, judged, evidence, other)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        on.kind,
        on.id,
        decision,
        correction === null ? null : JSON.stringify(correction),
        reason,
        by,
        judged,
        JSON.stringify(withBeside(on, finds)),
        other === null ? null : JSON.stringify(withBeside(other, finds)),
      )
    const subject = { kind: on.kind, id: on.id }
    return { id, subject, on, with: other, decision, correction, reason, by, judged, undone: null }
  })
}

/** Undoes a judgement; false where there is none of this id, or it was undone before. */
export function undoJudgement({ database }: Dossier, id: string, now: string): boolean {
  return database.prepare("UPDATE judgements SET undone = ? WHERE id = ? AND undone IS NULL").run(now, id).changes > 0
}

interface JudgementRow extends Pick<Judgement, "id" | "decision" | "reason" | "judged" | "undone"> {
  readonly subject_kind: string
  readonly subject_id: string
  readonly correction: string | null
  readonly judged_by: string | null
  readonly evidence: string | null
  readonly other: string | null
}
