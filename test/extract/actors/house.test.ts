import { describe, expect, it } from "vitest"
import type { Document, Turn } from "../../../src/domain/document.ts"
import { resolve } from "../../../src/extract/actors/resolve.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** Turns of a text whose lines read "LABEL: words", with the names that the labels stand for. */
function turnsOf(text: string, names: Record<string, string>): Turn[] {
  return [...text.matchAll(/^([A-Z. ]+): (.+)$/gm)].map((match) => {
    const [, label = "", words = ""] = match
    const start = match.index + label.length + 2
    return {
      label: { start: match.index, end: match.index + label.length },
      content: { start, end: start + words.length },
      name: names[label] ?? null,
      role: /PRESIDENT/.test(label) ? "President" : null,
      part: label === "Q" ? "question" : "answer",
    }
  })
}

/** Whom the last "the President" (or what is asked for) of a text means; null where that is open. */
function means(
  text: string,
  {
    names = {},
    asked = "he President",
    ...known
  }: Partial<Document> & { names?: Record<string, string>; asked?: string },
): string | null {
  const document = documentOf(text, {
    outlet: "The White House",
    kind: "transcript",
    ...known,
    turns: turnsOf(text, names),
  })
  const at = text.lastIndexOf(asked) - (asked.startsWith("he ") ? 1 : 0)
  const phrase = { start: at, end: text.lastIndexOf(asked) + asked.length, orWhose: false }
  const { actors, meant } = resolve(document, analyse(document), [], undefined, [phrase])
  return actors.find(({ id }) => id === meant[0]?.[0])?.name ?? null
}

describe("a bare office in a house's own words", () => {
  it("is the house's own holder, whom the title, a label or many namings tell", () => {
    const text =
      "President Varga of Brazil called today.\n\nThey spoke of fish. The President thanked him. President Ruiz left."
    expect(means(text, { title: "Statement by President Ruiz on Fish" })).toBe("Ruiz")
    const labelled = "THE PRESIDENT: I called President Varga.\nMS. SATO: The President will go."
    expect(means(labelled, { names: { "THE PRESIDENT": "Ana Ruiz", "MS. SATO": "Mia Sato" } })).toBe("Ana Ruiz")
    const often =
      "President Ruiz is back. President Ruiz saw Varga. President Ruiz slept. It rained. The President is well."
    expect(means(often, {})).toBe("Ruiz")
  })

  it("is never the foreign one because he alone is named", () => {
    expect(means("President Varga called. They spoke of fish at length. The President thanked him.", {})).toBe(null)
    expect(means("French President Varga called. They spoke. The President thanked him.", {})).toBe(null)
    // "the President … with President Varga": two people, however often.
    const with_ = "We saw the President with President Varga. "
    expect(means(`${with_.repeat(4)}It rained. The President slept.`, {})).toBe(null)
  })

  it("is open right after a sentence about another holder", () => {
    const title = "Statement by President Ruiz on Fish"
    const text = "President Ruiz is here. It rained. President Varga arrived at noon. The President ate fish."
    expect(means(text, { title })).toBe(null)
  })

  it("is the other one where a holder speaks, and open where two answer", () => {
    const names = { "PRESIDENT RUIZ": "Ana Ruiz", "PRESIDENT VARGA": "Ivo Varga" }
    const title = "Remarks by President Ruiz and President Varga of Brazil"
    const told = (last: string) => `PRESIDENT VARGA: Thank you.\nPRESIDENT RUIZ: Welcome.\n${last}`
    expect(means(told("PRESIDENT RUIZ: As the President said, it is late."), { names, title })).toBe("Ivo Varga")
    expect(means(told("PRESIDENT VARGA: As the President said, it is late."), { names, title })).toBe("Ana Ruiz")
    expect(means(told("Q: Did the President eat the fish?"), { names, title })).toBe(null)
  })

  it("is whoever the text names where the house has no such office, or gives nothing out", () => {
    const premier = "Prime Minister Varga called. They spoke of fish. The Prime Minister left."
    expect(means(premier, { asked: "he Prime Minister" })).toBe("Varga")
    const text = "President Varga called. They spoke of fish. The President left."
    expect(means(text, { outlet: "The Haldis Post" })).toBe("Varga")
    expect(means(text, { kind: "article" })).toBe("Varga")
    // A house whose own head is a premier speaks of others' presidents.
    expect(means(text, { outlet: "10 Downing Street", title: "Remarks by Prime Minister Ruiz" })).toBe(null)
    const both = `Prime Minister Ruiz was here. ${text}`
    expect(means(both, { outlet: "10 Downing Street", title: "Remarks by Prime Minister Ruiz" })).toBe("Varga")
  })
})

describe("in spoken words", () => {
  it("a name in full without an office is not who has gone by theirs so far", () => {
    const text =
      "MS. SATO: President Ruiz has left. I saw President Ruiz go. President Ruiz was glad.\nQ: Who bought Hugo Ruiz's house? Does the President know?"
    expect(means(text, { names: { "MS. SATO": "Mia Sato" } })).toBe("Ruiz")
  })

  it("who is spoken to holds no office named after the comma", () => {
    const text = "MS. SATO: It rained.\nQ: Mia, the President, as you know, likes fish. What does the President eat?"
    expect(means(text, { names: { "MS. SATO": "Mia Sato" } })).toBe(null)
  })
})
