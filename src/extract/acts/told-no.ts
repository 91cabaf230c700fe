import { slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"

/**
 * A "no".
 *
 *     Ode had told her "no" in July.      I asked and was told no.
 *             ════ ───                                    ════
 */
export function toldNo(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (units[group.head]?.norm !== "told" || group.negated || group.hypothetical) return null
  const isNo = (i: number) => /^["'“‘«]?no[,.!]?["'”’»]?$/i.test(units[i] === undefined ? "" : slice(text, units[i]))
  const person = nounPhraseAfter(sentence, group.end)
  const at = [group.end, group.end + 1, person].find(isNo)
  const subject = subjectOf(sentence, group)
  if (at === undefined || subject === null) return null
  const target = group.passive ? subject : at > group.end ? { start: group.end, end: at } : null
  return {
    event: "REJECT",
    mode: null,
    kind: "refusal",
    rule: "told no",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: group.passive ? null : spanOf(sentence, subject),
    to: target === null ? [] : [spanOf(sentence, target)],
    what: spanOf(sentence, { start: at, end: at + 1 }),
    condition: null,
    status: "happened",
  }
}
