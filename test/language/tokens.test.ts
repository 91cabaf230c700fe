import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { slice } from "../../src/domain/span.ts"
import { tokenize } from "../../src/language/tokens.ts"

/** Each string is a sentence; joined by spaces they are the text. */
function sentencesAre(...expected: string[]): void {
  const text = expected.join(" ")
  it(text, () => {
    const { sentences } = tokenize(text, [{ start: 0, end: text.length }])
    expect(sentences.map((sentence) => slice(text, sentence))).toEqual(expected)
  })
}

describe("abbreviations", () => {
  sentencesAre("The U.S. Treasury said no.", "Mr. Ruiz left.")
  sentencesAre("Gen. J. Ruiz came at 5 p.m. on Monday.", "Sen. Bello spoke.")
  sentencesAre("He lives in the U.S.", "He left.")
  sentencesAre("It is No. 5 on the list.", "See Fig. 3.")
  sentencesAre("A. B. Ruiz and J. Bello met Lt. Col. Sato on Jan. 5.", "Ruiz Inc. and Bello Co. signed.")
  sentencesAre("The vote ended at 10 a.m.", "The result came at 5 p.m. local time.")
  sentencesAre("She has a Ph.D. in trade.", "Visit ruiz.org today.")
  sentencesAre("1. First item.", "2. Second item.")
})

describe("ends inside quotation marks", () => {
  sentencesAre('"Why now?" Ruiz asked.', '"Never!" he said.')
  sentencesAre("“Why now?” Ana Ruiz, the envoy, asked.", "She left.")
  sentencesAre("She asked, “Is it over?” and left.", "“It is,” he said.")
  sentencesAre("“Read it.” said Ruiz.")
  sentencesAre("He answered: ‘No.’", "Then he left.")
  // An attribution after a full stop: a mistake of the text, kept as it stands.
  sentencesAre('"We go."', "Ruiz said.")
  // Two speakers, two sentences.
  sentencesAre("“Why now?”", "The hall was silent.")
})

describe("ellipses", () => {
  sentencesAre("“We … agree,” he said.", "“It is ... over.”")
})

describe("links", () => {
  sentencesAre("Ruiz [met](https://ode.example/a) Sato.", "He left [Ode](https://ode.example/b).", "She stayed.")
  it("are read without their marks", () => {
    const text = "Ruiz [met](https://ode.example/a) [Sato]."
    const { tokens } = tokenize(text, [{ start: 0, end: text.length }])
    expect(tokens.map((token) => token.text)).toEqual(["Ruiz", "met", "[", "Sato", "]", "."])
  })
})

describe("tokens", () => {
  it("have lemmas and parts of speech, and know their sentence", () => {
    const text = "Ruiz didn't sign. She left."
    const { tokens, sentences } = tokenize(text, [{ start: 0, end: text.length }])
    expect(tokens.map((token) => `${token.text}/${token.lemma}/${token.sentence}`)).toEqual(
      "Ruiz/ruiz/0 did/do/0 n't/not/0 sign/sign/0 ././0 She/she/1 left/leave/1 ././1".split(" "),
    )
    expect(sentences.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 5],
      [5, 8],
    ])
  })

  it("keep emoji, combining marks, soft hyphens, zero-width and control characters", () => {
    const text = "A 🙂 cafe\u0301, co\u00adop, zero\u200bwidth, no\u00a0break, bell\u0007, half \ud800 pair."
    const { tokens } = tokenize(text, [{ start: 0, end: text.length }])
    expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s/g, ""))
  })

  it("know the paragraph of their sentence", () => {
    const text = "One.\nTwo. Three."
    const { sentences } = tokenize(text, [
      { start: 0, end: 4 },
      { start: 5, end: 16 },
    ])
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1])
  })
})

describe("whatever was read before", () => {
  const tokensOf = (text: string) => tokenize(text, [{ start: 0, end: text.length }]).tokens

  it("a possessor and its mark are two tokens, here too: the president’s, the President’s.", () => {
    const forms = tokensOf("On the President’s, and the president’s plan: (the envoy's.) the envoy's.").map(
      (token) => token.text,
    )
    expect(forms.filter((form) => /^['’]s$/.test(form))).toHaveLength(4)
  })

  it("tokens are the same", () => {
    const text = "The envoy’s calls failed, and he noted the president’s remarks."
    const alone = tokensOf(text)
    tokensOf("the president’s, the envoy’s. the president’s/ the envoy’s: ")
    expect(tokensOf(text)).toEqual(alone)
  })
})

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "Ruiz ",
      "no. ",
      "U.S. ",
      "“",
      "”",
      "said ",
      "...",
      "J. ",
      "www.a.org ",
      "\u00a0",
      "\ufeff",
      "\u2028",
      "3.5 ",
      "can't ",
      "🙂",
      "\ud800",
    ),
  )

  it("loses nothing, overlaps nothing, and every token is in one sentence", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("")
        const { sentences, tokens } = tokenize(text, [{ start: 0, end: text.length }])
        let at = 0
        tokens.forEach((token, index) => {
          expect(text.slice(at, token.start)).toMatch(/^\s*$/)
          expect(token.text).toBe(slice(text, token))
          expect(token.end).toBeGreaterThan(token.start)
          const sentence = sentences[token.sentence]
          expect(sentence !== undefined && sentence.firstToken <= index && index < sentence.endToken).toBe(true)
          at = token.end
        })
        expect(text.slice(at)).toMatch(/^\s*$/)
        sentences.forEach((sentence, index) => {
          expect(sentence.firstToken).toBe(index === 0 ? 0 : sentences[index - 1]?.endToken)
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start)
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end)
        })
      }),
      { numRuns: 300 },
    )
  })

  it("takes long words and long lines in its stride", () => {
    for (const text of [
      "a".repeat(1_000_000),
      "https://a.b/".repeat(5_000),
      "#a".repeat(20_000),
      "The port is open. ".repeat(5_000),
    ]) {
      const begin = performance.now()
      tokenize(text, [{ start: 0, end: text.length }])
      expect(performance.now() - begin).toBeLessThan(5_000)
    }
    const line = "The port is open. ".repeat(5_000)
    expect(tokenize(line, [{ start: 0, end: line.length }]).sentences).toHaveLength(5_000)
  })
})
