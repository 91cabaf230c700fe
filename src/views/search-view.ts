import type { Dossier } from "../store/open.ts"
import {
  countDocumentHits,
  countStatementHits,
  type DocumentHit,
  foundEnd,
  foundStart,
  searchDocuments,
  searchStatements,
} from "../store/queries/search.ts"
import { documentAddress, listAddress, spanAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { offsetsOf } from "./offsets.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { parseQuery } from "./search-query.ts"
import { type StatementLineView, viewStatementLine } from "./statement-view.ts"

/** A stretch of an excerpt, found words told apart. */
export interface ExcerptPiece {
  readonly text: string
  readonly isFound: boolean
}

/** What a search found in statements and in whole texts. */
export interface SearchView {
  /** As typed. */
  readonly query: string
  /** What was looked for, word by word or phrase by phrase; empty where nothing can be looked for. */
  readonly terms: readonly string[]
  readonly excluded: readonly string[]
  readonly statements: {
    readonly count: number
    readonly hits: readonly (StatementLineView & { readonly excerpt: readonly ExcerptPiece[] })[]
    readonly pages: Pages
  }
  readonly documents: {
    readonly count: number
    readonly hits: readonly (DocumentName & {
      readonly excerpt: readonly ExcerptPiece[]
      /** How often the words were found in it; null where the text is too long to count. */
      readonly found: number | null
      /** The reading view at the first place of the excerpt. */
      readonly place: string
    })[]
    readonly pages: Pages
  }
}

export interface SearchRequest {
  readonly query: string
  readonly page: number
}

const perPage = 25

/** How much of a text an excerpt shows, in characters. */
const excerptLength = 260

/** Longer statements are shown from shortly before the first word found. */
const statementLength = 600

export function viewSearch(dossier: Dossier, { query, page }: SearchRequest): SearchView {
  const { match, terms, excluded } = parseQuery(query)
  const countIn = (count: (dossier: Dossier, match: string) => number) => (match === null ? 0 : count(dossier, match))
  const [statements, documents] = [countIn(countStatementHits), countIn(countDocumentHits)]
  const address = (to: number | null) => listAddress("/search", { q: query, page: to })
  const pages = (count: number) => pagesOf({ count, page, perPage, address })
  const [statementPages, documentPages] = [pages(statements), pages(documents)]
  const isShown = (of: Pages) => match !== null && (page <= of.of || page <= 1)
  return {
    query,
    terms,
    excluded,
    statements: {
      count: statements,
      hits:
        match !== null && isShown(statementPages)
          ? searchStatements(dossier, match, sliceOf(statementPages)).map(({ line, highlighted }) => ({
              ...viewStatementLine(line),
              excerpt: excerptOf(placesFound(highlighted), statementLength).pieces,
            }))
          : [],
      pages: statementPages,
    },
    documents: {
      count: documents,
      hits:
        match !== null && isShown(documentPages)
          ? searchDocuments(dossier, match, sliceOf(documentPages)).map(viewDocumentHit)
          : [],
      pages: documentPages,
    },
  }
}

function viewDocumentHit(hit: DocumentHit): SearchView["documents"]["hits"][number] {
  const name = nameDocument(hit)
  if (hit.highlighted === null) return { ...name, excerpt: [], found: null, place: documentAddress(hit.id) }
  const found = placesFound(hit.highlighted)
  const excerpt = excerptOf(found, excerptLength)
  const { toCodePoints } = offsetsOf(hit.text)
  const place = excerpt.first && {
    start: toCodePoints(excerpt.first.start),
    end: toCodePoints(excerpt.first.end),
  }
  return {
    ...name,
    excerpt: excerpt.pieces,
    found: found.places.length,
    place: place ? spanAddress(hit.id, place) : documentAddress(hit.id),
  }
}

interface Found {
  readonly text: string
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** Takes the marks out of a highlighted text again, keeping where they were. */
function placesFound(highlighted: string): Found {
  const places: { start: number; end: number }[] = []
  const parts = highlighted.split(new RegExp(`([${foundStart}${foundEnd}])`))
  let text = ""
  let start: number | null = null
  for (const part of parts) {
    if (part === foundStart) start = text.length
    else if (part === foundEnd) {
      if (start !== null) places.push({ start, end: text.length })
      start = null
    } else text += part
  }
  return { text, places }
}

/** The stretch of a text that has most of the words found, cut between words. */
function excerptOf({ text, places }: Found, length: number) {
  const best = densest(places, length)
  const first = places[best]
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, (first?.start ?? 0) - Math.floor(length / 4)))
  const to = text.length <= length ? text.length : wordEnd(text, Math.min(text.length, from + length))
  const pieces: ExcerptPiece[] = []
  const add = (piece: string, isFound: boolean) => {
    if (piece !== "") pieces.push({ text: piece, isFound })
  }
  let at = from
  if (from > 0) add("… ", false)
  for (const { start, end } of places.slice(best)) {
    if (end > to) break
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, to), false)
  if (to < text.length) add(" …", false)
  return { pieces, first }
}

/** Index of the place from which most places lie within `length`. */
function densest(places: Found["places"], length: number): number {
  let [best, most, last] = [0, 0, 0]
  places.forEach(({ start }, index) => {
    while (last < places.length && (places[last]?.end ?? 0) <= start + length * 0.75) last++
    if (last - index > most) [best, most] = [index, last - index]
  })
  return best
}

/** No word is longer than this for an excerpt's sake. */
const longestWord = 40

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + longestWord).search(/\s\S/)
  return space === -1 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at - longestWord, at).search(/\s\S*$/)
  return space === -1 ? at : at - longestWord + space
}
