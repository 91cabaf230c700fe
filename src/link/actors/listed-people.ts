import type { Actor } from "../../domain/actor.ts"
import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import type { HeldOffice, ListedPerson } from "../../domain/listed-person.ts"
import { nameWords } from "./name-words.ts"
import { isOneOffice, type Office, officeOf } from "./offices.ts"

/** The people of a user's list, looked up by their names. */
export interface ListedPeople {
  /** Whom a full name is, where it is a name of exactly one of the list and no other country is given. */
  personOf(actor: Actor): ListedPerson | null
}

/** A list of nobody. */
export const nobodyListed: ListedPeople = { personOf: () => null }

/** Makes a list ready to be asked. */
export function lookUpListed(people: readonly ListedPerson[]): ListedPeople {
  if (people.length === 0) return nobodyListed
  const byName = new Map<string, Set<ListedPerson>>()
  for (const person of people) {
    for (const name of namesOf(person)) {
      const words = nameWords(name)
      if (words.length < 2) continue
      for (const key of keysOfName(words)) byName.set(key, (byName.get(key) ?? new Set()).add(person))
    }
  }
  return {
    personOf(actor) {
      if (actor.kind !== "person") return null
      const words = nameWords(actor.name)
      if (words.length < 2) return null
      const called = new Set(keysOfName(words).flatMap((key) => [...(byName.get(key) ?? [])]))
      const fitting = [...called].filter((person) => mayBeOf(person, actor.country))
      return fitting.length === 1 ? (fitting[0] ?? null) : null
    },
  }
}

/** "Han Seo-jun" and "Han Seo Jun", "Sato Hana" and "Hana Sato". */
function keysOfName(words: readonly string[]): [string, string] {
  return [words.join(""), words.toSorted().join(" ")]
}

/** All names of a listed person, the one it is listed by first. */
export function namesOf({ name, aliases }: ListedPerson): [string, ...string[]] {
  return [name, ...aliases]
}

function mayBeOf({ country, offices }: ListedPerson, given: string | null): boolean {
  const countries = [country, ...offices.map((held) => held.country)].filter((code) => code !== null)
  return given === null || countries.length === 0 || countries.includes(given)
}

/** The office of this name that a listed person held on the day of a document; null where there is none, or the document has no date. */
export function heldAt(person: ListedPerson, office: Office, date: string | null): HeldOffice | null {
  const [first, last] = [firstDayOf(date ?? ""), lastDayOf(date ?? "")]
  if (first === null || last === null) return null
  return person.offices.find((held) => isOf(held, office) && isWithin(held, first, last)) ?? null
}

/** Whether the list gives somebody an office of this name, at whatever time. */
export function hasOffice(person: ListedPerson, office: Office): boolean {
  return person.offices.some((held) => isOf(held, office))
}

function isOf(held: HeldOffice, office: Office): boolean {
  const named = officeOf(held.office)
  return named !== null && isOneOffice(office, named)
}

/** Whether an office was held on all of these days, as far as its dates tell: a year without a day may be all of it. */
function isWithin({ from, to }: HeldOffice, first: string, last: string): boolean {
  return (from === null || (firstDayOf(from) ?? "") <= first) && (to === null || last <= (lastDayOf(to) ?? "9999"))
}

/** "Foreign Minister from 2030-02 to 2033-01-20" */
export function tellOffice({ office, from, to }: HeldOffice): string {
  return [office, from === null ? null : `from ${from}`, to === null ? null : `to ${to}`]
    .filter((part) => part !== null)
    .join(" ")
}
