import { officeAbbreviations, officeModifiers, portfolios, singularOffice } from "../../language/data/titles.ts"
import { headOffice } from "../../language/names/titles.ts"
import { wordsIn } from "./name-words.ts"

/** An office as a document's words give it, made comparable: "former U.S. Secretary of State" -> secretary, {secretary, state}. */
export interface Office {
  readonly head: string
  /** Those of its words that are of offices, without when it was held and by which party. */
  readonly words: ReadonlySet<string>
}

/** Words that say when or how somebody holds an office, or for which party, not which it is. */
const manners =
  /^(?:acting|current|democrat|democratic|ex|former|incumbent|interim|late|longtime|now|outgoing|incoming|republican|retired|senior|the|then|top|under|veteran)$/

/** Words of rank: a vice president is no president. */
const ranks: ReadonlySet<string> = new Set(["assistant", "associate", "deputy", "undersecretary", "vice"])

/** Heads that name one office by who holds it or how long the word is. */
const alike: Readonly<Record<string, string>> = {
  congressman: "representative",
  congresswoman: "representative",
  chairwoman: "chairman",
  chairperson: "chairman",
  chair: "chairman",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
}

/** Reads an office, or null where the words name none: "sergeant's brother", "best teachers". */
export function officeOf(role: string | null): Office | null {
  if (role === null) return null
  const known = lately.get(role)
  if (known !== undefined) return known
  if (lately.size >= mostKept) lately.clear()
  const office = readOffice(role)
  lately.set(role, office)
  return office
}

/** A dossier gives the same roles over and over: those read lately are kept, and no more than these. */
const lately = new Map<string, Office | null>()
const mostKept = 20_000

function readOffice(role: string): Office | null {
  const spelled = wordsIn(role).map((word) => officeAbbreviations.get(word) ?? singularOffice(word) ?? word)
  // "Director of the Ruvenian Archive who …": only up to where another clause begins.
  const words = spelled.slice(0, longestOffice)
  const head = headOffice(words)
  if (head === null) return null
  const kept = words.filter((word) => isOfOffices(word) && !manners.test(word)).map((word) => alike[word] ?? word)
  return { head: alike[head] ?? head, words: new Set(kept) }
}

function isOfOffices(word: string): boolean {
  return singularOffice(word) !== null || officeModifiers.has(word) || portfolios.has(word) || ranks.has(word)
}

/** No office is longer; what goes on describes the person. */
const longestOffice = 12

/** Whether two phrases can name one office: "Secretary" and "Secretary of State", "Sen." and "veteran Senator"; not "Vice President" and "President". */
export function isOneOffice(a: Office, b: Office): boolean {
  if (a.head !== b.head) return false
  for (const rank of ranks) if (a.words.has(rank) !== b.words.has(rank)) return false
  const [fewer, more] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  return [...fewer].every((word) => more.has(word))
}

/** Offices of which a state has one holder at a time, so that surname and office tell the person. */
const single =
  /^(?:president|premier|chancellor|king|queen|emperor|emir|sultan|pope|minister|secretary|speaker|ambassador|governor|prince|secretarygeneral)$/

/** Whether there is one holder at a time: "President", "Defense Minister"; not "Senator" or "spokesman". */
export function hasOneHolder({ head, words }: Office): boolean {
  return single.test(head) && ![...ranks].some((rank) => words.has(rank))
}
