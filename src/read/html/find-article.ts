import { findContainer } from "./find-container.ts"
import { findHeadline } from "./find-headline.ts"
import { furnitureElement } from "./furniture-element.ts"
import { leadsElsewhere } from "./leads-elsewhere.ts"
import { measure } from "./measures.ts"
import type { PageMetadata } from "./metadata.ts"
import type { Page, PageElement } from "./page.ts"
import { findLines, type Lines, lineText } from "./page-lines.ts"
import { isAboutAuthor, type PageRegion, regionElement } from "./region-element.ts"
import { longestRegionLine, regionLine } from "./region-line.ts"

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

/** Longest text between headline and byline that is a standfirst, in characters; a story that begins there is longer. */
const longestStandfirst = 500
/** Shortest line there that is a standfirst; shorter ones name a section, count readers, offer to share. */
const shortestStandfirst = 30
/** The reason that is given where nothing in the page tells a better one. */
const outside = "outside the article"

/** Finds the article of a page: its headline, the element that holds its text, and what in there is not of it. */
export function findArticle(page: Page, metadata: PageMetadata): FoundArticle {
  const { texts } = page
  const lines = findLines(page)
  const headline = findHeadline(page, metadata.titles)
  const reasons = furnitureReasons(page, lines, headline)
  const others = otherStories(page, lines, headline, reasons)
  const container = findContainer(
    page,
    lines,
    (text) => reasons[text.parent.index] !== null || others[text.index] !== null,
  )
  const why = texts.map((text, index) => {
    const isInside = index >= container.firstText && index < container.endText
    return reasons[text.parent.index] ?? others[index] ?? (isInside ? null : outside)
  })
  if (headline !== null) why.fill(null, headline.firstText, headline.endText)
  const regions = nameRegions(page, lines, container, headline, why)
  takeOutLinks(page, lines, regions, why)
  if (!why.includes(null))
    return { why: why.map(() => null), regions: why.map(() => null), headline: null, container: null }
  return { why, regions, headline, container }
}

/** For each element why it is furniture by its own or an ancestor's tag and names, or null. */
function furnitureReasons(page: Page, lines: Lines, headline: PageElement | null): (string | null)[] {
  const all = measure(page, lines, () => false)
  const holdsHeadline = (element: PageElement) =>
    headline !== null && element.firstText <= headline.firstText && headline.endText <= element.endText
  const holdQuotes = new Set<PageElement>()
  for (const element of page.elements.toReversed()) {
    if (element.parent !== null && (element.tag === "blockquote" || holdQuotes.has(element)))
      holdQuotes.add(element.parent)
  }
  const root = page.elements[0] as PageElement
  const prose = all.proseOf(root)
  const surroundings = (element: PageElement) => ({
    holdsQuote: element.tag === "blockquote" || holdQuotes.has(element),
    proseShare: prose === 0 ? 0 : all.proseOf(element) / prose,
  })
  const marked = (isGuarded: (element: PageElement) => boolean) => {
    const reasons: (string | null)[] = []
    for (const element of page.elements) {
      const above = element.parent === null ? null : (reasons[element.parent.index] ?? null)
      reasons.push(above ?? (isGuarded(element) ? null : furnitureElement(element, surroundings(element))))
    }
    return reasons
  }
  const reasons = marked(holdsHeadline)
  const left = measure(
    page,
    lines,
    (text) => reasons[text.parent.index] !== null || text.index < (headline?.firstText ?? 0),
  )
  if (left.proseOf(root) >= leastProseLeft * prose) return reasons
  return marked((element) => holdsHeadline(element) || all.proseOf(element) > mostProseInFurniture * prose)
}

