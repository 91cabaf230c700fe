import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { cueLemma } from "./clauses.ts"
import { propose, type Range, type Reading } from "./reading.ts"
import { type Tag, tagAt } from "./tags.ts"

/** Words that may stand before a quotation without being part of its clause. */
const openers = /^(?:and|but|so|yet|then|also|,|:|—|–|\.{3}|…)$/

/**
 * A quotation followed by who said it:
 *
 *     “We signed,” said Ana Ruiz, the trade envoy.      The offer is “an insult,” Lindqvist said.
 *     └ content ─┘ cue  └ source ─────────────┘         └ content ──────────────┘ source    cue
 */
export function saidAfterQuotation({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const tag = tagAt(sentence, group)
      if (tag === null) continue
      let last = tag.start - 1
      if (sentence.units[last]?.text === "," || sentence.units[last]?.text === "—") last--
      if (sentence.units[last]?.pos !== "QUOTATION") continue
      const content = [{ start: contentStart(sentence, last), end: last + 1 }]
      const goesOn = continuation(sentence, tag)
      if (goesOn) content.push(goesOn)
      found.push(
        propose(sentence, {
          rule: "said-after-quotation",
          confidence: 0.97,
          source: tag.source,
          cue: [tag.cue],
          content,
          addressee: tag.addressee,
        }),
      )
    }
  }
  return found
}

/** Where what is said begins: at the quotation, or where its clause does. */
function contentStart(sentence: ChunkedSentence, quotation: number): number {
  // "Asked about it, Sato said “no,” he …": the quotation is another verb's already.
  const before = sentence.verbs[sentence.verbAt[quotation - 1] ?? -1]
  if (before !== undefined && cueLemma(sentence, before) !== null) return quotation
  let start = quotation
  while (start > 0) {
    const before = sentence.units[start - 1]
    if (before === undefined || before.text === ":" || before.text === ";") break
    start--
  }
  while (start < quotation && openers.test(sentence.units[start]?.norm ?? "")) start++
  // "On Monday, “we …,” he said": words before the mark that are no clause are the reporter's.
  if (sentence.units[quotation - 1]?.text === "," && start < quotation) return quotation
  return start
}

/** How far a phrase between a tag and the rest of its quotation may reach. */
const LONGEST_ASIDE = 14

/** "…,” Ruiz said|, “are alive.|”", "…,” Ruiz said, within hearing of all|, “but we sign.|”": the second part of a split quotation. */
function continuation(sentence: ChunkedSentence, tag: Tag): Range | null {
  if (tag.end < 0) return null
  const aside = asideEnd(sentence, tag.end)
  if (aside > 0) return { start: aside, end: aside + 1 }
  const mark = sentence.units[tag.end]
  const next = mark?.pos === "QUOTATION" ? tag.end : tag.end + 1
  if (mark === undefined || sentence.units[next]?.pos !== "QUOTATION") return null
  if (mark.pos !== "QUOTATION" && !/^[,;:.—–-]+$/.test(mark.text)) return null
  return { start: next, end: next + 1 }
}

/** The quotation after a phrase between commas that has no verb of its own, or -1. */
function asideEnd({ units, verbs, verbAt }: ChunkedSentence, at: number): number {
  if (units[at]?.text !== "," || units[at + 1]?.pos === "QUOTATION") return -1
  for (let i = at + 1; i < units.length && i - at < LONGEST_ASIDE; i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === "QUOTATION" || verbs[verbAt[i] ?? -1]?.form === "finite") return -1
    if (unit.text !== ",") continue
    const next = units[i + 1]
    return next?.pos === "QUOTATION" && /^["'“‘«„]\s?\p{Ll}/u.test(next.text) ? i + 1 : -1
  }
  return -1
}
