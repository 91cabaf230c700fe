import { slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { agentAfter } from "./clause-parts.ts"
import { exporting } from "./refined-meaning.ts"
import { statusOf } from "./status-of.ts"

/**
 * A name put on a list of those nobody is to deal with.
 *
 *     Valdoria has put 46 firms on its trade blacklist.
 *                  ═══ ────────
 */
export function listed(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:put|puts|placed|added)$/.test(units[group.head]?.norm ?? "") || statusOf(sentence, group) !== "happened")
    return null
  const object = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] ?? 0) : 0
  if (object <= group.end || !/^(?:on|to)$/.test(units[object]?.norm ?? "")) return null
  const list = nounPhraseAfter(sentence, object + 1)
  if (list <= object + 1 || !/^(?:blacklist|list)$/.test(units[list - 1]?.norm ?? "")) return null
  const words = slice(text, spanOf(sentence, { start: group.end, end: list }))
  if (
    !/\b(?:firms?|compan(?:y|ies)|entit(?:y|ies)|individuals?|officials?|banks?|enterprises?|groups?|people|ships?)\b/.test(
      words,
    )
  )
    return null
  const subject = group.passive ? agentAfter(sentence, list) : subjectOf(sentence, group)
  return {
    event: "SANCTION",
    mode: "discontinue",
    kind: exporting.test(words) ? "export-control" : "sanction",
    rule: "put on the list",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: subject && spanOf(sentence, subject),
    to: [spanOf(sentence, { start: group.end, end: object })],
    what: spanOf(sentence, { start: group.end, end: list }),
    condition: null,
    status: "happened",
  }
}
