import { findContainer } from "./find-container.ts"
import { findHeadline } from "./find-headline.ts"
import { knownTexts } from "./known-body.ts"
import { furnitureReasons } from "./mark-furniture.ts"
import type { PageMetadata } from "./metadata.ts"
import { nameRegions, outside } from "./name-regions.ts"
import { otherStories } from "./other-stories.ts"
import type { Page, PageElement, PageText } from "./page.ts"
import { findLines } from "./page-lines.ts"
import type { PageRegion } from "./region-element.ts"
import { takeOutLinks } from "./take-out-links.ts"

/** For each text of a page, why it is not of the article (null: it is), and the region of the article it is. */
export interface FoundArticle {
  readonly why: readonly (string | null)[]
  readonly regions: readonly (PageRegion | null)[]
  readonly headline: PageElement | null
  /** The element that holds the story; null where none could be told from the rest of the page. */
  readonly container: PageElement | null
}

/**
 * Finds the article of a page in steps that each leave a reason: what is named like furniture, other stories, the element
 * that holds the most of what is left, regions in it, and lines in it that only lead elsewhere. Nothing is moved or
 * removed, so that every text keeps its place. After the ideas of Readability (Mozilla) and jusText (Pomikálek 2011).
 */
export function findArticle(page: Page, metadata: PageMetadata): FoundArticle {
  const { texts } = page
  const lines = findLines(page)
  const headline = findHeadline(page, lines, metadata.titles)
  const known = knownTexts(page, lines, metadata.articleBody)
  const reasons = furnitureReasons(page, lines, headline, known)
  const others = otherStories(page, lines, headline, reasons, known)
  const isOut = (text: PageText) => reasons[text.parent.index] !== null || others[text.index] !== null
  const container = findContainer(page, lines, isOut, known)
  const why = texts.map((text, index) => {
    const isInside = index >= container.firstText && index < container.endText
    return reasons[text.parent.index] ?? others[index] ?? (isInside ? null : outside)
  })
  if (headline !== null) why.fill(null, headline.firstText, headline.endText)
  const regions = nameRegions({ page, lines, container, headline, byline: metadata.byline, why })
  takeOutLinks(page, lines, regions, why)
  if (!why.includes(null))
    return { why: why.map(() => null), regions: why.map(() => null), headline: null, container: null }
  return { why, regions, headline, container }
}
