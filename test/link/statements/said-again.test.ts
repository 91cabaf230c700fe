import { expect, test } from "vitest"
import { isSaidAgain, tellingWordsOf } from "../../../src/link/statements/said-again.ts"

const long = "Selby and Valdoria agreed on Friday to hold their first talks on sea ice, and the hotline rings again."

test.each([
  ["The countries agreed on Friday to hold first talks on sea ice", true],
  // Another number, another name, and a denial say something else.
  ["Valdoria agreed on Friday to hold 3 talks on sea ice", false],
  ["The countries and Kestria agreed on Friday to hold first talks on sea ice", false],
  ["The countries never agreed on Friday to hold first talks on sea ice", false],
  // Too few words, or too few of them in common.
  ["The hotline rings", false],
  ["The countries agreed on Friday to lower the duty on wheat and barley", false],
])("%s: %s", (short, isAgain) => {
  expect(isSaidAgain(tellingWordsOf(short), tellingWordsOf(long))).toBe(isAgain)
})
