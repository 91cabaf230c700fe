import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"

export type EngagementKind =
  | "visit"
  | "meeting"
  | "summit"
  | "call"
  | "talks"
  | "press-conference"
  | "interview"
  | "speech"

/** An occasion on which people, or those who act for a country, come together, or speak to the public. */
export interface Engagement {
  /** Derived from document, kind and evidence. */
  readonly id: string
  readonly kind: EngagementKind
  /** Ids of actors. */
  readonly participants: readonly string[]
  /** The participants by whom they act for; a visit has the visitor first and then the host. */
  readonly sides: readonly (readonly string[])[]
  /** As the document names it. */
  readonly place: string | null
  readonly date: DocumentDate | null
  /** Of the highest of the participants: "head of state", "head of government", "minister", "deputy minister". */
  readonly level: string | null
  /** ISO 8601: `PT5H30M`. */
  readonly duration: string | null
  readonly status: "held" | "planned" | "postponed" | "cancelled"
  /** Id of the engagement it is a part of: a meeting within a visit. */
  readonly within: string | null
  /** Ids of the statements made at it. */
  readonly statements: readonly string[]
  readonly evidence: readonly Span[]
}
