import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { beforeAll, expect, test } from "vitest"
import type { Links } from "../../src/domain/corpus.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { processInputs } from "../../src/ingest.ts"
import { loadLinks } from "../../src/store/links.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { openWriter } from "../../src/store/save.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { newFolder, quietEffects } from "../effects/example.ts"
import { weightsFolder } from "../network.ts"

const sample = fileURLToPath(new URL("../../sample/documents", import.meta.url))

/** The documents of the sample, read once. */
let documents: Processed[] = []

/** What ties them together when all are added at once. */
let expected: (Links | null)[] = []

beforeAll(async () => {
  const workers = { count: 1, script: new URL("file:///none"), weights: weightsFolder, issues: [] }
  const stop = new AbortController().signal
  for await (const { result } of processInputs([sample], { hints: {}, workers, stop }, quietEffects())) {
    if ("document" in result) documents = [...documents, result]
  }
  const dossier = openDossier(join(newFolder(), "all.db"))
  await add(dossier, documents)
  expected = linksIn(dossier)
  dossier.close()
}, 120_000)

async function add(dossier: Dossier, added: readonly Processed[]): Promise<void> {
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.1.0", models: "" })
  for (const processed of added) {
    const { uri, sha256 } = processed.document
    writer.save(processed, { input: uri, sha256 })
  }
  await linkNew(dossier, new AbortController().signal, quietEffects().log)
}

function linksIn(dossier: Dossier): (Links | null)[] {
  return documents.map(({ document }) => loadLinks(dossier, document.id))
}

test("the sample's documents are tied to one another", () => {
  expect(expected).not.toContain(null)
  expect(expected.flatMap((links) => links?.alignments ?? []).length).toBeGreaterThan(30)
})

test.each<[string, (all: readonly Processed[]) => Processed[][]]>([
  ["all at once, the last first", (all) => [all.toReversed()]],
  ["one by one", (all) => all.map((one) => [one])],
  ["one by one, the last first", (all) => all.toReversed().map((one) => [one])],
  [
    "transcripts and readouts after what quotes them",
    (all) => [all.filter(isCoverage), all.filter((one) => !isCoverage(one))],
  ],
  [
    "a few at a time, in no order",
    (all) =>
      parts(
        all.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1)),
        5,
      ),
  ],
])(
  "added %s they are tied alike",
  async (_, batchesOf) => {
    const dossier = openDossier(join(newFolder(), "parts.db"))
    for (const batch of batchesOf(documents)) await add(dossier, batch)
    expect(linksIn(dossier)).toEqual(expected)
    expect(verifyDossier(dossier).differences).toEqual([])
    dossier.close()
  },
  60_000,
)

test("what was removed and added again is tied as before", async () => {
  const dossier = openDossier(join(newFolder(), "again.db"))
  await add(dossier, documents)
  for (const processed of documents.slice(0, 6)) {
    removeDocument(dossier, processed.document.id)
    await add(dossier, [])
    await add(dossier, [processed])
  }
  expect(linksIn(dossier)).toEqual(expected)
  dossier.close()
}, 60_000)

test("without a document the others are tied as if it had never been there", async () => {
  const [removed, ...others] = documents.toSorted((a, b) => b.document.turns.length - a.document.turns.length)
  const [one, other] = ["removed.db", "never.db"].map((name) => openDossier(join(newFolder(), name)))
  if (removed === undefined || one === undefined || other === undefined) throw new Error("no sample")
  await add(one, documents)
  removeDocument(one, removed.document.id)
  await add(one, [])
  await add(other, others)
  expect(linksIn(one)).toEqual(linksIn(other))
  for (const dossier of [one, other]) dossier.close()
}, 60_000)

function isCoverage({ document }: Processed): boolean {
  return document.kind === "article" || document.kind === "editorial"
}

function parts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}
