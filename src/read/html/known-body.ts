import type { Page } from "./page.ts"
import { type Lines, lineText } from "./page-lines.ts"

/** Words in a row that are compared; fewer are shared by chance. */
const inARow = 4
/** Share of a line's runs of words that stand in the known body, from which on the line is of it. */
const mostShared = 0.6
/** Shortest line that is compared, and longest stretch of a body that is looked at, in characters. */
const shortestLine = 60
const longestBody = 1_000_000

/**
 * For each text of a page whether it stands in the story's body as the page's own data (JSON-LD articleBody) give it; null
 * where they give none. The data may be cut short or hold other words: what they hold is evidence, what they lack says nothing.
 */
export function knownTexts(page: Page, { lines }: Lines, articleBody: string | null): readonly boolean[] | null {
  if (articleBody === null) return null
  const body = new Set(runsOf(articleBody.slice(0, longestBody).replace(/<[^<>]{0,500}>/g, " ")))
  const known = page.texts.map(() => false)
  for (const line of lines) {
    const words = lineText(page, line)
    if (words.length < shortestLine) continue
    const runs = runsOf(words)
    const shared = runs.filter((run) => body.has(run)).length
    if (shared > mostShared * runs.length) known.fill(true, line.firstText, line.endText)
  }
  return known.includes(true) ? known : null
}

function runsOf(words: string): string[] {
  const all = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return all.slice(inARow - 1).map((_, i) => all.slice(i, i + inARow).join(" "))
}
