import { ploverContexts } from "../../language/data/plover-contexts.ts"

/** At most so many contexts are given: those whose words come first. */
const mostContexts = 3

const stems = ploverContexts
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [context = "", words = ""] = line.split(" | ")
    return words.split(" ").map((stem) => ({ context, stem: stem.replaceAll("-", " ") }))
  })

/** By the first two letters, so that few stems are looked at for a word. */
const byOpening = new Map<string, { context: string; stem: string }[]>()
for (const entry of stems) {
  const key = entry.stem.slice(0, 2)
  byOpening.set(key, [...(byOpening.get(key) ?? []), entry])
}

/** PLOVER contexts that the words of an act speak of, in the order of the words. */
export function contextsOf(words: string): string[] {
  const lower = words.toLowerCase().replaceAll("-", " ")
  const found = new Set<string>()
  for (const { index } of lower.matchAll(/\p{L}+/gu))
    for (const { context, stem } of byOpening.get(lower.slice(index, index + 2)) ?? [])
      if (found.size < mostContexts && lower.startsWith(stem, index)) found.add(context)
  return [...found]
}
