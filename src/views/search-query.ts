/** What somebody typed, made into a question for FTS5 that can give no error. */
export interface Query {
  /** An FTS5 query of quoted strings alone, or null where nothing can be looked for. */
  readonly match: string | null
  /** Words and phrases looked for. */
  readonly terms: readonly string[]
  /** Words and phrases that must not be there. */
  readonly excluded: readonly string[]
}

/** More words than these would only slow the search down. */
const mostTerms = 24

/**
 * Words must all be there; `"words in quotation marks"` stand together; `word*` begins so; `-word` is not there.
 * All else, AND, OR and brackets included, is looked for as a word or passed over.
 */
export function parseQuery(typed: string): Query {
  const terms: string[] = []
  const excluded: string[] = []
  for (const match of typed.slice(0, 1000).matchAll(/(-?)(?:["“”„«]([^"“”»]*)(?:["“”»]|$)|([^\s"“”„«»]+))/g)) {
    const [, minus, phrase, word = ""] = match
    const term = (phrase ?? word).trim()
    if (!/[\p{L}\p{N}]/u.test(term)) continue
    const isExcluded = minus === "-"
    if (terms.length + excluded.length < mostTerms) (isExcluded ? excluded : terms).push(term)
  }
  if (terms.length === 0) return { match: null, terms, excluded }
  const wanted = terms.map(quoted).join(" AND ")
  const unwanted = excluded.map((term) => ` NOT ${quoted(term)}`).join("")
  return { match: excluded.length > 0 ? `(${wanted})${unwanted}` : wanted, terms, excluded }
}

function quoted(term: string): string {
  const isPrefix = /[\p{L}\p{N}]\*$/u.test(term)
  // FTS5 reads text up to a NUL alone; a quotation mark within a string is doubled.
  const words = term.replaceAll("\0", " ").replaceAll('"', '""')
  return isPrefix ? `"${words.slice(0, -1)}"*` : `"${words}"`
}
