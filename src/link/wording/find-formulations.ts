import { type Span, slice } from "../../domain/span.ts"
import { contentWords, isLightWord } from "../../language/content-words.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { fold } from "../quotations/fold.ts"
import { findVariants, type Variant } from "./find-variants.ts"
import type { FoldedUttered, Uttered } from "./uttered.ts"

/** One use of a formulation. */
export interface Use {
  readonly uttered: Uttered
  readonly words: Span
}

/** Words that a side says again and again, as one would quote them. */
export interface Formulation {
  /** As they were said first. */
  readonly words: string
  /** In the order of their days. */
  readonly uses: readonly Use[]
  /** On how many days they were used. */
  readonly days: number
  /** The issue most of the uses are of; null where they are of none. */
  readonly issue: string | null
  /** Later words in the same frame, the edit named. */
  readonly altered: readonly Altered[]
  /** Set where the side went on speaking of it without these words. */
  readonly dropped: Dropped | null
}

/** Later words in the frame of a formulation. */
export interface Altered {
  readonly use: Use
  readonly edit: Variant["edit"]
  /** The words that stood there before; empty where some were added. */
  readonly was: string
  /** Those that stand there now; null where some were dropped. */
  readonly now: Span | null
}

/** After its last use: how much the side said later on the issue, or at all, without these words. */
export interface Dropped {
  readonly later: number
  readonly upTo: string
}

/** Fewer words are a phrase of anybody's; more are one text printed twice. */
const shortest = 4
const longest = 14
/** Used on fewer days it does not recur; of a side heard on few days twice must be enough. */
const leastDays = { usual: 3, few: 2 }
const fewDays = 12
/** So many words that carry meaning, of them so many that are no names. */
const leastContent = 3
const leastPlain = 2
/** Words joined by hyphens are one thing: an address, a coined name. */
const fewestSpaced = 3
/** Part of a longer one where that has this share of its days. */
const whole = 0.7
/** A side's own where it says it so many times as often as the others do. */
const ownTimes = 2
/** Fewer words of others tell nothing of what everybody says. */
const leastOthers = 5000
/** Dropped where so many uses were to be expected of what was said later, and it was said on so many days. */
const expectedUses = 3
const laterDays = 3
/** What was said on fewer days was no habit that could be dropped. */
const habit = 4

/** Words of meetings, offices and of saying: any readout has them, they are no wording of a side's own. */
const ofOccasions =
  /^(?:president|vice|minister|prime|secretary|ministers|presidents|leaders?|advisor|adviser|national|security|general|chief|meeting|meetings|met|meet|call|spoke|speak|discussed?|discussing|discuss|welcomed?|thanked?|thank|thanks|question|questions|reporters?|statement|visit|visited|administration|government|important|ongoing|efforts?|number|things?|lot|point|right|good|great|talk|talking|talked|look|looking|forward|work|working|worked|continue|continued|want|able|believe|mean|clear|course|fact|time|sure|kind|way|understand|applause|laughter|opportunity|morning|afternoon|mr|ms|mrs)$/i

/**
 * Finds what a side says again and again, and how it changed. Counted are days, so that one speech printed by many is one
 * use; what others say as often is nobody's own.
 */
export function findFormulations(all: readonly Uttered[], others: readonly Uttered[]): Formulation[] {
  const own = all.filter(({ isBounded }) => isBounded !== true)
  const folded = own.map(foldUttered)
  const found = recurring(folded)
  const usual = usesBy(others.map(foldUttered), found)
  const ownWords = folded.reduce((sum, { words }) => sum + words.length, 0)
  const kept = found.filter((one) => {
    const { uses, words } = usual.get(one.key) ?? { uses: 0, words: 0 }
    return words < leastOthers || uses === 0 || one.places.length / ownWords >= (ownTimes * uses) / words
  })
  const variants = findVariants(
    kept.map(({ words, first }) => ({ words, day: first })),
    folded,
  )
  return stillSaid(kept.map((one, index) => formulationOf(one, folded, own, variants[index] ?? []))).toSorted(
    (a, b) => b.days - a.days || (a.words < b.words ? -1 : 1),
  )
}

/** Nothing is dropped that goes on in other forms of the same words: "tackle", "tackling the climate crisis". */
function stillSaid(found: readonly Formulation[]): Formulation[] {
  const stems = found.map(
    ({ words }) => new Set(contentWords(words, { start: 0, end: words.length }).map(({ stem }) => stem)),
  )
  const lastOf = ({ uses }: Formulation): string => uses.at(-1)?.uttered.day ?? ""
  return found.map((one, index) => {
    const own = stems[index] as ReadonlySet<string>
    const goesOn =
      one.dropped !== null &&
      found.some((other, at) => lastOf(other) > lastOf(one) && [...own].every((stem) => stems[at]?.has(stem)))
    return goesOn ? { ...one, dropped: null } : one
  })
}

