import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { sha256 } from "../../src/domain/identity.ts"
import type { Issue } from "../../src/domain/issue.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { process } from "../../src/pipeline.ts"
import { loadIssueSet, saveIssueSet } from "../../src/store/issues.ts"
import { documentIds, loadDocument } from "../../src/store/load.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { countStatementsOn, findIssueId, listIssues, listStatementsOn } from "../../src/store/queries/issues.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { viewIssue, viewIssues } from "../../src/views/issues-view.ts"

const fish: Issue = { id: "fish", name: "Fisheries", terms: ["cod", "fishing right*"] }
const dams: Issue = { id: "dams", name: "Dams", terms: ["dam", "dams"] }

const lines = [
  { id: "b", date: "2031-05-02", text: "🐟 “There was no movement on cod,” Ana Ruiz said. She was tired." },
  { id: "a", date: "2031-03-02", text: "The envoys raised the matter of fishing rights. The dam held." },
  { id: "c", date: "2031-06-02", text: "Nothing was said of anything." },
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
  for await (const reading of process(source, null, [fish, dams])) if ("document" in reading) all.push(reading)
  return all
}

function dossierOf(all: readonly Processed[]): Dossier {
  const dossier = openDossier(join(mkdtempSync(join(tmpdir(), "readout-")), "test.db"))
  onTestFinished(() => dossier.close())
  saveIssueSet(dossier, { shipped: [dams], own: [fish] })
  const writer = openWriter(dossier, { started: "2031-09-01T00:00:00Z", readout: "0.1.0", models: "" })
  for (const processed of all) {
    const { uri, original } = processed.document
    writer.save(processed, { input: uri, sha256: sha256(original.bytes) })
  }
  return dossier
}

const everything = { since: null, speaker: null, countries: null, issue: null }

function exported(dossier: Dossier, kind: string, filter: Partial<typeof everything> | { issue: string } = {}) {
  return [...(exportKinds[kind]?.items(dossier, { ...everything, ...filter }) ?? [])].map(({ view }) => view)
}

it("what is found of issues comes back as it was, and every place of it is verified", async () => {
  const all = await readAll()
  const dossier = dossierOf(all)
  for (const { document, findings } of all)
    expect(loadDocument(dossier, document.id)?.findings.issues).toEqual(findings.issues)
  expect(verifyDossier(dossier).differences).toEqual([])
  dossier.database.prepare("UPDATE issue_mentions SET start = start + 1 WHERE ordinal = 0").run()
  expect(verifyDossier(dossier).differences.length).toBeGreaterThan(0)
})

it("an issue is one over all documents, its statuses the oldest first", async () => {
  const dossier = dossierOf(await readAll())
  const [first, second] = listIssues(dossier)
  expect(first?.issue).toEqual(fish)
  expect(first?.statuses.map(({ published, account }) => `${published} ${account.status}`)).toEqual([
    "2031-03-02 raised",
    "2031-05-02 stalled",
  ])
  expect(second).toMatchObject({ issue: dams, documents: 1, mentions: 1, statuses: [] })
  expect(exported(dossier, "issues", { issue: "dams" })).toMatchObject([{ id: "dams", name: "Dams", statuses: [] }])
  expect(exported(dossier, "issues")).toMatchObject([
    {
      statuses: [
        { status: "raised" },
        { status: "stalled", words: "no movement on", accordingTo: { name: "Ana Ruiz" } },
      ],
    },
    {},
  ])
  expect(viewIssues(dossier)).toMatchObject({
    asked: 2,
    issues: [
      { id: "fish", changes: 1 },
      { id: "dams", latest: null },
    ],
  })
  expect(viewIssue(dossier, "fisheries", 1)?.history.map(({ status, isChange }) => [status, isChange])).toEqual([
    ["raised", true],
    ["stalled", true],
  ])
  expect(viewIssue(dossier, "bees", 1)).toBeNull()
})

it("statements are of the issues their words speak of", async () => {
  const dossier = dossierOf(await readAll())
  const [line, ...more] = listStatementsOn(dossier, "fish", { limit: 9, offset: 0 })
  expect(line?.content).toContain("no movement on cod")
  expect(countStatementsOn(dossier, "fish")).toBe(more.length + 1)
  expect(exported(dossier, "statements", { issue: "dams" })).toEqual([])
  for (const view of exported(dossier, "statements", { issue: "fish" }))
    expect(view).toMatchObject({ issues: ["fish"] })
})

it("has the channels that are a matter of it, each with its history", async () => {
  const text = [
    "France suspended the naval hotline with Brazil in May 2031 over fishing rights.",
    "Brazil restored the flood hotline with Peru. The dam held.",
  ].join("\n\n")
  const source = { uri: "d.txt", bytes: new TextEncoder().encode(text), mediaType: "text/plain" }
  const all: Processed[] = []
  for await (const reading of process({ ...source, hints: {}, retrieved: "2031-09-01T00:00:00Z" }, null, [fish, dams]))
    if ("document" in reading) all.push(reading)
  const channels = viewIssue(dossierOf(all), "fish", 1)?.happened.channels
  expect(channels?.map(({ name, history }) => [name, history.map(({ status }) => status)])).toEqual([
    ["naval hotline", ["suspended"]],
  ])
})

it("a document that goes takes what it says of issues with it", async () => {
  const dossier = dossierOf(await readAll())
  for (const id of documentIds(dossier)) removeDocument(dossier, id)
  expect(listIssues(dossier)).toEqual([])
  expect(loadIssueSet(dossier)).toEqual({ shipped: [dams], own: [fish] })
})

it("an issue is kept with its words and the names of its actors", () => {
  const dossier = dossierOf([])
  const set = { shipped: [dams], own: [{ ...fish, actors: ["Ana Ruiz"] }] }
  saveIssueSet(dossier, set)
  expect(loadIssueSet(dossier)).toEqual(set)
})

it("an issue is asked for by id, name or a word of its own", async () => {
  const dossier = dossierOf([])
  expect([findIssueId(dossier, "FISH"), findIssueId(dossier, "dams"), findIssueId(dossier, "cod")]).toEqual([
    "fish",
    "dams",
    "fish",
  ])
  expect(findIssueId(dossier, "clouds")).toBe(null)
})
