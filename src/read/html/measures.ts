import type { Page, PageElement, PageText } from "./page.ts"
import type { Lines, PageLine } from "./page-lines.ts"

/** How much text of which sort elements and lines hold, in letters of the Latin script. */
export interface Measures {
  readonly lengthOf: (part: Texts) => number
  readonly linkedOf: (part: Texts) => number
  /** Text in lines that read like a paragraph of a story. */
  readonly proseOf: (part: Texts) => number
}

/** An element or a line: some texts of a page that follow each other. */
type Texts = Pick<PageElement | PageLine, "firstText" | "endText">

/** Shortest line that counts as a paragraph of a story; menus and teasers are made of shorter ones (bench articles). */
const shortestProse = 90
/** A paragraph may cite, but a line that is half links leads elsewhere. */
const mostLinkedProse = 0.5

/** Measures a page without the texts that `isOut` says. One pass over the texts; then every answer is a subtraction. */
export function measure(
  page: Page,
  { lines, lineOf, isLinked, sizeOf }: Lines,
  isOut: (text: PageText) => boolean,
): Measures {
  const sum = (counts: (text: PageText) => boolean) => {
    const sums = new Float64Array(page.texts.length + 1)
    for (const text of page.texts) {
      sums[text.index + 1] = (sums[text.index] ?? 0) + (!isOut(text) && counts(text) ? sizeOf(text) : 0)
    }
    return ({ firstText, endText }: Texts) => (sums[endText] ?? 0) - (sums[firstText] ?? 0)
  }
  const lengthOf = sum(() => true)
  const linkedOf = sum(isLinked)
  const isProse = lines.map((line) => {
    const length = lengthOf(line)
    return line.heading === 0 && length >= shortestProse && linkedOf(line) < mostLinkedProse * length
  })
  return { lengthOf, linkedOf, proseOf: sum((text) => isProse[lineOf[text.index] ?? -1] === true) }
}
