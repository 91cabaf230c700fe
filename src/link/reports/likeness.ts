import type { Actor } from "../../domain/actor.ts"
import type { Version } from "../../domain/alignment.ts"
import type { DayRange, Report } from "../../domain/report.ts"
import { overlaps } from "../../domain/span.ts"
import { foldName, nameWords } from "../actors/name-words.ts"
import { compareActors, type Sameness } from "../actors/same-actor.ts"
import { daysBetween } from "./day-range.ts"

/** The same sentence in documents farther apart, in days, may tell of another time: "The ministers met on Monday in …". */
const sentenceDays = 60

/** Whether two documents tell it in the same sentence, as reprints and articles of one agency do. */
export function isSameSentence(a: Report, b: Report): boolean {
  return a.sentence !== null && a.sentence === b.sentence && areNear(a.published, b.published, sentenceDays)
}

/** Whether there are no more days between two ranges; not where one is not known. */
export function areNear(a: DayRange | null, b: DayRange | null, days: number): boolean {
  return a !== null && b !== null && daysBetween(a, b) <= days
}

/** Whether two reports rest on words that were said at one place: one of them quotes the other, or both a third. */
export function isSameUtterance(a: Report, b: Report): boolean {
  return a.utterances.some((place) => b.utterances.some((other) => areOnePlace(place, other)))
}

function areOnePlace(a: Version, b: Version): boolean {
  return a.document === b.document && overlaps(a.span, b.span)
}

/** Places of words are looked for under the stretches of their document, of so many code units, that they touch: about a paragraph. */
const stretch = 400

/** Where words were said, as keys: two places that overlap have one in common. */
export function placeKeys({ utterances }: Report): string[] {
  const keys = new Set<string>()
  for (const { document, span } of utterances) {
    const last = Math.floor(Math.max(span.start, span.end - 1) / stretch)
    for (let part = Math.floor(span.start / stretch); part <= last; part++) keys.add(`said ${document} ${part}`)
  }
  return [...keys]
}

/** What was said of a pair of names before; actors of one name come up again and again. */
const known = new Map<string, Sameness>()
const mostKnown = 200_000

/** `compareActors`, each pair of names once. */
export function sameness(a: Actor, b: Actor): Sameness {
  const key = `${nameKey(a)}\n${nameKey(b)}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const found = compareActors(a, b)
  known.set(key, found)
  return found
}

const nameKeys = new WeakMap<Actor, string>()

function nameKey(actor: Actor): string {
  const before = nameKeys.get(actor)
  if (before !== undefined) return before
  const key = [actor.kind, actor.country, actor.role, actor.name, ...actor.aliases].join("|")
  nameKeys.set(actor, key)
  return key
}

/** The words under which an actor is looked for: a state under its code, people and the rest under the words of their names. */
export function actorKeys(actor: Actor): string[] {
  if (actor.kind === "country" && actor.country !== null) return [actor.country]
  const words = actor.kind === "person" ? nameWords(actor.name) : foldName(actor.name).split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 1 && !/^(?:the|of|and|for)$/.test(word))
}

/** Months, counted from 1970, that a range of days touches; none where it has more than `most`. */
export function monthsOf({ first, last }: DayRange, most: number): number[] {
  const [from, to] = [monthOf(first), monthOf(last)]
  return to - from >= most ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()
}

/** Stretches of so many days each, counted from 1970: two ranges that lie no farther apart than that have one in common. */
export function stretchesOf({ first, last }: DayRange, days: number): number[] {
  const [from, to] = [Math.floor(first / days), Math.floor(last / days) + 1]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** How many of these words are also among those. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length
}
