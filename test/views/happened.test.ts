import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { noFindings } from "../../src/domain/findings.ts"
import type { Dossier } from "../../src/store/open.ts"
import { viewAct, viewActs } from "../../src/views/acts-view.ts"
import { viewChannel, viewChannels } from "../../src/views/channels-view.ts"
import { viewDocument } from "../../src/views/document-view.ts"
import { viewEngagement, viewEngagements } from "../../src/views/engagements-view.ts"
import { viewFigure, viewFigures } from "../../src/views/figures-view.ts"
import { askedOf } from "../../src/views/happened-filter.ts"
import { findTold } from "../../src/views/happened-ties.ts"
import {
  actTitle,
  durationInWords,
  engagementTitle,
  figureInWords,
  timeInWords,
} from "../../src/views/happened-words.ts"
import { viewOverview } from "../../src/views/overview-view.ts"
import { passagesOf } from "../../src/views/passages.ts"
import { evening, happenedDossier, ids, morning } from "./happened-example.ts"

let dossier: Dossier
let remove: () => void
beforeAll(() => {
  const made = happenedDossier()
  dossier = made.dossier
  remove = made.remove
})
afterAll(() => remove())

describe("words", () => {
  test.each([
    ["meeting", [["Ruiz"], ["Petrov", "Sato"]], "Meeting of Ruiz with Petrov and Sato"],
    ["meeting", [["Ruiz"], ["Petrov"], ["Sato"]], "Meeting of Ruiz with Petrov and Sato"],
    ["visit", [["Ruiz"], ["Valdoria"]], "Visit by Ruiz to Valdoria"],
    ["call", [["Ruiz"], ["Petrov"]], "Call between Ruiz and Petrov"],
    ["call", [["Ruiz"]], "Call of Ruiz"],
    ["press-conference", [["Ruiz", "Petrov"]], "Press conference by Ruiz and Petrov"],
    ["interview", [["Ruiz"], []], "Interview with Ruiz"],
    ["talks", [], "Talks"],
    ["talks", [["Ruiz", "Petrov", "Sato", "Ode", "Varga"]], "Talks of Ruiz, Petrov, Sato and 2 others"],
  ] as const)("an engagement in a line: %s of %j", (kind, sides, title) => {
    expect(engagementTitle(kind, sides)).toBe(title)
  })

  test.each([
    ["request", ["Ruiz"], ["Valdoria"], "Request by Ruiz to Valdoria"],
    ["sanction", ["Selby"], ["Valdoria"], "Sanction by Selby against Valdoria"],
    ["agreement", ["Selby", "Valdoria"], [], "Agreement of Selby and Valdoria"],
    ["red-line", ["Ruiz"], ["Valdoria"], "Red line drawn by Ruiz for Valdoria"],
    ["law", [], [], "Law"],
  ] as const)("an act in a line: %s", (kind, by, to, title) => {
    expect(actTitle(kind, by, to)).toBe(title)
  })

  test.each([
    [{ value: 70, high: null, unit: "%", bound: "more-than" }, "more than 70 %"],
    [{ value: 3_000_000_000, high: null, unit: "USD", bound: "about" }, "about USD 3 billion"],
    [{ value: 41_000, high: null, unit: "people", bound: "exact" }, "41,000 people"],
    [{ value: 1_234_567, high: null, unit: "tons", bound: "exact" }, "1,234,567 tons"],
    [{ value: 20, high: 30, unit: "flights", bound: "range" }, "20 to 30 flights"],
    [{ value: 2, high: null, unit: "fold", bound: "exact" }, "2 times"],
  ] as const)("a figure loses no digit: %j", (figure, words) => {
    expect(figureInWords(figure)).toBe(words)
  })

  test.each([
    ["PT5H30M", "5 hours 30 minutes"],
    ["P1D", "1 day"],
    ["P2W", "2 weeks"],
    ["P1Y6M", "1 year 6 months"],
    ["PXY", null],
    ["", null],
  ])("a duration, %s", (duration, words) => {
    expect(durationInWords(duration)).toBe(words)
  })

  test.each([
    [{ type: "DATE", value: "PRESENT_REF", date: null }, "now"],
    [{ type: "DURATION", value: "P10D", date: null }, "10 days"],
    [{ type: "DURATION", value: "PXM", date: null }, "a while"],
    [{ type: "SET", value: "P1D", date: null }, "every day"],
    [{ type: "SET", value: "P2W", date: null }, "every 2 weeks"],
    [{ type: "SET", value: "PXD", date: null }, "again and again"],
  ] as const)("a time that is no date, %j", (time, words) => {
    expect(timeInWords(time)).toBe(words)
  })
})

