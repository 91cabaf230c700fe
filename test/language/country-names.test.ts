import { expect, test } from "vitest"
import { countryNames } from "../../src/language/data/countries.ts"
import { isCountryCode } from "../../src/language/names/country-code.ts"
import { countryIn, lookUp } from "../../src/language/names/gazetteer.ts"

test.each([
  ["Kosovar", "demonym", "XKX"],
  ["Greenlandic", "demonym", "GRL"],
  ["Nuuk", "capital", "GRL"],
  ["Guatemala City", "capital", "GTM"],
  ["Western Sahara", "country", "ESH"],
  ["Faroe Islands", "country", "FRO"],
])("%s is a %s of %s", (name, kind, country) => {
  expect(lookUp(name)).toEqual({ kind, country })
})

test("a territory's name is found within a phrase", () => {
  expect(countryIn(["the", "Faroese", "prime", "minister"])).toBe("FRO")
})

test("every code of the list is one of ISO 3166-1 or left to its users, and stands there once", () => {
  const codes = countryNames.map(({ code }) => code)
  expect(codes.filter((code) => !isCountryCode(code))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
})
