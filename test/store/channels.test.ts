import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { sha256 } from "../../src/domain/identity.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { process } from "../../src/pipeline.ts"
import { documentIds, loadDocument } from "../../src/store/load.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { findChannel, listChannels } from "../../src/store/queries/channels.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"

const lines = [
  {
    id: "a",
    date: "2031-03-02",
    text: "Brazil on Thursday suspended the naval hotline with France. 🕊️ Nobody said why.",
  },
  { id: "b", date: "2031-05-02", text: "Brazil and France agreed to restore their naval hotline, Ana Ruiz said." },
  { id: "c", date: "2031-08-02", text: "The naval hotline between France and Brazil has been restored." },
  { id: "d", date: "2031-08-03", text: "Chile and Peru set up a joint working group on water." },
]

async function readAll(): Promise<Processed[]> {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"))
  const source = {
    uri: "all.jsonl",
    bytes,
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "2031-09-01T00:00:00Z",
  }
  const all: Processed[] = []
  for await (const reading of process(source, null)) if ("document" in reading) all.push(reading)
  return all
}

function dossierOf(all: readonly Processed[]): Dossier {
  const dossier = openDossier(join(mkdtempSync(join(tmpdir(), "readout-")), "test.db"))
  onTestFinished(() => dossier.close())
  const writer = openWriter(dossier, { started: "2031-09-01T00:00:00Z", readout: "0.1.0", models: "" })
  for (const processed of all) {
    const { uri, original } = processed.document
    writer.save(processed, { input: uri, sha256: sha256(original.bytes) })
  }
  return dossier
}

const none = { since: null, speaker: null, countries: null, issue: null }

describe("channels of a dossier", () => {
  it("come back as they were found", async () => {
    const all = await readAll()
    const dossier = dossierOf(all)
    for (const { document, findings } of all)
      expect(loadDocument(dossier, document.id)?.findings.channels).toEqual(findings.channels)
    expect(verifyDossier(dossier).differences).toEqual([])
  })

  it("are one with every status, whatever the order documents came in", async () => {
    const all = await readAll()
    const listed = listChannels(dossierOf(all))
    expect(listChannels(dossierOf(all.toReversed()))).toEqual(listed)
    const hotline = listed.find(({ name }) => name === "naval hotline")
    expect(hotline?.reports.map(({ channel }) => channel.status)).toEqual(["suspended", "agreed", "resumed"])
  })

  it("lose the statuses of a document that is removed, and keep their id", async () => {
    const dossier = dossierOf(await readAll())
    const [first] = listChannels(dossier).filter(({ name }) => name === "naval hotline")
    const report = first?.reports[0]
    if (first === undefined || report === undefined) throw new Error("no hotline")
    removeDocument(dossier, report.document)
    expect(findChannel(dossier, first.id)?.reports).toHaveLength(2)
    for (const id of documentIds(dossier)) removeDocument(dossier, id)
    expect(listChannels(dossier)).toEqual([])
  })

  it("are exported one line each, of two countries where two are asked for", async () => {
    const dossier = dossierOf(await readAll())
    const exported = (countries: string[] | null) =>
      [...(exportKinds.channels?.items(dossier, { ...none, countries }) ?? [])].map(({ view }) => view)
    expect(exported(null)).toHaveLength(2)
    expect(exported(["BRA", "CHL"])).toEqual([])
    expect(exported(["FRA", "BRA"])).toMatchObject([
      {
        name: "naval hotline",
        statuses: [
          { status: "suspended", words: "suspended", date: { value: "2031-02-27" }, accordingTo: null },
          { status: "agreed", words: "agreed to restore", accordingTo: { name: "Ana Ruiz" } },
          { status: "resumed", words: "has been restored" },
        ],
      },
    ])
  })
})
