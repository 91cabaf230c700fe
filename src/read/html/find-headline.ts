import type { Page, PageElement } from "./page.ts"
import type { Lines } from "./page-lines.ts"

/** Share of the title's words that a heading has to have to be this story's headline. */
const enoughWords = 0.6
/** Longest headline, in words; what is longer is a story in a heading's clothes. */
const mostWords = 60

/** An `h1` is likelier a headline than other headings, what is only named a title less; a title that is a link leads to a story from a list. */
const mainHeading = 1.2
const namedTitle = 0.9
const plainTitle = 0.85
const linkedTitle = 0.8

const headings = new Set("h1 h2 h3 h4 h5 h6".split(" "))
const named = /\b(?:headline|title|titulo|titre|heading)\b/

/**
 * The heading that is the headline of the page's story: the one that says what a title of the page says; of equals an
 * `h1` before others, then the first. Without a title or a match the page's only `h1`, or the only one that is named a headline. Null where nothing decides.
 */
export function findHeadline(page: Page, { isLinked }: Lines, titles: readonly string[]): PageElement | null {
  const wanted = titles.map(wordsOf)
  let best: PageElement | null = null
  let bestScore = 0
  for (const element of page.elements) {
    const isHeading = headings.has(element.tag)
    const isNamed = named.test(element.names)
    const text = textOf(page, element)
    if (text === "" || !(isHeading || isNamed || isAsLong(text, titles))) continue
    const words = wordsOf(text)
    const first = page.texts[element.firstText]
    const preference = first !== undefined && isLinked(first) ? linkedTitle : 1
    const score =
      Math.max(0, ...wanted.map((title) => likeness(title, words))) *
      preference *
      (element.tag === "h1" ? mainHeading : isHeading ? 1 : isNamed ? namedTitle : plainTitle)
    if (score > bestScore) {
      best = element
      bestScore = score
    }
  }
  if (best !== null && bestScore >= enoughWords * linkedTitle) return best
  const shown = page.elements.filter((element) => element.tag === "h1" && textOf(page, element) !== "")
  const candidates = shown.length > 1 ? shown.filter((element) => named.test(element.names)) : shown
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** The words between an element's first and last text. */
export function textOf(page: Page, element: PageElement): string {
  const first = page.texts[element.firstText]
  const last = page.texts[element.endText - 1]
  if (first === undefined || last === undefined || element.endText <= element.firstText) return ""
  return page.text.slice(first.start, last.end)
}

/** How much longer or shorter than a title the words may be that show it, as a share of its length. */
const lengthApart = 0.2

function isAsLong(text: string, titles: readonly string[]): boolean {
  return titles.some(({ length }) => Math.abs(text.length - length) <= lengthApart * length)
}

/** Harmonic mean of the shares that two sets of words have in each other. */
function likeness(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (wanted.size === 0 || words.size === 0 || words.size > mostWords) return 0
  let both = 0
  for (const word of words) if (wanted.has(word)) both++
  return (2 * both) / (wanted.size + words.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}
