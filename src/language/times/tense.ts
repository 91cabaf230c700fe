import type { Sentence, Token } from "../analysis.ts"
import { isPastForm } from "../verbs.ts"

/** Whether what a time belongs to is told as past, as to come, or the words do not say. */
export type Tense = "past" | "future" | "open"

/** How many tokens before and after a time its verb is looked for. */
const reach = 14

const futureWords = new Set(["will", "'ll", "shall", "would", "wo", "tomorrow"])
/** "is due Friday", "scheduled for Monday": what is fixed ahead. */
const aheadWords = new Set([
  "due",
  "scheduled",
  "expected",
  "slated",
  "planned",
  "set",
  "upcoming",
  "deadline",
  "plans",
])
const pastAuxiliaries = new Set(["was", "were", "had", "did", "been"])
/** Prepositions that look ahead where no past verb stands before them: "by Friday". */
const aheadPrepositions = new Set(["by", "until", "till", "before"])

/**
 * The tense of the verb a time stands with: the nearest before it in the sentence, else the first after it.
 *
 *     The council met Tuesday.   The council will meet Tuesday.   It is to report by Friday.
 *                 ─── past                   ──── future                ── future
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, first: number, end: number): Tense {
  const isAhead = aheadPrepositions.has(tokens[first - 1]?.norm ?? "")
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - reach); at--) {
    const tense = tenseOf(tokens, at, sentence)
    if (tense !== null) return tense
  }
  for (let at = end; at < Math.min(sentence.endToken, end + reach); at++) {
    const tense = tenseOf(tokens, at, sentence)
    if (tense !== null) return tense
  }
  return isAhead ? "future" : "open"
}

function tenseOf(tokens: readonly Token[], at: number, sentence: Sentence): Tense | null {
  const token = tokens[at] as Token
  if (futureWords.has(token.norm)) return "future"
  if (pastAuxiliaries.has(token.norm)) return isFixedAhead(tokens, at, sentence) ? "future" : "past"
  if (aheadWords.has(token.norm)) return "future"
  if (token.pos === "VERB" || token.pos === "AUX") {
    if (isAfter(tokens, at, sentence, futureWords)) return "future"
    if (isInfinitive(tokens, at, sentence)) return "future"
    if (isPastForm(token.norm)) return "past"
  }
  return null
}

/** "was to open", "were expected to". */
function isFixedAhead(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let next = at + 1; next < Math.min(at + 3, sentence.endToken); next++) {
    const norm = (tokens[next] as Token).norm
    if (norm === "to" || aheadWords.has(norm)) return true
  }
  return false
}

/** "will soon meet": one of the words stands up to three tokens before. */
function isAfter(tokens: readonly Token[], at: number, sentence: Sentence, words: ReadonlySet<string>): boolean {
  for (let before = at - 1; before >= Math.max(sentence.firstToken, at - 3); before--)
    if (words.has((tokens[before] as Token).norm)) return true
  return false
}

function isInfinitive(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  return at > sentence.firstToken && (tokens[at - 1] as Token).norm === "to"
}
