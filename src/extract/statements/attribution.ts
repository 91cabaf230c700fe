import type { Span } from "../../domain/span.ts"
import type { Response, StatementForm } from "../../domain/statement.ts"

/** A statement before its speaker is resolved: what a rule (or, later, the model) proposes and `settle` keeps. */
export interface Attribution {
  readonly form: StatementForm
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The phrase that names who was told, where the cue takes one. */
  readonly addressee: Span | null
  /** Phrases naming those through whom it came: "citing two diplomats", "told Le Jour". Nearest to the document first. */
  readonly relay: readonly Span[]
  readonly glosses: readonly Span[]
  readonly response: Response | null
  readonly rendering: "original" | "translation" | "unknown"
  /** Index in the document's turns, for what is said in a turn; null elsewhere. */
  readonly turn: number | null
  /** While proposals compete, how much its rule prefers it to its rivals; once settled, how often that rule has been right. */
  readonly confidence: number
  readonly rule: string
}

/** An attribution of nothing yet: what most of them have in common. */
export const plainAttribution: Attribution = {
  form: "indirect",
  source: [],
  cue: [],
  content: [],
  addressee: null,
  relay: [],
  glosses: [],
  response: null,
  rendering: "unknown",
  turn: null,
  confidence: 0,
  rule: "",
}

/** Where the first of an attribution's parts begins. */
export function startOf({ source, cue, content }: Attribution): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of [source, cue, content]) for (const { start } of spans) first = Math.min(first, start)
  return first
}
