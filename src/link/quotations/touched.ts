import type { Corpus, Linkable, Segment, SegmentDocument } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { overlapFinder } from "../../domain/overlapping.ts"
import type { Span } from "../../domain/span.ts"
import { IN_RUNS, NEAR, type WordIndex } from "./candidates.ts"
import { anyDay, boundsFor, findRun, noDay, partsInScope } from "./search.ts"
import { RUN, runHash } from "./segments.ts"
import { findWanted, LEAST_UNMARKED } from "./wanted.ts"
import { weightOf } from "./word-weight.ts"

/** Bits that one passage of a new document must have of a document's words: less ties no quotation to it (align-quotations.ts). */
const LEAST = { near: 28, far: 40 }
/** Words of a passage stand no farther apart than this. */
const CLOSE = 4
/** Words by which the one may run ahead of the other within a passage, half of it at least: what edits make. */
const SHIFT = 8
/** A run of words that stands in more places says nothing: in the whole index or, as it is looked up there too, near the time. */
const COMMON = 150
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
  const wantedOf = new Map<string, Sought[]>()
  for (const { words, day } of segments.flatMap((segment) => wordsOf(segment, isNew))) {
    for (const [segment, hits] of hitsIn(words, day, segments)) {
      for (const [index, inDocument] of byDocument(segment, hits)) {
        const { id, day: other } = segment.documents[index] as SegmentDocument
        if (isNew.has(id) || isGone(id) || touched.has(id)) continue
        if (inDocument.length >= COPIED * lengthOf(segment, index)) touched.add(id)
        else {
          const least = day === null || other === null || Math.abs(day - other) <= NEAR ? LEAST.near : LEAST.far
          const shifted = [0, SHIFT].map((shift) => passagesOf(segment, inDocument, { shift, least }))
          if (shifted.every((passages) => passages.length === 0)) continue
          const passagesAt = shifted.map(overlapFinder)
          const wanted = wantedOf.get(id) ?? soughtIn(corpus.load(id))
          wantedOf.set(id, wanted)
          if (wanted.some((sought) => passagesAt.some((passages) => isIn(sought, passages(sought.span)))))
            touched.add(id)
        }
      }
    }
  }
  return [...touched].sort()
}

function wordsOf(
  { documents, words }: Segment,
  isNew: ReadonlySet<string>,
): { readonly words: Uint32Array; readonly day: number | null }[] {
  return documents.flatMap(({ id, first, day }, index) =>
    isNew.has(id) ? [{ words: words.subarray(first, documents[index + 1]?.first ?? words.length), day }] : [],
  )
}

function lengthOf({ documents, words }: Segment, index: number): number {
  return (documents[index + 1]?.first ?? words.length) - (documents[index]?.first ?? 0)
}

/** Where the runs of a document's words stand, in every part of the index. */
function hitsIn(words: Uint32Array, day: number | null, segments: readonly Segment[]): Map<Segment, Hit[]> {
  const everywhere = partsInScope(segments, anyDay)
  const near = partsInScope(segments, day === null ? noDay : { from: day - NEAR, to: day + NEAR })
  const bounds = boundsFor(everywhere)
  const found = new Map(segments.map((segment): [Segment, Hit[]] => [segment, []]))
  for (let at = 0; at + RUN <= words.length; at++) {
    const hash = runHash(words[at] as number, words[at + 1] as number, words[at + 2] as number)
    if (findRun(everywhere, hash, bounds) > COMMON && findRun(near, hash, bounds) > COMMON) continue
    for (const [index, segment] of segments.entries()) {
      const own = found.get(segment) as Hit[]
      for (let bound = 4 * index; bound < 4 * index + 4; bound += 2) {
        const end = bounds[bound + 1] as number
        for (let run = bounds[bound] as number; run < end; run++) own.push({ place: segment.places[run] as number, at })
      }
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

interface Passage extends Span {
  readonly words: number
  readonly evidence: number
}

/**
 * Stretches of the older document's text whose words stand together in the new one, too, and weigh enough. Two ways of
 * grouping the hits, half a group apart, have every passage whole in one of them.
 */
function passagesOf(
  segment: Segment,
  hits: readonly Hit[],
  { shift, least }: { shift: number; least: number },
): Passage[] {
  const groups = new Map<number, number[]>()
  for (const { place, at } of hits) {
    const ahead = Math.floor((place - at + shift) / (2 * SHIFT))
    const group = groups.get(ahead)
    if (group === undefined) groups.set(ahead, [place])
    else group.push(place)
  }
  return [...groups.values()].flatMap((places) => heavyStretches(segment, places, least))
}

function heavyStretches({ words, starts, lengths }: Segment, places: number[], least: number): Passage[] {
  const stretches: Passage[] = []
  let first = -1
  let next = -1
  let evidence = 0
  const close = (): void => {
    if (evidence >= least) {
      const last = next - 1
      const end = (starts[last] as number) + (lengths[last] as number)
      stretches.push({ start: starts[first] as number, end, words: next - first, evidence })
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

/** Words of an older document that the new ones may hold. */
interface Sought {
  readonly span: Span
  /** Evidence in bits below which nothing is tied to them. */
  readonly least: number
  /** Words that must stand together. */
  readonly together: number
}

function soughtIn(linkable: Linkable | null): Sought[] {
  if (linkable === null) return []
  return findWanted(linkable).map(({ quotation, marked, folded }) => {
    const weight = folded.words.reduce((sum, word) => sum + weightOf(word), 0)
    return marked
      ? { span: quotation, least: IN_RUNS * weight, together: RUN }
      : { span: quotation, least: weight / 2, together: LEAST_UNMARKED }
  })
}

/** Whether the passages that stand in the words hold enough of them. */
function isIn({ least, together }: Sought, within: readonly Passage[]): boolean {
  if (!within.some(({ words }) => words >= together)) return false
  return within.reduce((sum, { evidence }) => sum + evidence, 0) >= least
}
