import { expect, test } from "vitest"
import { countryBeside } from "../../../src/link/accounts/side-of.ts"

test.each([
  ["The Secretary spoke today with Chancellor Petra Lindqvist of Norway.", "NOR"],
  ["She met Prime Minister Lindqvist of the Republic of Korea, and thanked her.", "KOR"],
  // Of a city, of a party, and of somebody else.
  ["She met Mayor Petra Lindqvist of the Liberal Party.", null],
  ["She met Petra Lindqvist, and Anton Petrov of Norway.", null],
])("%s", (text, country) => {
  expect(countryBeside({ name: "Petra Lindqvist" }, [text])).toBe(country)
})
