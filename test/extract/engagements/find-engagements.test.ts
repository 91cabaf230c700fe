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
  tellsOf("Foreign Minister Ana Ruiz met Kenji Sato in San Luis, Chile, on Thursday.", { place: "San Luis, Chile" })
  tellsOfNone("“Chile will continue to meet our commitments,” President Ana Ruiz said.")
  tellsOfNone("Any attack by President Kenji Sato against Ana Ruiz will be met with a swift response.")
  tellsOfNone("The last time I saw President Kenji Sato was in May, Ana Ruiz said.")
  tellsOf("Foreign Minister Ana Ruiz held talks in Vienna with Kenji Sato.", { kind: "talks", place: "Vienna" })
  tellsOf("President Kenji Sato received Foreign Minister Ana Ruiz on Thursday.", {
    kind: "meeting",
    level: "head of state",
  })
  tellsOf("Ana Ruiz spoke by telephone on Thursday with Kenji Sato.", { kind: "call", date: "2031-05-01" })
  tellsOf("Ana Ruiz will meet Kenji Sato in Vienna in June.", { status: "planned", date: "2031-06" })
  tellsOf("Ana Ruiz and Kenji Sato are expected to meet in Vienna.", { status: "planned" })
  tellsOf("As many of you have seen today, Foreign Minister Ana Ruiz will travel to Vienna tomorrow.", {
    status: "planned",
    date: "2031-05-03",
  })
  tellsOf("Foreign Minister Ana Ruiz will hold a series of meetings with Kenji Sato.", { status: "planned" })
  tellsOfNone("“I am sure we will have a readout of the Alpine meeting tomorrow,” Ana Ruiz said.")
  tellsOfNone("President Ana Ruiz will be hosting a Harbour Meeting by the end of the year.")
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

describe("several who meet", () => {
  tellsOf("Foreign Minister Ana Ruiz, General Omar Haddad, and Envoy Lena Varga met on Thursday with Kenji Sato.", {
    sides: [["Ana Ruiz", "Omar Haddad", "Lena Varga"], ["Kenji Sato"]],
    date: "2031-05-01",
  })
  tellsOf("Kenji Sato met with Foreign Minister Ana Ruiz and General Omar Haddad in Vienna to discuss Oslo.", {
    sides: [["Kenji Sato"], ["Ana Ruiz", "Omar Haddad"]],
    place: "Vienna",
  })
  // Who stands before the comma is the object of another verb, and who stands after it another clause's subject.
  it("After talks with Foreign Minister Ana Ruiz, Kenji Sato met Omar Haddad in Vienna.", async () => {
    const engagements = await engagementsIn(
      "After talks with Foreign Minister Ana Ruiz, Kenji Sato met Omar Haddad in Vienna.",
    )
    expect(engagements).toMatchObject([
      { kind: "talks", sides: [["Kenji Sato"], ["Ana Ruiz"]] },
      { kind: "meeting", sides: [["Kenji Sato"], ["Omar Haddad"]] },
    ])
  })
  tellsOf("Envoys of Ana Ruiz left when President Kenji Sato and President Omar Haddad met.", {
    kind: "summit",
    sides: [["Kenji Sato"], ["Omar Haddad"]],
  })
  tellsOf("Ana Ruiz and Kenji Sato cleared the air when they met in Vienna.", {
    sides: [["Ana Ruiz"], ["Kenji Sato"]],
  })
  tellsOf(
    "Kenji Sato met with Foreign Minister Ana Ruiz, Minister for Trade Omar Haddad, Envoy Lena Varga, and left.",
    {
      sides: [["Kenji Sato"], ["Ana Ruiz", "Omar Haddad", "Lena Varga"]],
    },
  )
  // What an office is of is no party.
  tellsOf("Director of the Port Council Ana Ruiz and Secretary of Trade Lena Varga met with Kenji Sato.", {
    sides: [["Ana Ruiz", "Lena Varga"], ["Kenji Sato"]],
  })
  tellsOf(
    "Today, Premier Ana Ruiz briefly joined Minister Kenji Sato and Omar Haddad during a meeting with shipowners of the northern coast.",
    { kind: "meeting", sides: [["Ana Ruiz"], ["Kenji Sato", "Omar Haddad"]] },
    { kind: "readout", title: "Readout of the Meeting on Shipping" },
  )
  tellsOf(
    "On Thursday, Adviser Ana Ruiz and Foreign Minister Kenji Sato discussed the shelling of the northern port and what to do about it.",
    { kind: "call", sides: [["Ana Ruiz"], ["Kenji Sato"]], date: "2031-05-01" },
    { kind: "readout", title: "Readout of Adviser Ruiz's Calls on the Port" },
  )
  it("gives several told of in the same words ids of their own", async () => {
    const document = documentOf("During meetings with President Ana Ruiz and President-elect Lena Varga, Sato spoke.")
    const { engagements } = await extract(document, analyse(document), null)
    expect(engagements).toHaveLength(2)
    expect(new Set(engagements.map(({ id }) => id)).size).toBe(2)
  })
  it("tells meetings with several one from another", async () => {
    const text = "After his meetings with Ana Ruiz, Omar Haddad and Lena Varga, Kenji Sato left."
    const found = await engagementsIn(`Foreign Minister Kenji Sato came. ${text}`)
    expect(found.map(({ kind }) => kind)).toEqual(["meeting", "meeting", "meeting"])
  })
  tellsOf("The joint working group will hold its first session in Vienna on June 10.", {
    kind: "talks",
    sides: [],
    place: "Vienna",
    date: "2031-06-10",
    status: "planned",
  })
  tellsOf("Ana Ruiz spent six hours with Kenji Sato on Thursday.", { kind: "meeting", duration: "PT6H" })
  tellsOf("The summit between Ana Ruiz and Kenji Sato in Vienna was long.", { kind: "summit", place: "Vienna" })
  tellsOfNone("Ana Ruiz spoke by phone with Kenji Sato on several occasions.")
  tellsOfNone("The council received a letter by Kenji Sato.")
})

