import { expect, test } from "vitest"
import type { DocumentHints } from "../../../src/domain/source.ts"
import { readString } from "./read.ts"

const body =
  "Envoys of Valdoria and Kestria agreed on Tuesday to restore the hotline between their coast guards, officials of both sides said in Port Vell.\n\n“We signed, and we will keep it,” Ana Ruiz, the trade envoy, told reporters after the talks with Juma Bello of Kestria."

function dated(
  text: string,
  expected: { value: string; basis: string; why: string } | null,
  hints: DocumentHints = {},
) {
  expect(readString(text, hints).date).toEqual(expected)
}

function doubted(text: string, value: string | null, reason: RegExp) {
  const { date, notes } = readString(text)
  expect(date?.value ?? null).toBe(value)
  expect(notes.find((note) => note.code === "doubtful-date")?.message).toMatch(reason)
}

test("a date given with the input outranks the page's", () => {
  dated(
    `March 9, 2031\n\n${body}`,
    { value: "2031-03-04", basis: "stated", why: "given with the input" },
    { date: "2031-03-04" },
  )
  dated(body, { value: "2031-03", basis: "stated", why: "given with the input" }, { date: "2031-03" })
  dated(body, { value: "2031-03-04", basis: "stated", why: "given with the input" }, { date: "2031-03-04T10:12:00Z" })
  dated(body, { value: "2031-03-04", basis: "stated", why: "given with the input" }, { date: "March 4, 2031" })
})

test("a given date that is none is named, and the page asked instead", () => {
  const { date, notes } = readString(`date 2031-03-09\n\n${body}`, { date: "2031-02-30" })
  expect(date?.value).toBe("2031-03-09")
  expect(notes[0]).toMatchObject({ code: "bad-date", message: expect.stringContaining('"2031-02-30"') })
})

test("lines that say the date of publication, and datelines", () => {
  dated(` date 2031-03-04 \n\n${body}`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the line "date 2031-03-04" at the top',
  })
  dated(`${body}\n\n###\n\nSource: Kestrian Radio\nDate: March 4, 2031`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the line "Date: March 4, 2031" at the bottom',
  })
  dated(`Envoys agree on a hotline\n\nUpdated 6 March 2031\nPublished 4 March 2031\n\n${body}`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the line "Published 4 March 2031" at the top',
  })
  dated(`PORT VELL, March 4, 2031 (Wire) — ${body}`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the line "PORT VELL, March 4, 2031 (Wire) —" at the top',
  })
  dated(
    `Envoys agree on a hotline\n\n${body}\n\nPort Vell Courier, 5 March 2031. This agency story has been shortened.`,
    {
      value: "2031-03-05",
      basis: "stated",
      why: 'the line "Port Vell Courier, 5 March 2031. This agency story has been shortened." at the bottom',
    },
  )
})

test("the page's own address, given or standing beside its title, has the date", () => {
  dated(
    body,
    { value: "2031-03-04", basis: "stated", why: "the page's address has /2031/03/04" },
    { url: "https://news.example/2031/03/04/hotline" },
  )
  dated(
    `Envoys agree on a coastal hotline\n\n${body}\n\nhttps://news.example/world/2031/0304/Envoys-agree-on-a-coastal-hotline`,
    {
      value: "2031-03-04",
      basis: "stated",
      why: "the page's address has /2031/0304",
    },
  )
})

test("a dateline without a year takes it from the copyright line, or stays open", () => {
  dated(`PORT VELL, March 4 (Wire) — ${body}\n\n© 2031 The Wire. All rights reserved.`, {
    value: "2031-03-04",
    basis: "resolved",
    why: 'the dateline "PORT VELL, March 4 (Wire) —", its year from "© 2031 The Wire. All rights reserved."',
  })
  dated(`PORT VELL, March 4 (Wire) — ${body}`, null)
})

test("the day that a saved page shows above its headline is only a bound", () => {
  doubted(
    `Saturday, April 5, 2031\n\nEnvoys agree on a hotline\n\n${body}`,
    "../2031-04-05",
    /the article may be older/,
  )
  doubted(
    `Saturday, April 5, 2031\n\nEnvoys agree on a hotline\n\n${body} The ships had collided on March 1, 2031.`,
    "2031-03-01/2031-04-05",
    /may be older/,
  )
})

