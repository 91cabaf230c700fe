import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Span } from "../src/domain/span.ts"
import { constructionOf } from "../src/extract/statements/confidence.ts"
import { findAttributions } from "../src/extract/statements/propose.ts"
import { findIn, outermost, readArticles } from "./attribution.ts"
import { type Benchmark, type BenchOptions, report } from "./benchmark.ts"
import { shippedNetwork } from "./network.ts"

/**
 * How often each rule is right: the share of its attributions whose content is one that the annotators marked. What
 * lies within another's content is left out, since the corpus marks none there. On the training part it makes the
 * table that `src/extract/statements/measured-confidence.ts` holds (`--predictions` names the file to write). And, on a
 * part that the network has not learned from, how often what rules and network settle on is right, by the confidence
 * stated.
 */
const calibration: Benchmark = { data: "../shared/benchmarks/attribution/train", run }
export default calibration

/** Contents that share this much (intersection over union of characters) are the same, as for the benchmark's scorer. */
const SAME_CONTENT = 0.5
/** A rule seen less often is measured together with the others of its construction. */
const FEWEST_SEEN = 30
/** A rule's own share counts as if this many more had been seen at the construction's rate. */
const PRIOR_WEIGHT = 10

interface Tally {
  readonly right: number
  readonly seen: number
  /** Of the confidences that were stated. */
  readonly sum: number
}

interface GoldLine {
  readonly doc: string
  readonly attributions: readonly { readonly content: readonly (readonly [number, number])[] }[]
}

async function run({ data, predictions }: BenchOptions): Promise<void> {
  const network = await shippedNetwork()
  const gold = readGold(data)
  const rules = new Map<string, Tally>()
  const constructions = new Map<string, Tally>()
  const bins = new Map<string, Tally>()
  const all = new Map<string, Tally>()
  for (const article of readArticles(data)) {
    const annotators = gold.get(article.name) ?? []
    for (const attribution of outermost(findAttributions(article.document, article.analysis))) {
      const right = share(annotators, attribution.content)
      count(all, "all", right, attribution.confidence)
      count(rules, attribution.rule, right, attribution.confidence)
      count(constructions, constructionOf(attribution.rule), right, attribution.confidence)
    }
    for (const attribution of outermost(await findIn(article, network))) {
      const bin = (Math.floor(attribution.confidence * 10) / 10).toFixed(1)
      count(bins, bin, share(annotators, attribution.content), attribution.confidence)
    }
  }
  const table = new Map<string, number>()
  for (const [construction, tally] of sorted(constructions)) table.set(construction, leaning(tally, all.get("all")))
  for (const [rule, tally] of sorted(rules)) {
    const construction = constructionOf(rule)
    if (tally.seen >= FEWEST_SEEN && rule !== construction)
      table.set(rule, leaning(tally, constructions.get(construction)))
  }
  for (const [rule, confidence] of table) report(`rule/${rule}`, confidence)
  for (const [bin, { right, seen, sum }] of sorted(bins))
    report(`confidence/${bin}`, right / seen, { stated: sum / seen, seen })
  if (predictions !== null) writeFileSync(predictions, asModule(table))
}

/** The share that was right, as if a few more had been seen at the rate of what the rule belongs to. */
function leaning({ right, seen }: Tally, pool: Tally | undefined): number {
  const rate = pool === undefined ? 0 : pool.right / pool.seen
  return (right + PRIOR_WEIGHT * rate) / (seen + PRIOR_WEIGHT)
}

/** The table as the source file that holds it. */
function asModule(table: ReadonlyMap<string, number>): string {
  const lines = [...table].map(([rule, confidence]) => `${rule} ${confidence.toFixed(2)}`)
  return `/**
 * How often each rule's attributions match one that PolNeAR's annotators marked in its training part: construction or
 * rule, then the share. Made by \`npm run bench -- calibration --predictions src/extract/statements/measured-confidence.ts\`.
 */
export const measuredConfidence = \`
${lines.join("\n")}
\`
`
}

/** The annotators' content spans by document, as the benchmark's scorer reads them. */
function readGold(data: string): Map<string, (readonly Span[])[][]> {
  const lines = execFileSync("python3", [join(data, "..", "score.py"), "gold", data], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  const gold = new Map<string, (readonly Span[])[][]>()
  for (const line of lines.trim().split("\n")) {
    const { doc, attributions } = JSON.parse(line) as GoldLine
    const name = doc.replace(/@.*$/, "")
    const contents = attributions.map(({ content }) => content.map(([start, end]) => ({ start, end })))
    const annotators = gold.get(name)
    if (annotators) annotators.push(contents)
    else gold.set(name, [contents])
  }
  return gold
}

/** The share of the annotators who marked this content. */
function share(annotators: readonly (readonly (readonly Span[])[])[], content: readonly Span[]): number {
  const agreeing = annotators.filter((contents) => contents.some((other) => alike(content, other) >= SAME_CONTENT))
  return agreeing.length / Math.max(1, annotators.length)
}

function alike(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
  const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return shared / Math.max(1, size(a) + size(b) - shared)
}

function count(tallies: Map<string, Tally>, key: string, right: number, confidence: number): void {
  const tally = tallies.get(key) ?? { right: 0, seen: 0, sum: 0 }
  tallies.set(key, { right: tally.right + right, seen: tally.seen + 1, sum: tally.sum + confidence })
}

function sorted(tallies: ReadonlyMap<string, Tally>): [string, Tally][] {
  return [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
