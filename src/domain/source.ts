import type { Document, DocumentKind } from "./document.ts"
import type { Note } from "./note.ts"

/** What whoever hands a text in says of it. Hints: the text itself may contradict them. */
export interface DocumentHints {
  readonly date?: string
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly kind?: DocumentKind
  readonly language?: string
}

/** Bytes to be read, and where they came from. */
export interface Source {
  /** A path as given, `FILE.jsonl#ID`, a URL, or `-`. */
  readonly uri: string
  readonly bytes: Uint8Array
  /** From a file's extension or a server's header; null where only the bytes can tell. */
  readonly mediaType: string | null
  readonly hints: DocumentHints
  /** ISO 8601 instant at which the bytes were read. */
  readonly retrieved: string
  /** Number, from 1, of the first line of `bytes` in the file at `uri`, where they are a part of it (JSON Lines). */
  readonly firstLine?: number
}

/** An input of which no document could be made, and why. */
export interface Unreadable {
  readonly uri: string
  readonly notes: readonly Note[]
}

/** What reading one source gives. */
export type Reading = Document | Unreadable

export function isDocument(reading: Reading): reading is Document {
  return "text" in reading
}
