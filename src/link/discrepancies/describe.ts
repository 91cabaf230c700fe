import type { Linkable } from "../../domain/corpus.ts"
import { showDate } from "../../domain/date-in-words.ts"

type Described = Linkable["document"]

/** What a sentence about a document calls it: "The Harbour of 3 May 2031", "the readout of 2 May 2031 (Lantern Square)". */
export function describe({ kind, outlet, date }: Described): string {
  const day = dateInWords(date?.value)
  const of = day === null ? "" : ` of ${day}`
  if (kind === "article" || kind === "editorial")
    return `${outlet ?? (kind === "article" ? "the article" : "the editorial")}${of}`
  const noun = {
    transcript: "the transcript",
    readout: "the readout",
    official: "the official text",
    other: "the document",
  }[kind]
  return `${noun}${of}${outlet === null ? "" : ` (${outlet})`}`
}

/** "3 May 2031", "May 2031"; null for a date that is no single day or month. */
export function dateInWords(value: string | undefined): string | null {
  return value !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?$/.test(value) ? showDate(value) : null
}

/** A sentence with a capital at its start. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
