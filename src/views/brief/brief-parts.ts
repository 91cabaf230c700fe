import type { Citation } from "../citation.ts"

/** A stretch of a line. `cut`: words of the reference that the quotation has not; `added`: its own that the reference has not. */
export interface BriefPiece {
  readonly text: string
  readonly as: "plain" | "strong" | "quote" | "cut" | "added"
}

/** One thing the dossier has, with where it stands. */
export interface BriefLine {
  readonly pieces: readonly BriefPiece[]
  /** Numbers of its notes. */
  readonly notes: readonly number[]
  /** Whether a person confirmed it. */
  readonly isConfirmed: boolean
  /** What belongs to it: other versions of its words, what came of it. */
  readonly below: readonly BriefLine[]
}

/** What a list has more of than is shown, and the command that prints all, or the page that has them. */
export interface BriefRest {
  readonly count: number
  readonly command: string
}

/** Lines under one heading. */
export interface BriefGroup {
  readonly heading: string | null
  readonly lines: readonly BriefLine[]
  readonly rest: BriefRest | null
}

/** Groups under one heading. */
export interface BriefSection {
  readonly heading: string
  readonly groups: readonly BriefGroup[]
  /** What is to be known of the section as a whole. */
  readonly remark: string | null
}

/** Exact words and where they stand. */
export interface BriefNote extends Citation {
  readonly number: number
  /** "THE HERALD, “Envoy returns”, 3 May 2031" */
  readonly source: string
  readonly words: string
  /** The document's id and place in it, for who has the dossier: `/documents/ID/span/1-9`. */
  readonly address: string
}

/** What a dossier holds on something: how it stands first, then how it came so. Each line has its words, nothing is said beyond them. */
export interface Brief {
  readonly title: string
  readonly about: string
  readonly sections: readonly BriefSection[]
  /** What a reader will miss and these documents do not have, one sentence each. */
  readonly gaps: readonly string[]
  readonly notes: readonly BriefNote[]
  /** What it was made from, and what its marks mean. */
  readonly foot: readonly string[]
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Parts two quotation marks that would stand side by side. */
const hairSpace = "\u200a"

/** Words on one line between quotation marks. */
export function inMarks(words: string): string {
  const line = words.replace(/\s+/g, " ").trim()
  const [open, close] = marksAround(line)
  return `${open}${line}${close}`
}

const opening = /^["“„«]/
const closing = /["”»]$/
const doubles = /["“”„«»]/

/**
 * The marks of ours that words stand between: none where they have their own, the one they lack, single ones around
 * others.
 *
 *     “We met.”      “We met|”|      |“|We met|”|      |‘|We met, “twice”.|’|
 */
export function marksAround(words: string): readonly [open: string, close: string] {
  const [first, last] = [opening.exec(words)?.[0], closing.exec(words)?.[0]]
  if (doubles.test(words.slice(1, -1)))
    return [`‘${first === undefined ? "" : hairSpace}`, `${last === undefined ? "" : hairSpace}’`]
  if (first !== undefined && last !== undefined) return ["", ""]
  if (first !== undefined) return ["", first === "«" ? " »" : first === '"' ? first : "”"]
  if (last !== undefined) return [last === "»" ? "« " : last === '"' ? last : "“", ""]
  return ["“", "”"]
}
