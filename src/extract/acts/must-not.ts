import type { Span } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"

/**
 * A line that another must not cross.
 *
 *     Ode said that Valdoria must not step across this threshold.
 *                            ════════
 */
export function redLine(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const words = units.slice(group.start, group.end).map(({ norm }) => norm)
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  // "must not “step across”": the verb stands in the quotation.
  const isQuoted = units[group.end]?.norm === "not" && units[group.end + 1]?.pos === "QUOTATION"
  const mustNot = words[0] === "must" && (group.negated || isQuoted)
  const head = units[group.head]?.norm ?? ""
  const willNot =
    group.negated && /^(?:will|wo)$/.test(words[0] ?? "") && /^(?:tolerate|accept|allow|permit)$/.test(head)
  if (!mustNot && !willNot) return null
  const what = mustNot
    ? {
        start: subject.start,
        end:
          whatAfter(sentence, isQuoted ? group.end + 1 : group.end, { start: group.start, end: group.end }, subject)
            ?.end ?? group.end,
      }
    : whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  if (what === null) return null
  // "he will not accept it": whose line it is must be plain.
  if (willNot && /^(?:he|she|it|they|this|that)$/.test(units[subject.start]?.norm ?? "")) return null
  return {
    event: "THREATEN",
    mode: null,
    kind: "red-line",
    rule: mustNot ? "must not" : "will not accept",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, {
      start: group.start,
      end: isQuoted ? group.end + 1 : mustNot ? Math.min(group.start + 2, group.end) : group.end,
    }),
    // Who draws the line is who says so.
    by: mustNot ? null : spanOf(sentence, subject),
    to: mustNot ? [spanOf(sentence, subject)] : objectAfter(sentence, group.end),
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}

/** "will not accept |Ode| as a nuclear state" */
function objectAfter(sentence: ChunkedSentence, at: number): Span[] {
  const end = nounPhraseAfter(sentence, at)
  return end > at && sentence.tags[end - 1] === "PROPN" ? [spanOf(sentence, { start: at, end })] : []
}
