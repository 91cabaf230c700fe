import { afterAll, beforeAll, expect, test } from "vitest"
import type { Dossier } from "../../src/store/open.ts"
import { type DocumentRequest, viewDocument } from "../../src/views/document-view.ts"
import { partLength } from "../../src/views/reading.ts"
import { viewStatement } from "../../src/views/statement-page-view.ts"
import { article, example, exampleDossier, hostile, transcript } from "./example-dossier.ts"

let dossier: Dossier
let remove: () => void
const outside = example('😀 {1s:Ruiz} {1c:said} {1:"no 😀"}.', { speakers: { 1: "Ana Ruiz" } })
const long = example(
  `${"A line of a very long text.\n".repeat(Math.ceil((partLength * 2.5) / 28))}{1:"No."} {1s:Ruiz} {1c:said}.`,
)

beforeAll(() => {
  ;({ dossier, remove } = exampleDossier([article, transcript, hostile, outside, long]))
})
afterAll(() => remove())

function view(request: DocumentRequest) {
  const document = viewDocument(dossier, request)
  if (document === null) throw new Error("no such document")
  return document
}

test("spans count code points and say what they hold", () => {
  const { statements } = view({ id: outside.document.id })
  const points = [...outside.document.text]
  for (const { start, end, text } of statements.flatMap(({ source, cue, content }) => [
    ...source,
    ...cue,
    ...content,
  ])) {
    expect(points.slice(start, end).join("")).toBe(text)
  }
  expect(statements[0]?.content).toMatchObject([{ start: 12, end: 18, text: '"no 😀"' }])
})

test("a permalink's span is marked, and nothing else", () => {
  const { blocks, here } = view({ id: outside.document.id, span: { start: 12, end: 18 } })
  const marked = blocks
    .flatMap((block) => (block.kind === "furniture" ? [] : block.pieces))
    .filter(({ roles }) => roles.includes("here"))
  expect(here).toEqual({ start: 12, end: 18 })
  expect(marked.map(({ text }) => text).join("")).toBe('"no 😀"')
})

test("a permalink beyond the text points nowhere", () => {
  expect(view({ id: outside.document.id, span: { start: 5000, end: 5010 } }).here).toBeNull()
})

test("an open speaker is called what the text calls them, and why", () => {
  const statements = view({ id: article.document.id }).statements
  expect(statements.map(({ who, open }) => [who, open])).toEqual([
    ["Ana Ruiz", null],
    ["Ana Ruiz", null],
    ["unattributed", "the text names no source"],
    ["“one official”", "nobody is named as saying it"],
  ])
  expect(statements[2]?.within?.number).toBe(2)
  expect(statements[1]?.contains.map(({ number }) => number)).toEqual([3])
})

test("a long text comes in parts; a statement and a span are found in theirs", () => {
  const { id } = long.document
  const first = view({ id })
  expect(first.part).toMatchObject({ number: 1, of: 3, previous: null, next: `/documents/${id}?part=2` })
  expect(first.statements).toEqual([])
  const [statement] = long.findings.statements
  const last = view({ id, statement: statement?.id ?? "" })
  expect(last.part.number).toBe(3)
  expect(last.statements.map(({ number }) => number)).toEqual([1])
  expect(last.statements[0]?.place).toBe(`/documents/${id}?statement=${statement?.id}#s-${statement?.id}`)
  const length = [...long.document.text].length
  expect(view({ id, span: { start: length - 5, end: length } }).part.number).toBe(3)
  expect(view({ id, part: 99 }).part.number).toBe(3)
  expect(view({ id, part: Number.NaN }).part.number).toBe(1)
})

test("an address that is none of the web is not linked", () => {
  expect(view({ id: hostile.document.id }).url).toBeNull()
})

test("a statement's page has the paragraph it stands in, with it alone marked", () => {
  const [, , inner] = article.findings.statements
  const page = viewStatement(dossier, inner?.id ?? "")
  if (page?.kind !== "statement") throw new Error("no such statement")
  const marked = page.paragraphs.flatMap(({ pieces }) => pieces).filter(({ roles }) => roles.length > 0)
  expect(marked.map(({ text, roles }) => `${roles}: ${text}`)).toEqual(["cue: promised", 'content: "a spare lens"'])
})

test("a statement deep in a turn is shown with its label", () => {
  const [, second] = transcript.findings.statements
  const given = { ...transcript, findings: { ...transcript.findings } }
  const page = viewStatement(dossier, second?.id ?? "")
  if (page?.kind !== "statement") throw new Error("no such statement")
  expect(given.document.turns).toHaveLength(2)
  expect(page.paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(""))).toEqual(["The lamp stays lit."])
})

test("an id nothing ever had is null", () => {
  expect(viewStatement(dossier, "0123456789abcdef")).toBeNull()
  expect(viewDocument(dossier, { id: "0123456789abcdef" })).toBeNull()
})
