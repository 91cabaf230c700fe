/**
 * What a dossier costs as it grows: adding a document to 1,000, 3,000 and 10,000 others, beyond its own analysis, which
 * is told apart; opening it; its size. The documents are articles retold with other days, people and words.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import type { Processed } from "../src/domain/findings.ts"
import { linkNew } from "../src/ingest/link-new.ts"
import { process as readDocuments } from "../src/pipeline.ts"
import { documentIds, type StoredDocument } from "../src/store/load.ts"
import { type Dossier, openDossier, readDossier } from "../src/store/open.ts"
import { openWriter } from "../src/store/save.ts"
import { readCorpus } from "./alignment-corpus.ts"
import { type Benchmark, report } from "./benchmark.ts"
import { shippedNetwork } from "./network.ts"
import { retold, type Vocabulary, vocabularyOf } from "./varied-documents.ts"

/** Documents of the dossiers measured. */
const sizes = [1000, 3000, 10_000]

/** Texts of at most so many code units: about 2,000 words, as articles and readouts have. */
const longest = 12_000

/** All originals retold once are a quarter later than the time before; half of the words and a third of the people are others. */
const variation = { days: 91, words: 0.5, people: 0.33 }

/** So many documents are added one by one to each dossier; the median and the slowest are told. */
const newcomers = 15

/** Seconds beyond its own analysis that one more document may take in the largest dossier. */
const most = 1

const scale: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data }) {
    const more = join(data, "../whitehouse/documents.jsonl")
    const corpus = await readCorpus([join(data, "documents.jsonl"), more].filter((path) => existsSync(path)))
    const originals = corpus.filter(({ document }) => document.text.length <= longest)
    const vocabulary = vocabularyOf(originals)
    const folder = mkdtempSync(join(tmpdir(), "readout-scale-"))
    try {
      await measureAnalysis(originals.slice(0, newcomers))
      await measureGrowth(originals, vocabulary, join(folder, "scale.db"))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
export default scale

async function measureAnalysis(originals: readonly StoredDocument[]): Promise<void> {
  const network = await shippedNetwork()
  const spent: Spent[] = []
  for (const { document } of originals) {
    const bytes = new TextEncoder().encode(document.text)
    const source = { uri: document.uri, bytes, mediaType: "text/plain", hints: {}, retrieved: document.retrieved }
    spent.push(
      await spentOn(async () => {
        for await (const result of readDocuments(source, network))
          if (!("findings" in result)) throw new Error("unread")
      }),
    )
  }
  const { value, ...details } = summed(spent)
  report("scale/analysis-seconds", value, details)
}

async function measureGrowth(
  originals: readonly StoredDocument[],
  vocabulary: Vocabulary,
  path: string,
): Promise<void> {
  const dossier = openDossier(path)
  let made = 0
  const next = (): Processed => {
    const turn = Math.floor(made / originals.length)
    const original = originals[made++ % originals.length] as StoredDocument
    return retold(original, { ...variation, seed: made, days: turn * variation.days }, vocabulary)
  }
  for (const documents of sizes) {
    const before = made
    const all = await spentOn(() => add(dossier, documents - before, next))
    const [each, processor] = [all.seconds, all.processor].map((spent) => rounded(spent / (documents - before)))
    report("scale/seconds-a-document-in-one-run", each as number, { documents, processor })
    const alone: Spent[] = []
    for (let newcomer = 0; newcomer < newcomers; newcomer++) {
      const processed = next()
      alone.push(await spentOn(() => add(dossier, 1, () => processed)))
    }
    const { value, ...details } = summed(alone)
    report("scale/seconds-for-one-more", value, {
      documents,
      ...details,
      ...(documents === sizes.at(-1) ? { most } : {}),
    })
    dossier.database.pragma("wal_checkpoint(TRUNCATE)")
    report("scale/megabytes", rounded(statSync(path).size / 1e6), { documents })
    report("scale/opening-milliseconds", rounded(1000 * (await spentOn(() => open(path))).seconds), { documents })
    report("scale/peak-megabytes", rounded(process.resourceUsage().maxRSS / 1024), { documents })
  }
  dossier.close()
}

/** Saves documents a hundred at a time, and links them all. */
async function add(dossier: Dossier, count: number, next: () => Processed): Promise<void> {
  const writer = openWriter(dossier, { started: "1970-01-01T00:00:00Z", readout: "bench", models: "" })
  for (let at = 0; at < count; at += 100) {
    writer.together(() => {
      for (let one = at; one < Math.min(count, at + 100); one++) {
        const processed = next()
        writer.save(processed, { input: processed.document.uri, sha256: processed.document.sha256 })
      }
    })
  }
  await linkNew(dossier, new AbortController().signal, { say: console.error, progress: () => {} })
}

function open(path: string): void {
  const dossier = readDossier(path)
  documentIds(dossier)
  dossier.close()
}

interface Spent {
  readonly seconds: number
  /** Of the processor, all threads together: what else the machine does counts less. */
  readonly processor: number
}

async function spentOn(work: () => void | Promise<void>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 }
}

/** The median, with the slowest and what the processor spent. */
function summed(spent: readonly Spent[]): { value: number; slowest: number; processor: number } {
  return {
    value: rounded(median(spent.map(({ seconds }) => seconds))),
    slowest: rounded(Math.max(...spent.map(({ seconds }) => seconds))),
    processor: rounded(median(spent.map(({ processor }) => processor))),
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
