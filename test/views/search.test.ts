import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Dossier } from "../../src/store/open.ts"
import { parseQuery } from "../../src/views/search-query.ts"
import { viewSearch } from "../../src/views/search-view.ts"
import { article, example, exampleDossier, transcript } from "./example-dossier.ts"

let dossier: Dossier
let remove: () => void
const far = example(
  `😀 ${"Nothing of note happened. ".repeat(80)}The breakwater held. ${"Nothing at all. ".repeat(80)}`,
)

beforeAll(() => {
  ;({ dossier, remove } = exampleDossier([article, transcript, far]))
})
afterAll(() => remove())

const search = (query: string) => viewSearch(dossier, { query, page: 1 })
const found = (query: string) => search(query).statements.hits.map(({ content }) => content)

test("all words must be there, in any form", () => {
  expect(found("lamp staying")).toEqual(["The lamp stays lit.", '"The lamp stays lit," … "Nobody sails blind."'])
  expect(found("lamp lens")).toEqual([])
})

test("a phrase stands together, a star ends a beginning, a minus keeps out", () => {
  expect(found('"spare lens"')).toHaveLength(2)
  expect(found('"lens spare"')).toEqual([])
  expect(found("prom* nothing")).toEqual(['"We promised nothing,"'])
  expect(found("lamp -blind")).toEqual(["The lamp stays lit."])
})

test("a speaker's name finds what they said", () => {
  expect(found("Ruiz lamp")).toHaveLength(2)
})

test.each([
  ['"a', { terms: ["a"], excluded: [] }],
  ["AND (", { terms: ["AND"], excluded: [] }],
  ["a OR b", { terms: ["a", "OR", "b"], excluded: [] }],
  ["content:x NEAR(a b)", { terms: ["content:x", "NEAR(a", "b)"], excluded: [] }],
  ["-", { terms: [], excluded: [] }],
  ["-only", { terms: [], excluded: ["only"] }],
  ["“so-called” x", { terms: ["so-called", "x"], excluded: [] }],
  ["* ( ) \" '", { terms: [], excluded: [] }],
])("%s is looked for as it is", (typed, expected) => {
  const { terms, excluded } = parseQuery(typed)
  expect({ terms, excluded }).toEqual(expected)
})

test("nothing typed is an error", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom('"', "*", "-", "(", ")", "AND", "NEAR", " ", "a", "^", ":", "+", "'", "\0", "{"),
      maxLength: 20,
    }),
  )
  fc.assert(
    fc.property(typed, (query) => {
      expect(search(query).query).toBe(query)
    }),
    { numRuns: 300 },
  )
})

test("a document opens at the words found, counted in code points", () => {
  const [hit] = search("breakwater").documents.hits
  expect(hit?.found).toBe(1)
  expect(hit?.excerpt.filter(({ isFound }) => isFound)).toEqual([{ text: "breakwater", isFound: true }])
  expect(hit?.excerpt.map(({ text }) => text).join("").length).toBeLessThan(300)
  const points = [...far.document.text].join("")
  const start = [...points.slice(0, points.indexOf("breakwater"))].length
  expect(hit?.place).toBe(`/documents/${far.document.id}/span/${start}-${start + 10}#here`)
})
