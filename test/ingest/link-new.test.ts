import { join } from "node:path"
import Database from "better-sqlite3"
import { beforeEach, expect, onTestFinished, test, vi } from "vitest"
import type { Links } from "../../src/domain/corpus.ts"
import { type Linked, linkNew } from "../../src/ingest/link-new.ts"
import { loadLinks } from "../../src/store/links.ts"
import { documentIds } from "../../src/store/load.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { migrations } from "../../src/store/schema.ts"
import { segmentSizes } from "../../src/store/segments.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { documentOf } from "../document-of.ts"
import { newFolder, quietEffects } from "../effects/example.ts"
import { processedOf } from "../store/example.ts"
import { watched } from "./exact-engine.ts"

vi.mock("../../src/link/link.ts", async () => (await import("./exact-engine.ts")).exactEngine)

beforeEach(() => {
  watched.linked = []
  watched.indexed = []
  watched.refuses = ""
})

const spoken = "OKAFOR: The port reopens in May. The line stays shut."
const article = `"The port reopens in May," Okafor said on Monday.`
const column = `"The port reopens in May," she said, and "the lamp stays lit," Ruiz added.`
const unrelated = `"Nobody sails blind," said Haddad.`

function newDossier(): Dossier {
  const dossier = openDossier(join(newFolder(), "test.db"))
  onTestFinished(() => dossier.close())
  return dossier
}

/** Saves documents of these texts, not linked yet. */
function save(dossier: Dossier, ...texts: string[]): void {
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const text of texts) {
    const document = documentOf(text, { uri: `${text.slice(0, 40)}.txt` })
    writer.save(processedOf(document), { input: document.uri, sha256: document.sha256 })
  }
}

async function add(dossier: Dossier, ...texts: string[]): Promise<Linked> {
  save(dossier, ...texts)
  return linkNew(dossier, new AbortController().signal, quietEffects().log)
}

const idOf = (text: string): string => documentOf(text).id

/** The links of all documents. */
function linksIn(dossier: Dossier): (Links | null)[] {
  return documentIds(dossier)
    .toSorted()
    .map((id) => loadLinks(dossier, id))
}

/** Whom the quotations of a text are tied to. */
function referencesOf(dossier: Dossier, text: string): string[] | undefined {
  return loadLinks(dossier, idOf(text))?.alignments.map(({ reference }) => reference.document)
}

test("new documents are tied to one another, and it is told how many quotations to how many documents", async () => {
  const dossier = newDossier()
  const linked = await add(dossier, spoken, unrelated)
  expect(linked).toEqual({ documents: 2, quotations: 0, unmarked: 0, references: 0, failed: 0 })
  expect(await add(dossier, article, column)).toEqual({
    documents: 2,
    quotations: 2,
    unmarked: 0,
    references: 1,
    failed: 0,
  })
  expect(verifyDossier(dossier).differences).toEqual([])
})

test("a transcript that comes late is found by what quoted it, and nothing else is linked again", async () => {
  const dossier = newDossier()
  await add(dossier, article, unrelated)
  watched.linked = []
  await add(dossier, spoken)
  expect(watched.linked.toSorted()).toEqual([idOf(spoken), idOf(article)].toSorted())
  expect(referencesOf(dossier, article)).toEqual([idOf(spoken)])
})

test("nothing new changes nothing", async () => {
  const dossier = newDossier()
  await add(dossier, spoken, article)
  const before = dossier.database.serialize()
  expect(await add(dossier, spoken, article)).toMatchObject({ quotations: 0 })
  expect(dossier.database.serialize().equals(before)).toBe(true)
})

test("stopped at any document and gone on with is the same as never stopped", async () => {
  const texts = [spoken, article, column, unrelated]
  const whole = newDossier()
  await add(whole, ...texts)
  for (let stopAt = 0; stopAt <= texts.length; stopAt++) {
    const dossier = newDossier()
    save(dossier, article)
    await linkNew(dossier, new AbortController().signal, quietEffects().log)
    save(dossier, ...texts)
    const controller = new AbortController()
    let lines = 0
    const { log } = quietEffects({}, () => {
      if (++lines > stopAt) controller.abort()
    })
    await linkNew(dossier, controller.signal, log)
    await linkNew(dossier, new AbortController().signal, quietEffects().log)
    expect(linksIn(dossier)).toEqual(linksIn(whole))
  }
})

