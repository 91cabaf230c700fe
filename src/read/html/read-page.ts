import { Tokenizer } from "htmlparser2"
import { type GrowingElement, startLayout } from "./layout.ts"
import { startOpenElements, voidElements } from "./open-elements.ts"
import type { Page } from "./page.ts"
import { startQuoteElements } from "./quote-elements.ts"

/** Elements whose content a reader never sees as text. A list of options and a text field are controls, not text. */
const unseen = new Set(
  `script style template title svg math iframe object applet embed video audio canvas map select datalist
  textarea dialog rp noembed amp-consent amp-user-notification amp-state amp-analytics`.split(/\s+/),
)

/** Elements whose content is no markup; written `<script/>`, they have none. */
const raw = new Set(["script", "style", "title", "textarea", "xmp"])
/** In a drawing or a formula a tag may close itself. */
const foreign = new Set(["svg", "math"])

const nameAttributes = ["class", "id", "role", "itemprop", "data-component", "data-testid", "data-type"]
const readOfElements = ["href", "name", "id", "rel", "itemprop", "datetime"]
const readAttributes = new Set([
  ...nameAttributes,
  ...readOfElements,
  ..."hidden style lang xml:lang type property http-equiv content".split(" "),
])

/** An element that is open: shown with its place in the layout, or not shown. */
interface Opened {
  readonly tag: string
  readonly shown: GrowingElement | null
  /** Whether it is not shown because of what it is, not because it is hidden. */
  readonly isUnseen: boolean
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/** Text between two tags counts as prose from so many characters on. */
const shortestProse = 80
/** Least hidden prose, in characters, that is shown where the page shows less. */
const leastRevealed = 300

/**
 * Lays out a page's visible text tag by tag, as a browser would show it. No tree is built but that of what is shown.
 * Where a page hides most of its prose until a script shows it, that is read as shown.
 */
export function readPage(html: string): Page {
  const { page, prose } = layOut(html, isHidden)
  if (prose.hidden < leastRevealed || prose.hidden <= prose.seen) return page
  return { ...layOut(html, () => false).page, isRevealed: true }
}

function layOut(
  html: string,
  isHidden: (tag: string, attributes: ReadonlyMap<string, string>) => boolean,
): { page: Page; prose: { seen: number; hidden: number } } {
  const layout = startLayout()
  const declared: { name: string; content: string }[] = []
  const jsonLd: string[] = []
  let title: string | null = null
  let language = ""
  /** Text since the last tag. */
  let text = ""
  let tag = ""
  let attributes = new Map<string, string>()
  let attribute = ""
  let value = ""
  /** How many open elements are not shown, and how many of them are drawings or formulas. */
  let unseenDepth = 0
  let foreignDepth = 0
  let unseenTags = 0
  const prose = { seen: 0, hidden: 0 }
  /** The page's `html` and `body`, once they stand. */
  const frames: GrowingElement[] = []
  const quotes = startQuoteElements()

  const open = startOpenElements<Opened>({
    close({ tag, shown, isUnseen }, isParted) {
      if (isUnseen) unseenTags--
      if (tag === "q" && shown !== null && !isParted) layout.append(quotes.close())
      if (shown !== null) layout.close(shown, isParted)
      else unseenDepth--
      if (foreign.has(tag)) foreignDepth--
    },
    continue({ tag, shown, isUnseen }) {
      if (isUnseen) unseenTags++
      if (shown === null) unseenDepth++
      if (foreign.has(tag)) foreignDepth++
      return { tag, isUnseen, shown: shown === null ? null : layout.reopen(shown) }
    },
  })

  function endText(): void {
    if (text === "") return
    if (unseenDepth === 0) layout.add(quotes.withMarks(text))
    else keepUnseen()
    if (text.length >= shortestProse && unseenTags === 0) prose[unseenDepth === 0 ? "seen" : "hidden"] += text.length
    text = ""
  }

  /** A title and data are read though not shown. */
  function keepUnseen(): void {
    const current = open.current()?.tag
    if (current === "title" && foreignDepth === 0) title ??= text
    else if (current === jsonLdScript) jsonLd.push(text)
  }

  function startElement(isSelfClosed: boolean): void {
    if (tag === "html" || tag === "body" || tag === "head") startFrame(tag)
    else startPart(tag, isSelfClosed)
  }

  function startPart(tag: string, isSelfClosed: boolean): void {
    if (tag === "meta" || tag === "link") declared.push(...declarations(tag, attributes))
    if (!open.start(tag)) return
    const isUnseen = unseen.has(tag)
    const isShown = unseenDepth === 0 && !isUnseen && !isHidden(tag, attributes)
    if (voidElements.has(tag)) {
      if (!isShown) return
      if (tag === "br") layout.breakLine()
      if (tag === "hr") layout.endParagraph()
      return
    }
    if (isSelfClosed && (raw.has(tag) || foreign.has(tag) || foreignDepth > 0)) return
    if (foreign.has(tag)) foreignDepth++
    if (!isShown) unseenDepth++
    if (isUnseen) unseenTags++
    const isData = tag === "script" && /^application\/(?:[\w.]+\+)?ld\+json/i.test(attributes.get("type") ?? "")
    if (tag === "q" && isShown) quotes.open()
    open.push(tag, { tag: isData ? jsonLdScript : tag, isUnseen, shown: isShown ? openShown() : null })
  }

  /** A page has one `html` and one `body`, which end where it does. */
  function startFrame(tag: "html" | "body" | "head"): void {
    if (tag === "html" && language === "") language = attributes.get("lang") ?? attributes.get("xml:lang") ?? ""
    // What a head leaves open (a `noscript`, a `template`) does not hide the page.
    if (tag === "body" && unseenDepth === open.depth()) open.endAll()
    const isThere = frames.some((frame) => frame.tag === tag || frame.tag === "body")
    if (tag !== "head" && !isThere && open.depth() === 0) frames.push(openShown())
  }

  function openShown(): GrowingElement {
    return layout.open(tag, namesOf(tag, attributes), keptOf(attributes))
  }

  const take = (start: number, end: number) => {
    text += html.slice(start, end)
  }
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: take,
      ontextentity(codePoint) {
        text += String.fromCodePoint(codePoint)
      },
      onopentagname(start, end) {
        endText()
        tag = html.slice(start, end).toLowerCase()
        if (attributes.size > 0) attributes = new Map()
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase()
        value = ""
      },
      onattribdata(start, end) {
        value += html.slice(start, end)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        if (readAttributes.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: () => startElement(false),
      onselfclosingtag: () => startElement(true),
      onclosetag(start, end) {
        endText()
        const name = html.slice(start, end).toLowerCase()
        if (name === "br" && unseenDepth === 0) layout.breakLine()
        if (name === "p" && unseenDepth === 0) layout.endParagraph()
        open.end(name)
      },
      // CDATA is a comment in HTML.
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend() {
        endText()
        open.endAll()
        for (const frame of frames.toReversed()) layout.close(frame, false)
      },
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  const head = { title: (title ?? "").replace(/\s+/g, " ").trim(), language, declared, jsonLd }
  return { page: { ...layout.done(), head, isRevealed: false }, prose }
}

const jsonLdScript = "script ld+json"

/** A `<link>` says where the page lives; its other relations name files. */
function declarations(tag: string, attributes: ReadonlyMap<string, string>): { name: string; content: string }[] {
  if (tag === "link") {
    const isCanonical = /^canonical$/i.test(attributes.get("rel") ?? "")
    return isCanonical ? [{ name: "canonical", content: attributes.get("href") ?? "" }] : []
  }
  const content = (attributes.get("content") ?? "").trim()
  const names = ["name", "property", "itemprop", "http-equiv"].map((name) => attributes.get(name))
  return names.flatMap((name) => (name === undefined ? [] : { name: name.trim().toLowerCase(), content }))
}

function keptOf(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const isKept = readOfElements.some((name) => attributes.has(name))
  return isKept ? attributes : noAttributes
}

/** Longest class or id that is looked at; generated ones say nothing. */
const longestName = 300

/** The words of an element's class, id, role and the like: `class="ArticleBody_main has-sidebar"` gives `article body main`. */
function namesOf(tag: string, attributes: ReadonlyMap<string, string>): string {
  let names = tag.includes("-") ? tag : ""
  for (const name of nameAttributes) {
    const value = attributes.get(name)
    if (value) names += ` ${value.slice(0, longestName)}`
  }
  if (names === "") return ""
  // WordPress puts a story's own subjects into the names of what holds it: "hentry category-legal tag-comments".
  if (/\b(?:hentry|type-post)\b/.test(names)) names = names.replace(/\b(?:category|tag)-\S+/g, "")
  const plain = /[^\0-\x7f]/.test(names) ? names.normalize("NFD").replace(/\p{M}/gu, "") : names
  return plain
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()
    .replace(/\b(?:no|not|has|with|without) [a-z]+/g, "")
    .trim()
}

function isHidden(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (tag === "noscript") return true
  if (attributes.has("hidden")) return true
  const style = attributes.get("style")
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
