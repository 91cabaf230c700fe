import { expect, test } from "vitest"
import { type ExportFormat, format } from "../../src/export/formats.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import type { Dossier } from "../../src/store/open.ts"
import { findSpeakers } from "../../src/store/speakers.ts"
import type { Filter } from "../../src/views/filter.ts"
import { alignment, article, linkedDossier, links, reprint, transcript } from "../store/linked-example.ts"

/** What is asked for as on the command line: a speaker by a part of the name. */
type Asked = Omit<Partial<Filter>, "speaker"> & { readonly speaker?: string }

function filterOf(dossier: Dossier, { speaker, ...filter }: Asked): Partial<Filter> {
  return speaker === undefined ? filter : { ...filter, speaker: findSpeakers(dossier, speaker) }
}

function exported(kind: "alignments" | "discrepancies" | "documents", filter: Asked, form: ExportFormat) {
  const exporter = exportKinds[kind]
  if (exporter === undefined) throw new Error(`no kind ${kind}`)
  const dossier = linkedDossier()
  const items = exporter.items(dossier, {
    since: null,
    speaker: null,
    countries: null,
    issue: null,
    ...filterOf(dossier, filter),
  })
  const text = Array.from(format(exporter, items, form)).join("")
  dossier.close()
  return text
}

function itemsOf(kind: "alignments" | "discrepancies" | "documents", filter: Asked = {}) {
  return JSON.parse(exported(kind, filter, "json"))
}

/** The words at a span in code points of one of the documents. */
function wordsAt({ document, start, end }: { document: string; start: number; end: number }): string {
  const text = [article, transcript, reprint].find(({ id }) => id === document)?.text ?? ""
  return Array.from(text).slice(start, end).join("")
}

test("an alignment names both sides with the words at them, whose they are, and each difference", () => {
  const [item, ...others] = itemsOf("alignments")
  expect(others).toEqual([])
  expect(item).toMatchObject({
    id: alignment.id,
    statement: alignment.statement,
    marked: true,
    quotation: { document: article.id, text: `"The envoys will return to the table,"` },
    reference: { document: transcript.id, text: "the envoys will return to the table", basis: "primary" },
    attributedTo: { name: "Okafor", kind: "person" },
    saidBy: { name: "OKAFOR" },
    relation: "trimmed",
    edits: [
      { kind: "trim-start", quotation: null, reference: { text: "If the port reopens, " } },
      { kind: "typographic", quotation: { text: "The" }, reference: { text: "the" }, note: "Capital added." },
    ],
    context: [{ kind: "condition", span: { document: transcript.id, text: "If the port reopens" } }],
    also: [{ document: reprint.id, text: "The envoys will return to the table" }],
    score: 61.5,
  })
  const spans = [item.quotation, item.reference, item.edits[1].quotation, item.context[0].span, ...item.also]
  for (const span of spans) expect(wordsAt(span)).toBe(span.text)
  expect(Object.keys(item)).toEqual(
    "id statement marked quotation reference attributedTo saidBy relation edits context also score".split(" "),
  )
})

test("a discrepancy has its evidence with the documents, the quoting one first", () => {
  const [item] = itemsOf("discrepancies")
  expect(item).toMatchObject({ id: links.discrepancies[0]?.id, kind: "truncation", severity: 2 })
  expect(item.evidence.map(({ document }: { document: string }) => document)).toEqual([article.id, transcript.id])
  for (const span of item.evidence) expect(wordsAt(span)).toBe(span.text)
})

test("a document says which one it reprints", () => {
  const copies = itemsOf("documents").map(({ uri, copyOf }: { uri: string; copyOf: unknown }) => [uri, copyOf])
  expect(Object.fromEntries(copies)).toEqual({
    "okafor.txt": null,
    "courier.txt": null,
    "herald.txt": { document: reprint.id, share: 0.9 },
  })
})

test.each([
  [{ speaker: "okafor" }, 1],
  [{ speaker: "Ruiz" }, 0],
  [{ since: "2031-05-03" }, 1],
  [{ since: "2031-05-04" }, 0],
  [{ countries: ["PER"] }, 0],
])("%j lets %i through", (filter, count) => {
  expect(itemsOf("alignments", filter)).toHaveLength(count)
  expect(itemsOf("discrepancies", filter)).toHaveLength(count)
})

test("as tables they have a line each, with the notes of all differences", () => {
  const [header, line] = exported("alignments", {}, "csv").split("\r\n")
  expect(header).toContain("relation,marked,words,referenceWords,attributedTo,saidBy,basis,edits,context,score")
  expect(line).toContain("“If the port reopens,” dropped at the start, no mark.; Capital added.")
  expect(line).toContain("herald.txt")
  expect(line).toContain("okafor.txt")
  expect(exported("discrepancies", {}, "csv").trimEnd().split("\r\n")).toHaveLength(2)
})
