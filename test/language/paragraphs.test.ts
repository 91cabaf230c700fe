import { describe, expect, it } from "vitest"
import { type Span, slice } from "../../src/domain/span.ts"
import { findParagraphs } from "../../src/language/paragraphs.ts"
import { documentOf } from "../document-of.ts"

function paragraphsAre(text: string, expected: readonly string[], furniture: readonly Span[] = []): void {
  const document = documentOf(text, { furniture: furniture.map((span) => ({ ...span, why: "menu" })) })
  expect(findParagraphs(document).map((paragraph) => slice(text, paragraph))).toEqual(expected)
}

describe("paragraphs", () => {
  it("are the lines of a text", () => {
    paragraphsAre("Ruiz left.\nSato stayed.\n\n  Nobody spoke.  \r\nThe end.", [
      "Ruiz left.",
      "Sato stayed.",
      "Nobody spoke.",
      "The end.",
    ])
  })

  it("have words in them", () => {
    paragraphsAre("Ruiz left.\n\n* * *\n\nSato stayed.", ["Ruiz left.", "Sato stayed."])
  })

  it("leave furniture out and are parted at its edges", () => {
    const text = "Ruiz left. READ MORE Sato stayed."
    paragraphsAre(text, ["Ruiz left.", "Sato stayed."], [{ start: 11, end: 20 }])
  })

  it("are parted at labels and regions", () => {
    const text = "SATO: We agree.\nA caption. More."
    const document = documentOf(text, {
      regions: [{ start: 16, end: 26, region: "caption" }],
      turns: [
        { label: { start: 0, end: 4 }, content: { start: 6, end: 15 }, name: "Sato", role: null, part: "answer" },
      ],
    })
    expect(findParagraphs(document).map((paragraph) => slice(text, paragraph))).toEqual([
      "SATO",
      "We agree.",
      "A caption.",
      "More.",
    ])
  })
})

describe("lines broken at a fixed width", () => {
  const first =
    "The port of Lund will reopen on Monday, the trade ministry of\nValdoria said in a letter that was sent to the council and to\nthe two envoys on Friday."
  const second = 'Ana Ruiz, the envoy, welcomed the letter. "It is what we asked\nfor," she said.'

  it("are joined, and parted at blank lines", () => {
    paragraphsAre(`${first}\n\n${second}\n`, [first, second])
  })

  it("are parted where a line ends early, though nothing stands between", () => {
    paragraphsAre(`${first}\n${second}`, [first, second])
  })

  it("are parted before an item of a list", () => {
    const list =
      "The ministries of the two states agreed on three steps, and on\na calendar for them:\n- the port opens\n- the bridge opens"
    paragraphsAre(list, [list.slice(0, list.indexOf("\n- the port")), "- the port opens", "- the bridge opens"])
  })

  it("are none in a list, a poem or a page of short paragraphs", () => {
    const lines = [
      "The ministry of trade said that the port will open.",
      "Sato left for home in the evening of the same day.",
      "Nobody knows when the talks in Lund will go on.",
    ]
    paragraphsAre(lines.join("\n"), lines)
    paragraphsAre("Port\nBridge\nroad", ["Port", "Bridge", "road"])
  })
})
