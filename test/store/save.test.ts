import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { sha256 } from "../../src/domain/identity.ts"
import { currentId, documentIds, loadDocument, loadOriginal } from "../../src/store/load.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { documentOf } from "../document-of.ts"
import { processedOf, spanOf, statementOf } from "./example.ts"

const run = { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" }

function newDossier(): Dossier {
  const dossier = openDossier(join(mkdtempSync(join(tmpdir(), "readout-")), "test.db"))
  onTestFinished(() => dossier.close())
  return dossier
}

function save(dossier: Dossier, ...all: Processed[]): void {
  const writer = openWriter(dossier, run)
  for (const processed of all) {
    const { uri, original } = processed.document
    writer.save(processed, { input: uri, sha256: sha256(original.bytes) })
  }
}

const text = `"We signed," said Ana Ruiz, the trade envoy. 🕊️ "Not all of it," Okafor said.`
const signed = statementOf(text, { source: "Ana Ruiz", cue: "said", content: [`"We signed,"`] })
const notAll = statementOf(text, { source: "Okafor", cue: "said", content: [`"Not all of it,"`] })

test("what was saved comes back as it was", () => {
  const dossier = newDossier()
  const { document: read, findings } = processedOf(
    documentOf(text, {
      title: "Envoys sign",
      date: { value: "2031-05-03", basis: "stated", why: `"3 May 2031" below the title` },
      complete: false,
      furniture: [{ ...spanOf(text, "🕊️"), why: "ornament" }],
      regions: [{ ...spanOf(text, `"We signed,"`), region: "headline" }],
      turns: [
        {
          label: spanOf(text, "Okafor"),
          content: spanOf(text, "Not all of it"),
          name: null,
          role: null,
          part: "answer",
        },
      ],
      notes: [{ level: "info", code: "ornament", message: "An ornament.", span: spanOf(text, "🕊️") }],
    }),
    [
      { ...signed, glosses: [spanOf(text, "the trade envoy")] },
      { ...notAll, within: signed.id, relayedBy: [signed.speaker ?? ""] },
    ],
  )
  const quotation = { inner: spanOf(text, "We signed,"), depth: 0, opened: true, closed: true, continues: null }
  const quotations = [{ ...spanOf(text, `"We signed,"`), ...quotation, use: "words" as const }]
  save(dossier, { document: read, quotations, findings })
  const { original, ...document } = read
  expect(loadDocument(dossier, document.id)).toEqual({
    document,
    quotations,
    findings,
    copies: [],
    copyOf: null,
    versions: [],
  })
  expect(loadOriginal(dossier, sha256(original.bytes))?.bytes).toEqual(Buffer.from(original.bytes))
})

test("times, engagements, acts and figures come back as they were", () => {
  const dossier = newDossier()
  const processed = processedOf(documentOf(text), [signed, notAll])
  const place = spanOf(text, "We signed")
  const date = { value: "2031-05-02", basis: "resolved", why: `"yesterday", from 3 May 2031` } as const
  const found: Processed = {
    ...processed,
    findings: {
      ...processed.findings,
      times: [{ ...spanOf(text, "trade"), type: "DATE", value: "2031-05-02", date }],
      engagements: [
        {
          id: "meeting",
          kind: "meeting",
          participants: [signed.speaker ?? "", notAll.speaker ?? ""],
          sides: [[signed.speaker ?? ""], [notAll.speaker ?? ""]],
          place: "Valdoria",
          date,
          level: "minister",
          duration: "PT2H",
          status: "held",
          within: "visit",
          statements: [signed.id],
          evidence: [place],
        },
        {
          id: "visit",
          kind: "visit",
          participants: [],
          sides: [],
          place: null,
          date: null,
          level: null,
          duration: null,
          status: "planned",
          within: null,
          statements: [],
          evidence: [spanOf(text, "trade envoy")],
        },
      ],
      acts: [
        {
          id: "act",
          kind: "agreement",
          by: [{ actor: signed.speaker ?? "", code: "XVA", sector: "GOV", span: spanOf(text, "Ana Ruiz") }],
          to: [],
          what: place,
          condition: spanOf(text, "Not all of it"),
          date,
          due: null,
          place: "Valdoria",
          status: "planned",
          coding: { event: "AGREE", mode: null, contexts: ["trade", "diplomatic"] },
          statement: signed.id,
          trigger: spanOf(text, "signed"),
          evidence: [place, spanOf(text, "said")],
          confidence: 0.8,
        },
      ],
      figures: [
        {
          id: "figure",
          value: 12.5,
          high: 14,
          unit: "%",
          quantity: null,
          bound: "range",
          asOf: date,
          speaker: signed.speaker,
          assentedBy: null,
          statement: notAll.id,
          evidence: [spanOf(text, "all"), spanOf(text, "it")],
        },
      ],
    },
  }
  save(dossier, found)
  expect(loadDocument(dossier, found.document.id)?.findings).toEqual(found.findings)
  expect(verifyDossier(dossier).differences).toEqual([])
})

test("the same document twice is one", () => {
  const dossier = newDossier()
  const processed = processedOf(documentOf(text), [signed, notAll])
  save(dossier, processed)
  const before = dossier.database.serialize()
  save(dossier, processed)
  expect(dossier.database.serialize().equals(before)).toBe(true)
})

test("the same text from two places is one document with copies, whichever came first", () => {
  const wire = processedOf(
    documentOf(text, { uri: "wire.txt", outlet: "Wire", date: { value: "2031-05-03", basis: "stated", why: "" } }),
    [signed],
  )
  const reprint = processedOf(documentOf(text, { uri: "herald.txt", outlet: "Herald" }), [signed])
  const dossiers = [newDossier(), newDossier()] as const
  save(dossiers[0], wire, reprint)
  save(dossiers[1], reprint, wire)
  const [one, other] = dossiers.map((dossier) => loadDocument(dossier, wire.document.id))
  expect(one).toEqual(other)
  expect(one?.document.outlet).toBe("Wire")
  expect(one?.copies.map((copy) => copy.outlet)).toEqual(["Herald"])
})

test("a source that changed keeps both versions", () => {
  const dossier = newDossier()
  const before = documentOf("Sato left.", { uri: "https://herald.example/sato" })
  const after = documentOf("Sato left early.", { uri: "https://herald.example/sato" })
  save(dossier, processedOf(before), processedOf(after))
  expect(documentIds(dossier)).toHaveLength(2)
  expect(loadDocument(dossier, after.id)?.versions.map((version) => version.document)).toEqual([before.id, after.id])
  expect(dossier.database.prepare("SELECT supersedes FROM copies WHERE version = 2").pluck().get()).toBe(before.id)
})

test("the id of a finding that gave way to another leads to it", () => {
  const dossier = newDossier()
  const longer = statementOf(text, { source: "Ana Ruiz", cue: "said", content: [`"We signed," said`] })
  save(
    dossier,
    processedOf(documentOf(text, { uri: "b.txt" }), [signed, notAll]),
    processedOf(documentOf(text, { uri: "a.txt" }), [longer]),
  )
  expect(currentId(dossier, signed.id)).toBe(longer.id)
  expect(currentId(dossier, notAll.id)).toBe(null)
  expect(currentId(dossier, longer.id)).toBe(longer.id)
})

test("documents and statements are found by their words", () => {
  const dossier = newDossier()
  save(dossier, processedOf(documentOf(text), [signed, notAll]))
  const search = (index: string, words: string): number =>
    dossier.database.prepare(`SELECT count(*) FROM ${index} WHERE ${index} MATCH ?`).pluck().get(words) as number
  expect(search("documents_fts", "trade envoys")).toBe(1)
  expect(search("statements_fts", "speaker: okafor")).toBe(1)
  expect(search("statements_fts", "envoy")).toBe(0)
})
