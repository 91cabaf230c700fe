import type { Segment } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { RUN, runHash } from "./segments.ts"
import { weightOf } from "./word-weight.ts"

/** Folded words that are looked for, with what each weighs in bits. */
export interface Query {
  readonly words: Uint32Array
  readonly weights: Float32Array
  /** The sum of the weights. */
  readonly weight: number
  /** How many words of a text may lie between two found ones: more where the outlet marked that it left words out. */
  readonly slack: number
}

/** A stretch of words of one document in which many words of a query stand. */
export interface Place {
  readonly segment: Segment
  /** Index of the document in the segment. */
  readonly document: number
  /** Index of the first and last word found, in the segment. */
  readonly first: number
  readonly last: number
  /** How many words of the query come before the one found first, and after the one found last. */
  readonly before: number
  readonly after: number
  /** Weight in bits of the query's words that were found. */
  readonly evidence: number
}

/** Which documents are looked at: their days, and one by one. */
export interface Scope {
  /** Inclusive, days since 1970-01-01; undated documents are in every scope. */
  readonly from: number
  readonly to: number
  readonly isWanted: (document: string) => boolean
  /** No others are wanted; null where any may be. */
  readonly among: ReadonlySet<string> | null
}

/** All days there are, and none. */
export const anyDay = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
export const noDay = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }

/** Some documents alone, of the days they are of. */
export function scopeOf(among: ReadonlySet<string>, segments: readonly Segment[]): Scope {
  let { from, to } = noDay
  for (const segment of segments) {
    for (const id of among) {
      const place = placeOf(segment, id)
      const day = place === null ? null : documentOf({ segment, document: place }).day
      if (day === null) continue
      from = Math.min(from, day)
      to = Math.max(to, day)
    }
  }
  return { from, to, isWanted: (document) => among.has(document), among }
}

export function queryOf(words: Uint32Array, slack: number): Query {
  const weights = new Float32Array(words.length)
  let weight = 0
  for (let at = 0; at < words.length; at++) {
    weights[at] = weightOf(words[at] as number)
    weight += weights[at] as number
  }
  return { words, weights, weight, slack }
}

/** Runs of words that stand in more places than this, within the scope, say little beside rarer ones: "the United States". */
const COMMON = 150
/** Words of which every run is common are looked for only where they weigh so many bits: lighter ones are anybody's. */
const QUOTED = 50
/** So many hits are enough to tell where the words stand. */
const ENOUGH = 3000
/** Places with less than this share of the best one's evidence are not looked at more closely, and few with less than most of it. */
const shareOfBest = { least: 0.35, most: 0.85 }
const MOST_PLACES = 8
/** Of the many places that hold what a hundred outlets quote, one is the speaker's own turn: so many are looked at. */
const MOST_ALIKE = 150

/**
 * Where most words of a query stand together, with at least so much evidence, best first. The rarest runs of words are
 * looked up first; common ones only where all are, as in words that everybody quotes.
 */
export function findPlaces(query: Query, segments: readonly Segment[], scope: Scope, leastEvidence: number): Place[] {
  if (query.words.length < RUN) return findPhrase(query, segments, scope)
  const parts = partsInScope(segments, scope)
  const wanted = { ...scope, leastEvidence }
  const rare = lookUp(query, parts, wanted, COMMON)
  const isQuoted =
    rare.length === 0 && query.weight >= QUOTED && canReach(query, parts, shareOfBest.most * query.weight)
  const places = isQuoted
    ? lookUp(query, parts, { ...wanted, leastEvidence: shareOfBest.most * query.weight }, ENOUGH)
    : rare
  const best = places.toSorted(byEvidence)
  const most = best[0]?.evidence ?? 0
  const alike = countBefore(best, ({ evidence }) => evidence >= shareOfBest.most * most)
  const near = countBefore(best, ({ evidence }) => evidence >= shareOfBest.least * most)
  return best.slice(0, Math.min(near, Math.max(MOST_PLACES, Math.min(alike, MOST_ALIKE))))
}

/** A part of the index, with what of it is in scope. */
type Part = ReturnType<typeof wordsInScope> & { readonly segment: Segment }

/** The parts of the index, with what of them is of these days. */
export function partsInScope(segments: readonly Segment[], days: Pick<Scope, "from" | "to">): Part[] {
  return segments.map((segment) => ({ segment, ...wordsInScope(segment, days) }))
}

/** Whether the words of the runs that stand in scope at all weigh so much together: no place can have more. */
function canReach(query: Query, parts: readonly Part[], least: number): boolean {
  const isCovered = new Uint8Array(query.words.length)
  let weight = 0
  const bounds = boundsFor(parts)
  for (const { hash, at } of rarestFirst(query)) {
    if (findRun(parts, hash, bounds) === 0) continue
    for (let word = at; word < at + RUN; word++) {
      if (isCovered[word] === 0) weight += query.weights[word] as number
      isCovered[word] = 1
    }
    if (weight >= least) return true
  }
  return false
}

