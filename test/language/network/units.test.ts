import { expect, test } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { findUnits, quotationStates, shapes } from "../../../src/language/network/units.ts"
import { documentOf } from "../../document-of.ts"

/** Each unit with its shape and quotation state: `Ruiz/capital/outside`. */
function told(text: string): string[] {
  const document = documentOf(text)
  const units = findUnits(document, analyse(document))
  return units.spans.map(
    (span, i) =>
      `${slice(text, span)}/${shapes[units.shapes[i] as number]}/${quotationStates[units.quotations[i] as number]}`,
  )
}

test("letters and digits are one unit, every other visible character one by itself", () => {
  const document = documentOf("The ex-envoy's 3.5% offer…")
  const units = findUnits(document, analyse(document))
  expect(units.spans.map((span) => slice(document.text, span))).toEqual([
    "The",
    "ex",
    "-",
    "envoy",
    "'",
    "s",
    "3",
    ".",
    "5",
    "%",
    "offer",
    "…",
  ])
})

test("units are told how they are written", () => {
  expect(told("UN envoy McAda met B Ruiz 12 times.").map((unit) => unit.split("/")[1])).toEqual([
    "upper",
    "lower",
    "mixed",
    "lower",
    "capital",
    "capital",
    "digit",
    "lower",
    "mark",
  ])
})

test("units are told whether they stand in quotation marks", () => {
  expect(told("“We object,” Ruiz said.")).toEqual([
    "“/mark/mark",
    "We/capital/words",
    "object/lower/words",
    ",/mark/words",
    "”/mark/mark",
    "Ruiz/capital/outside",
    "said/lower/outside",
    "./mark/outside",
  ])
})

test("the first unit of each paragraph is told, and furniture has none", () => {
  const text = "One two.\nADVERTISEMENT\nThree."
  const document = documentOf(text, { furniture: [{ start: 9, end: 22, why: "advertisement" }] })
  const units = findUnits(document, analyse(document))
  expect(units.spans.map((span) => slice(text, span))).toEqual(["One", "two", ".", "Three", "."])
  expect(Array.from(units.breaks)).toEqual([1, 0, 0, 1, 0])
})
