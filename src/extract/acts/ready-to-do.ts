import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"
import { agreeing, deeds, talking } from "./promising.ts"
import { conditionOf } from "./status-of.ts"
import { isToldAsSo } from "./told-as-so.ts"

/**
 * Who is ready to do something.
 *
 *     "We are ready to restore the line, provided that the flights stop."
 *             ═════
 */
export function readiness(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const at = group.head + 1
  if (
    group.negated ||
    group.hypothetical ||
    !/^(?:is|are|am|was|were|be|'re|'s|been|stands?|stood)$/.test(units[group.head]?.norm ?? "")
  )
    return null
  if (!/^(?:ready|willing|prepared)$/.test(units[at]?.norm ?? "") || units[at + 1]?.norm !== "to") return null
  const subject = subjectOf(sentence, group)
  const deed = units[at + 2]?.norm ?? ""
  if (!deeds.test(deed) && !talking.test(deed)) return null
  // "ready to meet |this moment|"
  const met = units[nounPhraseAfter(sentence, at + 3) - 1]?.norm ?? ""
  if (deed === "meet" && /^(?:moments?|challenges?|needs?|demands?|goals?|tests?|threats?)$/.test(met)) return null
  const what = subject && whatAfter(sentence, at + 1, { start: at, end: at + 1 }, subject)
  if (subject === null || what === null || !isToldAsSo(sentence, group, subject)) return null
  const all = conditionOf(sentence, what.start, lastWordEnd(sentence))
  return {
    ...agreeing("commitment"),
    rule: "ready",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: at, end: at + 1 }),
    by: spanOf(sentence, subject),
    to: [],
    what: spanOf(sentence, what),
    condition: all && spanOf(sentence, all),
    status: "happened",
  }
}
