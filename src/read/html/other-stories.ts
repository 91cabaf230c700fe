import { type Measures, measure } from "./measures.ts"
import { isNamedBody } from "./named-body.ts"
import type { Page, PageElement } from "./page.ts"
import type { Lines } from "./page-lines.ts"

/** Least share of the prose that lies below a headline that is the story's; below a section's title there is less. */
const leastProseBelow = 0.5
/** Least prose of a story, in letters, before what follows it in the page can be another. */
const shortestStory = 200
/** Parts of a running report are articles of their own in the markup. */
const running = /\b(?:live\w*|ticker\w*|updates?)\b/

/** For each text whether it belongs to another story of the page: above the headline, or in an article without it. */
export function otherStories(
  page: Page,
  lines: Lines,
  headline: PageElement | null,
  reasons: readonly (string | null)[],
  known: readonly boolean[] | null,
): (string | null)[] {
  const others: (string | null)[] = page.texts.map(() => null)
  if (headline === null) return others
  const root = page.elements[0] as PageElement
  const below = measure(page, lines, (text) => reasons[text.parent.index] !== null || text.index < headline.firstText)
  const all = measure(page, lines, (text) => reasons[text.parent.index] !== null)
  if (below.proseOf(root) < leastProseBelow * all.proseOf(root) || standsBelowStory(page, headline, all)) return others
  others.fill("above the headline", 0, headline.firstText)
  let story: PageElement | null = headline
  while (story !== null && story.tag !== "article") story = story.parent
  const isAfterStory = story !== null && all.proseOf(story) >= shortestStory
  let otherTo = 0
  for (const element of page.elements) {
    const isOther =
      isAfterStory &&
      element.endText > otherTo &&
      element.tag === "article" &&
      element.firstText >= (story?.endText ?? 0) &&
      !running.test(element.names)
    const isNextHeadline =
      element.tag === headline.tag &&
      element.names === headline.names &&
      element.names !== "" &&
      element.firstText > headline.endText
    if (isOther) {
      others.fill("another story", element.firstText, element.endText)
      otherTo = element.endText
    }
    const between = { firstText: headline.endText, endText: element.firstText }
    if (isNextHeadline && headline.tag === "h1" && all.proseOf(between) >= shortestStory) {
      others.fill("another story", element.firstText)
      break
    }
  }
  return losesKnown(others, known) ? others.fill(null) : others
}

/** Whether the longest stretch that the markup calls an article or a story's body ends above the headline: then that is of another. */
function standsBelowStory(page: Page, headline: PageElement, { proseOf }: Measures): boolean {
  let above = 0
  let below = 0
  for (const element of page.elements) {
    if (element.tag !== "article" && !isNamedBody(element)) continue
    if (element.endText <= headline.firstText) above = Math.max(above, proseOf(element))
    else below = Math.max(below, proseOf(element))
  }
  return above > below
}

/** Whether most of the texts known to be the story's are taken for another's. */
function losesKnown(others: readonly (string | null)[], known: readonly boolean[] | null): boolean {
  const whys = others.filter((_, index) => known?.[index] === true)
  return whys.filter((why) => why !== null).length > whys.length / 2
}
