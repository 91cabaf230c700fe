import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { type DocumentHints, isDocument, type Reading } from "../../../src/domain/source.ts"
import { overlaps, slice } from "../../../src/domain/span.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { readHtml } from "../../../src/read/html/read-html.ts"

const pages = join(import.meta.dirname, "fixtures")

function read(html: string | Uint8Array, hints: DocumentHints = {}): Reading {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html
  return readHtml({ uri: "page.html", bytes, mediaType: "text/html", hints, retrieved: "2031-06-01T00:00:00Z" })
}

function readDocument(html: string | Uint8Array, hints: DocumentHints = {}): Document {
  const reading = read(html, hints)
  if (!isDocument(reading)) throw new Error(reading.notes.map((note) => note.message).join())
  return reading
}

/** Stretches of the article that are body text, line by line. */
function bodyOf({ text, furniture, regions }: Document): string[] {
  const signs = [...text].length === text.length ? text.split("") : Array.from(text)
  for (const { start, end } of [...furniture, ...regions]) signs.fill("\n", start, end)
  return signs
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

/** Every span lies in the text, begins and ends with words; furniture and regions share nothing. */
function spansAreSound({ text, furniture, regions }: Document) {
  const spans = [...furniture, ...regions].toSorted((a, b) => a.start - b.start)
  for (const span of spans) {
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(slice(text, span)).not.toBe("")
  }
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1]
    if (next !== undefined) expect(overlaps(span, next)).toBe(false)
  }
  expect(furniture).toEqual(furniture.toSorted((a, b) => a.start - b.start))
}

test.each(readdirSync(pages))("page: %s", (name) => {
  const document = readDocument(readFileSync(join(pages, name, "page.html")))
  const { furniture, ...expected } = JSON.parse(readFileSync(join(pages, name, "expected.json"), "utf8"))
  const { title, outlet, byline, date, language, url, kind, complete } = document
  expect({
    title,
    outlet,
    byline,
    date,
    language,
    url,
    kind,
    complete,
    notes: document.notes.map((note) => note.code),
    regions: document.regions.map((region) => [region.region, slice(document.text, region)]),
    body: bodyOf(document),
  }).toEqual(expected)
  for (const [why, starts] of Object.entries(furniture as Record<string, string[]>)) {
    const words = document.furniture.filter((each) => each.why === why).map((each) => slice(document.text, each))
    for (const start of starts) expect(words.join("\n"), why).toContain(start)
  }
  spansAreSound(document)
})

function hasText(html: string, text: string) {
  expect(readDocument(html).text).toBe(text)
}

test("the text is what a browser shows, in reading order", () => {
  hasText("<p>One\n  word</p><p>Two</p>", "One word\n\nTwo")
  hasText("<p>one<br>two<br><br>three", "one\ntwo\n\nthree")
  hasText("<ul><li>a<li>b</ul>c", "a\nb\n\nc")
  hasText("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc")
  hasText("<p>an <b>in</b>line <i>word</i> , so</p>", "an inline word , so")
  hasText("<pre>two  spaces\n  kept</pre>", "two  spaces\n  kept")
  hasText("<p>Ruiz &amp; Sato&#8217;s caf&eacute;&nbsp;bar</p>", "Ruiz & Sato’s café\u00a0bar")
  hasText("<title>T</title><style>s</style><script>x()</script><p>seen<template>t</template>", "seen")
  hasText("<p hidden>a</p><p style='display:none'>b</p><p style='color:red'>c</p>", "c")
  hasText("just words", "just words")
})

test("the marks that a browser draws around <q> are read, where the author wrote none", () => {
  hasText("<p>She said <q>we <i>object</i></q>, twice.</p>", "She said “we object”, twice.")
  hasText("<p><q>He told me <q>no</q> and left</q></p>", "“He told me ‘no’ and left”")
  hasText("<p>a <q>b</q> <q> c</q><q>d</q></p>", "a “b” “c”“d”")
  hasText("<p><q>“We object,”</q> she said, “<q>twice</q>”</p>", "“We object,” she said, “twice”")
  hasText("<p>a <q></q><q hidden>b</q>c <q>d</p><p>e</p>", "a c “d”\n\ne")
  hasText("<p>a <b><q><i>b</i></b> c</q> d</p>", "a “b” c d")
})

test("words in <q> are quotations", () => {
  const document = readDocument("<p>“Go,” said Ruiz. Sato said <q>we will not wait for the ferry</q>, and left.</p>")
  const found = analyse(document).quotations.map(({ inner }) => slice(document.text, inner))
  expect(found).toEqual(["Go,", "we will not wait for the ferry"])
})

