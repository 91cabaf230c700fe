import { type ChunkedSentence, finiteBetween, nounPhraseAfter } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { lastWordEnd } from "./clauses.ts"
import { propose, type Reading } from "./reading.ts"
import { sourceEndAfter } from "./tags.ts"

/**
 * A source named by a preposition:
 *
 *     The ship sank, according to two officials.      According to the ministry, the ship sank.
 *     └ content ──┘  └ cue ─────┘ └ source ───┘       └ cue ─────┘ └ source ──┘  └ content ──┘
 */
export function accordingTo({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    const { units } = sentence
    for (let i = 0; i + 2 < units.length; i++) {
      if (units[i]?.norm !== "according" || units[i + 1]?.norm !== "to") continue
      const cue = { start: i, end: i + 2 }
      const fronted = i <= 1
      const sourceEnd = fronted ? frontedEnd(sentence, cue.end) : describedEnd(sentence, cue.end)
      if (sourceEnd === cue.end) continue
      const source = { start: cue.end, end: sourceEnd }
      const content = aroundPhrase(sentence, cue.start, sourceEnd)
      if (content.length > 0)
        found.push(propose(sentence, { rule: "according-to", confidence: 0.9, source, cue: [cue], content }))
    }
  }
  return found
}

/** "According to |Ruiz, the envoy|, the ship sank": an apposition only where a mark closes it again. */
function frontedEnd(sentence: ChunkedSentence, from: number): number {
  const { units } = sentence
  const first = commaAfter(sentence, from)
  if (first < 0) return nounPhraseAfter(sentence, from)
  const opens = units[first + 1]?.norm ?? ""
  const second = commaAfter(sentence, first + 1)
  if (
    second > 0 &&
    /^(?:a|an|the|who|which|director|president|chairman|professor|author|head|chief)$/.test(opens) &&
    second - first < 20 &&
    !finiteBetween(sentence, first + 1, second)
  )
    return second
  return first
}

/** "according to |documents filed in court|": to the next mark, and an apposition after it. */
function describedEnd(sentence: ChunkedSentence, from: number): number {
  const plain = sourceEndAfter(sentence, from)
  const comma = commaAfter(sentence, from)
  const last = comma < 0 ? lastWordEnd(sentence) : comma
  return Math.max(plain, last)
}

/** The next comma or dash outside parentheses, or -1. */
function commaAfter(sentence: ChunkedSentence, from: number): number {
  for (let i = from; i < sentence.units.length; i++)
    if (/^(?:,|;|—|–|--|\()$/.test(sentence.units[i]?.text ?? "")) return i
  return -1
}

/** The clause that a phrase `[start, end)` set off by commas opens, interrupts or closes. */
export function aroundPhrase(sentence: ChunkedSentence, start: number, end: number) {
  const { units } = sentence
  const last = semicolonAfter(sentence, end)
  const comma = (i: number) => /^(?:,|—|–)$/.test(units[i]?.text ?? "")
  const before = { start: 0, end: comma(start - 1) ? start - 1 : start }
  const after = { start: comma(end) || units[end]?.text === ":" ? end + 1 : end, end: last }
  const quotes = units.slice(before.start, before.end).some((unit) => unit.pos === "QUOTATION")
  const opening = (before.end <= 1 && !quotes) || (before.end <= 2 && /^(?:and|but|yet|so)$/.test(units[0]?.norm ?? ""))
  if (opening || /^(?:because|that|but|and|so|while)$/.test(units[before.end - 1]?.norm ?? "")) {
    return after.end > after.start ? [after] : []
  }
  const closes = !comma(end) || after.end <= after.start
  if (closes) return [before]
  const opens = sentence.verbs[sentence.verbAt[after.start] ?? -1]
  const goesOn =
    opens?.form === "finite" ||
    !finiteBetween(sentence, before.start, before.end) ||
    !(
      /^(?:who|which|whose|as|while|although|though|but|when|after|before|because|since)$/.test(
        units[after.start]?.norm ?? "",
      ) ||
      opens !== undefined ||
      finiteBetween(sentence, after.start, after.end)
    )
  return goesOn ? [before, after] : [before]
}

/** The end of the clause around `from`: a semicolon, or the last word. */
function semicolonAfter(sentence: ChunkedSentence, from: number): number {
  const last = lastWordEnd(sentence)
  for (let i = from; i < last; i++) if (sentence.units[i]?.text === ";") return i
  return last
}