/** For each text whether it belongs to another story of the page: above the headline, or in an article without it. */
function otherStories(
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

/** Names what is no body text of the story: by tag and names, then by the words of lines beside the headline. */
function nameRegions(
  page: Page,
  lines: Lines,
  container: PageElement,
  headline: PageElement | null,
  why: (string | null)[],
): (PageRegion | null)[] {
  const regions: (PageRegion | null)[] = page.texts.map(() => null)
  const measures = measure(page, lines, (text) => why[text.index] !== null && why[text.index] !== outside)
  const from = Math.min(container.firstText, headline?.firstText ?? container.firstText)
  const most = mostProseInRegion * measures.proseOf(container)
  const bodyStart = page.texts.findIndex(
    (text) =>
      text.index >= Math.max(container.firstText, headline?.endText ?? 0) &&
      why[text.index] === null &&
      measures.proseOf({ firstText: text.index, endText: text.index + 1 }) > 0,
  )
  const name = (firstText: number, endText: number, region: PageRegion) => {
    for (let i = firstText; i < endText; i++) {
      if (regions[i] !== null || (why[i] !== null && why[i] !== outside)) continue
      regions[i] = region
      why[i] = null
    }
  }
  for (const element of page.elements) {
    if (element.firstText === element.endText || element.firstText < from || element.endText > container.endText)
      continue
    if (element === container || measures.proseOf(element) > most) continue
    const line = lines.lines[lines.lineOf[element.firstText] ?? -1]
    const region = regionElement(element, {
      length: measures.lengthOf(element),
      isAboveBody: element.firstText <= bodyStart,
      isWithinSentence:
        line !== undefined && element.endText <= line.endText && measures.lengthOf(line) > longestRegionLine,
    })
    if (region !== null) name(element.firstText, element.endText, region)
    else if (element.firstText > bodyStart && isAboutAuthor(element))
      why.fill("author box", element.firstText, element.endText)
  }
  for (const line of lines.lines) {
    if (line.firstText < from || line.endText > container.endText || measures.lengthOf(line) > longestRegionLine)
      continue
    const region = regionLine(lineText(page, line), line.firstText < bodyStart)
    if (region !== null) name(line.firstText, line.endText, region)
  }
  if (headline !== null) {
    regions.fill("headline", headline.firstText, headline.endText)
    nameStandfirst(page, lines, headline, container, regions, why)
  }
  return regions
}

/** What stands between the headline and the byline or date beneath it is the standfirst: read with the headline. */
function nameStandfirst(
  page: Page,
  lines: Lines,
  headline: PageElement,
  container: PageElement,
  regions: (PageRegion | null)[],
  why: (string | null)[],
): void {
  const between: number[] = []
  let length = 0
  for (const text of page.texts.slice(headline.endText, container.endText)) {
    const region = regions[text.index]
    if (region === "byline" || region === "dateline") {
      for (const index of between) {
        const line = lines.lines[lines.lineOf[index] ?? -1]
        const isLabel = line !== undefined && lineText(page, line).length < shortestStandfirst
        regions[index] = isLabel ? null : "headline"
        why[index] = isLabel ? "label beside the headline" : null
      }
      return
    }
    if (region !== null || (why[text.index] !== null && why[text.index] !== outside)) continue
    between.push(text.index)
    length += text.end - text.start
    if (length > longestStandfirst) return
  }
}

/** Takes out the blocks that only lead elsewhere, and then the headings that have nothing left beneath them. */
function takeOutLinks(page: Page, lines: Lines, regions: readonly (PageRegion | null)[], why: (string | null)[]): void {
  const isOut = (index: number) => why[index] !== null || regions[index] !== null
  const measures = measure(page, lines, (text) => isOut(text.index))
  for (const line of lines.lines) {
    const isLeft = page.texts.slice(line.firstText, line.endText).some((text) => !isOut(text.index))
    const reason = isLeft ? leadsElsewhere(line, lineText(page, line), measures) : null
    if (reason === null) continue
    for (let i = line.firstText; i < line.endText; i++) if (!isOut(i)) why[i] = reason
  }
  let beneath = 0
  for (const text of page.texts.toReversed()) {
    if (isOut(text.index)) continue
    const line = lines.lines[lines.lineOf[text.index] ?? -1]
    if (line !== undefined && line.heading > 0 && beneath === 0) why[text.index] = "heading without text"
    else beneath++
  }
}
