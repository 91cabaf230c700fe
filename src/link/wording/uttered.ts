import type { Span } from "../../domain/span.ts"
import type { Folded } from "../quotations/fold.ts"

/** Words of one side: what somebody of it said in their own words, or a paragraph of a text it put out. */
export interface Uttered extends Span {
  readonly document: string
  readonly text: string
  /** ISO date: when it was said or put out. */
  readonly day: string
  /** Whether it was so on that day at the latest: such words recur on no day of their own. */
  readonly isBounded?: boolean
  /** Id of the statement; null for a text of the side itself. */
  readonly statement: string | null
  /** Ids of the issues it speaks of. */
  readonly issues: readonly string[]
}

/** Words of an utterance, folded. */
export interface FoldedUttered extends Folded {
  readonly uttered: Uttered
}
