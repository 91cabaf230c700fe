import { choicesOf, correctableFields } from "../domain/correctable.ts"
import type { Standing } from "../domain/find-again.ts"
import type { Decision, JudgedKind, Subject, Values } from "../domain/judgement.ts"
import { heldToBeOne } from "../store/held-to-be-one.ts"
import { type Judged, openJudgements, type PlacedJudgement, placeJudgements } from "../store/judgements.ts"
import type { Dossier } from "../store/open.ts"
import { findSubject, subjectIds } from "../store/subjects.ts"

/** A decision in the list of all. */
export interface JudgementLine {
  readonly id: string
  readonly decision: Decision
  readonly kind: string
  readonly words: string
  /** "speaker Ana Ruiz, found nobody" */
  readonly change: string | null
  readonly reason: string | null
  readonly by: string | null
  readonly day: string
  readonly isUndone: boolean
  readonly standing: Standing
  readonly standingInWords: string | null
  /** Where what it is of is shown; null where it is gone. */
  readonly address: string | null
}

/** What people decided, and what waits for a decision. */
export interface JudgementsView {
  readonly lines: readonly JudgementLine[]
  readonly open: OpenDecisions
}

/** What waits for a decision. */
export interface OpenDecisions {
  /** Discrepancies that nobody judged. */
  readonly discrepancies: number
  /** Decisions whose words are gone or are told otherwise now. */
  readonly unsettled: number
}

const standings: Readonly<Record<Standing, string | null>> = {
  holds: null,
  "words-changed": "found again in changed words",
  "found-otherwise": "told otherwise since: decide again",
  orphaned: "its words are no longer found",
}

/** All decisions, the latest first. */
export function viewJudgements(dossier: Dossier): JudgementsView {
  const placed = placeJudgements(dossier)
  return { lines: placed.toReversed().map(viewLine), open: countOpen(dossier, placed) }
}

/** What was rejected of some kinds and is therefore in no list, the latest first. */
export function viewRejected(dossier: Dossier, kinds: readonly JudgedKind[]): JudgementLine[] {
  return placeJudgements(dossier)
    .filter(({ decision, undone, standing, now }) => {
      const holds = undone === null && standing !== "orphaned" && standing !== "found-otherwise"
      return decision === "reject" && holds && now !== null && kinds.includes(now.kind)
    })
    .toReversed()
    .map(viewLine)
}

/** How much waits for a decision. */
export function countOpen(dossier: Dossier, placed = placeJudgements(dossier)): OpenDecisions {
  const standing = placed.filter(({ undone }) => undone === null)
  const judged = new Set(standing.flatMap(({ now }) => (now?.kind === "discrepancy" ? [now.id] : [])))
  const lost = standing.filter(({ standing: how }) => how === "orphaned" || how === "found-otherwise")
  return {
    discrepancies: subjectIds(dossier, "discrepancy").filter((id) => !judged.has(id)).length,
    unsettled: lost.length,
  }
}

function viewLine(judgement: PlacedJudgement): JudgementLine {
  const { id, decision, subject, on, correction, reason, by, judged, undone, standing, now } = judgement
  return {
    id,
    decision,
    kind: subject.kind,
    words: on?.spans.map(({ words }) => words).join(" … ") || String(on?.found.name ?? subject.id),
    change: changeInWords(correction, on?.found ?? {}),
    reason,
    by,
    day: judged.slice(0, 10),
    isUndone: undone !== null,
    standing,
    standingInWords: undone === null ? standings[standing] : null,
    address: now === null ? null : judgedAddress(now.kind, now.id),
  }
}

function changeInWords(correction: Values | null, found: Values): string | null {
  if (correction === null) return null
  return Object.entries(correction)
    .map(([field, value]) => `${field} ${value ?? "none"}, found ${found[field] ?? "none"}`)
    .join("; ")
}

/** What the page of one thing says of decisions on it. */
export interface JudgingView {
  readonly id: string
  readonly kind: JudgedKind
  readonly words: string
  readonly judged: Judged | null
  /** What can be corrected, as it is held now; `choices` where it is one of some words. */
  readonly fields: readonly {
    readonly field: string
    readonly value: string
    readonly choices: readonly string[] | null
  }[]
  readonly isGrouped: boolean
  /** Merges and splits that hold, of it or of what is held to be one with it. */
  readonly ties: readonly JudgedTie[]
  /** Whose decisions are kept; null where the form asks. */
  readonly by: string | null
  /** Where it is shown: there the form leads back to. */
  readonly address: string
}

/** A merge or a split that holds, with the other of the two. */
export interface JudgedTie {
  readonly id: string
  readonly decision: "merge" | "split"
  readonly by: string | null
  readonly day: string
  readonly reason: string | null
  /** Of the other, with its page. */
  readonly words: string
  readonly address: string
}

/** What people held to be one with something, or with what is held to be one with it, and what not; the latest first. */
function tiesOf(dossier: Dossier, subject: Subject): JudgedTie[] {
  const { kind, id } = subject
  const own = new Set(heldToBeOne(dossier, subject))
  return placeJudgements(dossier)
    .toReversed()
    .flatMap(({ id: judgement, decision, undone, now, withNow, by, judged, reason }): JudgedTie[] => {
      if ((decision !== "merge" && decision !== "split") || undone !== null) return []
      if (now === null || withNow === null || now.kind !== kind) return []
      const two = [now, withNow]
      const one = two.find((each) => each.id === id) ?? two.find((each) => own.has(each.id))
      if (one === undefined) return []
      const other = one === now ? withNow : now
      const words = wordsOf(other)
      return [
        {
          id: judgement,
          decision,
          by,
          day: judged.slice(0, 10),
          reason,
          words,
          address: judgedAddress(kind, other.id),
        },
      ]
    })
}

function wordsOf({ spans, found, id }: Subject): string {
  return spans.map(({ words }) => words).join(" … ") || String(found.name ?? id)
}

/** What can be decided on what has this id; null where nothing has. */
export function viewJudging(dossier: Dossier, id: string, by: string | null): JudgingView | null {
  const subject = findSubject(dossier, id)
  if (subject === null) return null
  const { kind, found } = subject
  const judged = openJudgements(dossier).of(kind, id)
  const held: Values = { ...found, ...judged?.values }
  return {
    id,
    kind,
    words: wordsOf(subject),
    judged,
    fields: correctableFields(kind).map((field) => ({
      field,
      value: String(held[field] ?? ""),
      choices: choicesOf(kind, field, found),
    })),
    isGrouped: kind === "engagement" || kind === "act" || kind === "figure" || kind === "actor",
    ties: tiesOf(dossier, subject),
    by,
    address: judgedAddress(kind, id),
  }
}

const pagesOf: Partial<Record<JudgedKind, string>> = {
  statement: "/statements",
  engagement: "/engagements",
  act: "/acts",
  figure: "/figures",
  actor: "/people",
  discrepancy: "/discrepancies",
}

/** The page of what was judged; what has no page of its own has one for deciding on it. */
export function judgedAddress(kind: JudgedKind, id: string): string {
  return `${pagesOf[kind] ?? "/judgements/of"}/${id}`
}
