import { authorBox } from "./furniture-names.ts"
import { type Measures, measure } from "./measures.ts"
import type { Page, PageElement } from "./page.ts"
import { type Lines, lineText } from "./page-lines.ts"
import { isAboutAuthor, type PageRegion, regionElement } from "./region-element.ts"
import { longestRegionLine, regionLine } from "./region-line.ts"

/** The reason that is given where nothing in the page tells a better one; a region may be outside the element that holds the story. */
export const outside = "outside the article"

/** A region holds a small part of the story; a wrapper that is named like one holds more. */
const mostProseInRegion = 0.3
/** Longest line that a byline or date is most of, in letters; in longer ones it is part of a sentence. */
const longestShortLine = 160
/** Longest text between headline and byline that is a standfirst, in characters; a story that begins there is longer. */
const longestStandfirst = 500
/** Shortest line there that is a standfirst; shorter ones name a section, count readers, offer to share. */
const shortestStandfirst = 30

/** An article as far as it is found. */
interface Draft {
  readonly page: Page
  readonly lines: Lines
  readonly container: PageElement
  readonly headline: PageElement | null
  /** Who wrote it, as the page's markup says. */
  readonly byline: string | null
  /** For each text why it is not of the article; changed where a text turns out to be a region of it. */
  readonly why: (string | null)[]
}

/** Names what is no body text of the story: by tag and names, then by the words of lines beside the headline. */
export function nameRegions({ page, lines, container, headline, byline, why }: Draft): (PageRegion | null)[] {
  const regions: (PageRegion | null)[] = page.texts.map(() => null)
  const measures = measure(page, lines, (text) => why[text.index] !== null && why[text.index] !== outside)
  const all = measure(page, lines, () => false)
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
      const isByline = region === "byline" && why[i] === authorBox && i < bodyStart
      if (regions[i] !== null || (why[i] !== null && why[i] !== outside && !isByline)) continue
      regions[i] = region
      why[i] = null
    }
  }
  /** Where the last element ends that was named as a whole; what lies in it needs no name of its own. */
  let namedTo = 0
  for (const element of page.elements) {
    if (element.firstText === element.endText || element.firstText < from || element.endText > container.endText)
      continue
    if (element.endText <= namedTo) continue
    if (element === container || measures.proseOf(element) > most) continue
    const isAboveBody = element.firstText <= bodyStart
    const length = why[element.firstText] === authorBox ? all.lengthOf(element) : measures.lengthOf(element)
    const line = lines.lines[lines.lineOf[element.firstText] ?? -1]
    const around = line !== undefined && element.endText <= line.endText ? measures.lengthOf(line) : 0
    const isWithinSentence = around > longestShortLine ? length < around : !isAboveBody && length < around / 2
    const region = regionElement(element, { length, isAboveBody, isWithinSentence })
    const isAuthorBox = region === null && !isAboveBody && !isWithinSentence && isAboutAuthor(element)
    if (region !== null) name(element.firstText, element.endText, region)
    if (isAuthorBox) why.fill("author box", element.firstText, element.endText)
    if (region !== null || isAuthorBox) namedTo = element.endText
  }
  for (const line of lines.lines) {
    if (line.firstText < from || line.endText > container.endText || measures.lengthOf(line) > longestRegionLine)
      continue
    const region = regionLine(lineText(page, line), line.firstText < bodyStart, byline)
    if (region !== null) name(line.firstText, line.endText, region)
  }
  if (headline !== null) {
    regions.fill("headline", headline.firstText, headline.endText)
    nameStandfirst({ page, lines, container, headline, why }, regions, measures)
  }
  return regions
}

/**
 * What stands between the headline and the byline or date beneath it is the standfirst: read with the headline. Where less
 * follows than stands between, that is the story, and the byline its last line.
 */
function nameStandfirst(
  { page, lines, container, headline, why }: Omit<Draft, "byline"> & { headline: PageElement },
  regions: (PageRegion | null)[],
  measures: Measures,
): void {
  const between: number[] = []
  let length = 0
  for (const text of page.texts.slice(headline.endText, container.endText)) {
    const region = regions[text.index]
    if (region === "byline" || region === "dateline") {
      if (measures.lengthOf({ firstText: text.index + 1, endText: container.endText }) < length) return
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
