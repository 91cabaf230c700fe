import type { Actor } from "../../domain/actor.ts"
import { femaleNames, givenNamesOfEither, maleNames } from "../../language/data/given-names.ts"
import { spelledOut } from "../../language/data/short-names.ts"
import { countryIn, lookUp } from "../../language/names/gazetteer.ts"
import { givenNameAgrees } from "../../language/names/given-name-forms.ts"
import { foldName, nameWords, wordsIn } from "./name-words.ts"

/** Whether two actors are one, or `unknown` where their names do not tell. */
export type Sameness = "same" | "different" | "unknown"

/**
 * Whether the actors of two documents are one. `different` only where the names tell it: people of different surnames,
 * or of one surname and given names that cannot be one; states of different codes. A government, its ministry and who
 * speaks for it are neither the same nor different.
 */
export function compareActors(a: Actor | null, b: Actor | null): Sameness {
  if (a === null || b === null) return "unknown"
  if (a.kind === "group" || b.kind === "group") return sameMembers(a, b) ? "same" : "unknown"
  if (a.kind === "person" && b.kind === "person") return comparePeople(a, b)
  if (a.country !== null && b.country !== null && a.country !== b.country) return "different"
  if (a.kind !== b.kind || a.kind === "person") return "unknown"
  return a.kind === "country" ? compareCountries(a, b) : compareOrganizations(a, b)
}

const known = new WeakMap<Actor, readonly string[]>()

/** The words of an actor's name, read once: one is compared with many. */
function wordsOfName(actor: Actor): readonly string[] {
  let words = known.get(actor)
  if (words === undefined) {
    words = nameWords(actor.name)
    known.set(actor, words)
  }
  return words
}

function comparePeople(a: Actor, b: Actor): Sameness {
  const found = compareNames(wordsOfName(a), wordsOfName(b))
  if (found === "same") return haveTwoCountries(a, b) && isBare(a, b) ? "unknown" : "same"
  if (haveOneFullName(a, b)) return "same"
  if (found === "unknown") return "unknown"
  // "Tito", who is "Tomas da Costa" elsewhere; "Calvern", read as a person, in "Secretary of State of Calvern".
  return isCalledBy(a, b) || isCalledBy(b, a) || isPlace(a) || isPlace(b) ? "unknown" : "different"
}

function isBare(a: Actor, b: Actor): boolean {
  return nameWords(a.name).length === 1 || nameWords(b.name).length === 1
}

function haveTwoCountries(a: Actor, b: Actor): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country
}

/** Whether a name of several words stands among the names of both. */
function haveOneFullName(a: Actor, b: Actor): boolean {
  const names = new Set(fullNames(a))
  return fullNames(b).some((name) => names.has(name))
}

function fullNames(actor: Actor): string[] {
  return [actor.name, ...actor.aliases.filter((alias) => /^\p{Lu}/u.test(alias))]
    .map(nameWords)
    .filter((words) => words.length > 1)
    .map((words) => words.join(" "))
}

/** Whether a single word that is another form of `one`'s name, or is its name, stands in the name or role of `other`. */
function isCalledBy(one: Actor, other: Actor): boolean {
  const own = nameWords(one.name)
  const words = new Set([...nameWords(other.name), ...wordsIn(other.role ?? "")])
  if (own.length === 1 && words.has(own[0] as string)) return true
  return one.aliases.some((alias) => {
    const [word, ...more] = nameWords(alias)
    return word !== undefined && more.length === 0 && /^\p{Lu}/u.test(alias) && !own.includes(word) && words.has(word)
  })
}

function isPlace(actor: Actor): boolean {
  return lookUp(actor.name) !== null
}

/** Compares the words of two people's names. */
function compareNames(a: readonly string[], b: readonly string[]): Sameness {
  if (a.length === 0 || b.length === 0) return "unknown"
  if (haveOtherInitials(a, b)) return "different"
  if (isOneName(a, b)) return "same"
  if (a.length === 1) return compareBare(a[0] as string, b)
  if (b.length === 1) return compareBare(b[0] as string, a)
  return compareFull(a, b)
}

/** "Walter J. Haddad" and "Walter H. J. Haddad" are father and son; "Walter Haddad" may be either, "Walter John Haddad" the first. */
function haveOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a, b].map((words) => words.slice(1).filter((word) => word.length === 1)) as [
    string[],
    string[],
  ]
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.join("").startsWith(theirs.join("")) &&
    !theirs.join("").startsWith(ours.join(""))
  )
}

/** "Han Seo-jun" and "Han Seo Jun", "Sato Hana" and "Hana Sato", "Ana Ruiz" and "Ana María Ruiz". */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join("") === b.join("")) return true
  if (a.length === 1 || b.length === 1) return false
  if (a.toSorted().join("") === b.toSorted().join("")) return true
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

