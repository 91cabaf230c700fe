import fc from "fast-check"
import { expect, test } from "vitest"
import { krippendorffAlpha } from "../../src/domain/agreement.ts"

/** Each line one observer's values of the units in order; a dot where there is none. */
function unitsOf(...observers: string[]): string[][] {
  const rows = observers.map((row) => row.split(" "))
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === "." ? [] : [row[unit] ?? ""])))
}

// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A, B and C.
test.each([
  ["A: two values, two observers", 0.095, unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")],
  ["B: several values, two observers", 0.692, unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d")],
  [
    "C: several observers, some values missing",
    0.743,
    unitsOf("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."),
  ],
])("%s", (_, alpha, units) => {
  expect(krippendorffAlpha(units)).toBeCloseTo(alpha, 3)
})

test("one observer, or one value alone, tells nothing", () => {
  expect(krippendorffAlpha(unitsOf("y n y"))).toBeNull()
  expect(krippendorffAlpha(unitsOf("y y y", "y y y"))).toBeNull()
})

test("who agree in everything have 1, whatever the order of units and observers", () => {
  const value = fc.constantFrom("right", "wrong")
  fc.assert(
    fc.property(fc.array(value, { minLength: 2 }), (values) => {
      const alpha = krippendorffAlpha(values.map((one) => [one, one]))
      return alpha === null ? new Set(values).size === 1 : Math.abs(alpha - 1) < 1e-9
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (units) => {
      const turned = units.toReversed().map(([one, other]) => [other, one])
      const [a, b] = [krippendorffAlpha(units), krippendorffAlpha(turned)]
      return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9 && a <= 1
    }),
  )
})
