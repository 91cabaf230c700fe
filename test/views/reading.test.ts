import fc from "fast-check"
import { expect, test } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { bySpan } from "../../src/domain/span.ts"
import type { Statement } from "../../src/domain/statement.ts"
import { type Block, byPlace, type Piece, partText, readParagraphs } from "../../src/views/reading.ts"
import { article, example, transcript } from "./example-dossier.ts"

function read({ document, findings }: Processed): Block[] {
  return readParagraphs({
    document,
    statements: findings.statements.toSorted(byPlace),
    ties: [],
    part: { start: 0, end: document.text.length },
    here: null,
    toPoint: (offset) => offset,
  })
}

/** Pieces as text: `[source 1|Ruiz]`. */
function drawn(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, roles, statements }) =>
      roles.length > 0 ? `[${[...roles, ...statements].join(" ")}|${text}]` : text,
    )
    .join("")
}

/** Blocks one a line: kind, label, pieces. */
function check(processed: Processed, expected: readonly string[]) {
  const lines = read(processed).map((block) =>
    block.kind === "furniture"
      ? `${block.why}${block.isFolded ? " (folded)" : ""}: ${block.paragraphs.map(({ pieces }) => drawn(pieces)).join(" / ")}`
      : `${block.kind}${block.label.length > 0 ? ` <${drawn(block.label)}>` : ""}: ${drawn(block.pieces)}`,
  )
  expect(lines).toEqual(expected)
}

test("a statement's parts are told apart, its interrupted content too", () => {
  check(example('{1:"The talks,"} {1s:Ruiz} {1c:said}, {1:"are alive."}\n'), [
    'body: [content 1|"The talks,"] [source 1|Ruiz] [cue 1|said], [content 1|"are alive."]',
  ])
})

test("a statement within another keeps both numbers", () => {
  check(example('{1s:Ruiz} {1c:said} {1:{2s:Petrov} had {2c:told} her {2:"no"}}.', { within: { 2: 1 } }), [
    'body: [source 1|Ruiz] [cue 1|said] [content source 1 2|Petrov][content 1| had ][content cue 1 2|told][content 1| her ][content 1 2|"no"].',
  ])
})

test("spans that overlap without nesting are cut at every edge", () => {
  const { document, findings } = example("{1:The port will} reopen, {1s:the ministry} {1c:said}.")
  const [first] = findings.statements as [Statement]
  const second: Statement = { ...first, id: "second", source: [], cue: [], content: [{ start: 9, end: 21 }] }
  check({ document, quotations: [], findings: { ...findings, statements: [first, second] } }, [
    "body: [content 1|The port ][content 1 2|will][content 2| reopen,] [source 1|the ministry] [cue 1|said].",
  ])
})

test("regions and furniture are what they are; long furniture is folded", () => {
  const teaser = "Read next: the ferry that never came back, and what its crew said of it. ".repeat(5)
  check(
    example(
      `{furniture menu:Home\nWorld}\n{headline:Lamp lit}\n{byline:By Lena Okoro}\nText.\n{furniture teaser:${teaser}}`,
    ),
    [
      "menu: [furniture|Home] / [furniture|World]",
      "headline: [region|Lamp lit]",
      "byline: [region|By Lena Okoro]",
      "body: Text.",
      `teaser (folded): [furniture|${teaser.trim()}]`,
    ],
  )
})

test("furniture within a line stays in its place", () => {
  check(example("The lamp {furniture advertisement:BUY LAMPS} is lit."), [
    "body: The lamp [furniture|BUY LAMPS] is lit.",
  ])
})

test("a dateline that opens a paragraph stays in it", () => {
  check(example("{dateline:PORT SELBY} - The lamp is lit."), ["body: [region|PORT SELBY] - The lamp is lit."])
})

test("a turn's label is hung beside its first words; it is the source of all its paragraphs", () => {
  check(transcript, [
    "headline: [region|Remarks at the quay]",
    "body <[source 1|ENVOY RUIZ]: >: [spoken 1|Good evening. I will be short.]",
    "body: [spoken 2|The lamp stays lit.]",
    "body <QUESTION: >: [spoken 3|And the lens?]",
  ])
})

test("a label on a line of its own is hung beside the words below", () => {
  check(example("{label:RUIZ:}\n{turn:{1:The lamp.}}\n{label:SATO:}\n{turn:{2:The lens.}}"), [
    "body <RUIZ:>: [spoken 1|The lamp.]",
    "body <SATO:>: [spoken 2|The lens.]",
  ])
})

test("notes stand beside the paragraph a statement begins in", () => {
  const notes = read(article)
    .flatMap((block) => (block.kind === "furniture" ? [] : [block.notes]))
    .filter((at) => at.length > 0)
  expect(notes).toEqual([[1], [2, 3], [4]])
})

test("every character but white space at the ends of lines is drawn once, whatever the marks", () => {
  const span = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const scene = fc
    .string({ unit: fc.constantFrom("a", "b", " ", "\n", "\r\n", "😀", ".", "\u2028", "\u00a0"), maxLength: 60 })
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        furniture: fc.array(
          span(text.length).map((at) => ({ ...at, why: "menu" })),
          { maxLength: 4 },
        ),
        regions: fc.array(
          span(text.length).map((at) => ({ ...at, region: "caption" as const })),
          { maxLength: 3 },
        ),
        labels: fc.array(span(text.length), { maxLength: 3 }),
        contents: fc.array(fc.array(span(text.length), { maxLength: 2 }), { maxLength: 5 }),
        tied: fc.array(span(text.length), { maxLength: 4 }),
        parts: fc.integer({ min: 1, max: 100 }),
      }),
    )
  const [pattern] = example("{1:x}").findings.statements as [Statement]
  fc.assert(
    fc.property(scene, ({ text, furniture, regions, labels, contents, tied, parts }) => {
      const ties = tied.toSorted(bySpan).map((at) => ({ kind: "quoted" as const, spans: [at] }))
      const turns = labels.map((label) => ({
        label,
        content: { start: label.end, end: text.length },
        name: null,
        role: null,
        part: "answer" as const,
      }))
      const statements = contents.map((content, index) => ({ ...pattern, id: `${index}`, content })).toSorted(byPlace)
      const pieces = partText(text, parts)
        .flatMap((part) =>
          readParagraphs({
            document: { text, furniture, regions, turns },
            statements,
            ties,
            part,
            here: null,
            toPoint: (at) => at,
          }),
        )
        .flatMap((block) => (block.kind === "furniture" ? block.paragraphs : [block]))
        .flatMap(({ label, pieces }) => [...label, ...pieces])
      for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
      const ordered = pieces.toSorted((a, b) => a.start - b.start)
      expect(
        ordered
          .map((piece) => piece.text)
          .join("")
          .replace(/\s/g, ""),
      ).toBe(text.replace(/\s/g, ""))
    }),
    { numRuns: 300 },
  )
})

test("parts of a long text follow each other and break no character", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀"), maxLength: 200 }),
      fc.integer({ min: 3, max: 50 }),
      (text, length) => {
        const parts = partText(text, length)
        expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text)
        for (const { start } of parts) expect(text.slice(start)).not.toMatch(/^[\udc00-\udfff]/)
      },
    ),
  )
})
