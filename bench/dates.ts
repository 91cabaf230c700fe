import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Document } from "../src/domain/document.ts"
import { isDocument } from "../src/domain/source.ts"
import type { Time } from "../src/domain/time.ts"
import { analyse } from "../src/language/analyse.ts"
import { findTimes } from "../src/language/times/find-times.ts"
import { read } from "../src/read/read.ts"
import { spanViewer } from "../src/views/offsets.ts"
import { type Benchmark, report } from "./benchmark.ts"

interface Gold {
  readonly doc: string
  readonly dct: string | null
  readonly text: string
}

/** Time expressions of TimeBank, AQUAINT and WikiWars: value F1 and spans by the scorer beside the data, and speed. */
const benchmark: Benchmark = {
  data: "../shared/benchmarks/dates",
  async run({ data, predictions }) {
    const lines = readFileSync(join(data, "gold.jsonl"), "utf8").trimEnd().split("\n")
    const documents = lines.map((line) => JSON.parse(line) as Gold)
    const work = mkdtempSync(join(tmpdir(), "readout-dates-"))
    const out = predictions ?? join(work, "predictions.jsonl")
    const readings = documents.map((gold) => ({ gold, document: documentOf(gold) }))
    writeFileSync(out, readings.map(({ gold, document }) => `${predictionOf(gold, document)}\n`).join(""))
    for (const part of ["all", "read", "unread"] as const) {
      const gold = join(work, `${part}.jsonl`)
      writeFileSync(
        gold,
        lines.filter((_, index) => part === "all" || partOf((documents[index] as Gold).doc) === part).join("\n"),
      )
      const printed = execFileSync("python3", [join(data, "score.py"), gold, out], { encoding: "utf8" })
      for (const [, set, scores] of printed.matchAll(/^(\w+) (\{.*\})$/gm)) {
        const figures = Object.entries(JSON.parse(scores as string) as Record<string, number>)
        for (const [figure, value] of figures) report(`dates/${set}/${part}/${figure}`, value)
      }
    }
    reportSpeed(readings.map(({ document }) => document))
  },
}

export default benchmark

/** Rules were made with one half of the documents in view; the other was only scored. */
function partOf(id: string): "read" | "unread" {
  return (createHash("sha256").update(id).digest()[0] as number) % 2 === 0 ? "read" : "unread"
}

/** The text as `readout add` reads it from JSON Lines, with its date of creation as the document's date. */
function documentOf({ doc, dct, text }: Gold): Document {
  const line = JSON.stringify({ id: doc, text, ...(dct === null ? {} : { date: dct.slice(0, 10) }) })
  const bytes = new TextEncoder().encode(line)
  const [reading] = read({
    uri: "gold.jsonl",
    bytes,
    mediaType: "application/x-ndjson",
    hints: {},
    retrieved: "1970-01-01T00:00:00Z",
  })
  if (reading === undefined || !isDocument(reading)) throw new Error(`${doc} could not be read`)
  return reading
}

function predictionOf({ doc }: Gold, document: Document): string {
  const span = spanViewer(document.text)
  const times = findTimes(document, analyse(document)).map((time: Time) => ({
    ...span(time),
    type: time.type,
    value: time.value,
    date: time.date,
  }))
  return JSON.stringify({ doc, times })
}

/** Passes over all documents for the time; a busy machine spoils some. */
const passes = 5

function reportSpeed(documents: readonly Document[]): void {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const analyses = documents.map((document) => ({ document, analysis: analyse(document) }))
  const whole = Math.min(
    ...Array.from({ length: passes }, () =>
      secondsOf(() => documents.map((document) => findTimes(document, analyse(document)))),
    ),
  )
  const alone = Math.min(
    ...Array.from({ length: passes }, () =>
      secondsOf(() => analyses.map(({ document, analysis }) => findTimes(document, analysis))),
    ),
  )
  report("dates/words-per-core-second", Math.round(words / whole), {
    of: `tokens, names, quotations and times, best of ${passes} passes`,
  })
  report("dates/words-per-core-second-alone", Math.round(words / alone), {
    of: `times alone, best of ${passes} passes`,
  })
}

function secondsOf(work: () => unknown): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}
