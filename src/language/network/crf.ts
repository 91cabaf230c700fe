/** Scores of a linear-chain conditional random field (Lafferty et al. 2001): of a first tag, a last one, and one after another. */
export interface Crf {
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** `move[i][j]`: tag j after tag i. */
  readonly move: readonly (readonly number[])[]
}

/** The likeliest tags of a sequence; `scores` holds one row of as many entries as there are tags for each unit (Viterbi 1967). */
export function likeliestTags(scores: Float32Array, { start, end, move }: Crf): Uint8Array {
  const tags = start.length
  const length = scores.length / tags
  const path = new Uint8Array(length)
  if (length === 0) return path
  const came = new Uint8Array(length * tags)
  let best = Float64Array.from(start, (score, tag) => score + (scores[tag] as number))
  for (let unit = 1; unit < length; unit++) {
    const next = new Float64Array(tags)
    for (let tag = 0; tag < tags; tag++) {
      let from = 0
      let most = Number.NEGATIVE_INFINITY
      for (let before = 0; before < tags; before++) {
        const sum = (best[before] as number) + (move[before]?.[tag] as number)
        if (sum > most) {
          most = sum
          from = before
        }
      }
      next[tag] = most + (scores[unit * tags + tag] as number)
      came[unit * tags + tag] = from
    }
    best = next
  }
  let tag = 0
  for (let last = 1; last < tags; last++)
    if ((best[last] as number) + (end[last] as number) > (best[tag] as number) + (end[tag] as number)) tag = last
  for (let unit = length - 1; unit >= 0; unit--) {
    path[unit] = tag
    tag = came[unit * tags + tag] as number
  }
  return path
}

/** The probability of each tag at each unit, by the forward and backward sums; as many entries as `scores`. */
export function tagProbabilities(scores: Float32Array, { start, end, move }: Crf): Float32Array {
  const tags = start.length
  const length = scores.length / tags
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length)
  const probabilities = new Float32Array(scores.length)
  const sums = new Float64Array(tags)
  for (let unit = 0; unit < length; unit++) {
    for (let tag = 0; tag < tags; tag++) {
      if (unit === 0) sums[tag] = start[tag] as number
      else {
        const before = (from: number) => (forward[(unit - 1) * tags + from] as number) + (move[from]?.[tag] as number)
        sums[tag] = logSum(tags, before)
      }
      forward[unit * tags + tag] = (sums[tag] as number) + (scores[unit * tags + tag] as number)
    }
  }
  for (let unit = length - 1; unit >= 0; unit--) {
    for (let tag = 0; tag < tags; tag++) {
      const after = (to: number) =>
        (move[tag]?.[to] as number) +
        (scores[(unit + 1) * tags + to] as number) +
        (backward[(unit + 1) * tags + to] as number)
      backward[unit * tags + tag] = unit === length - 1 ? (end[tag] as number) : logSum(tags, after)
    }
  }
  for (let unit = 0; unit < length; unit++) {
    const at = (tag: number) => (forward[unit * tags + tag] as number) + (backward[unit * tags + tag] as number)
    const all = logSum(tags, at)
    for (let tag = 0; tag < tags; tag++) probabilities[unit * tags + tag] = Math.exp(at(tag) - all)
  }
  return probabilities
}

function logSum(count: number, at: (index: number) => number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) most = Math.max(most, at(i))
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (let i = 0; i < count; i++) sum += Math.exp(at(i) - most)
  return most + Math.log(sum)
}
