const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Whether a text has so many words at least: no more of it is read than that takes. */
export function hasWords(text: string, least: number): boolean {
  word.lastIndex = 0
  for (let count = 0; count < least; count++) if (word.exec(text) === null) return false
  return true
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
