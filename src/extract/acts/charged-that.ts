import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"

/**
 * A charge in a clause of its own.
 *
 *     Valdoria charges that Ode seeks to contain it.      …, charging that Ode is dumping steel.
 *              ═══════
 */
export function charged(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:charge[sd]?|charging|allege[sd]?|alleging|complain(?:s|ed|ing)?)$/.test(units[group.head]?.norm ?? ""))
    return null
  // "this is like Ode |complaining| that"
  const joined = joiner(sentence, group)
  if (group.form === "participle" && units[group.start - 1]?.text !== "," && joined === null) return null
  const that = group.end
  if (units[that]?.norm !== "that" || group.passive || group.negated || group.hypothetical) return null
  const subject = subjectOf(sentence, joined ?? group)
  const what = subject && whatAfter(sentence, that, { start: group.head, end: group.head + 1 }, subject)
  if (subject === null || what === null) return null
  const whom = nounPhraseAfter(sentence, that + 1)
  return {
    event: "ACCUSE",
    mode: /^complain/.test(units[group.head]?.norm ?? "") ? "disapprove" : "allege",
    kind: "accusation",
    rule: "charged that",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: spanOf(sentence, subject),
    to: whom > that + 1 ? [spanOf(sentence, { start: that + 1, end: whom })] : [],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}

/** "Ruiz |joined| other ministers in charging that" */
function joiner({ units, verbs }: ChunkedSentence, { start }: VerbGroup): VerbGroup | null {
  if (units[start - 1]?.norm !== "in") return null
  const before = verbs.findLast(({ end }) => end < start)
  return before !== undefined && /^joined$/.test(units[before.head]?.norm ?? "") ? before : null
}
