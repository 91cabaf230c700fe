import { expect, test } from "vitest"
import { readVocabulary } from "../../../src/language/network/word-pieces.ts"

const list = ["[PAD]", "[UNK]", "[unused1]", "[CLS]", "[SEP]", "summit", "sum", "##mit", "##s", "elysee"]
const pieces = (unit: string) =>
  readVocabulary(list.join("\n"))
    .piecesOf(unit)
    .map((number) => list[number])

test("a unit is cut greedily into the longest pieces, capitals and accents aside", () => {
  expect(pieces("Summits")).toEqual(["summit", "##s"])
  expect(pieces("Élysée")).toEqual(["elysee"])
})

test("what no piece begins is one unknown piece", () => {
  expect(pieces("zzz")).toEqual(["[UNK]"])
  expect(pieces("summits".repeat(20))).toEqual(["[UNK]"])
})

test("names of properties that every object has are words like others", () => {
  expect(pieces("constructor")).toEqual(["[UNK]"])
})

test("a vocabulary without the pieces every text needs is refused by name", () => {
  expect(() => readVocabulary("a\nb")).toThrow("[UNK]")
})
