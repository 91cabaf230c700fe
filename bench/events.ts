import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fitRelations, foldOf, type Relation, readRelations } from "../model/events/train.ts"
import { likeliestRoot, type Root, readWeights, writeWeights } from "../src/extract/acts/classify-relation.ts"
import { type Benchmark, type BenchOptions, report } from "./benchmark.ts"

/**
 * The act between two marked actors of a sentence, as a PLOVER root: the classifier fitted on four folds and read on the
 * fifth (no prefix), and the rules alone: what the first verb of the field that the actor is subject of says (`rules/…`).
 */
const events: Benchmark = { data: "../shared/benchmarks/events/relations.jsonl", run }
export default events

async function run({ data, predictions }: BenchOptions): Promise<void> {
  const started = performance.now()
  const relations = readRelations(data)
  report("relations-per-second", (1000 * relations.length) / (performance.now() - started))
  const folder = mkdtempSync(join(tmpdir(), "events-"))
  const ways: Record<string, () => Map<string, string>> = {
    "": () => acrossFolds(relations),
    rules: () => new Map(relations.map(({ id, features }) => [id, byRule(features)])),
  }
  for (const [prefix, code] of Object.entries(ways)) {
    const file = prefix === "" && predictions !== null ? predictions : join(folder, "predictions.jsonl")
    writeFileSync(file, [...code()].map(([id, event]) => `${JSON.stringify({ id, event })}\n`).join(""))
    const scores = JSON.parse(
      execFileSync("python3", [join(dirname(data), "score.py"), data, file], { encoding: "utf8" }),
    ) as Record<string, number>
    for (const [name, value] of Object.entries(scores))
      if (name !== "n") report(prefix === "" ? name : `${prefix}/${name}`, value, { of: scores.n })
  }
  rmSync(folder, { recursive: true })
}

/** Each text coded by weights, rounded as they are shipped, that were fitted without it. */
function acrossFolds(relations: readonly Relation[]): Map<string, string> {
  const coded = new Map<string, string>()
  for (let fold = 0; fold < 5; fold++) {
    const weights = readWeights(writeWeights(fitRelations(relations.filter(({ text }) => foldOf(text) !== fold))))
    for (const { id, text, features } of relations)
      if (foldOf(text) === fold) coded.set(id, likeliestRoot(features, weights).root)
  }
  return coded
}

function byRule(features: readonly string[]): Root | "" {
  const says = (pattern: RegExp) => features.flatMap((feature) => pattern.exec(feature)?.[1] ?? [])[0]
  const event = says(/^first:(.+)/) ?? says(/^says:between:[^:]+:(.+)/) ?? says(/^any:(.+)/) ?? ""
  return event === "CONCEDE" || event === "RETREAT" ? "YIELD" : (event as Root | "")
}
