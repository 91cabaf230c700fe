/**
 * Speed and memory of the whole program over two corpora: articles per second per core and peak memory while adding,
 * growth of the time a document takes as the dossier grows, and how long the commands take to start.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { type Benchmark, report } from "./benchmark.ts"

const corpora = ["coverage/documents.jsonl", "whitehouse/documents.jsonl"]

/** Command starts are measured this often; the median is told. */
const starts = 5

interface Measured {
  readonly seconds: number
  /** User and system time of all threads. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  readonly status: number | null
}

export default {
  data: "../shared/corpus",
  async run({ data }) {
    const folder = mkdtempSync(join(tmpdir(), "readout-speed-"))
    try {
      // Builds where the sources are newer, so that no figure counts that.
      await measure(["--version"])
      const inputs = corpora.map((name) => join(data, name)).filter((path) => existsSync(path))
      const lines = inputs.flatMap((path) =>
        readFileSync(path, "utf8")
          .split("\n")
          .filter((line) => line !== ""),
      )
      const { documents, megabytes } = { documents: lines.length, megabytes: lines.join("").length / 1e6 }
      for (const workers of [1, 2]) {
        const dossier = join(folder, `workers-${workers}.db`)
        const added = await measure(["add", "--workers", String(workers), "--dossier", dossier, ...inputs])
        const details = { workers, documents, megabytes: round(megabytes), status: added.status }
        report("speed/articles-per-second-per-core", round(documents / added.cpuSeconds), details)
        report("speed/articles-per-second", round(documents / added.seconds), details)
        report("speed/peak-megabytes", round(added.peakMegabytes), details)
      }
      const again = await measure(["add", "--dossier", join(folder, "workers-1.db"), ...inputs])
      report("speed/add-again-seconds", round(again.seconds), { documents, status: again.status })
      await measureGrowth(lines, folder)
      const small = join(folder, "small.txt")
      writeFileSync(small, `"We signed," said Ana Ruiz, the trade envoy.\n`)
      for (const args of [["--help"], ["analyze", small]]) {
        const times: number[] = []
        for (let i = 0; i < starts; i++) times.push((await measure(args)).seconds)
        report(`speed/start-seconds/${args[0]}`, round(times.toSorted((a, b) => a - b)[starts >> 1] ?? Number.NaN))
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
} satisfies Benchmark

/** The same quarter of the documents, added first to an empty dossier and then, retold, to one that holds all the others. */
async function measureGrowth(lines: readonly string[], folder: string): Promise<void> {
  const dossier = join(folder, "growth.db")
  const sample = lines.filter((_, index) => index % 4 === 0)
  const rest = lines.filter((_, index) => index % 4 !== 0)
  const parts = { first: sample, rest, last: sample.map(retold) }
  const rates: Record<string, number> = {}
  for (const [name, part] of Object.entries(parts)) {
    const path = join(folder, `${name}.jsonl`)
    writeFileSync(path, `${part.join("\n")}\n`)
    const { cpuSeconds } = await measure(["add", "--workers", "1", "--dossier", dossier, path])
    rates[name] = part.length / cpuSeconds
  }
  const { first = Number.NaN, last = Number.NaN } = rates
  report("speed/growth", round(last / first), { first: round(first), last: round(last), documents: sample.length })
}

// Another text of the same length and difficulty.
function retold(line: string): string {
  const document = JSON.parse(line) as { text: string; id: string }
  return JSON.stringify({ ...document, id: `${document.id}-retold`, text: `${document.text} ` })
}

/** Runs a command and measures it, all its threads together; the process itself writes down what it used. */
async function measure(args: readonly string[]): Promise<Measured> {
  const reporter = `process.on("exit", () => { const u = process.resourceUsage(); require("fs").writeFileSync(process.env.READOUT_USAGE, JSON.stringify(u)) })`
  const folder = mkdtempSync(join(tmpdir(), "readout-usage-"))
  const hook = join(folder, "hook.cjs")
  const usage = join(folder, "usage.json")
  writeFileSync(hook, `if (require("worker_threads").isMainThread) ${reporter}`)
  const started = performance.now()
  const child = spawn(process.execPath, ["--require", hook, "bin/readout", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, READOUT_USAGE: usage },
  })
  const [status] = (await once(child, "close")) as [number | null]
  const seconds = (performance.now() - started) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8")) as NodeJS.ResourceUsage
  rmSync(folder, { recursive: true, force: true })
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024, status }
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
