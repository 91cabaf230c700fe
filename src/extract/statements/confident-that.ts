import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, subjectOf } from "./clauses.ts"
import { cueAdjective } from "./cues.ts"
import { propose, type Reading } from "./reading.ts"

/** Verbs that an adjective hangs on. Where it looks like a participle, "was determined", they are read as one passive. */
const be = /^(?:is|are|was|were|am|be|been|being|'s|’s|'re|’re|seems?|seemed|remains?|remained|feels?|felt|sounded)$/

/**
 * An adjective that says what its subject thinks or feels:
 *
 *     Sato is confident that the talks will go on.      The envoys were critical of the plan.
 *     src  └ cue ─────┘ └ content ───────────────┘      └ source ┘ └ cue ──────────┘└ cont. ┘
 */
export function confidentThat({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const at = be.test(sentence.units[group.head]?.norm ?? "")
        ? adjectiveAfter(sentence, group.end)
        : group.passive
          ? group.head
          : -1
      const cue = at < 0 ? null : cueAdjective(sentence.units[at]?.norm ?? "")
      if (cue === null) continue
      const after = sentence.units[at + 1]?.norm ?? ""
      const infinitive =
        sentence.verbs[sentence.verbAt[at + 1] ?? -1]?.form === "infinitive" && cue.takes.has("infinitive")
      const clause =
        (after === "that" && cue.takes.has("clause")) ||
        (/^(?:whether|if|what|how|why|who)$/.test(after) && cue.takes.has("question"))
      const bare = cue.takes.has("clause") && /^(?:he|she|they|it|the|we|i)$/.test(after)
      const phrase = cue.prepositions.has(after)
      if (!(infinitive || clause || bare || phrase)) continue
      const source = subjectOf(sentence, group)
      if (source === null || /^(?:it|there|this|that)$/.test(sentence.units[source.start]?.norm ?? "")) continue
      const start = phrase ? at + 2 : at + 1
      const range = { start: group.start, end: start }
      const end = contentEnd(sentence, start, range, source)
      if (end <= start) continue
      found.push(
        propose(sentence, {
          rule: `${cue.lemma}-adjective`,
          confidence: 0.6,
          source,
          cue: [range],
          content: [{ start, end }],
        }),
      )
    }
  }
  return found
}

/** The adjective after a form of "be", past adverbs: "is |still quite| confident". */
function adjectiveAfter(sentence: ChunkedSentence, from: number): number {
  for (let i = from; i < from + 4; i++) {
    const unit = sentence.units[i]
    if (unit === undefined) return -1
    if (cueAdjective(unit.norm) !== null) return i
    if (unit.pos !== "ADV" && unit.norm !== "not" && unit.norm !== "n't") return -1
  }
  return -1
}
