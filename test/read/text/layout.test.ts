import fc from "fast-check"
import { expect, test } from "vitest"
import { slice } from "../../../src/domain/span.ts"
import { readString } from "./read.ts"

/** What a text's furniture and regions are, in the order of the text, as `why: words` and `<region> words`. */
function reads(text: string, expected: readonly string[]) {
  const { furniture, regions } = readString(text)
  const found = [
    ...furniture.map((span) => ({ ...span, is: `${span.why}: ` })),
    ...regions.map((span) => ({ ...span, is: `<${span.region}> ` })),
  ].sort((a, b) => a.start - b.start)
  expect(found.map((span) => span.is + slice(text, span).replace(/\s+/g, " "))).toEqual(expected)
}

const first =
  "Envoys of Valdoria and Kestria agreed on Tuesday to restore the hotline between their coast guards, officials of both sides said in Port Vell."
const second =
  "“We signed, and we will keep it,” Ana Ruiz, the trade envoy, told reporters after the talks with Juma Bello of Kestria in Port Vell."
const third =
  "Okafor, who led the delegation of Kestria, told Ruiz that the ships of Valdoria must leave the bank first."

test("headline, byline, date line and dateline stand above the body", () => {
  reads(
    `Envoys agree on a hotline | Port Vell Courier\n\nBy Ana Lindqvist and Juma Haddad\nPublished 4 Mar 2031 10:12 GMT\n\nPORT VELL, March 4 (Wire) — ${first}\n\n${second}`,
    [
      "<headline> Envoys agree on a hotline",
      "name of the site: | Port Vell Courier",
      "<byline> By Ana Lindqvist and Juma Haddad",
      "<dateline> Published 4 Mar 2031 10:12 GMT",
      "<dateline> PORT VELL, March 4 (Wire) —",
    ],
  )
})

test("subheadings, lists and short paragraphs of the article stay body", () => {
  reads(
    `${first}\n\nNo return of the fleet\n\n${second}\n\n- Ships leave the bank\n- Talks in May\n\nNot this year.\n\n${third}`,
    [],
  )
})

test("an official release: who issues it, when, where and at what hour", () => {
  reads(
    `March 4, 2031\nFor Immediate Release\n\nRemarks by Minister Sato on the Hotline\n\nMinistry of Trade of Valdoria\n\nOffice of the Press Secretary\n\nSalt Room\nPort Vell, Valdoria\n\n10:30 A.M. EDT\n\nMINISTER SATO: Good morning. ${first}`,
    [
      "<dateline> March 4, 2031",
      "<dateline> For Immediate Release",
      "<headline> Remarks by Minister Sato on the Hotline",
      "<byline> Ministry of Trade of Valdoria",
      "<byline> Office of the Press Secretary",
      "<dateline> Salt Room",
      "<dateline> Port Vell, Valdoria",
      "<dateline> 10:30 A.M. EDT",
    ],
  )
})

test("captions: a credit after them, a credit above them, a picture from the files", () => {
  reads(
    `Minister Sato greets reporters at the harbour in Port Vell on June 19. JUMA BELLO/AFP via Getty Images\n\n${first}\n\nAna Varga/AP\nFishing boats wait at the mouth of the river, April 22, 2031, in Port Vell. The ban remains a challenge.\n\n${second}\n\n(FILE) Minister Sato arrives for the talks.\n\n${third}`,
    [
      "<caption> Minister Sato greets reporters at the harbour in Port Vell on June 19. JUMA BELLO/AFP via Getty Images",
      "picture credit: Ana Varga/AP",
      "<caption> Fishing boats wait at the mouth of the river, April 22, 2031, in Port Vell. The ban remains a challenge.",
      "<caption> (FILE) Minister Sato arrives for the talks.",
    ],
  )
})

test("menus and boxes of other stories; the article's own words between them stay", () => {
  reads(
    `Home\nWorld\nPolitics\nOpinion\n\nEnvoys agree on a hotline\n\n${first}\n\nMost read\nStorm closes the northern pass\nWhat the port accord says\n\n${second}\n\nLatest article`,
    [
      "menu: Home World Politics Opinion",
      "<headline> Envoys agree on a hotline",
      "heading of a box of other stories: Most read",
      "title of another story: Storm closes the northern pass What the port accord says",
      "heading of a box of other stories: Latest article",
    ],
  )
})

test("a clip of another story goes with its title and description", () => {
  reads(
    `${first}\n\nWATCH l Sato and Petrov revive the ferry:\n\nSato, Petrov meet for the first time in a year\n\nAfter a year without a letter, Minister Sato and Ivo Petrov sat down at last to talk about the ferry.\n\n‘The bank is ours’\n\n${third}`,
    [
      "announcement of a clip: WATCH l Sato and Petrov revive the ferry:",
      "teaser of another story: Sato, Petrov meet for the first time in a year After a year without a letter, Minister Sato and Ivo Petrov sat down at last to talk about the ferry.",
    ],
  )
})

