import type { IssueMention } from "../domain/issue.ts"
import { firstAtOrAfter } from "../domain/ordered.ts"
import type { Span } from "../domain/span.ts"

/**
 * Tells of which issues a document speaks in some words: ids, each once, in the order they are named. What stands between
 * two spans is not of them: the label of a turn is far from its last paragraph. `mentions` are in the order of the text.
 */
export function issueFinder(mentions: readonly IssueMention[]): (words: readonly Span[]) => string[] {
  return (words) => {
    const named = new Map<number, string>()
    for (const { start, end } of words)
      for (let i = firstAtOrAfter(mentions, start); (mentions[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
        const { issue, end: last } = mentions[i] as IssueMention
        if (last <= end) named.set(i, issue)
      }
    return [...new Set([...named].sort(([a], [b]) => a - b).map(([, issue]) => issue))]
  }
}

/** Of the issues of several accounts of one thing those that are named most: one named beside them makes it no matter of that. */
export function mostNamed(accounts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const issue of accounts.flat()) counts.set(issue, (counts.get(issue) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].flatMap(([issue, count]) => (count * 2 > most ? [issue] : []))
}
