/** An element of a page that is shown, with the stretch of the page's text that it holds. */
export interface PageElement {
  /** Lower case. */
  readonly tag: string
  /** Place in document order: a parent comes before its children. */
  readonly index: number
  readonly parent: PageElement | null
  readonly children: readonly PageElement[]
  /** The words of its class, id, role and the like, lower case, for what they say about its use. */
  readonly names: string
  /** Those of its attributes that are read here, and only where set: `href`, `name`, `id`, `rel`, `itemprop`, `datetime`. */
  readonly attributes: ReadonlyMap<string, string>
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
  /** Whether text is among it that the markup hides until a script shows it. */
  readonly isRevealed: boolean
}
