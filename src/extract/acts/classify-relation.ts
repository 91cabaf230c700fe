import type { PloverEvent } from "../../domain/act.ts"
import { ploverWeights } from "../../language/data/plover-weights.ts"

/** The roots told apart; YIELD is CONCEDE and RETREAT, which the benchmark holds to be one. */
export type Root = Exclude<PloverEvent, "CONCEDE" | "RETREAT"> | "YIELD"

/** What the classifier learned: for each feature a weight for each root. */
export interface RelationWeights {
  readonly roots: readonly Root[]
  readonly bias: readonly number[]
  readonly features: ReadonlyMap<string, readonly number[]>
}

/** Probabilities of the roots given the features of two actors, in the order of `roots`. */
function rootProbabilities(features: readonly string[], { roots, bias, features: known }: RelationWeights): number[] {
  const scores = roots.map((_, root) => bias[root] ?? 0)
  for (const feature of features)
    known.get(feature)?.forEach((weight, root) => {
      scores[root] = (scores[root] ?? 0) + weight
    })
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** The likeliest root of two actors' features and how likely it is. */
export function likeliestRoot(
  features: readonly string[],
  weights: RelationWeights = shippedWeights(),
): { root: Root; probability: number } {
  const probabilities = rootProbabilities(features, weights)
  const best = probabilities.reduce(
    (top, probability, root) => (probability > (probabilities[top] ?? 0) ? root : top),
    0,
  )
  return { root: weights.roots[best] as Root, probability: probabilities[best] ?? 0 }
}

let shipped: RelationWeights | null = null

/** The shipped weights, read on first use: a line is a feature and one letter for each root. */
export function shippedWeights(): RelationWeights {
  shipped ??= readWeights(ploverWeights)
  return shipped
}

/** Letters of weights in steps, from the lowest to the highest; the middle one is nought. */
const letters = "abcdefghijklmnopqrstuvwxyz.ABCDEFGHIJKLMNOPQRSTUVWXYZ"
const middle = letters.indexOf(".")

/** Reads weights as `writeWeights` writes them. */
export function readWeights(written: string): RelationWeights {
  const [head = "", ...lines] = written.trim().split("\n")
  const [step = "", biases = "", ...roots] = head.split(" ")
  const values = (word: string) => [...word].map((letter) => (letters.indexOf(letter) - middle) * Number(step))
  return {
    roots: roots as Root[],
    bias: values(biases),
    features: new Map(
      lines.map((line) => {
        const at = line.lastIndexOf("\t")
        return [line.slice(0, at), values(line.slice(at + 1))] as const
      }),
    ),
  }
}

/** Writes weights as lines; each is rounded to a letter's step. */
export function writeWeights({ roots, bias, features }: RelationWeights): string {
  const highest = Math.max(...bias.map(Math.abs), ...[...features.values()].flat().map(Math.abs))
  const step = Math.ceil((1000 * highest) / middle) / 1000
  const word = (values: readonly number[]) =>
    values.map((value) => letters[middle + Math.round(value / step)] ?? ".").join("")
  const lines = [...features].map(([feature, values]) => `${feature}\t${word(values)}`)
  const nought = ".".repeat(roots.length)
  return [`${step} ${word(bias)} ${roots.join(" ")}`, ...lines.filter((line) => !line.endsWith(`\t${nought}`))].join(
    "\n",
  )
}
