import type { Span } from "../../domain/span.ts"
import { organizationWords } from "../data/organizations.ts"
import { officeModifiers, portfolios, singularOffice } from "../data/titles.ts"
import { lookUp } from "./gazetteer.ts"
import { isHonorific, spelledOut, type Word } from "./words.ts"

/** No title before a name runs over more words than this; "the" or a verb ends nearly all of them sooner. */
const longestTitle = 14
/** An apposition names its office within this many words: "a former two-term Labour deputy prime minister". */
const officeWithin = 9
/** An apposition with its complements: "the director of the institute for cooperation at the university of …". */
const longestApposition = 24

/** Whether the word names an office on its own, whole or abbreviated. */
export function isOffice(word: Word): boolean {
  return singularOffice(word.lower) !== null || spelledOut(word) !== null
}

/**
 * The title that stands directly before a name, or null.
 *
 *     U.S. Secretary of State Ana Ruiz      China's trade minister, Li Jian,      the two envoys Sato and Bello
 *     ──────────────────────── title        ───────────────────── title
 */
export function titleBefore(words: readonly Word[], name: number): Span | null {
  let at = name - 1
  let last = words[at]
  if (last === undefined || last.sentence !== words[name]?.sentence) return null
  const isParted = last.text === ","
  if (isParted) {
    at--
    last = words[at]
    if (last === undefined || last.sentence !== words[name]?.sentence) return null
  }
  if (last.isPunctuation) return null
  let head = at
  // "Secretary of State", "minister of public security": the office lies before its portfolio.
  if (!isTitleHead(last)) {
    while (head > 0 && at - head < 4 && isPortfolioWord(words[head] as Word)) head--
    const link = words[head]
    if (link === undefined || head === at || last.lower === "the" || !/^(?:of|for)$/.test(link.lower)) return null
    head--
    if (!isTitleHead(words[head] as Word) || isHonorific(words[head] as Word)) return null
  }
  if (isParted && isHonorific(words[head] as Word)) return null
  let start = head
  while (start > 0 && head - start < longestTitle) {
    const before = words[start - 1] as Word
    if (before.sentence !== last.sentence || !belongsToTitle(before, words[start] as Word)) break
    start--
  }
  // "China's foreign minister, Mr. Li": the office stands before the form of address.
  if (!isParted && start === head && isHonorific(words[head] as Word) && words[start - 1]?.text === ",") {
    const office = titleBefore(words, start)
    if (office !== null) return { start: office.start, end: (words[at] as Word).end }
  }
  // ", the minister, Ruiz" is an apposition only where a determiner or a possessor opens the phrase.
  if (isParted && start === head && !/^(?:the|a|an|his|her|its|their)$/.test(words[start - 1]?.lower ?? "")) return null
  while (start < head && /^(?:of|'s|’s|and|for)$/.test((words[start] as Word).lower)) start++
  return { start: (words[start] as Word).start, end: (words[at] as Word).end }
}

function isTitleHead(word: Word): boolean {
  return isOffice(word) || isHonorific(word)
}

function isPortfolioWord(word: Word): boolean {
  return portfolios.has(word.lower)
}

function belongsToTitle(word: Word, next: Word): boolean {
  if (word.isPunctuation) return word.text === "-" || word.text === "&"
  if (isHonorific(word) || isOffice(word) || officeModifiers.has(word.lower)) return true
  if (/^(?:'s|’s)$/.test(word.text)) return true
  if (word.lower === "of" || word.lower === "for") return portfolios.has(next.lower)
  if (portfolios.has(word.lower) && /^(?:and|for|of)$/.test(next.lower)) return true
  if (word.isCapitalised && !word.opens) return true
  if (word.isCapitalised) return word.pos === "PROPN" || word.pos === "ADJ" || lookUp(word.text) !== null
  return word.pos === "ADJ" && !word.lower.endsWith("ing")
}

/**
 * The apposition that follows a name and names an office, without its commas, or null.
 *
 *     Ana Ruiz, the trade envoy, said        Ruiz, 57, a former deputy minister of trade, said
 *               ─────────────── apposition             ─────────────────────────────────
 */
export function appositionAfter(words: readonly Word[], end: number): Span | null {
  const comma = words[end]
  const sentence = words[end - 1]?.sentence
  if (comma === undefined || comma.text !== "," || comma.sentence !== sentence) return null
  let from = end + 1
  if (/^\d{2}$/.test(words[from]?.text ?? "") && words[from + 1]?.text === ",") from += 2
  let office = -1
  for (let i = from; i < words.length && i - from < officeWithin; i++) {
    const word = words[i] as Word
    if (word.sentence !== sentence) break
    if (word.isPunctuation && word.text !== "-" && word.text !== "&") break
    if (/^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/.test(word.pos) && !isOffice(word) && !officeModifiers.has(word.lower)) {
      if (!/^(?:his|her|its|their|our|whose|leading|ranking|acting|managing|retired)$/.test(word.lower)) break
      if (word.lower === "whose") break
    }
    if (
      /^(?:said|says|told|added|who|which|that|when|where|while|in|at|on|after|before|with|from|to|by|as)$/.test(
        word.lower,
      )
    )
      break
    if (isOffice(word) && !isPossessive(words, i)) {
      office = i
      if (/^(?:of|for|at|in|to|and|,|with|who)$/.test(words[i + 1]?.text ?? ",")) break
    }
  }
  if (office < 0) return null
  let to = office + 1
  while (to < words.length && to - from < longestApposition) {
    const word = words[to] as Word
    if (word.sentence !== sentence || (word.isPunctuation && word.text !== "-" && word.text !== "&")) break
    if (
      /^(?:VERB|AUX|PRON)$/.test(word.pos) ||
      /^(?:who|which|that|when|where|while|said|says|told|added)$/.test(word.lower)
    )
      break
    to++
  }
  // "Ruiz, minister Sato and others": the office is the next name's title, not an apposition.
  const next = words[office + 1]
  if (
    next?.isCapitalised &&
    !organizationWords.has(next.lower) &&
    /^(?:the|a|an|his|her)$/.test(words[from]?.lower ?? "") === false
  )
    return null
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }
}

function isPossessive(words: readonly Word[], i: number): boolean {
  return /^['’]s?$/.test(words[i + 1]?.text ?? "")
}

/** The office noun that heads a title or apposition, singular and lower case, or null: "the former trade envoy to Haldis" -> "envoy". */
export function headOffice(words: readonly string[]): string | null {
  let head: string | null = null
  for (const word of words) {
    if (head !== null && /^(?:of|for|to|at|in|from|with|on|who|that)$/.test(word.toLowerCase())) break
    const office = singularOffice(word.replace(/[.,]$/, ""))
    if (office !== null) head = office
  }
  return head
}
