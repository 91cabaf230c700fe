import { commonWords } from "../../language/data/common-words.ts"
import { hashOf } from "./fold.ts"

/**
 * Zipf's law over a vocabulary of this kind gives the word of rank r about 1 / (12 r) of a text. The weights come from
 * the language, not from the dossier: so that what is found does not hang on the order documents came in.
 */
const ZIPF = 12

/** Of words outside the list: rarer than any in it, but a misspelling must not outweigh a rare word. */
const unlisted = Math.log2(ZIPF * 2 * commonWords.length)

const weights = new Map<number, number>()
for (const [rank, word] of commonWords.entries()) {
  const hash = hashOf(word)
  if (!weights.has(hash)) weights.set(hash, Math.log2(ZIPF * (rank + 1)))
}
// The vocabulary lists single letters apart.
weights.set(hashOf("a"), 5)
weights.set(hashOf("i"), 6)
// Numerals fold to digits and contractions to words that carry little by themselves.
for (let digit = 0; digit <= 20; digit++) weights.set(hashOf(String(digit)), 9)

/** Evidence in bits that a folded word of this hash gives where it is matched: 4 for "the", 17.5 for a word of no list. */
export function weightOf(word: number): number {
  return weights.get(word) ?? unlisted
}