test("a clip of this story repeats the article's own words: its description is a caption", () => {
  reads(
    `${first}\n\n“Kestria sells machine tools and drone motors to the pirates,” Ruiz said. “They are the top supplier.”\n\nWATCH l Kestria arms the pirates: Ruiz:\n\nPirates would starve without Kestria, Ruiz says\n\nTrade envoy Ana Ruiz says Kestria is the ‘top supplier’ of machine tools that the pirates use.\n\n${third}`,
    [
      "announcement of a clip: WATCH l Kestria arms the pirates: Ruiz:",
      "<caption> Pirates would starve without Kestria, Ruiz says",
      "<caption> Trade envoy Ana Ruiz says Kestria is the ‘top supplier’ of machine tools that the pirates use.",
    ],
  )
})

test("after an announcement without its clip the article goes on", () => {
  reads(`${first}\n\nWATCH l Sato and Petrov revive the ferry:\n\n${second}\n\n${third}`, [
    "announcement of a clip: WATCH l Sato and Petrov revive the ferry:",
  ])
})

test("what a page repeats is furniture the second time, with the short heading above it; a refrain is not", () => {
  reads(
    `${third}\n\nWhy it matters\n\n${first}\n\nThank you.\n\n${second}\n\nThank you.\n\nWhy it matters\n\n${first}`,
    [`repeated: Why it matters ${first}`],
  )
})

test("the headline again, above the second version of the article", () => {
  reads(
    `Envoys agree on a hotline\n\n${first}\n\nYour browser doesn’t support HTML5\n\nEnvoys agree on a hotline\n\n${second}`,
    [
      "<headline> Envoys agree on a hotline",
      "text of a video or sound player: Your browser doesn’t support HTML5",
      "headline again: Envoys agree on a hotline",
    ],
  )
})

const letter =
  "Dear Reader,\n\nA friend of mine in the hills once wrote: “I read you because you take your time,” and I kept the card.\n\nWe take our time. It costs money."

test("a letter to the readers to its signature, and the outlet's praise of itself, whatever they quote", () => {
  reads(
    `${first}\n\n${second}\n\n${third}\n\nYou've read 3 of 5 free articles. Subscribe to continue.\nHonest news can be slow and still be news that you will want to keep.\n\nGive us your feedback\n\n${letter}\n\nIda Varga, editor\n\nStart your subscription today`,
    [
      "subscription appeal: You've read 3 of 5 free articles. Subscribe to continue.",
      "the outlet on itself: Honest news can be slow and still be news that you will want to keep.",
      "feedback request: Give us your feedback",
      `letter to readers: ${letter.replace(/\s+/g, " ")} Ida Varga, editor`,
      "subscription appeal: Start your subscription today",
    ],
  )
})

test("below an appeal in its middle the article goes on", () => {
  reads(`${first}\n\n${second}\n\nSign up for our daily newsletter\n\n${third}\n\nSome think of it as a farce.`, [
    "newsletter sign-up: Sign up for our daily newsletter",
  ])
})

test("a document that is itself a letter is no furniture", () => {
  reads(
    "Dear readers,\n\nThe hotline is back. I have waited for this day since the ships collided in the strait.\n\nAna Ruiz",
    [],
  )
})

test("readers' comments, to the end of the page", () => {
  reads(`${first}\n\n${second}\n\n12 comments\n\nvell99: Ruiz said the same in May, and nobody believed her then.`, [
    "readers' comments: 12 comments vell99: Ruiz said the same in May, and nobody believed her then.",
  ])
})

test("who else worked on it stands below an article", () => {
  reads(`${first}\n\n${second}\n\n(Reporting by Ana Lindqvist; Editing by Juma Haddad)`, [
    "<byline> (Reporting by Ana Lindqvist; Editing by Juma Haddad)",
  ])
})

const piece = fc.constantFrom(
  first,
  second,
  third,
  "",
  "WATCH l Sato, Ruiz meet:",
  "Most read",
  "Dear Reader,",
  "Ana Varga/AP",
  "###",
  "Home | World | News",
  "March 4, 2031",
  "By Ana Ruiz",
  "Subscribe to continue",
  "Source: Kestria",
  "---",
  "Q: When?",
  "SATO: Now.",
  "x | y",
  "10:30 A.M.",
  "\r",
  "“",
  "Comments",
)

test("furniture and regions lie within the text, in order, disjoint from each other, and come out the same twice", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: "grapheme" })), { maxLength: 30 }),
      fc.constantFrom("\n", "\n\n", "\r\n"),
      (pieces, newline) => {
        const text = `Start ${pieces.join(newline)}`
        fc.pre(!text.includes("\0"))
        const document = readString(text)
        const spans = [...document.furniture, ...document.regions].sort((a, b) => a.start - b.start)
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        expect(readString(text)).toEqual(document)
      },
    ),
    { numRuns: 300 },
  )
})
