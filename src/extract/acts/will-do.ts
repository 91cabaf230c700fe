import { type Span, slice } from "../../domain/span.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"
import { agreeing, canPromise, conceding, deeds, givingUp } from "./promising.ts"
import { conditionOf, conditionSpan } from "./status-of.ts"
import { isAfterPreposition, isToldAsSo } from "./told-as-so.ts"

/**
 * What a state or its sides will do, or what somebody undertook to do.
 *
 *     Valdoria will provide testing equipment.      Ode also undertook to look at the rules.
 *              ════════════
 */
export function commitment(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const head = units[group.head]
  const will = units.findIndex((unit, i) => i >= group.start && i < group.head && /^(?:will|shall)$/.test(unit.norm))
  if (will < 0 || group.negated || group.passive || head === undefined || !deeds.test(head.norm)) return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  if (!canPromise(text, sentence, subject) || !isToldAsSo(sentence, group, subject)) return null
  if (isAfterPreposition(sentence, subject, group)) return null
  const what = whatAfter(sentence, group.head + 1, { start: will, end: group.head + 1 }, subject)
  if (what === null) return null
  const words = slice(text, spanOf(sentence, what))
  // "will hold Ode responsible" warns; "will hold elections" promises nobody anything.
  if (/^hold$/.test(head.norm)) {
    if (!/\b(?:talks?|meetings?|session|negotiations|dialogue|call|summit|consultations|exercises?)\b/.test(words))
      return null
  }
  // "will return to the capital"
  if (head.norm === "return" && /^(?:to|home|from|on|next|for|here|there)\b/.test(words)) return null
  // "will lift up what is good"
  if (/^(?:up|off)\b/.test(words) || /^(?:\S+ ){0,2}(?:eulogy|speech|remarks|address|lecture|verdict)\b/.test(words))
    return null
  return {
    ...(givingUp.test(head.norm) ? conceding : agreeing("commitment")),
    rule: "will",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: will, end: group.head + 1 }),
    by: spanOf(sentence, subject),
    to: [],
    what: spanOf(sentence, what),
    condition: conditionSpan(sentence, what) ?? openingCondition(sentence, subject.start),
    status: "happened",
  }
}

/** "|If the flights stop|, Ode will sign" */
function openingCondition(sentence: ChunkedSentence, before: number): Span | null {
  const range = conditionOf(sentence, 0, before)
  return range !== null && range.end <= before ? spanOf(sentence, range) : null
}
