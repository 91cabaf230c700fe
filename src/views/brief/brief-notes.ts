import { showMoment } from "../../domain/date-in-words.ts"
import type { Span } from "../../domain/span.ts"
import { spanAddress } from "../addresses.ts"
import { citer } from "../citation.ts"
import type { DocumentName } from "../document-line.ts"
import type { DocumentViewer } from "../placed.ts"
import type { BriefNote } from "./brief-parts.ts"

/** What a note is on. */
export interface Noted {
  readonly document: DocumentName
  /** In UTF-16 code units. */
  readonly span: Span
}

/** The notes of a brief, numbered in the order in which they are asked for; the same words have one. */
export interface Notes {
  of(noted: Noted): number
  all(): readonly BriefNote[]
}

/** Begins the notes of a brief. */
export function openNotes(viewerOf: (document: string) => DocumentViewer): Notes {
  const citers = new Map<string, ReturnType<typeof citer>>()
  const notes = new Map<string, BriefNote>()
  return {
    of({ document, span }) {
      const key = `${document.id} ${span.start}-${span.end}`
      const known = notes.get(key)
      if (known) return known.number
      const viewer = viewerOf(document.id)
      const own = viewer.source.document
      const cite = citers.get(document.id) ?? citer(own)
      citers.set(document.id, cite)
      const { document: _, ...words } = viewer.span(span)
      const number = notes.size + 1
      const source = sourceInFull(document, own.url)
      notes.set(key, { number, source, words: words.text, address: spanAddress(document.id, words), ...cite(span) })
      return number
    },
    all: () => [...notes.values()],
  }
}

/** "THE HERALD, “Envoy returns”, article, 3 May 2031"; the site stands for an outlet that is not named. */
function sourceInFull({ outlet, title, kind, date }: DocumentName, url: string | null): string {
  const publisher = outlet ?? siteOf(url)
  return `${publisher === null ? "" : `${publisher}, `}“${title}”, ${kind}, ${date === null ? "undated" : showMoment(date.value)}`
}

/** "Herald", else the site, else the title: what a line calls a document. */
export function sourceInShort({ outlet, title }: DocumentName, url: string | null): string {
  return outlet ?? siteOf(url) ?? `“${title}”`
}

function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, "") || null
}