/** Words with the places they stand at. */
interface Found {
  readonly key: string
  readonly words: Uint32Array
  readonly places: readonly Place[]
  readonly days: number
  /** Day of the first use. */
  readonly first: string
}

interface Place {
  readonly of: number
  readonly at: number
}

function foldUttered(uttered: Uttered): FoldedUttered {
  return { ...fold(uttered.text, [{ start: uttered.start, end: uttered.end }]), uttered }
}

/** Sequences of words that recur on enough days and lie within no longer one. */
function recurring(folded: readonly FoldedUttered[]): Found[] {
  const heard = new Set(folded.map(({ uttered }) => uttered.day)).size
  const least = heard > fewDays ? leastDays.usual : leastDays.few
  let level: Place[] = seeds(folded, least)
  const levels: Map<string, Place[]>[] = []
  for (let length = shortest; length <= longest + 1 && level.length > 0; length++) {
    const groups = new Map<string, Place[]>()
    for (const place of level) {
      const key = keyOf(folded, place, length)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [place])
      else group.push(place)
    }
    for (const [key, places] of groups) if (daysOf(folded, places).size < least) groups.delete(key)
    levels.push(groups)
    level = [...groups.values()].flat().filter(({ of, at }) => at + length < (folded[of] as FoldedUttered).words.length)
  }
  const found = new Map<string, Found>()
  levels.slice(0, longest - shortest + 1).forEach((groups, step) => {
    for (const places of groups.values()) {
      const [sample] = places
      const range = sample && trimmed(folded[sample.of] as FoldedUttered, sample.at, step + shortest)
      if (!range || range.length < shortest) continue
      const key = keyOf(folded, { of: sample.of, at: range.at }, range.length)
      const all = levels[range.length - shortest]?.get(key)
      if (all === undefined || found.has(key)) continue
      const days = [...daysOf(folded, all)].toSorted()
      const words = (folded[sample.of] as FoldedUttered).words.slice(range.at, range.at + range.length)
      found.set(key, { key, words, places: all, days: days.length, first: days[0] ?? "" })
    }
  })
  const longestFirst = [...found.values()].toSorted((a, b) => b.words.length - a.words.length || b.days - a.days)
  const covering = new Map<string, number>()
  // What goes on past the longest is one text printed twice, and so is what is cut from it.
  for (const places of levels[longest - shortest + 1]?.values() ?? []) {
    const [{ of, at } = { of: 0, at: 0 }] = places
    cover(covering, (folded[of] as FoldedUttered).words.subarray(at, at + longest + 1), daysOf(folded, places).size)
  }
  return longestFirst.filter((one) => {
    const isWithin = (covering.get(one.key) ?? 0) >= whole * one.days
    cover(covering, one.words, one.days)
    return !isWithin
  })
}

/** Notes every shorter run of some words as one that lies within them, on so many days. */
function cover(covering: Map<string, number>, words: Uint32Array, days: number): void {
  for (let length = shortest; length < words.length; length++)
    for (let at = 0; at + length <= words.length; at++) {
      const key = words.subarray(at, at + length).join(" ")
      covering.set(key, Math.max(covering.get(key) ?? 0, days))
    }
}

/** Buckets that runs of words are counted in: runs that share one by chance are told apart later. */
const buckets = 1 << 22

/** Places of runs of the shortest length that recur. Two passes over flat counters, so that millions of words fit. */
function seeds(folded: readonly FoldedUttered[], least: number): Place[] {
  const last = new Map<string, number>()
  const dayNumbers = folded.map(({ uttered: { day } }) => {
    if (!last.has(day)) last.set(day, last.size + 1)
    return last.get(day) as number
  })
  const seen = new Int32Array(buckets)
  const counts = new Uint8Array(buckets)
  folded.forEach(({ words }, of) => {
    const day = dayNumbers[of] as number
    for (let at = 0; at + shortest <= words.length; at++) {
      const bucket = bucketOf(words, at)
      if (seen[bucket] === day) continue
      seen[bucket] = day
      counts[bucket] = Math.min(255, (counts[bucket] as number) + 1)
    }
  })
  return folded.flatMap(({ words }, of) => {
    const places: Place[] = []
    for (let at = 0; at + shortest <= words.length; at++)
      if ((counts[bucketOf(words, at)] as number) >= least) places.push({ of, at })
    return places
  })
}

function bucketOf(words: Uint32Array, at: number): number {
  let hash = 0
  for (let i = at; i < at + shortest; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193)
  return (hash >>> 0) % buckets
}

function keyOf(folded: readonly FoldedUttered[], { of, at }: Place, length: number): string {
  return (folded[of] as FoldedUttered).words.subarray(at, at + length).join(" ")
}

function daysOf(folded: readonly FoldedUttered[], places: readonly Place[]): Set<string> {
  return new Set(places.map(({ of }) => (folded[of] as FoldedUttered).uttered.day))
}

