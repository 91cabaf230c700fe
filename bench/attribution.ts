import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isDocument } from "../src/domain/source.ts"
import { slice } from "../src/domain/span.ts"
import type { Attribution } from "../src/extract/statements/attribution.ts"
import { findAttributions } from "../src/extract/statements/propose.ts"
import { analyse } from "../src/language/analyse.ts"
import { readText } from "../src/read/text/read-text.ts"
import { type Benchmark, type BenchOptions, report } from "./benchmark.ts"

type Scores = { readonly [key: string]: number | string | Scores }

/** PolNeAR: every attribution of news articles, scored by the benchmark's own `score.py` beside its parts. */
const attribution: Benchmark = { data: "../shared/benchmarks/attribution/dev", run }
export default attribution

async function run({ data, predictions }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attribution-"))
  const file = predictions ?? join(folder, "predictions.jsonl")
  const started = performance.now()
  const lines = predictAll(data)
  const seconds = (performance.now() - started) / 1000
  writeFileSync(file, `${lines.join("\n")}\n`)
  const scorer = join(data, "..", "score.py")
  const scores = JSON.parse(
    execFileSync("python3", [scorer, "score", data, file, "--drop-nested", "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    }),
  ) as Scores
  reportAll(scores, "")
  report("articles-per-second", lines.length / seconds)
  rmSync(folder, { recursive: true })
}

function predictAll(data: string): string[] {
  return findAttributionsIn(data).map(({ name, text, attributions }) =>
    JSON.stringify({
      doc: name,
      attributions: attributions.map(({ source, cue, content, rule, confidence }) => ({
        source: source.map(({ start, end }) => [start, end]),
        cue: cue.map(({ start, end }) => [start, end]),
        content: content.map(({ start, end }) => [start, end]),
        rule,
        confidence,
        words: cue.map((span) => slice(text, span)).join(" "),
      })),
    }),
  )
}

/** Every article of a part of the benchmark with what is found in it. */
export function findAttributionsIn(
  data: string,
): { name: string; text: string; attributions: readonly Attribution[] }[] {
  const texts = join(data, "text")
  const files = readdirSync(texts).filter((name) => name.endsWith(".txt"))
  return files.sort().map((file) => {
    const document = readText({
      uri: file,
      bytes: readFileSync(join(texts, file)),
      mediaType: "text/plain",
      hints: { kind: "article" },
      retrieved: "1970-01-01T00:00:00Z",
    })
    if (!isDocument(document)) throw new Error(`${file}: could not be read`)
    const attributions = findAttributions(document, analyse(document)).filter(({ form }) => form !== "turn")
    return { name: file.slice(0, -".txt".length), text: document.text, attributions }
  })
}

/** One line per figure, the scorer's keys joined by slashes; precision and recall beside an F1. */
function reportAll(scores: Scores, path: string): void {
  const { f1, p, r } = scores
  if (typeof f1 === "number") {
    report(path, f1, { precision: p, recall: r })
    return
  }
  for (const [key, value] of Object.entries(scores)) {
    const at = path === "" ? key : `${path}/${key}`
    if (typeof value === "number") report(at, value)
    else if (typeof value === "object" && value !== null) reportAll(value, at)
  }
}
