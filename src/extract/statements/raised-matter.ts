import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { isEvent, phraseEnd, subjectOf } from "./clauses.ts"
import { propose, type Range, type Reading } from "./reading.ts"

/** What is raised in talk, rather than lifted, collected or brought up as a child is. */
const matter =
  /^(?:case|issue|matter|subject|topic|question|plight|fate|prospect|possibility|problem|detention|imprisonment|situation|objection|allegation)s?$/
const raises = /^(?:raise|raises|raised|raising)$/
const brings = /^(?:bring|brings|brought|bringing)$/

/**
 * A matter somebody brings up, though not what they say of it:
 *
 *     Ruiz raised the case of the jailed sailor.
 *     src  cue    └ content ──────────────────┘
 */
export function raisedMatter({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      if (group.passive || group.hypothetical) continue
      const object = matterOf(sentence, group)
      if (object === null) continue
      const source = subjectOf(sentence, group)
      if (source === null || source.end > group.start || isEvent(sentence, source)) continue
      const cue = { start: group.start, end: object.start }
      const end = phraseEnd(sentence, object.start, cue, source, "phrase")
      found.push(
        propose(sentence, {
          rule: "raised-matter",
          confidence: 0.6,
          source,
          cue: [cue],
          content: [{ start: object.start, end: Math.max(end, object.end) }],
        }),
      )
    }
  }
  return found
}

/** "raised |the case of …|", "brought up |the issue of …|", or null. */
function matterOf(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, nounEnd, nounStart } = sentence
  const verb = units[group.head]?.norm ?? ""
  const up = brings.test(verb) && units[group.end]?.norm === "up"
  if (!raises.test(verb) && !up) return null
  const start = up ? group.end + 1 : group.end
  const end = nounStart[start] === start ? (nounEnd[start] as number) : -1
  if (end < 0 || !matter.test(units[end - 1]?.norm ?? "")) return null
  // "raised the matter" alone says nothing of it.
  return /^(?:of|about|whether|that)$/.test(units[end]?.norm ?? "")
    ? { start, end: nounPhraseAfter(sentence, start) }
    : null
}
