import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Document } from "../src/domain/document.ts"
import { isDocument } from "../src/domain/source.ts"
import { contains, type Span, slice } from "../src/domain/span.ts"
import type { Attribution } from "../src/extract/statements/attribution.ts"
import { combine } from "../src/extract/statements/combine.ts"
import { findAttributions } from "../src/extract/statements/propose.ts"
import { readByNetwork, type Sighting } from "../src/extract/statements/read-by-network.ts"
import { analyse } from "../src/language/analyse.ts"
import type { Analysis } from "../src/language/analysis.ts"
import type { Network } from "../src/language/network/network.ts"
import { readText } from "../src/read/text/read-text.ts"
import { type Benchmark, type BenchOptions, report } from "./benchmark.ts"
import { shippedNetwork } from "./network.ts"

type Scores = { readonly [key: string]: number | string | Scores }
type Found = Pick<Attribution, "source" | "cue" | "content"> & Partial<Attribution>

/**
 * PolNeAR: every attribution of news articles, scored by the benchmark's own `score.py` beside its parts. As shipped
 * (no prefix), by the rules alone (`rules/…`) and by the network alone, without hints from the rules (`network/…`).
 */
const attribution: Benchmark = { data: "../shared/benchmarks/attribution/dev", run }
export default attribution

async function run({ data, predictions }: BenchOptions): Promise<void> {
  const network = await shippedNetwork()
  const folder = mkdtempSync(join(tmpdir(), "attribution-"))
  const articles = readArticles(data)
  const ways: Record<string, (article: Article) => Promise<readonly Found[]> | readonly Found[]> = {
    "": (article) => findIn(article, network),
    rules: ({ document, analysis }) => findAttributions(document, analysis),
    network: ({ document, analysis }) => alone(network, document, analysis),
  }
  for (const [prefix, find] of Object.entries(ways)) {
    const file = prefix === "" && predictions !== null ? predictions : join(folder, `${prefix}.jsonl`)
    const started = performance.now()
    const lines: string[] = []
    for (const article of articles) lines.push(toLine(article, outermost(await find(article))))
    const seconds = (performance.now() - started) / 1000
    writeFileSync(file, `${lines.join("\n")}\n`)
    scoreAttributions(data, file, prefix)
    const words = articles.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0)
    report(under(prefix, "words-per-second"), words / seconds)
  }
  rmSync(folder, { recursive: true })
}

/** An article of the benchmark, read. */
export interface Article {
  readonly name: string
  readonly document: Document
  readonly analysis: Analysis
}

/** Every article of a part of the benchmark. */
export function readArticles(data: string): Article[] {
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
    return { name: file.slice(0, -".txt".length), document, analysis: analyse(document) }
  })
}

/** What rules and network together find in an article. */
export async function findIn({ document, analysis }: Article, network: Network): Promise<readonly Attribution[]> {
  const byRules = findAttributions(document, analysis)
  return combine(byRules, (await readByNetwork(network, document, analysis, byRules)).sightings, analysis)
}

/** Attributions that lie in no other's content: the corpus marks none there. */
export function outermost<Item extends Found>(attributions: readonly Item[]): Item[] {
  const within = (inner: Item, outer: Item) =>
    inner !== outer &&
    [...inner.source, ...inner.cue, ...inner.content].every((span) =>
      outer.content.some((whole) => contains(whole, span)),
    )
  return attributions.filter((inner) => !attributions.some((outer) => within(inner, outer)))
}

async function alone(network: Network, document: Document, analysis: Analysis): Promise<readonly Sighting[]> {
  return (await readByNetwork(network, document, analysis, null)).sightings
}

function toLine({ name, document }: Article, found: readonly Found[]): string {
  const offsets = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])
  const attributions = found.map(({ source, cue, content, rule, confidence }) => ({
    source: offsets(source),
    cue: offsets(cue),
    content: offsets(content),
    rule,
    confidence,
    words: cue.map((span) => slice(document.text, span)).join(" "),
  }))
  return JSON.stringify({ doc: name, attributions })
}

/** Has the benchmark's scorer score a file of predictions, and reports every figure of it. */
export function scoreAttributions(data: string, predictions: string, prefix: string): void {
  const command = [join(data, "..", "score.py"), "score", data, predictions, "--drop-nested", "--json"]
  const printed = execFileSync("python3", command, { encoding: "utf8", maxBuffer: 1 << 26 })
  reportAll(JSON.parse(printed) as Scores, prefix)
}

/** One line per figure, the scorer's keys joined by slashes; precision and recall beside an F1. */
function reportAll(scores: Scores, path: string): void {
  const { f1, p, r } = scores
  if (typeof f1 === "number") {
    report(path, f1, { precision: p, recall: r })
    return
  }
  for (const [key, value] of Object.entries(scores)) {
    if (typeof value === "number") report(under(path, key), value)
    else if (typeof value === "object" && value !== null) reportAll(value, under(path, key))
  }
}

function under(path: string, key: string): string {
  return path === "" ? key : `${path}/${key}`
}
