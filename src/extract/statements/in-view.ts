import { type ChunkedSentence, finiteBetween, nounPhraseAfter } from "../../language/chunks.ts"
import { aroundPhrase } from "./according-to.ts"
import type { Attribution } from "./attribution.ts"
import { cueVerbForm } from "./cues.ts"
import { propose, type Reading } from "./reading.ts"
import { sourceEndAfter } from "./tags.ts"

const stands =
  /^(?:view|views|opinion|words|telling|judgment|judgement|estimation|eyes|account|count|tally|reckoning|log|estimate)$/

/**
 * A phrase that says whose view a clause is:
 *
 *     The sanctions, in Lutz's view, failed.      For Sato, the talks are over.
 *     └ content ───┘ cue src   cue └ con. ┘       cue src   └ content ───────┘
 */
export function inView({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    const { units, tags } = sentence
    units.forEach((unit, i) => {
      if (!/^(?:in|by|to)$/.test(unit.norm)) return
      const end = sentence.nounEnd[i + 1] ?? -1
      if (sentence.nounStart[i + 1] !== i + 1 || end < i + 3) return
      const noun = end - 1
      if (!stands.test(units[noun]?.norm ?? "")) return
      const before = units[i - 1]
      const setOff = before === undefined || i <= 1 || /^(?:,|—|–|--|\()$/.test(before.text)
      if (!setOff && /^(?:eyes|account|log|words|telling)$/.test(units[noun]?.norm ?? "")) return
      // "the ministry says in its account": part of another cue.
      if (cueVerbForm(units[i - 1]?.norm ?? "") !== null) return
      const owner = units[noun - 1]?.norm === "own" ? noun - 1 : noun
      const possessive = /^['’]s?$/.test(units[owner - 1]?.text ?? "")
      const pronoun = owner === i + 2 && /^(?:his|her|their|its|our|my)$/.test(units[i + 1]?.norm ?? "")
      if (units[end]?.norm === "of" && noun === i + 2 && units[i + 1]?.norm === "the") {
        const attribution = viewOf(sentence, i, end)
        if (attribution) found.push(attribution)
        return
      }
      if (!possessive && !pronoun) return
      if (units[end]?.norm === "of" || units[end]?.text === ":") return
      const content = aroundPhrase(sentence, i, end)
      if (content.length > 0)
        found.push(
          propose(sentence, {
            rule: "in-view",
            confidence: 0.75,
            source: { start: i + 1, end: noun },
            cue: [
              { start: i, end: i + 1 },
              { start: noun, end },
            ],
            content,
          }),
        )
    })
    // "For Sato, the talks are over."
    const end = nounPhraseAfter(sentence, 1)
    if (units[0]?.norm === "for" && end > 1 && end < 6 && units[end]?.text === "," && tags[end - 1] === "PROPN") {
      const content = aroundPhrase(sentence, 0, end)
      const [clause] = content
      const first = units[end + 1]?.norm ?? ""
      const copula = sentence.verbs.find((group) => group.start >= end && group.form === "finite")
      const judges =
        copula !== undefined &&
        (/^(?:is|are|was|were|be|remains?|seems?|means?|meant)$/.test(units[copula.head]?.norm ?? "") ||
          units[copula.start]?.norm === "must")
      if (
        clause &&
        judges &&
        finiteBetween(sentence, clause.start, clause.end) &&
        !/^(?:he|she|they|who|which)$/.test(first)
      )
        found.push(
          propose(sentence, {
            rule: "for-source",
            confidence: 0.45,
            source: { start: 1, end },
            cue: [{ start: 0, end: 1 }],
            content,
          }),
        )
    }
  }
  return found
}

/** "in the view of |Emil Lutz, who teaches law|, …": the source follows its "of". */
function viewOf(sentence: ChunkedSentence, start: number, of: number): Attribution | null {
  const end = sourceEndAfter(sentence, of + 1)
  if (end === of + 1) return null
  const content = aroundPhrase(sentence, start, end)
  if (content.length === 0) return null
  return propose(sentence, {
    rule: "in-view",
    confidence: 0.75,
    source: { start: of + 1, end },
    cue: [{ start, end: of + 1 }],
    content,
  })
}
