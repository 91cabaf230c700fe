/** `npm run bench -- NAME [--data PATH] [--predictions FILE]`: one JSON line per figure on standard output. */
import { existsSync } from "node:fs"
import { parseArgs } from "node:util"
import type { Benchmark } from "./benchmark.ts"

const benchmarks: Record<string, () => Promise<{ default: Benchmark }>> = {
  alignment: () => import("./alignment.ts"),
  "alignment-coverage": () => import("./alignment-coverage.ts"),
  "alignment-decoys": () => import("./alignment-decoys.ts"),
  "alignment-recall": () => import("./alignment-recall.ts"),
  "alignment-speed": () => import("./alignment-speed.ts"),
  articles: () => import("./articles.ts"),
  attribution: () => import("./attribution.ts"),
  calibration: () => import("./calibration.ts"),
  corenlp: () => import("./corenlp.ts"),
  coreference: () => import("./coreference.ts"),
  events: () => import("./events.ts"),
  dates: () => import("./dates.ts"),
  scale: () => import("./scale.ts"),
  speakers: () => import("./speakers.ts"),
  speed: () => import("./speed.ts"),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, predictions: { type: "string" } },
})
const load = benchmarks[positionals[0] ?? ""]
if (load === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join("|")} [--data PATH] [--predictions FILE]`)
  process.exit(2)
}
const { default: benchmark } = await load()
const data = values.data ?? benchmark.data
if (!existsSync(data)) console.error(`${positionals[0]}: skipped, no data at ${data} (--data PATH names another place)`)
else await benchmark.run({ data, predictions: values.predictions ?? null })
