import type { Span } from "./span.ts"

/** A document, as far as it tells which subjects recur. */
export interface SpeakingDocument {
  readonly id: string
  readonly outlet: string | null
  readonly text: string
  readonly furniture: readonly Span[]
  /** Where words of an issue stand. */
  readonly mentions: readonly Span[]
  /** What is said: contents of statements. */
  readonly said: readonly Span[]
  /** Names of people and bodies: no subjects. */
  readonly names: readonly string[]
}
