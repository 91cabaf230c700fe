import { type Span, slice } from "../../domain/span.ts"
import { contentWords, isLightWord } from "../../language/content-words.ts"
import { sentencesOf } from "../follow-through/telling.ts"
import { countWords } from "../quotations/count-words.ts"
import { type DifferingWords, differingWords } from "./differing-words.ts"
import type { Use } from "./find-formulations.ts"
import type { Uttered } from "./uttered.ts"

/** Where a sentence of a draft is worded otherwise than a side worded it last. */
export interface Departure {
  /** In the draft. */
  readonly draft: Span
  /** The side's own words, as it said them last. */
  readonly last: Use
  readonly changes: readonly Change[]
}

/** One place that differs. */
export interface Change {
  readonly edit: "dropped" | "added" | "replaced"
  /** The side's words there; empty where the draft adds some. */
  readonly was: string
  /** Those of the draft; null where it leaves some out. */
  readonly now: Span | null
}

/** A draft held against the words of a side. */
export interface Compared {
  /** Sentences of the draft. */
  readonly sentences: number
  /** Those of them that the side has a wording for: all others have nothing to depart from. */
  readonly worded: number
  readonly departures: readonly Departure[]
}

/** A sentence of the draft and one of the side are two wordings of one thing where so many telling words are the same, and this part of the draft's. */
const same = { stems: 3, part: 0.6 }
/** A sentence of fewer, "Ruvenia and Calvern should be partners rather than rivals", tells its rest by names of countries. */
const fewestStems = 2
/** Of wordings that are as near as this part of the nearest the last one counts. */
const asNear = 0.8
/** Where the sentences begin longer words that differ only lead up to what is said: "The Minister underscored that". */
const longestOpening = 2

/**
 * Finds where a draft departs from what a side said last: its sentence nearest to each of the draft's, and of several as
 * near the last. Where the side has words like it there is something to depart from, and nowhere else.
 *
 *     side     The Minister said that the flights over the shelf are lawful and will continue.
 *     draft    Flights over the shelf are unlawful and will stop.      unlawful for lawful, stop for continue
 */
export function findDepartures(draft: { readonly text: string }, own: readonly Uttered[]): Compared {
  const said = saidIn(own)
  const sentences = sentencesOf(draft.text)
  const nearest = sentences.map((span) => lastLike(draft.text, span, said))
  const departures = nearest.flatMap((near, index): Departure[] => {
    if (near === null) return []
    const { uttered, span, differing } = near
    const changes = changesIn(draft.text, uttered.text, differing)
    const sentence = sentences[index] as Span
    return changes.length === 0 ? [] : [{ draft: sentence, last: { uttered, words: span }, changes }]
  })
  return { sentences: sentences.length, worded: nearest.filter((near) => near !== null).length, departures }
}

/** A sentence of a side. */
interface Said {
  readonly uttered: Uttered
  readonly span: Span
}

/** The sentences of a side by the stems of their words. */
function saidIn(own: readonly Uttered[]): ReadonlyMap<string, Said[]> {
  const byStem = new Map<string, Said[]>()
  for (const uttered of own) {
    for (const { start, end } of sentencesOf(slice(uttered.text, uttered))) {
      const said = { uttered, span: { start: uttered.start + start, end: uttered.start + end } }
      for (const stem of stemsOf(uttered.text, said.span)) {
        const known = byStem.get(stem)
        if (known === undefined) byStem.set(stem, [said])
        else known.push(said)
      }
    }
  }
  return byStem
}

function stemsOf(text: string, span: Span): Set<string> {
  return new Set(contentWords(text, span).map(({ stem }) => stem))
}

interface Near extends Said {
  readonly differing: DifferingWords
}

/** The side's last sentence that is worded like the draft's; null where it has none. */
function lastLike(text: string, span: Span, said: ReadonlyMap<string, readonly Said[]>): Near | null {
  const stems = stemsOf(text, span)
  const shared = new Map<Said, number>()
  for (const stem of stems) for (const one of said.get(stem) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
  const near = [...shared].flatMap(([one, count]): Near[] => {
    if (count < Math.min(same.stems, Math.max(fewestStems, stems.size)) || count < stems.size * same.part) return []
    const differing = differingWords({ text, span }, { text: one.uttered.text, span: one.span })
    return differing === null ? [] : [{ ...one, differing }]
  })
  const nearest = Math.max(0, ...near.map(({ differing }) => differing.same))
  return near
    .filter(({ differing }) => differing.same >= asNear * nearest)
    .reduce<Near | null>((last, one) => (last === null || isLater(one, last) ? one : last), null)
}

function isLater(one: Near, than: Near): boolean {
  return (
    one.uttered.day > than.uttered.day ||
    (one.uttered.day === than.uttered.day && one.differing.same > than.differing.same)
  )
}

/** What differs and bears on what is said. */
function changesIn(text: string, theirs: string, { quotation, reference, edits }: DifferingWords): Change[] {
  return edits.flatMap(({ quotation: mine, reference: its }): Change[] => {
    const [was, now] = [its === null ? "" : slice(theirs, its), mine === null ? "" : slice(text, mine)]
    if (
      mine === null &&
      its !== null &&
      its.start >= reference.end &&
      goesOn.test(slice(theirs, { start: reference.end, end: its.end }))
    )
      return []
    const isOpening = (mine?.end ?? 0) <= quotation.start && (its?.end ?? 0) <= reference.start
    if (isOpening && (mine === null || its === null || longest(was, now) > longestOpening)) return []
    if (`${was} ${now}`.split(/[^\p{L}\p{N}'’]+/u).every(changesNothing)) return []
    return [{ edit: its === null ? "added" : mine === null ? "dropped" : "replaced", was, now: mine }]
  })
}

/** What a side goes on to say after it is another thing, unless it limits the first: "…, and we thank them", but not "…, unless they stop". */
const goesOn = /^\s*(?:[;\u2013\u2014]|--|,?\s*(?:and|but|so|which|who|where|yet)\b)/iu

function longest(one: string, other: string): number {
  return Math.max(countWords(one), countWords(other))
}

/** Words of grammar that are no small matter in a wording: what denies, and what obliges, allows or limits. */
const weighty =
  /^(?:not|no|none|never|neither|nor|cannot|without|\p{L}+n['’]t|shall|should|will|would|must|may|might|can|could|ought|all|any|each|every|some|only|most|both|before|after|until|unless|if|once|soon|now)$/iu

function changesNothing(word: string): boolean {
  return word === "" || (isLightWord(word.replace(/['’].*/u, "")) && !weighty.test(word))
}