function isRefused(html: string, code: string) {
  const reading = read(html)
  expect(isDocument(reading)).toBe(false)
  expect(reading.notes.map((note) => note.code)).toEqual([code])
  expect(reading.notes[0]?.message).toContain("page.html")
}

test("a page without visible text is refused with its name and the reason", () => {
  isRefused("", "empty-file")
  isRefused("<html><body></body></html>", "no-text")
  isRefused("<frameset><frame src=a></frameset>", "no-text")
  isRefused("<body><script>render()</script></body>", "no-text")
})

test("encodings: mark, declaration, the bytes themselves", () => {
  const words = "“Café” – naïve"
  const expectEncoding = (bytes: Uint8Array, encoding: string, text = words) => {
    const document = readDocument(bytes)
    expect([document.text, document.original.encoding]).toEqual([text, encoding])
    expect(document.original.bytes).toBe(bytes)
  }
  expectEncoding(new TextEncoder().encode(`<p>${words}`), "utf-8")
  expectEncoding(new Uint8Array(Buffer.from(`\ufeff<p>${words}`, "utf16le")), "utf-16le")
  const latin = Buffer.from(
    "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>\x93Caf\xe9\x94",
    "latin1",
  )
  expectEncoding(new Uint8Array(latin), "windows-1252", "“Café”")
  const cyrillic = Buffer.from("<meta charset=koi8-r><p>\xd0\xcf\xd2\xd4", "latin1")
  expectEncoding(new Uint8Array(cyrillic), "koi8-r", "порт")
})

test("hints fill what the page does not say, and do not overrule it", () => {
  const hints: DocumentHints = { date: "2031-01-01", title: "Hint", outlet: "Hint", language: "fr", kind: "official" }
  const silent = readDocument("<p>Some words.</p>", hints)
  expect([silent.title, silent.outlet, silent.language, silent.kind, silent.date?.value]).toEqual([
    "Hint",
    "Hint",
    "fr",
    "official",
    "2031-01-01",
  ])
  const outspoken = readDocument(
    "<html lang=de><head><title>Ein Hafen wartet</title><meta name=date content=2031-02-02></head><p>Wörter.",
    hints,
  )
  expect([outspoken.title, outspoken.language, outspoken.date?.value]).toEqual(["Ein Hafen wartet", "de", "2031-02-02"])
})

test("nothing overflows: nesting bombs, elements never closed, a page of links", () => {
  for (const depth of [300, 10_000, 100_000]) {
    const document = readDocument(`${"<div>".repeat(depth)}<p>deep words</p>${"</div>".repeat(depth)}`)
    expect(document.text).toContain("deep words")
    expect(document.notes).toEqual([])
    expect(document.furniture).toEqual([])
  }
  expect(readDocument(`<ul>${"<li>a<ul>".repeat(5_000)}`).text.split("a")).toHaveLength(5_001)
  expect(readDocument("<a href=/>Home</a> <a href=/news>News</a>").notes.map((note) => note.code)).toEqual([
    "no-article",
  ])
})

test("broken JSON-LD: common slips are mended, the rest is noted", () => {
  const page = (json: string) => `<script type="application/ld+json">${json}</script><p>words`
  expect(readDocument(page(`//<![CDATA[\n{"@type":"Report","headline":"Two\nlines",}\n//]]>`)).title).toBe("Two lines")
  const broken = readDocument(page(`{"@type":"Report","headline":`))
  expect([broken.title, broken.notes.map((note) => note.code)]).toEqual([null, ["broken-json-ld"]])
})

test("whatever the markup, spans are sound and article and furniture cover the text", () => {
  const word = fc.constantFrom(
    "Ruiz said the port was open.",
    "Home",
    "By Ana Ruiz",
    "4 March 2031",
    "Read more: x",
    " ",
    "🙂",
  )
  const tag = fc.constantFrom(
    "p",
    "div",
    "a href=/",
    "nav",
    "aside",
    "h1",
    "h2",
    "ul",
    "li",
    "figure",
    "figcaption",
    "article",
    "table",
    "td",
    "br",
    "b",
    "blockquote",
    "div class=comments",
    "span class=byline",
    "div class=article-body",
    "time",
  )
  const piece = fc.oneof(
    word,
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name.split(" ")[0]}>`),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const reading = read(pieces.join(""))
      if (!isDocument(reading)) return
      spansAreSound(reading)
      const again = read(pieces.join(""))
      expect(again).toEqual(reading)
    }),
    { numRuns: 300 },
  )
})