/** Places found by the runs of a query that stand in so many places at most. */
function lookUp(
  query: Query,
  parts: readonly Part[],
  wanted: Scope & { readonly leastEvidence: number },
  common: number,
): Place[] {
  const hits = hitsOf(runsOf(query), parts, common) ?? (hitsOf(rarestFirst(query), parts, common, ENOUGH) as number[][])
  return parts.flatMap(({ segment }, index) => {
    const own = hits[index] as number[]
    return own.length > 0 ? gather(query, segment, Float64Array.from(own).sort(), wanted) : []
  })
}

/**
 * For each part where the runs stand, as the place in the segment times MOST_WORDS plus that in the query. Of more than
 * so many, those of the first runs; null where nobody says how many are enough, and there are too many.
 */
function hitsOf(runs: readonly Run[], parts: readonly Part[], common: number, enough?: number): number[][] | null {
  const hits = parts.map((): number[] => [])
  const bounds = boundsFor(parts)
  let count = 0
  for (const { hash, at } of runs) {
    const many = findRun(parts, hash, bounds)
    if (many === 0 || many > common) continue
    count += many
    if (enough === undefined && count > ENOUGH) return null
    for (let index = 0; index < parts.length; index++) {
      const { places } = (parts[index] as Part).segment
      const own = hits[index] as number[]
      for (let bound = 4 * index; bound < 4 * index + 4; bound += 2) {
        const end = bounds[bound + 1] as number
        for (let run = bounds[bound] as number; run < end; run++) own.push((places[run] as number) * MOST_WORDS + at)
      }
    }
    if (enough !== undefined && count > enough) break
  }
  return hits
}

/** A phrase shorter than a run, in the few documents wanted: their words are read one by one. */
function findPhrase({ words, weight: evidence }: Query, segments: readonly Segment[], { among }: Scope): Place[] {
  const places: Place[] = []
  for (const segment of segments) {
    for (const id of among ?? []) {
      const document = placeOf(segment, id)
      if (document === null) continue
      const { first } = segment.documents[document] as Segment["documents"][number]
      const text = segment.words.subarray(first, endOf({ segment, document }))
      const [opening] = words as unknown as [number]
      for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
        if (!words.every((word, index) => text[at + index] === word)) continue
        const last = first + at + words.length - 1
        places.push({ segment, document, first: first + at, last, before: 0, after: 0, evidence })
      }
    }
  }
  return places.toSorted(byEvidence).slice(0, MOST_ALIKE)
}

const numbered = new WeakMap<Segment, ReadonlyMap<string, number>>()

/** Index of a document in a segment; null where it is not there. */
function placeOf(segment: Segment, id: string): number | null {
  let indexes = numbered.get(segment)
  if (indexes === undefined) {
    indexes = new Map(segment.documents.map((document, index) => [document.id, index]))
    numbered.set(segment, indexes)
  }
  return indexes.get(id) ?? null
}

/** Words of a query at most. */
export const MOST_WORDS = 2048

/** A run of a query's words: its hash, and the index of its first word. */
interface Run {
  readonly hash: number
  readonly at: number
}

function runsOf({ words }: Query): Run[] {
  const runs: Run[] = []
  for (let at = 0; at + RUN <= words.length; at++) {
    runs.push({ hash: runHash(words[at] as number, words[at + 1] as number, words[at + 2] as number), at })
  }
  return runs
}

function rarestFirst(query: Query): Run[] {
  const { weights } = query
  const weightOfRun = ({ at }: Run): number =>
    (weights[at] as number) + (weights[at + 1] as number) + (weights[at + 2] as number)
  return runsOf(query).sort((a, b) => weightOfRun(b) - weightOfRun(a) || a.at - b.at)
}

/** The best evidence first; of equals the earliest, then the document's id and the place decide, so that the order of segments does not. */
function byEvidence(a: Place, b: Place): number {
  if (a.evidence !== b.evidence) return b.evidence - a.evidence
  const one = documentOf(a)
  const other = documentOf(b)
  if (one.day !== other.day) return (one.day ?? Number.MAX_SAFE_INTEGER) - (other.day ?? Number.MAX_SAFE_INTEGER)
  return one.id < other.id ? -1 : one.id > other.id ? 1 : a.first - one.first - (b.first - other.first)
}

export function documentOf({ segment, document }: Pick<Place, "segment" | "document">): Segment["documents"][number] {
  return segment.documents[document] as Segment["documents"][number]
}

/** Index after the last word of a document. */
export function endOf({ segment, document }: Pick<Place, "segment" | "document">): number {
  return segment.documents[document + 1]?.first ?? segment.words.length
}

