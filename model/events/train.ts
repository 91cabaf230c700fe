/** `npx tsx model/events/train.ts RELATIONS.jsonl`: fits the classifier of acts and writes src/language/data/plover-weights.ts. */
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Document } from "../../src/domain/document.ts"
import { documentId, sha256 } from "../../src/domain/identity.ts"
import type { Span } from "../../src/domain/span.ts"
import { type RelationWeights, type Root, writeWeights } from "../../src/extract/acts/classify-relation.ts"
import { relationFeatures } from "../../src/extract/acts/relation-features.ts"
import { readForAttributions } from "../../src/extract/statements/reading.ts"
import { analyse } from "../../src/language/analyse.ts"

/** A sentence with two actors and the root between them. */
export interface Relation {
  readonly id: string
  readonly text: string
  readonly root: Root
  readonly features: readonly string[]
}

/** Features of fewer relations than this are left out. */
const fewest = 3
/** Weight of the squares of the weights; .001 and .002 score alike over the five folds. */
const shrink = 0.001
/** Rare roots weigh more: by this power of how much rarer than the mean they are. */
const balance = 0.5
const steps = 300
const pace = 0.1

/** Reads relations and their features. Marks of a text that are missing are taken for nowhere. */
export function readRelations(path: string): Relation[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { id, text, marked, event } = JSON.parse(line) as Record<string, string>
      const { plain, source, target } = unmark(marked ?? "")
      return { id: id ?? "", text: text ?? "", root: event as Root, features: featuresOf(plain, source, target) }
    })
}

function unmark(marked: string): { plain: string; source: Span | null; target: Span | null } {
  let plain = ""
  let at = 0
  const places = new Map<string, number>()
  for (const mark of marked.matchAll(/<\/?[st]>/g)) {
    plain += marked.slice(at, mark.index)
    if (!places.has(mark[0])) places.set(mark[0], plain.length)
    at = mark.index + mark[0].length
  }
  plain += marked.slice(at)
  const span = (letter: string) => {
    const [start, end] = [places.get(`<${letter}>`), places.get(`</${letter}>`)]
    return start === undefined || end === undefined ? null : { start, end }
  }
  return { plain, source: span("s"), target: span("t") }
}

function featuresOf(text: string, source: Span | null, target: Span | null): string[] {
  const document: Document = {
    id: documentId(text),
    sha256: sha256(text),
    text,
    uri: "-",
    url: null,
    kind: "other",
    title: null,
    outlet: null,
    byline: null,
    language: "en",
    date: null,
    retrieved: "",
    complete: true,
    furniture: [],
    regions: [],
    turns: [],
    original: { bytes: new Uint8Array(), mediaType: "text/plain", encoding: "utf-8" },
    notes: [],
  }
  const { sentences } = readForAttributions(document, analyse(document))
  return relationFeatures(sentences, source ?? { start: 0, end: 0 }, target)
}

/** Which of the five folds a text lies in: its SHA-1. */
export function foldOf(text: string): number {
  return Number(BigInt(`0x${createHash("sha1").update(text).digest("hex")}`) % 5n)
}

/** Fits a logistic regression over the features by full steps of Adam (Kingma & Ba 2015). The same input gives the same weights. */
export function fitRelations(relations: readonly Relation[]): RelationWeights {
  const roots = [...new Set(relations.map(({ root }) => root))].sort()
  const counts = new Map<string, number>()
  for (const { features } of relations) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].flatMap(([name, count]) => (count >= fewest ? [name] : [])).sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const width = roots.length
  const bias = names.length * width
  const rows = relations.map(({ features }) => features.flatMap((name) => index.get(name) ?? []))
  const answers = relations.map(({ root }) => roots.indexOf(root))
  // Flat arrays: a full pass goes over two million numbers.
  const mean = relations.length / width
  const weightOf = roots.map((root) => (mean / relations.filter((one) => one.root === root).length) ** balance)
  const total = answers.reduce((sum, answer) => sum + (weightOf[answer] ?? 1), 0)

  const weights = new Float64Array(bias + width)
  const slope = new Float64Array(weights.length)
  const first = new Float64Array(weights.length)
  const second = new Float64Array(weights.length)
  const scores = new Float64Array(width)
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < bias; i++) slope[i] = shrink * (weights[i] ?? 0)
    slope.fill(0, bias)
    rows.forEach((row, r) => {
      for (let k = 0; k < width; k++) scores[k] = weights[bias + k] ?? 0
      for (const f of row) for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + (weights[f * width + k] ?? 0)
      const highest = Math.max(...scores)
      let sum = 0
      for (let k = 0; k < width; k++) {
        const power = Math.exp((scores[k] ?? 0) - highest)
        scores[k] = power
        sum += power
      }
      const answer = answers[r] ?? 0
      const share = (weightOf[answer] ?? 1) / total
      for (let k = 0; k < width; k++) {
        const miss = share * ((scores[k] ?? 0) / sum - (k === answer ? 1 : 0))
        slope[bias + k] = (slope[bias + k] ?? 0) + miss
        for (const f of row) slope[f * width + k] = (slope[f * width + k] ?? 0) + miss
      }
    })
    const late = 1 - step / (steps + 1)
    for (let i = 0; i < weights.length; i++) {
      const g = slope[i] ?? 0
      const m = 0.9 * (first[i] ?? 0) + 0.1 * g
      const v = 0.999 * (second[i] ?? 0) + 0.001 * g * g
      first[i] = m
      second[i] = v
      weights[i] =
        (weights[i] ?? 0) - (pace * late * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  const row = (i: number) => [...weights.subarray(i * width, (i + 1) * width)]
  return { roots, bias: row(names.length), features: new Map(names.map((name, i) => [name, row(i)])) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? "../shared/benchmarks/events/relations.jsonl"
  const written = writeWeights(fitRelations(readRelations(path)))
  const head = `/** Weights of the classifier of acts (model/events/README.md), made by model/events/train.ts. SHA-256 ${sha256(written)}. */`
  writeFileSync(
    new URL("../../src/language/data/plover-weights.ts", import.meta.url),
    `${head}\nexport const ploverWeights = \`\n${written.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\n\`\n`,
  )
}
