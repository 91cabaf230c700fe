import { showDate } from "../domain/date-in-words.ts"
import type { Dossier } from "../store/open.ts"
import {
  countHappened,
  type Happened,
  type HappenedFacet,
  type HappenedFilter,
  happenedFacet,
  listHappened,
  type Told,
} from "../store/queries/happened.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { listAddress } from "./addresses.ts"
import { countryName } from "./country-name.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import type { Choice } from "./documents-view.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"

/** What a list is to be narrowed to, as an address says it. */
export interface HappenedRequest extends HappenedFilter {
  readonly page: number
}

/** A value a list can be narrowed to, in words. */
export interface NamedChoice extends Choice {
  readonly name: string
}

/** A facet with its values. */
export interface FacetView {
  readonly facet: HappenedFacet
  readonly name: string
  readonly choices: readonly NamedChoice[]
}

/** A list with what it is narrowed to and can be narrowed to. */
export interface NarrowedView {
  readonly count: number
  /** How many there are in all. */
  readonly all: number
  readonly isNarrowed: boolean
  readonly unfiltered: string
  readonly facets: readonly FacetView[]
  /** The document the list is of; null where it is of all. */
  readonly document: DocumentName | null
  readonly pages: Pages
}

/** Nothing is left out. */
export const everything: HappenedFilter = {
  kind: null,
  status: null,
  actor: null,
  country: null,
  document: null,
  period: null,
}

/** What the settings of an address ask for; an empty one asks for all. */
export function askedOf(query: Readonly<Record<string, string>>): HappenedRequest {
  const { kind, status, actor, country, document, period, page } = query
  return {
    kind: kind || null,
    status: status || null,
    actor: actor || null,
    country: country || null,
    document: document || null,
    period: period || null,
    page: Number(page ?? 1),
  }
}

const facets: readonly { readonly facet: HappenedFacet; readonly name: string }[] = [
  { facet: "kind", name: "Kind" },
  { facet: "status", name: "Status" },
  { facet: "period", name: "When" },
  { facet: "country", name: "Country" },
  { facet: "actor", name: "Who" },
]

interface Listing {
  readonly of: Happened
  readonly perPage: number
  /** What a kind or a status is called. */
  readonly wordsOf: (value: string) => string
}

/** One page of what happened, with what it can be narrowed to. */
export function narrow(
  dossier: Dossier,
  { page, ...filter }: HappenedRequest,
  { of, perPage, wordsOf }: Listing,
): { readonly told: readonly Told[]; readonly view: NarrowedView } {
  const path = `/${of}`
  const address = (change: Record<string, string | number | null>) => listAddress(path, { ...filter, ...change })
  const count = countHappened(dossier, of, filter)
  const pages = pagesOf({ count, page, perPage, address: (to) => address({ page: to }) })
  const document = filter.document === null ? null : nameDocuments(dossier, [filter.document]).get(filter.document)
  const view = {
    count,
    all: countHappened(dossier, of, everything),
    isNarrowed: Object.values(filter).some((value) => value !== null),
    unfiltered: path,
    facets: facets.map(({ facet, name }) => ({
      facet,
      name,
      choices: choicesOf(facet).map(({ value, count }) => ({
        value,
        name: nameOf(facet, value),
        count,
        address: address({ [facet]: value === filter[facet] ? null : value }),
        isChosen: value === filter[facet],
      })),
    })),
    document: document ? nameDocument(document) : null,
    pages,
  }
  return { told: listHappened(dossier, of, filter, sliceOf(pages)), view }

  /** What is chosen stays to be seen, though nothing else that is chosen lets it through. */
  function choicesOf(facet: HappenedFacet) {
    const found = happenedFacet(dossier, of, facet, filter)
    const chosen = filter[facet]
    return chosen === null || found.some(({ value }) => value === chosen) ? found : [{ value: chosen, count }, ...found]
  }

  function nameOf(facet: HappenedFacet, value: string): string {
    if (facet === "country") return countryName(value)
    if (facet === "period") return showDate(value)
    return facet === "actor" ? value : wordsOf(value)
  }
}
