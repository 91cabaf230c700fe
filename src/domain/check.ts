import type { Actor } from "./actor.ts"
import type { Alignment, Relation } from "./alignment.ts"
import type { Linkable } from "./corpus.ts"
import type { DocumentDate } from "./date.ts"
import type { Document } from "./document.ts"
import type { Quotation } from "./quotation.ts"

/** What a dossier makes of a quotation of a draft (CONTRACT.md, check). */
export type Verdict = Relation | "attribution-differs" | "too-short" | "not-found"

/** One quotation of a draft, compared with the dossier. */
export interface Finding {
  /** In the draft, quotation marks included. */
  readonly quotation: Quotation
  readonly verdict: Verdict
  /** To whom the draft gives the words: an actor of the draft. */
  readonly attributedTo: Actor | null
  /** Null where the dossier has no reference for the words. */
  readonly found: Found | null
  /** What the dossier holds of the speaker, where the words are not found in it. */
  readonly coverage: Coverage | null
}

/** The reference of a quotation. */
export interface Found {
  readonly alignment: Alignment
  readonly reference: Linkable
  /** Who says the words there: an actor of the reference. */
  readonly saidBy: Actor | null
  /** Where the reference is itself a version: what the dossier ties it to. */
  readonly origin: { readonly alignment: Alignment; readonly reference: Linkable } | null
}

/** How much a dossier holds of a speaker's words: what it means that words are not found in it. */
export interface Coverage {
  /** Null where the draft names nobody: the figures are of the whole dossier. */
  readonly speaker: Actor | null
  readonly documents: number
  readonly first: DocumentDate | null
  readonly last: DocumentDate | null
  /** How many of the documents are of the days around the draft's date; null where it has none. */
  readonly near: number | null
  /** A transcript that holds only a part of what the speaker said: of these days, as far as dates are known. */
  readonly excerpt: HeldDocument | null
}

/** A document of the dossier, as far as the coverage of a speaker needs it. */
export type HeldDocument = Pick<Document, "id" | "title" | "outlet" | "uri" | "kind" | "date" | "complete">

/** Somebody whose words a document gives. */
export interface Voice {
  readonly actor: Actor
  readonly document: HeldDocument
  /** Whether they speak there themselves, in a turn of a transcript. */
  readonly inTurns: boolean
}

/** What a dossier knows beyond its documents: a port that `store` implements. */
export interface Holdings {
  /** Everybody whose words a document gives, once for each document. */
  voices(): readonly Voice[]
  documents(): readonly HeldDocument[]
  /** What the dossier calls an actor of one of its documents; null where it is not gathered. */
  nameOf(actor: string): string | null
  /** What a document of the dossier is tied to. */
  alignmentsOf(document: string): readonly Alignment[]
}

/** Verdicts that need a look, whatever else is found. */
const attention: ReadonlySet<Verdict> = new Set(["cut", "reworded", "spliced", "attribution-differs", "not-found"])

/** Whether somebody should look at a quotation before it is printed: CONTRACT.md's exit code 1. */
export function needsAttention({ verdict, found }: Pick<Finding, "verdict" | "found">): boolean {
  return attention.has(verdict) || (found !== null && found.alignment.context.length > 0)
}
