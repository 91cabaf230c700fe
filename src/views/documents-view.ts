import type { Dossier } from "../store/open.ts"
import { countDocuments, type DocumentLine, documentFacet, listDocuments } from "../store/queries/documents.ts"
import { listAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type ReprintView, viewReprintsAmong } from "./reprints.ts"

/** A line of the list of documents. */
export interface DocumentLineView extends DocumentName {
  readonly length: number
  readonly isComplete: boolean
  readonly statements: number
  /** Statements whose speaker is left open. */
  readonly open: number
  /** The earlier document of nearly the same text. */
  readonly reprintOf: ReprintView | null
}

/** A value the list can be narrowed to. */
export interface Choice {
  readonly value: string
  readonly count: number
  readonly address: string
  readonly isChosen: boolean
}

/** The documents of a dossier, the latest first. */
export interface DocumentsView {
  readonly count: number
  /** What the list is narrowed to, and the list without that. */
  readonly kind: string | null
  readonly outlet: string | null
  readonly unfiltered: string
  readonly kinds: readonly Choice[]
  readonly outlets: readonly Choice[]
  readonly documents: readonly DocumentLineView[]
  readonly pages: Pages
}

export interface DocumentsRequest {
  readonly kind: string | null
  readonly outlet: string | null
  readonly page: number
}

const path = "/documents"
const perPage = 100

export function viewDocuments(dossier: Dossier, { kind, outlet, page }: DocumentsRequest): DocumentsView {
  const filter = { kind, outlet }
  const count = countDocuments(dossier, filter)
  const pages = pagesOf({ count, page, perPage, address: (to) => listAddress(path, { ...filter, page: to }) })
  return {
    count,
    ...filter,
    unfiltered: path,
    kinds: documentFacet(dossier, "kind").map(({ value, count }) => ({
      value,
      count,
      address: listAddress(path, { kind: value === kind ? null : value, outlet }),
      isChosen: value === kind,
    })),
    outlets: documentFacet(dossier, "outlet").map(({ value, count }) => ({
      value,
      count,
      address: listAddress(path, { kind, outlet: value === outlet ? null : value }),
      isChosen: value === outlet,
    })),
    documents: viewDocumentLines(dossier, listDocuments(dossier, filter, sliceOf(pages))),
    pages,
  }
}

/** Documents as lists show them. */
export function viewDocumentLines(dossier: Dossier, lines: readonly DocumentLine[]): DocumentLineView[] {
  const reprints = viewReprintsAmong(
    dossier,
    lines.map(({ id }) => id),
  )
  return lines.map((line) => {
    const { id, length, isComplete, statements, open } = line
    return { ...nameDocument(line), length, isComplete, statements, open, reprintOf: reprints.get(id) ?? null }
  })
}
