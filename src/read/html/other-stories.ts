import { measure } from "./measures.ts"
import type { Page, PageElement } from "./page.ts"
import type { Lines } from "./page-lines.ts"

/** Least share of the prose that lies below a headline that is the story's; below a section's title there is less. */
const leastProseBelow = 0.3

/** For each text whether it belongs to another story of the page: above the headline, or in an article without it. */
export function otherStories(
  page: Page,
  lines: Lines,
  headline: PageElement | null,
  reasons: readonly (string | null)[],
): (string | null)[] {
  const others: (string | null)[] = page.texts.map(() => null)
  if (headline === null) return others
  const root = page.elements[0] as PageElement
  const below = measure(page, lines, (text) => reasons[text.parent.index] !== null || text.index < headline.firstText)
  const all = measure(page, lines, (text) => reasons[text.parent.index] !== null)
  if (below.proseOf(root) < leastProseBelow * all.proseOf(root)) return others
  others.fill("above the headline", 0, headline.firstText)
  let story: PageElement | null = headline
  while (story !== null && story.tag !== "article") story = story.parent
  let otherTo = 0
  for (const element of page.elements) {
    const isOther =
      element.endText > otherTo && element.tag === "article" && story !== null && element.firstText >= story.endText
    const isNextHeadline =
      element.tag === headline.tag &&
      element.names === headline.names &&
      element.names !== "" &&
      element.firstText > headline.endText
    if (isOther && all.proseOf(story as PageElement) > 0) {
      others.fill("another story", element.firstText, element.endText)
      otherTo = element.endText
    }
    if (isNextHeadline && headline.tag === "h1") {
      others.fill("another story", element.firstText)
      break
    }
  }
  return others
}
