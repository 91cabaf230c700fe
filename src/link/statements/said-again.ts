import { isLightWord, stemOf } from "../../language/content-words.ts"

/** A statement's words, as others of the same speaker are compared with them. */
export interface TellingWords {
  /** Of the words that say something, names among them. */
  readonly stems: ReadonlySet<string>
  /** Numbers, and names within sentences. */
  readonly named: readonly string[]
  readonly text: string
}

/** What of a statement's words tells it from others. */
export function tellingWordsOf(text: string): TellingWords {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    stems: new Set(words.filter((word) => !isLightWord(word)).map(stemOf)),
    named: text.match(/\p{N}[\p{N}.,]*|(?<=\p{L}[,;]? )\p{Lu}\p{L}+/gu) ?? [],
    text,
  }
}

/** So many words, and so large a share of them, in a longer statement of the same speaker make a statement the same told again. */
const same = { words: 5, share: 0.75 }

/**
 * Whether one statement of a speaker says in nearly the same words what a longer one says: not where one denies it, or
 * where it has another number or name.
 *
 *     The two sides agreed on Friday to hold first talks on sea ice, and the hotline rings again.     the longer
 *     The countries agreed on Friday to hold their first talks on sea ice.                            told again
 */
export function isSaidAgain(short: TellingWords, long: TellingWords): boolean {
  const shared = [...short.stems].filter((stem) => long.stems.has(stem)).length
  return (
    short.stems.size >= same.words &&
    shared >= short.stems.size * same.share &&
    negation.test(short.text) === negation.test(long.text) &&
    short.named.every((name) => long.text.includes(name))
  )
}

const negation = /\b(?:not|no|never|neither|nor|without|cannot|refus\w+|den(?:y|ies|ied))\b|n[’']t\b/i
