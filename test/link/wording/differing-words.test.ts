import { expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { differingWords } from "../../../src/link/wording/differing-words.ts"

/** Each difference as [words of the one, words of the other]; null where they do not tell the same. */
function check(one: string, other: string, expected: readonly (readonly [string, string])[] | null) {
  const whole = (text: string) => ({ text, span: { start: 0, end: text.length } })
  const found = differingWords(whole(one), whole(other))
  const words = (text: string, span: { start: number; end: number } | null) => (span === null ? "" : slice(text, span))
  expect(
    found?.edits.map(({ quotation, reference }) => [words(one, quotation), words(other, reference)]) ?? null,
  ).toEqual(expected)
}

it("names the words that only one of two wordings has", () => {
  check(
    "Both sides agreed to reopen the harbor ferry hotline without delay.",
    "Both sides agreed to reopen the harbor ferry line.",
    [["hotline without delay", "line"]],
  )
})

it("finds no difference between the same words", () => {
  check("The harbor ferry hotline opens in May.", "The harbor ferry hotline opens in May.", [])
})

it("has nothing to say of sentences that share words of grammar", () => {
  check("The cooks of the harbor were thanked for the soup.", "The price of the wheat was told to the guests.", null)
})

it("names words that stand in one alone, wherever they stand", () => {
  check("The old harbor ferry hotline opens in May.", "The harbor ferry hotline opens in May, at last.", [
    ["old", ""],
    ["", "at last"],
  ])
})

it("tells words of grammar that differ only with what they stand beside", () => {
  check("The pilots closed a harbor ferry hotline.", "The pilots closed the harbor ferry hotline.", [["a", "the"]])
})

it("has nothing to say where the same words are a small part of a long sentence", () => {
  const long =
    "The cooks praised soup, bread, salt, pepper, onions, apples, plums and pears before the harbor ferry hotline."
  check("The harbor ferry hotline opens.", long, null)
})
