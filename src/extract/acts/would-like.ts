import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"

/**
 * A wish that asks.
 *
 *     We'd like to see the other eight before summer.      The ministry would like Ode to pay.
 *     ═════════════                                                     ══════════
 */
export function wish(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (units[group.head]?.norm !== "like" || group.negated || group.passive) return null
  if (!units.slice(group.start, group.head).some(({ norm }) => /^(?:would|'d|’d)$/.test(norm))) return null
  const isSeeing = units[group.end]?.norm === "to" && units[group.end + 1]?.norm === "see"
  const whom = isSeeing ? group.end + 2 : group.end
  const end = nounPhraseAfter(sentence, whom)
  if (end <= whom || (!isSeeing && units[end]?.norm !== "to")) return null
  if (/^(?:me|us|you|myself|ourselves)$/.test(units[whom]?.norm ?? "")) return null
  if (/^(?:opportunity|chance)$/.test(units[end - 1]?.norm ?? "") || units[whom + 1]?.norm === "opportunity")
    return null
  const subject = subjectOf(sentence, group)
  const what = subject && whatAfter(sentence, whom, { start: group.start, end: group.head + 1 }, subject)
  if (subject === null || what === null) return null
  return {
    event: "REQUEST",
    mode: "change",
    kind: "request",
    rule: "would like",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: isSeeing ? group.end + 2 : group.head + 1 }),
    by: spanOf(sentence, subject),
    to: [spanOf(sentence, { start: whom, end })],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}
