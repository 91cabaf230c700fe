import type { Page, PageElement, PageText } from "./page.ts"

/** How much text of which sort the elements of a page hold; lengths in UTF-16 code units. */
export interface Measures {
  /** The block each element belongs to: itself or its nearest ancestor that is set apart from what surrounds it. */
  readonly blockOf: readonly PageElement[]
  readonly isLinked: (text: PageText) => boolean
  readonly lengthOf: (element: PageElement) => number
  readonly linkedOf: (element: PageElement) => number
  /** Text of the element's blocks that read like a paragraph of a story. */
  readonly proseOf: (element: PageElement) => number
  readonly isProse: (block: PageElement) => boolean
}

/** Shortest block that counts as a paragraph of a story; menus and teasers are made of shorter ones. */
const shortestProse = 80
/** A paragraph may cite, but a block that is half links leads elsewhere. */
const mostLinkedProse = 0.5

const blocks = new Set(
  "p div li td th h1 h2 h3 h4 h5 h6 blockquote pre section article header footer dd dt figcaption main body #page".split(
    " ",
  ),
)
const headings = new Set("h1 h2 h3 h4 h5 h6".split(" "))

/** Measures a page, leaving out the texts that `isOut` says. One pass over elements and texts, then sums of stretches. */
export function measure(page: Page, isOut: (text: PageText) => boolean): Measures {
  const { texts, elements } = page
  const blockOf: PageElement[] = []
  const linked: boolean[] = []
  for (const element of elements) {
    const parent = element.parent
    blockOf.push(parent === null || blocks.has(element.tag) ? element : (blockOf[parent.index] ?? element))
    linked.push(element.tag === "a" || (parent !== null && linked[parent.index] === true))
  }
  const isLinked = (text: PageText) => linked[text.parent.index] === true
  const held = new Float64Array(elements.length)
  const heldLinked = new Float64Array(elements.length)
  for (const text of texts) {
    if (isOut(text)) continue
    const block = (blockOf[text.parent.index] ?? text.parent).index
    held[block] = (held[block] ?? 0) + text.end - text.start
    if (isLinked(text)) heldLinked[block] = (heldLinked[block] ?? 0) + text.end - text.start
  }
  const isProse = (block: PageElement) => {
    const length = held[block.index] ?? 0
    return (
      length >= shortestProse && (heldLinked[block.index] ?? 0) < mostLinkedProse * length && !headings.has(block.tag)
    )
  }
  const sum = (counts: (text: PageText) => boolean) => {
    const sums = new Float64Array(texts.length + 1)
    texts.forEach((text, index) => {
      sums[index + 1] = (sums[index] ?? 0) + (!isOut(text) && counts(text) ? text.end - text.start : 0)
    })
    return (element: PageElement) => (sums[element.endText] ?? 0) - (sums[element.firstText] ?? 0)
  }
  return {
    blockOf,
    isLinked,
    isProse,
    lengthOf: sum(() => true),
    linkedOf: sum(isLinked),
    proseOf: sum((text) => isProse(blockOf[text.parent.index] ?? text.parent)),
  }
}
