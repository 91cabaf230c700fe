import { type Appearance, type DossierActor, inOrder, type Membership } from "../../domain/dossier-actor.ts"
import type { ListedPerson } from "../../domain/listed-person.ts"
import { countBefore } from "../../domain/ordered.ts"
import { once } from "../quotations/once.ts"
import { hasOffice, heldAt, type ListedPeople, namesOf, nobodyListed, tellOffice } from "./listed-people.ts"
import { nameWords } from "./name-words.ts"
import { hasOneHolder, isOneOffice, type Office, officeOf } from "./offices.ts"
import { compareActors, isGivenName } from "./same-actor.ts"

/** A person of a full name whom a bare name may stand for, with all appearances under full names. */
export interface Candidate {
  readonly id: string
  readonly appearances: readonly Appearance[]
}

/** Bare names told to be people of full names, by the id of these, and the rest among themselves. */
export interface GatheredBare {
  readonly joined: ReadonlyMap<string, readonly Membership[]>
  readonly own: readonly DossierActor[]
}

/**
 * Gathers the people who go by one word in documents that do not give their full name: "President Ruiz". Each joins a
 * person of a full name where exactly one fits in what the dossier holds; what is left is one only where the office is.
 */
export function gatherBareNames(
  block: readonly Appearance[],
  candidates: readonly Candidate[],
  listed: ListedPeople = nobodyListed,
): GatheredBare {
  const people = candidates.map((candidate) => personOf(candidate, listed))
  const joined = new Map<string, Membership[]>()
  const left: Appearance[] = []
  // Hundreds of documents call somebody the same: whom that may be is asked once.
  const known = new Map<string, Called>()
  const fittingBy = new Map<string, readonly Person[]>()
  for (const appearance of inOrder(block)) {
    const { name, kind, role, country } = appearance.actor
    const key = [kind, name, country].join("|")
    const fitting = fittingBy.get(key) ?? whomFits(appearance, people)
    fittingBy.set(key, fitting)
    const called = known.get(`${key}|${role}`) ?? calledSo(appearance, people, fitting)
    known.set(`${key}|${role}`, called)
    const found = personMeant(appearance, called)
    if (found === null) left.push(appearance)
    else {
      const members = joined.get(found.id) ?? []
      members.push({ actor: appearance.actor.id, why: found.why, like: found.like.actor.id })
      joined.set(found.id, members)
    }
  }
  return { joined, own: gatherByOffice(left, people) }
}

interface Person {
  readonly id: string
  readonly name: string
  /** Who of a list they are, and an appearance under a name of it. */
  readonly listed: { readonly person: ListedPerson; readonly like: Appearance } | null
  /** Each name alone. */
  readonly names: readonly Appearance["actor"][]
  /** Each role that is an office once, with how many appearances give it, and the first of them. */
  readonly offices: readonly Held[]
  readonly countries: ReadonlyMap<string, Appearance>
  /** By each single word: appearances of which it is another form. */
  readonly called: ReadonlyMap<string, readonly Appearance[]>
  /** Those dated to the day, the earliest first. */
  readonly days: () => readonly { readonly day: number; readonly like: Appearance }[]
  readonly documents: () => ReadonlySet<string>
}

function personOf({ id, appearances }: Candidate, list: ListedPeople): Person {
  const names = new Map<string, Appearance>()
  const offices = new Map<string, Held>()
  const countries = new Map<string, Appearance>()
  const called = new Map<string, Appearance[]>()
  const ordered = inOrder(appearances)
  let listed: Person["listed"] = null
  for (const like of ordered) {
    const { name, role, country, aliases } = like.actor
    const person: ListedPerson | null = listed === null ? list.personOf(like.actor) : null
    if (person !== null) listed = { person, like }
    if (!names.has(name)) names.set(name, like)
    const known = role === null ? undefined : offices.get(role)
    const office = known?.office ?? officeOf(role)
    if (role !== null && office !== null) {
      offices.set(role, { office, role, like: known?.like ?? like, times: (known?.times ?? 0) + 1 })
    }
    if (country !== null && !countries.has(country)) countries.set(country, like)
    for (const word of new Set(
      aliases.map((alias) => nameWords(alias)).flatMap((words) => (words.length === 1 ? words : [])),
    )) {
      called.set(word, [...(called.get(word) ?? []), like])
    }
  }
  const [first] = [...names.keys()]
  return {
    id,
    name: first ?? "",
    listed,
    names: [...names.values()].map(({ actor }) => ({ ...actor, role: null, aliases: [] })),
    offices: [...offices.values()],
    countries,
    called,
    days: once(() => ordered.map((like) => ({ day: dayOf(like.date), like })).filter(({ day }) => !Number.isNaN(day))),
    documents: once(() => new Set(ordered.map(({ document }) => document))),
  }
}

