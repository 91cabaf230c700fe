import type { Corpus, Linkable, Segment } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import type { WordIndex } from "./align-quotations.ts"
import { rangeOf } from "./search.ts"
import { RUN, runHash } from "./segments.ts"
import { findWanted } from "./wanted.ts"
import { weightOf } from "./word-weight.ts"

/** Evidence in bits, within words that stand close together, that a new document may hold a document's words. */
const LEAST = 30
/** Words that stand together, for this purpose. */
const CLOSE = 40
/** A run of words that stands in more places says nothing. */
const COMMON = 400

/** A document with this share of its runs of words in the new ones may be a copy. */
const COPIED = 0.3

interface Hit {
  readonly place: number
  readonly weight: number
}

/**
 * Documents, the new ones apart, in whose quotations or statements enough words of the new documents stand: their links
 * may change. Looks up the runs of the new documents' words, so it costs what the new ones are long.
 */
export function findTouched(documents: readonly string[], { segments, isGone }: WordIndex, corpus: Corpus): string[] {
  const isNew = new Set(documents)
  const touched = new Set<string>()
  for (const segment of segments) {
    for (const [id, hits] of hitsIn(segment, segments, isNew)) {
      if (isGone(id) || touched.has(id) || !areClose(hits)) continue
      const linkable = corpus.load(id)
      if (linkable !== null && (isCopied(segment, id, hits) || areWanted(linkable, segment, hits))) touched.add(id)
    }
  }
  return [...touched].sort()
}

/** Places of one segment where runs of the new documents' words stand, by document. */
function hitsIn(segment: Segment, segments: readonly Segment[], isNew: ReadonlySet<string>): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>()
  const seen = new Set<number>()
  for (const words of segments.flatMap((of) => newWords(of, isNew))) {
    for (let at = 0; at + RUN <= words.length; at++) {
      const hash = runHash(words[at] as number, words[at + 1] as number, words[at + 2] as number)
      if (seen.has(hash)) continue
      seen.add(hash)
      const [first, end] = rangeOf(segment, hash)
      if (end - first === 0 || end - first > COMMON) continue
      let weight = 0
      for (let word = at; word < at + RUN; word++) weight += weightOf(words[word] as number)
      for (let index = first; index < end; index++) {
        const place = segment.places[index] as number
        const document = segment.documents[countBefore(segment.documents, (of) => of.first <= place) - 1]
        if (document === undefined || isNew.has(document.id)) continue
        const hits = found.get(document.id)
        if (hits === undefined) found.set(document.id, [{ place, weight }])
        else hits.push({ place, weight })
      }
    }
  }
  for (const hits of found.values()) hits.sort((a, b) => a.place - b.place)
  return found
}

function newWords({ documents, words }: Segment, isNew: ReadonlySet<string>): Uint32Array[] {
  return documents.flatMap(({ id, first }, index) =>
    isNew.has(id) ? [words.subarray(first, documents[index + 1]?.first ?? words.length)] : [],
  )
}

/** Whether hits with enough evidence stand close together anywhere: only then the document is worth loading. */
function areClose(hits: readonly Hit[]): boolean {
  let left = 0
  let sum = 0
  for (const { place, weight } of hits) {
    sum += weight
    while (place - (hits[left] as Hit).place > CLOSE) sum -= (hits[left++] as Hit).weight
    if (sum >= LEAST) return true
  }
  return false
}

/** Whether so much of a document is in the new ones that it may be a copy of one. */
function isCopied({ documents, words }: Segment, id: string, hits: readonly Hit[]): boolean {
  const index = documents.findIndex((document) => document.id === id)
  const length = (documents[index + 1]?.first ?? words.length) - (documents[index]?.first ?? 0)
  return hits.length >= COPIED * length
}

/** Whether the words that a document wants the origin of have enough of the hits. */
function areWanted(linkable: Linkable, { starts }: Segment, hits: readonly Hit[]): boolean {
  return findWanted(linkable).some(({ quotation: { start, end } }) => {
    const from = countBefore(hits, ({ place }) => (starts[place] as number) < start)
    let sum = 0
    for (let at = from; at < hits.length && (starts[(hits[at] as Hit).place] as number) < end; at++) {
      sum += (hits[at] as Hit).weight
      if (sum >= LEAST) return true
    }
    return false
  })
}
