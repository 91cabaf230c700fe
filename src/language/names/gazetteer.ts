import isoCountries from "i18n-iso-countries"
import { countryNames } from "../data/countries.ts"
import { capitalisedAdjectives, knownGroups, knownOrganizations, knownPlaces } from "../data/organizations.ts"

/** What a listed name stands for, and the country it belongs to (ISO 3166-1 alpha-3). */
export interface Listed {
  readonly kind: "country" | "demonym" | "capital" | "seat" | "place" | "organization" | "group"
  readonly country: string | null
}

/** The longest listed name has this many words. */
export const longestListed = 6

const entries = new Map<string, Listed>()
const shortNames = new Map<string, string>()

/** The first letters of listed names, as written with either apostrophe. Most words open none, so most need no look-up. */
const openings = new Set<string>()
const openingLength = 3

function list(name: string, kind: Listed["kind"], country: string | null): void {
  for (const form of [name, name.replaceAll("'", "’")]) openings.add(form.slice(0, openingLength))
  if (!entries.has(name)) entries.set(name, { kind, country })
}

for (const { code, demonyms, capitals, seats, otherNames } of countryNames) {
  for (const name of otherNames) list(name, "country", code)
  for (const name of demonyms) list(name, "demonym", code)
  for (const name of capitals) list(name, "capital", code)
  for (const name of seats) list(name, "seat", code)
}
for (const [alpha2, name] of Object.entries(isoCountries.getNames("en", { select: "all" }))) {
  const code = isoCountries.alpha2ToAlpha3(alpha2)
  if (code === undefined) continue
  for (const form of name) {
    // "Korea, Republic of" is how lists sort a name, not how anybody writes it.
    if (!form.includes(",")) list(form, "country", code)
    if (!form.includes(",") && !shortNames.has(code)) shortNames.set(code, form)
  }
}
for (const { code, otherNames } of countryNames) {
  const first = otherNames.find((name) => name.length > 3)
  if (first !== undefined) shortNames.set(code, first)
}
for (const name of knownPlaces) list(name, "place", null)
for (const name of knownOrganizations) list(name, "organization", null)
for (const name of knownGroups) list(name, "group", null)
for (const name of capitalisedAdjectives) list(name, "demonym", null)

/** Looks a name up as it is written, apostrophes aside. */
export function lookUp(name: string): Listed | null {
  return entries.get(/[’ʼ]/.test(name) ? name.replace(/[’ʼ]/g, "'") : name) ?? null
}

/** Whether a listed name may begin with this word. */
export function mayOpenListed(word: string): boolean {
  return word.length < openingLength || openings.has(word.slice(0, openingLength).replace("ʼ", "’"))
}

/** The first country that a phrase names by name, demonym, capital or seat: "the Chinese foreign minister" -> CHN. */
export function countryIn(words: readonly string[]): string | null {
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(longestListed, words.length - i); length > 0; length--) {
      const listed = lookUp(words.slice(i, i + length).join(" "))
      if (listed?.country != null) return listed.country
      // "New Mexico" is not Mexico.
      if (listed?.kind === "place" && length > 1) {
        i += length - 1
        break
      }
    }
  }
  return null
}

/** The usual English name of a country. */
export function countryName(code: string): string {
  return shortNames.get(code) ?? code
}
