import fc from "fast-check"
import { expect, it, test } from "vitest"
import { overlapFinder } from "../../src/domain/overlapping.ts"
import { overlaps, type Span } from "../../src/domain/span.ts"

it("finds spans that share a character, in the order they were given", () => {
  const [late, whole, early] = [
    { start: 6, end: 9 },
    { start: 0, end: 20 },
    { start: 1, end: 3 },
  ]
  const overlapping = overlapFinder([late, whole, early])
  expect(overlapping({ start: 2, end: 7 })).toEqual([late, whole, early])
  expect(overlapping({ start: 3, end: 6 })).toEqual([whole])
  expect(overlapping({ start: 20, end: 30 })).toEqual([])
})

const span = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]): Span => ({ start, end: start + length }))

test("gives what going through all of them gives", () => {
  fc.assert(
    fc.property(fc.array(span), span, (items, asked) => {
      expect(overlapFinder(items)(asked)).toEqual(items.filter((item) => overlaps(item, asked)))
    }),
  )
})
