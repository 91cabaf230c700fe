import { expect, test } from "vitest"
import { citer } from "../../src/views/citation.ts"
import { documentOf } from "../document-of.ts"

/** The citation of words in a text at an address. */
function citationOf(text: string, words: string, url: string | null = "https://wire.example/story") {
  const start = text.indexOf(words)
  return citer(documentOf(text, { url }))({ start, end: start + words.length })
}

test("characters are counted as RFC 5147 does: code points, a line end being one however it is written", () => {
  expect(citationOf("🕊️ We signed.", "We").fragment).toBe("#char=3,5")
  expect(citationOf("One.\r\nTwo.\r\nWe signed.", "We").fragment).toBe("#char=10,12")
  expect(citationOf("One.\nTwo.\nWe signed.", "We").fragment).toBe("#char=10,12")
})

test("the address marks the words; what browsers take for syntax is written in percents", () => {
  expect(citationOf("We signed, half-heartedly.", "signed, half-heartedly").url).toBe(
    "https://wire.example/story#:~:text=signed%2C%20half%2Dheartedly",
  )
  expect(citationOf("We signed.", "We", "https://wire.example/story#end").url).toBe(
    "https://wire.example/story#end:~:text=We",
  )
})

test("long words, and words over a line end, are told by their beginning and end", () => {
  const text = "one two three four five six seven eight nine ten eleven twelve thirteen"
  expect(citationOf(text, text).url).toBe(
    "https://wire.example/story#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen",
  )
  // Each end is looked for within one block of the page.
  expect(citationOf("We signed.\nThey left.", "signed.\nThey").url).toMatch(/text=signed.,They$/)
})

test("ends that stand elsewhere, too, are told by more words, so that a browser marks this place", () => {
  const words = "The line was cut in the spring, said the envoy, and nobody in the port of Velin answered it that day"
  const before = "The line was cut in March. Nobody answered it that day."
  expect(citationOf(`${before} ${words}. ${before}`, words).url).toMatch(
    /text=The%20line%20was%20cut%20in%20the%20spring%2C%20said,the%20port%20of%20Velin.*that%20day$/,
  )
  // Words that stand there twice alike are told by what is beside them.
  expect(citationOf("It is so. We signed it. It was. We signed it.", "We signed it").url).toMatch(
    /text=is%20so\.-,We%20signed%20it,-\.%20It%20was/,
  )
})

test("words that begin within a word are marked with all of it, as browsers mark whole words alone", () => {
  expect(citationOf("That’s been restored.", "’s been restored").url).toMatch(/text=That%E2%80%99s%20been%20restored$/)
})

test("what is no address of the web gives no link", () => {
  expect(citationOf("We signed.", "We", null).url).toBe(null)
  expect(citationOf("We signed.", "We", "javascript:alert(1)").url).toBe(null)
})

test("thousands of places of one text are cited in the time it takes to count its characters once", () => {
  const text = "The lamp is lit 🕯.\r\n".repeat(100_000)
  const cite = citer(documentOf(text, {}))
  const started = performance.now()
  const places = Array.from({ length: 5_000 }, (_, n) => cite({ start: n * 400, end: n * 400 + 8 }).fragment)
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(places[4_999]).toBe(`#char=${citedBefore(text, 4_999 * 400)},${citedBefore(text, 4_999 * 400 + 8)}`)
})

const citedBefore = (text: string, end: number) => Array.from(text.slice(0, end).replaceAll("\r\n", "\n")).length
