import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { remove } from "../../../src/apps/cli/remove.ts"
import type { Document } from "../../../src/domain/document.ts"
import { linkNew } from "../../../src/ingest/link-new.ts"
import { loadLinks } from "../../../src/store/links.ts"
import { documentIds, loadDocument } from "../../../src/store/load.ts"
import { openDossier, readDossier } from "../../../src/store/open.ts"
import { openWriter } from "../../../src/store/save.ts"
import { verifyDossier } from "../../../src/store/verify.ts"
import { viewDossier } from "../../../src/views/dossier-view.ts"
import { documentOf } from "../../document-of.ts"
import { newFolder, quietEffects } from "../../effects/example.ts"
import { processedOf, statementOf } from "../../store/example.ts"

vi.mock("../../../src/link/link.ts", async () => (await import("../../ingest/exact-engine.ts")).exactEngine)

const transcript = documentOf("OKAFOR: The port reopens in May.", { uri: "okafor.txt" })
const article = documentOf(`"The port reopens in May," Okafor said.`, { uri: "news.jsonl#1" })
const column = documentOf(`Ruiz said the lamp stays lit.`, { uri: "news.jsonl#2", original: article.original })
const reprint = { ...column, uri: "reprint.txt" }
const [before, after] = ["Sato left.", "Sato left early."].map((text) => documentOf(text, { uri: "sato.html" }))
const statements = new Map([
  [
    article.id,
    [
      statementOf(article.text, {
        source: "Okafor",
        cue: "said",
        content: [article.text.slice(0, article.text.indexOf(" Okafor"))],
      }),
    ],
  ],
  [column.id, [statementOf(column.text, { source: "Ruiz", cue: "said", content: ["the lamp stays lit"] })]],
])

/** Path of a dossier with these documents, linked. */
async function dossierOf(...documents: (Document | undefined)[]): Promise<string> {
  const path = join(newFolder(), "talks.db")
  const dossier = openDossier(path)
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const document of documents) {
    if (document === undefined) continue
    const processed = processedOf(document, statements.get(document.id))
    writer.save(processed, { input: document.uri, sha256: document.sha256 })
  }
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
  dossier.close()
  return path
}

const everything = [transcript, article, column, reprint, before, after]

test("a document goes with all that hung on it, and nothing else goes", async () => {
  const path = await dossierOf(...everything)
  const effects = quietEffects()
  expect(await remove(["news.jsonl#1", article.id], path, effects)).toBe(0)
  expect(effects.said).toEqual([`${path}: 1 document removed`])
  const dossier = readDossier(path)
  expect(verifyDossier(dossier).differences).toEqual([])
  expect(loadDocument(dossier, article.id)).toBe(null)
  expect(documentIds(dossier)).toHaveLength(4)
  expect(loadDocument(dossier, column.id)).toMatchObject({ findings: { statements: statements.get(column.id) } })
  expect(verifyDossier(dossier).originals).toBe(4)
  dossier.close()
})

test("what quoted a document that is removed is linked again, and its judgements stay", async () => {
  const path = await dossierOf(...everything)
  const judged = openDossier(path)
  judged.database.exec(
    `INSERT INTO judgements (id, subject_kind, subject_id, decision, judged) VALUES ('j', 'document', '${transcript.id}', 'confirm', '')`,
  )
  judged.close()
  const effects = quietEffects()
  expect(await remove([transcript.id], path, effects)).toBe(0)
  expect(effects.said).toEqual([`${path}: 1 document removed, 1 document linked again`])
  const dossier = readDossier(path)
  expect(loadLinks(dossier, article.id)).toMatchObject({ alignments: [] })
  expect(dossier.database.prepare("SELECT count(*) FROM judgements").pluck().get()).toBe(1)
  dossier.close()
})

test("an original goes with the last document read from it", async () => {
  const path = await dossierOf(article, column)
  await remove([article.id], path, quietEffects())
  const one = readDossier(path)
  expect(verifyDossier(one).originals).toBe(1)
  one.close()
  await remove([column.id], path, quietEffects())
  const none = readDossier(path)
  expect(verifyDossier(none)).toMatchObject({ documents: 0, originals: 0, differences: [] })
  none.close()
})

test("of two texts found at one place one can be removed; the other is the only version then", async () => {
  const path = await dossierOf(before, after)
  expect(await remove([before?.id ?? ""], path, quietEffects())).toBe(0)
  const dossier = readDossier(path)
  expect(loadDocument(dossier, after?.id ?? "")?.versions).toEqual([])
  expect(verifyDossier(dossier).differences).toEqual([])
  dossier.close()
})

test.each([
  ["gone.txt", "gone.txt: no document has this id or uri"],
  ["reprint.txt", `reprint.txt: the same text is kept as news.jsonl#2; remove that (${column.id})`],
  ["sato.html", "sato.html: 2 documents were found there, one after the other; name one by its id"],
])("%s cannot be removed, says why and exits 2; the others are removed", async (name, reason) => {
  const path = await dossierOf(...everything)
  const effects = quietEffects()
  expect(await remove([name, "okafor.txt"], path, effects)).toBe(2)
  expect(effects.said[0]).toContain(reason)
  expect(effects.said[1]).toContain("1 document removed")
})

test("who has the dossier open sees that a document is gone", async () => {
  const path = await dossierOf(...everything)
  const dossier = readDossier(path)
  expect(viewDossier(dossier).documents).toBe(5)
  await remove([article.id], path, quietEffects())
  expect(viewDossier(dossier).documents).toBe(4)
  dossier.close()
})

test("where there is no dossier none is made", async () => {
  const path = join(newFolder(), "talks.db")
  await expect(remove(["a.txt"], path, quietEffects())).rejects.toThrow("there is no dossier here")
})
