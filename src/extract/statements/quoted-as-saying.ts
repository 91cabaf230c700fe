import { type ChunkedSentence, nounPhraseAfter, nounPhraseBefore, type VerbGroup } from "../../language/chunks.ts"
import { aroundPhrase } from "./according-to.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, lastWordEnd, subjectOf } from "./clauses.ts"
import { propose, type Range, type Reading } from "./reading.ts"
import { sourceEndAfter } from "./tags.ts"

/**
 * A source whose words come through somebody else:
 *
 *     “It is false,” the minister was quoted as saying by the state radio.
 *     └ content ──┘  └ source ──┘ └ cue ────────────┘    └ relay ───────┘
 */
export function quotedAsSaying({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      if (!/^(?:quot(?:ed|es|e|ing)|cit(?:ed|es|e|ing))$/.test(sentence.units[group.head]?.norm ?? "")) continue
      const attribution = group.passive ? quotedAt(sentence, group) : quotingAt(sentence, group)
      if (attribution) found.push(attribution)
    }
  }
  return found
}

/** "the radio |quoted| the minister |as saying|": the source is its object. */
function quotingAt(sentence: ChunkedSentence, group: VerbGroup): Attribution | null {
  const { units } = sentence
  const end = nounPhraseAfter(sentence, group.end)
  if (end === group.end || units[end]?.norm !== "as" || units[end + 1]?.norm !== "saying") return null
  const relay = subjectOf(sentence, group)
  const at = end + 2
  const rest = /^[,:]$/.test(units[at]?.text ?? "") ? at + 1 : at
  const follows = rest < lastWordEnd(sentence) && (units[rest]?.pos === "QUOTATION" || rest === at)
  const content = follows
    ? [{ start: rest, end: contentEnd(sentence, rest, group, null) }]
    : relay === null
      ? []
      : aroundPhrase(sentence, relay.start, at)
  const whole = content.filter((range) => range.end > range.start)
  if (whole.length === 0) return null
  return propose(sentence, {
    rule: "quoted-as-saying",
    confidence: 0.98,
    source: { start: group.end, end },
    cue: [
      { start: group.start, end: group.end },
      { start: end, end: at },
    ],
    content: whole,
    relay: relay === null ? [] : [relay],
  })
}

function quotedAt(sentence: ChunkedSentence, group: VerbGroup): Attribution | null {
  const { units } = sentence
  const start = nounPhraseBefore(sentence, group.start)
  if (start < 0) return null
  let at = group.end
  const relay: Range[] = []
  const passBy = () => {
    if (units[at]?.norm !== "by") return
    const end = sourceEndAfter(sentence, at + 1)
    if (end === at + 1) return
    relay.push({ start: at + 1, end })
    at = end
  }
  passBy()
  if (units[at]?.norm !== "as" || units[at + 1]?.norm !== "saying") return null
  const cue =
    relay.length === 0
      ? [{ start: group.start, end: at + 2 }]
      : [
          { start: group.start, end: group.end },
          { start: at, end: at + 2 },
        ]
  at += 2
  passBy()
  const source = { start, end: group.start }
  const rest = /^[,:]$/.test(units[at]?.text ?? "") ? at + 1 : at
  const follows =
    rest < lastWordEnd(sentence) &&
    (units[rest]?.pos === "QUOTATION" || units[at]?.norm === "that" || (at === rest && relay.length === 0))
  const content = follows
    ? [{ start: rest, end: contentEnd(sentence, rest, { start, end: rest }, null) }]
    : aroundPhrase(sentence, start, at)
  const whole = content.filter((range) => range.end > range.start)
  if (whole.length === 0) return null
  return propose(sentence, { rule: "quoted-as-saying", confidence: 0.98, source, cue, content: whole, relay })
}
