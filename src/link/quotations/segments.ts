import type { Linkable, Segment, SegmentDocument } from "../../domain/corpus.ts"
import { fold } from "./fold.ts"
import { readableSpans } from "./readable.ts"

/** Hash of a run of three words. */
export function runHash(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Words of a run. Four were tried elsewhere; three find a quotation of which every fourth word was changed, too. */
export const RUN = 3

/** A new part of the index: the words of documents, in date order. Furniture, labels and stage notes are left out. */
export function indexDocuments(linkables: readonly Linkable[]): Segment {
  const parts = linkables
    .map((linkable) => {
      const { words, starts, ends } = fold(linkable.document.text, readableSpans(linkable))
      const lengths = new Uint16Array(words.length)
      for (let at = 0; at < words.length; at++)
        lengths[at] = Math.min(65535, (ends[at] as number) - (starts[at] as number))
      return { id: linkable.document.id, day: firstDay(linkable.document.date?.value), words, starts, lengths }
    })
    .toSorted(byDay)
  return assemble(parts)
}

/** Several parts made one; documents that are gone are left out. */
export function mergeSegments(segments: readonly Segment[], isGone: (document: string) => boolean): Segment {
  const parts = segments.flatMap((segment) =>
    segment.documents.flatMap(({ id, day, first }, index) => {
      if (isGone(id)) return []
      const end = segment.documents[index + 1]?.first ?? segment.words.length
      return [
        {
          id,
          day,
          words: segment.words.subarray(first, end),
          starts: segment.starts.subarray(first, end),
          lengths: segment.lengths.subarray(first, end),
        },
      ]
    }),
  )
  return assemble(parts.toSorted(byDay))
}

interface Part {
  readonly id: string
  readonly day: number | null
  readonly words: Uint32Array
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
}

/** Undated documents first. */
function byDay(a: Part, b: Part): number {
  return (
    (a.day ?? Number.NEGATIVE_INFINITY) - (b.day ?? Number.NEGATIVE_INFINITY) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

function assemble(parts: readonly Part[]): Segment {
  const count = parts.reduce((sum, { words }) => sum + words.length, 0)
  const words = new Uint32Array(count)
  const starts = new Uint32Array(count)
  const lengths = new Uint16Array(count)
  const runs = new Uint32Array(count)
  const places = new Uint32Array(count)
  const documents: SegmentDocument[] = []
  let first = 0
  let runCount = 0
  for (const part of parts) {
    documents.push({ id: part.id, day: part.day, first })
    words.set(part.words, first)
    starts.set(part.starts, first)
    lengths.set(part.lengths, first)
    const { words: of } = part
    for (let at = 0; at + RUN <= of.length; at++) {
      runs[runCount] = runHash(of[at] as number, of[at + 1] as number, of[at + 2] as number)
      places[runCount] = first + at
      runCount++
    }
    first += of.length
  }
  return { documents, words, starts, lengths, ...sorted(runs.subarray(0, runCount), places.subarray(0, runCount)) }
}

const RADIX_BITS = 11

/** By hash, ascending; equal ones stay in order of place. Least significant digit radix sort, three passes. */
function sorted(runs: Uint32Array, places: Uint32Array): Pick<Segment, "runs" | "places"> {
  const { length } = runs
  let fromRuns = runs
  let fromPlaces = places
  let toRuns = new Uint32Array(length)
  let toPlaces = new Uint32Array(length)
  for (let shift = 0; shift < 32; shift += RADIX_BITS) {
    const counts = new Uint32Array(1 << RADIX_BITS)
    const mask = counts.length - 1
    for (let at = 0; at < length; at++) {
      const digit = ((fromRuns[at] as number) >>> shift) & mask
      counts[digit] = (counts[digit] as number) + 1
    }
    let sum = 0
    for (let digit = 0; digit < counts.length; digit++) {
      const many = counts[digit] as number
      counts[digit] = sum
      sum += many
    }
    for (let at = 0; at < length; at++) {
      const run = fromRuns[at] as number
      const digit = (run >>> shift) & mask
      const place = counts[digit] as number
      counts[digit] = place + 1
      toRuns[place] = run
      toPlaces[place] = fromPlaces[at] as number
    }
    const runsBefore = fromRuns
    const placesBefore = fromPlaces
    fromRuns = toRuns
    fromPlaces = toPlaces
    toRuns = runsBefore as Uint32Array<ArrayBuffer>
    toPlaces = placesBefore as Uint32Array<ArrayBuffer>
  }
  return { runs: fromRuns, places: fromPlaces }
}

const DAY = 86_400_000

/** Days since 1970-01-01 of the first day an EDTF date may mean; null where it gives no day to start from. */
export function firstDay(date: string | undefined): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? "")
  if (parts === null) return null
  const [, year, month, day] = parts.map(Number)
  // 21 to 24 are the seasons, 33 to 36 the quarters of EDTF.
  const first =
    month === undefined || Number.isNaN(month)
      ? 1
      : month > 32
        ? (month - 33) * 3 + 1
        : month > 12
          ? (month - 21) * 3 + 3
          : month
  return Math.floor(Date.UTC(year as number, first - 1, Number.isNaN(day) || day === undefined ? 1 : day) / DAY)
}
