import type { Corpus, Linkable, Segment } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { overlaps, type Span } from "../../domain/span.ts"
import type { WordIndex } from "./align-quotations.ts"
import { rangeOf } from "./search.ts"
import { RUN, runHash } from "./segments.ts"
import { findWanted } from "./wanted.ts"
import { weightOf } from "./word-weight.ts"

/** Bits that a passage of a new document must have of a document's words: less ties no quotation to it (align-quotations.ts). */
const LEAST = 26
/** Words of a passage stand no farther apart than this. */
const CLOSE = 20
/** Words by which the one may run ahead of the other within a passage, half of it at least: what edits make. */
const SHIFT = 64
/** A run of words that stands in more places says nothing. */
const COMMON = 400
/** A document with this share of its runs of words in a new one may be its copy. */
const COPIED = 0.3

/** A run of words that an older document, at `place` of its segment, has in common with a new one, at `at`. */
interface Hit {
  readonly place: number
  readonly at: number
}

/**
 * Documents, the new ones apart, in whose quotations or statements a passage of a new document stands: their links may
 * change. Looks up the runs of the new documents' words, so it costs what the new ones are long.
 */
export function findTouched(documents: readonly string[], { segments, isGone }: WordIndex, corpus: Corpus): string[] {
  const isNew = new Set(documents)
  const touched = new Set<string>()
  const wantedOf = new Map<string, Span[]>()
  for (const words of segments.flatMap((segment) => wordsOf(segment, isNew))) {
    for (const [segment, hits] of hitsIn(words, segments)) {
      for (const [index, inDocument] of byDocument(segment, hits)) {
        const id = segment.documents[index]?.id
        if (id === undefined || isNew.has(id) || isGone(id) || touched.has(id)) continue
        if (inDocument.length >= COPIED * lengthOf(segment, index)) touched.add(id)
        else {
          const passages = passagesOf(segment, inDocument)
          if (passages.length === 0) continue
          const wanted = wantedOf.get(id) ?? spansWanted(corpus.load(id))
          wantedOf.set(id, wanted)
          if (passages.some((passage) => wanted.some((span) => overlaps(span, passage)))) touched.add(id)
        }
      }
    }
  }
  return [...touched].sort()
}

function wordsOf({ documents, words }: Segment, isNew: ReadonlySet<string>): Uint32Array[] {
  return documents.flatMap(({ id, first }, index) =>
    isNew.has(id) ? [words.subarray(first, documents[index + 1]?.first ?? words.length)] : [],
  )
}

function lengthOf({ documents, words }: Segment, index: number): number {
  return (documents[index + 1]?.first ?? words.length) - (documents[index]?.first ?? 0)
}

/** Where the runs of a document's words stand, in every part of the index. */
function hitsIn(words: Uint32Array, segments: readonly Segment[]): Map<Segment, Hit[]> {
  const found = new Map(segments.map((segment): [Segment, Hit[]] => [segment, []]))
  for (let at = 0; at + RUN <= words.length; at++) {
    const hash = runHash(words[at] as number, words[at + 1] as number, words[at + 2] as number)
    const ranges = segments.map((segment) => rangeOf(segment, hash))
    if (ranges.reduce((sum, [first, end]) => sum + end - first, 0) > COMMON) continue
    for (const [index, segment] of segments.entries()) {
      const [first, end] = ranges[index] as [number, number]
      for (let run = first; run < end; run++) found.get(segment)?.push({ place: segment.places[run] as number, at })
    }
  }
  return found
}

function byDocument(segment: Segment, hits: readonly Hit[]): Map<number, Hit[]> {
  const grouped = new Map<number, Hit[]>()
  for (const hit of hits) {
    const index = countBefore(segment.documents, ({ first }) => first <= hit.place) - 1
    const group = grouped.get(index)
    if (group === undefined) grouped.set(index, [hit])
    else group.push(hit)
  }
  return grouped
}

/** Stretches of the older document's text whose words stand together in the new one, too, and weigh enough. */
function passagesOf(segment: Segment, hits: readonly Hit[]): Span[] {
  const passages: Span[] = []
  // Each hit is in two groups, so that a passage is whole in one of them.
  for (const shift of [0, SHIFT]) {
    const groups = new Map<number, number[]>()
    for (const { place, at } of hits) {
      const ahead = Math.floor((place - at + shift) / (2 * SHIFT))
      const group = groups.get(ahead)
      if (group === undefined) groups.set(ahead, [place])
      else group.push(place)
    }
    for (const places of groups.values()) passages.push(...heavyStretches(segment, places))
  }
  return passages
}

function heavyStretches({ words, starts, lengths }: Segment, places: number[]): Span[] {
  const stretches: Span[] = []
  let first = -1
  let next = -1
  let evidence = 0
  const close = (): void => {
    if (evidence >= LEAST) {
      const last = next - 1
      stretches.push({ start: starts[first] as number, end: (starts[last] as number) + (lengths[last] as number) })
    }
  }
  for (const place of places.sort((a, b) => a - b)) {
    if (first === -1 || place > next + CLOSE) {
      close()
      first = place
      next = place
      evidence = 0
    }
    for (let word = Math.max(next, place); word < place + RUN; word++) evidence += weightOf(words[word] as number)
    next = Math.max(next, place + RUN)
  }
  close()
  return stretches
}

function spansWanted(linkable: Linkable | null): Span[] {
  return linkable === null ? [] : findWanted(linkable).map(({ quotation }) => quotation)
}
