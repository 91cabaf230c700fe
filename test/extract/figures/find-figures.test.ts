import { describe, expect, it } from "vitest"
import type { Document, Turn } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

async function figuresIn(text: string, known: Partial<Document> = {}): Promise<Record<string, unknown>[]> {
  const document = documentOf(text, known)
  const { figures, actors } = await extract(document, analyse(document), null)
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null
  return figures.map(({ value, high, unit, bound, quantity, asOf, speaker, assentedBy, evidence }) => ({
    value,
    high,
    unit,
    bound,
    quantity: quantity && slice(text, quantity),
    asOf: asOf?.value ?? null,
    speaker: nameOf(speaker),
    assentedBy: nameOf(assentedBy),
    evidence: evidence.map((span) => slice(text, span)),
  }))
}

/** The only figure of a text has these fields. */
function states(text: string, expected: Record<string, unknown>, known: Partial<Document> = {}): void {
  it(text, async () => {
    const figures = await figuresIn(text, known)
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject(expected)
  })
}

function statesNone(text: string): void {
  it(text, async () => expect(await figuresIn(text)).toEqual([]))
}

describe("what a figure measures", () => {
  states("The strait carries about 40 percent of the region's container traffic.", {
    value: 40,
    unit: "%",
    bound: "about",
    quantity: "the region's container traffic",
    evidence: ["about 40 percent"],
  })
  states("Valdoria raised the duty on imported glass to 15 percent.", {
    value: 15,
    quantity: "the duty on imported glass",
  })
  states("The treaty covers sales worth about $3.4 billion a year.", {
    value: 3.4e9,
    unit: "USD",
    quantity: "sales",
    evidence: ["about $3.4 billion a year"],
  })
  states("Four sailors were hurt.", { value: 4, unit: "sailors", quantity: "Four sailors were hurt" })
  states("The storm killed 300 Valdorians.", { value: 300, unit: "people" })
  states("The session lasted five and a half hours.", {
    value: 5.5,
    unit: "hours",
    quantity: "The session lasted five and a half hours",
  })
  states("They must give 48 hours’ notice of drills.", { value: 48, unit: "hours", quantity: "notice of drills" })
  states("It passed 12 nautical miles off the cape.", {
    value: 12,
    unit: "miles",
    quantity: "12 nautical miles off the cape",
  })
  states("Nine of the fourteen mines are closed.", {
    value: 9,
    unit: "mines",
    evidence: ["Nine of the fourteen mines"],
  })
  states("The flights go on. Valdoria counts between 20 and 30 of them a month.", {
    value: 20,
    high: 30,
    bound: "range",
    unit: "flights",
    evidence: ["between 20 and 30 of them a month"],
  })
  states("At least one person was killed.", { value: 1, bound: "at-least" })

  it("gives what fell by so much, whenever, to so much its own name", async () => {
    const figures = await figuresIn("Trade between the two countries fell 18 percent last year to $3.2 billion.")
    expect(figures.map(({ unit, quantity }) => [unit, quantity])).toEqual([
      ["%", "Trade between the two countries"],
      ["USD", "Trade between the two countries"],
    ])
  })
  states("The navies fired, and sales to Brazil fell to $3 billion.", { quantity: "sales to Brazil" })

  it("gives a number that stands alone the unit of what was counted just before", async () => {
    const figures = await figuresIn("The fleet counted eleven ships; the other navy counted a dozen.")
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [11, "ships"],
      [12, "ships"],
    ])
  })

  it("gives what rose or fell as the unit of both numbers", async () => {
    const figures = await figuresIn("Deaths in Valdoria fell to 3,650 from 4,100 in 2031.")
    expect(figures.map(({ value, unit, asOf }) => [value, unit, asOf])).toEqual([
      [3650, "deaths", null],
      [4100, "deaths", "2031"],
    ])
  })
})

describe("what is no figure", () => {
  statesNone("Ruiz met Sato on June 10 and 11, on 22 April and again in 2031.")
  statesNone("She landed at 3 p.m. on Flight 370 to sign Article 5 of Resolution 2231.")
  statesNone("Hide caption 1 of 12 photos: the harbour at dawn.")
  statesNone("One of them left.")
  statesNone("Two officials said the two sides would talk.")
  statesNone("The Group of Seven met the 40-year-old envoy, who is 41 years old today.")
  statesNone("He left three days later, ten months ago, for a two-day visit within 24 hours.")
  statesNone("We did this for three reasons.")
  statesNone("The four countries met.")
  statesNone("Call 555-0173 or write to box 12.")
  statesNone("I agree with you 100 percent.")
  // Who says something is not counted.
  statesNone("Three diplomats said the line was open.")
})

describe("who states a figure", () => {
  states("Ana Ruiz said that nine in ten machines came from abroad.", { value: 90, unit: "%", speaker: "Ana Ruiz" })
  states("The cutter sank 30 boats.", { speaker: null })
  states("President Ana Ruiz signed a bill that included $8 million for the ports.", { speaker: null })

  it("is both who says it and who assents to it in the next turn", async () => {
    const text = "SATO: Eighty percent of the grain passes here.\n\nRUIZ: Exactly. And that tells you much."
    const turn = (label: string, words: string, part: Turn["part"]): Turn => ({
      label: { start: text.indexOf(label), end: text.indexOf(label) + label.length },
      content: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
      name: label,
      role: null,
      part,
    })
    const turns = [
      turn("SATO", "Eighty percent of the grain passes here.", "question"),
      turn("RUIZ", "Exactly. And that tells you much.", "answer"),
    ]
    expect(await figuresIn(text, { kind: "transcript", turns })).toMatchObject([
      { value: 80, speaker: "SATO", assentedBy: "RUIZ", evidence: ["Eighty percent", "Exactly."] },
    ])
  })
})

describe("a figure stated twice", () => {
  it("by one voice is one figure with two places", async () => {
    const figures = await figuresIn(
      "About 40 percent of the grain passes here. “Forty percent of our grain,” said Ruiz. The mill takes 40 percent of the grain.",
    )
    expect(figures.map(({ speaker, evidence }) => [speaker, evidence])).toEqual([
      [null, ["About 40 percent", "40 percent"]],
      ["Ruiz", ["Forty percent"]],
    ])
  })
})

describe("as of when", () => {
  const date = { value: "2032-05-04", basis: "stated", why: "" } as const
  states("The line rang 212 times last year.", { value: 212, unit: "times", asOf: "2031" }, { date })
  states("The line rang 212 times last year.", { asOf: null })
})
