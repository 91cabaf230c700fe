import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Database from "better-sqlite3"
import { expect, test } from "vitest"
import { changeDossier, openDossier, readDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { documentOf } from "../document-of.ts"
import { processedOf } from "./example.ts"

function newPath(): string {
  return join(mkdtempSync(join(tmpdir(), "readout-")), "test.db")
}

function refuses(open: () => unknown, path: string, reason: string): void {
  expect(open).toThrow(expect.objectContaining({ name: "DossierProblem", message: expect.stringContaining(reason) }))
  expect(open).toThrow(path)
}

test("a dossier that is not there is made, but not for reading", () => {
  const path = newPath()
  refuses(() => readDossier(path), path, "there is no dossier here")
  openDossier(path).close()
  readDossier(path).close()
})

test("an empty file is made a dossier by what adds to it alone", () => {
  const path = newPath()
  writeFileSync(path, "")
  for (const open of [readDossier, changeDossier]) refuses(() => open(path), path, "this file is empty")
  expect(readFileSync(path)).toHaveLength(0)
  openDossier(path).close()
  changeDossier(path).close()
})

test("a dossier is one file: closing it leaves no other beside it", () => {
  const path = newPath()
  openDossier(path).close()
  expect(existsSync(`${path}-wal`)).toBe(false)
})

test("a dossier from a newer version is left alone", () => {
  const path = newPath()
  const dossier = openDossier(path)
  dossier.database.pragma("user_version = 99")
  dossier.close()
  refuses(() => openDossier(path), path, "from a newer version of Readout (schema 99")
  refuses(() => readDossier(path), path, "from a newer version of Readout (schema 99")
})

test("other files are not taken for dossiers", () => {
  const text = newPath()
  writeFileSync(text, "Sato left early, the ministry said. ".repeat(40))
  refuses(() => openDossier(text), text, "not a SQLite database")
  const other = newPath()
  const database = new Database(other)
  database.exec("CREATE TABLE birds (name TEXT)")
  database.close()
  refuses(() => openDossier(other), other, "not a dossier of Readout")
  refuses(() => openDossier(tmpdir()), tmpdir(), "this is a folder")
  refuses(() => openDossier(join(text, "x", "y.db")), "y.db", "does not exist")
})

test("a disk that fills up is told, and what was committed stays", () => {
  const dossier = openDossier(newPath())
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  const save = (text: string): void => {
    writer.together(() =>
      writer.save(processedOf(documentOf(text, { uri: text.slice(0, 9) })), { input: text, sha256: text }),
    )
  }
  save("Sato left.")
  const pages = dossier.database.pragma("page_count", { simple: true })
  dossier.database.pragma(`max_page_count = ${pages}`)
  refuses(() => save("Varga stayed. ".repeat(5000)), dossier.path, "the disk is full")
  expect(dossier.database.prepare("SELECT count(*) FROM documents").pluck().get()).toBe(1)
  dossier.close()
})

test("a dossier another process writes to is waited for, then named", () => {
  const path = newPath()
  const [one, other] = [openDossier(path), openDossier(path)]
  other.database.pragma("busy_timeout = 10")
  const writer = openWriter(other, { started: "", readout: "", models: "" })
  one.database.exec("BEGIN IMMEDIATE")
  refuses(() => writer.together(() => {}), path, "another process is writing to it")
  one.database.exec("ROLLBACK")
  writer.together(() => {})
  one.close()
  other.close()
})
