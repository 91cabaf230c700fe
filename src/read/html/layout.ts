import type { Page, PageElement, PageText } from "./page.ts"

/** Elements that a browser sets apart from what is before and after. */
const blocks = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol option p pre search
  section summary table tbody tfoot thead tr ul`.split(/\s+/),
)

/** Blocks that follow each other line by line, not as paragraphs. */
const lines = new Set("li dt dd tr caption legend summary option".split(" "))

const cells = new Set(["td", "th"])

/** What separates two stretches of text, the stronger the later. */
const separators = ["", " ", "\t", "\n", "\n\n"] as const
const [none, space, cell, line, paragraph] = [0, 1, 2, 3, 4]

/** An element that is still open. */
export type GrowingElement = { -readonly [K in keyof PageElement]: PageElement[K] } & { children: PageElement[] }
type GrowingText = { -readonly [K in keyof PageText]: PageText[K] }

/** Takes a page's elements and texts in document order and lays them out as one text. */
export interface Layout {
  open(tag: string, names: string, attributes: ReadonlyMap<string, string>): GrowingElement
  /** Opens the rest of an element that was closed; no line is begun. */
  reopen(element: PageElement): GrowingElement
  close(element: GrowingElement, isContinued: boolean): void
  add(data: string): void
  /** Adds a sign to the last text, before whatever parts that from the next. */
  append(sign: string): void
  breakLine(): void
  endParagraph(): void
  done(): Omit<Page, "head" | "isRevealed">
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/** Begins an empty page. */
export function startLayout(): Layout {
  const pieces: string[] = []
  const texts: GrowingText[] = []
  const elements: GrowingElement[] = []
  let length = 0
  let separator: number = none
  let preformatted = 0
  /** The last text, while nothing was opened or closed behind it. */
  let growing: GrowingText | null = null
  let current: GrowingElement | null = null

  function element(tag: string, names: string, attributes: ReadonlyMap<string, string>): GrowingElement {
    const made: GrowingElement = {
      tag,
      names,
      attributes,
      parent: current,
      index: elements.length,
      children: [],
      firstText: texts.length,
      endText: texts.length,
    }
    elements.push(made)
    current?.children.push(made)
    current = made
    growing = null
    if (tag === "pre") preformatted++
    return made
  }

  const root = element("#page", "", noAttributes)

  function part(strength: number): void {
    separator = Math.max(separator, strength)
  }

  function edge(tag: string): void {
    if (lines.has(tag)) part(line)
    else if (blocks.has(tag)) part(paragraph)
    else if (cells.has(tag)) part(cell)
  }

  function put(words: string): void {
    const between = length === 0 ? "" : (separators[separator] ?? "")
    pieces.push(between, words)
    const start = length + between.length
    length = start + words.length
    separator = none
    if (growing !== null) growing.end = length
    else {
      growing = { index: texts.length, parent: current ?? root, start, end: length }
      texts.push(growing)
    }
  }

  return {
    open(tag, names, attributes) {
      const made = element(tag, names, attributes)
      edge(tag)
      return made
    },
    reopen: ({ tag, names, attributes }) => element(tag, names, attributes),
    close(closed, isContinued) {
      closed.endText = texts.length
      current = closed.parent as GrowingElement | null
      growing = null
      if (closed.tag === "pre") preformatted--
      if (!isContinued) edge(closed.tag)
    },
    breakLine() {
      part(separator === line ? paragraph : line)
    },
    endParagraph: () => part(paragraph),
    add(data) {
      if (preformatted > 0) {
        const kept = data.trimEnd()
        const words = kept.replace(/^[\r\n]+/, "")
        if (words.length < kept.length) part(line)
        if (words.trim() !== "") put(words)
        if (kept.length < data.length) part(data.includes("\n", kept.length) ? line : space)
        return
      }
      const words = data.replace(/[ \t\n\r\f]+/g, " ")
      if (words.startsWith(" ")) part(space)
      const inner = words.slice(words.startsWith(" ") ? 1 : 0, words.length > 1 && words.endsWith(" ") ? -1 : undefined)
      if (inner !== "") put(inner)
      if (inner !== "" && words.endsWith(" ")) part(space)
    },
    append(sign) {
      const last = texts.at(-1)
      if (last === undefined) return
      pieces.push(sign)
      length += sign.length
      last.end = length
    },
    done() {
      root.endText = texts.length
      return { text: pieces.join(""), texts, elements }
    },
  }
}
