import type { Actor } from "../../domain/actor.ts"
import type { Document } from "../../domain/document.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"

/** Offices whose holder acts for a state. */
const officesOfState =
  /\b(?:president|premier|chancellor|king|queen|emir|sultan|crown prince|(?:prime|foreign|defen[cs]e|trade|finance|interior) minister|minister|secretary|spokes\w+|advis[eo]r|envoy|ambassador|first lady)\b/i
/** Offices that speak for the house they sit in. */
const spokesOffices = /\b(?:press secretary|spokes\w+|national security|coordinator)\b/i
/** "Varga of Valdoria": a surname and what follows "of", of at most four words. */
const ofCountry =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]+) of[ _]+(?:the )?(?:(?:Republic|Kingdom|State|Commonwealth|Federation|Sultanate|Emirate) of (?:the )?)?(?=(\p{Lu}[\p{L}.]*(?: (?:and )?\p{Lu}[\p{L}.]*){0,3}))/gu
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
  const house = houseOf(document)
  const own = house === null ? new Set<string>() : ownPeople(document, actors)
  return actors.map((actor) => {
    if (actor.kind !== "person" || actor.country !== null || !officesOfState.test(actor.role ?? "")) return actor
    const named = told.get(surnameOf(actor)) ?? null
    const country = named ?? (own.has(actor.id) ? house : null)
    return country === null ? actor : { ...actor, country }
  })
}

/** Briefings of a house, where "the President" is its own. */
const briefings = /\b(?:Press|Background|On-the-Record) (?:Briefing|Gaggle|Call|Conference Call|Conference)\b/i
/** A leader is known by so many namings with their office, so that one who is named in passing is not taken for them. */
const leastNamed = 2

/** Tells whom a bare office means. */
export type BareOffice = (phrase: string, meant: readonly string[]) => readonly string[]

/**
 * In a briefing of a house of government, "the President" is the one it names most with that office: not one whose
 * history or country it mentions.
 *
 *     The White House: |The President| approved the plan. … President Ode spoke … as President Lincoln said …
 */
export function bareOffices(document: Document, actors: readonly Actor[]): BareOffice {
  if (houseOf(document) === null || !briefings.test(document.title ?? "")) return (_, meant) => meant
  const leaders = new Map(
    (["president", "vice president"] as const).map((office) => [office as string, namedMost(office, document, actors)]),
  )
  const rivals = new Set(
    actors.filter(({ role, country }) => role === "President" && country === null).map(({ id }) => id),
  )
  const chief = actors.find(({ id }) => id === leaders.get("president"))
  const namesakes = new Set(
    actors
      .filter((actor) => chief !== undefined && actor.kind === "person" && surnameOf(actor) === surnameOf(chief))
      .map(({ id }) => id),
  )
  return (phrase, meant) => {
    const [, office] = /^the ((?:vice )?president)$/i.exec(phrase) ?? []
    const own = leaders.get("president") ?? null
    const isPast = own !== null && meant.some((id) => id !== own && (rivals.has(id) || namesakes.has(id)))
    // "|he|", found to be a president named in passing
    if (office === undefined) return /^he$/i.test(phrase) && isPast ? [] : meant
    const leader = leaders.get(office.toLowerCase()) ?? null
    return leader === null ? [] : [leader]
  }
}

function namedMost(office: string, { text }: Document, actors: readonly Actor[]): string | null {
  const pattern =
    office === "president" ? /(?<!vice )\bpresident (\p{L}[\p{L}'’-]+)/giu : /\bvice president (\p{L}[\p{L}'’-]+)/giu
  const counts = new Map<string, number>()
  for (const [, name = ""] of text.matchAll(pattern))
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  const named = actors
    .filter(({ kind, role }) => kind === "person" && role?.toLowerCase().includes("president") === true)
    .map((actor) => ({ actor, count: counts.get(surnameOf(actor)) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = named
  if (first === undefined || first.count < leastNamed || first.count === second?.count) return null
  return first.actor.id
}

function surnameOf({ name }: Actor): string {
  return (
    name
      .replace(/,? (?:Jr|Sr)\.?$/, "")
      .split(" ")
      .at(-1) ?? ""
  ).toLowerCase()
}

/** By surname the one country that "of" ties to it. */
function countriesAfterNames(text: string): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [, name = "", after = ""] of text.matchAll(ofCountry)) {
    const words = after.replace(/[.,]$/, "").split(" ")
    const listed = words.map((_, i) => lookUp(words.slice(0, words.length - i).join(" "))).find((one) => one !== null)
    if (listed?.kind !== "country" || listed.country === null) continue
    const surname = name.toLowerCase()
    const known = found.get(surname)
    found.set(surname, known === undefined || known === listed.country ? listed.country : null)
  }
  return found
}

/** The country whose seat of government gives a document out: "The White House". */
function houseOf({ kind, outlet }: Document): string | null {
  if (outlet === null || !/^(?:transcript|readout|official)$/.test(kind)) return null
  const words = outlet.split(" ")
  return words.some((_, i) => lookUp(words.slice(i).join(" "))?.kind === "seat") ? countryIn(words) : null
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
