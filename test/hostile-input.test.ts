import { describe, expect, it } from "vitest"
import type { Processed } from "../src/domain/findings.ts"
import type { Source, Unreadable } from "../src/domain/source.ts"
import type { Span } from "../src/domain/span.ts"
import { process } from "../src/pipeline.ts"
import { viewAnalysis } from "../src/views/analyze.ts"
import { shippedNetwork } from "./network.ts"

/** Small enough to be quick; and where time, or what is found, would grow by the square, large enough to never end. */
const sizes = [5_000, 40_000]

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))
const counted = (piece: (letters: string) => string) => (size: number) => {
  let text = ""
  for (let i = 0; text.length < size; i++) text += piece(lettersOf(i))
  return text
}

/** 0 a, 1 b, … 26 ba: no digit, so that names can be made of it. */
function lettersOf(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : lettersOf(Math.floor(count / 26)) + last
}

const texts: Readonly<Record<string, (size: number) => string>> = {
  "lines of one letter": repeated("x\n"),
  "a word without end": repeated("x"),
  "said, said, said": repeated("said, "),
  "he said he said": repeated("he said "),
  "who said who said": repeated(", and who said "),
  "according to according to": repeated("according to "),
  "the trade and Ruiz and Sato said": repeated("the trade and Ruiz and Sato said "),
  "opening marks": repeated("“a "),
  "straight marks, parted": repeated('" '),
  "straight marks around letters": repeated('"a" '),
  apostrophes: repeated("x'"),
  "marks within marks": repeated("“a ‘b "),
  "abbreviations and initials": repeated("Mr. A. "),
  brackets: repeated("(["),
  "words in brackets": repeated("(Ruiz said no) "),
  "paragraphs that leave a quotation open": repeated("“We object, Ruiz said\n\n"),
  "one paragraph of quotations": repeated("“We object,” said Ruiz. “No.” "),
  "one quotation of many sentences": (size) => `Ruiz said: “${repeated("He said that he told her no. ")(size)}”`,
  "questions and answers": repeated("Q: Why?\n\nMR. SATO: No. I said no.\n\n"),
  "labels, each another": counted((letters) => `MR. K${letters.toUpperCase()}: no\n\n`),
  "names, each another": counted((letters) => `Ana K${letters} met Mr. R${letters}ov. `),
  "a family without end": counted((letters) => `K${letters} Ruiz said no. Ruiz left. `),
  "holders of one office": counted((letters) => `Minister K${letters} Q${letters} spoke. The minister said no. `),
  "ministries, each another": counted((letters) => `The ${letters} ministry said no. The ministry left. `),
  "teasers and letters": repeated("WATCH l Sato, Ruiz meet:\nDear Reader,\nMost read\nBy Ana Ruiz\n"),
  "addresses and numbers": repeated("https://a.b/1.1. June 19, 2031 "),
  "characters of two code units": repeated("🙂 said “🙂” "),
  "words every object has": repeated("constructor __proto__ toString said "),
}

const pages: Readonly<Record<string, (size: number) => string>> = {
  "elements within elements": repeated("<div>"),
  "paragraphs without end tags": repeated("<p>Ruiz said no"),
  links: repeated("<a href=x>x</a>"),
  "tables within tables": repeated("<table><tr><td>x"),
  "formatting across blocks": repeated("<b><p>x</i>"),
  "a comment that does not end": repeated("<!-- x "),
  "character references": repeated("&amp;&bogus;"),
  "an attribute without end": (size) => `<p title="${"x".repeat(size)}">Ruiz said no.</p>`,
  "attributes without end": (size) => `<p ${counted((letters) => `${letters}=x `)(size)}>Ruiz said no.</p>`,
}

const network = await shippedNetwork()

/** Everything that is found lies in the text, and can be shown. */
async function readsThrough(name: string, text: string, mediaType: string): Promise<void> {
  const source: Source = { uri: name, bytes: new TextEncoder().encode(text), mediaType, hints: {}, retrieved: "" }
  const results: (Processed | Unreadable)[] = []
  for await (const result of process(source, network)) results.push(result)
  expect(results).toHaveLength(1)
  for (const result of results) {
    if ("document" in result) isSound(result)
    else expect(result.notes[0]?.message).toContain(name)
  }
}

function isSound(result: Processed): void {
  const { document, findings, quotations } = result
  const spans: Span[] = [...document.furniture, ...document.regions, ...quotations]
  for (const turn of document.turns) spans.push(turn.label, turn.content)
  for (const { source, cue, content, glosses } of findings.statements)
    spans.push(...source, ...cue, ...content, ...glosses)
  const unsound = spans.filter(({ start, end }) => !(0 <= start && start < end && end <= document.text.length))
  expect(unsound).toEqual([])
  const shown = JSON.stringify(viewAnalysis(result, { withText: false, issues: [] }))
  // A few hundred bytes a statement, a statement every ten characters, and no more than so many within each other.
  expect(shown.length).toBeLessThan(10_000 + 150 * document.text.length)
}

describe("no input takes more than its time", () => {
  // A text that takes time by its square runs into this limit.
  const patience = { timeout: 30_000 }
  it.each(Object.entries(texts))("%s", patience, async (name, textOf) => {
    for (const size of sizes) await readsThrough(name, textOf(size), "text/plain")
  })
  it.each(Object.entries(pages))("%s", patience, async (name, pageOf) => {
    for (const size of sizes) await readsThrough(name, `<!doctype html><html><body>${pageOf(size)}`, "text/html")
  })
})