/** The words without those of grammar at either end; null where too few are left that say something, or it goes over a full stop. */
function trimmed(one: FoldedUttered, from: number, length: number): { at: number; length: number } | null {
  const { text } = one.uttered
  const word = (at: number) => text.slice(one.starts[at], one.ends[at])
  let [at, end] = [from, from + length]
  while (at < end && isLight(word(at))) at++
  while (end > at && (isLight(word(end - 1)) || /['’]s?$/.test(word(end - 1)))) end--
  if (end <= at) return null
  const between = text.slice(one.starts[at], one.ends[end - 1])
  if (/[.?!;:()[\]…/<>@_=]|--|[—–]|\n|["“”]/u.test(between) || between.split(" ").length < fewestSpaced) return null
  let [content, plain, names] = [0, 0, 0]
  for (let i = at; i < end; i++) {
    const own = word(i)
    const isName = /^\p{Lu}/u.test(own) || lookUp(own)?.country != null
    if (isName) names++
    if (isLight(own) || ofOccasions.test(own)) continue
    content++
    if (!isName) plain++
  }
  return content >= leastContent && plain >= leastPlain && names * 2 <= end - at ? { at, length: end - at } : null
}

function isLight(word: string): boolean {
  return (
    isLightWord(word) ||
    /^(?:including|includes?|included|such|range|billion|million|percent|\p{L}{1,2}|\d+)$/u.test(word)
  )
}

/** How often some words stand in what others said, and how many words that is. */
function usesBy(
  folded: readonly FoldedUttered[],
  found: readonly Found[],
): ReadonlyMap<string, { readonly uses: number; readonly words: number }> {
  const total = folded.reduce((sum, { words }) => sum + words.length, 0)
  const byStart = new Map<number, Found[]>()
  for (const one of found) {
    const start = one.words[0] as number
    const group = byStart.get(start)
    if (group === undefined) byStart.set(start, [one])
    else group.push(one)
  }
  const counts = new Map<string, number>()
  for (const { words } of folded)
    for (let at = 0; at < words.length; at++)
      for (const one of byStart.get(words[at] as number) ?? [])
        if (one.words.every((word, i) => words[at + i] === word)) counts.set(one.key, (counts.get(one.key) ?? 0) + 1)
  return new Map(found.map(({ key }) => [key, { uses: counts.get(key) ?? 0, words: total }]))
}

function formulationOf(
  { places, words }: Found,
  folded: readonly FoldedUttered[],
  own: readonly Uttered[],
  variants: readonly Variant[],
): Formulation {
  const uses = places
    .map(({ of, at }): Use => {
      const { uttered, starts, ends } = folded[of] as FoldedUttered
      return { uttered, words: { start: starts[at] as number, end: ends[at + words.length - 1] as number } }
    })
    .toSorted((a, b) => compare(a.uttered.day, b.uttered.day) || compare(a.uttered.document, b.uttered.document))
  const [first] = uses as [Use, ...Use[]]
  const place = places[0] as Place
  const { uttered, starts, ends } = folded[place.of] as FoldedUttered
  const altered = variants.flatMap(({ was, now, edit, words: span, ...one }): Altered[] => {
    const old =
      was.end > was.start ? uttered.text.slice(starts[place.at + was.start], ends[place.at + was.end - 1]) : ""
    // A word of grammar less changes nothing.
    return edit === "dropped" && old.split(/[^\p{L}\p{N}]+/u).every((word) => isLightWord(word))
      ? []
      : [{ use: { uttered: one.uttered, words: span }, edit, was: old, now }]
  })
  const issue = mostCommon(
    uses.flatMap(({ uttered }) => uttered.issues),
    uses.length / 2,
  )
  const days = new Set(uses.map(({ uttered }) => uttered.day)).size
  return {
    words: slice(first.uttered.text, first.words).replaceAll(/\s+/g, " "),
    uses,
    days,
    issue,
    altered,
    dropped: droppedAfter(uses, issue, own),
  }
}

/** Whether a side went on speaking of an issue without these words, so long that their absence tells something. */
function droppedAfter(uses: readonly Use[], issue: string | null, own: readonly Uttered[]): Dropped | null {
  if (issue === null) return null
  const first = uses[0]?.uttered.day ?? ""
  const last = uses.at(-1)?.uttered.day ?? ""
  const onIssue = own.filter(({ issues }) => issues.includes(issue))
  const during = onIssue.filter(({ day }) => day >= first && day <= last).length
  const later = onIssue.filter(({ day }) => day > last)
  const days = new Set(later.map(({ day }) => day)).size
  const usedDays = new Set(uses.map(({ uttered }) => uttered.day)).size
  if (usedDays < habit || days < laterDays || (uses.length / Math.max(1, during)) * later.length < expectedUses)
    return null
  return {
    later: later.length,
    upTo:
      later
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? last,
  }
}

function mostCommon(values: readonly string[], least: number): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || compare(a, b))
  return best !== undefined && best[1] >= least ? best[0] : null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
