import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"

/** `turn`: one paragraph of a transcript's turn; the others after Pareti (2012): all, none or part of the content is in quotation marks. */
export type StatementForm = "direct" | "indirect" | "mixed" | "turn"

export type Sourcing = "named" | "unnamed" | "document" | "unspecified"

/** How a statement answers another: agrees with it, denies it, or declines to answer. */
export interface Response {
  /** The words answered. */
  readonly to: Span
  readonly kind: "assent" | "denial" | "declined"
}

/** One attribution: somebody's words or thoughts as a document gives them. */
export interface Statement {
  /** Derived from document, kind and evidence spans. */
  readonly id: string
  readonly form: StatementForm
  /** Id of an actor of the document, or null where the text does not decide. */
  readonly speaker: string | null
  /** The phrase that names the source, with its title and apposition. */
  readonly source: readonly Span[]
  /** The words that attribute: "said", "according to", ":". */
  readonly cue: readonly Span[]
  /** What is attributed, quotation marks included; several spans where it is interrupted. */
  readonly content: readonly Span[]
  readonly sourcing: Sourcing
  readonly addressee: string | null
  /** Actors through whom it reached the document, nearest to the document first. */
  readonly relayedBy: readonly string[]
  /** Id of the statement in whose content this one stands. */
  readonly within: string | null
  readonly said: DocumentDate | null
  /** Whether the content is in the language it was spoken in. */
  readonly rendering: "original" | "translation" | "unknown"
  readonly response: Response | null
  /** The reporter's reading of it: "an apparent reference to …". */
  readonly glosses: readonly Span[]
  /** How sure we are that the source said the content, 0..1. */
  readonly confidence: number
  /** What made it: the name of the rule or model, for the audit. */
  readonly rule: string
}
