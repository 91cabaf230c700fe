import type { Quotation } from "../domain/quotation.ts"
import type { Span } from "../domain/span.ts"
import type { Roster } from "./rosters.ts"

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"

export interface Token extends Span {
  /** The token as it stands. */
  readonly text: string
  /** Lower case, apostrophes and quotation marks straightened. */
  readonly norm: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Index of its sentence. */
  readonly sentence: number
}

export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Its tokens are `tokens[firstToken … endToken)`. */
  readonly firstToken: number
  readonly endToken: number
}

/** A name in the text, as far as its own words tell. */
export interface Name extends Span {
  readonly kind: "person" | "organization" | "country" | "group" | "place" | "unknown"
  /** The title or office before or after it that belongs to it, where there is one: "Foreign Minister", "the trade envoy". */
  readonly title: Span | null
}

/** The language of one document. Spans never cross a paragraph; nothing in furniture is analysed. */
export interface Analysis {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
  /** Lists of those who came to what a readout is of. */
  readonly rosters: readonly Roster[]
}
