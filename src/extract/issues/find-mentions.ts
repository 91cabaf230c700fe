import type { Issue } from "../../domain/issue.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"

/** Units of a sentence that speak of an issue. */
export interface MentionRange extends Range {
  readonly issue: string
}

/** A word of a sentence or of a term. */
interface Word {
  readonly text: string
  readonly folded: string
}

interface Term {
  readonly issue: string
  readonly words: readonly (Word & { readonly isStem: boolean; readonly isCased: boolean })[]
}

/** The terms of some issues, by the first letters of their first words. */
type Terms = ReadonlyMap<string, readonly Term[]>

const prepared = new WeakMap<readonly Issue[], Terms>()

/** So many letters of a term's first word tell which terms are tried. */
const LETTERS = 2

/**
 * Finds the words of a sentence that speak of issues; of terms within each other the longest. What stands within a
 * quotation is found in the quotation's own sentences.
 *
 *     They discussed |fentanyl| and the |precursor chemicals| it is made of.
 */
export function findMentions(sentence: ChunkedSentence, issues: readonly Issue[]): MentionRange[] {
  const words = sentence.units.flatMap((unit, index) =>
    unit.quotation === null ? wordsOf(unit.text).map((word) => ({ ...word, unit: index })) : [],
  )
  return matchesIn(words, issues)
}

/** A quotation of no more words is read as what its sentence speaks of: a longer one speaks for itself. */
const longestQuoted = 12

/**
 * Finds the quotations of a sentence that name an issue as a thing spoken of.
 *
 *     Ruvenia rejected |“the so-called overcapacity theory.”|
 */
export function findQuoted(sentence: ChunkedSentence, issues: readonly Issue[]): MentionRange[] {
  return sentence.units.flatMap((unit, index) => {
    const words = unit.quotation === null ? [] : wordsOf(unit.text.slice(0, longestText))
    if (words.length === 0 || words.length > longestQuoted) return []
    const found = matchesIn(
      words.map((word) => ({ ...word, unit: index })),
      issues,
    )
    return found.filter(({ issue }, at) => found.findIndex((other) => other.issue === issue) === at)
  })
}

/** Characters of a quotation that are read: so many words as count have room in them. */
const longestText = 400

function matchesIn(words: readonly (Word & { readonly unit: number })[], issues: readonly Issue[]): MentionRange[] {
  const terms = termsOf(issues)
  const found: MentionRange[] = []
  for (let at = 0; at < words.length; at++) {
    const tried = terms.get((words[at] as Word).folded.slice(0, LETTERS)) ?? []
    const longest = new Map<string, number>()
    for (const term of tried) {
      if (!term.words.every((word, offset) => isMatched(word, words[at + offset]))) continue
      longest.set(term.issue, Math.max(longest.get(term.issue) ?? 0, term.words.length))
    }
    for (const [issue, length] of longest) {
      const range = {
        start: (words[at] as { unit: number }).unit,
        end: (words[at + length - 1] as { unit: number }).unit + 1,
      }
      const isWithin = found.some((other) => other.issue === issue && range.end <= other.end)
      if (!isWithin) found.push({ issue, ...range })
    }
  }
  return found
}

function isMatched(
  term: Word & { readonly isStem: boolean; readonly isCased: boolean },
  word: Word | undefined,
): boolean {
  if (word === undefined) return false
  if (term.isCased) return term.isStem ? word.text.startsWith(term.text) : word.text === term.text
  return term.isStem ? word.folded.startsWith(term.folded) : word.folded === term.folded
}

function termsOf(issues: readonly Issue[]): Terms {
  const known = prepared.get(issues)
  if (known !== undefined) return known
  const terms = new Map<string, Term[]>()
  for (const { id, terms: own, actors = [] } of issues) {
    for (const words of [...own.map(termWords), ...actors.map(nameWords)]) {
      const key = words[0]?.folded.slice(0, LETTERS)
      if (key === undefined) continue
      const others = terms.get(key)
      if (others === undefined) terms.set(key, [{ issue: id, words }])
      else others.push({ issue: id, words })
    }
  }
  prepared.set(issues, terms)
  return terms
}

/** Words of a term. "AI" is no "ai", but "Gaza" may stand in a headline of capitals. */
function termWords(term: string): Term["words"] {
  return [...term.matchAll(/([\p{L}\p{N}]+)(\*?)/gu)].map(([, text = "", star]) => ({
    text,
    folded: fold(text),
    isStem: star === "*",
    isCased: /^[\p{Lu}\p{N}]{2,}$/u.test(text) && /\p{L}/u.test(text),
  }))
}

/** Words of a name, which are no others in small letters: "May" is no "may". */
function nameWords(name: string): Term["words"] {
  return wordsOf(name).map((word) => ({ ...word, isStem: false, isCased: true }))
}

function wordsOf(text: string): Word[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ text: word, folded: fold(word) }))
}

function fold(word: string): string {
  return word.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")
}
