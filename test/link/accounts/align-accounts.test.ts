import { expect, it } from "vitest"
import type { Linkable } from "../../../src/domain/corpus.ts"
import { slice } from "../../../src/domain/span.ts"
import { accountIn, alignAccounts, toldIn } from "../../../src/link/accounts/align-accounts.ts"
import { linkableOf, spanOf } from "../linkable-of.ts"

const ours = linkableOf(
  "Minister Ruiz raised the harbor ferry with Minister Varga. They spoke about wheat prices over lunch. Ruiz thanked the cooks for their soup.",
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
  const { shared, only } = alignAccounts(
    [accountIn(onFerry(ours), []), accountIn(onFerry(theirs), [])],
    toldIn([ours, theirs]),
  )
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
  expect(only.map(({ document, sentence }) => wordsOf(document, sentence.span))).toEqual([
    "Ruiz thanked the cooks for their soup.",
  ])
})

it("reads of an article only the paragraphs that tell of the engagement", () => {
  const article = linkableOf("The weather was fine all day.\nRuiz met Varga on Friday in the harbor.", { id: "a" })
  const { sentences } = accountIn(article, [spanOf(article, "met Varga")])
  expect(sentences.map(({ span }) => slice(article.document.text, span))).toEqual([
    "Ruiz met Varga on Friday in the harbor.",
  ])
})

it("names the condition, the day, the number and the setting that one account of a topic alone has", () => {
  const one = linkableOf("At lunch: the hotline of the harbor reopens in May, provided that the ferry stops.", {
    id: "one",
    kind: "readout",
  })
  const other = linkableOf("The hotline of the harbor reopens soon.", { id: "other", kind: "readout" })
  const { shared, only } = alignAccounts([accountIn(one, []), accountIn(other, [])], toldIn([one, other]))
  expect(shared[0]?.words).toEqual(["hotline", "harbor", "reopens"])
  expect(shared[0]?.alone.map(({ document, of, span }) => [document, of, slice(one.document.text, span)])).toEqual([
    ["one", "condition", "provided that the ferry stops"],
    ["one", "setting", "lunch"],
  ])
  expect(only).toEqual([])
})

it("does not say of a line that one account alone has it where the other document tells it elsewhere", () => {
  const official = linkableOf("The envoys toured the old lighthouse near Selby.", { id: "official", kind: "readout" })
  const article = linkableOf("Ruiz met Varga.\nLater both envoys toured an old lighthouse.", { id: "article" })
  const accounts = [accountIn(official, []), accountIn(article, [spanOf(article, "Ruiz met Varga")])]
  expect(alignAccounts(accounts, toldIn([official, article])).only).toEqual([])
})

/** The topics of two official texts, as the words of their lines, and what one alone has. */
function compare(texts: readonly [string, string], evidence: readonly string[] = []) {
  const sources = texts.map((text, index) => linkableOf(text, { id: `text ${index}`, kind: "readout" }))
  const accounts = sources.map((source) =>
    accountIn(
      source,
      evidence.flatMap((words) => (source.document.text.includes(words) ? [spanOf(source, words)] : [])),
    ),
  )
  const { shared, only } = alignAccounts(accounts, toldIn(sources))
  const show = (document: string, span: { start: number; end: number }) =>
    slice(sources.find((source) => source.document.id === document)?.document.text ?? "", span)
  return {
    shared: shared.map(({ isOfEngagement, lines }) => ({
      isOfEngagement,
      lines: lines.flatMap(({ document, spans }) => spans.map((span) => show(document, span))),
    })),
    only: only.map(({ document, sentence }) => show(document, sentence.span)),
  }
}

it("lays beside each other that the engagement was and how it went, in whatever words", () => {
  const one = "Minister Ruiz met Varga in Selby. The ministers had a frank and long exchange."
  const other = "At her request Varga received the guest. The talks lasted close to six hours."
  expect(compare([one, other], ["met Varga in Selby", "received the guest"])).toEqual({
    shared: [
      {
        isOfEngagement: true,
        lines: [
          "Minister Ruiz met Varga in Selby.",
          "The ministers had a frank and long exchange.",
          "At her request Varga received the guest.",
          "The talks lasted close to six hours.",
        ],
      },
    ],
    only: [],
  })
})

it("does not take words that begin alike for one", () => {
  const one = "Ruiz welcomed the transatlantic ferry and its commitment to the community of Selby."
  const other = "Varga asked to translate the welcome letter into a communication for the archive."
  expect(compare([one, other]).shared).toEqual([])
})
