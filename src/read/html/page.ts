import { parseHTML } from "linkedom"
import { startLayout } from "./layout.ts"

/** An element of a page that is shown, with the stretch of the page's text that it holds. */
export interface PageElement {
  /** Lower case. */
  readonly tag: string
  /** Place in document order: a parent comes before its children. */
  readonly index: number
  readonly parent: PageElement | null
  readonly children: readonly PageNode[]
  readonly depth: number
  /** The words of its class, id, role and the like, lower case, for what they say about its use. */
  readonly names: string
  /** An attribute's value, or "" where it is not set. */
  readonly attribute: (name: string) => string
  /** Its texts are `texts[firstText … endText)` of the page. */
  readonly firstText: number
  readonly endText: number
}

/** A stretch of text between two tags, with its place in the page's text (white space collapsed as a browser does). */
export interface PageText {
  /** Place among the page's texts. */
  readonly index: number
  readonly parent: PageElement
  readonly start: number
  readonly end: number
}

export type PageNode = PageElement | PageText

/** What a page says of itself where it is not seen. */
export interface PageHead {
  readonly title: string
  readonly language: string
  /** `<meta>` in order: name, property, itemprop or http-equiv in lower case, and the content; and the canonical address. */
  readonly declared: readonly { readonly name: string; readonly content: string }[]
  /** Source of each JSON-LD block. */
  readonly jsonLd: readonly string[]
}

/** A page as its reader sees it: the visible text in reading order, and the elements that text lies in. */
export interface Page {
  readonly text: string
  readonly texts: readonly PageText[]
  /** In document order; the first stands for the page itself. */
  readonly elements: readonly PageElement[]
  readonly head: PageHead
  /** How deep elements lie in each other. */
  readonly depth: number
}

/** Whether a node of the page is an element. */
export function isElement(node: PageNode): node is PageElement {
  return "children" in node
}

/** The part of the DOM that is walked here. */
interface DomNode {
  readonly nodeType: number
  readonly localName: string
  readonly data: string
  readonly textContent: string
  readonly childNodes: readonly DomNode[]
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute(name: string): string | null
}

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const DOCTYPE_NODE = 10

/** Elements whose content a reader never sees as text. A list of options and a text field are controls, not text. */
const unseen = new Set(
  `script style noscript template title meta link svg math iframe object embed video audio canvas map select
  datalist textarea input param source track dialog rp`.split(/\s+/),
)

const nameAttributes = ["class", "id", "role", "itemprop", "data-component", "data-testid", "data-type"]

/** Parses a page and lays out its visible text. Never recurses, so that no depth of nesting can overflow the stack. */
export function readPage(html: string): Page {
  const document = parseHTML(html).document as unknown as DomNode
  const layout = startLayout()
  const declared: { name: string; content: string }[] = []
  const jsonLd: string[] = []
  const opened: DomNode[] = []
  let title = ""
  let language = ""
  let hidden: DomNode | null = null

  /** Whether the walk goes on into the element. */
  function enter(node: DomNode): boolean {
    const tag = node.localName.toLowerCase()
    if (tag === "html" && language === "") language = node.getAttribute("lang") ?? node.getAttribute("xml:lang") ?? ""
    if (tag === "title" && title === "") title = node.textContent.replace(/\s+/g, " ").trim()
    if (tag === "meta" || tag === "link") declared.push(...declarations(node))
    if (tag === "script" && /^application\/(?:[\w.]+\+)?ld\+json/i.test(node.getAttribute("type") ?? "")) {
      jsonLd.push(node.textContent)
    }
    if (unseen.has(tag)) return false
    if (hidden === null && isHidden(node)) hidden = node
    if (hidden !== null) return true
    if (tag === "br") layout.breakLine()
    layout.open(tag, namesOf(node), (name) => node.getAttribute(name) ?? "")
    opened.push(node)
    return true
  }

  function leave(node: DomNode): void {
    if (node === hidden) hidden = null
    if (node !== opened.at(-1)) return
    opened.pop()
    layout.close()
  }

  // linkedom's doctype does not know what stands behind it.
  let node: DomNode | null = document.childNodes.find((child) => child.nodeType !== DOCTYPE_NODE) ?? null
  while (node !== null) {
    if (node.nodeType === TEXT_NODE && hidden === null) layout.add(node.data)
    if (node.nodeType === ELEMENT_NODE && enter(node) && node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    leave(node)
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === document ? null : node.parentNode
      if (node !== null) leave(node)
    }
    node = node === null ? null : node.nextSibling
  }
  return { ...layout.done(), head: { title, language, declared, jsonLd } }
}

/** A `<link>` says where the page lives; its other relations name files. */
function declarations(node: DomNode): { name: string; content: string }[] {
  if (node.localName.toLowerCase() === "link") {
    const isCanonical = /^canonical$/i.test(node.getAttribute("rel") ?? "")
    return isCanonical ? [{ name: "canonical", content: node.getAttribute("href") ?? "" }] : []
  }
  const content = node.getAttribute("content") ?? ""
  const names = ["name", "property", "itemprop", "http-equiv"].map((name) => node.getAttribute(name))
  return names.flatMap((name) => (name === null ? [] : { name: name.trim().toLowerCase(), content: content.trim() }))
}

/** Longest class or id that is looked at; generated ones say nothing. */
const longestName = 300

/** The words of an element's class, id, role and the like: `class="ArticleBody_main has-sidebar"` gives `article body main`. */
function namesOf(node: DomNode): string {
  let names = ""
  for (const attribute of nameAttributes) {
    const value = node.getAttribute(attribute)
    if (value) names += ` ${value.slice(0, longestName)}`
  }
  if (names === "") return ""
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z0-9]+/g, " ")
    .toLowerCase()
    .replace(/\b(?:no|not|has|with|without) [a-z]+/g, "")
    .trim()
}

function isHidden(node: DomNode): boolean {
  if (node.getAttribute("hidden") !== null) return true
  const style = node.getAttribute("style")
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
