import type { Token } from "../analysis.ts"
import { honorifics, officeAbbreviations } from "../data/titles.ts"
import { lookUp } from "./gazetteer.ts"

/** One word as it is written, of one or several tokens: "Ji'an", "Jian-ming", "al-Assad", "J.". */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly pos: Token["pos"]
  /** Index of its first token. */
  readonly token: number
  readonly sentence: number
  /** Begins its sentence or what is quoted, so that its capital says nothing. */
  readonly opens: boolean
  readonly isCapitalised: boolean
  readonly isPunctuation: boolean
  /** Parted from the word before by nothing: "'s" in "Ruiz's". */
  readonly isAttached: boolean
}

/** "U.S.-led", "Ruiz-backed", "Valdoria-based": only the first half is a name. */
const participle =
  /(?:ed|led|style|based|born|era|like|wide|run|owned|held|ing|made|free|only|era|friendly|facing|wing)$/

/** An article or particle that belongs to the name it is hyphened to: "al-Assad", "d'Orsay". */
const attachedParticle = /^(?:(?:al|el|ad|as|ar|an|az|ash|at|ul|ben|bin|abu)[-‑]|[dl]['’])\p{Lu}/u

const upper = /^\p{Lu}/u
const letter = /[\p{L}\p{N}]/u
const openers = /^["“„«‘'([:—–•·-]$/

/** Joins tokens to words as people write them. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  let opens = true
  let sentence = -1
  let i = 0
  while (i < tokens.length) {
    const first = tokens[i] as Token
    if (first.sentence !== sentence) {
      sentence = first.sentence
      opens = true
    }
    const last = endOfWord(tokens, i)
    let text = first.text
    for (let k = i + 1; k <= last; k++) text += (tokens[k] as Token).text
    const isPunctuation = !letter.test(text)
    const before = words.at(-1)
    words.push({
      start: first.start,
      end: (tokens[last] as Token).end,
      text,
      lower: text.toLowerCase().replace(/[’ʼ]/g, "'"),
      pos: isPunctuation ? "PUNCT" : first.pos,
      token: i,
      sentence,
      opens,
      isCapitalised: upper.test(text) || attachedParticle.test(text),
      isPunctuation,
      isAttached: before !== undefined && before.end === first.start,
    })
    // An opening mark or a colon lets the next word begin with a capital; other punctuation, and a mark that closes, does not.
    if (!isPunctuation) opens = false
    else if (openers.test(text) && !(/^["'»]$/.test(text) && before?.end === first.start)) opens = true
    i = last + 1
  }
  return words
}

/** Index of the last token of the word that begins at token `i`. */
function endOfWord(tokens: readonly Token[], i: number): number {
  let last = i
  if (!letter.test((tokens[i] as Token).text)) return last
  // A letter that the tokenizer does not know parts what is one word: "Ay|ı|n".
  while (isCutWithin(tokens[last] as Token, tokens[last + 1])) last++
  while (last + 2 < tokens.length) {
    const word = tokens[last] as Token
    const mark = tokens[last + 1] as Token
    const next = tokens[last + 2] as Token
    if (!/^[-‑'’]$/.test(mark.text) || mark.start !== word.end || next.start !== mark.end) break
    if (!letter.test(next.text) || mark.sentence !== next.sentence) break
    if (/['’]/.test(mark.text) && !upper.test(next.text)) break
    if (!upper.test(next.text) && participle.test(next.text)) break
    // "U.S.-China", "Moscow-Beijing": two names.
    if (lookUp(word.text) !== null) break
    last += 2
  }
  return last
}

/** Whether nothing parts two tokens but that a letter outside ASCII begins the second or ends the first. */
function isCutWithin(one: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    next.start === one.end &&
    /\p{L}$/u.test(one.text) &&
    /^\p{L}/u.test(next.text) &&
    (/[^\p{ASCII}]$/u.test(one.text) || /^[^\p{ASCII}]/u.test(next.text))
  )
}

/** Without the full stop of an abbreviation: "Sen." -> "sen". */
export function bare(word: Word): string {
  return word.lower.replace(/\.$/, "")
}

/** Whether the word is a form of address: "Mr.", "Ms", "Dr.". */
export function isHonorific(word: Word): boolean {
  return honorifics.has(bare(word))
}

/** The office an abbreviated title stands for, or null. */
export function spelledOut(word: Word): string | null {
  return word.isCapitalised ? (officeAbbreviations.get(bare(word)) ?? null) : null
}
