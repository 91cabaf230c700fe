import type { Actor } from "../../domain/actor.ts"
import { type Appearance, type DossierActor, inOrder, type Membership } from "../../domain/dossier-actor.ts"
import type { ListedPerson } from "../../domain/listed-person.ts"
import { givenNameAgrees } from "../../language/names/given-name-forms.ts"
import { type ListedPeople, nobodyListed } from "./listed-people.ts"
import { nameWords } from "./name-words.ts"
import { isOneOffice, officeOf } from "./offices.ts"
import { compareActors, type Sameness } from "./same-actor.ts"
import { isSpelledLike } from "./spelling.ts"

/** Appearances under one name, letter by letter: "Han Seo-jun" and "Han Seo Jun". */
interface Form {
  readonly letters: string
  /** Who of a list has this name. */
  readonly listed: ListedPerson | null
  readonly words: readonly string[]
  /** The name alone: what else a document says of somebody is weighed apart. */
  readonly named: Actor
  /** The earliest first. */
  readonly appearances: readonly [Appearance, ...Appearance[]]
}

/** Forms held to be names of one person. */
interface Person {
  readonly forms: Form[]
  /** Who of a list they are. */
  listed: ListedPerson | null
  readonly members: Membership[]
}

/** A block of more names is gathered by equal names alone: every pair of names is compared. */
const mostForms = 400

/**
 * Gathers people of full names: all of one block, in any order. The fuller name is settled first; a shorter one joins
 * where exactly one person fits ("Walter Haddad" between "Walter J." and "Walter P. Haddad" stays its own).
 */
export function gatherFullNames(block: readonly Appearance[], listed: ListedPeople = nobodyListed): DossierActor[] {
  const forms = formsOf(block, listed)
  const people: Person[] = []
  for (const form of forms) {
    const found = forms.length > mostForms ? null : personMeant(form, people)
    if (found === null) people.push({ forms: [form], listed: form.listed, members: membersOf(form, null) })
    else {
      found.person.members.push(...membersOf(form, found))
      found.person.forms.push(form)
      found.person.listed ??= form.listed
    }
  }
  return people.map(({ forms: names, members }) => ({ id: earliestOf(names).actor.id, members }))
}

function formsOf(block: readonly Appearance[], listed: ListedPeople): Form[] {
  const forms = new Map<string, Form & { readonly appearances: [Appearance, ...Appearance[]] }>()
  for (const appearance of inOrder(block)) {
    const words = nameWords(appearance.actor.name)
    const letters = words.join("")
    const person = listed.personOf(appearance.actor)
    // Two of the list may have one name, and be told apart by their countries.
    const key = `${letters} ${person?.wikidata ?? ""}`
    const known = forms.get(key)
    const named: Actor = { ...appearance.actor, role: null, country: null, aliases: [] }
    if (known === undefined) forms.set(key, { letters, listed: person, words, named, appearances: [appearance] })
    else known.appearances.push(appearance)
  }
  return [...forms.values()].toSorted(
    (a, b) =>
      fullness(b.words) - fullness(a.words) ||
      b.appearances.length - a.appearances.length ||
      (a.letters < b.letters ? -1 : 1),
  )
}

/** How much a name tells: an initial less than a word. */
function fullness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.length > 1 ? 2 : 1), 0)
}

function earliestOf(forms: readonly Form[]): Appearance {
  return inOrder(forms.map(({ appearances }) => appearances[0]))[0] as Appearance
}

/** Why a form is a person's, and the appearance that says so. */
interface Found {
  readonly person: Person
  readonly why: string
  readonly like: Appearance
}

function membersOf({ appearances }: Form, found: Found | null): Membership[] {
  const [first, ...more] = appearances
  return [
    { actor: first.actor.id, why: found?.why ?? null, like: found?.like.actor.id ?? null },
    ...more.map(({ actor }) => ({ actor: actor.id, why: `the same full name, “${actor.name}”`, like: first.actor.id })),
  ]
}

