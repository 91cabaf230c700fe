import { type Span, slice } from "../../domain/span.ts"
import { contentWords, isLightWord } from "../../language/content-words.ts"
import { fold } from "../quotations/fold.ts"
import type { Use } from "./find-formulations.ts"
import type { Variant } from "./find-variants.ts"
import type { FoldedUttered, Uttered } from "./uttered.ts"

/** Where a draft has the words of a side but for one place. */
export interface Departure {
  /** In the draft. */
  readonly draft: Span
  /** The side's own words, as it said them last. */
  readonly last: Use
  readonly edit: Variant["edit"]
  /** The side's words there; empty where the draft adds some. */
  readonly was: string
  /** Those of the draft; null where it leaves some out. */
  readonly now: Span | null
}

/** So many words in a row are the same before and after the place that differs. */
const same = 3
/** At most so many words differ. */
const mostChanged = 2
/** So many of the words that are the same carry meaning: fewer are anybody's. */
const leastContent = 3
/** And so many are the same in all. */
const leastSame = 7

/**
 * Finds where a draft departs from what a side said last: words of its own that the draft has but for some left out, put in
 * or exchanged in one place. Words that the side has itself said since are no departure.
 *
 *     side     the complete and lasting withdrawal from the shelf
 *     draft    the complete withdrawal from the shelf                   leaves out "and lasting"
 */
export function findDepartures(draft: { readonly text: string }, own: readonly Uttered[]): Departure[] {
  const span = { start: 0, end: draft.text.length }
  const drafted: FoldedUttered = {
    ...fold(draft.text),
    uttered: { ...span, document: "", text: draft.text, day: afterAll, statement: null, issues: [] },
  }
  const anchors = new Map<string, number[]>()
  for (let at = 0; at + same <= drafted.words.length; at++) {
    const key = keyAt(drafted.words, at)
    anchors.set(key, [...(anchors.get(key) ?? []), at])
  }
  const folded = own.map((uttered): FoldedUttered => ({ ...fold(uttered.text, [uttered]), uttered }))
  const found = folded.flatMap((said) =>
    [...said.words.keys()].flatMap((at) =>
      (anchors.get(keyAt(said.words, at)) ?? []).flatMap((from) => departureAt(said, at, drafted, from) ?? []),
    ),
  )
  return latest(found).filter((departure) => !isSaidSince(departure, draft.text, folded))
}

function keyAt(words: Uint32Array, at: number): string {
  return words.subarray(at, at + same).join(" ")
}

/** The departure that follows where words of a draft and of a side are the same; null where none does. */
function departureAt(said: FoldedUttered, at: number, drafted: FoldedUttered, from: number): Departure | null {
  // Of words that are the same only the first are looked at, so that each place is looked at once.
  if (at > 0 && from > 0 && said.words[at - 1] === drafted.words[from - 1]) return null
  let length = same
  while (isSame(said, at + length, drafted, from + length)) length++
  for (let was = 0; was <= mostChanged; was++) {
    for (let now = 0; now <= mostChanged; now++) {
      if (was + now === 0 || (was > 0 && now > 0 && was !== now)) continue
      const [saidOn, draftOn] = [at + length + was, from + length + now]
      let rest = 0
      while (isSame(said, saidOn + rest, drafted, draftOn + rest)) rest++
      if (rest < same || length + rest < leastSame) continue
      const words = spanOf(said, at, saidOn + rest)
      const draft = spanOf(drafted, from, draftOn + rest)
      if (partsAt(said, words) || partsAt(drafted, draft)) continue
      const kept = [spanOf(said, at, at + length), spanOf(said, saidOn, saidOn + rest)]
      const { text } = said.uttered
      if (kept.flatMap((span) => contentWords(text, span)).length < leastContent) continue
      const old = was === 0 ? "" : slice(text, spanOf(said, at + length, saidOn))
      const put = now === 0 ? null : spanOf(drafted, from + length, draftOn)
      // Words of grammar more or less change nothing.
      if (isOfGrammar(`${old} ${put === null ? "" : slice(drafted.uttered.text, put)}`)) continue
      const edit = now === 0 ? "dropped" : was === 0 ? "added" : "replaced"
      return { draft, last: { uttered: said.uttered, words }, edit, was: old, now: put }
    }
  }
  return null
}

function isSame(said: FoldedUttered, at: number, drafted: FoldedUttered, from: number): boolean {
  return at < said.words.length && said.words[at] === drafted.words[from]
}

function spanOf({ starts, ends }: FoldedUttered, first: number, end: number): Span {
  return { start: starts[first] as number, end: ends[end - 1] as number }
}

/** Whether marks part the words: they are of two sentences. */
function partsAt({ uttered }: FoldedUttered, words: Span): boolean {
  return /[.?!;:()\n]|--|[\u2013\u2014]/u.test(slice(uttered.text, words))
}

function isOfGrammar(words: string): boolean {
  return words.split(/[^\p{L}\p{N}]+/u).every((word) => word === "" || isLightWord(word))
}

/** A day after all others: a draft is later than what it is held against. */
const afterAll = "9999-12-31"

/** Of departures at one place of the draft that from the last words of the side; of one day's the longest. */
function latest(found: readonly Departure[]): Departure[] {
  const kept: Departure[] = []
  const inOrder = found.toSorted(
    (a, b) =>
      (a.last.uttered.day < b.last.uttered.day ? 1 : a.last.uttered.day > b.last.uttered.day ? -1 : 0) ||
      b.draft.end - b.draft.start - (a.draft.end - a.draft.start),
  )
  for (const one of inOrder)
    if (!kept.some(({ draft }) => draft.start < one.draft.end && one.draft.start < draft.end)) kept.push(one)
  return kept.toSorted((a, b) => a.draft.start - b.draft.start)
}

/** Whether the side said the draft's words itself, no earlier than the words they depart from. */
function isSaidSince({ draft, last }: Departure, text: string, folded: readonly FoldedUttered[]): boolean {
  const { words } = fold(text, [draft])
  const key = ` ${words.join(" ")} `
  return folded.some((one) => one.uttered.day >= last.uttered.day && ` ${one.words.join(" ")} `.includes(key))
}