test("an occasion's headline tells its date", () => {
  const talk = "MS HADDAD: Hello.\n\nQUESTION: Is it open?\n\nMS HADDAD: It is open, and it will be tomorrow."
  dated(`Department Press Briefing – March 4, 2031\n\n${talk}`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the date in the headline "Department Press Briefing – March 4, 2031"',
  })
  expect(readString(`What we know of March 4, 2031\n\n${body}`).date).toBeNull()
})

test("a date that the article contradicts is not believed", () => {
  doubted(
    `Envoys agree on a hotline\n\nMarch 4, 2031\n\n${body} The ministers met again on May 9, 2031.`,
    null,
    /a later day, "May 9, 2031"/,
  )
  doubted(`Envoys agree on a hotline\n\nMonday, March 4, 2031\n\n${body}`, null, /another weekday/)
  dated(`Envoys agree on a hotline\n\nMarch 4, 2031\n\n${body} The line will open by May 9, 2031.`, {
    value: "2031-03-04",
    basis: "stated",
    why: 'the line "March 4, 2031" at the top',
  })
})

test.each([
  ["the headline's suffix", `Envoys agree on a hotline | Port Vell Courier\n\n${body}`, "Port Vell Courier"],
  ["the header", `${body}\n\n###\n\nSource: Kestrian Radio\n\nFormat: Interview`, "Kestrian Radio"],
  [
    "a line of its own",
    `Envoys agree on a hotline\n\nBy Ana Lindqvist\nThe Vell Review\nMarch 4, 2031\n\n${body}`,
    "The Vell Review",
  ],
  ["the dateline's wire", `PORT VELL (Reuters) — ${body}`, "Reuters"],
  ["the issuing house", `Ministry of Trade of Valdoria\nMarch 4, 2031\n\n${body}`, "Ministry of Trade of Valdoria"],
  ["the copyright line", `${body}\n\n© 2031 The Port Vell Courier. All rights reserved.`, "The Port Vell Courier"],
  [
    "a section's line",
    `A bridge is not a gift\n\nEditorial. Port Vell Radio, reflecting the views of the council\n4 March 2031\n\n${body}`,
    "Port Vell Radio",
  ],
  [
    "who released the text",
    `Joint Statement of the Two Coasts\n\nPort Vell, 4 March 2031. Text released by the Ministry of Trade of Valdoria as host.\n\n${body}`,
    "Ministry of Trade of Valdoria",
  ],
  [
    "no report of a release",
    `The prisoners of Port Vell\n\nThree of them were released by the guards.\n\n${body}`,
    null,
  ],
])("outlet from %s", (_from, text, outlet) => expect(readString(text).outlet).toBe(outlet))

test("a briefing room is no outlet", () =>
  expect(readString(`Salt Press Briefing Room\n\n12:40 P.M. EDT\n\n${body}`).outlet).toBeNull())

test.each([
  ["By Ana Lindqvist and Juma Haddad", "Ana Lindqvist and Juma Haddad"],
  ["By Ana Lindqvist, diplomatic correspondent", "Ana Lindqvist"],
  ["Ana Lindqvist in Port Vell", "Ana Lindqvist"],
  ["By the end of the day", null],
  ["Envoys in Port Vell", null],
])("byline of %j", (line, byline) =>
  expect(readString(`Envoys agree on a hotline\n\n${line}\n\n${body}`).byline).toBe(byline),
)

test("front matter of a Markdown file", () => {
  const text = `---\ntitle: "Envoys agree on a hotline"\ndate: 2031-03-04\nauthor: Ana Lindqvist\nsource: Port Vell Courier\n---\n\n# Envoys agree on a hotline\n\n${body}`
  const { title, date, byline, outlet, regions, furniture } = readString(text)
  expect({ title, date: date?.value, byline, outlet }).toEqual({
    title: "Envoys agree on a hotline",
    date: "2031-03-04",
    byline: "Ana Lindqvist",
    outlet: "Port Vell Courier",
  })
  expect(regions.map(({ start, end }) => text.slice(start, end))).toEqual(["Envoys agree on a hotline"])
  expect(furniture.map(({ why }) => why)).toEqual(["data about the document"])
})

