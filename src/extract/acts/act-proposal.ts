import type { ActStatus } from "../../domain/act.ts"
import type { Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Meaning } from "./lexicon.ts"

/** An act as a sentence tells it, before its actors are known. */
export interface ActProposal extends Meaning {
  /** What found it, for the reader of the code. */
  readonly rule: string
  /** Of a verb with many other uses: it counts only with both actors, and where the classifier reads the same. */
  readonly isLoose: boolean
  readonly sentence: ChunkedSentence
  readonly trigger: Span
  /** The phrase that does it; null where the sentence has none. */
  readonly by: Span | null
  /** Phrases that may name whom it is done to, the likeliest first. */
  readonly to: readonly Span[]
  readonly what: Span
  readonly condition: Span | null
  readonly status: ActStatus
}
