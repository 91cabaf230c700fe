import { countryAsked } from "../link/relationship/country-asked.ts"
import { liesBetween } from "../link/relationship/lies-between.ts"
import type { Dossier } from "../store/open.ts"
import { documentsWithNames, foundIn } from "../store/queries/by-document.ts"
import { listParties, type PairOfParties } from "../store/queries/parties.ts"
import type { Wanted } from "../store/seen.ts"
import { nameOfCountry } from "./country-name.ts"

/** The countries a page is about. */
export interface Relationship {
  /** ISO 3166-1 alpha-3, or the name of a state without a code. */
  readonly countries: readonly [string, string]
  /** "United States and China" */
  readonly name: string
  /** `/between/usa/chn` */
  readonly address: string
}

/** A relationship to choose, with how many engagements and acts it has. */
export interface RelationshipChoice extends Relationship {
  readonly count: number
}

/** The relationship an address asks for; null where the dossier names no such country. */
export function findRelationship(dossier: Dossier, one: string, other: string): Relationship | null {
  const { names } = listParties(dossier)
  const [a, b] = [countryAsked(one, names), countryAsked(other, names)]
  return a === null || b === null || a === b ? null : relationshipOf([a, b])
}

/** The countries that a dossier names, as people call them. */
export function namedCountries(dossier: Dossier): string[] {
  return listParties(dossier)
    .names.map(nameOfCountry)
    .sort((a, b) => a.localeCompare(b, "en"))
}

/** The relationships of which most is told. */
export function listRelationships(dossier: Dossier, most: number): RelationshipChoice[] {
  return listParties(dossier)
    .pairs.slice(0, most)
    .map(({ a, b, count }: PairOfParties) => ({ ...relationshipOf([a, b]), count }))
}

function relationshipOf(countries: readonly [string, string]): Relationship {
  const path = countries.map((country) => encodeURIComponent(country.toLowerCase().replaceAll(" ", "_"))).join("/")
  return { countries, name: countries.map(nameOfCountry).join(" and "), address: `/between/${path}` }
}

/** What of a dossier lies between countries. */
export function wantedBetween(dossier: Dossier, countries: readonly string[]): Wanted {
  const wanted: Record<keyof Wanted, Set<string>> = {
    documents: new Set(),
    statements: new Set(),
    engagements: new Set(),
    acts: new Set(),
    figures: new Set(),
    channels: new Set(),
    issue_accounts: new Set(),
    alignments: new Set(),
    discrepancies: new Set(),
  }
  const found = foundIn(dossier)
  for (const naming of documentsWithNames(dossier)) {
    const isBetween = liesBetween(naming, countries)
    const own = isBetween.isPossible ? found(naming.id).filter(({ actors, spans }) => isBetween(actors, spans)) : []
    for (const { table, id } of own) wanted[table].add(id)
    if (own.length > 0) wanted.documents.add(naming.id)
  }
  return wanted
}
