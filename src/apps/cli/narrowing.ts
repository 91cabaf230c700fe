import countries from "i18n-iso-countries"
import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import { countryAsked } from "../../link/relationship/country-asked.ts"
import type { Dossier } from "../../store/open.ts"
import { countriesToldElsewhere } from "../../store/queries/by-document.ts"
import { findIssueId, listIssues } from "../../store/queries/issues.ts"
import { listParties } from "../../store/queries/parties.ts"
import { openSeen } from "../../store/seen.ts"
import { findSpeakers } from "../../store/speakers.ts"
import type { Filter } from "../../views/filter.ts"
import { namedCountries, wantedBetween } from "../../views/relationship.ts"

/** What a command narrows its output to, as the command line gives it. */
export interface Narrowing {
  readonly since?: string
  readonly until?: string
  readonly speaker?: string
  readonly between?: string
  readonly issue?: string
}

/** A dossier as it is to be seen. */
export interface OpenBetween {
  readonly dossier: Dossier
  /** What it is narrowed to; null where it is whole. */
  readonly countries: readonly string[] | null
}

/** The dossier as it is to be seen, narrowed to what lies between the countries asked for; else why there are none such. */
export function openBetween(
  path: string,
  between: string | undefined,
  { isRejectedSeen = false }: { readonly isRejectedSeen?: boolean } = {},
): OpenBetween | { readonly problem: string } {
  const { dossier, look } = openSeen(path)
  const countries = between === undefined ? null : countriesOf(dossier, between)
  if (countries !== null && "problem" in countries) {
    dossier.close()
    return countries
  }
  look({ isRejectedSeen, wanted: countries === null ? null : wantedBetween(dossier, countries) })
  return { dossier, countries }
}

/** The countries asked for, by ISO 3166-1 alpha-3 code or, without one, by name, or what the dossier names instead. */
export function countriesOf(dossier: Dossier, between: string): string[] | { readonly problem: string } {
  const { names } = listParties(dossier)
  const countries: string[] = []
  for (const asked of between.split(",").map((each) => each.trim())) {
    const country = countryAsked(asked, names) ?? toAlpha3(asked)
    if (country === null)
      return {
        problem: `--between ${between}: "${asked}" is not a country that ${dossier.path} names. ${whatIsNamed(dossier)}`,
      }
    countries.push(country)
  }
  if (new Set(countries).size < Math.max(countries.length, 2))
    return { problem: `--between ${between}: name two countries, each once, as in --between Calvern,Ruvenia.` }
  return countries
}

/** A dossier of the world names nearly all countries: so many tell how they are written. */
const mostNamed = 30

function whatIsNamed(dossier: Dossier): string {
  const named = namedCountries(dossier)
  if (named.length === 0) return "It names none."
  const more = named.length > mostNamed ? ` and ${named.length - mostNamed} more` : ""
  return `It names ${named.slice(0, mostNamed).join(", ")}${more}.`
}

/** Why there is no such period; null where there is one. */
export function problemOfPeriod({
  since,
  until,
}: {
  readonly since?: string | undefined
  readonly until?: string | undefined
}): string | null {
  const [first, last] = [firstDayOf(since ?? ""), lastDayOf(until ?? "")]
  return first !== null && last !== null && first > last
    ? `--since ${since} is after --until ${until}: no day lies between them.`
    : null
}

/** What a command is narrowed to, or why that makes no sense and what to do instead. */
export function narrowingOf(
  { since, until, speaker: named, between, issue: asked }: Narrowing,
  dossier: Dossier,
): Filter | { readonly problem: string } {
  const problem = problemOfPeriod({ since, until })
  if (problem !== null) return { problem }
  const states = between === undefined ? null : countriesOf(dossier, between)
  if (states !== null && "problem" in states) return states
  const speaker = named === undefined ? null : findSpeakers(dossier, named)
  if (speaker?.size === 0)
    return {
      problem: `--speaker ${named}: nobody of that name or id says anything in ${dossier.path}; "readout export actors" lists who is named.`,
    }
  const issue = asked === undefined ? null : findIssueId(dossier, asked)
  if (asked !== undefined && issue === null)
    return {
      problem: `--issue ${asked}: ${dossier.path} was read for no issue of that name or id. ${spokenOf(dossier)}`,
    }
  return {
    issue,
    since: since ?? null,
    until: until ?? null,
    speaker,
    countries: states,
    ...(states === null ? {} : { countryOf: countriesToldElsewhere(dossier) }),
  }
}

/** The issues that a dossier's documents speak of, for who asks for another. */
export function spokenOf(dossier: Dossier): string {
  const issues = listIssues(dossier).map(({ issue }) => issue.id)
  return issues.length === 0
    ? "Its documents speak of none that it was read for."
    : `Its documents speak of: ${issues.join(", ")}.`
}

/** Codes that ISO 3166-1 keeps free for its users, here for what it has no code of: AAA–AAZ, QMA–QZZ, XAA–XZZ, ZZA–ZZZ. */
const userAssigned = /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/

function toAlpha3(code: string): string | null {
  const upper = code.toUpperCase()
  // Kosovo has no code of ISO; that of the list of countries, and of most data about it, is XKX.
  if (upper === "XK" || upper === "XKK") return "XKX"
  if (countries.isValid(upper)) return countries.toAlpha3(upper) ?? null
  return userAssigned.test(upper) ? upper : null
}
