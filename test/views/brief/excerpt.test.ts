import fc from "fast-check"
import { expect, test } from "vitest"
import { excerptOf, quoted, withoutMarks } from "../../../src/views/brief/excerpt.ts"

/** What a line shows of a text around words in it, as one string; words that stand out between asterisks. */
function shownOf(text: string, words: string): string {
  const at = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  const whole = { start: 0, end: text.length }
  return quoted(text, excerptOf(text, whole, at), whole, at)
    .map(({ text: stretch, as }) => (as === "strong" ? `*${stretch}*` : stretch))
    .join("")
}

const filler = "Nobody in the port of Velin had slept that night. "

test.each([
  ["The line was cut in March.", "was cut", "“The line *was cut* in March.”"],
  // Words that are most of the sentence do not stand out of it.
  [
    "Okafor asked the port to open again before the end of the week.",
    "asked the port to open again before the end",
    "“Okafor asked the port to open again before the end of the week.”",
  ],
  // Around marks of their own stand single ones, parted by a hair space; what is all one quotation keeps its own.
  ["“We met,” Sato said.", "met", "‘\u200a“We *met*,” Sato said.’"],
  ["“We met.”", "met", "“We *met*.”"],
  ["“We met.", "met", "“We *met*.”"],
])("%s", (text, words, shown) => expect(shownOf(text, words)).toBe(shown))

test("of a long passage whole sentences around the words are shown, and it says where others are left out", () => {
  const shown = shownOf(`${filler.repeat(10)}The line was cut. ${filler.repeat(10)}`.trim(), "was cut")
  expect(shown).toMatch(/^“\[…\] The line \*was cut\*\. Nobody .* slept that night\. \[…\]”$/)
})

test("an excerpt lies within its passage, holds the words where they fit, and is no longer than a line takes", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1500 }), fc.nat(), fc.integer({ min: 1, max: 30 }), (text, from, length) => {
      const start = text.length === 0 ? 0 : from % text.length
      const at = { start, end: Math.min(text.length, start + length) }
      const { start: first, end: last } = excerptOf(text, { start: 0, end: text.length }, at)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(last).toBeLessThanOrEqual(text.length)
      expect(first).toBeLessThanOrEqual(at.start)
      expect(last).toBeGreaterThanOrEqual(at.start)
      expect(last - first).toBeLessThanOrEqual(460)
    }),
  )
})

test.each([
  ["“We met,”", "We met,"],
  ["“We met,” he said. “We parted.”", "“We met,” he said. “We parted.”"],
  ["We met", "We met"],
])("marks around all of %s are left to ours", (text, inner) => {
  const { start, end } = withoutMarks(text, { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe(inner)
})

test("a sentence that takes it back is not cut off, however full the line is", () => {
  const shown = (next: string) =>
    shownOf(
      `The line was cut. ${filler.repeat(8)}${next} it was mended in a day. ${filler.repeat(10)}`.trim(),
      "was cut",
    )
  expect(shown("However,")).toContain("However, it was mended in a day.")
  expect(shown("In May")).not.toContain("it was mended in a day.")
})
