import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"

/** What rules read of a document: one sentence of it at a time. */
export interface Told {
  readonly document: Document
  readonly analysis: Analysis
  readonly sentence: ChunkedSentence
}

/** Words that add to an engagement told of before: how long it lasted, who else took part. */
export interface EngagementAddition {
  readonly kind: "addition"
  /** Who took part as well; empty where only its length is told. */
  readonly first: readonly Span[]
  readonly second: readonly Span[]
  readonly trigger: Span
  readonly evidence: Span
  /**
   * Which of the engagements told of before it adds to: the last; the only one, where it names people for the first
   * time, who did something at the event a readout is of; the one that the readout is of; all that its sentence tells of, or the
   * last; all that its sentence tells of, or none.
   */
  readonly joins: "last" | "sole" | "main" | "sentence" | "its own"
  readonly sentence: ChunkedSentence
}

/** One place where a document speaks of an engagement, before anybody in it is known. */
export interface EngagementMention {
  readonly kind: Engagement["kind"]
  readonly status: Engagement["status"]
  /** The phrases that name who takes part: who meets, visits or speaks first, one for each party. */
  readonly first: readonly Span[]
  readonly second: readonly Span[]
  /** The verb or noun that tells of it. */
  readonly trigger: Span
  readonly evidence: Span
  readonly sentence: ChunkedSentence
  readonly place: string | null
  /** Whether it counts only where the second phrase names a person: "saw President Sato", not "met the deadline". */
  readonly needsPerson: boolean
  /** Whether the statements told in its sentence were made at it: "…, she told a news conference". */
  readonly isForWords: boolean
  /** Whether it is told of as known, "the trip was called off": it belongs to one told of before, if there is one. */
  readonly isKnown: boolean
  /** Whether it is told of as one of before: "The last time she visited Haldis, …" */
  readonly isEarlier: boolean
  /** Whether it is one of several that are told of in the same words: "spoke separately with Haddad and Sato". */
  readonly isOneOfSeveral: boolean
  /** Whether it is one even where nobody in it can be told: "The two presidents met in Valdoro in May." */
  readonly standsAlone: boolean
}
