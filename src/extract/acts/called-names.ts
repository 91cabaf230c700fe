import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { statusOf } from "./status-of.ts"

const bad =
  /\b(?:illegal|unlawful|provocat\w+|trespass|aggress\w+|crimes?|criminals?|violat\w+|shame\w*|outrage\w*|unacceptable|irresponsible|lie|lies|liar|reckless|danger\w*|insult|threat|coward\w*|disgrace\w*|hypocri\w+|hostile|bully\w*|theft|piracy|blackmail|sabotage|barbar\w+|terror\w*|disaster|absurd|farce|betrayal|unfair|coercion|intimidation)\b/i

/**
 * A bad name for what another did.
 *
 *     Ode called the voyage "a deliberate trespass".
 *         ══════ ──────────────────────────────────
 */
export function calledNames(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:called|calls|branded|described|labeled|labelled|denounced)$/.test(units[group.head]?.norm ?? ""))
    return null
  if (group.passive || statusOf(sentence, group) !== "happened") return null
  const quoted = units.findIndex((unit, i) => i >= group.end && i < group.end + 12 && unit.pos === "QUOTATION")
  const object = nounPhraseAfter(sentence, group.end)
  if (
    quoted < 0 ||
    object === group.end ||
    object > quoted ||
    !bad.test(text.slice(units[quoted]?.start, units[quoted]?.end))
  )
    return null
  const subject = subjectOf(sentence, group)
  return {
    event: "ACCUSE",
    mode: "disapprove",
    kind: "accusation",
    rule: "called names",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: subject && spanOf(sentence, subject),
    to: [spanOf(sentence, { start: group.end, end: object })],
    what: spanOf(sentence, { start: group.end, end: quoted + 1 }),
    condition: null,
    status: "happened",
  }
}
