/** Puts in the quotation marks that a browser draws around `<q>`. */
export interface QuoteElements {
  open(): void
  /** Shown text, with the marks that are due before it. */
  withMarks(text: string): string
  /** The closing mark of the innermost element; "" where it has none. */
  close(): string
}

const marks = [
  { opening: "“", closing: "”" },
  { opening: "‘", closing: "’" },
] as const

/** `"` and its like, as authors write them. */
const mark = /["“”„‟«»‘‚‹「『]/

/**
 * The elements `<q>` of a page. A reader sees marks around them that the markup has not (CSS 2.1, generated content), so
 * the page's visible text has them: without them nobody could tell there what was said from what is reported. English
 * marks are put in; a browser takes those of the page's language.
 *
 *     He said <q>we <q>object</q> to this</q>.
 *     He said “we ‘object’ to this”.
 *
 * Where the author wrote marks just within or before the element, the page must have switched the drawn ones off, and
 * none are put in.
 */
export function startQuoteElements(): QuoteElements {
  /** For each open element whether marks are drawn around it; null as long as nothing stands in it. */
  const drawn: (boolean | null)[] = []
  let undecided = 0
  let last = ""
  return {
    open() {
      drawn.push(null)
      undecided++
    },
    withMarks(text) {
      const words = text.trim()
      if (words === "") return text
      let before = ""
      for (; undecided > 0; undecided--) {
        const depth = drawn.length - undecided
        const isDrawn = !mark.test(words.charAt(0)) && !mark.test(last)
        drawn[depth] = isDrawn
        if (isDrawn) before += marks[depth % 2 === 0 ? 0 : 1].opening
      }
      last = text.charAt(text.length - 1)
      return before === "" ? text : `${/^\s*/.exec(text)?.[0] ?? ""}${before}${text.trimStart()}`
    },
    close() {
      const depth = drawn.length - 1
      const isDrawn = drawn.pop() ?? null
      if (isDrawn === null) undecided = Math.max(0, undecided - 1)
      return isDrawn ? marks[depth % 2 === 0 ? 0 : 1].closing : ""
    },
  }
}