/** Windows over the hits, which are in order of place: those with most of the query's words in them. */
function gather(
  query: Query,
  segment: Segment,
  hits: Float64Array,
  { isWanted: isWantedId, leastEvidence }: Scope & { readonly leastEvidence: number },
): Place[] {
  const { weights } = query
  const extent = weights.length + (weights.length >> 1) + query.slack
  const seen = new Uint16Array(weights.length)
  let evidence = 0
  const enter = (at: number): void => {
    for (let word = at; word < at + RUN; word++) {
      if (seen[word] === 0) evidence += weights[word] as number
      seen[word] = (seen[word] as number) + 1
    }
  }
  const leave = (at: number): void => {
    for (let word = at; word < at + RUN; word++) {
      seen[word] = (seen[word] as number) - 1
      if (seen[word] === 0) evidence -= weights[word] as number
    }
  }
  const isDoubled = (at: number): boolean => {
    for (let word = at; word < at + RUN; word++) if ((seen[word] as number) < 2) return false
    return true
  }
  let left = 0
  let document = -1
  let documentEnd = 0
  let isWanted = false
  const places: Place[] = []
  let best: Place | null = null
  const settle = (): void => {
    if (best !== null) places.push(best)
    best = null
  }
  for (let right = 0; right < hits.length; right++) {
    const hit = hits[right] as number
    const place = Math.floor(hit / MOST_WORDS)
    if (place >= documentEnd) {
      settle()
      seen.fill(0)
      evidence = 0
      left = right
      document = countBefore(segment.documents, ({ first }) => first <= place) - 1
      documentEnd = endOf({ segment, document })
      isWanted = isWantedId((segment.documents[document] as Segment["documents"][number]).id)
    }
    if (!isWanted) {
      left = right + 1
      continue
    }
    enter(hit % MOST_WORDS)
    while (place - Math.floor((hits[left] as number) / MOST_WORDS) > extent)
      leave((hits[left++] as number) % MOST_WORDS)
    // What stands again farther on is another place.
    while (left < right && isDoubled((hits[left] as number) % MOST_WORDS)) leave((hits[left++] as number) % MOST_WORDS)
    const first = Math.floor((hits[left] as number) / MOST_WORDS)
    // What does not overlap the best window so far is another place.
    if (best !== null && first > (best as Place).last) settle()
    if (evidence >= leastEvidence && (best === null || evidence > (best as Place).evidence)) {
      const at = hit % MOST_WORDS
      const before = (hits[left] as number) % MOST_WORDS
      const after = weights.length - at - RUN
      best = { segment, document, first, last: place + RUN - 1, before, after, evidence }
    }
  }
  settle()
  return places
}

/** Documents are in order of date, the undated first: one after the last undated word, first and one after the last dated word in scope. */
function wordsInScope(
  { documents, words }: Segment,
  { from, to }: Pick<Scope, "from" | "to">,
): Record<"undated" | "from" | "to", number> {
  const firstWord = (isBefore: (day: number | null) => boolean): number =>
    documents[countBefore(documents, ({ day }) => isBefore(day))]?.first ?? words.length
  return {
    undated: firstWord((day) => day === null),
    from: firstWord((day) => day === null || day < from),
    to: firstWord((day) => day === null || day <= to),
  }
}

/** For each part four indexes among its runs: the first and one after the last of those in undated documents, then of those in dated ones in scope. */
export function boundsFor(parts: readonly Part[]): Int32Array {
  return new Int32Array(4 * parts.length)
}

/** Finds the runs of a hash in scope: fills in the bounds, and gives how many there are. */
export function findRun(parts: readonly Part[], hash: number, bounds: Int32Array): number {
  let size = 0
  for (let index = 0; index < parts.length; index++) {
    const { segment, undated, from, to } = parts[index] as Part
    const { places } = segment
    const [first, end] = rangeOf(segment, hash)
    const undatedEnd = undated === 0 ? first : indexOf(places, undated, first, end)
    const low = from <= undated ? undatedEnd : indexOf(places, from, undatedEnd, end)
    const high = to === segment.words.length ? end : indexOf(places, to, low, end)
    bounds.set([first, undatedEnd, low, high], 4 * index)
    size += undatedEnd - first + high - low
  }
  return size
}

/** Index of the first of the ascending numbers, between two indexes, that is not less than a value. */
function indexOf(numbers: Uint32Array, value: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

interface Buckets {
  readonly shift: number
  readonly firsts: Uint32Array
}

const opened = new WeakMap<Segment, Buckets>()

/** First and one after the last index of a run's hash among the segment's runs. */
export function rangeOf(segment: Segment, hash: number): readonly [first: number, end: number] {
  let buckets = opened.get(segment)
  if (buckets === undefined) {
    buckets = bucketsOf(segment.runs)
    opened.set(segment, buckets)
  }
  const bucket = buckets.shift === 32 ? 0 : hash >>> buckets.shift
  const { runs } = segment
  const end = buckets.firsts[bucket + 1] as number
  const first = indexOf(runs, hash, buckets.firsts[bucket] as number, end)
  let last = first
  while (last < end && runs[last] === hash) last++
  return [first, last]
}

/** The first index of each group of hashes with the same leading bits: about eight hashes a group. */
function bucketsOf(runs: Uint32Array): Buckets {
  const bits = Math.max(0, Math.floor(Math.log2(runs.length + 1)) - 3)
  const shift = 32 - bits
  const firsts = new Uint32Array((1 << bits) + 1)
  let at = 0
  for (let bucket = 0; bucket < firsts.length; bucket++) {
    while (at < runs.length && (shift === 32 ? 0 : (runs[at] as number) >>> shift) < bucket) at++
    firsts[bucket] = at
  }
  firsts[firsts.length - 1] = runs.length
  return { shift, firsts }
}
