import { slice } from "../../domain/span.ts"
import type { Units } from "./units.ts"
import type { WordPieces } from "./word-pieces.ts"

/** Pieces that the encoder holds at once, those at the ends included. */
const LENGTH = 256
/** Pieces that neighbouring windows share, so that every unit has context on both sides. */
const OVERLAP = 96
/** Pieces read before their scores are decoded: bounds what one long document needs of the memory. */
const STRETCH = 12_000

/** Units `[first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Pieces of each unit of a text. */
export function piecesOfUnits(text: string, { spans }: Units, pieces: WordPieces): (readonly number[])[] {
  return spans.map((span) => pieces.piecesOf(slice(text, span)))
}

/** Parts a long text where paragraphs begin, so that each part can be decoded by itself; most texts are one part. */
export function cutStretches(units: Units, pieces: readonly (readonly number[])[]): Run[] {
  const stretches: Run[] = []
  let first = 0
  let used = 0
  let paragraph = 0
  for (let unit = 0; unit < pieces.length; unit++) {
    if (units.breaks[unit] === 1) paragraph = unit
    used += costOf(units, pieces, unit)
    if (used <= STRETCH) continue
    const last = paragraph > first ? paragraph : unit
    if (last === first) continue
    stretches.push({ first, last })
    first = last
    used = 0
    for (let again = first; again <= unit; again++) used += costOf(units, pieces, again)
  }
  if (first < pieces.length) stretches.push({ first, last: pieces.length })
  return stretches
}

/** Windows over a stretch, each within the encoder's length; neighbours overlap. */
export function cutWindows(units: Units, pieces: readonly (readonly number[])[], stretch: Run): Run[] {
  const windows: Run[] = []
  const room = LENGTH - 2
  let first = stretch.first
  while (first < stretch.last) {
    let last = first
    let used = 0
    while (last < stretch.last) {
      const cost = costOf(units, pieces, last)
      if (used + cost > room && last > first) break
      used += cost
      last++
    }
    windows.push({ first, last })
    if (last >= stretch.last) break
    let back = last
    let shared = 0
    while (back > first + 1 && shared < OVERLAP) shared += costOf(units, pieces, --back)
    first = back
  }
  return windows
}

/** What the encoder reads of a window, one entry a piece, and the place of each unit's first piece. */
export interface WindowInput {
  readonly pieces: BigInt64Array
  readonly shapes: BigInt64Array
  readonly quotations: BigInt64Array
  readonly hints: BigInt64Array
  readonly firsts: readonly number[]
}

/** Lays out a window's pieces. */
export function layOut(
  units: Units,
  hints: Uint8Array,
  pieces: readonly (readonly number[])[],
  { first, last }: Run,
  vocabulary: WordPieces,
): WindowInput {
  const rows: [number, number, number, number][] = [[vocabulary.begin, 0, 0, 0]]
  const firsts: number[] = []
  for (let unit = first; unit < last; unit++) {
    if (units.breaks[unit] === 1 && unit > first) rows.push([vocabulary.paragraph, 0, 0, 0])
    firsts.push(rows.length)
    const told = [units.shapes[unit] ?? 0, units.quotations[unit] ?? 0, hints[unit] ?? 0] as const
    for (const piece of pieces[unit] ?? []) rows.push([piece, ...told])
  }
  rows.push([vocabulary.end, 0, 0, 0])
  const column = (index: 0 | 1 | 2 | 3) => BigInt64Array.from(rows, (row) => BigInt(row[index]))
  return { pieces: column(0), shapes: column(1), quotations: column(2), hints: column(3), firsts }
}

function costOf(units: Units, pieces: readonly (readonly number[])[], unit: number): number {
  return (pieces[unit]?.length ?? 0) + (units.breaks[unit] ?? 0)
}
