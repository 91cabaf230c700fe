import type { Span } from "../../domain/span.ts"
import { findDateline } from "../text/datelines.ts"
import type { FoundArticle } from "./find-article.ts"
import type { Page } from "./page.ts"

/** A dateline opens the story; it is not looked for beyond so many of its lines (a summary may come first). */
const firstLines = 3

/**
 * The dateline before a story's first words.
 *
 *     PORT VELL, Valdoria — The envoys met …
 *     ^^^^^^^^^^^^^^^^^^^^^
 */
export function openingDateline(page: Page, { why, regions }: FoundArticle): Span | null {
  let end = -1
  let looked = 0
  for (const text of page.texts) {
    if (text.start < end || why[text.index] !== null || regions[text.index] !== null) continue
    if (looked++ === firstLines) return null
    const lineEnd = page.text.indexOf("\n", text.start)
    end = lineEnd < 0 ? page.text.length : lineEnd
    const dateline = findDateline({ text: page.text, lines: [{ start: text.start, end, opensBlock: true }] }, 0)
    if (dateline !== null && isBody(page, { why, regions }, dateline)) return dateline
  }
  return null
}

function isBody(page: Page, { why, regions }: Pick<FoundArticle, "why" | "regions">, { start, end }: Span): boolean {
  return page.texts.every(
    (text) => text.end <= start || end <= text.start || (why[text.index] === null && regions[text.index] === null),
  )
}
