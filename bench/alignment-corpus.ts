/** The documents the alignment benchmarks link: read once, then kept in a temporary dossier. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, renameSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import type { Corpus, Linkable, Segment } from "../src/domain/corpus.ts"
import { sha256 } from "../src/domain/identity.ts"
import { readWeightsVersion } from "../src/ingest/weights.ts"
import type { WordIndex } from "../src/link/link.ts"
import { process as readDocuments } from "../src/pipeline.ts"
import { documentIds, loadDocument, type StoredDocument } from "../src/store/load.ts"
import { openDossier, readDossier } from "../src/store/open.ts"
import { openWriter } from "../src/store/save.ts"
import { shippedNetwork } from "./network.ts"

const weights = new URL("../model/weights/", import.meta.url)

/** When the benchmarks' documents were read, as far as they know. */
const instant = "1970-01-01T00:00:00Z"

/**
 * The documents of some files, with all that is found in each alone. Reading 750,000 words takes some 100 s, so what was
 * read is kept for the next time, and standard error tells where: after a change to how documents are read, delete it.
 */
export async function readCorpus(paths: readonly string[]): Promise<StoredDocument[]> {
  const kept = join(tmpdir(), `readout-bench-${await keyOf(paths)}.db`)
  const names = paths.map((path) => basename(path)).join(", ")
  if (existsSync(kept)) {
    console.error(`${names}: as read on ${statSync(kept).mtime.toISOString()}; delete ${kept} to have it read anew`)
  } else {
    console.error(`${names}: being read`)
    const unfinished = `${kept}-${process.pid}`
    await readInto(unfinished, paths)
    renameSync(unfinished, kept)
  }
  const dossier = readDossier(kept)
  const documents = documentIds(dossier).map((id) => loadDocument(dossier, id) as StoredDocument)
  dossier.close()
  return documents
}

async function readInto(dossierPath: string, paths: readonly string[]): Promise<void> {
  const dossier = openDossier(dossierPath)
  const network = await shippedNetwork()
  const writer = openWriter(dossier, { started: instant, readout: "bench", models: network.version })
  for (const path of paths) {
    const mediaType = path.endsWith(".jsonl") ? "application/jsonl" : "text/plain"
    const source = { uri: path, bytes: readFileSync(path), mediaType, hints: {}, retrieved: instant }
    for await (const result of readDocuments(source, network)) {
      if ("findings" in result)
        writer.save(result, { input: result.document.uri, sha256: sha256(result.document.text) })
    }
  }
  // One file, without what is written beside it.
  dossier.database.pragma("journal_mode = DELETE")
  dossier.close()
}

/** The same files, read with the same weights into the same kind of dossier. */
async function keyOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(await readWeightsVersion(weights))
  for (const path of ["src/store/schema.ts", ...paths]) hash.update(readFileSync(path))
  return hash.digest("hex").slice(0, 16)
}

/** Documents that lie in memory. */
export function corpusOf(linkables: readonly Linkable[]): Corpus {
  const byId = new Map(linkables.map((linkable) => [linkable.document.id, linkable]))
  return { load: (id) => byId.get(id) ?? null }
}

/** An index of one part that has all its documents. */
export function indexOf(segment: Segment): WordIndex {
  return { segments: [segment], isGone: () => false }
}

/** A document as if it were published on another day, or on none. */
export function publishedOn(linkable: Linkable, day: number | null): Linkable {
  const date = day === null ? null : { value: dateOf(day), basis: "stated" as const, why: "" }
  return { ...linkable, document: { ...linkable.document, date } }
}

const DAY = 86_400_000

/** Days since 1970-01-01 as a date. */
function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Classes of quotations by their number of words; each reaches to the next. */
const classes = [
  [1, "1-3"],
  [4, "4-5"],
  [6, "6-9"],
  [10, "10-15"],
  [16, "16+"],
] as const

/** The class of a quotation of so many words: "6-9". */
export function classOf(words: number): string {
  return classes.findLast(([least]) => words >= least)?.[1] ?? "none"
}

/** Processor seconds, of all threads, that some work takes, and what it gives. */
export function timed<Result>(work: () => Result): { seconds: number; result: Result } {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, result }
}
