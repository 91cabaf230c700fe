import { describe, expect, it } from "vitest"
import type { Alignment } from "../../../src/domain/alignment.ts"
import { slice } from "../../../src/domain/span.ts"
import { alignQuotations } from "../../../src/link/quotations/align-quotations.ts"
import { indexDocuments } from "../../../src/link/quotations/segments.ts"
import { linkableOf } from "../linkable-of.ts"

const filler =
  "The minister thanked the crews of both lifeboats. She visited the old lighthouse, where a choir of children sang. " +
  "Then she read the whole list of names aloud, slowly, without a pause, while the flags were lowered along the quay. " +
  "Two clerks carried the wreath. A gull took the ribbon. The band packed its trumpets and went home through the rain. " +
  "Dinner was fish soup, and every table had a lamp of green glass with a paper shade painted by the pupils. "

const said =
  "SECRETARY RUIZ: And it is, as things stand, the only telephone we have. It rang nine times last winter. " +
  "If the ministry shuts that door, then there is nothing to argue about. If it doesn’t, we’ll shut it ourselves. " +
  "The harbour opens in June. Nobody wants a war over labour or over lamps, and we will not sell the rope. " +
  filler +
  "My sister keeps bees on the northern island."

const transcript = linkableOf(said, {
  kind: "transcript",
  date: { value: "2031-05-02", basis: "stated", why: "" },
  turns: [
    {
      label: { start: 0, end: "SECRETARY RUIZ:".length },
      content: { start: "SECRETARY RUIZ: ".length, end: said.length },
      name: "Ana Ruiz",
      role: "Secretary",
      part: "answer",
    },
  ],
  turnSpeakers: [null],
})

function tie(quoted: string): { alignment: Alignment | undefined; article: string } {
  const article = `Ruiz spoke in Valdoria on Friday. ${quoted} she said.`
  const quoting = linkableOf(article, { kind: "article", date: { value: "2031-05-03", basis: "stated", why: "" } })
  const all = [transcript, quoting]
  const index = { segments: [indexDocuments(all)], isGone: () => false }
  const load = (id: string) => all.find(({ document }) => document.id === id) ?? null
  return { alignment: alignQuotations(quoting, index, { load })[0], article }
}

/** The relation of a quotation to what was said, and its edits: kind and note. */
function differs(quoted: string, relation: Alignment["relation"], ...edits: string[]): void {
  it(`${quoted}  ${relation}`, () => {
    const { alignment, article } = tie(quoted)
    expect(alignment?.relation).toBe(relation)
    expect(alignment?.edits.map(({ kind, note }) => `${kind}: ${note}`)).toEqual(edits)
    expect(slice(article, alignment?.quotation ?? { start: 0, end: 0 })).toBe(quoted)
  })
}

describe("every difference from what was said is named", () => {
  differs("“It rang nine times last winter.”", "verbatim")
  differs(
    "“It is, as things stand, the only telephone we have,”",
    "trimmed",
    "trim-start: “And” dropped at the start, capital added, no mark",
  )
  differs("“And it is the only telephone we have,”", "cut", "cut: “as things stand” left out, not marked")
  differs(
    "“And it is … the only telephone we have,”",
    "elided",
    "ellipsis: “as things stand” left out, marked by an ellipsis",
  )
  differs(
    "“And [the line] is, as things stand, the only telephone we have,”",
    "bracketed",
    "bracket: “[the line]” put in brackets for “it”",
  )
  differs("“It rang ten times last winter.”", "reworded", "replace: “nine” became “ten”; a number is changed")
  differs("“It rang 9 times last winter.”", "verbatim", "typographic: “nine” written “9”")
  differs(
    "“Nobody wants a war over labor or over lamps, and we will sell the rope.”",
    "cut",
    "typographic: “labour” written “labor”",
    "cut: “not” left out, not marked; a negation is left out",
  )
  differs(
    "“Nobody wants a war over lamps or over labour, and we won’t sell the rope.”",
    "reworded",
    "replace: “labour” became “lamps”",
    "replace: “lamps” became “labour”",
    "typographic: “will not” written “won’t”",
  )
  differs(
    "“If the ministry shuts that door, we’ll shut it ourselves.”",
    "cut",
    "cut: “then there is nothing to argue about. If it doesn’t” left out, not marked; a negation is left out",
  )
  differs(
    "“It rang nine times and nobody wants a war over labour or over lamps, and we will not sell the rope.”",
    "spliced",
    "splice: joined by “and” to words from another place, not marked",
  )
})

describe("words joined from places far apart", () => {
  differs(
    "“The harbour opens in June, and my sister keeps bees on the northern island.”",
    "spliced",
    "splice: “The harbour opens in June” stands in another place of the reference, joined without a mark",
    "insert: “and” put in",
  )
})

describe("what is no version of it is tied to nothing", () => {
  for (const quoted of [
    "“The lamps along the pier were lit before the ministers came ashore.”",
    "“we will not,”",
    "“It rained all winter over the harbour of the free city.”",
  ]) {
    it(quoted, () => expect(tie(quoted).alignment).toBeUndefined())
  }
})
