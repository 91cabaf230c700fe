import type { Page, PageElement, PageText } from "./page.ts"

/** A line of a page as it is laid out: texts with no line break between them; most often a paragraph, a heading or an item. */
export interface PageLine {
  readonly firstText: number
  readonly endText: number
  /** 1 to 6 in a heading of that level, else 0. */
  readonly heading: number
  /** The innermost list it stands in, or null. */
  readonly list: PageElement | null
  readonly isTable: boolean
}

/** A page's lines, and what the elements around a text say of it. */
export interface Lines {
  readonly lines: readonly PageLine[]
  /** For each text the index of its line. */
  readonly lineOf: readonly number[]
  readonly isLinked: (text: PageText) => boolean
  /** How much a text is, in letters of the Latin script. */
  readonly sizeOf: (text: PageText) => number
}

/** A sign of a script without spaces says about as much as this many letters: an English word has 5, a Japanese one 2. */
const lettersPerSign = 2.5

/** Longest text of a cell of data, in characters; what is longer is a part of a page that is laid out as a table. */
const longestCell = 150

/** Finds a page's lines in one pass over its elements and one over its texts. */
export function findLines(page: Page): Lines {
  const linked: boolean[] = []
  const heading: number[] = []
  const table: boolean[] = []
  const list: (PageElement | null)[] = []
  for (const { tag, attributes, parent, index, firstText, endText } of page.elements) {
    const above = parent === null ? -1 : parent.index
    linked.push((tag === "a" && !isAnchor(attributes)) || linked[above] === true)
    heading.push(/^h[1-6]$/.test(tag) ? Number(tag[1]) : (heading[above] ?? 0))
    const isCell = tag === "td" || tag === "th"
    table.push(isCell ? lengthBetween(page, firstText, endText) <= longestCell : table[above] === true)
    list.push(tag === "ul" || tag === "ol" ? (page.elements[index] ?? null) : (list[above] ?? null))
  }
  const lines: PageLine[] = []
  const lineOf: number[] = []
  let end = 0
  for (const text of page.texts) {
    const last = lines.at(-1)
    if (last !== undefined && !page.text.slice(end, text.start).includes("\n")) {
      lines[lines.length - 1] = { ...last, endText: text.index + 1 }
    } else {
      const at = text.parent.index
      lines.push({
        firstText: text.index,
        endText: text.index + 1,
        heading: heading[at] ?? 0,
        list: list[at] ?? null,
        isTable: table[at] === true,
      })
    }
    lineOf.push(lines.length - 1)
    end = text.end
  }
  const sizes = page.texts.map(({ start, end }) => {
    const signs = page.text.slice(start, end).match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0
    return end - start + signs * (lettersPerSign - 1)
  })
  return {
    lines,
    lineOf,
    isLinked: (text) => linked[text.parent.index] === true,
    sizeOf: (text) => sizes[text.index] ?? 0,
  }
}

/** Whether an `a` only marks a place in the page: `<a name="top">`. Without a name it is a link that a script follows. */
function isAnchor(attributes: ReadonlyMap<string, string>): boolean {
  return !attributes.has("href") && (attributes.has("name") || attributes.has("id"))
}

/** The words of a line. */
export function lineText(page: Page, line: PageLine): string {
  return page.text.slice(page.texts[line.firstText]?.start ?? 0, page.texts[line.endText - 1]?.end ?? 0)
}

function lengthBetween({ texts }: Page, firstText: number, endText: number): number {
  return endText > firstText ? (texts[endText - 1]?.end ?? 0) - (texts[firstText]?.start ?? 0) : 0
}