test("killed between the index and the links, the touched documents are known to be linked again", async () => {
  const dossier = newDossier()
  await add(dossier, article)
  save(dossier, spoken)
  const controller = new AbortController()
  // The first line tells of indexing; stopped then, the part is still saved.
  await linkNew(dossier, controller.signal, quietEffects({}, () => controller.abort()).log)
  expect(referencesOf(dossier, article)).toEqual([])
  watched.linked = []
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
  expect(watched.linked.toSorted()).toEqual([idOf(spoken), idOf(article)].toSorted())
  expect(referencesOf(dossier, article)).toEqual([idOf(spoken)])
})

test("a document that cannot be linked is named, the others are linked, and the next run tries again", async () => {
  const dossier = newDossier()
  save(dossier, spoken, article, column)
  watched.refuses = "on Monday"
  const effects = quietEffects()
  expect(await linkNew(dossier, new AbortController().signal, effects.log)).toMatchObject({ quotations: 1, failed: 1 })
  expect(effects.said).toEqual([expect.stringContaining("no such luck")])
  expect(effects.said[0]).toContain(article.slice(0, 40))
  watched.refuses = ""
  expect(await add(dossier)).toMatchObject({ quotations: 1, failed: 0 })
})

test("added one by one the parts of the index stay few, and every document is in it once", async () => {
  const dossier = newDossier()
  const texts = Array.from({ length: 40 }, (_, n) => `Okafor signed paper ${n}.`)
  for (const text of texts) {
    await add(dossier, text)
    expect(segmentSizes(dossier).length).toBeLessThan(10)
  }
  expect(segmentSizes(dossier).reduce((sum, { size }) => sum + size, 0)).toBe(texts.length)
  expect(watched.indexed).toHaveLength(texts.length)
})

test("a part of the index from which documents were removed is made anew without them", async () => {
  const dossier = newDossier()
  const texts = [spoken, article, column, unrelated]
  await add(dossier, ...texts)
  for (const [removed, size] of [
    [unrelated, 3],
    [column, 2],
    [article, 1],
    [spoken, 0],
  ] as const) {
    removeDocument(dossier, idOf(removed))
    await add(dossier)
    expect(segmentSizes(dossier).reduce((sum, part) => sum + part.size, 0)).toBe(size)
  }
})

test("a removed document takes its alignments along; what was tied to it is tied to the next best", async () => {
  const dossier = newDossier()
  const other = "RUIZ: The port reopens in May."
  await add(dossier, spoken, other, article, unrelated)
  const [first, second] = [idOf(spoken), idOf(other)].toSorted()
  expect(referencesOf(dossier, article)).toEqual([first])
  removeDocument(dossier, first ?? "")
  watched.linked = []
  await add(dossier)
  expect(watched.linked).toEqual([idOf(article)])
  expect(referencesOf(dossier, article)).toEqual([second])
  removeDocument(dossier, idOf(article))
  await add(dossier)
  expect(linksIn(dossier)).toHaveLength(2)
})

test("removed and added again is as if it had stayed", async () => {
  const dossier = newDossier()
  await add(dossier, spoken, article, column)
  const before = linksIn(dossier)
  for (const text of [spoken, article]) {
    removeDocument(dossier, idOf(text))
    await add(dossier)
    await add(dossier, text)
  }
  expect(linksIn(dossier)).toEqual(before)
  expect(verifyDossier(dossier).differences).toEqual([])
})

test("a dossier made before documents were linked is linked at the next run", async () => {
  const old = new Database(":memory:")
  old.exec(migrations[0] ?? "")
  const tables = (database: Dossier["database"]): string[] =>
    database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
  const dossier = newDossier()
  save(dossier, spoken, article)
  dossier.database.pragma("foreign_keys = OFF")
  const columns = (database: Dossier["database"], table: string): string[] =>
    database.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table) as string[]
  for (const table of tables(dossier.database)) {
    if (!tables(old).includes(table)) dossier.database.exec(`DROP TABLE ${table}`)
    else {
      for (const column of columns(dossier.database, table)) {
        if (!columns(old, table).includes(column)) dossier.database.exec(`ALTER TABLE ${table} DROP COLUMN "${column}"`)
      }
    }
  }
  dossier.database.pragma("user_version = 1")
  const migrated = openDossier(dossier.path)
  onTestFinished(() => migrated.close())
  expect(await add(migrated)).toMatchObject({ documents: 2, quotations: 1 })
  expect(referencesOf(migrated, article)).toEqual([idOf(spoken)])
})
