import { endsSentence } from "../../language/folded.ts"
import type { Attribution } from "./attribution.ts"
import { lastWordEnd } from "./clauses.ts"
import { propose, type Reading, spanOf } from "./reading.ts"
import { tagAt } from "./tags.ts"

/**
 * A quotation that ends its own sentence, and a sentence that does nothing but say whose it was:
 *
 *     “Why sign now?” Okafor asked.
 *     └ content ────┘ src    cue
 */
export function saidAfterQuestion({ document, sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  sentences.forEach((sentence, index) => {
    const quotation = previousInParagraph(sentences, index)
    const unit = quotation?.units.at(-1)
    if (quotation === null || unit === undefined || unit.pos !== "QUOTATION" || !endsSentence(document.text, unit))
      return
    const group = sentence.verbs.find((verb) => verb.form === "finite")
    const tag = group ? tagAt(sentence, group) : null
    if (tag === null || tag.start !== 0 || tag.end < 0) return
    // "“Why?” Ruiz asked. …" and "Ruiz asked, pointing …", but not "Ruiz said the deal …".
    const rest = sentence.units[tag.end]
    if (tag.end < lastWordEnd(sentence) && rest?.text !== ",") return
    if (sentence.units[tag.end + 1]?.pos === "QUOTATION" || rest?.text === ":") return
    const attribution = propose(sentence, {
      rule: "said-after-question",
      confidence: 0.96,
      source: tag.source,
      cue: [tag.cue],
      content: [tag.cue],
      addressee: tag.addressee,
    })
    const last = quotation.units.length
    found.push({ ...attribution, content: [spanOf(quotation, { start: last - 1, end: last })] })
  })
  return found
}

/** The sentence before on the same level of the same paragraph, or null. */
function previousInParagraph(sentences: Reading["sentences"], index: number) {
  const sentence = sentences[index]
  for (let i = index - 1; i >= 0 && index - i < 12; i--) {
    const before = sentences[i]
    if (before === undefined || sentence === undefined || before.paragraph !== sentence.paragraph) return null
    if (before.within === sentence.within) return before
  }
  return null
}