test.each([
  ["article", `Envoys agree on a hotline\n\n${body}`, {}],
  [
    "transcript",
    "MINISTER SATO: We signed it this morning, and we will keep it.\n\nQUESTION: When do the ships leave?\n\nMINISTER SATO: In May, as the text says.",
    {},
  ],
  [
    "readout",
    "President Ruiz spoke today with Prime Minister Sato of Kestria. The two leaders discussed the hotline and reaffirmed that their coast guards will use it.",
    {},
  ],
  ["readout", body, { title: "Readout of the Envoy’s Call with Minister Sato" }],
  ["official", body, { title: "Joint Statement of Valdoria and Kestria" }],
  ["official", `For Immediate Release\n\nHotline restored\n\n${body}`, {}],
  ["editorial", `Editorial\n\nA line worth keeping\n\n${body}`, {}],
  ["editorial", `Envoys agree on a hotline\n\n${body}`, { kind: "editorial" }],
  ["other", "hotline\nships\nMay", {}],
] as const)("kind: %s", (kind, text, hints) => expect(readString(text, hints).kind).toBe(kind))

test("an article on a call is no readout", () => {
  const text =
    "President Ruiz spoke with Prime Minister Sato on Monday, her office said. “We discussed the hotline,” Ruiz said, and the two agreed to talk again."
  expect(readString(text).kind).toBe("article")
})

test.each([
  ["en", body],
  [
    "fr",
    "Les envoyés de la Valdorie et de la Kestrie se sont mis d’accord mardi pour rétablir la ligne, dans une ville qui ne les a pas vus depuis des années.",
  ],
  [
    "de",
    "Die Gesandten haben sich am Dienstag auf die Leitung geeinigt, und das ist nicht wenig für die beiden Länder, die sich mit dem Streit schwer tun.",
  ],
  [
    "es",
    "Los enviados de los dos países acordaron el martes que la línea se abra, y no es poco para una región en la que no se hablaba con el vecino.",
  ],
  ["ru", "Посланники двух стран договорились во вторник восстановить линию связи."],
  ["zh", "两国特使周二同意恢复海岸警卫队之间的热线。"],
  ["und", "Ruiz Sato 4711"],
])("language: %s", (language, text) => {
  const document = readString(text)
  expect(document.language).toBe(language)
  expect(document.notes.some((note) => note.code === "not-english")).toBe(!["en", "und"].includes(language))
})

test("a language given with the input is believed", () =>
  expect(readString(body, { language: "en-GB" }).language).toBe("en"))

test.each([
  [true, `${body}\n\n###`],
  [
    true,
    "Meeting list:\n\n- Ana Ruiz, trade envoy\n- Juma Bello, minister of the coast and the fisheries of the republic of the isles of Kestria and others",
  ],
  [false, `${body}\n\nThe talks went on for a week, and nobody in the harbour believed that the ships would ever…`],
  [false, `[excerpt]\n\n${body}`],
  [false, `${body}\n\nContinue reading`],
  [
    false,
    `${body}\n\nThe talks went on for a week, and nobody in the harbour believed that the ships would ever leave the bank again, because the`,
  ],
  [true, "MR. SATO: Good morning.\n\nQ  Is it open?\n\nMR. SATO: It is.\n\nEND"],
  [true, "Q  Is it open?\n\nMR. SATO: It is.\n\nQ  Since when?\n\nMR. SATO: Monday."],
  [false, "MR. SATO: Good morning.\n\nQ  Is it open?\n\nMR. SATO: It is what we"],
  [false, "MR. SATO: (In progress.) and so we signed.\n\nQ  When?\n\nMR. SATO: Then."],
  [
    false,
    "This interview has been edited and condensed.\n\nMR. SATO: Good morning.\n\nQ  Is it open?\n\nMR. SATO: It is.",
  ],
])("complete: %s", (complete, text) => expect(readString(text).complete).toBe(complete))