describe("engagements", () => {
  test("two accounts of one meeting are one line, made of the fuller one", () => {
    const { count, engagements } = viewEngagements(dossier, askedOf({}))
    expect(count).toBe(1)
    expect(engagements).toMatchObject([
      {
        id: ids.meeting,
        title: "Meeting of Ana Ruiz with Tom Petrov",
        date: { shown: "2 May 2031", basis: "resolved" },
        place: "Port Selby",
        documents: 2,
        evidence: { words: { text: "Ana Ruiz of Selby met Tom Petrov on the quay" } },
      },
    ])
  })

  test.each([ids.meeting, ids.listening])("the page has each document's account, asked for by either's id", (id) => {
    const view = viewEngagement(dossier, id)
    expect(
      view?.accounts.map(({ document, kindInWords, duration, differs }) => [
        document.outlet,
        kindInWords,
        duration,
        differs,
      ]),
    ).toEqual([
      ["The Morning Quay", "meeting", "2 hours", null],
      ["The Evening Bell", "talks", "1 hour", "has it last 1 hour, not 2 hours."],
    ])
    expect(view?.said.map(({ who, content }) => [who, content])).toEqual([
      ["Ana Ruiz", "to reopen the lock before the herring come"],
    ])
    expect(view?.acts.map(({ title }) => title)).toEqual(["Request by Ana Ruiz to Valdoria"])
  })

  test("a list is narrowed by what any of the accounts has", () => {
    const count = (asked: Record<string, string>) => viewEngagements(dossier, askedOf(asked)).count
    expect(count({ kind: "talks" })).toBe(1)
    expect(count({ document: evening.document.id })).toBe(1)
    expect(count({ actor: "Ana Ruiz", country: "MLT" })).toBe(1)
    expect(count({ period: "2031-05" })).toBe(1)
    expect(count({ period: "2030" })).toBe(0)
    expect(count({ status: "planned" })).toBe(0)
    expect(count({ actor: "Nobody" })).toBe(0)
  })

  test("what is chosen stays among the choices, and is taken back by its own link", () => {
    const { facets, isNarrowed } = viewEngagements(dossier, askedOf({ status: "planned", country: "MLT" }))
    expect(isNarrowed).toBe(true)
    expect(facets.find(({ facet }) => facet === "status")?.choices).toMatchObject([
      { value: "planned", count: 0, isChosen: true, address: "/engagements?country=MLT" },
      { value: "held", count: 1, isChosen: false, address: "/engagements?status=held&country=MLT" },
    ])
    expect(facets.find(({ facet }) => facet === "country")?.choices).toMatchObject([{ name: "Malta", isChosen: true }])
  })
})

test("who shares a name with another leads to a page of their own", () => {
  const { dossier: own, remove } = happenedDossier()
  own.database
    .prepare(
      "INSERT INTO dossier_actors (id, name, kind, documents, statements) VALUES ('other', 'Tom Petrov', 'person', 1, 0)",
    )
    .run()
  const addresses = viewEngagement(own, ids.meeting)
    ?.accounts[0]?.sides.flat()
    .map(({ address }) => address)
  expect(addresses).toEqual(["/people/Ana_Ruiz", expect.stringMatching(/^\/people\/[0-9a-f]{16}$/)])
  remove()
})

describe("acts", () => {
  test("an act is told in the document's words, the one apart that makes it this kind", () => {
    const { acts } = viewActs(dossier, askedOf({ kind: "request" }))
    expect(acts.map(({ title, pieces, document }) => [title, pieces, document.outlet])).toEqual([
      [
        "Request by Ana Ruiz to Valdoria",
        [
          { text: "Ruiz ", isTrigger: false },
          { text: "urged", isTrigger: true },
          { text: " Valdoria to reopen the lock before the herring come", isTrigger: false },
        ],
        "The Morning Quay",
      ],
    ])
  })

  test("its page has the coding, who did it in whose words, and the statement", () => {
    expect(viewAct(dossier, ids.request)?.accounts).toMatchObject([
      {
        by: [{ name: "Ana Ruiz", code: "ISL", sector: "GOV" }],
        to: [{ name: "Valdoria", words: { text: "Valdoria" } }],
        coding: { event: "REQUEST", mode: "change" },
        statement: { who: "Ana Ruiz" },
      },
    ])
    expect(viewAct(dossier, "0123456789abcdef")).toBeNull()
  })

  test("what was not done says so", () => {
    expect(viewActs(dossier, askedOf({ status: "negated" })).acts).toMatchObject([
      { title: "Commitment by Valdoria", statusInWords: "did not happen" },
    ])
  })
})

