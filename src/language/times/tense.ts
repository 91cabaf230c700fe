import type { Sentence, Token } from "../analysis.ts"
import { isPastForm } from "../verbs.ts"

/** Whether what a time belongs to is told as past, as to come, or the words do not say. */
export type Tense = "past" | "future" | "open"

/** How many tokens before and after a time its verb is looked for. */
const reach = 14

const futureModals = new Set(["will", "'ll", "shall", "would", "wo", "must", "should"])
const otherModals = new Set(["may", "can", "could", "might"])
const pastAuxiliaries = new Set(["was", "were", "had", "did", "been"])
/** After these "to" and a verb tell what is to come: "plans to meet Friday"; elsewhere the infinitive follows its verb. */
const looksAhead = new Set(
  "due scheduled expected set slated supposed likely ready going plan plans planning planned hopes hope intends intend wants agreed vowed promised is are be was were".split(
    " ",
  ),
)
/** What is fixed ahead without a verb of its own: "is due Friday", "a deadline of May 5". */
const fixedAhead = new Set(["due", "scheduled", "slated", "upcoming", "forthcoming", "payable", "tomorrow"])
/** Prepositions that look ahead where no past verb stands before them: "by Friday". */
const aheadPrepositions = new Set(["by", "until", "till"])

/**
 * The tense of the verb a time stands with: the nearest before it in the sentence, else the first after it.
 *
 *     The council met Tuesday.   The council will meet Tuesday.   It is to report by Friday.
 *                 ─── past                   ──── future                   ────── future
 */
export function tenseAt(tokens: readonly Token[], sentence: Sentence, first: number, end: number): Tense {
  if (looksToDeadline(tokens, sentence, first)) return "future"
  // "Wednesday's ruling" was given.
  if (tokens[end]?.norm === "'s") return "past"
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - reach); at--) {
    const tense = tenseOf(tokens, at, sentence)
    if (tense !== null) return tense
  }
  for (let at = end; at < Math.min(sentence.endToken, end + reach); at++) {
    const tense = tenseOf(tokens, at, sentence)
    if (tense !== null) return tense
  }
  return "open"
}

/** "gave them until Friday"; but "had been due by 1 June" is over. */
function looksToDeadline(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  const isArticle = tokens[first - 1]?.norm === "the"
  if (!aheadPrepositions.has(tokens[isArticle ? first - 2 : first - 1]?.norm ?? "")) return false
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - reach); at--)
    if ((tokens[at] as Token).norm === "had") return false
  return true
}

/** What a word says of the tense, or null where it says nothing. */
function tenseOf(tokens: readonly Token[], at: number, sentence: Sentence): Tense | null {
  const { norm, pos, lemma } = tokens[at] as Token
  if (futureModals.has(norm) || fixedAhead.has(norm)) return "future"
  if (otherModals.has(norm) && pos === "AUX") return "open"
  if (pastAuxiliaries.has(norm)) return isFixedAhead(tokens, at, sentence) ? "future" : "past"
  if (pos !== "VERB" && pos !== "AUX") return null
  const group = groupBefore(tokens, at, sentence)
  if (group !== null) return group
  if (at > sentence.firstToken && (tokens[at - 1] as Token).norm === "to")
    return looksAhead.has(tokens[at - 2]?.norm ?? "") ? "future" : null
  if (isPastForm(norm)) return isBePassive(tokens, at, sentence) ? "open" : "past"
  return norm.endsWith("ing") ? null : norm === lemma || norm.endsWith("s") ? "open" : null
}

/** "was to open", "were expected to". */
function isFixedAhead(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let next = at + 1; next < Math.min(at + 3, sentence.endToken); next++) {
    const { norm } = tokens[next] as Token
    if (norm === "to" || fixedAhead.has(norm) || norm === "expected") return true
  }
  return false
}

/** "when the case is heard in May", "to be published": a participle of no past. */
function isBePassive(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const before = at - 1 >= sentence.firstToken ? (tokens[at - 1] as Token).norm : ""
  return before === "is" || before === "are" || before === "be" || before === "being"
}

/** "will soon meet": the modal up to three tokens before. */
function groupBefore(tokens: readonly Token[], at: number, sentence: Sentence): Tense | null {
  for (let before = at - 1; before >= Math.max(sentence.firstToken, at - 3); before--) {
    const { norm, pos } = tokens[before] as Token
    if (futureModals.has(norm)) return "future"
    if (pos !== "ADV" && pos !== "AUX" && pos !== "PART") return null
  }
  return null
}
