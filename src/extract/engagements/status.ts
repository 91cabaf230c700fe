import type { Engagement } from "../../domain/engagement.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { statusOf } from "../acts/status-of.ts"

type Status = Engagement["status"]

/** Whether what a verb tells was held or is planned; null where it was neither: "did not meet", "would meet". */
export function statusOfVerb(sentence: ChunkedSentence, group: VerbGroup): Status | null {
  const { units } = sentence
  const before = units[group.start - 1]?.norm ?? ""
  // "is to meet"
  if (group.form === "infinitive" && /^(?:is|are|was|were)$/.test(before))
    return /^(?:is|are)$/.test(before) ? "planned" : null
  // "when he visits in May": what lies ahead, as others speak of it.
  const opening = units.slice(Math.max(0, group.start - clauseReach), group.start).map(({ norm }) => norm)
  const isPresent =
    group.start === group.head && /^(?:visits?|meets?|travels?|arrives?|lands?)$/.test(units[group.head]?.norm ?? "")
  if (isPresent && opening.some((word) => /^(?:when|if|before|after|until|once|whenever)$/.test(word))) return null
  // "agreed to meet": what was agreed lies ahead.
  if (group.form === "infinitive") {
    const governor = sentence.verbs[sentence.verbAt[group.start - 1] ?? -1]
    const isAgreed = /^(?:agreed|promised|pledged|vowed|announced|hope|hopes)$/.test(
      units[governor?.head ?? -1]?.norm ?? "",
    )
    if (isAgreed && governor?.negated === false && !governor.hypothetical) return "planned"
  }
  // "who is visiting"
  const status = statusOf(sentence, group)
  return status === "happened" ? "held" : status === "planned" ? "planned" : null
}

/** A conjunction stands at most so many words before its verb: "when the president visits". */
const clauseReach = 4

const postponing = /^(?:postpone|postpones|postponed|postponing|delayed|defer|deferred)$/
const cancelling = /^(?:cancel|cancels|canceled|cancelled|canceling|cancelling|scrapped|scuttled|scrubbed)$/
const planning =
  /^(?:plan|plans|planned|planning|planed|expected|scheduled|possible|upcoming|coming|next|prepare|preparing|announced|announce|propose|proposed|will|may|might|could|would|invited|invite|before|until|tomorrow|forward|hopes|eager|due)$/
/** How far before and after a noun the words stand that tell whether it took place. */
const reach = 6

/** Whether the visit of a noun was held, as the words around it tell; null where it may never be. */
export function statusOfNoun({ units }: ChunkedSentence, start: number, at: number): Status | null {
  const words = units.slice(Math.max(0, start - reach), start).map(({ norm }) => norm)
  const after = units.slice(at + 1, at + 1 + 2 * reach).map(({ norm }) => norm)
  const both = [...words, ...after].join(" ")
  if ([...words, ...after].some((word) => postponing.test(word)) || /\b(?:put|puts|putting) off\b/.test(both))
    return "postponed"
  if ([...words, ...after].some((word) => cancelling.test(word)) || /\bcall(?:ed|s)? off\b/.test(both))
    return "cancelled"
  if (words.some((word) => /^(?:no|not|without|whether|if|would|could|might|may|possible|another)$/.test(word)))
    return null
  if (
    // "sums announced |during| her visit": they were, not it.
    words.some(
      (word, i) => planning.test(word) && !(word === "announced" && /^(?:at|during)$/.test(words[i + 1] ?? "")),
    ) ||
    /\b(?:ahead of|preparations for)\b/.test(words.join(" ")) ||
    units.slice(start, at).some(({ norm }) => planning.test(norm))
  )
    return "planned"
  return "held"
}
