import { namingPattern } from "./lies-between.ts"

/**
 * The country that somebody asks for, of those that a dossier names by code or, without one, by name; null where it names no
 * such country. It may be asked for as texts call it, by its code, and as addresses write it.
 *
 *     ruvenia   Ruvenian   the_united_states   US   usa
 */
export function countryAsked(asked: string, names: readonly string[]): string | null {
  const name = asked.replaceAll("_", " ").trim().toLowerCase()
  const own = names.find((each) => each.toLowerCase() === name)
  return own ?? names.find((each) => isCalled(name.replace(/^the /, ""), each)) ?? null
}

function isCalled(name: string, country: string): boolean {
  const { source } = namingPattern(country, [{ name: country, aliases: [], kind: "country" }])
  return new RegExp(`^(?:${source})$`, "iu").test(name)
}
