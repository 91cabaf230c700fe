import type { FoundArticle } from "./find-article.ts"
import type { PageMetadata } from "./metadata.ts"
import type { Page } from "./page.ts"

/**
 * Words that stand where a story is cut off for readers who have not paid.
 *
 *     Subscribe to continue reading this story.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const cutOff =
  /\b(?:(?:subscri\w+|register|sign (?:in|up)|log in|join)\b[^.!?\n]{0,60}\bto (?:continue|keep|finish) reading|to (?:continue|keep) reading\b[^.!?\n]{0,60}\b(?:subscri\w+|register|sign (?:in|up)|log in)|continue reading (?:your|this) (?:article|story) with|read the (?:full|rest of the|whole) (?:story|article)\b[^.!?\n]{0,40}\bsubscri\w+|(?:article|story|content) is (?:only )?(?:available|reserved|exclusive) (?:to|for|only to) (?:our )?(?:subscribers|members)|you have (?:reached|used) your (?:limit|free)|already a subscriber\?)/i

/** How far behind the end of a story such words mean that story, in characters; a page's footer lies farther off. */
const nearEnd = 600
/** Shortest text of a story that a page calls not free and yet may show in full, in characters. */
const shortestWhole = 1_500

/** Whether the page shows a part of its story only: its markup says it is not free and it is short, or words at its end say so. */
export function isCutOff(page: Page, { why }: FoundArticle, metadata: PageMetadata): boolean {
  let length = 0
  let end = 0
  for (const text of page.texts) {
    if (why[text.index] !== null) continue
    length += text.end - text.start
    end = text.end
  }
  const fullLength = metadata.articleBody?.length ?? 0
  if (metadata.isFree === false && (length < shortestWhole || fullLength > 2 * length)) return true
  return cutOff.test(page.text.slice(Math.max(0, end - nearEnd), end + nearEnd))
}
