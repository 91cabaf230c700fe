const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  )

/** The number that a word or digits stand for; null where they stand for none. */
export function numberOf(word: string): number | null {
  if (/^\d{1,6}$/.test(word)) return Number(word)
  const value = numbers.indexOf(word.toLowerCase())
  return value === -1 ? null : value
}
