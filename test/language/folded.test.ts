import { describe, expect, it } from "vitest"
import { analyse } from "../../src/language/analyse.ts"
import { foldSentences } from "../../src/language/folded.ts"
import { documentOf } from "../document-of.ts"

/** Sentences with each quotation as `Q`; those within a quotation in brackets. */
function folded(text: string): string[] {
  return foldSentences(text, analyse(documentOf(text))).map(({ units, within }) => {
    const words = units.map((unit) => (unit.pos === "QUOTATION" ? "Q" : unit.text)).join(" ")
    return within === null ? words : `[${words}]`
  })
}

describe("folded sentences", () => {
  it("hold a quotation as one word, however many sentences it has", () =>
    expect(folded("“We tried. It failed,” Ruiz told Sato.")).toEqual([
      "Q Ruiz told Sato .",
      "[We tried .]",
      "[It failed ,]",
    ]))

  it("end with a quotation that ends a sentence, unless they go on", () => {
    expect(folded("Sato left. “We wait.” Nobody spoke.")).toEqual(["Sato left .", "Q", "[We wait .]", "Nobody spoke ."])
    expect(folded("“Why?” asked Ruiz.")).toEqual(["Q asked Ruiz .", "[Why ?]"])
  })

  it("go deeper: quotations in quotations", () =>
    expect(folded("“He said ‘never’ to me,” Ode said.")).toEqual(["Q Ode said .", "[He said Q to me ,]", "[never]"]))

  it("are not parted in parentheses", () =>
    expect(folded("Ode (it is far. Very far.) waits.")).toEqual(["Ode ( it is far . Very far . ) waits ."]))
})
