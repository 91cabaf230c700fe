import type { Discrepancy } from "../domain/discrepancy.ts"
import type { Dossier } from "../store/open.ts"
import {
  countDiscrepancies,
  discrepancyFacet,
  findDiscrepancy,
  listDiscrepancies,
} from "../store/queries/discrepancies.ts"
import { listAddress } from "./addresses.ts"
import { type DiscrepancyLineView, viewDiscrepancyLine } from "./discrepancy-line.ts"
import type { Choice } from "./documents-view.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { discrepancyWords, severities } from "./relation-words.ts"
import { type Surroundings, surroundingsOf, textViewer } from "./texts.ts"

/** Where documents do not agree, the gravest first. */
export interface DiscrepanciesView {
  readonly count: number
  /** What the list is narrowed to, and the list without that. */
  readonly kind: string | null
  readonly unfiltered: string
  readonly kinds: readonly (Choice & { readonly name: string })[]
  /** Those of this page by severity; a severity without any is left out. */
  readonly bySeverity: readonly {
    readonly severity: Discrepancy["severity"]
    readonly name: string
    readonly discrepancies: readonly DiscrepancyLineView[]
  }[]
  readonly pages: Pages
}

export interface DiscrepanciesRequest {
  readonly kind: string | null
  readonly page: number
}

const path = "/discrepancies"
const perPage = 50

export function viewDiscrepancies(dossier: Dossier, { kind, page }: DiscrepanciesRequest): DiscrepanciesView {
  const count = countDiscrepancies(dossier, { kind })
  const pages = pagesOf({ count, page, perPage, address: (to) => listAddress(path, { kind, page: to }) })
  const lines = viewAll(dossier, listDiscrepancies(dossier, { kind }, sliceOf(pages)))
  return {
    count,
    kind,
    unfiltered: path,
    kinds: discrepancyFacet(dossier).map(({ value, count }) => ({
      value,
      name: discrepancyWords[value],
      count,
      address: listAddress(path, { kind: value === kind ? null : value }),
      isChosen: value === kind,
    })),
    bySeverity: severities
      .map(({ severity, name }) => ({
        severity,
        name,
        discrepancies: lines.filter((line) => line.severity === severity),
      }))
      .filter(({ discrepancies }) => discrepancies.length > 0),
    pages,
  }
}

function viewAll(dossier: Dossier, discrepancies: readonly Discrepancy[]): DiscrepancyLineView[] {
  const textOf = textViewer(
    dossier,
    discrepancies.flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  )
  return discrepancies.map((discrepancy) => viewDiscrepancyLine(discrepancy, textOf))
}

/** One discrepancy, its evidence where it stands. */
export interface DiscrepancyView extends DiscrepancyLineView {
  /** What stands around each piece of evidence, in its order. */
  readonly surroundings: readonly Surroundings[]
}

const surroundingLength = 400

/** A discrepancy, or null where the dossier has none of this id. */
export function viewDiscrepancy(dossier: Dossier, id: string): DiscrepancyView | null {
  const discrepancy = findDiscrepancy(dossier, id)
  if (discrepancy === null) return null
  const textOf = textViewer(
    dossier,
    discrepancy.evidence.map(({ document }) => document),
  )
  return {
    ...viewDiscrepancyLine(discrepancy, textOf),
    surroundings: discrepancy.evidence.flatMap(({ document, span }) => {
      const text = textOf(document)
      return text ? [surroundingsOf(text.text, span, surroundingLength)] : []
    }),
  }
}
