import type { DocumentDate } from "./date.ts"
import type { Span } from "./span.ts"

/** How a stated number bounds what it measures. `range` runs from `value` to `high`. */
export type Bound = "exact" | "about" | "at-least" | "at-most" | "more-than" | "less-than" | "range"

/** A number that somebody, or the document itself, stated (CONTRACT.md, figures). */
export interface Figure {
  /** Derived from document, kind and evidence. */
  readonly id: string
  readonly value: number
  /** The upper end of a range; null for every other bound. */
  readonly high: number | null
  /** What is counted, in the plural ("chemicals"), a measure ("hours"), "%", or a currency of ISO 4217. */
  readonly unit: string
  /** The words for what is measured: "the region's container traffic". Null where the sentence does not tell. */
  readonly quantity: Span | null
  readonly bound: Bound
  /** The time the number holds for, where the words beside it say so. */
  readonly asOf: DocumentDate | null
  /** Id of the actor in whose words it stands, or null where the document states it itself or leaves the speaker open. */
  readonly speaker: string | null
  /** Id of who assents to it in the next turn. */
  readonly assentedBy: string | null
  /** Id of the innermost statement it stands in. */
  readonly statement: string | null
  /** The number with its bound and unit, each place where the same is stated again, and the words that assent. */
  readonly evidence: readonly Span[]
}
