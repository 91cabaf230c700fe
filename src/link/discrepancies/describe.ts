import type { Linkable } from "../../domain/corpus.ts"

type Described = Linkable["document"]

const months = "January February March April May June July August September October November December".split(" ")

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
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value ?? "")
  const month = months[Number(parts?.[2]) - 1]
  if (parts === null || month === undefined) return null
  return `${parts[3] === undefined ? "" : `${Number(parts[3])} `}${month} ${parts[1]}`
}

/** A sentence with a capital at its start. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
