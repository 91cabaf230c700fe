import type { Dossier } from "../store/open.ts"
import { type AlignmentFilter, countAlignments, listAlignments } from "../store/queries/alignments.ts"
import { listAddress } from "./addresses.ts"
import { viewAlignment } from "./alignment-view.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { documentViewers } from "./placed.ts"

/** Alignments by document, each with its edits and context (CONTRACT.md, alignments). */
export interface AlignmentsView extends AlignmentFilter {
  readonly count: number
  readonly alignments: readonly ReturnType<typeof viewAlignment>[]
  readonly pages: Pages
}

const perPage = 100

/** One page of the alignments a filter lets through. */
export function viewAlignments(dossier: Dossier, filter: AlignmentFilter, page: number): AlignmentsView {
  const count = countAlignments(dossier, filter)
  const address = (to: number | null) => listAddress("/api/alignments", { ...filter, page: to })
  const pages = pagesOf({ count, page, perPage, address })
  const viewerOf = documentViewers(dossier)
  const alignments = listAlignments(dossier, filter, sliceOf(pages)).map((found) => viewAlignment(found, viewerOf))
  return { count, ...filter, alignments, pages }
}