/** A name of one word: a surname, a family name that stands first, or a given name, which says too little. */
function compareBare(word: string, name: readonly string[]): Sameness {
  const at = name.indexOf(word)
  if (at >= 0 && at === name.length - 1) return "same"
  if (isGivenName(word)) return "unknown"
  if (at === 0) return "same"
  if (name.length === 1 && isGivenName(name[0] as string)) return "unknown"
  return at > 0 || name.some((other) => areSpelledAlike(word, other)) ? "unknown" : "different"
}

/** Two names of several words each. */
function compareFull(a: readonly string[], b: readonly string[]): Sameness {
  const [surname, other] = [a.at(-1) as string, b.at(-1) as string]
  if (surname === other) return compareGivenNames(a.slice(0, -1), b.slice(0, -1))
  if (areSpelledAlike(surname, other) || areTurned(a, b)) return "unknown"
  // "Hana Varga-Sato" and "Hana Sato"; "Ana Ruiz López" and "Ana Ruiz": the surname that one of them leaves out.
  return a.slice(1).some((word) => b.slice(1).some((match) => word.includes(match) || match.includes(word)))
    ? isShared(a.slice(1, -1), b.slice(1, -1))
      ? "different"
      : "unknown"
    : "different"
}

/** "Han Seo Jun" and "Han Seo Yun": a word between the same ones, and other last ones. */
function isShared(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join(" ") === b.join(" ")
}

/** Whether the surname of one, as names run in the West, begins the other: "Minh Tran" and "Tran Duc" do not tell. */
function areTurned(a: readonly string[], b: readonly string[]): boolean {
  return a.at(-1) === b[0] || b.at(-1) === a[0]
}

/** Given names before one surname. */
function compareGivenNames(a: readonly string[], b: readonly string[]): Sameness {
  const [first, other] = [a[0] as string, b[0] as string]
  if (!givenNameAgrees(first, other)) {
    if (a.some((word) => b.some((match) => givenNameAgrees(word, match)))) return "unknown"
    return areSpelledAlike(first, other) ? "unknown" : "different"
  }
  if (a.length === 1 || b.length === 1) return "same"
  return a.slice(1).some((word) => b.slice(1).some((match) => givenNameAgrees(word, match))) ? "same" : "unknown"
}

/** Whether a folded word is a given name of the lists. */
export function isGivenName(word: string): boolean {
  const name = word.charAt(0).toUpperCase() + word.slice(1)
  return maleNames.has(name) || femaleNames.has(name) || givenNamesOfEither.has(name)
}

/** Two spellings may be one name, in another romanization or misprinted, where they begin alike or differ this little. */
const lettersAlike = 3
const lettersApart = 2

/** "Zelensky" and "Zelenskyy", "Sergei" and "Sergey", "Mihail" and "Mikhail". */
function areSpelledAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < lettersAlike) return false
  if (a.slice(0, lettersAlike) === b.slice(0, lettersAlike)) return true
  return shorter > 2 * lettersApart && lettersBetween(a.slice(0, 40), b.slice(0, 40)) <= lettersApart
}

/** Levenshtein's distance. */
function lettersBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

function sameMembers(a: Actor, b: Actor): boolean {
  return a.kind === b.kind && membersOf(a) === membersOf(b)
}

/** The members of a group by the last words of their names, in the order of the alphabet: "ruiz sato". */
function membersOf({ name }: Actor): string {
  const members = foldName(name).split(/,? and |, /)
  if (members.length === 1) return wordsIn(name).join(" ")
  return members
    .map((member) => nameWords(member).at(-1) ?? member)
    .toSorted()
    .join(" ")
}

function compareCountries(a: Actor, b: Actor): Sameness {
  if (a.country !== null && b.country !== null) return "same"
  return bareOfThe(a.name) === bareOfThe(b.name) ? "same" : "unknown"
}

function bareOfThe(name: string): string {
  return wordsIn(name)
    .filter((word) => word !== "the")
    .join(" ")
}

/** Words of an organization's name that do not tell it from others, and those that say the same. */
const small = /^(?:the|of|for|and|s|affairs)$/
const synonyms: Readonly<Record<string, string>> = { department: "ministry" }

/** "Foreign Ministry of Valdoria", "the Ministry of Foreign Affairs": its words, without its country. */
export function organizationWordsOf(actor: Pick<Actor, "name">): string[] {
  const words = wordsIn(spelledOut(actor.name).replace(/['’]s\b/g, ""))
    .filter((word) => !small.test(word))
    .map((word) => synonyms[word] ?? word)
  const own = words.filter((word) => countryIn([word.charAt(0).toUpperCase() + word.slice(1)]) === null)
  return [...new Set(own.length > 0 ? own : words)].toSorted()
}

function compareOrganizations(a: Actor, b: Actor): Sameness {
  if (haveOneName(a, b)) return "same"
  return organizationWordsOf(a).join(" ") === organizationWordsOf(b).join(" ") ? "same" : "unknown"
}

function haveOneName(a: Actor, b: Actor): boolean {
  const names = new Set([a.name, ...a.aliases].map(bareOfThe))
  return [b.name, ...b.aliases].some((name) => names.has(bareOfThe(name)))
}
