import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, cueLemma, isSaying, subjectOf } from "./clauses.ts"
import { cueVerb } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"

/** Between what was said and who reports it stand no more units: "to your minister that – at least, as I saw it,". */
const FARTHEST = 12

/**
 * What somebody is said to have said by the outlet that is named before the words:
 *
 *     The president said to you – at least the state radio reported the following: that a bell is not a treaty.
 *     └ source ───┘ cue     adr            └ relay ───────┘                        └ content ─────────────────┘
 */
export function saidAsReported({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    sentence.verbs.forEach((report, index) => {
      const start = clauseAnnounced(sentence, report)
      const outlet = start < 0 || !says(sentence, report) ? null : subjectOf(sentence, report)
      const group = sentence.verbs.slice(0, index).findLast((verb) => says(sentence, verb))
      if (outlet === null || group === undefined || !isAside(sentence, group, outlet)) return
      const source = subjectOf(sentence, group)
      if (source === null || source.end > group.start) return
      const cue = { start: group.start, end: group.end }
      const end = contentEnd(sentence, start, cue, source)
      if (end <= start) return
      found.push(
        propose(sentence, {
          rule: `${cueLemma(sentence, group)}-clause`,
          confidence: 0.9,
          source,
          cue: [cue],
          content: [{ start, end }],
          addressee: addresseeAt(sentence, group.end),
          relay: [outlet],
        }),
      )
    })
  }
  return found
}

/** Where the clause begins that "reported the following:" announces, or -1. */
function clauseAnnounced({ units }: ChunkedSentence, { end }: VerbGroup): number {
  let at = end
  if (units[at]?.norm === "the" && units[at + 1]?.norm === "following") at += 2
  else if (/^(?:this|it|so)$/.test(units[at]?.norm ?? "")) at++
  if (/^[:,]$/.test(units[at]?.text ?? "")) at++
  return at > end && units[at]?.norm === "that" ? at : -1
}

function says(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const lemma = cueLemma(sentence, group)
  const cue = lemma === null ? null : cueVerb(lemma)
  return group.form === "finite" && !group.passive && isSaying(lemma) && (cue?.takes.has("clause") ?? false)
}

/** Whether the outlet stands in an aside of its own: after a dash, or after "at least". */
function isAside({ units }: ChunkedSentence, { end }: VerbGroup, outlet: Range): boolean {
  if (outlet.start <= end || outlet.start - end > FARTHEST) return false
  const between = units.slice(end, outlet.start)
  return between.some(({ text, norm }) => /^(?:–|—|--|-)$/.test(text) || norm === "least")
}

/** "said |to you|": who is told. */
function addresseeAt(sentence: ChunkedSentence, at: number): Range | null {
  const from = sentence.units[at]?.norm === "to" ? at + 1 : at
  const end = nounPhraseAfter(sentence, from)
  return from > at && end > from ? { start: from, end } : null
}
