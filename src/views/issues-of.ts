import type { IssueMention } from "../domain/issue.ts"
import { firstAtOrAfter } from "../domain/ordered.ts"
import type { Span } from "../domain/span.ts"

/**
 * Tells of which issues a document speaks between the first and the last of some words: ids, each once, in the order they
 * are named. `mentions` are in the order of the text.
 */
export function issueFinder(mentions: readonly IssueMention[]): (words: readonly Span[]) => string[] {
  return (words) => {
    const start = Math.min(...words.map((span) => span.start))
    const end = Math.max(...words.map((span) => span.end))
    const found = new Set<string>()
    for (let i = firstAtOrAfter(mentions, start); (mentions[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const { issue, end: last } = mentions[i] as IssueMention
      if (last <= end) found.add(issue)
    }
    return [...found]
  }
}
