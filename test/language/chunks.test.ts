import { describe, expect, it } from "vitest"
import { analyse } from "../../src/language/analyse.ts"
import { type ChunkedSentence, chunk, nounPhraseAfter, nounPhraseBefore } from "../../src/language/chunks.ts"
import { foldSentences } from "../../src/language/folded.ts"
import { documentOf } from "../document-of.ts"

function chunked(text: string): ChunkedSentence {
  const [first] = foldSentences(text, analyse(documentOf(text)))
  if (first === undefined) throw new Error(`no sentence in ${text}`)
  return chunk(first)
}

const words = (sentence: ChunkedSentence, start: number, end: number) =>
  sentence.units
    .slice(start, end)
    .map(({ text }) => text)
    .join(" ")

/** The verb groups of a sentence, each with what it is. */
function verbsOf(text: string): string[] {
  const sentence = chunked(text)
  return sentence.verbs.map((group) => {
    const marks = [group.form, group.passive ? "passive" : "", group.negated ? "negated" : ""].filter(Boolean)
    return `${words(sentence, group.start, group.end)} (${marks.join(" ")})`
  })
}

/** The noun phrase that ends before, or starts at, a word. */
function phraseBefore(text: string, word: string): string {
  const sentence = chunked(text)
  const at = sentence.units.findIndex((unit) => unit.text === word)
  const start = nounPhraseBefore(sentence, at)
  return start < 0 ? "" : words(sentence, start, at)
}
function phraseAfter(text: string, word: string): string {
  const sentence = chunked(text)
  const at = sentence.units.findIndex((unit) => unit.text === word) + 1
  return words(sentence, at, nounPhraseAfter(sentence, at))
}

describe("verb groups", () => {
  it("hold auxiliaries, adverbs and negation", () => {
    expect(verbsOf("Ruiz has not yet said that it failed.")).toEqual([
      "has not yet said (finite negated)",
      "failed (finite)",
    ])
    expect(verbsOf("The plan was dismissed by Ode.")).toEqual(["was dismissed (finite passive)"])
  })

  it("part a verb from what it governs", () =>
    expect(verbsOf("Sato plans to visit the port.")).toEqual(["plans (finite)", "to visit (infinitive)"]))

  it("hold particles and what is not to be done", () => {
    expect(verbsOf("The plan was waved away by Ode.")).toEqual(["was waved away (finite passive)"])
    expect(verbsOf("She chose not to bring it up.")).toContain("not to bring (infinitive negated)")
  })

  it("are told from nouns and names that look alike", () => {
    expect(verbsOf("The final text notes both views.")).toEqual(["notes (finite)"])
    expect(verbsOf("Sato spoke at a news conference that ended late.")).toEqual(["spoke (finite)", "ended (finite)"])
    expect(verbsOf("Kolar informed the envoys.")).toEqual(["informed (finite)"])
  })
})

describe("noun phrases", () => {
  it("before a verb keep apposition and relative clause", () => {
    expect(phraseBefore("Ana Ruiz, the trade envoy, said no.", "said")).toBe("Ana Ruiz , the trade envoy ,")
    expect(phraseBefore("Envoys who met Sato said no.", "said")).toBe("Envoys who met Sato")
    expect(phraseBefore("Another envoy, Ana Ruiz, said no.", "said")).toBe("Another envoy , Ana Ruiz ,")
    expect(phraseBefore("Bo Sato, Jr. said no.", "said")).toBe("Bo Sato , Jr.")
  })

  it("do not reach over time or a clause of its own", () => {
    expect(phraseBefore("Within hours Ruvenia said no.", "said")).toBe("Ruvenia")
    expect(phraseBefore("Ruiz described how Sato left.", "left")).toBe("Sato")
    expect(phraseAfter("She told Ruiz last week that it failed.", "told")).toBe("Ruiz")
  })

  it("do not begin with a “that” that joins clauses", () =>
    expect(phraseBefore("They warned that Valdoria left.", "left")).toBe("Valdoria"))

  it("after a word keep what is tied to them", () =>
    expect(phraseAfter("“No,” said the envoy of the port on Monday.", "said")).toBe("the envoy of the port"))
})
