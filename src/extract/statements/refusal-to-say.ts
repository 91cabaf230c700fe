import type { Attribution } from "./attribution.ts"
import { contentEnd, subjectOf } from "./clauses.ts"
import { propose, type Reading } from "./reading.ts"

/** Verbs of answering that, negated, are a refusal or a silence worth a statement. */
const answering = /^(?:respond|comment|reply|elaborate|answer|return|mention|discuss|specify|disclose|say)$/

/**
 * Somebody who does not say:
 *
 *     Haddad would not be drawn on whether troops moved.      The ministry did not respond to a request.
 *     source └ cue ────────────┘ └ content ───────────┘       └ source ──┘ └ cue ───────────┘ └content─┘
 */
export function refusalToSay({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const head = sentence.units[group.head]?.norm ?? ""
      const drawn = head === "drawn" && group.passive
      if (!group.negated || !(drawn || answering.test(head))) continue
      const after = sentence.units[group.end]?.norm ?? ""
      const preposition = /^(?:to|on|about)$/.test(after) ? 1 : 0
      const start = group.end + preposition
      const question = /^(?:whether|if|what|who|when|where|why|how|which)$/.test(sentence.units[start]?.norm ?? "")
      const object = sentence.nounStart[start] === start
      if (
        !(
          question ||
          (object && (preposition === 1 || /^(?:answer|return|mention|discuss|specify|disclose)$/.test(head)))
        )
      )
        continue
      const source = subjectOf(sentence, group)
      if (source === null || source.end > group.start) continue
      const cue = { start: group.start, end: start }
      const end = contentEnd(sentence, start, cue, source)
      if (end > start)
        found.push(
          propose(sentence, { rule: "refusal-to-say", confidence: 0.8, source, cue: [cue], content: [{ start, end }] }),
        )
    }
  }
  return found
}
