import type { Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { isPastForm } from "../../language/verbs.ts"
import { type Attribution, startOf } from "./attribution.ts"
import { lastWordEnd } from "./clauses.ts"
import { type Reading, spanOf } from "./reading.ts"

/** Who is told about in a readout rather than quoted: the parties and those who met. */
const parties =
  /^(?:he|she|they|both|the (?:two|both|sides?|parties|leaders|ministers|presidents|secretary|president|minister|talks|meeting|call))\b/i

/**
 * In a readout, what somebody "said that" goes on over the sentences after it, as long as they tell no past event:
 *
 *     Varga said that the strait is calm. Valdoria will keep its word. The two sides met for an hour.
 *     source cue └ content ─────────────────────────────────────────┘
 */
export function reportGoesOn(reading: Reading, settled: readonly Attribution[]): Attribution[] {
  if (reading.document.kind !== "readout") return [...settled]
  const sentences = reading.sentences.filter(({ within }) => within === null)
  const reports = settled.filter(({ rule }) => rule.endsWith("-clause")).toSorted((a, b) => startOf(a) - startOf(b))
  const grown = new Map<Attribution, readonly Span[]>()
  let at = 0
  for (const report of reports) {
    const [content, more] = report.content
    if (content === undefined || more !== undefined) continue
    while (at < sentences.length && (sentences[at] as Span).end < content.end) at++
    const sentence = sentences[at]
    if (sentence === undefined || !ends(sentence, content) || !opens(reading.document.text, sentence, report)) continue
    let end = content.end
    for (let next = at + 1; next < sentences.length; next++) {
      const following = sentences[next] as ChunkedSentence
      if (following.paragraph !== sentence.paragraph || !goesOn(reading.document.text, following, report)) break
      end = spanOf(following, { start: 0, end: Math.max(1, lastWordEnd(following)) }).end
    }
    if (end > content.end) grown.set(report, [{ start: content.start, end }])
  }
  return settled.map((attribution) => ({ ...attribution, content: grown.get(attribution) ?? attribution.content }))
}

/** Whether the content is the last of its sentence. */
function ends(sentence: ChunkedSentence, content: Span): boolean {
  const last = lastWordEnd(sentence)
  return last > 0 && sentence.units[last - 1]?.end === content.end
}

/** Whether the sentence says first of all that somebody said this, in the past. */
function opens(text: string, sentence: ChunkedSentence, { source, cue }: Attribution): boolean {
  const [only] = source
  const [verb] = cue
  if (only === undefined || verb === undefined || only.start > sentence.start + 1) return false
  return isPastForm(text.slice(verb.start, verb.end).toLowerCase().split(" ").find(isPastForm) ?? "")
}

/** Whether a sentence tells no event and nothing of those who met: it says what is, will or must be, or asks. */
function goesOn(text: string, sentence: ChunkedSentence, { source }: Attribution): boolean {
  const words = text.slice(sentence.start, sentence.end)
  const speaker = source[0] === undefined ? "" : text.slice(source[0].start, source[0].end)
  if (parties.test(words) || words.startsWith(speaker)) return false
  const group = sentence.verbs.find(({ form }) => form === "finite")
  if (group === undefined) return false
  const first = sentence.units[group.start]?.norm ?? ""
  const main = sentence.units[group.head]?.norm ?? ""
  if (/^(?:was|were|had|did)$/.test(first)) return false
  return group.head > group.start || !isPastForm(main)
}
