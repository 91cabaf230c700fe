import type { Actor } from "../../domain/actor.ts"
import type { Span } from "../../domain/span.ts"
import { countryNames } from "../../language/data/countries.ts"
import { countryName } from "../../language/names/gazetteer.ts"

/** What a document names, as far as it tells whose relationship its parts are of. */
export interface Naming {
  readonly text: string
  /** Its title and headline. */
  readonly headline: string
  readonly actors: readonly Pick<Actor, "id" | "name" | "aliases" | "kind" | "role" | "country">[]
}

/** Whether what these actors did, or what is told in these spans, lies between the countries asked for. */
export interface LiesBetween {
  (actors: readonly (string | null)[], spans: readonly Span[]): boolean
  /** Whether anything of the document can. */
  readonly isPossible: boolean
}

interface Party {
  readonly actors: ReadonlySet<string>
  readonly named: RegExp
}

/**
 * What lies between countries concerns every one of them: an actor of it takes part, or the line names it. In a document whose
 * headline names them all it is enough that nobody else is known to take part. A country is an ISO 3166-1 alpha-3 code or, of
 * one without a code, its name.
 *
 *     Ana Ruiz of Selby urged Valdoria to reopen the lock.
 *     ~~~~~~~~~~~~~~~~~       ~~~~~~~~                       between Selby and Valdoria, not between Selby and Peru
 */
export function liesBetween({ text, headline, actors }: Naming, countries: readonly string[]): LiesBetween {
  const parties = countries.map((country): Party => {
    const own = actors.filter((actor) => isOfCountry(actor, country))
    const named = namingPattern(country, own)
    // "Calvern and Ruvenia" act for both; "foreign minister of Ruvenia" tells whose.
    const others = actors.filter(
      (actor) => actor.country === null && (named.test(actor.name) || named.test(actor.role ?? "")),
    )
    return { actors: new Set([...own, ...others].map(({ id }) => id)), named }
  })
  const everyParty = new Set(parties.flatMap((party) => [...party.actors]))
  const foreign = new Set(actors.flatMap(({ id, country }) => (country !== null && !everyParty.has(id) ? [id] : [])))
  const isAbout = parties.every(({ named }) => named.test(headline))
  const isPossible = isAbout || parties.every(({ named }) => named.test(text))
  const inLines = new Map<number, readonly boolean[]>()
  const namedIn = ({ start }: Span): readonly boolean[] => {
    const from = text.lastIndexOf("\n", start - 1) + 1
    const known = inLines.get(from)
    if (known !== undefined) return known
    const end = text.indexOf("\n", start)
    // A text without line breaks is no line: what is near alone counts.
    const line = text.slice(
      Math.max(from, start - longestLine),
      Math.min(end === -1 ? text.length : end, start + longestLine),
    )
    const named = parties.map((party) => party.named.test(line))
    if (line.length < longestLine) inLines.set(from, named)
    return named
  }
  const isBetween = (doers: readonly (string | null)[], spans: readonly Span[]): boolean => {
    if (!isPossible) return false
    const ids = doers.filter((id) => id !== null)
    const lines = spans.map(namedIn)
    const isTouched = ({ actors: own }: Party, index: number) =>
      ids.some((id) => own.has(id)) || lines.some((named) => named[index])
    return parties.every(isTouched) || (isAbout && !ids.some((id) => foreign.has(id)))
  }
  return Object.assign(isBetween, { isPossible })
}

/** Lines longer than this, in code units, are whole texts. */
const longestLine = 4000

/** Whether an actor is of a country, given by its code or, of one without a code, by its name. */
export function isOfCountry({ country, kind, name }: Pick<Actor, "country" | "kind" | "name">, asked: string): boolean {
  return country === null ? kind === "country" && name.toLowerCase() === asked.toLowerCase() : country === asked
}

/** Everything a text may call a country or those who act for it. */
export function namingPattern(country: string, actors: readonly Pick<Actor, "name" | "aliases" | "kind">[]): RegExp {
  const listed = countryNames.filter(({ code }) => code === country)
  const forms = new Set([
    countryName(country),
    ...listed.flatMap(({ demonyms, capitals, seats, otherNames }) => [demonyms, capitals, seats, otherNames].flat()),
    ...actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    // What a state without a list is called: "Valdorian".
    ...actors.flatMap(({ name, kind }) => (kind === "country" && /a$/.test(name) ? [`${name}n`, `${name}ns`] : [])),
  ])
  // Lower-case aliases ("the minister") may be of anybody.
  const names = [...forms].filter((form) => /^\p{Lu}/u.test(form)).sort((a, b) => b.length - a.length)
  return names.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "u")
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
