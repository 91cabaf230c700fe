import { type ChunkedSentence, nounPhraseAfter } from "../../language/chunks.ts"
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
      const sourceEnd = sourceEndAfter(sentence, cue.end)
      if (sourceEnd === cue.end) continue
      const source = { start: cue.end, end: sourceEnd }
      const content = aroundPhrase(sentence, cue.start, sourceEnd)
      if (content.length > 0)
        found.push(propose(sentence, { rule: "according-to", confidence: 0.9, source, cue: [cue], content }))
    }
  }
  return found
}

/** The clause that a phrase `[start, end)` set off by commas opens, interrupts or closes. */
export function aroundPhrase(sentence: ChunkedSentence, start: number, end: number) {
  const { units } = sentence
  const last = lastWordEnd(sentence)
  const comma = (i: number) => /^(?:,|—|–)$/.test(units[i]?.text ?? "")
  const before = { start: 0, end: comma(start - 1) ? start - 1 : start }
  const after = { start: comma(end) ? end + 1 : end, end: last }
  const opening = before.end <= 1 || (before.end <= 2 && /^(?:and|but|yet|so)$/.test(units[0]?.norm ?? ""))
  if (opening) {
    // "According to |Ruiz, the envoy|, the ship sank": skip to the clause.
    return after.end > after.start ? [after] : []
  }
  return after.end - after.start > 3 && comma(end) && nounPhraseAfter(sentence, after.start) >= after.start
    ? splitOrBefore(sentence, before, after)
    : [before]
}

function splitOrBefore(
  sentence: ChunkedSentence,
  before: { start: number; end: number },
  after: { start: number; end: number },
) {
  const opens = sentence.verbs[sentence.verbAt[after.start] ?? -1]
  return opens?.form === "finite" ? [before, after] : [before]
}
