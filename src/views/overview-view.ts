import type { Dossier } from "../store/open.ts"
import { listDocuments } from "../store/queries/documents.ts"
import { countMonths, type Month } from "../store/queries/dossier.ts"
import { listPeople } from "../store/queries/people.ts"
import { showDate } from "./date-view.ts"
import { type DocumentLineView, viewDocumentLine } from "./documents-view.ts"
import { viewDossier } from "./dossier-view.ts"
import { type PersonLineView, viewPersonLine } from "./people-view.ts"

/** What a dossier holds, at a glance. */
export interface OverviewView {
  readonly name: string
  readonly documents: number
  readonly statements: number
  readonly open: number
  readonly speakers: number
  readonly outlets: number
  readonly undated: number
  readonly troubled: number
  /** "14 March 2031 to 23 April 2032", or null where no document is dated. */
  readonly period: string | null
  /** Only the months that have documents. */
  readonly months: readonly (Month & { readonly shown: string })[]
  readonly recent: readonly DocumentLineView[]
  readonly speaking: readonly PersonLineView[]
}

const shown = 12

export function viewOverview(dossier: Dossier): OverviewView {
  const { name, documents, statements, open, speakers, outlets, undated, troubled, first, last } = viewDossier(dossier)
  const all = { kind: null, outlet: null }
  const speaking = { kind: null, part: null, isSilentShown: false }
  return {
    name,
    documents,
    statements,
    open,
    speakers,
    outlets,
    undated,
    troubled,
    period: first && last && (first === last ? showDate(first) : `${showDate(first)} to ${showDate(last)}`),
    months: countMonths(dossier).map((month) => ({ ...month, shown: showDate(month.month) })),
    recent: listDocuments(dossier, all, { offset: 0, limit: shown }).map(viewDocumentLine),
    speaking: listPeople(dossier, speaking, { offset: 0, limit: shown }).map(viewPersonLine),
  }
}
