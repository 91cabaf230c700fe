import { startFurnitureElements } from "./furniture-element.ts"
import { type Measures, measure } from "./measures.ts"
import { isNamedBody } from "./named-body.ts"
import type { Page, PageElement } from "./page.ts"
import type { Lines } from "./page-lines.ts"

/** Least share of a page's prose that has to be left when all that is named like furniture is taken out. */
const leastProseLeft = 0.2
/** What holds more of the page's prose than this is no furniture, whatever its name, where too little else is left. */
const mostProseInFurniture = 0.4
/** These names are never a story's, however long what they hold: a short report may have a hundred comments. */
const firm = new Set(["comments", "cookie notice"])
/** Unless not even so many letters are left beside them. */
const leastTextLeft = 200

/**
 * For each element why it is furniture by its own or an ancestor's tag and names, or null. `known`: the texts that the
 * page's own data call the story; what holds most of them is none.
 */
export function furnitureReasons(
  page: Page,
  lines: Lines,
  headline: PageElement | null,
  known: readonly boolean[] | null,
): (string | null)[] {
  const all = measure(page, lines, () => false)
  const root = page.elements[0] as PageElement
  const prose = all.proseOf(root)
  const holdsHeadline = (element: PageElement) =>
    headline !== null && element.firstText <= headline.firstText && headline.endText <= element.endText
  const story = known === null ? null : measure(page, lines, (text) => known[text.index] !== true)
  const holdsKnown = (element: PageElement) =>
    story !== null && story.lengthOf(element) > mostProseInFurniture * story.lengthOf(root)
  const holdsStory = (element: PageElement) =>
    holdsHeadline(element) ||
    holdsKnown(element) ||
    (isNamedBody(element) && proseOf(element) > mostProseInFurniture * prose)
  const holdQuotes = new Set<PageElement>()
  for (const element of page.elements.toReversed()) {
    if (element.parent !== null && (element.tag === "blockquote" || holdQuotes.has(element)))
      holdQuotes.add(element.parent)
  }
  const paragraphs = proseByName(page, all)
  const proseOf = (element: PageElement) => Math.max(all.proseOf(element), paragraphs.get(keyOf(element)) ?? 0)
  const furnitureElement = startFurnitureElements()
  const surroundings = (element: PageElement) => ({
    holdsQuote: element.tag === "blockquote" || holdQuotes.has(element),
    proseShare: prose === 0 ? 0 : proseOf(element) / prose,
  })
  const marked = (isGuarded: (element: PageElement, why: string) => boolean) => {
    const reasons: (string | null)[] = []
    for (const element of page.elements) {
      const above = element.parent === null ? null : (reasons[element.parent.index] ?? null)
      const isEmpty = element.firstText === element.endText
      const why = above ?? (isEmpty ? null : furnitureElement(element, surroundings(element)))
      reasons.push(above === null && why !== null && isGuarded(element, why) ? null : why)
    }
    return reasons
  }
  const reasons = marked(holdsStory)
  const left = measure(
    page,
    lines,
    (text) => reasons[text.parent.index] !== null || text.index < (headline?.firstText ?? 0),
  )
  if (left.proseOf(root) >= leastProseLeft * prose) return reasons
  const isBare = left.lengthOf(root) < leastTextLeft
  return marked(
    (element, why) =>
      holdsHeadline(element) ||
      holdsKnown(element) ||
      ((isBare || !firm.has(why)) && proseOf(element) > mostProseInFurniture * prose),
  )
}

/** The prose of all paragraphs of a page that are named alike: each holds little, but together they may be the story. */
function proseByName(page: Page, { proseOf }: Measures): ReadonlyMap<string | null, number> {
  const prose = new Map<string | null, number>()
  for (const element of page.elements) {
    const key = keyOf(element)
    if (key !== null) prose.set(key, (prose.get(key) ?? 0) + proseOf(element))
  }
  return prose
}

function keyOf({ tag, names }: PageElement): string | null {
  return tag === "p" && names !== "" ? names : null
}