function personMeant(form: Form, all: readonly Person[]): Found | null {
  const known = asListed(form, all)
  if (known !== null) return known
  const people = all.filter(({ listed }) => listed === null || form.listed === null)
  const fitting = people.flatMap((person) => asNamed(form, person) ?? [])
  const [first, second] = fitting
  if (second === undefined && first !== undefined) return first
  if (first !== undefined) {
    // Of several that the name fits, the one whose documents call them so, or who holds the office this one holds.
    return (
      onlyOne(fitting.filter(({ person }) => isAliasOf(form, person))) ?? onlyOne(fitting.filter(hasOfficeOf(form)))
    )
  }
  return onlyOne(people.flatMap((person) => asSpelled(form, person) ?? []))
}

function onlyOne(found: readonly Found[]): Found | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "Ana Ruiz" and "Anna Rouiz", where a list has both as names of one. */
function asListed(form: Form, people: readonly Person[]): Found | null {
  const { listed } = form
  const person = listed === null ? undefined : people.find((one) => one.listed?.wikidata === listed.wikidata)
  const like = person?.forms.find((other) => other.listed?.wikidata === listed?.wikidata)?.appearances[0]
  if (listed === null || person === undefined || like === undefined) return null
  const why = `“${nameOf(form)}” and “${like.actor.name}” are names of ${listed.name} in your list of actors (${listed.wikidata})`
  return { person, like, why }
}

/** A form fits a person where it is the same name as one of theirs, and could be each of them. */
function asNamed(form: Form, person: Person): Found | null {
  const verdicts: Sameness[] = []
  for (const other of person.forms) {
    const verdict = compareActors(form.named, other.named)
    if (verdict === "different") return null
    verdicts.push(verdict)
  }
  const like = person.forms[verdicts.indexOf("same")]?.appearances[0]
  if (like === undefined) return null
  return { person, like, why: `“${nameOf(form)}” and “${like.actor.name}” are forms of one name` }
}

function nameOf({ appearances: [first] }: Form): string {
  return first.actor.name
}

function isAliasOf({ letters }: Form, { forms }: Person): boolean {
  return forms.some(({ appearances }) =>
    appearances.some(({ actor }) => actor.aliases.some((alias) => nameWords(alias).join("") === letters)),
  )
}

function hasOfficeOf(form: Form): (found: Found) => boolean {
  return ({ person }) => sharedOffice(form, person) !== null
}

/** An office that both are given, and an appearance of the person that gives it. */
function sharedOffice(form: Form, person: Person): { readonly role: string; readonly like: Appearance } | null {
  const offices = form.appearances.flatMap(({ actor }) => officeOf(actor.role) ?? [])
  for (const { appearances } of person.forms) {
    for (const like of appearances) {
      const office = officeOf(like.actor.role)
      if (like.actor.role !== null && office !== null && offices.some((other) => isOneOffice(office, other))) {
        return { role: like.actor.role, like }
      }
    }
  }
  return null
}

/** "Sergei Haddad" and "Sergey Hadad", both Foreign Minister, of no two countries. */
function asSpelled(form: Form, person: Person): Found | null {
  const isAlike = person.forms.every((other) => areAlike(form.words, other.words))
  if (!isAlike || haveTwoCountries(form, person)) return null
  const shared = sharedOffice(form, person)
  if (shared === null) return null
  const { like, role } = shared
  return { person, like, why: `“${nameOf(form)}” and “${like.actor.name}” are spelled alike, and both are ${role}` }
}

function haveTwoCountries(form: Form, person: Person): boolean {
  const [ours, theirs] = [[form], person.forms].map(
    (forms) => new Set(forms.flatMap(({ appearances }) => appearances.flatMap(({ actor }) => actor.country ?? []))),
  ) as [Set<string>, Set<string>]
  return ours.size > 0 && theirs.size > 0 && ![...ours].some((country) => theirs.has(country))
}

/** Names word by word the same but for letters that spellings of other scripts differ in, short forms, and words that one leaves out. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  return (
    fewer.length > 1 &&
    fewer.every((word) => more.some((other) => isSpelledLike(word, other) || givenNameAgrees(word, other)))
  )
}