describe("figures", () => {
  test("different values of one quantity stand side by side, the smaller first", () => {
    const { quantities, count, differing } = viewFigures(dossier, { unit: null, part: "", page: 1 })
    expect([count, differing]).toEqual([1, 1])
    expect(
      quantities.map(({ values, documents, figures }) => [values, documents, figures.map((each) => each.inWords)]),
    ).toEqual([[2, 2, ["18 million crowns", "more than 21 million crowns"]]])
    expect(viewFigure(dossier, ids.lamp)).toMatchObject({ figure: { inWords: "18 million crowns" }, values: 2 })
  })

  test("they are found by words of the quantity and by unit", () => {
    const count = (unit: string | null, part: string) => viewFigures(dossier, { unit, part, page: 1 }).count
    expect(count(null, "LAMP")).toBe(1)
    expect(count("crowns", "")).toBe(1)
    expect(count("crowns", "ferry")).toBe(0)
    expect(count("%", "")).toBe(0)
  })
})

test("a channel has every status in order, according to the documents that tell of it", () => {
  const { channels } = viewChannels(dossier, { status: null, country: null, page: 1 })
  expect(channels).toMatchObject([
    {
      name: "harbour hotline",
      between: "between Selby and Valdoria",
      latest: { status: "resumed" },
      changes: 1,
      documents: 2,
    },
  ])
  expect(viewChannel(dossier, channels[0]?.id ?? "")?.history).toMatchObject([
    { status: "suspended", isChange: true, evidence: { words: { text: "has been suspended" } } },
    { status: "resumed", isChange: true, document: { outlet: "The Evening Bell" } },
  ])
  const asked = (status: string | null, country: string | null) =>
    viewChannels(dossier, { status, country, page: 1 }).count
  expect([asked("resumed", null), asked("suspended", null), asked(null, "FRA")]).toEqual([1, 0, 0])
})

test("the overview counts what happened once, and puts it into its month", () => {
  const { engagements, acts, channels, figures, spans } = viewOverview(dossier)
  expect({ engagements, acts, channels, figures }).toEqual({ engagements: 1, acts: 2, channels: 1, figures: 2 })
  expect(spans).toMatchObject([{ value: "2031-05", engagements: 1, address: "/engagements?period=2031-05" }])
})

test("the reading view marks exactly the words that tell of something, over and in each other", () => {
  const view = viewDocument(dossier, { id: morning.document.id })
  const pieces = (view?.blocks ?? []).flatMap((block) => (block.kind === "furniture" ? [] : block.pieces))
  const marked = (role: string) =>
    pieces
      .filter(({ roles }) => roles.some((each) => each === role))
      .map(({ text }) => text)
      .join("")
  expect(marked("engagement")).toBe("Ana Ruiz of Selby met Tom Petrov on the quay")
  expect(marked("act")).toBe("Ruiz urged Valdoria to reopen the lock before the herring come")
  expect(marked("channel")).toBe("has been suspended")
  expect(marked("figure")).toBe("18 million crowns")
  expect(marked("time")).toBe("Friday")
  expect(pieces.filter(({ roles }) => roles.includes("act")).map(({ roles }) => roles.join(" "))).toEqual([
    "act source",
    "act",
    "act cue",
    "act",
    "act content",
  ])
  expect(view?.ties.map(({ kind, ...tie }) => [kind, "page" in tie ? tie.page : null])).toEqual([
    ["engagement", `/engagements/${ids.meeting}`],
    ["time", null],
    ["channel", expect.stringMatching(/^\/channels\//)],
    ["act", `/acts/${ids.request}`],
    ["figure", `/figures/${ids.lamp}`],
  ])
})

test("what several paragraphs tell of is said beside each, and once where one tells it in two places", () => {
  const text = "Ruiz met Petrov. They sat for an hour.\nPetrov met Ruiz."
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const [engagement] = morning.findings.engagements
  if (!engagement) throw new Error("the example has an engagement")
  const evidence = [at("Ruiz met Petrov"), at("They sat for an hour"), at("Petrov met Ruiz")]
  const told = findTold({ text }, { ...noFindings, engagements: [{ ...engagement, evidence }] })
  expect(told.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ["Ruiz met Petrov", "They sat for an hour"],
    ["Petrov met Ruiz"],
  ])
})

test("evidence that stands near is one passage, with every word once", () => {
  const text = "It was May.\nRuiz met Petrov. It rained. They spoke for an hour. Sato left.\nThe rest is known."
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const passages = passagesOf(text, [span("They spoke for an hour"), span("Ruiz met Petrov"), span("It was May")], {
    place: ({ start, end }) => ({ start, end, text: text.slice(start, end), address: `#${start}` }),
    length: 300,
  })
  expect(
    passages.map((pieces) => pieces.map((piece) => (piece.address ? `[${piece.text}]` : piece.text)).join("")),
  ).toEqual(["[It was May].", "[Ruiz met Petrov]. It rained. [They spoke for an hour]. Sato left."])
})
