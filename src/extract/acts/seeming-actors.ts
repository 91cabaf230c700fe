import type { Actor } from "../../domain/actor.ts"
import { organs } from "./phrases-of-acts.ts"

/** Names of things: "the Varga Plan", "the Ode War" do nothing and have nothing done to them. */
const things =
  /(?:\b(?:Wars?|Plan|Presidency|Acts?|Treaty|Initiatives?|Declaration|Accords?|Agreement|Pact|Doctrine|Day|Week|Month|Year|Anniversary|Letter|Ocean|Sea|Gulf|Strait|River|Islands?|Games|Olympics|Award|Prize|Bill|Law|Resolution|Partnership|Program(?:me)?|Project|Strategy|Framework|Dialogue|Summit|Conference|Convention|Compact|Innovations?|Film|Book|Movie|Amendment|Charter|Constitution|Crisis|Protocol|Report|Code|Rule|Agenda|Deal|Marathon|Investments?|Parade|Festival|Bowl|Cup|Koran|Bible|Fund|Memorandum|Understanding|God|States|Forum)|-\p{Ll}+ed)$/u

/** "the administration" where the document tells of several. */
export function isBareHead(phrase: string, actors: readonly Actor[]): boolean {
  const [, head] =
    /^(?:the|this|that) (administration|government|ministry|committee|court|party|agency|department|regime)$/i.exec(
      phrase,
    ) ?? []
  if (head === undefined) return false
  return actors.filter(({ name }) => name.toLowerCase().endsWith(` ${head.toLowerCase()}`)).length > 1
}

/** "|Transit| agencies": a word of a phrase that names somebody else. */
export function isPartOfPhrase(actor: Actor | undefined, phrase: string): boolean {
  if (
    actor === undefined ||
    actor.kind === "country" ||
    actor.country !== null ||
    /[ .\p{Lu}]/u.test(actor.name.slice(1))
  )
    return false
  return (
    (/(?:ing|ful)$/.test(actor.name) && actor.kind !== "person") ||
    (phrase.startsWith(`${actor.name} `) && /\s\p{Ll}+$/u.test(phrase) && !organs.test(phrase))
  )
}

/** Names run together of two: "Valdoria and Kingdom", "that ordeal and my office". */
export function isRunTogether({ name, kind, country }: Actor, countries: ReadonlySet<string>): boolean {
  if (/^(?:State|Federal|Local|Historic|District)$/.test(name)) return true
  if (/^(?:leadership|efforts?|commitment|role|support|decision|work|visit) of /.test(name)) return true
  if (kind === "country" || country !== null) return false
  // "Ana Ruiz and Ben Ode" are two.
  if (kind !== "organization" && /\p{L} and \p{Lu}/u.test(name)) return true
  const [first, ...others] = name.split(" and ")
  return others.length > 0 && (/^\p{Ll}/u.test(name) || [first, ...others].some((part) => countries.has(part ?? "")))
}

/** "the Valdorian opposition" is not Valdoria. */
export function isAgainstState({ kind }: Actor, phrase: string): boolean {
  return (
    kind === "country" &&
    /\b(?:opposition|rebels?|insurgents?|dissidents?|activists?|militants?|protest[eo]rs?)\b/i.test(phrase)
  )
}

/** Things that look like a person's full name: "the Rescue Plan". */
const surelyThings =
  /\b(?:Wars?|Weeks?|Months?|Letter|Plan|Agenda|Deal|Act|Treaty|Initiative|Agreement|Declaration|Convention|Framework|Memorandum)$/

export function isThing({ kind, name, country }: Actor): boolean {
  if (kind === "person" && (surelyThings.test(name) || /^\p{Lu}\p{Ll}+isms?$/u.test(name))) return true
  return (kind !== "person" || !name.includes(" ")) && kind !== "country" && country === null && things.test(name)
}
