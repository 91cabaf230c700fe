import { join } from "node:path"
import { beforeAll, expect, test, vi } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { process } from "../../src/pipeline.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { newFolder, quietEffects } from "../effects/example.ts"

vi.mock("../../src/link/link.ts", async () => (await import("./exact-engine.ts")).exactEngine)

/** More documents tell of one thing than are asked: the days they came out, and so their ranks, differ. */
const lines = Array.from({ length: 130 }, (_, n) => ({
  id: `${n}`,
  date: `2031-05-${String(1 + ((n * 7) % 28)).padStart(2, "0")}`,
  text: `Petrov said that 4,217 tonnes of salt had been lost in the harbour of Haldis.\n\nNumber ${n} of the bulletin ends here.`,
}))

let documents: Processed[] = []

beforeAll(async () => {
  const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"))
  const source = {
    uri: "all.jsonl",
    bytes,
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "2041-09-01T00:00:00Z",
  }
  for await (const reading of process(source, null)) if ("document" in reading) documents = [...documents, reading]
})

async function add(dossier: Dossier, batch: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: "2041-09-01T00:00:00Z", readout: "0.1.0", models: "" })
  writer.together(() => {
    for (const one of batch) writer.save(one, { input: one.document.uri, sha256: one.document.sha256 })
  })
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
}

/** Every report of a figure with the one it is tied to, and the one whose id it goes by. */
function tiesIn({ database }: Dossier): unknown[] {
  return database
    .prepare("SELECT id, anchor_id, group_id, ordinal FROM reports WHERE kind = 'figure' ORDER BY id")
    .all()
}

test("what more documents tell than are asked is one, whatever the order they came in and whichever went and came again", async () => {
  const [whole, parts] = ["whole.db", "parts.db"].map((name) => openDossier(join(newFolder(), name)))
  if (whole === undefined || parts === undefined) throw new Error("no dossiers")
  await add(whole, documents)
  const expected = tiesIn(whole)
  const told = whole.database
    .prepare("SELECT count(DISTINCT group_id) FROM reports WHERE kind = 'figure'")
    .pluck()
    .get()
  expect([expected.length, told]).toEqual([130, 1])

  const reversed = documents.toReversed()
  for (let at = 0; at < reversed.length; at += 26) await add(parts, reversed.slice(at, at + 26))
  expect(tiesIn(parts)).toEqual(expected)

  const gone = documents.filter((_, at) => at % 3 === 0)
  for (const { document } of gone) removeDocument(parts, document.id)
  await add(parts, [])
  for (const { document } of gone) removeDocument(whole, document.id)
  await add(whole, gone)
  await add(parts, gone.toReversed())
  expect(tiesIn(whole)).toEqual(expected)
  expect(tiesIn(parts)).toEqual(expected)
  for (const dossier of [whole, parts]) dossier.close()
}, 120_000)
