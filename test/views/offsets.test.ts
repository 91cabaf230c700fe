import fc from "fast-check"
import { expect, test } from "vitest"
import { offsetsOf, spanViewer } from "../../src/views/offsets.ts"

test("a character outside the BMP counts once", () => {
  const text = "Dove 🕊️ of 𝕋aro"
  expect(spanViewer(text)({ start: text.indexOf("of"), end: text.length })).toEqual({
    start: 8,
    end: 15,
    text: "of 𝕋aro",
  })
})

test("code points slice to the same words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = Array.from(text)
      const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [number, number]
      const { toCodeUnits, length } = offsetsOf(text)
      expect(length).toBe(points.length)
      const view = spanViewer(text)({ start: toCodeUnits(start), end: toCodeUnits(end) })
      expect(view).toEqual({ start, end, text: points.slice(start, end).join("") })
    }),
  )
})

test("a text without surrogate pairs keeps its offsets, unpaired surrogates included", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "é", "\udc00", "\n") }), fc.nat(), (text, offset) => {
      expect(offsetsOf(text).toCodePoints(offset)).toBe(offset)
      expect(offsetsOf(text).toCodeUnits(offset)).toBe(offset)
    }),
  )
})
