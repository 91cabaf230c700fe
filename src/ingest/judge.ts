import { correctableFields, namesActor, readValue } from "../domain/correctable.ts"
import type { Decision, JudgedKind, Judgement, Subject, Values } from "../domain/judgement.ts"
import { actorIdOf, isNamed, markActor } from "../store/dossier-actors.ts"
import { heldToBeOne } from "../store/held-to-be-one.ts"
import { openJudgements, placeJudgements, saveJudgement, undoJudgement } from "../store/judgements.ts"
import type { Dossier } from "../store/open.ts"
import { findSubject } from "../store/subjects.ts"
import { together } from "../store/together.ts"
import { gatherNewActors } from "./gather-actors.ts"
import { decideInstead } from "./judged-instead.ts"
import { tieAgain } from "./tie-new.ts"

/** What a person decides. */
export interface Asked {
  readonly decision: Decision
  /** Id of what it is on. */
  readonly id: string
  /** Of a merge, the id of what it is one with. */
  readonly with: string | null
  /** Of a correction, what should be told instead; an empty text says that nothing should be. */
  readonly correction: Readonly<Record<string, string>> | null
  readonly reason: string | null
  readonly by: string
}

const mergeable: readonly JudgedKind[] = ["engagement", "act", "figure", "actor"]

/** Keeps a decision and lays it over what was found. A string says why it cannot be. */
export function judge(dossier: Dossier, asked: Asked, now: string): Judgement | string {
  const { decision, id, reason, by } = asked
  const on = findSubject(dossier, id)
  if (on === null) return decideInstead(dossier, id)
  if (by.trim() === "") return "A judgement needs to say whose it is: give --by NAME."
  const correction = decision === "correct" ? correctionOf(on, asked.correction ?? {}) : null
  if (typeof correction === "string") return correction
  const other = decision === "merge" || decision === "split" ? otherOf(dossier, on, asked) : null
  if (typeof other === "string") return other
  return together(dossier, () => {
    const made = saveJudgement(dossier, { on, with: other, decision, correction, reason, by: by.trim(), judged: now })
    if (other !== null) settleAgain(dossier, on.kind, [on.id, other.id])
    return made
  })
}

/** What whoever decided should know: that another decided the contrary, and that a name they wrote is nobody's here. */
export function remarksOn(dossier: Dossier, { subject, correction }: Judgement): string[] {
  const { kind, id } = subject
  const against = openJudgements(dossier).of(kind as JudgedKind, id)?.against ?? []
  const unknown = Object.entries(correction ?? {}).flatMap(([field, value]) =>
    typeof value === "string" && namesActor(kind as JudgedKind, field) && !isNamed(dossier, value) ? [value] : [],
  )
  return [
    ...against.map(
      (one) =>
        `${one.by ?? "Somebody"} decided otherwise on ${one.judged.slice(0, 10)} (${one.decision}); the latest decision holds, both are kept.`,
    ),
    ...unknown.map((name) => `“${name}” is nobody that these documents name; it is kept as you wrote it.`),
  ]
}

/** Takes a decision back. False where there is none of this id that holds. */
export function undo(dossier: Dossier, id: string, now: string): boolean {
  return together(dossier, () => {
    const [placed] = placeJudgements(dossier).filter((judgement) => judgement.id === id)
    if (placed === undefined || !undoJudgement(dossier, id, now)) return false
    if (placed.now !== null && placed.withNow !== null)
      settleAgain(dossier, placed.now.kind, [placed.now.id, placed.withNow.id])
    return true
  })
}

function settleAgain(dossier: Dossier, kind: JudgedKind, ids: readonly string[]): void {
  if (kind === "actor") {
    for (const id of ids) {
      const actor = actorIdOf(dossier, id)
      if (actor !== null) markActor(dossier, actor)
    }
    gatherNewActors(dossier)
  } else {
    tieAgain(dossier, ids)
  }
}

function correctionOf({ kind, found }: Subject, given: Readonly<Record<string, string>>): Values | string {
  const entries = Object.entries(given)
  if (entries.length === 0) {
    const known = correctableFields(kind).join(", ") || "none"
    return `A correction says what should be told instead, of ${known}: --set FIELD=VALUE.`
  }
  const values: Record<string, string | number | null> = {}
  for (const [field, written] of entries) {
    const read = readValue({ kind, field, found }, written)
    if ("problem" in read) return read.problem
    values[field] = read.value
  }
  return values
}

function otherOf(dossier: Dossier, on: Subject, asked: Asked): Subject | string {
  if (!mergeable.includes(on.kind))
    return `${on.kind}: only actors, engagements, acts and figures are merged and split; confirm, reject or correct this.`
  const group = heldToBeOne(dossier, on)
  if (asked.decision === "split") {
    const other = group.find((id) => id !== on.id && (asked.with === null || id === asked.with))
    const found = other === undefined ? null : findSubject(dossier, other)
    return found ?? `${on.id}: no other document's account goes by the same id, so there is nothing to split it from.`
  }
  if (asked.with === null) return "A merge names two: give the id of the other with --with."
  const other = findSubject(dossier, asked.with)
  if (other === null) return decideInstead(dossier, asked.with)
  if (other.kind !== on.kind)
    return `${on.id} and ${other.id}: an ${on.kind} is not one with another kind (${other.kind}).`
  return group.includes(other.id) ? `${on.id} and ${other.id}: these are held to be one already.` : other
}
