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

type Growing = { -readonly [K in keyof PageElement]: PageElement[K] } & { children: (PageElement | PageText)[] }

/** Takes a page's elements and texts in document order and lays them out as one text. */
export interface Layout {
  open(tag: string, names: string, attribute: (name: string) => string): void
  close(): void
  add(data: string): void
  breakLine(): void
  done(): Omit<Page, "head">
}

/** Begins an empty page. */
export function startLayout(): Layout {
  const pieces: string[] = []
  const texts: PageText[] = []
  const elements: PageElement[] = []
  let length = 0
  let separator: number = none
  let preformatted = 0
  let depth = 0

  function element(tag: string, names: string, attribute: (name: string) => string, parent: Growing | null): Growing {
    const made: Growing = {
      tag,
      names,
      attribute,
      parent,
      index: elements.length,
      children: [],
      depth: parent === null ? 0 : parent.depth + 1,
      firstText: texts.length,
      endText: texts.length,
    }
    elements.push(made)
    depth = Math.max(depth, made.depth)
    return made
  }

  const root = element("#page", "", () => "", null)
  const open: Growing[] = [root]
  const current = () => open.at(-1) ?? root

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
    const parent = current()
    const before = parent.children.at(-1)
    const last = texts.at(-1)
    if (last !== undefined && last === before) {
      const joined: PageText = { ...last, end: length }
      texts[texts.length - 1] = joined
      parent.children[parent.children.length - 1] = joined
      return
    }
    const text: PageText = { index: texts.length, parent, start, end: length }
    texts.push(text)
    parent.children.push(text)
  }

  return {
    open(tag, names, attribute) {
      const made = element(tag, names, attribute, current())
      current().children.push(made)
      open.push(made)
      edge(tag)
      if (tag === "pre") preformatted++
    },
    close() {
      const closed = open.pop()
      if (closed === undefined) return
      closed.endText = texts.length
      if (closed.tag === "pre") preformatted--
      edge(closed.tag)
    },
    breakLine() {
      part(separator === line ? paragraph : line)
    },
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
    done() {
      for (const element of open) element.endText = texts.length
      return { text: pieces.join(""), texts, elements, depth }
    },
  }
}
