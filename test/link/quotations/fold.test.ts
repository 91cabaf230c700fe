import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, hashOf } from "../../../src/link/quotations/fold.ts"

/** The folded words of a text must be these. */
function folds(text: string, words: string): void {
  it(`${text}  →  ${words}`, () => {
    expect([...fold(text).words]).toEqual(words.split(" ").filter(Boolean).map(hashOf))
  })
}

describe("words are folded", () => {
  folds("We Signed, at MÜLLER’s.", "we signed at muller")
  folds("don’t can't cannot won’t shan't", "do not can not can not will not shall not")
  folds("It’s ours; they’ve said she’ll come, I'm told", "it is ours they have said she will come i am told")
  folds("Ruvenia's ports, the people’s line", "ruvenia ports the people line")
  folds("41,000 of forty-one firms, nine in 10", "41000 of 41 firms 9 in 10")
  folds("80% or 80 per cent or eighty percent", "80 percent or 80 percent or 80 percent")
  folds("the U.S. and the US", "the us and the us")
  folds("military-to-military", "military to military")
  folds("3.5 and 1,2", "3.5 and 1 2")
  // Two and a half is not twenty-one.
  folds("2½ ﬁrms oﬀer x²", "21⁄2 firms offer x2")
  folds("和平 now", "和 平 now")
  folds("— … “”", "")
  folds("co\u00adoperate", "cooperate")
})

describe("folded words keep their places", () => {
  it("in order, without overlap, inside the spans", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(50), (text, cut) => {
        const span = { start: Math.min(cut, text.length), end: text.length }
        const { words, starts, ends } = fold(text, [span])
        let before = span.start
        words.forEach((_, at) => {
          const [start, end] = [starts[at] as number, ends[at] as number]
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        })
        expect(before).toBeLessThanOrEqual(Math.max(span.end, span.start))
      }),
    )
  })

  it("a contraction is two words, each with its own letters", () => {
    const text = "We don’t"
    const { starts, ends } = fold(text)
    expect([...starts].map((start, at) => text.slice(start, ends[at]))).toEqual(["We", "do", "n’t"])
  })
})
