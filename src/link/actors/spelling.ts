/** Shorter words are too much like others to be told by their consonants. */
const shortWord = 4

/**
 * What the spellings of a name from another script have in common: its consonants, without doubled ones.
 * "Mohammed" and "Muhamad" -> mhmd, "Zelensky" and "Zelenskyy" -> zlnsk; a short word stays as it is.
 */
export function skeleton(word: string): string {
  if (word.length < shortWord) return word
  const consonants = word.slice(1).replace(/[aeiouy]/g, "")
  return (word.charAt(0) + consonants).replace(/(.)\1+/g, "$1")
}

/** Whether two folded words may be one name spelled in two ways. */
export function isSpelledLike(a: string, b: string): boolean {
  return a === b || (skeleton(a) === skeleton(b) && Math.min(a.length, b.length) >= shortWord)
}
