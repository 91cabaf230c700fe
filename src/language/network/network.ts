import { InferenceSession, Tensor } from "onnxruntime-node"
import type { Crf } from "./crf.ts"
import type { Units } from "./units.ts"
import { cutStretches, cutWindows, layOut, piecesOfUnits, type Run } from "./windows.ts"
import { readVocabulary } from "./word-pieces.ts"

/** What `model/export.py` writes, as read from disk and checked. */
export interface Weights {
  /** ONNX: pieces to states and tag scores. */
  readonly encoder: Uint8Array
  /** ONNX: states of runs to scores of their pairs. */
  readonly pairs: Uint8Array
  readonly crf: Crf
  /** BERT's vocabulary, one piece a line. */
  readonly vocabulary: string
  /** Names these weights: recorded with what was found by them. */
  readonly version: string
}

/** What a pair of runs is asked: cue goes on with cue, content belongs to cue, cue has source, pronoun means name. */
export type Link = "cue-of-cue" | "cue-of-content" | "source-of-cue" | "antecedent"
const links: readonly Link[] = ["cue-of-cue", "cue-of-content", "source-of-cue", "antecedent"]

/** The trained network. Its answers depend on nothing but the text, the hints and the weights. */
export interface Network {
  readonly version: string
  readonly crf: Crf
  /** Reads a text stretch by stretch; most texts are one. */
  read(text: string, units: Units, hints: Uint8Array): AsyncGenerator<Stretch>
}

/** Units `[first, last)` of a text as the network sees them. Runs given and asked for count from the text's first unit. */
export interface Stretch extends Run {
  /** Scores of the tags O, B-source, I-source, B-cue, I-cue, B-content, I-content of each unit. */
  readonly roles: Float32Array
  /** For each anchor the scores of no candidate, then of each. The memory it takes grows with their product. */
  score(link: Link, anchors: readonly Run[], candidates: readonly Run[]): Promise<Float32Array[]>
}

/** Opens the network. One for each thread: it computes in the thread that asks. */
export async function openNetwork({ encoder, pairs, crf, vocabulary, version }: Weights): Promise<Network> {
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: "sequential" } as const
  const encoding = await InferenceSession.create(encoder, options)
  const pairing = await InferenceSession.create(pairs, options)
  const words = readVocabulary(vocabulary)

  async function encode(units: Units, hints: Uint8Array, stretch: Run, pieces: (readonly number[])[]) {
    const count = stretch.last - stretch.first
    const centrality = new Int32Array(count).fill(-1)
    let states = new Float32Array(0)
    let roles = new Float32Array(0)
    let size = 0
    for (const window of cutWindows(units, pieces, stretch)) {
      // One at a time: int8 scales are taken from all that is read at once, and must not depend on a window's neighbours.
      const input = layOut(units, hints, pieces, window, words)
      const tensor = (values: BigInt64Array) => new Tensor("int64", values, [1, values.length])
      const found = await encoding.run({
        pieces: tensor(input.pieces),
        shapes: tensor(input.shapes),
        quotations: tensor(input.quotations),
        hints: tensor(input.hints),
      })
      const windowStates = found.states as Tensor
      const windowRoles = found.roles as Tensor
      const tags = windowRoles.dims[2] as number
      if (size === 0) {
        size = windowStates.dims[2] as number
        states = new Float32Array(count * size)
        roles = new Float32Array(count * tags)
      }
      const stateValues = windowStates.data as Float32Array
      const roleValues = windowRoles.data as Float32Array
      input.firsts.forEach((place, offset) => {
        const unit = window.first + offset
        const left = window.first === stretch.first ? Number.MAX_SAFE_INTEGER : offset
        const right = window.last === stretch.last ? Number.MAX_SAFE_INTEGER : window.last - 1 - unit
        const at = unit - stretch.first
        const central = Math.min(left, right, 1 << 30)
        if (central <= (centrality[at] as number)) return
        centrality[at] = central
        states.set(stateValues.subarray(place * size, (place + 1) * size), at * size)
        roles.set(roleValues.subarray(place * tags, (place + 1) * tags), at * tags)
      })
    }
    return { states, roles, size }
  }

  return {
    version,
    crf,
    async *read(text, units, hints) {
      const pieces = piecesOfUnits(text, units, words)
      for (const stretch of cutStretches(units, pieces)) {
        const { states, roles, size } = await encode(units, hints, stretch, pieces)
        const ends = (runs: readonly Run[]): Tensor => {
          const values = new Float32Array(runs.length * 2 * size)
          runs.forEach(({ first, last }, row) => {
            const at = (unit: number) =>
              states.subarray((unit - stretch.first) * size, (unit - stretch.first + 1) * size)
            values.set(at(first), 2 * row * size)
            values.set(at(last - 1), (2 * row + 1) * size)
          })
          return new Tensor("float32", values, [runs.length, 2 * size])
        }
        yield {
          ...stretch,
          roles,
          async score(link, anchors, candidates) {
            const found = await pairing.run({
              head: new Tensor("int64", [BigInt(links.indexOf(link))], []),
              anchors: ends(anchors),
              candidates: ends(candidates),
              sides: sidesOf(anchors, candidates),
            })
            const scores = found.scores as Tensor
            const values = scores.data as Float32Array
            const width = scores.dims[1] as number
            return anchors.map((_, row) => values.slice(row * width, (row + 1) * width))
          },
        }
      }
    },
  }
}

/** Lower bounds of the distances in units that are told apart; `Pairs.DISTANCES` in model/network.py. */
const distances = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192]

function sidesOf(anchors: readonly Run[], candidates: readonly Run[]): Tensor {
  const sides = new BigInt64Array(anchors.length * candidates.length)
  anchors.forEach((anchor, row) => {
    candidates.forEach((candidate, column) => {
      const gap = candidate.first - anchor.first
      let bucket = 0
      while (bucket < distances.length && (distances[bucket] as number) < Math.abs(gap)) bucket++
      sides[row * candidates.length + column] = BigInt(bucket + (gap > 0 ? distances.length + 1 : 0))
    })
  })
  return new Tensor("int64", sides, [anchors.length, candidates.length])
}
