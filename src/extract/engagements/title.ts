import type { Actor } from "../../domain/actor.ts"

/** The people whom a readout's title names: whose meeting it was, and with whom. Ids of actors. */
export interface NamedInTitle {
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** Characters of a title that are read. */
const longestTitle = 400

/** Words that no further capitalised one follows: with one of them a name ends. */
const lastWords = /([\p{L}\p{N}-]+)(?:[’']s)?(?![\p{L}\p{N}-])(?!\s+\p{Lu})/gu

/**
 * The people of the document's first paragraph whom its title names.
 *
 *     Readout of President Ana Ruiz's Call with Prime Minister Sato of Japan
 *                          ════════ first                      ════ second
 */
export function namedInTitle(title: string | null, lead: string, actors: readonly Actor[]): NamedInTitle {
  // Titles taken from markup keep its backslashes.
  const words = (title ?? "").slice(0, longestTitle).replace(/[\\_]+/g, " ")
  const parts =
    /^(.*?)\b(?:calls?|meetings?|met|meets|talks|conversation|roundtable|discussion|session)\b.*?\b(?:with|between)\b(.*)$/i.exec(
      words,
    )
  // "Meetings with Sato and Varga": who was at which of them, the text tells.
  if (parts === null || /\b(?:calls|meetings)\b/i.test(words)) return { first: [], second: [] }
  const [, left = "", after = ""] = parts
  // "… with civil rights leaders |on the Harbor Law|"
  const right = after.split(/\s(?:on|about|regarding|following|ahead of|as part of)\s/i, 1)[0] ?? ""
  const people = actors.filter(({ kind }) => kind === "person")
  const inLead = new Set(wordsOf(lead))
  const surnames = new Map<string, number>()
  for (const person of people) surnames.set(surnameOf(person), (surnames.get(surnameOf(person)) ?? 0) + 1)
  const namedIn = (part: string) => {
    const called = new Set([...part.matchAll(lastWords)].map(([, word = ""]) => word.toLowerCase()))
    return people.flatMap((person) => {
      const surname = surnameOf(person)
      const isAlone = surnames.get(surname) === 1
      const isIn = surname.length > 2 && called.has(surname) && inLead.has(surname)
      return isIn && (isAlone || fullNameIn(person, part)) ? [person.id] : []
    })
  }
  const first = namedIn(left)
  return { first, second: namedIn(right).filter((id) => !first.includes(id)) }
}

/** The last of a person's names: "Sato" of "Kenji Sato, Jr." */
export function surnameOf({ name }: Actor): string {
  return wordsOf(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/i, "")).at(-1) ?? ""
}

function fullNameIn({ name }: Actor, part: string): boolean {
  return part.toLowerCase().includes(name.toLowerCase())
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "")
}
