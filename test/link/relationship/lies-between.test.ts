import { expect, test } from "vitest"
import { liesBetween, type Naming } from "../../../src/link/relationship/lies-between.ts"
import { spanOf } from "../../store/example.ts"

const actor = (name: string, country: string | null, kind: "person" | "country" = "person") => ({
  id: name,
  name,
  kind,
  country,
  role: null,
  aliases: [name.split(" ").at(-1) ?? name],
})
const actors = [
  actor("Ana Ruiz", "PER"),
  actor("Tom Petrov", "MLT"),
  actor("Eve Sato", "JPN"),
  actor("Selby", null, "country"),
  actor("Valdoria", null, "country"),
]

function check(
  lines: string,
  words: string,
  doers: readonly string[],
  countries: readonly string[],
  headline = "Envoys meet",
) {
  const naming: Naming = { text: lines, headline, actors }
  return liesBetween(naming, countries)(doers, [spanOf(lines, words)])
}

const text = "Ana Ruiz urged Valletta to reopen the lock.\nPetrov said no.\nTokyo will wait, said Eve Sato."

test.each([
  ["who spoke and whom the line names", "urged", ["Ana Ruiz"], ["PER", "MLT"], true],
  ["nobody of one of them", "said no", ["Tom Petrov"], ["PER", "MLT"], false],
  ["a country that others speak for", "wait", ["Eve Sato"], ["PER", "MLT"], false],
  ["a country that the document does not name", "urged", ["Ana Ruiz"], ["PER", "KOR"], false],
  ["one country alone", "wait", ["Eve Sato"], ["JPN"], true],
] as const)("between countries: %s", (_, words, doers, countries, expected) => {
  expect(check(text, words, doers, countries)).toBe(expected)
})

test("a headline that names both makes what nobody else does theirs", () => {
  const headline = "Peru and Malta talk of the lock"
  expect(check(text, "said no", ["Tom Petrov"], ["PER", "MLT"], headline)).toBe(true)
  expect(check(text, "wait", ["Eve Sato"], ["PER", "MLT"], headline)).toBe(false)
})

test("a state without a code goes by its name, in whatever case", () => {
  expect(check("Selby wrote to Valdoria.", "wrote", [], ["selby", "Valdoria"])).toBe(true)
  expect(check("Selby wrote home. Selbyans cheered.", "wrote", [], ["selby", "Valdoria"])).toBe(false)
})
