import type { Span } from "./span.ts"

/** How a version differs from its reference, named for the gravest edit; in order of gravity (CONTRACT.md, alignments). */
export const relations = [
  "verbatim",
  "trimmed",
  "bracketed",
  "elided",
  "cut",
  "reworded",
  "spliced",
  "translated",
] as const

export type Relation = (typeof relations)[number]

export type EditKind =
  | "typographic"
  | "trim-start"
  | "trim-end"
  | "bracket"
  | "ellipsis"
  | "cut"
  | "insert"
  | "replace"
  | "reorder"
  | "splice"

/** One contiguous difference. */
export interface Edit {
  readonly kind: EditKind
  /** The words of the quoting document; null where it has none there. */
  readonly quotation: Span | null
  /** The words of the reference's document; null where it has none there. */
  readonly reference: Span | null
  /** A plain sentence: "‘And’ dropped at the start, capital added, no mark". */
  readonly note: string
}

export type ContextKind = "condition" | "hedge" | "negation" | "question" | "antecedent"

/** Words just outside the quoted part that change what it means. */
export interface Context {
  readonly kind: ContextKind
  /** In the reference's document. */
  readonly span: Span
  readonly note: string
}

/** A place in a document that holds another version of an utterance. */
export interface Version {
  readonly document: string
  readonly span: Span
}

/** Why a version is the reference: the speaker's own turn or an official text, else the earliest, else the fullest. */
export type Basis = "primary" | "earliest" | "fullest"

/** A quotation or statement tied to a reference, every difference named. */
export interface Alignment {
  /** Derived from document, kind and quotation. */
  readonly id: string
  /** Id of the quoting document. */
  readonly document: string
  /** Id of the statement the words belong to, or null. */
  readonly statement: string | null
  /** Whether the words stand in quotation marks. */
  readonly marked: boolean
  /** In the quoting document, quotation marks included. */
  readonly quotation: Span
  readonly reference: Version & { readonly basis: Basis }
  /** Id of an actor of the quoting document: to whom it gives the words. */
  readonly attributedTo: string | null
  /** Id of an actor of the reference's document: who said them there. */
  readonly saidBy: string | null
  readonly relation: Relation
  readonly edits: readonly Edit[]
  readonly context: readonly Context[]
  /** Other references as good as this one. */
  readonly also: readonly Version[]
  /** Evidence in bits: what the matched words weigh, less what the edits cost. */
  readonly score: number
}
