/** "1 document", "14 documents", "1,204 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`
}

/** How sure we are, as people say it: never "100 %". */
export function percent(confidence: number): string {
  return `${Math.min(99, Math.round(confidence * 100))} %`
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
