import fc from "fast-check"
import { expect, test } from "vitest"
import { shareOf } from "../../src/domain/precision.ts"

// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %f and %f", (count, of, low, high) => {
  const share = shareOf(count, of)
  expect(share?.low).toBeCloseTo(low, 4)
  expect(share?.high).toBeCloseTo(high, 4)
})

test("of nothing there is no share", () => {
  expect(shareOf(0, 0)).toBeNull()
})

test("the interval holds the share, lies within 0 and 1, and mirrors that of the rest", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
      const [share, rest] = [shareOf(right, right + wrong), shareOf(wrong, right + wrong)]
      if (share === null || rest === null) return right + wrong === 0
      const tiny = 1e-9
      return (
        share.low >= 0 &&
        share.high <= 1 &&
        share.low <= share.share + tiny &&
        share.share <= share.high + tiny &&
        Math.abs(share.low - (1 - rest.high)) < tiny
      )
    }),
  )
})
