import type { Actor } from "../../domain/actor.ts"
import { familyNamesFirst } from "../../language/data/family-names-first.ts"
import { type ListedPeople, namesOf, nobodyListed } from "./listed-people.ts"
import { nameWords, wordsIn } from "./name-words.ts"
import { isGivenName, organizationWordsOf } from "./same-actor.ts"
import { skeleton } from "./spelling.ts"

/** Under which keys an actor is looked up among those of other documents. */
export interface ActorKeys {
  /** The block it is gathered in: only actors of one block can be one, bare names and the people they stand for apart. */
  readonly home: string
  /** Of a person's full name: the blocks of bare names that may stand for it. */
  readonly called: readonly string[]
}

/** Opens the key of a block of full names, which all spellings of one surname share. */
export const fullNames = "full "

/** Opens the key of a block of names of one word. */
export const bareNames = "bare "

/**
 * The keys of an actor. They depend on it alone, and on whom a list says its name to be: all names of one share a block.
 *
 *     Ana Morales   home: full mrls, called: bare morales      Han Seo-jun   home: full han, called: bare han, bare seojun
 *     Morales       home: bare morales                         the U.N.      home: organization nations united
 */
export function keysOf(actor: Actor, listed: ListedPeople = nobodyListed): ActorKeys {
  // "the President", whom nothing names: which of its holders is meant differs from document to document.
  if (actor.kind === "person" && actor.name === actor.role) return elsewhere(`office ${actor.id}`)
  if (actor.kind === "person") {
    return ship.test(actor.name) ? elsewhere(`ship ${wordsIn(actor.name).join(" ")}`) : keysOfListed(actor, listed)
  }
  if (actor.kind === "organization") return elsewhere(`organization ${organizationWordsOf(actor).join(" ")}`)
  if (actor.kind === "country") return elsewhere(`country ${actor.country ?? wordsIn(actor.name).join(" ")}`)
  return elsewhere(`group ${membersOf(actor.name).join(" and ")}`)
}

/** Who forms a group, by their words as given: whether "Ruiz and Sato" are "Ana Ruiz and Kenji Sato" is not told by names. */
function membersOf(name: string): string[] {
  const members = name.split(/,? and |, /)
  return members.map((member) => nameWords(member).join(" ")).toSorted()
}

/** Ships bear the names of people and are sometimes taken for them. */
const ship = /^(?:(?:the )?(?:USS|HMS|HMCS|HMAS|INS|RFA|MV|SS|USNS|USCGC)\b)/

function keysOfListed(actor: Actor, listed: ListedPeople): ActorKeys {
  const own = keysOfPerson(nameWords(actor.name))
  const person = listed.personOf(actor)
  if (person === null) return own
  const names = namesOf(person).map((name) => keysOfPerson(nameWords(name)))
  // Some name of the list is a full one: it is what the actor was found by.
  const { home } = names.find((keys) => keys.home.startsWith(fullNames)) ?? own
  const called = [own, ...names].flatMap((keys) => (keys.home.startsWith(bareNames) ? keys.home : keys.called))
  return { home, called: [...new Set(called)] }
}

function elsewhere(home: string): ActorKeys {
  return { home, called: [] }
}

function keysOfPerson(words: readonly string[]): ActorKeys {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return elsewhere(bareNames)
  if (words.length === 1) return elsewhere(bareNames + first)
  const family = isFamilyFirst(first, last) ? first : last
  const called = [...new Set([first, last])].filter((word) => word === family || !isGivenName(word))
  return { home: fullNames + skeleton(family), called: called.map((word) => bareNames + word) }
}

/** "Han Seo-jun", and "Ruiz Ana", which is "Ana Ruiz" turned. */
function isFamilyFirst(first: string, last: string): boolean {
  return familyNamesFirst.has(first) ? !familyNamesFirst.has(last) : isGivenName(last) && !isGivenName(first)
}
