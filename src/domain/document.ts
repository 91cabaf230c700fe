import type { DocumentDate } from "./date.ts"
import type { Note } from "./note.ts"
import type { Span } from "./span.ts"

export const documentKinds = ["transcript", "readout", "official", "article", "editorial", "other"] as const

/** What sort of text a document is (CONTRACT.md, Words). */
export type DocumentKind = (typeof documentKinds)[number]

/** Part of the text that is not of the article, and why we hold that. */
export interface Furniture extends Span {
  /** A plain reason: "menu", "teaser of another story", "subscription appeal", … */
  readonly why: string
}

/** A part of the article that is read as what it is; what lies in no region and no furniture is `body`. */
export interface Region extends Span {
  readonly region: "headline" | "dateline" | "byline" | "caption" | "body"
}

/** In a transcript, what one speaker says until the next speaker label. */
export interface Turn {
  /** The label as printed, without its colon: `SECRETARY OKAFOR`; of a speech without labels the name in its headline. */
  readonly label: Span
  /** The words spoken, from the first to the last; may run over several paragraphs. */
  readonly content: Span
  /** The label's name completed from header or text, or null where it names nobody ("QUESTION") and nobody introduces themself. */
  readonly name: string | null
  /** The speaker's office or function where header, label or text states it. */
  readonly role: string | null
  /** `question` for the press, an interviewer or a moderator; `answer` for who is asked. */
  readonly part: "question" | "answer"
}

/** The bytes a document was read from, kept as they came. */
export interface Original {
  readonly bytes: Uint8Array
  /** `text/plain`, `text/html`, `application/json`, … */
  readonly mediaType: string
  /** WHATWG name of the encoding the bytes were decoded with: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
}

/** One source text with what reading it found out. The text is never rewritten. */
export interface Document {
  /** First 16 hex digits of `sha256`. */
  readonly id: string
  /** SHA-256 of the text in UTF-8, hex. */
  readonly sha256: string
  readonly text: string
  /** Where it came from: a path as given, `FILE.jsonl#ID`, a URL, or `-`. */
  readonly uri: string
  readonly url: string | null
  readonly kind: DocumentKind
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** BCP 47 primary tag: `en`. `und` where it could not be told. */
  readonly language: string
  /** When it was published. */
  readonly date: DocumentDate | null
  /** ISO 8601 instant at which the bytes were read. */
  readonly retrieved: string
  /** False where the text is recognisably an excerpt or cut off. */
  readonly complete: boolean
  readonly furniture: readonly Furniture[]
  readonly regions: readonly Region[]
  readonly turns: readonly Turn[]
  readonly original: Original
  readonly notes: readonly Note[]
}
