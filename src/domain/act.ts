import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"

/** What sort of act it is (CONTRACT.md, Words). */
export const actKinds = [
  "agreement",
  "commitment",
  "request",
  "warning",
  "refusal",
  "denial",
  "accusation",
  "red-line",
  "approval",
  "aid",
  "sanction",
  "export-control",
  "tariff",
  "law",
  "expulsion",
  "closure",
  "military",
  "protest",
  "violence",
  "easing",
  "withdrawal",
  "other",
] as const

export type ActKind = (typeof actKinds)[number]

/** Event types of PLOVER 2.0. */
export const ploverEvents = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const

export type PloverEvent = (typeof ploverEvents)[number]

/** An act in PLOVER 2.0: event, mode and contexts as its manual names them. */
export interface Coding {
  readonly event: PloverEvent
  readonly mode: string | null
  readonly contexts: readonly string[]
}

/** An actor in PLOVER 2.0, with the words that name it in the act. */
export interface CodedActor {
  /** Id of an actor of the document. */
  readonly actor: string
  /** ISO 3166-1 alpha-3 of a state, or PLOVER's code for who is none (`IGO`, `NGO` …); null where it is not told. */
  readonly code: string | null
  /** `GOV`, `MIL`, … ; null where it is not told. */
  readonly sector: string | null
  readonly span: Span
}

/** Whether it was done: a promise that was made has happened, though what is promised has not. */
export type ActStatus = "happened" | "planned" | "hypothetical" | "negated"

/** Something done or said with consequence. */
export interface Act {
  /** Derived from document, kind and evidence. */
  readonly id: string
  readonly kind: ActKind
  /** Empty where the text does not tell. */
  readonly by: readonly CodedActor[]
  readonly to: readonly CodedActor[]
  readonly what: Span
  /** On what it depends: "if the flights go on". */
  readonly condition: Span | null
  readonly date: DocumentDate | null
  /** By when it is to be done. */
  readonly due: DocumentDate | null
  readonly place: string | null
  readonly status: ActStatus
  readonly coding: Coding
  /** Id of the statement that reports it, or that it is. */
  readonly statement: string | null
  readonly trigger: Span
  readonly evidence: readonly Span[]
  /** 0..1. */
  readonly confidence: number
}
