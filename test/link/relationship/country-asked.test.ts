import { expect, test } from "vitest"
import { countryAsked } from "../../../src/link/relationship/country-asked.ts"

const names = ["KEN", "Selby", "USA", "Valdoria", "XCV"]

test.each([
  ["Valdoria", "Valdoria"],
  ["valdorian", "Valdoria"],
  ["the Kenyans", "KEN"],
  ["the_united_states", "USA"],
  ["usa", "USA"],
  ["xcv", "XCV"],
  ["Valdor", null],
  ["Peru", null],
  ["", null],
  [".*", null],
])("of a dossier's countries %j is %j", (asked, country) => {
  expect(countryAsked(asked, names)).toBe(country)
})
