import countries from "i18n-iso-countries"
import type { Dossier } from "../../store/open.ts"
import { findIssueId, listIssues } from "../../store/queries/issues.ts"
import { openSeen } from "../../store/seen.ts"
import { findSpeakers } from "../../store/speakers.ts"
import type { Filter } from "../../views/filter.ts"
import { wantedBetween } from "../../views/relationship.ts"

/** What a command narrows its output to, as the command line gives it. */
export interface Narrowing {
  readonly since?: string
  readonly speaker?: string
  readonly between?: string
  readonly issue?: string
}

/** What is wrong with the countries asked for; null where nothing is. It can be told before any dossier is opened. */
export function whyNoCountries(between: string | undefined): string | null {
  const unknown = between === undefined ? undefined : codesOf(between).find((code) => toAlpha3(code) === null)
  return unknown === undefined
    ? null
    : `--between ${between}: "${unknown}" is not a country; give ISO 3166-1 codes such as USA,CHN.`
}

/** The dossier as it is to be seen, narrowed to what lies between the countries asked for, which `whyNoCountries` finds nothing wrong with. */
export function openBetween(path: string, between: string | undefined): Dossier {
  const { dossier, look } = openSeen(path)
  look(between === undefined ? {} : { wanted: wantedBetween(dossier, countriesOf(between)) })
  return dossier
}

/** ISO 3166-1 alpha-3 codes of the countries asked for. */
export function countriesOf(between: string): string[] {
  return codesOf(between).map((code) => toAlpha3(code) ?? code)
}

function codesOf(between: string): string[] {
  return between.split(",").map((code) => code.trim())
}

/** What a command is narrowed to, or why that makes no sense and what to do instead. */
export function narrowingOf(
  { since, speaker: named, between, issue: asked }: Narrowing,
  dossier: Dossier,
): Filter | { readonly problem: string } {
  const problem = whyNoCountries(between)
  if (problem !== null) return { problem }
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
  return { issue, since: since ?? null, speaker, countries: between === undefined ? null : countriesOf(between) }
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
