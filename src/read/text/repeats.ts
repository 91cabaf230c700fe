import { lengthOf, lineAt, type Page, plain } from "./lines.ts"
import { type Claim, furniture, type Rule } from "./marks.ts"

/** Shorter lines may come again in earnest: a refrain, "Thank you.", a subheading. */
const shortestRepeat = 80
/** Longer ones are compared by their beginning and their length. */
const longestCompared = 4000

/**
 * Paragraphs that stand twice: the second time it is the page that repeats itself (a summary box, a caption again).
 * A short heading directly above goes with it where it stood above it the first time too.
 */
export const repeatRule: Rule = (page, marks) => {
  const claims: Claim[] = []
  const seen = new Map<string, number>()
  for (let line = 0; line < page.lines.length; line++) {
    if (lengthOf(page, line) < shortestRepeat || marks[line]?.kind === "furniture") continue
    const words = key(page, line)
    const first = seen.get(words)
    if (first === undefined) {
      seen.set(words, line)
      continue
    }
    claims.push({ line, mark: furniture("repeated") })
    const above = line - 1
    if (above > first && first > 0 && isSameShortLine(page, above, first - 1))
      claims.push({ line: above, mark: furniture("repeated") })
  }
  return claims
}

function isSameShortLine(page: Page, a: number, b: number): boolean {
  return lengthOf(page, a) < shortestRepeat && lengthOf(page, b) < shortestRepeat && key(page, a) === key(page, b)
}

function key(page: Page, line: number): string {
  const { start, end } = lineAt(page, line)
  const length = end - start
  const words = plain(page.text.slice(start, start + Math.min(length, longestCompared)))
  return length > longestCompared ? `${length} ${words}` : words
}
