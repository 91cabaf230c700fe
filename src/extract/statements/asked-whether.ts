import { type ChunkedSentence, nounPhraseAfter } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { lastWordEnd } from "./clauses.ts"
import { propose, type Reading } from "./reading.ts"

const put = /^(?:asked|pressed|quizzed|questioned|told)$/
const opensQuestion = /^(?:about|if|whether|what|how|why|when|who|where|which)$/

/**
 * A question put to whoever the sentence goes on about, by somebody who is not named:
 *
 *     Asked whether the line would reopen, Ruiz declined to answer.
 *     cue   └ content ──────────────────┘
 */
export function askedWhether({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    sentence.units.forEach((unit, i) => {
      if (!put.test(unit.norm) || !opensQuestion.test(sentence.units[i + 1]?.norm ?? "")) return
      const before = sentence.units[i - 1]
      if (before !== undefined && !/^(?:when|,|—|–|\()$/.test(before.norm)) return
      if (unit.norm === "told" && sentence.units[i + 1]?.norm !== "about") return
      const end = questionEnd(sentence, i + 1, i <= 1)
      if (end <= i + 2) return
      found.push(
        propose(sentence, {
          rule: "asked-whether",
          confidence: 0.7,
          source: null,
          cue: [{ start: i, end: i + 1 }],
          content: [{ start: i + 1, end }],
        }),
      )
    })
  }
  return found
}

/** The end of the question: where the main clause begins, for one that stands before it; else the next mark. */
function questionEnd(sentence: ChunkedSentence, from: number, fronted: boolean): number {
  const { units, verbs, verbAt } = sentence
  const last = lastWordEnd(sentence)
  let first = -1
  for (let i = from; i < last; i++) {
    if (!/^[,;)—–]$/.test(units[i]?.text ?? "")) continue
    if (first < 0) first = i
    if (!fronted) return first
    const end = nounPhraseAfter(sentence, i + 1)
    const group = verbs[verbAt[end] ?? -1]
    // "Asked about Ruiz, the envoy jailed in Ode, …": a participle of an apposition.
    const describes = /^(?:the|a|an)$/.test(units[i + 1]?.norm ?? "") && sentence.tags[group?.end ?? -1] === "ADP"
    if (end > i + 1 && group?.form === "finite" && !(describes && group.start === group.head)) return i
  }
  return fronted || first >= 0 ? first : last
}