interface Held {
  readonly office: Office
  readonly role: string
  readonly like: Appearance
  readonly times: number
}

interface Found {
  readonly id: string
  readonly why: string
  readonly like: Appearance
}

/** Whom a name with its role and country may stand for, whenever it was used. */
interface Called {
  readonly office: Office | null
  /** Whom documents, or a list, call by the name. */
  readonly named: readonly Person[]
  /** The only one whose it is by office, country or use. */
  readonly only: Found | null
  readonly fitting: readonly Person[]
}

/** Those of the name whose country does not speak against it. */
function whomFits({ actor }: Appearance, people: readonly Person[]): readonly Person[] {
  const alone = { ...actor, role: null, aliases: [] }
  return people.filter(
    ({ names, countries }) =>
      (actor.country === null || countries.size === 0 || countries.has(actor.country)) &&
      names.some((named) => compareActors(alone, named) === "same"),
  )
}

function calledSo(appearance: Appearance, people: readonly Person[], fitting: readonly Person[]): Called {
  const office = officeOf(appearance.actor.role)
  if (office === null)
    return { office, named: [], only: byCountry(appearance, fitting) ?? byUse(appearance, fitting), fitting }
  // Only somebody listed holds an office by its term.
  const isAnyListed = people.some(({ listed }) => listed !== null)
  const named = isAnyListed ? people.filter((person) => isNamed(appearance.actor, person)) : []
  return { office, named, only: byOffice(appearance, office, fitting), fitting }
}

function personMeant(appearance: Appearance, { office, named, only, fitting }: Called): Found | null {
  if (office !== null) return byTerm(appearance, office, named) ?? only
  // Described, but as whom?
  if (appearance.actor.role !== null) return null
  return only ?? byDays(appearance, fitting)
}

/** "Foreign Minister Ruiz" in May 2031, where one Ruiz of a list held that office then, and nobody else here is known to have. */
function byTerm({ actor, date }: Appearance, office: Office, named: readonly Person[]): Found | null {
  const holding = named.flatMap(({ id, listed }) => {
    const held = listed === null ? null : heldAt(listed.person, office, date)
    return listed === null || held === null || !agreeOn(actor.country, held.country) ? [] : [{ id, ...listed, held }]
  })
  const [only, other] = holding
  if (only === undefined || other !== undefined) return null
  // Of whom no list tells when, the documents tell.
  const isRival = ({ listed, offices }: Person): boolean =>
    !(listed !== null && hasOffice(listed.person, office)) && offices.some((held) => isOneOffice(office, held.office))
  if (named.some(isRival)) return null
  const { person, held, id, like } = only
  const why = `“${actor.role} ${actor.name}” in ${date}: ${person.name} was ${tellOffice(held)} by your list of actors (${person.wikidata})`
  return { id, like, why }
}

/** Whether a bare name is one by which documents, or the list, call somebody. */
function isNamed(actor: Appearance["actor"], { names, listed }: Person): boolean {
  const bare = { ...actor, country: null, aliases: [] }
  const called = [...names.map(({ name }) => name), ...(listed === null ? [] : namesOf(listed.person))]
  return called.some((name) => compareActors(bare, { ...bare, name }) === "same")
}

