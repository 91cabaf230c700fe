import { expect, test } from "vitest"
import { countryName } from "../../src/views/country-name.ts"

test.each([
  ["CHE", "Switzerland"],
  ["XKX", "Kosovo"],
  ["XCV", "XCV"],
])("%s is shown as %s", (code, name) => {
  expect(countryName(code)).toBe(name)
})
