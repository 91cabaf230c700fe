import { describe, expect, it } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { readForAttributions, spanOf } from "../../../src/extract/statements/reading.ts"
import { statusIn } from "../../../src/extract/status/status-in.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** What the first sentence says of what stands between bars: "Ode reopened |the hotline|." */
function standingIn(marked: string): { readonly status: string; readonly words: string } | null {
  const [before = "", thing = "", after = ""] = marked.split("|")
  const text = before + thing + after
  const document = documentOf(text)
  const { sentences } = readForAttributions(document, analyse(document))
  for (const sentence of sentences) {
    const inside = sentence.units.flatMap(({ start, end }, i) =>
      start >= before.length && end <= before.length + thing.length ? [i] : [],
    )
    const [first] = inside
    if (first === undefined) continue
    const found = statusIn(sentence, { start: first, end: first + inside.length })
    return found && { status: found.status, words: slice(text, spanOf(sentence, found.words)) }
  }
  return null
}

function says(marked: string, status: string, words: string): void {
  it(`${marked} ${status}`, () => expect(standingIn(marked)).toEqual({ status, words }))
}

function saysNothing(marked: string): void {
  it(marked, () => expect(standingIn(marked)).toBeNull())
}

describe("what was done", () => {
  says("Calvern and Ruvenia restored the |hotline| in May.", "resumed", "restored")
  says("Calvern and Ruvenia re-established the |hotline| in May.", "resumed", "re-established")
  says("Ruvenia cut off the |hotline| in March.", "suspended", "cut off")
  says("Ruvenia has suspended the |working group on trade|.", "suspended", "has suspended")
  says("The ministers set up a |working group on trade|.", "open", "set up")
  says("The two sides held the |Strategic Dialogue| in Haldis.", "open", "held")
  says("Calvern keeps the |lines of communication| open.", "open", "keeps")
  says("They made progress in areas ranging from trade to |military talks|.", "progress", "progress")
  says("She welcomed the resumption over the last year of |military talks|.", "resumed", "welcomed the resumption")
})

describe("what was done to it, told of it", () => {
  says("The |hotline| between Calvern and Ruvenia was cut in March.", "suspended", "was cut")
  says("The |hotline|, which was cut in March, rang.", "suspended", "was cut")
  says("The |hotline| will not ring this year.", "suspended", "will not ring")
  says("The |hotline| depends on the end of the flights.", "disputed", "depends on the end")
  says("The |hotline| had been “reopened on trial”.", "resumed", "had been “reopened on trial”")
  says(
    "Ruiz disagreed, calling the |hotline| “a toy for admirals”.",
    "disputed",
    "disagreed, calling the hotline “a toy for admirals”",
  )
  says(
    "Chile postponed a visit that was to open a |working group on cod|.",
    "stalled",
    "postponed a visit that was to open",
  )
  saysNothing("When the |hotline| rings, somebody answers.")
  saysNothing("There is every reason for the |hotline| to remain open.")
  says("The |hotline| has been restored.", "resumed", "has been restored")
  says("The |hotline| remains closed.", "closed", "remains closed")
  says("The |lines| are not open.", "suspended", "are not open")
  says("The |working group| met in June but broke up after a day.", "stalled", "broke up")
  says("With |military talks| and other contacts suspended, Sato left.", "suspended", "suspended")
})

describe("sought is not agreed, agreed is not done", () => {
  says("Okafor called for resuming the |talks|.", "proposed", "called for resuming")
  says("They stressed the importance of resuming the |talks|.", "proposed", "importance of resuming")
  says("Ode proposed a |joint committee on fisheries|.", "proposed", "proposed")
  says("Ruvenia is ready to restore the |hotline|.", "proposed", "ready to restore")
  says("They agreed on Tuesday to restore the |hotline|.", "agreed", "agreed on Tuesday to restore")
  says(
    "They agreed to lift the duty and to set up a |working group|.",
    "agreed",
    "agreed to lift the duty and to set up",
  )
  says("The two sides will restore the |hotline|.", "agreed", "will restore")
  says("They agreed that the |hotline| opens in June.", "agreed", "agreed that the hotline opens")
  says("Haldis has not agreed to resume the |talks|.", "refused", "has not agreed to resume")
  says("Haldis refused to reopen the |hotline|.", "refused", "refused to reopen")
})

describe("what is no change", () => {
  saysNothing("If they restored the |hotline|, it would help.")
  saysNothing("They would reopen the |hotline|.")
  saysNothing("Officials believe the |hotline| will be back before the summer.")
  saysNothing("The |commission| suspended the licence.")
  saysNothing("The |dialogue| was frank.")
  saysNothing("They ended their close |dialogue on trade| with a dinner.")
})

it("takes time in proportion to a hostile sentence", () => {
  const text = `They agreed ${"to restore, and ".repeat(5000)}to cut the hotline.`
  const document = documentOf(text)
  const { sentences } = readForAttributions(document, analyse(document))
  const before = performance.now()
  for (const sentence of sentences)
    for (let i = 0; i < sentence.units.length; i++) statusIn(sentence, { start: i, end: i + 1 })
  expect(performance.now() - before).toBeLessThan(3000)
})
