import type { Span } from "./span.ts"

/** What a reader of the output should know about how a document was read: a problem, with its place where it has one. */
export interface Note {
  readonly level: "info" | "warning" | "error"
  /** A stable, hyphenated word for programs: `empty-file`, `not-text`, `broken-markup`, … */
  readonly code: string
  /** What happened, where, and what to do next. */
  readonly message: string
  readonly span?: Span
}
