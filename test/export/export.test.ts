import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import type { Document } from "../../src/domain/document.ts"
import { csvRow } from "../../src/export/csv.ts"
import { type ExportFormat, format } from "../../src/export/formats.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { gatherNewActors } from "../../src/ingest/gather-actors.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { findSpeakers } from "../../src/store/speakers.ts"
import { type Filter, isSince, isUpTo } from "../../src/views/filter.ts"
import { documentOf } from "../document-of.ts"
import { newFolder } from "../effects/example.ts"
import { processedOf, spanOf, statementOf } from "../store/example.ts"
import { happenedDossier, ids } from "../views/happened-example.ts"

const everything: Filter = { since: null, speaker: null, countries: null, issue: null }

const text = `🕊️ "We signed," said Ana Ruiz. "Not all of it," Okafor said. The so-called "truce" holds.`
const signed = { ...statementOf(text, { source: "Ana Ruiz", cue: "said", content: [`"We signed,"`] }) }
const notAll = statementOf(text, { source: "Okafor", cue: "said", content: [`"Not all of it,"`] })

function quotationOf(words: string, use: "words" | "scare") {
  const inner = spanOf(text, words)
  const marks = { start: inner.start - 1, end: inner.end + 1, opened: true, closed: true }
  return { ...marks, inner, depth: 0, continues: null, use }
}

function dossierOf(metadata: Partial<Document> = {}): Dossier {
  const dossier = openDossier(join(newFolder(), "test.db"))
  const { document, findings } = processedOf(documentOf(text, metadata), [signed, notAll])
  const actors = findings.actors.map((actor) => ({ ...actor, country: actor.name === "Okafor" ? "NGA" : null }))
  const quotations = [
    quotationOf("We signed,", "words"),
    quotationOf("Not all of it,", "words"),
    quotationOf("truce", "scare"),
  ]
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  writer.save({ document, quotations, findings: { ...findings, actors } }, { input: document.uri, sha256: "" })
  gatherNewActors(dossier)
  return dossier
}

/** What is asked for as on the command line: a speaker by a part of the name. */
type Asked = Omit<Partial<Filter>, "speaker"> & { readonly speaker?: string }

function filterOf(dossier: Dossier, { speaker, ...filter }: Asked): Partial<Filter> {
  return speaker === undefined ? filter : { ...filter, speaker: findSpeakers(dossier, speaker) }
}

function exported(kind: string, filter: Asked = {}, form: ExportFormat = "jsonl", dossier = dossierOf()): string {
  const exporter = exportKinds[kind]
  if (exporter === undefined) throw new Error(`no kind ${kind}`)
  return Array.from(
    format(exporter, exporter.items(dossier, { ...everything, ...filterOf(dossier, filter) }), form),
  ).join("")
}

function itemsOf(kind: string, filter: Asked = {}, dossier = dossierOf()) {
  return JSON.parse(exported(kind, filter, "json", dossier))
}

test("spans name their document and count code points, so that other languages slice right", () => {
  const [statement] = itemsOf("statements")
  const points = Array.from(text)
  const [content] = statement.content
  expect(points.slice(content.start, content.end).join("")).toBe(`"We signed,"`)
  expect(content).toEqual({ document: documentOf(text).id, start: 3, end: 15, text: `"We signed,"` })
})

test("a statement names the engagement it was made at by the id its line is exported under", () => {
  const { dossier, remove } = happenedDossier()
  onTestFinished(remove)
  const lines = itemsOf("engagements", {}, dossier) as { id: string }[]
  const occasions = (itemsOf("statements", {}, dossier) as { at: string | null }[]).flatMap(({ at }) => at ?? [])
  expect(new Set(occasions)).toEqual(new Set([ids.meeting]))
  expect(lines.map(({ id }) => id)).toContain(ids.meeting)
})

test("every quotation is exported, with the statement it belongs to where it has one", () => {
  const quotations = itemsOf("quotations") as {
    words: { text: string }
    speaker: { name: string } | null
    use: string
  }[]
  expect(quotations.map(({ words, speaker, use }) => [words.text, speaker?.name ?? null, use])).toEqual([
    ["We signed,", "Ana Ruiz", "words"],
    ["Not all of it,", "Okafor", "words"],
    ["truce", null, "scare"],
  ])
})

test.each([
  [{ speaker: "okaf" }, ["Not all of it,"], ["Okafor"]],
  [{ countries: ["NGA"] }, ["We signed,", "Not all of it,"], ["Okafor"]],
  [{ since: "2031-05-03" }, ["We signed,", "Not all of it,", "truce"], ["Ana Ruiz", "Okafor"]],
  [{ since: "2031-05-04" }, [], []],
  [{ until: "2031-05" }, ["We signed,", "Not all of it,", "truce"], ["Ana Ruiz", "Okafor"]],
  [{ until: "2031-05-02" }, [], []],
])("%j", (filter, words, names) => {
  const dossier = dossierOf({ date: { value: "2031-05-03", basis: "stated", why: "dateline" } })
  const quotations = itemsOf("quotations", filter, dossier) as { words: { text: string } }[]
  expect(quotations.map((quotation) => quotation.words.text)).toEqual(words)
  expect(itemsOf("actors", filter, dossier).map((actor: { name: string }) => actor.name)).toEqual(names)
  expect(itemsOf("documents", filter, dossier)).toHaveLength(words.length > 0 ? 1 : 0)
})

test.each([
  ["2031-05-03", true],
  ["2031-05-02", false],
  ["2031-05", true],
  ["2031-04", false],
  ["2031", true],
  ["2030~", false],
  ["2031-01-01/2031-06-01", true],
  ["2020-01-01/..", true],
  [null, false],
])("whether %s may be on 3 May 2031 or later: %s", (date, expected) => {
  expect(isSince(date, "2031-05-03")).toBe(expected)
})

test.each([
  ["2031-05-03", true],
  ["2031-05-04", false],
  ["2031-05", true],
  ["2031-06", false],
  ["2031-05-01/2031-06-01", true],
  ["../2031-05-02", true],
  ["../2031-05-25", false],
  [null, false],
])("whether %s begins on 3 May 2031 or before: %s", (date, expected) => {
  expect(isUpTo(date, "2031-05-03")).toBe(expected)
})

test("all formats hold the same items", () => {
  const lines = exported("statements").trimEnd().split("\n")
  expect(lines.map((line) => JSON.parse(line))).toEqual(itemsOf("statements"))
  expect(exported("statements", {}, "csv").trimEnd().split("\r\n")).toHaveLength(lines.length + 1)
  expect(itemsOf("judgements")).toEqual([])
})

test("a table keeps to its columns", () => {
  for (const [name, kind] of Object.entries(exportKinds)) {
    for (const { row } of kind.items(dossierOf(), everything)) {
      for (const column of kind.columns) expect(row, `${name}.${column}`).toHaveProperty(column)
    }
  }
})

test("cells are quoted as RFC 4180 says, and no text becomes a formula", () => {
  expect(csvRow(["plain", `"No," he said`, "two\nlines", null, 0.5, true])).toBe(
    `plain,"""No,"" he said","two\nlines",,0.5,true\r\n`,
  )
  expect(csvRow(["=1+1", "-40 °C", "@envoy", -40])).toBe("'=1+1,'-40 °C,'@envoy,-40\r\n")
})