describe("when", () => {
  it("of one clause is not that of the next", async () => {
    const told = await engagementsIn("Ana Ruiz met Kenji Sato last month, and Premier Jo Varga visited Austria.")
    expect(told.map(({ kind, date }) => [kind, date])).toEqual([
      ["meeting", "2031-04"],
      ["visit", null],
    ])
  })
  tellsOf("Ana Ruiz and Kenji Sato met in Vienna on March 17 and 18.", { date: "2031-03-17/2031-03-18" })
  tellsOf("Ana Ruiz met Kenji Sato to prepare the vote of April 3.", { date: null })
  tellsOf("Yesterday, Ana Ruiz met Kenji Sato.", { date: "2031-05-01" })
  tellsOf("Ana Ruiz and Kenji Sato met about the May summit.", { date: null })
  tellsOf("President Ana Ruiz and President Kenji Sato agreed on Thursday, ending two days of talks in Vienna.", {
    kind: "summit",
    date: "2031-04-30/2031-05-01",
    duration: "P2D",
  })
  tellsOf("A second summit, planned for October, was cancelled.", { status: "cancelled", date: "2030-10" })
  tellsOf("(FILE) President Ana Ruiz greets Ode's Premier Kenji Sato at a conference on Nov, 15, 2030.", {
    sides: [["Ana Ruiz"], ["Kenji Sato"]],
    date: "2030-11-15",
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
  tellsOf("Foreign Minister Ana Ruiz landed in Austria on Thursday.", { kind: "visit", date: "2031-05-01" })
  tellsOf("Two days of talks in Vienna were hard, Foreign Minister Ana Ruiz said.", { kind: "visit", duration: "P2D" })
  tellsOf(
    "Austria postponed a visit to Vienna by Foreign Minister Ana Ruiz. The trip, planned for June 9-11, was called off.",
    {
      status: "postponed",
      date: "2031-06-09/2031-06-11",
    },
  )
  it("name those who are the delegation of a readout after it", async () => {
    const lead = "Sea Envoy Ana Ruiz and Deputy Envoy Kenji Sato visited Haldis, Ruvenia, on May 1."
    const known = { kind: "readout", title: "Readout of Travel to Ruvenia" } as const
    const told = await engagementsIn(`${lead} The delegation met for an hour with Premier Omar Haddad.`, known)
    expect(told.map(({ kind, sides }) => [kind, (sides as string[][]).flat().length])).toContainEqual(["meeting", 3])
  })
  it("keeps the last one apart from the one in the news", async () => {
    const text =
      "Foreign Minister Ana Ruiz visited Austria. The last time Ruiz visited Austria, in 2029, nobody met her."
    expect((await engagementsIn(text)).map(({ date }) => date)).toEqual([null, "2029"])
  })
  it("holds what is done there", async () => {
    const text = "Foreign Minister Ana Ruiz visited Austria last week. Ruiz met Chancellor Kenji Sato in Vienna."
    expect((await engagementsIn(text)).map(({ kind, isWithin }) => [kind, isWithin])).toEqual([
      ["visit", false],
      ["meeting", true],
    ])
  })
  tellsOfNone("A visit to the dentist took an hour.")
  // A private person's journey.
  tellsOfNone("Ana Ruiz visited Austria last week.")
  tellsOfNone("They spoke of the gift for when Foreign Minister Ana Ruiz visits Austria.")
  it("are told by days of meetings somewhere, the last of which is the one they ended on", async () => {
    const text =
      "Minister Ana Ruiz spoke at a Friday news conference concluding three days of meetings in Vienna with pilots."
    const engagements = await engagementsIn(text)
    expect(engagements).toMatchObject([
      { kind: "press-conference", date: "2031-05-02", isWithin: true },
      { kind: "visit", sides: [["Ana Ruiz"]], place: "Vienna", date: "2031-04-30/2031-05-02", duration: "P3D" },
    ])
  })
  it("of years ago are not those that the document's meetings were a part of", async () => {
    const text = "Minister Ana Ruiz met Premier Kenji Sato. Ruiz visited Austria almost two years ago, and left soon."
    const engagements = await engagementsIn(text)
    expect(engagements.map(({ kind, isWithin }) => [kind, isWithin])).toEqual([
      ["meeting", false],
      ["visit", false],
    ])
  })
})

describe("occasions for words", () => {
  tellsOf("“The line is open,” Ana Ruiz told a news conference in Vienna.", {
    kind: "press-conference",
    sides: [["Ana Ruiz"]],
    place: "Vienna",
    made: 1,
  })
  tellsOf("“The line is open,” Foreign Minister Ana Ruiz told radio host Omar Haddad.", {
    kind: "interview",
    sides: [["Ana Ruiz"], ["Omar Haddad"]],
    made: 1,
  })
  tellsOf("Foreign Minister Ana Ruiz held a news conference in Vienna on Thursday.", {
    kind: "press-conference",
    date: "2031-05-01",
  })
  tellsOfNone("“It is late,” said Ana Ruiz, a professor at Vienna University, in an interview.")
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
  tellsOf(
    "President Ana Ruiz spoke with His Highness, the new Prime Minister of the islands, Kenji Sato, about the line and the wheat trade.",
    // No day is named: that of the readout.
    { kind: "call", sides: [["Ana Ruiz"], ["Kenji Sato"]], date: "2031-05-02" },
    { kind: "readout", title: "Readout of President Ruiz’s Call with Prime Minister Kenji Sato" },
  )
  tellsOf(
    "Today, Port Minister Ana Ruiz convened shipowners, pilots and the leaders of the dockers to discuss the fog in the strait.",
    { kind: "meeting", sides: [["Ana Ruiz"]], date: "2031-05-02" },
    { kind: "readout", title: "Readout of a Meeting on Fog" },
  )
})

describe("what a readout's lead and later sentences name", () => {
  const readout = (title: string): Partial<Document> => ({ kind: "readout", title })
  const meeting = readout("Readout of the Meeting on Shipping")
  // Names beside the bodies that their bearers are of.
  tellsOf(
    "Today, Director of the Office of Port Strategy and Outreach Zeni Ruiz and Deputy Director of the Harbour Council Lena Young hosted a roundtable with pilots.",
    { sides: [["Zeni Ruiz", "Lena Young"]] },
    meeting,
  )
  tellsOf(
    "Adviser Ana Ruiz met today with Head of the Harbour Affairs Department of the Port Office of Azerbaijan Hikmo Dol in Vienna.",
    { sides: [["Ana Ruiz"], ["Hikmo Dol"]], place: "Vienna" },
    meeting,
  )
  // A body in a list of people stands by itself; its acronym is no second one.
  tellsOf(
    "On Thursday, Second Gentleman Omar Haddad, the Office of Harbour Safety (OHS) and the Department of Ports (DOP) hosted a roundtable for dockers.",
    { sides: [["Omar Haddad", "Office of Harbour Safety", "Department of Ports"]] },
    meeting,
  )
  tellsOf(
    "Senior officials including Trade Secretary Ruiz, Deputy Ports Secretary Sato, and Harbour Director Varga held a briefing for the pilots of the strait.",
    { sides: [["Ruiz"], ["Sato"], ["Varga"]] },
    meeting,
  )
  // Who stands after a preposition does not act.
  tellsOf(
    "After an audience with King Omar Haddad, President Kenji Sato, Jr. met Foreign Minister Ana Ruiz.",
    { sides: [["Kenji Sato"], ["Ana Ruiz"]] },
    meeting,
  )
  tellsOf(
    "On May 1, the second meeting of the Steering Committee was co-chaired in a virtual format by Envoy Ana Ruiz and Kenji Sato.",
    { sides: [["Ana Ruiz"], ["Kenji Sato"]], date: "2031-05-01" },
    meeting,
  )
  tellsOf(
    "Adviser Ana Ruiz met today with the northern Association of Attorneys General to speak of the strait and the fog.",
    { sides: [["Ana Ruiz"], ["Association of Attorneys General"]] },
    meeting,
  )
  // Offices alone, of several countries: these take part.
  tellsOf(
    "On Thursday, the presidents of Finland and Brazil and the prime ministers of Denmark and Sweden met in Vienna for the third time.",
    { sides: [["Finland"], ["Brazil"], ["Denmark"], ["Sweden"]], date: "2031-05-01" },
    meeting,
  )
  tellsOf(
    "Adviser Ana Ruiz met today with a delegation comprised of judges, including the director of the Port Bureau (PB) Sema Krivo and Prosecutor Kenji Sato.",
    { sides: [["Ana Ruiz"], ["Sema Krivo", "Kenji Sato"]] },
    meeting,
  )
  tellsOf(
    "Adviser Ana Ruiz met today with Minister Kenji Sato as well as Secretary Jan Varga to speak of the strait and the fog.",
    { sides: [["Ana Ruiz"], ["Kenji Sato", "Jan Varga"]] },
    meeting,
  )
  // A day's name, and what a chair is named for, take no part.
  tellsOf(
    "Today, on Harbour Pilots Day, the Port Council convened workers and pilots to discuss pay and the fog.",
    { sides: [["Port Council"]] },
    meeting,
  )
  tellsOf(
    "Ahead of Harbour Pilots Day 2031, Minister Ana Ruiz convened workers and pilots to discuss pay and the fog.",
    { sides: [["Ana Ruiz"]], date: "2031-05-02" },
    meeting,
  )
  tellsOf(
    "This week, Deputy Adviser Ana Ruiz was in New Delhi for the pact on wheat and on ships in the strait.",
    { kind: "visit", place: "New Delhi" },
    readout("Readout of the Travel to India"),
  )
  tellsOf(
    "Envoy Ana Ruiz called Sadiro Kenjiko today to congratulate him on becoming Prime Minister. She said to Prime Minister Sadiro that the line is open.",
    { kind: "call", sides: [["Ana Ruiz"], ["Sadiro Kenjiko"]] },
    readout("Readout of Envoy Ruiz's Call with Prime Minister Sadiro"),
  )
  tellsOf(
    "From April 29 to April 30, First Lady Ana Ruiz traveled to Vienna, Austria as the head of the delegation.",
    { kind: "visit", place: "Vienna" },
    readout("Readout of the Travel to Austria"),
  )
  tellsOf(
    "Principal Deputy Adviser Ana Ruiz led a delegation to Vienna on April 30 for a review of the pact.",
    { kind: "visit", place: "Vienna", date: "2031-04-30" },
    readout("Readout of the Travel to Austria"),
  )
  // A call to do something is no call.
  tellsOf(
    "Vice President Ana Ruiz today hosted a roundtable with shipowners as part of the plan for the strait.",
    { kind: "meeting" },
    readout("Readout of the Roundtable on the Call to Action"),
  )
  tellsOf(
    "Today the leaders – Prime Minister Ana Ruiz of Calvern and President Kenji Sato of Ruvenia – convened to reaffirm their commitment.",
    { kind: "call" },
    readout("Joint Readout of the Leaders\\_Call"),
  )

  const takingPart = (text: string, ...names: string[]) =>
    it(text, async () => {
      const document = documentOf(text, { date: friday, ...meeting })
      const { engagements, actors } = await extract(document, analyse(document), null)
      expect(engagements).toHaveLength(1)
      expect(engagements[0]?.participants.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual(names)
    })
  const lead = "Today, Port Minister Ana Ruiz convened shipowners and pilots to discuss the fog in the strait."
  takingPart(
    `${lead} She was joined by Secretary of Trade Omar Haddad and Envoy Lena Varga.`,
    "Ana Ruiz",
    "Omar Haddad",
    "Lena Varga",
  )
  takingPart(`${lead} Participants included Envoy Lena Varga and Kenji Sato.`, "Ana Ruiz", "Lena Varga", "Kenji Sato")
  takingPart(
    `${lead} Mayors participating included Envoy Lena Varga and Mayor Kenji Sato.`,
    "Ana Ruiz",
    "Lena Varga",
    "Kenji Sato",
  )
  takingPart(`${lead} Mayors in attendance included Lena Varga and Kenji Sato.`, "Ana Ruiz", "Lena Varga", "Kenji Sato")
  takingPart(
    `${lead} Lena Varga gave opening remarks along with Governor Kenji Sato.`,
    "Ana Ruiz",
    "Lena Varga",
    "Kenji Sato",
  )
  takingPart(
    `${lead} The northern delegation was led by Envoy Lena Varga and included General Kenji Sato.`,
    "Ana Ruiz",
    "Lena Varga",
    "Kenji Sato",
  )
  takingPart(`${lead} Envoy Lena Varga provided opening remarks.`, "Ana Ruiz", "Lena Varga")
  takingPart(
    `${lead} Envoy Lena Varga, Adviser Omar Haddad, and Mayor Kenji Sato, provided opening remarks.`,
    "Ana Ruiz",
    "Lena Varga",
    "Omar Haddad",
    "Kenji Sato",
  )
  takingPart(
    `${lead} The pilots received a briefing on steps to thin the fog from Envoy Lena Varga and Adviser Omar Haddad.`,
    "Ana Ruiz",
    "Lena Varga",
    "Omar Haddad",
  )
  takingPart(
    "Port Minister Ana Ruiz held calls today with Premier Kenji Sato of Ruvenia, and then with Envoy Lena Varga.",
    "Ana Ruiz",
    "Kenji Sato",
    "Lena Varga",
  )
  takingPart(`${lead} Vice Premier Lena Varga joined the meeting to address them.`, "Ana Ruiz", "Lena Varga")
  takingPart(`${lead} President Kenji Sato dropped by the meeting.`, "Ana Ruiz", "Kenji Sato")
  takingPart(
    `${lead} Besides the minister, the meeting included: Premier Sato of Ruvenia, and Premier Varga of Calvern.`,
    "Ana Ruiz",
    "Sato",
    "Varga",
  )
  takingPart(
    "Today, Port Minister Ana Ruiz met with a group of members – led by Chairman Sato and Envoy Varga – to discuss the fog.",
    "Ana Ruiz",
    "Sato",
    "Varga",
  )
  takingPart("Today, Port Minister Ana Ruiz met with Finland shipowners to discuss the fog in the strait.", "Ana Ruiz")
  takingPart(`${lead} She was briefed by Envoy Lena Varga and Kenji Sato.`, "Ana Ruiz", "Lena Varga", "Kenji Sato")
  takingPart(
    `${lead} Also in the meeting were Envoy Lena Varga and Kenji Sato.`,
    "Ana Ruiz",
    "Lena Varga",
    "Kenji Sato",
  )
  takingPart(`${lead} Pilots heard from Envoy Lena Varga and Kenji Sato.`, "Ana Ruiz", "Lena Varga", "Kenji Sato")
  takingPart(
    `${lead} Pilots spoke with senior officials – including Envoy Lena Varga and Kenji Sato – about the strait.`,
    "Ana Ruiz",
    "Lena Varga",
    "Kenji Sato",
  )
  // What one did elsewhere, before, or will do, is not of this meeting.
  takingPart(`${lead} Envoy Lena Varga hosted pilots for a reception.`, "Ana Ruiz")
  takingPart(`${lead} Earlier in the day, Envoy Lena Varga provided an overview.`, "Ana Ruiz")
  takingPart(`${lead} The next delegation will also include Envoy Lena Varga.`, "Ana Ruiz")
  takingPart(`${lead} On April 12, Envoy Lena Varga addressed the pilots.`, "Ana Ruiz")
})

describe("whose it was, and when, as the words around tell", () => {
  tellsOf("The envoy, Lena Varga, said President Ana Ruiz is looking forward to his meeting with Kenji Sato.", {
    sides: [["Ana Ruiz"], ["Kenji Sato"]],
    status: "planned",
  })
  // The present tense with a day tells what lies ahead.
  tellsOf("Foreign Minister Ana Ruiz heads to Vienna on Thursday for talks.", {
    kind: "visit",
    status: "planned",
    date: "2031-05-08",
  })
  tellsOf("President Ana Ruiz will visit Vienna on May 7. President Ruiz's visit underscores the alliance.", {
    status: "planned",
    date: "2031-05-07",
  })
  // An evening that another sentence tells of is not that of the document's day.
  tellsOf("Foreign Minister Ana Ruiz had spoken by telephone at dusk with Kenji Sato.", {
    kind: "call",
    date: null,
  })
  // A weekday is the one named just before.
  tellsOf("They stood there on Friday, April 18, in Vienna. Foreign Minister Ana Ruiz arrived in Oslo on Friday.", {
    kind: "visit",
    date: "2031-04-18",
  })
  it("dates a visit by what was a part of it", async () => {
    const text =
      "Foreign Minister Ana Ruiz ended her visit to Austria. Minister Ruiz met with Chancellor Omar Haddad in Vienna on April 24."
    const found = await engagementsIn(text)
    expect(found.map(({ kind, date }) => [kind, date])).toEqual([
      ["visit", "2031-04"],
      ["meeting", "2031-04-24"],
    ])
  })
})

describe("those whom a readout lists", () => {
  it("adds them to what the readout is of", async () => {
    const text =
      "Today, Premier Ana Ruiz and Minister Kenji Sato met with port leaders. In March, Ruiz met Omar Haddad.\n\n" +
      "Participants included:\n\n- Zelko Komar, Port Council - Mayor Vera Petrov - Ida Lindqvist"
    const document = documentOf(text, { date: friday, kind: "readout", title: "Readout of Meeting with Port Leaders" })
    const { engagements, actors } = await extract(document, analyse(document), null)
    const [first] = engagements
    const named = first?.participants.map((id) => actors.find((actor) => actor.id === id)?.name)
    expect(named).toEqual(["Ana Ruiz", "Kenji Sato", "Zelko Komar", "Vera Petrov", "Ida Lindqvist"])
    expect(first?.sides).toHaveLength(1)
  })
})

describe("those who come with others to what a readout is of", () => {
  const readout = { kind: "readout", title: "Readout of Roundtable with Pilots" } as const
  /** Who takes part in the only engagement of a readout. */
  function takePart(text: string, expected: readonly string[], known: Partial<Document> = readout): void {
    it(text, async () => {
      const document = documentOf(text, { date: friday, ...known })
      const { engagements, actors } = await extract(document, analyse(document), null)
      const named = engagements[0]?.participants.map((id) => actors.find((actor) => actor.id === id)?.name)
      expect(named).toEqual(expected)
      expect(engagements).toHaveLength(1)
    })
  }
  takePart("Today, Premier Ana Ruiz hosted a roundtable with pilots. The roundtable was moderated by Kenji Sato.", [
    "Ana Ruiz",
    "Kenji Sato",
  ])
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Director Ana Ruiz and Envoy Omar Haddad were joined by Kenji Sato.",
    ["Port Council", "Ana Ruiz", "Omar Haddad", "Kenji Sato"],
  )
  takePart(
    "Today, Premier Ana Ruiz, along with Envoy Sato and Envoy Haddad, convened the directors of the northern ports.",
    ["Ana Ruiz", "Sato", "Haddad"],
  )
  takePart("Today, Premier Ana Ruiz and her team met with Kenji Sato in the harbour house to speak of tolls.", [
    "Ana Ruiz",
    "Kenji Sato",
  ])
  takePart(
    "Today, Envoy Kenji Sato and Under Secretary of State Ana Ruiz hosted a roundtable with pilots of the northern ports.",
    ["Kenji Sato", "Ana Ruiz"],
  )
  takePart(
    "Today, Premier Ana Ruiz hosted a roundtable with pilots. Participants, including Envoy Omar Haddad, looked ahead.",
    ["Ana Ruiz", "Omar Haddad"],
  )
  // A subject that begins with a body's long name; a body at its end.
  takePart(
    "Today, Envoy Omar Haddad and Agency for Harbours and Roads (AHR) Director Ana Ruiz hosted a roundtable with pilots.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  takePart(
    "Today, Kenji Sato, Director of the Sea Office (SO), and the Port Council, hosted a roundtable with pilots of the north.",
    ["Kenji Sato", "Port Council"],
  )
  takePart(
    "Today, President Omar Haddad, Jr. joined by Secretary of Trade Ana Ruiz, met with the pilots of the northern ports.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  takePart(
    "Today, Premier Omar Haddad met with Minister Ana Ruiz and the heads of two of the largest northern ports.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  // A list goes on after what says where, and over semicolons.
  takePart(
    "Today, Premier Omar Haddad met with Minister Ana Ruiz and the heads of two ports in the Northern Sea, Ida Varga of Ode and Kenji Sato of Corrin, as well as Lena Petrov.",
    ["Omar Haddad", "Ana Ruiz", "Ida Varga", "Kenji Sato", "Lena Petrov"],
  )
  takePart(
    "Today, the Port Council convened shipowners for a forum. Director Omar Haddad hosted Ana Ruiz, Premier, Valdoria; Kenji Sato, Envoy, Ode; and other officials.",
    ["Port Council", "Omar Haddad", "Ana Ruiz", "Kenji Sato"],
  )
  takePart(
    "Today, Premier Omar Haddad hosted a roundtable with pilots. The pilots also heard updates on tolls and fees from Minister Ana Ruiz and Kenji Sato.",
    ["Omar Haddad", "Ana Ruiz", "Kenji Sato"],
  )
  takePart(
    "Today, Premier Omar Haddad met with Ana and Maria Ruiz in the harbour house to speak of tolls and ferries.",
    ["Omar Haddad", "Ana", "Maria Ruiz"],
  )
  takePart(
    "Today, Premier Omar Haddad met with the pilots of the northern ports. Envoy Ana Ruiz joined for part of the discussion.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  it("adds who comes along to all that the sentence tells of", async () => {
    const text =
      "Envoy Omar Haddad, joined by Secretary of Trade Ana Ruiz, traveled to Austria and met today with Kenji Sato."
    const document = documentOf(text, { date: friday, ...readout })
    const { engagements } = await extract(document, analyse(document), null)
    expect(engagements.map(({ kind, participants }) => [kind, participants.length])).toEqual([
      ["visit", 2],
      ["meeting", 3],
    ])
  })
  // Whom a body's long name runs into.
  takePart(
    "Today, Premier Omar Haddad hosted a roundtable with pilots. He was joined by Deputy Director of the Department of Trade’s Office for Civil Rights Maria Ruiz.",
    ["Omar Haddad", "Maria Ruiz"],
  )
  // A meeting that is an opportunity lies ahead.
  takePart(
    "Today, Premier Omar Haddad met with Ana Ruiz in the harbour house. The meeting between Kenji Sato and Lena Varga is an opportunity for both.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  // "Circle" alone is no name of anybody.
  takePart("Today, Premier Omar Haddad met with the Circle of Protection, a group of dockers of the northern ports.", [
    "Omar Haddad",
  ])
  // Those whose delegation came are not there themselves.
  takePart(
    "Today, Premier Ana Ruiz met with Kenji Sato in the harbour house. She spoke of the delegation led by the Port Council.",
    ["Ana Ruiz", "Kenji Sato"],
  )
  // What stands in italics under the headline tells of it once more.
  takePart(
    "*On the heels of a report, the Harbour Task Force met to speak of the tolls of the northern ports.*\n\n" +
      "Today, Premier Ana Ruiz met with Kenji Sato in the harbour house to speak of tolls and of the ferries.",
    ["Ana Ruiz", "Kenji Sato"],
  )
  // Who took part, received the guests, led a side, or was there besides.
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Premier Ana Ruiz spoke, and Governor Kenji Sato (NH) also participated in the event.",
    ["Port Council", "Ana Ruiz", "Kenji Sato"],
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Envoy Omar Haddad, Governor Ana Ruiz, and pilots from across the country participated.",
    ["Port Council", "Omar Haddad", "Ana Ruiz"],
  )
  takePart("Today, the Port Council held a meeting with pilots. They were welcomed by Harbour Adviser Kenji Sato.", [
    "Port Council",
    "Kenji Sato",
  ])
  takePart(
    "Today, Premier Ana Ruiz convened the joint group on tolls and fees. The Valdorian side was led by Minister for Ports Omar Haddad and Kenji Sato.",
    ["Ana Ruiz", "Omar Haddad", "Kenji Sato"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with a group of pilots. During the meeting – which also included Rep. Haddad and Rep. Sato – she spoke of tolls.",
    ["Ana Ruiz", "Haddad", "Sato"],
  )
  takePart(
    "Today, Premier Ana Ruiz spoke by telephone with allies. Joining her on the call were Prime Minister Sato of Ode and Chancellor Varga of Corrin.",
    ["Ana Ruiz", "Sato", "Varga"],
    { kind: "readout", title: "Readout of Call with Allies" },
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. The forum featured officials, including Envoy Omar Haddad and Kenji Sato.",
    ["Port Council", "Omar Haddad", "Kenji Sato"],
  )
  // One who spoke there, named with an office; not one who did something on another day.
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Harbour Adviser Ana Ruiz highlighted the tolls of the north.",
    ["Port Council", "Ana Ruiz"],
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. During the session, Governor Kenji Sato discussed the tolls.",
    ["Port Council", "Kenji Sato"],
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. On April 4, Harbour Adviser Ana Ruiz highlighted the tolls.",
    ["Port Council"],
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Adviser Ana Ruiz opened today’s session, as the ban ends on June 30.",
    ["Port Council", "Ana Ruiz"],
  )
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Envoy Omar Haddad moderated a discussion on tolls with Minister Kenji Sato and Ana Ruiz.",
    ["Port Council", "Omar Haddad", "Kenji Sato", "Ana Ruiz"],
  )
  it("adds who stopped by to the meeting of the day, not to one of another time", async () => {
    const text =
      "Premier Ana Ruiz met today with Kenji Sato in Vienna. It built on the summit between President Varga and President Petrov in Ode in March 2030. Envoy Omar Haddad stopped by the meeting."
    const document = documentOf(text, { date: friday, ...readout })
    const { engagements } = await extract(document, analyse(document), null)
    expect(engagements.map(({ date, participants }) => [date?.value, participants.length])).toEqual([
      ["2031-05-02", 3],
      ["2030-03", 2],
    ])
  })
  takePart(
    "Today, the Port Council hosted a roundtable with pilots who sail from the northern ports. Participants included:\n\n- Director of the Office of Roads, Ports, and Sea Services Ana Ruiz\n- Kenji Sato, Pilot",
    ["Port Council", "Ana Ruiz", "Kenji Sato"],
  )
  // What somebody is said to be may hold anything, where semicolons part those listed.
  takePart(
    "Today, the Port Council hosted a roundtable with pilots. Speakers included Ana Ruiz, head of the port in Haldis; Kenji Sato, Envoy for Ports on the Sea Council; and the harbour master, Omar Haddad.",
    ["Port Council", "Ana Ruiz", "Kenji Sato", "Omar Haddad"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with the two speakers of the northern houses: Speaker Kenji Sato of Ode and Speaker Omar Haddad of Corrin.",
    ["Ana Ruiz", "Kenji Sato", "Omar Haddad"],
  )
  // Words of what an office is of, and of whose name a chair bears, are nobody.
  takePart(
    "Today, Envoy Omar Haddad and Deputy Director of the Toll and Hour Division at the Port Council Ana Ruiz hosted a roundtable with pilots.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  takePart(
    "Today, Premier Omar Haddad met with the pilots of the north. Dr. Kenji Sato, the Rosa and Ana Ruiz Professor of Law, briefed them.",
    ["Omar Haddad", "Kenji Sato"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with Coordinating Minister for the Sea and Trade Zelin Komarek of Ode about the tolls of the north.",
    ["Ana Ruiz", "Zelin Komarek"],
  )
  takePart(
    "Today, Premier Omar Haddad met with the Chief of the Northern Harbour Unit Ana Ruiz to speak of tolls and fees.",
    ["Omar Haddad", "Ana Ruiz"],
  )
  // Bodies, companies and states that sent somebody.
  takePart(
    "Today, Premier Ana Ruiz, alongside staff from the Port Council and the Harbour Office, met with the pilots of the northern ports.",
    ["Ana Ruiz", "Port Council", "Harbour Office"],
  )
  takePart(
    "Today, Premier Ana Ruiz, in partnership with the Port Council, convened a roundtable with the pilots of the northern ports.",
    ["Ana Ruiz", "Port Council"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with her counterparts from the allies Estonia, Latvia, and Poland to speak of tolls.",
    ["Ana Ruiz", "Estonia", "Latvia", "Poland"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with makers of harbour pumps including Odeco and Haldamar and urged them to lower their fees.",
    ["Ana Ruiz", "Odeco", "Haldamar"],
  )
  takePart(
    "Today, Premier Ana Ruiz met with Kenji Sato in Haldis and thanked him for his leadership of the Port Council.",
    ["Ana Ruiz", "Kenji Sato"],
  )
  // The marks of a link are no words.
  takePart(
    "Today, Premier Ana Ruiz [convened](https://ode.example/talks) shipowners who sail from the northern ports.",
    ["Ana Ruiz"],
  )
  // What was before opens the paragraph.
  takePart(
    "Last year Premier Omar Haddad set up the Harbour Fund. Today, the Port Council convened more than a hundred shipowners.",
    ["Port Council"],
  )
  it("tells of every country of one journey", async () => {
    const text =
      "Envoy Omar Haddad traveled to Austria, Chile, and Kenya this week to speak of the tolls of the northern ports."
    const document = documentOf(text, { date: friday, kind: "readout", title: "Readout of Travel" })
    const { engagements, actors } = await extract(document, analyse(document), null)
    const sides = engagements.map(({ sides }) =>
      sides.map((side) => side.map((id) => actors.find((actor) => actor.id === id)?.name)),
    )
    expect(sides).toEqual([[["Omar Haddad"], ["Austria", "Chile", "Kenya"]]])
  })
})

describe("those whom a readout calls by their office alone", () => {
  tellsOf(
    "The President spoke today with Premier Kenji Sato about the ports. The President thanked him for his work.",
    { kind: "call", sides: [["Ana Ruiz"], ["Kenji Sato"]] },
    { kind: "readout", title: "Readout of President Ana Ruiz’s Call with Premier Sato" },
  )
  tellsOf(
    "Today, the President and Vice President met with dockers of the northern ports to hear what they need.",
    { sides: [["Ruiz", "Vice President"]] },
    { kind: "readout", title: "Readout of President Ruiz and the Vice President’s Meeting with Dockers" },
  )
  // The other president has just been named: whom "the President" means is open.
  tellsOf(
    "Minister Omar Haddad met today with President Kenji Sato in Vienna. The President thanked the envoys.",
    { sides: [["Omar Haddad"], ["Kenji Sato"]] },
    { kind: "readout", title: "Readout of Minister Haddad’s Meeting with President Sato" },
  )
})
