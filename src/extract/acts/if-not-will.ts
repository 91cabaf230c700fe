import { slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"
import { conditionOf } from "./status-of.ts"

/** What is done if not is said in at most so many words. */
const longestWarned = 16

/**
 * What will follow if another does not do something.
 *
 *     "If Valdoria does not close those gaps, we will."
 *      ────────────────────────────────────── ═══════
 */
export function conditionalWarning(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const first = units[group.start]?.norm ?? ""
  if (!/^(?:will|'ll|shall)$/.test(first) || group.negated) return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  const end = lastWordEnd(sentence)
  const after = conditionOf(sentence, group.end, end)
  const before = conditionOf(sentence, 0, subject.start)
  const condition = after ?? before
  // Who warns says what they themselves will do, and is brief about when.
  if (
    !/^(?:[Ww]e|I)$|^\p{Lu}/u.test(slice(text, spanOf(sentence, subject))) ||
    /^(?:he|she|it|they|you|this|that|there)\b/i.test(slice(text, spanOf(sentence, subject)))
  )
    return null
  if (
    condition === null ||
    condition.end - condition.start > longestWarned ||
    (condition.start < group.start && group.start < condition.end)
  )
    return null
  const inside = units.slice(condition.start, condition.end)
  // "if not a full answer", "if you don't mind"
  if (
    /^(?:not|we|i)$/.test(inside[1]?.norm ?? "") ||
    inside.some(({ norm }) => norm === "mind") ||
    units.slice(group.start, group.head).some(({ norm }) => norm === "be") ||
    /^(?:be|remain|stay|continue|support|welcome|work|help|hope|look|say|reiterate|repeat|tell|add|note|see|know|leave|let|go|prepare|talk|discuss|assess|evaluate|consider|review|decide|ask|wait|get|have|need|want|try)$/.test(
      units[group.head]?.norm ?? "",
    )
  )
    return null
  const isAdverse =
    inside.some(({ norm }) =>
      /^(?:not|n't|never|fails?|refuses?|continues?|violates?|attacks?|crosses|persists?|shuts?|keeps?)$/.test(norm),
    ) || inside[0]?.norm === "unless"
  if (!isAdverse) return null
  const what = whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  const whole = { start: subject.start, end: what === null ? group.end : Math.min(what.end, after?.start ?? what.end) }
  return {
    event: "THREATEN",
    mode: null,
    kind: "warning",
    rule: "if not, will",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: group.end }),
    by: spanOf(sentence, subject),
    to: [
      spanOf(sentence, {
        start: condition.start + 1,
        end: Math.max(condition.start + 2, nounPhraseAfter(sentence, condition.start + 1)),
      }),
    ],
    what: spanOf(sentence, whole.end > whole.start ? whole : group),
    condition: spanOf(sentence, condition),
    status: "happened",
  }
}