function agreeOn(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** An office is somebody's where so many documents give it to them for each that gives it to another of the name: one may have misread a phrase. */
const ofteners = 5

/** "Secretary Ruiz", where one Ruiz of the dossier is a secretary. */
function byOffice({ actor }: Appearance, office: Office, fitting: readonly Person[]): Found | null {
  const holding = fitting
    .flatMap(({ id, name, offices }) => {
      const held = offices.filter((other) => isOneOffice(office, other.office))
      const [first] = held
      return first === undefined ? [] : [{ ...first, id, name, times: held.reduce((sum, { times }) => sum + times, 0) }]
    })
    .toSorted((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1))
  const [only, ...others] = holding
  if (only === undefined) return null
  const { id, like, name, role, times } = only
  const called = `“${actor.role} ${actor.name}”`
  if (others.length === 0) return { id, like, why: `${called}: the only ${actor.name} here who is ${role} is ${name}` }
  const elsewhere = others.reduce((sum, other) => sum + other.times, 0)
  if (times < ofteners * elsewhere) return null
  const why = `${called}: ${role} is ${name} in ${times} documents, anybody else of the name in ${elsewhere}`
  return { id, like, why }
}

/** "Ruiz" of a country, where the one Ruiz of the dossier is of it. */
function byCountry({ actor }: Appearance, fitting: readonly Person[]): Found | null {
  const [only, other] = fitting
  const like = actor.country === null ? undefined : only?.countries.get(actor.country)
  if (only === undefined || other !== undefined || like === undefined) return null
  return { id: only.id, like, why: `the only ${actor.name} here is ${only.name}, of the same country` }
}

/** A word is a person's usual name where so many documents use it for them, and none for another of the dossier. */
const usual = 3

/** "Ruiz", where documents that give a full name call one person so and no other. */
function byUse({ actor }: Appearance, fitting: readonly Person[]): Found | null {
  const [word = ""] = nameWords(actor.name)
  if (isGivenName(word)) return null
  const users = fitting.filter(({ called }) => called.has(word))
  const [only, other] = users
  const uses = only?.called.get(word) ?? []
  const [like] = uses
  if (only === undefined || other !== undefined || like === undefined || uses.length < usual) return null
  const why = `in ${uses.length} documents that give a full name ${actor.name} is ${only.name}, in none anybody else`
  return { id: only.id, like, why }
}

/** Documents of one event appear within so many days of each other. */
const daysApart = 7

/** "Ruiz", where documents of the same days give one full name it fits, and no document of the dossier another. */
function byDays({ actor, date, document }: Appearance, fitting: readonly Person[]): Found | null {
  const [only, other] = fitting
  const [word = ""] = nameWords(actor.name)
  if (only === undefined || other !== undefined || isGivenName(word)) return null
  // A document that gives both has them apart.
  if (only.documents().has(document)) return null
  const day = dayOf(date)
  const days = only.days()
  const near = days[countBefore(days, (one) => one.day < day - daysApart)]
  if (near === undefined || !(near.day <= day + daysApart)) return null
  return { id: only.id, like: near.like, why: `the only ${actor.name} here is ${only.name}, named in the same days` }
}

/** Days since 1970-01-01; not a number where the date is not one of a day. */
function dayOf(date: string | null): number {
  return Date.parse(/^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0] ?? "") / 86_400_000
}

/** What is left: "President Ruiz" in two documents is one where nobody of a full name could be another President Ruiz. */
function gatherByOffice(left: readonly Appearance[], people: readonly Person[]): DossierActor[] {
  const groups: { readonly office: Office; readonly appearances: Appearance[] }[] = []
  const own: DossierActor[] = []
  for (const appearance of left) {
    const office = officeOf(appearance.actor.role)
    const isShared =
      office !== null && people.some(({ offices }) => offices.some((held) => isOneOffice(office, held.office)))
    if (office === null || isShared || !hasOneHolder(office)) {
      own.push({ id: appearance.actor.id, members: [{ actor: appearance.actor.id, why: null, like: null }] })
      continue
    }
    const group = groups.find((known) => isSameOffice(known.office, office) && agree(known.appearances, appearance))
    if (group === undefined) groups.push({ office, appearances: [appearance] })
    else group.appearances.push(appearance)
  }
  return [...own, ...groups.map(({ appearances }) => oneByOffice(appearances))]
}

/** The same office word by word: "Secretary" may be of anything. */
function isSameOffice(a: Office, b: Office): boolean {
  return a.head === b.head && a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word))
}

function agree(appearances: readonly Appearance[], { actor }: Appearance): boolean {
  return appearances.every(
    ({ actor: other }) => other.country === null || actor.country === null || other.country === actor.country,
  )
}

function oneByOffice(appearances: readonly Appearance[]): DossierActor {
  const [first, ...more] = appearances as [Appearance, ...Appearance[]]
  return {
    id: first.actor.id,
    members: [
      { actor: first.actor.id, why: null, like: null },
      ...more.map(({ actor }) => ({
        actor: actor.id,
        why: `“${actor.role} ${actor.name}”: the same name and office`,
        like: first.actor.id,
      })),
    ],
  }
}
