import { expect, it } from "vitest"
import type { Linkable } from "../../../src/domain/corpus.ts"
import { slice } from "../../../src/domain/span.ts"
import { accountIn, alignAccounts } from "../../../src/link/accounts/align-accounts.ts"
import { linkableOf, spanOf } from "../linkable-of.ts"

const ours = linkableOf(
  "Minister Ruiz raised the harbor ferry with Minister Varga. They spoke about wheat prices over lunch. Ruiz thanked the cooks.",
  { id: "ours", kind: "readout" },
)
const theirs = linkableOf(
  "The harbor ferry stays closed, Minister Varga said. The price of wheat was spoken about at lunch.",
  { id: "theirs", kind: "readout" },
)

/** The same document in which these words speak of the ferry. */
function onFerry(one: Linkable): Linkable {
  const mention = { ...spanOf(one, "harbor ferry"), issue: "ferry" }
  return { ...one, findings: { ...one.findings, issues: { ...one.findings.issues, mentions: [mention] } } }
}

it("lays what two accounts tell of an issue beside each other, then what they tell in like words, then what one alone tells", () => {
  const texts = new Map([ours, theirs].map(({ document }) => [document.id, document.text]))
  const { shared, only } = alignAccounts([accountIn(onFerry(ours), []), accountIn(onFerry(theirs), [])])
  const wordsOf = (document: string, span: { start: number; end: number }) => slice(texts.get(document) ?? "", span)
  expect(
    shared.map(({ issue, lines }) => [
      issue,
      ...lines.flatMap(({ document, spans }) => spans.map((span) => wordsOf(document, span))),
    ]),
  ).toEqual([
    [
      "ferry",
      "Minister Ruiz raised the harbor ferry with Minister Varga.",
      "The harbor ferry stays closed, Minister Varga said.",
    ],
    [null, "They spoke about wheat prices over lunch.", "The price of wheat was spoken about at lunch."],
  ])
  expect(only.map(({ document, sentence }) => wordsOf(document, sentence.span))).toEqual(["Ruiz thanked the cooks."])
})

it("reads of an article only the paragraphs that tell of the engagement", () => {
  const article = linkableOf("The weather was fine all day.\nRuiz met Varga on Friday in the harbor.", { id: "a" })
  const { sentences } = accountIn(article, [spanOf(article, "met Varga")])
  expect(sentences.map(({ span }) => slice(article.document.text, span))).toEqual([
    "Ruiz met Varga on Friday in the harbor.",
  ])
})
