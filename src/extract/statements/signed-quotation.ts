import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { lastWordEnd } from "./clauses.ts"
import { propose, type Reading, spanOf } from "./reading.ts"

/** A signature is a name, perhaps with an office, and no more. */
const LONGEST_SIGNATURE = 12

/**
 * A quotation signed with a dash, on its line or the next. Under a paragraph that says more than the quotation the name is
 * its reporter's.
 *
 *     “We have waited long enough.” — Ana Ruiz, envoy
 *     └ content ──────────────────┘ ↑ └ source ─────┘
 */
export function signedQuotation({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  const outer = sentences.filter((sentence) => sentence.within === null)
  outer.forEach((sentence, index) => {
    const dash = sentence.units.findIndex(
      (unit, i) => /^(?:―|—|–|--|-|~)$/.test(unit.text) && (i === 0 || sentence.units[i - 1]?.pos === "QUOTATION"),
    )
    const end = lastWordEnd(sentence)
    if (dash < 0 || end - dash < 2 || end - dash > LONGEST_SIGNATURE || !isSignature(sentence, dash + 1, end)) return
    const signed = dash > 0 ? sentence : outer[index - 1]
    const at = dash > 0 ? dash - 1 : (signed?.units.length ?? 0) - 1
    if (signed === undefined || signed.units[at]?.pos !== "QUOTATION" || signed.paragraph < sentence.paragraph - 1)
      return
    const isWithMore = at > 0 || outer[index - 2]?.paragraph === signed.paragraph
    if (dash === 0 && isWithMore) return
    const cue = { start: dash, end: dash + 1 }
    const attribution = propose(sentence, {
      rule: "signed-quotation",
      confidence: 0.9,
      source: { start: dash + 1, end },
      cue: [cue],
      content: [cue],
    })
    found.push({ ...attribution, content: [spanOf(signed, { start: at, end: at + 1 })] })
  })
  return found
}

function isSignature({ tags, units, verbs }: ChunkedSentence, from: number, end: number): boolean {
  const capital = /^\p{Lu}/u.test(units[from]?.text ?? "")
  return (
    capital &&
    tags[from] === "PROPN" &&
    !verbs.some((group) => group.start >= from && group.end <= end && group.form === "finite")
  )
}
