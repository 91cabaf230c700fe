import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"

/** What one is or has is nothing one is asked to do. */
const states =
  /^(?:be|have|had|know|feel|see|think|remember|note|understand|expect|look|seem|appear|get|want|mean|matter|face|win|lose|fear|become|remain|like|need|happen|say)$/

/**
 * What an official says another should do asks it of them; who asks is who says so.
 *
 *     The ministry said |Ode| must end the sales.      We hope that |Ode| will end the sales.
 *                             ════                        ════
 */
export function should(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const hoped = hope(sentence, group)
  if (hoped !== null) return hoped
  const modal = units[group.start]?.norm ?? ""
  if (group.form !== "finite" || group.negated || group.passive || !/^(?:must|should|ought)$/.test(modal)) return null
  // "should have sold"
  if (units.slice(group.start + 1, group.head).some(({ norm }) => /^(?:have|be|only)$/.test(norm))) return null
  if (states.test(units[group.head]?.norm ?? "")) return null
  const subject = subjectOf(sentence, group)
  if (subject === null || subject.end > group.start || !isNamed(sentence, subject)) return null
  // "why |Ode| should care", "if |Ode| should fall", "the help of |Ode| should come"
  const before = units[subject.start - 1]?.norm ?? ""
  if (/^(?:why|how|if|whether|what|when|and|or|of|with|by|from|in|to|for|than)$/.test(before)) return null
  const what = whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  return request(sentence, { start: group.start, end: group.start + 1 }, null, subject, {
    start: subject.start,
    end: what?.end ?? group.end,
  })
}

function hope(sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units, verbs, verbAt } = sentence
  const isHope = /^(?:hopes?|expects?)$/.test(units[group.head]?.norm ?? "")
  if (!isHope || group.passive || group.negated || group.hypothetical) return null
  const by = subjectOf(sentence, group)
  const from = units[group.end]?.norm === "that" ? group.end + 1 : group.end
  const end = nounPhraseAfter(sentence, from)
  const told = verbs[verbAt[end] ?? -1]
  if (by === null || end <= from || told === undefined || told.start !== end || told.passive) return null
  if (!/^(?:will|can|would|could)$/.test(units[told.start]?.norm ?? "") || states.test(units[told.head]?.norm ?? ""))
    return null
  if (!isNamed(sentence, { start: from, end })) return null
  const what = whatAfter(sentence, told.end, { start: group.start, end: group.end }, by)
  return request(
    sentence,
    { start: group.head, end: group.head + 1 },
    by,
    { start: from, end },
    {
      start: from,
      end: what?.end ?? told.end,
    },
  )
}

/** Whether a phrase names somebody: "the two sides", "friends of |Ode|" do not. */
function isNamed({ units, tags }: ChunkedSentence, { start, end }: Range): boolean {
  const first = /^(?:the|some)$/.test(units[start]?.norm ?? "") ? start + 1 : start
  const of = units.findIndex(({ norm }, i) => i > start && i < end && norm === "of")
  if (of > 0 && !acting.test(units[of - 1]?.norm ?? "")) return false
  const isName = of > 0 || /^\p{Lu}/u.test(units[first]?.text ?? "") || units[first]?.norm === "new"
  return isName && tags.slice(start, end).some((tag) => tag === "PROPN") && !/^(?:we|i)$/.test(units[start]?.norm ?? "")
}

/** Who acts for what they are of. */
const acting = /^(?:government|president|minister|ministry|leaders?|people|parliament|army|authorities)$/

function request(sentence: ChunkedSentence, trigger: Range, by: Range | null, whom: Range, what: Range): ActProposal {
  return {
    event: "REQUEST",
    mode: "change",
    kind: "request",
    rule: "should do",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, trigger),
    by: by && spanOf(sentence, by),
    to: [spanOf(sentence, whom)],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}
