import fc from "fast-check"
import { expect, test } from "vitest"
import type { Units } from "../../../src/language/network/units.ts"
import { cutStretches, cutWindows, layOut } from "../../../src/language/network/windows.ts"
import { readVocabulary } from "../../../src/language/network/word-pieces.ts"

/** Units of so many pieces each; a negative count begins a paragraph. */
function unitsOf(counts: readonly number[]): { units: Units; pieces: number[][] } {
  const spans = counts.map((_, i) => ({ start: 2 * i, end: 2 * i + 1 }))
  const breaks = Uint8Array.from(counts, (count, i) => (count < 0 || i === 0 ? 1 : 0))
  const none = new Uint8Array(counts.length)
  return {
    units: { spans, breaks, shapes: none, quotations: none },
    pieces: counts.map((count) => new Array<number>(Math.abs(count)).fill(7)),
  }
}

const anyCounts = fc.array(
  fc.integer({ min: -6, max: 6 }).map((count) => count || 1),
  { minLength: 1, maxLength: 900 },
)
const vocabulary = readVocabulary("[PAD]\n[UNK]\n[unused1]\n[CLS]\n[SEP]")

test("windows cover every unit in order, overlap, and fit the encoder", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { units, pieces } = unitsOf(counts)
      const windows = cutWindows(units, pieces, { first: 0, last: counts.length })
      expect(windows[0]?.first).toBe(0)
      expect(windows.at(-1)?.last).toBe(counts.length)
      windows.forEach((window, i) => {
        const next = windows[i + 1]
        if (next) expect(next.first).toBeLessThan(window.last)
        if (next) expect(next.first).toBeGreaterThan(window.first)
        const input = layOut(units, new Uint8Array(counts.length), pieces, window, vocabulary)
        expect(input.pieces.length).toBeLessThanOrEqual(256)
        expect(input.firsts).toHaveLength(window.last - window.first)
      })
    }),
  )
})

test("a long text is parted where paragraphs begin, nothing lost and nothing twice", () => {
  const { units, pieces } = unitsOf(Array.from({ length: 30_000 }, (_, i) => (i % 50 === 0 ? -1 : 1)))
  const stretches = cutStretches(units, pieces)
  expect(stretches.length).toBeGreaterThan(1)
  stretches.forEach(({ first, last }, i) => {
    expect(units.breaks[first]).toBe(1)
    expect(last).toBe(stretches[i + 1]?.first ?? 30_000)
  })
})

test("a paragraph longer than a stretch is parted where it must be", () => {
  const { units, pieces } = unitsOf(new Array<number>(30_000).fill(1))
  const stretches = cutStretches(units, pieces)
  expect(stretches.length).toBeGreaterThan(1)
  expect(stretches.at(-1)?.last).toBe(30_000)
})
