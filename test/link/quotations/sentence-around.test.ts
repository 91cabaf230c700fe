import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { sentenceAround, sentencesBefore } from "../../../src/link/quotations/sentence-around.ts"

/** The sentence marked by | | must be found around the word in «». */
function finds(marked: string): void {
  it(marked, () => {
    const word = /«([^»]*)»/.exec(marked)?.[1] ?? ""
    const plain = marked.replace(/[«»]/g, "")
    const [before = "", sentence = ""] = plain.split("|")
    const text = plain.replace(/\|/g, "")
    const start = text.indexOf(word, before.length)
    const found = sentenceAround(text, { start, end: start + word.length }, { start: 0, end: text.length })
    expect(slice(text, found)).toBe(sentence)
  })
}

describe("the sentence around words", () => {
  finds("We spoke. |And it is, «as things stand», enough.| More later.")
  finds("He left. |Mr. Ode of the U.S. office met «Gen. Sato» at 5 p.m. today.| It rained.")
  finds("She asked. “|Will it «ring»?” he said.| It did.")
  finds("My answer is simple: |We will «not».|")
  finds("A headline without a stop\n\n|The text «begins» here|\n\nand ends")
  finds("I was told no. |«When» they met, it rang.|")
  finds("He left. |(File) Ms. Ruiz «greets» Mr. Ode.| It rained.")
  finds("|See No. 5 of the «list».| It is long.")

  // Minutes, if each look read on to the next line or over all of the white space.
  it.each([
    ["in a text of one long line", `We met. ${"It rang. ".repeat(500_000)}`, 20_000],
    ["amid much white space", `We met. ${" ".repeat(1_000_000)}It rang.${" ".repeat(1_000_000)}`, 2],
  ])("is found soon %s", (_, text, times) => {
    const start = text.indexOf("It rang")
    for (let time = 0; time < times; time++) {
      const found = sentenceAround(text, { start, end: start + 2 }, { start: 0, end: text.length })
      expect(slice(text, found)).toBe("It rang.")
    }
  })
})

describe("the sentences before", () => {
  it("as many as are wanted, not beyond the start", () => {
    const text = "One. Two is here. Three is there. This is it."
    const bounds = { start: 0, end: text.length }
    const at = text.indexOf("This")
    expect(slice(text, sentencesBefore(text, at, bounds, 1)).trim()).toBe("Three is there.")
    expect(slice(text, sentencesBefore(text, at, bounds, 2)).trim()).toBe("Two is here. Three is there.")
    expect(slice(text, sentencesBefore(text, at, bounds, 9)).trim()).toBe("One. Two is here. Three is there.")
  })
})
