import { type Span, slice } from "../domain/span.ts"
import type { Dossier } from "../store/open.ts"
import { loadTexts, type NamedText } from "../store/queries/quoted.ts"
import { spanAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { type Offsets, offsetsOf } from "./offsets.ts"
import type { PlacedSpan } from "./statement-view.ts"

/** A document from which words are cut. */
export interface TextView {
  readonly name: DocumentName
  readonly text: string
  /** Exact words with their address. */
  readonly place: (span: Span) => PlacedSpan
}

/** The documents with these ids, each text read and measured once. */
export function textViewer(dossier: Dossier, ids: Iterable<string>): (id: string) => TextView | null {
  const texts = new Map([...loadTexts(dossier, ids)].map(([id, text]) => [id, viewText(text)]))
  return (id) => texts.get(id) ?? null
}

function viewText(document: NamedText): TextView {
  const { id, text } = document
  let offsets: Offsets | null = null
  return {
    name: nameDocument(document),
    text,
    place: (span) => {
      offsets ??= offsetsOf(text)
      const range = { start: offsets.toCodePoints(span.start), end: offsets.toCodePoints(span.end) }
      return { ...range, text: slice(text, span), address: spanAddress(id, range) }
    },
  }
}

/** What stands around words in their line. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** The rest of the line on both sides of a span, cut between words where it is longer than `length`. */
export function surroundingsOf(text: string, { start, end }: Span, length: number): Surroundings {
  const from = Math.max(0, start - length)
  const to = Math.min(text.length, end + length)
  const left = text.slice(from, start)
  const right = text.slice(end, to)
  const lineStart = left.lastIndexOf("\n") + 1
  const lineEnd = right.indexOf("\n")
  const isCutLeft = lineStart === 0 && from > 0
  const isCutRight = lineEnd === -1 && to < text.length
  const before = isCutLeft ? `… ${left.replace(/^\S*\s/, "")}` : left.slice(lineStart)
  const after = isCutRight
    ? `${right.replace(/\s\S*$/, "")} …`
    : right.slice(0, lineEnd === -1 ? right.length : lineEnd)
  return { before, after }
}
