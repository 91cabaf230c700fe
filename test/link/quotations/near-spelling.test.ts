import { describe, expect, it } from "vitest"
import { areSpellings } from "../../../src/link/quotations/near-spelling.ts"

describe("two spellings of one word", () => {
  it.each([
    ["labour", "labor"],
    ["organisation", "organization"],
    ["centre", "center"],
    ["judgement", "judgment"],
    ["protestors", "protesters"],
    ["cancelled", "canceled"],
    ["Valdoria", "Valdorya"],
    ["Commander-in-Chief", "commander in chief"],
  ])("%s, %s", (one, other) => expect(areSpellings(one, other)).toBe(true))
})

describe("two words", () => {
  it.each([
    ["attack", "attacks"],
    ["affirm", "reaffirm"],
    ["these", "those"],
    ["now", "not"],
    ["Iran", "Iraq"],
    ["raise", "raised"],
  ])("%s, %s", (one, other) => expect(areSpellings(one, other)).toBe(false))
})
