import type { Appearance } from "../../domain/dossier-actor.ts"
import { countryName } from "../../language/names/gazetteer.ts"
import { nameWords } from "./name-words.ts"

/** An actor of the dossier in one line. */
export interface ActorLine {
  /** The full name most documents give, of equals the fuller; a country's usual name. */
  readonly name: string
  /** The role and the country most documents give. */
  readonly role: string | null
  readonly country: string | null
  readonly documents: number
}

/** Sums up appearances held to be one actor; their order does not matter. */
export function summarizeActor(appearances: readonly Appearance[]): ActorLine {
  const actors = appearances.map(({ actor }) => actor)
  const country = mostGiven(actors.flatMap((actor) => actor.country ?? []))
  const isState = actors.some(({ kind }) => kind === "country")
  const names = actors.map(({ name }) => name)
  const full = names.filter((name) => nameWords(name).length > 1)
  return {
    name: (isState && country !== null ? countryName(country) : mostGiven(full.length > 0 ? full : names)) ?? "",
    role: mostGiven(actors.flatMap(({ role }) => role ?? [])),
    country,
    documents: new Set(appearances.map(({ document }) => document)).size,
  }
}

/** What stands most often; of equals the longer, then the first of the alphabet. */
function mostGiven(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))
  return first?.[0] ?? null
}
