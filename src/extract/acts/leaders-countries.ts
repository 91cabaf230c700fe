import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { countriesAfterNames } from "../actors/countries-after-names.ts"
import { countryOfHouse } from "../actors/house.ts"

/** Offices whose holder acts for a state. */
const officesOfState =
  /\b(?:president|premier|chancellor|king|queen|emir|sultan|crown prince|(?:prime|foreign|defen[cs]e|trade|finance|interior) minister|minister|secretary|spokes\w+|advis[eo]r|envoy|ambassador|first lady)\b/i
/** Offices that speak for the house they sit in. */
const spokesOffices = /\b(?:press secretary|spokes\w+|national security|coordinator)\b/i
/** What the first person named in the title of such a document did or said is its house's own. */
const issued =
  /^(?:Readout|Remarks|Statement|Press (?:Briefing|Call|Gaggle|Conference)|Background|Joint|Interview|Letter|Toast)/i

/**
 * Gives holders of an office of state the country that the document says they hold it of, where their role does not tell.
 *
 *     President |Varga| of |Valdoria| spoke.      The White House: Remarks by President |Ode| and …
 */
export function withCountriesOfLeaders(document: Document, actors: readonly Actor[]): Actor[] {
  const told = countriesAfterNames(`${document.text}\n${(document.title ?? "").replaceAll(/[\\_\s]+/g, " ")}`)
  const house = countryOfHouse(document)
  const own = house === null ? new Set<string>() : ownPeople(document, actors)
  return actors.map((actor) => {
    if (actor.kind !== "person" || actor.country !== null || !officesOfState.test(actor.role ?? "")) return actor
    const named = told.get(surnameOf(actor)) ?? null
    const country = named ?? (own.has(actor.id) ? house : null)
    return country === null ? actor : { ...actor, country }
  })
}

/** Briefings of a house, where "he" is mostly its own president. */
const briefings = /\b(?:Press|Background|On-the-Record) (?:Briefing|Gaggle|Call|Conference Call|Conference)\b/i
/** A leader is known by so many namings with their office, so that one who is named in passing is not taken for them. */
const leastNamed = 2

/** Tells whom a phrase means of those found. */
export type Meant = (phrase: string, meant: readonly string[]) => readonly string[]

/**
 * In a briefing of a house of government, "he" is hardly another president than the one it names most: not one whose
 * history or country it mentions, nor a namesake.
 *
 *     The White House: President Ode spoke … as President Lincoln said … |He| will go.
 */
export function heInBriefings(document: Document, actors: readonly Actor[]): Meant {
  const own =
    countryOfHouse(document) === null || !briefings.test(document.title ?? "") ? null : namedMost(document, actors)
  if (own === null) return (_, meant) => meant
  const others = new Set(
    actors.flatMap(({ id, kind, role, country, name }) => {
      const isNamesake = kind === "person" && surnameOf({ name }) === surnameOf(own)
      return id !== own.id && (isNamesake || (role === "President" && country === null)) ? [id] : []
    }),
  )
  return (phrase, meant) => (/^he$/i.test(phrase) && meant.some((id) => others.has(id)) ? [] : meant)
}

/** The president whom a text names more often than any other. */
function namedMost({ text }: Document, actors: readonly Actor[]): Actor | null {
  const counts = new Map<string, number>()
  for (const [, name = ""] of text.matchAll(/(?<!vice )\bpresident (\p{L}[\p{L}'’-]+)/giu))
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  const [first, second] = actors
    .filter(({ kind, role }) => kind === "person" && role?.toLowerCase().includes("president") === true)
    .map((actor) => ({ actor, count: counts.get(surnameOf(actor)) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  return first === undefined || first.count < leastNamed || first.count === second?.count ? null : first.actor
}

function surnameOf({ name }: Pick<Actor, "name">): string {
  return (
    name
      .replace(/,? (?:Jr|Sr)\.?$/, "")
      .split(" ")
      .at(-1) ?? ""
  ).toLowerCase()
}

/** Who speaks for the house: its spokespeople, "THE PRESIDENT", and whom the title names first. */
function ownPeople({ title, text, turns }: Document, actors: readonly Actor[]): Set<string> {
  const people = actors.filter(({ kind }) => kind === "person")
  const own = new Set(people.filter(({ role }) => spokesOffices.test(role ?? "")).map(({ id }) => id))
  const hosts = new Set(
    turns
      .filter(({ label }) => /^THE (?:VICE )?PRESIDENT$/.test(text.slice(label.start, label.end).trim()))
      .map(({ name }) => name?.toLowerCase()),
  )
  for (const person of people) if (hosts.has(person.name.toLowerCase())) own.add(person.id)
  if (title === null || !issued.test(title)) return own
  const words = title.replaceAll(/[\\_\s]+/g, " ").toLowerCase()
  const named = people
    .map((person) => ({ person, at: words.indexOf(surnameOf(person)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const [first] = named
  for (const { person, at } of named) if (at === first?.at) own.add(person.id)
  return own
}
