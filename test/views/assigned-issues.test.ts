import { expect, test } from "vitest"
import { issueAssigner } from "../../src/views/assigned-issues.ts"

/** What words of a text are on, where it names one issue, shipping, by the word itself. */
function assignedIn(text: string, words: string, said: string | null = null, gloss: string | null = null) {
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const mentions = [...text.matchAll(/shipping/gi)].map(({ index, 0: { length } }) => ({
    issue: "shipping",
    start: index,
    end: index + length,
  }))
  const statement =
    said === null
      ? undefined
      : { source: [], cue: [], content: [spanOf(said)], glosses: gloss === null ? [] : [spanOf(gloss)] }
  return issueAssigner({ text, mentions, statementOf: () => statement })([spanOf(words)], null)
}

test.each([
  ["Okafor asked Varga to reopen shipping lanes.", "asked Varga to reopen shipping lanes", null, "words"],
  ["Shipping must go on, Okafor said, and asked for talks.", "asked for talks", "Shipping must go on", "statement"],
  ["Shipping is the question. Okafor asked for a second round.", "asked for a second round", null, "paragraph"],
])("%s", (text, words, said, by) => {
  expect(assignedIn(text, words, said)).toEqual({ issues: ["shipping"], by })
})

test("what is said is on what its reporter takes it to mean", () => {
  const text = "Varga said the line must not be crossed – an apparent reference to shipping."
  const [said, gloss] = ["the line must not be crossed", "an apparent reference to shipping"]
  expect(assignedIn(text, said, said, gloss)).toEqual({ issues: ["shipping"], by: "statement" })
})

test("what stands in another paragraph, or in one that speaks of many things, is on nothing", () => {
  expect(assignedIn("Shipping is the question.\nOkafor asked for talks.", "asked for talks").issues).toEqual([])
  const long = `Shipping is one question. ${"Others are of fish, of grain and of visas. ".repeat(20)}Okafor asked for talks.`
  expect(assignedIn(long, "asked for talks").issues).toEqual([])
})

test("a long statement is on what stands beside the words, not on all it names", () => {
  const far = `We need shipping. ${"The talks were long and the nights were short. ".repeat(8)}`
  const near = "We need shipping. We urge them to hurry."
  expect(assignedIn(far + near, "urge them to hurry", far + near)).toEqual({ issues: ["shipping"], by: "statement" })
  const away = `${far}We urge them to hurry.`
  expect(assignedIn(away, "urge them to hurry", away).issues).toEqual([])
})
