import { findContainer } from "./find-container.ts"
import { findHeadline, textOf } from "./find-headline.ts"
import { furnitureElement } from "./furniture-element.ts"
import { leadsElsewhere } from "./leads-elsewhere.ts"
import { measure } from "./measures.ts"
import type { PageMetadata } from "./metadata.ts"
import type { Page, PageElement } from "./page.ts"
import { type PageRegion, regionElement } from "./region-element.ts"

/** For each text of a page, why it is not of the article (null: it is), and the region of the article it is. */
export interface FoundArticle {
  readonly why: readonly (string | null)[]
  readonly regions: readonly (PageRegion | null)[]
  readonly headline: PageElement | null
  /** The element that holds the story; null where none could be told from the rest of the page. */
  readonly container: PageElement | null
}

/** Least share of a page's prose that has to be left when all that is named like furniture is taken out. */
const leastProseLeft = 0.2
/** What holds more of the page's prose than this is no furniture, whatever its name, where too little else is left. */
const mostProseInFurniture = 0.4
/** A region holds a small part of the story; a wrapper that is named like one holds more. */
const mostProseInRegion = 0.3

/** Finds the article of a page: its headline, the element that holds its text, and what in there is not of it. */
export function findArticle(page: Page, metadata: PageMetadata): FoundArticle {
  const { texts } = page
  const headline = findHeadline(page, metadata.title, () => false)
  const reasons = furnitureReasons(page, headline)
  const others = otherStories(page, headline, reasons)
  const container = findContainer(page, (text) => reasons[text.parent.index] !== null || others[text.index] !== null)
  const why = texts.map((text, index) => {
    const isInside = index >= container.firstText && index < container.endText
    return reasons[text.parent.index] ?? others[index] ?? (isInside ? null : "outside the article")
  })
  if (headline !== null) why.fill(null, headline.firstText, headline.endText)
  const regions = nameRegions(page, container, headline, why)
  takeOutLinks(page, regions, why)
  if (!why.includes(null))
    return { why: why.map(() => null), regions: why.map(() => null), headline: null, container: null }
  return { why, regions, headline, container }
}

/** For each element why it is furniture by its own or an ancestor's tag and names, or null. */
function furnitureReasons(page: Page, headline: PageElement | null): (string | null)[] {
  const all = measure(page, () => false)
  const holdsHeadline = (element: PageElement) =>
    headline !== null && element.firstText <= headline.firstText && headline.endText <= element.endText
  const marked = (isGuarded: (element: PageElement) => boolean) => {
    const reasons: (string | null)[] = []
    for (const element of page.elements) {
      const above = element.parent === null ? null : (reasons[element.parent.index] ?? null)
      reasons.push(above ?? (isGuarded(element) ? null : furnitureElement(element)))
    }
    return reasons
  }
  const root = page.elements[0] as PageElement
  const prose = all.proseOf(root)
  const reasons = marked(holdsHeadline)
  const left = measure(page, (text) => reasons[text.parent.index] !== null || text.index < (headline?.firstText ?? 0))
  if (left.proseOf(root) >= leastProseLeft * prose) return reasons
  return marked((element) => holdsHeadline(element) || all.proseOf(element) > mostProseInFurniture * prose)
}

/** For each text whether it belongs to another story of the page: above the headline, or in an article without it. */
function otherStories(
  page: Page,
  headline: PageElement | null,
  reasons: readonly (string | null)[],
): (string | null)[] {
  const others: (string | null)[] = page.texts.map(() => null)
  if (headline === null) return others
  const root = page.elements[0] as PageElement
  const below = measure(page, (text) => reasons[text.parent.index] !== null || text.index < headline.firstText)
  const all = measure(page, (text) => reasons[text.parent.index] !== null)
  if (below.proseOf(root) < mostProseInRegion * all.proseOf(root)) return others
  others.fill("above the headline", 0, headline.firstText)
  let story: PageElement | null = headline
  while (story !== null && story.tag !== "article") story = story.parent
  for (const element of page.elements) {
    const isOther = element.tag === "article" && story !== null && element.firstText >= story.endText
    const isNextHeadline =
      element.tag === headline.tag &&
      element.names === headline.names &&
      element.names !== "" &&
      element.firstText > headline.endText
    if (isOther && all.proseOf(story as PageElement) > 0)
      others.fill("another story", element.firstText, element.endText)
    if (isNextHeadline && headline.tag === "h1") {
      others.fill("another story", element.firstText)
      break
    }
  }
  return others
}

function nameRegions(
  page: Page,
  container: PageElement,
  headline: PageElement | null,
  why: (string | null)[],
): (PageRegion | null)[] {
  const regions: (PageRegion | null)[] = page.texts.map(() => null)
  const measures = measure(page, (text) => why[text.index] !== null)
  const most = mostProseInRegion * measures.proseOf(container)
  for (const element of page.elements) {
    if (
      element.firstText === element.endText ||
      element.firstText < container.firstText ||
      element.endText > container.endText
    )
      continue
    if (element === container || measures.proseOf(element) > most) continue
    const region = regionElement(element, measures)
    if (region !== null) for (let i = element.firstText; i < element.endText; i++) regions[i] ??= region
  }
  if (headline !== null) regions.fill("headline", headline.firstText, headline.endText)
  return regions
}

/** Takes out the blocks that only lead elsewhere, and then the headings that have nothing left beneath them. */
function takeOutLinks(page: Page, regions: readonly (PageRegion | null)[], why: (string | null)[]): void {
  const isOut = (index: number) => why[index] !== null || regions[index] !== null
  const measures = measure(page, (text) => isOut(text.index))
  const seen = new Map<PageElement, string | null>()
  for (const text of page.texts) {
    if (isOut(text.index)) continue
    const block = measures.blockOf[text.parent.index] ?? text.parent
    let reason = seen.get(block)
    if (reason === undefined) {
      reason = leadsElsewhere(block, textOf(page, block), measures)
      seen.set(block, reason)
    }
    if (reason !== null) why[text.index] = reason
  }
  let beneath = 0
  for (const text of page.texts.toReversed()) {
    if (isOut(text.index)) continue
    const block = measures.blockOf[text.parent.index] ?? text.parent
    const level = /^h[1-6]$/.test(block.tag) ? Number(block.tag[1]) : 0
    if (level > 0 && beneath === 0) why[text.index] = "heading without text"
    else beneath++
  }
}
