import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span } from "../../domain/span.ts"

/** Whether sentences tell something: questions do not, and headlines repeat what the article says. */
export function tellingIn({ text, turns, regions }: Document): (sentence: Span) => boolean {
  const untold: Span[] = [
    ...turns.filter(({ part }) => part === "question").map(({ content }) => content),
    ...regions.filter(({ region }) => /^(?:headline|byline)$/.test(region)),
  ].sort((a, b) => a.start - b.start)
  return (sentence) => {
    const before = untold[firstAtOrAfter(untold, sentence.start + 1) - 1]
    if (before !== undefined && contains(before, sentence)) return false
    return !/\?["'”’»]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))
  }
}
