import { type FurnitureName, furnitureNames } from "./furniture-names.ts"
import type { PageElement } from "./page.ts"

/** How an element stands among the others of its page. */
export interface Surroundings {
  readonly holdsQuote: boolean
  /** Its share of the page's prose; for a paragraph that of all paragraphs named like it. */
  readonly proseShare: number
}

/** Share of a page's prose from which on an element is taken for a part of the story in spite of a vague name. */
const mostVagueProse = 0.35

/** Elements that hold a page or a story whatever their names say ("with-sidebar", "has-comments"). */
const whole = new Set(["#page", "html", "body", "main", "article"])

/** Inline elements are part of a sentence; only their tags, not their names, may say otherwise. */
const inline = new Set("b i em strong span font u s sup sub abbr cite q small mark time code a".split(" "))

const byTag = new Map(
  furnitureNames.flatMap(({ tags, why }) => [...(tags ?? [])].map((tag) => [tag, why] as const)).toReversed(),
)

/** Tells why elements are furniture as far as their own tags and names tell, or null. Names come again and again in a page. */
export function startFurnitureElements(): (element: PageElement, surroundings: Surroundings) => string | null {
  const known = new Map<string, readonly FurnitureName[]>()
  const rulesFor = (names: string) => {
    const found = known.get(names) ?? furnitureNames.filter((rule) => rule.names?.test(names))
    known.set(names, found)
    return found
  }
  return (element, { holdsQuote, proseShare }) => {
    if (whole.has(element.tag) || /\barticleBody\b/i.test(element.attributes.get("itemprop") ?? "")) return null
    const why = byTag.get(element.tag) ?? null
    // A table's rows and cells are named for what they are about.
    if (element.names === "" || element.tag === "tr") return why
    const isCell = element.tag === "td" || element.tag === "th"
    const isInline = inline.has(element.tag)
    const rule = rulesFor(element.names).find(
      ({ isInline: countsInline, isVague, mayQuote }) =>
        (!isInline || countsInline) &&
        !(isVague && (isCell || proseShare > mostVagueProse)) &&
        !(holdsQuote && mayQuote),
    )
    return rule?.why ?? why
  }
}
