import type { Span } from "./span.ts"

/** Words inside quotation marks in a document, marks included. */
export interface Quotation extends Span {
  /** The words without the marks. */
  readonly inner: Span
  /** 0 for an outermost quotation, 1 within it, … */
  readonly depth: number
  /** Whether the mark at that end really stands in the text. */
  readonly opened: boolean
  readonly closed: boolean
  /** Index of the document's quotation that this one goes on with in a new paragraph, or null. */
  readonly continues: number | null
  /** `words`: somebody's words, or so it looks; the others are named for what the marks are used for. */
  readonly use: "words" | "scare" | "title" | "nickname"
}
