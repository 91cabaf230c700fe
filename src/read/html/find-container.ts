import { measure } from "./measures.ts"
import { isNamedBody } from "./named-body.ts"
import type { Page, PageElement, PageText } from "./page.ts"
import type { Lines } from "./page-lines.ts"

/** Shortest prose that counts as a story; below, every unlinked word counts as much (a table of results, a notice). */
const shortestStory = 200
/** Worth of a letter in short unlinked lines, where one in a paragraph is 1: a story of verse, tables or short talk is one too. */
const worthOfShortLines = 0.2
/** How much of an element's rank is its share of the story, whatever else it holds; the rest is how pure it is. */
const shareWithoutPurity = 0.3

/** How much likelier an element is that the page itself names the story's body, where it holds at least this share of it. */
const preferenceOfName = 1.5
const leastNamedShare = 0.5
/** Least share of the texts known to be the story's that its element holds; below, the innermost that holds most of them is it. */
const leastKnown = 0.5
const mostKnown = 0.9
/** As many lines are a story, not its first paragraph: data are often cut short. */
const fewestKnownLines = 3
/** So much longer than the known story may its element be; one that is longer holds more of the page. */
const mostBeside = 1.3

/** The element that holds the story: the innermost that has most of what is left of the page's prose and little else. */
export function findContainer(
  page: Page,
  lines: Lines,
  isOut: (text: PageText) => boolean,
  known: readonly boolean[] | null,
): PageElement {
  const root = page.elements[0] as PageElement
  const left = measure(page, lines, isOut)
  const prose = left.proseOf(root)
  const short = prose >= shortestStory ? worthOfShortLines : 1
  const worth = (element: PageElement) => {
    const inParagraphs = left.proseOf(element)
    return inParagraphs + short * Math.max(0, left.lengthOf(element) - left.linkedOf(element) - inParagraphs)
  }
  const total = worth(root)
  let container = root
  let best = 0
  for (const element of page.elements) {
    const length = left.lengthOf(element)
    if (length === 0) continue
    const purity = worth(element) / length
    const share = worth(element) / total
    const named = share >= leastNamedShare && isNamedBody(element) ? preferenceOfName : 1
    const rank = named * share * (shareWithoutPurity + (1 - shareWithoutPurity) * purity)
    if (rank >= best) {
      best = rank
      container = element
    }
  }
  return known === null ? container : knownContainer(page, lines, container, known)
}

/** The element found, or the innermost that holds what is known to be the story, where that one misses it or holds far more. */
function knownContainer(page: Page, lines: Lines, container: PageElement, known: readonly boolean[]): PageElement {
  const story = measure(page, lines, (text) => known[text.index] !== true)
  const all = measure(page, lines, () => false)
  const length = story.lengthOf(page.elements[0] as PageElement)
  const inner = page.elements.findLast((element) => story.lengthOf(element) >= mostKnown * length)
  if (inner === undefined) return container
  if (story.lengthOf(container) < leastKnown * length) return inner
  const isWhole =
    new Set(page.texts.filter(({ index }) => known[index]).map(({ index }) => lines.lineOf[index])).size >=
    fewestKnownLines
  const isExact = isWhole && all.lengthOf(inner) <= mostBeside * length
  return isExact && all.lengthOf(container) > mostBeside * all.lengthOf(inner) ? inner : container
}
