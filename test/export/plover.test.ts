import { describe, expect, test } from "vitest"
import type { Document } from "../../src/domain/document.ts"
import { actRows } from "../../src/export/act-rows.ts"
import type { ExportKind } from "../../src/export/export-kind.ts"
import { format } from "../../src/export/formats.ts"
import { ploverEvents } from "../../src/export/plover.ts"
import type { PloverRecord } from "../../src/export/plover-record.ts"
import { extract } from "../../src/extract/extract.ts"
import { analyse } from "../../src/language/analyse.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { documentOf } from "../document-of.ts"
import { newFolder } from "../effects/example.ts"

const date = { value: "2031-11-20", basis: "stated", why: "“20 November 2031”" } as const

/** A dossier of these texts, each a document of 20 November 2031. */
async function dossierOf(texts: readonly string[], known: Partial<Document> = {}): Promise<Dossier> {
  const dossier = openDossier(`${newFolder()}/plover.db`)
  const writer = openWriter(dossier, { started: "2031-11-21T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const [i, text] of texts.entries()) {
    const document = documentOf(text, { date, uri: `envoy-${i}.txt`, ...known })
    const analysis = analyse(document)
    const { quotations } = analysis
    const findings = await extract(document, analysis, null)
    writer.save({ document, quotations, findings }, { input: document.uri, sha256: document.sha256 })
  }
  return dossier
}

async function exported<Line>(kind: ExportKind, texts: readonly string[]): Promise<Line[]> {
  const dossier = await dossierOf(texts)
  const items = kind.items(dossier, { since: null, speaker: null, countries: null, issue: null })
  const lines = Array.from(format(kind, items, "jsonl"))
    .join("")
    .trim()
    .split("\n")
  dossier.close()
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Line)
}

describe("a PLOVER record", () => {
  test("has the fields of the specification", async () => {
    const text = "France watched. On Tuesday France urged Spain to reopen the port by the end of May."
    const [record, ...others] = await exported<PloverRecord>(ploverEvents, [text])
    expect(others).toEqual([])
    expect(record).toMatchObject({
      has_event: true,
      date: "2031-11-18",
      actor: [{ code: "FRA", sector: "GOV", entity_text: "France", identifier_text: "France" }],
      recipient: [{ code: "ESP", sector: "GOV", entity_text: "Spain" }],
      event: ["REQUEST"],
      mode: ["change"],
      quad_code: 3,
      event_text: ["urged"],
      cite_info: { coder: "Readout", codebook: "PLOVER", version: "2.0", date: "2031-11-20" },
      kind: "request",
      status: "happened",
      date_edtf: "2031-11-18",
      date_basis: "resolved",
      due: "../2032-05-31",
    })
    const { start, end } = record?.text_info ?? { start: 0, end: 0 }
    expect(Array.from(text).slice(start, end).join("")).toBe(record?.text)
  })

  test("of a date that is only bounded has the last day it can be, and says so", async () => {
    const [record] = await exported<PloverRecord>(ploverEvents, ["France condemned Spain."])
    expect(record).toMatchObject({ date: "2031-11-20", date_edtf: "../2031-11-20", date_basis: "bounded" })
    expect(record).not.toHaveProperty("enddate")
  })

  test("of a month has its first and last day", async () => {
    const [record] = await exported<PloverRecord>(ploverEvents, ["France lifted the sanctions on Spain in August."])
    expect(record).toMatchObject({ date: "2031-08-01", enddate: "2031-08-31", event: ["RETREAT"], quad_code: 2 })
  })

  test("of what might be done says so in its mode", async () => {
    const [record] = await exported<PloverRecord>(ploverEvents, ["France would impose sanctions on Spain."])
    expect(record).toMatchObject({ status: "hypothetical", mode: ["discontinue", "hypothetical"] })
  })

  test("of a meeting held is CONSULT with all who met as actors", async () => {
    const text = "President Ana Ruiz of France met with President Ivo Sato of Japan on Tuesday."
    const records = await exported<PloverRecord>(ploverEvents, [text])
    expect(records.map(({ event, recipient, actor }) => [event[0], actor.length, recipient.length])).toEqual([
      ["CONSULT", 2, 0],
    ])
  })
})

describe("rows", () => {
  const text = "On Tuesday France urged Spain to reopen the port. On Wednesday Spain accused France of blackmail."

  test("per pair of countries and month count what one did towards the other, by quad", async () => {
    expect(await exported(actRows["dyad-months"], [text])).toEqual([
      {
        actor: "ESP",
        recipient: "FRA",
        month: "2031-11",
        events: 1,
        reports: 1,
        verbal_cooperation: 0,
        material_cooperation: 0,
        verbal_conflict: 1,
        material_conflict: 0,
        by_event: { ACCUSE: 1 },
      },
      {
        actor: "FRA",
        recipient: "ESP",
        month: "2031-11",
        events: 1,
        reports: 1,
        verbal_cooperation: 0,
        material_cooperation: 0,
        verbal_conflict: 1,
        material_conflict: 0,
        by_event: { REQUEST: 1 },
      },
    ])
  })

  test("per pair and month leave out what is dated to no month or was only threatened to be done", async () => {
    expect(
      await exported(actRows["dyad-months"], ["France condemned Spain. France would impose sanctions on Spain."]),
    ).toEqual([])
  })

  test("per report name the act and the document", async () => {
    const rows = await exported<{ act: string; document: string }>(actRows.reports, [text])
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ act }) => act)).size).toBe(2)
    expect(rows.every(({ document }) => /^[0-9a-f]{16}$/.test(document))).toBe(true)
  })
})
