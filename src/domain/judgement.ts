import type { Span } from "./span.ts"

/** What a person can decide on. `channel` and `issue` are one document's account of how one stands; an `actor` is one document's. */
export const judgedKinds = [
  "statement",
  "alignment",
  "engagement",
  "act",
  "channel",
  "issue",
  "figure",
  "actor",
  "discrepancy",
] as const

export type JudgedKind = (typeof judgedKinds)[number]

export const decisions = ["confirm", "reject", "correct", "merge", "split"] as const

export type Decision = (typeof decisions)[number]

/** What is told of something, by field: `{ speaker: "Ana Ruiz", said: "2031-05" }`. */
export type Values = Readonly<Record<string, string | number | null>>

/** Words something rests on. */
export interface EvidenceSpan extends Span {
  readonly words: string
}

/** Something found, with all it takes to find it again when its document was read anew. */
export interface Subject {
  readonly kind: JudgedKind
  readonly id: string
  readonly document: string
  /** SHA-256 of the bytes the document was read from. */
  readonly original: string
  readonly spans: readonly EvidenceSpan[]
  /** What was told of it. */
  readonly found: Values
  /** Of what a decision was on: ids of others of its kind that shared its words then, as two subjects of one sentence do. */
  readonly beside?: readonly string[]
}

/** A human decision on something found. */
export interface Judgement {
  readonly id: string
  readonly decision: Decision
  /** As it was when the decision was made; null where an earlier version of Readout kept the id alone. */
  readonly on: Subject | null
  readonly subject: { readonly kind: string; readonly id: string }
  /** What it is merged with or split from. */
  readonly with: Subject | null
  /** Of a correction: the fields that should be otherwise. */
  readonly correction: Values | null
  readonly reason: string | null
  readonly by: string | null
  /** ISO 8601 instants. */
  readonly judged: string
  readonly undone: string | null
}

/** Fields that say what it is of: in the same words another issue is another matter. */
export const identifying: Partial<Readonly<Record<JudgedKind, readonly string[]>>> = {
  issue: ["issue"],
  discrepancy: ["kind"],
}

/** Fields that make it what it is: where one was found otherwise since, a rejection was of something else. */
export const decisive: Readonly<Record<JudgedKind, readonly string[]>> = {
  statement: ["speaker"],
  alignment: ["relation", "reference"],
  engagement: ["kind", "status"],
  act: ["kind", "status", "by", "to"],
  channel: ["name", "status"],
  issue: ["issue", "status"],
  figure: ["value", "unit"],
  actor: ["name"],
  discrepancy: ["kind"],
}
