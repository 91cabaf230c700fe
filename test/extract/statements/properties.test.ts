import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { contains, overlaps, slice } from "../../../src/domain/span.ts"
import { findAttributions } from "../../../src/extract/statements/propose.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const pieces = fc.constantFrom(
  "“We sign,”",
  "“We sign.”",
  "said",
  "Ana Ruiz",
  "the envoy",
  ", ",
  ". ",
  "that",
  "according to",
  "who",
  "told",
  "Sato",
  "would",
  "not",
  "her warning",
  "\n\n",
  "“",
  "”",
  "—",
  "(",
  ")",
  "and",
  "plans to leave",
  ":",
  "🕊",
)
const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" "))

const attributionsOf = (document: Document) => findAttributions(document, analyse(document))

describe("attributions of any text", () => {
  it("have spans that lie in the text, hold words and begin and end without white space", () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content } of attributionsOf(documentOf(text))) {
          expect(content.length).toBeGreaterThan(0)
          for (const span of [...source, ...cue, ...content]) {
            expect(contains({ start: 0, end: text.length }, span)).toBe(true)
            expect(slice(text, span)).toBe(slice(text, span).trim())
            expect(span.end).toBeGreaterThan(span.start)
          }
        }
      }),
      { numRuns: 150 },
    ))

  it("are the same twice", () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(attributionsOf(documentOf(text))).toEqual(attributionsOf(documentOf(text)))
      }),
      { numRuns: 30 },
    ))

  it("take nothing from furniture", () => {
    const text = "“We sign,” said Ruiz.\n\nSubscribe: “The best,” said Sato.\n\n“We stay,” said Ode."
    const box = { start: text.indexOf("Subscribe"), end: text.indexOf("\n\n“We stay") }
    const found = attributionsOf(documentOf(text, { furniture: [{ ...box, why: "subscription appeal" }] }))
    expect(found.map(({ source }) => source.map((span) => slice(text, span)))).toEqual([["Ruiz"], ["Ode"]])
    expect(found.every(({ content }) => content.every((span) => !overlaps(span, box)))).toBe(true)
  })

  it("in a turn are what others said, and tell the turn", () => {
    const text =
      "SECRETARY OKAFOR: I think we agree. He told me he would sign.\n\nSource: Ministry of Valdoria said so."
    const label = { start: 0, end: "SECRETARY OKAFOR".length }
    const content = { start: text.indexOf("I think"), end: text.indexOf("\n\nSource") }
    const turns = [{ label, content, name: null, role: null, part: "answer" as const }]
    const found = attributionsOf(documentOf(text, { kind: "transcript", turns }))
    expect(found.map((attribution) => [attribution.turn, slice(text, attribution.content[0] ?? content)])).toEqual([
      [0, "he would sign"],
    ])
  })

  it("are found in time that grows with the text, however hostile", () => {
    const hostile = "Ruiz said that Sato, who told Ode, ".repeat(3000)
    const started = performance.now()
    attributionsOf(documentOf(hostile))
    // Linear work takes well under five seconds; quadratic work on this text takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})
