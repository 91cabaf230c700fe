import { describe, expect, it } from "vitest"
import type { Document, Turn } from "../../../src/domain/document.ts"
import { slice } from "../../../src/domain/span.ts"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

const friday = { value: "2031-05-02", basis: "stated", why: "" } as const

async function engagementsIn(text: string, known: Partial<Document> = {}): Promise<Record<string, unknown>[]> {
  const document = documentOf(text, { date: friday, ...known })
  const { engagements, actors } = await extract(document, analyse(document), null)
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name
  return engagements.map(({ kind, sides, place, date, level, duration, status, within, statements, evidence }) => ({
    kind,
    sides: sides.map((side) => side.map(nameOf)),
    place,
    date: date?.value ?? null,
    level,
    duration,
    status,
    isWithin: within !== null,
    made: statements.length,
    evidence: evidence.map((span) => slice(text, span)),
  }))
}

/** The only engagement of a text has these fields. */
function tellsOf(text: string, expected: Record<string, unknown>, known: Partial<Document> = {}): void {
  it(text, async () => {
    const engagements = await engagementsIn(text, known)
    expect(engagements).toHaveLength(1)
    expect(engagements[0]).toMatchObject(expected)
  })
}

function tellsOfNone(text: string): void {
  it(text, async () => expect(await engagementsIn(text)).toEqual([]))
}

describe("who met whom", () => {
  tellsOf("Foreign Minister Ana Ruiz met on Thursday in Vienna with Defense Minister Kenji Sato.", {
    kind: "meeting",
    sides: [["Ana Ruiz"], ["Kenji Sato"]],
    place: "Vienna",
    date: "2031-05-01",
    level: "minister",
    status: "held",
  })
  tellsOf("Foreign Minister Ana Ruiz held talks in Vienna with Kenji Sato.", { kind: "talks", place: "Vienna" })
  tellsOf("President Kenji Sato received Foreign Minister Ana Ruiz on Thursday.", {
    kind: "meeting",
    level: "head of state",
  })
  tellsOf("Ana Ruiz spoke by telephone on Thursday with Kenji Sato.", { kind: "call", date: "2031-05-01" })
  tellsOf("Ana Ruiz will meet Kenji Sato in Vienna in June.", { status: "planned", date: "2031-06" })
  tellsOf("Ana Ruiz and Kenji Sato are expected to meet in Vienna.", { status: "planned" })
  tellsOfNone("Ana Ruiz met the deadline.")
  tellsOfNone("Ana Ruiz did not meet Kenji Sato.")
  tellsOfNone("Ana Ruiz would have met Kenji Sato.")
  tellsOfNone("Ana Ruiz saw Kenji Sato leave.")
  tellsOfNone("The council received a letter from Ana Ruiz.")
  // "The presidents" are not whoever was named last.
  tellsOf("Foreign Minister Ana Ruiz spoke, and so did Kenji Sato. The two presidents met in March.", {
    kind: "summit",
    sides: [],
    date: "2031-03",
  })
})

describe("visits", () => {
  tellsOf("Foreign Minister Ana Ruiz visited Austria last week.", {
    kind: "visit",
    sides: [["Ana Ruiz"], ["Austria"]],
    place: "Austria",
    status: "held",
  })
  tellsOf("Valdoria has postponed a visit to Vienna by Deputy Minister Ana Ruiz.", {
    status: "postponed",
    level: "deputy minister",
  })
  tellsOf("Austria cancelled Ana Ruiz’s trip to Vienna.", { status: "cancelled" })
  tellsOfNone("A visit to the dentist took an hour.")
})

describe("occasions for words", () => {
  tellsOf("“The line is open,” Ana Ruiz told a news conference in Vienna.", {
    kind: "press-conference",
    sides: [["Ana Ruiz"]],
    place: "Vienna",
    made: 1,
  })
  tellsOfNone("Ana Ruiz said no interview was planned.")
})

describe("one engagement however often it is told of", () => {
  it("merges mentions, and takes what later sentences add", async () => {
    const text =
      "Foreign Minister Ana Ruiz met on Thursday in Vienna with Kenji Sato. Ruiz met Sato at a hotel. The meeting lasted five hours. Ambassador Petrov also took part."
    expect(await engagementsIn(text)).toMatchObject([
      {
        kind: "meeting",
        duration: "PT5H",
        evidence: [
          "Foreign Minister Ana Ruiz met on Thursday in Vienna with Kenji Sato",
          "Ruiz met Sato",
          "The meeting lasted five hours",
          "Ambassador Petrov also took part",
        ],
      },
    ])
  })

  it("keeps what was held apart from what is planned", async () => {
    const found = await engagementsIn("Ana Ruiz met Kenji Sato in March. Ruiz will meet Sato again in June.")
    expect(found.map(({ status }) => status)).toEqual(["held", "planned"])
  })
})

describe("a document that is an occasion", () => {
  const text =
    "Minister Ruiz Remarks to the Press\nVienna, Austria\nMay 2, 2031\n\nRUIZ: The line is open.\n\nQUESTION: Since when?\n\nRUIZ: Since today."
  const turn = (label: string, words: string, part: Turn["part"]): Turn => ({
    label: { start: text.indexOf(`${label}: ${words}`), end: text.indexOf(`${label}: ${words}`) + label.length },
    content: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    name: part === "answer" ? "Ruiz" : null,
    role: null,
    part,
  })
  const turns = [
    turn("RUIZ", "The line is open.", "answer"),
    turn("QUESTION", "Since when?", "question"),
    turn("RUIZ", "Since today.", "answer"),
  ]

  it("is the press conference of its header, and what is said in it was said there", async () => {
    expect(await engagementsIn(text, { kind: "transcript", turns })).toMatchObject([
      { kind: "press-conference", sides: [["Ruiz"]], place: "Vienna", date: "2031-05-02", made: 3 },
    ])
  })

  const readout =
    "President Ana Ruiz spoke today with Prime Minister Kenji Sato of Japan about the line, the wheat trade and the fog in the strait. President Ruiz thanked the Prime Minister."
  tellsOf(
    readout,
    { kind: "call", sides: [["Ana Ruiz"], ["Kenji Sato"]], date: "2031-05-02", level: "head of state" },
    { kind: "readout", title: "Readout of President Ruiz’s Call with Prime Minister Sato" },
  )
})
