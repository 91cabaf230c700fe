import type { Engagement } from "../../domain/engagement.ts"
import type { Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"

/** Words that add to an engagement told of before: how long it lasted, who else took part. */
export interface EngagementAddition {
  readonly kind: "addition"
  /** Who took part as well; null where only its length is told. */
  readonly first: Span | null
  readonly trigger: Span
  readonly evidence: Span
  readonly sentence: ChunkedSentence
}

/** One place where a document speaks of an engagement, before anybody in it is known. */
export interface EngagementMention {
  readonly kind: Engagement["kind"]
  readonly status: Engagement["status"]
  /** The phrases that name who takes part: who meets, visits or speaks first. */
  readonly first: Span | null
  readonly second: Span | null
  /** The verb or noun that tells of it. */
  readonly trigger: Span
  readonly evidence: Span
  readonly sentence: ChunkedSentence
  readonly place: string | null
  /** Whether it counts only where the second phrase names a person: "saw President Sato", not "met the deadline". */
  readonly needsPerson: boolean
  /** Whether the statements told in its sentence were made at it: "…, she told a news conference". */
  readonly isForWords: boolean
}
