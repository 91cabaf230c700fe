import type { Document, Turn } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Analysis, Name } from "../../language/analysis.ts"

/** The engagement that a transcript is the words of, before anybody in it is known. */
export interface Occasion {
  readonly kind: Engagement["kind"]
  readonly place: string | null
  readonly evidence: Span
}

const forThePress =
  /\b(?:press|news) (?:conference|briefing|availability|gaggle|statement)|\bgaggle\b|\bto the (?:press|media|traveling press)\b|\bpress call\b|\bmedia availability\b/i
const forOne = /\binterview\b/i
/** Words of a header are looked for before the first turn, in this many characters. */
const longestHeader = 1500
/** A speaker's label of the press. */
const press = /^(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR)\b/i

/**
 * What sort of occasion a transcript records, from its title and header, else from who asks: the press, one
 * interviewer, or nobody.
 *
 *     Secretary Ruiz Remarks to the Press     INTERVIEWER: …      (one speaker, no questions)
 *                            ─────────────     press-conference   interview    speech
 */
export function occasionOf(document: Document, { names }: Analysis): Occasion | null {
  const { text, turns, title, kind } = document
  const [first] = turns
  if (kind !== "transcript" || first === undefined) return null
  const header = text.slice(0, Math.min(first.label.start, longestHeader))
  // A transcript's source lines may stand at its end: "Format: Interview".
  const format = /^Format:.*$/im.exec(text.slice(-longestHeader))
  const lines = `${title ?? ""}\n${header}`
  const words = `${lines}\n${format?.[0] ?? ""}`
  const labels = new Set(turns.map(({ label }) => slice(text, label)))
  const asking = turns.filter(({ part }) => part === "question")
  const kindOf = (): Engagement["kind"] | null => {
    if (forThePress.test(words)) return "press-conference"
    if (forOne.test(words)) return "interview"
    if (asking.some(({ label }) => press.test(slice(text, label)))) return "press-conference"
    if (labels.size === 1 && asking.length === 0) return "speech"
    return labels.size === 2 && asking.length > 0 && asking.every(isNamed) ? "interview" : null
  }
  const found = kindOf()
  if (found === null) return null
  const at = names.find(
    (name) =>
      name.end <= first.label.start &&
      name.kind !== "person" &&
      isPlaceLine(text, name) &&
      startsLine(text, name.start),
  )
  const headline = document.regions.find(({ region }) => region === "headline")
  const line = headline ?? firstLine(text, first.label.start) ?? formatSpan(text, format?.[0]) ?? first.label
  return {
    kind: found,
    place: at === undefined ? null : slice(text, at),
    evidence: { start: line.start, end: line.end },
  }
}

/** "Haldis, Ruvenia": a line of a place alone, right before that of the date. */
function isPlaceLine(text: string, { start, kind }: Name): boolean {
  const rest = /^[^\n]*\n\s*[^\n]*/.exec(text.slice(start, start + longestPlace))?.[0] ?? ""
  const isKnown = kind === "place" || kind === "country"
  return (
    (isKnown || /\n[^\n]*\b(?:1[5-9]|2[01])\d\d\b/.test(rest)) &&
    /^[\p{Lu}][\p{L}.'’ -]*(?:, [\p{Lu}][\p{L}.'’ -]*)*\s*\n/u.test(rest)
  )
}

/** A line of a place and the line of the date after it are shorter together. */
const longestPlace = 160

function isNamed({ name }: Turn): boolean {
  return name !== null
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || /\n\s*$/.test(text.slice(Math.max(0, at - 5), at))
}

function firstLine(text: string, before: number): Span | null {
  const match = /\S[^\n]*/.exec(text.slice(0, before))
  return match === null ? null : { start: match.index, end: match.index + match[0].trimEnd().length }
}

function formatSpan(text: string, line: string | undefined): Span | null {
  if (line === undefined) return null
  const start = text.lastIndexOf(line)
  return { start, end: start + line.trimEnd().length }
}
