import { setImmediate as nextTurn } from "node:timers/promises"
import { Piscina } from "piscina"
import type { Processed } from "../domain/findings.ts"
import type { Issue } from "../domain/issue.ts"
import type { Source, Unreadable } from "../domain/source.ts"
import { openNetwork } from "../language/network/network.ts"
import { type Arrival, isPiece, type Piece, unreadable } from "./inputs.ts"
import { processPiece } from "./process-piece.ts"
import { readWeights } from "./weights.ts"

/** Worker threads: how many, the script each runs, the folder of the network's weights, the issues looked for. With one or none the work is done in this thread. */
export interface Workers {
  readonly count: number
  readonly script: URL
  readonly weights: URL
  readonly issues: readonly Issue[]
}

/** What came of one arrival. */
export interface Outcome {
  readonly piece: Piece | null
  readonly results: readonly (Processed | Unreadable)[]
}

/**
 * A document of so many bytes is read in a worker even where it is the only one: should it need more memory than a
 * worker may have, it alone is given up, not the program.
 */
const large = 1024 * 1024

/** So few pieces are done before workers have loaded the language model. */
const few = 4

/** Pieces handed out ahead of the one waited for, for each worker: enough that none idles behind a slow document. */
const ahead = 4

/**
 * Memory of one worker. With a limit V8 collects garbage sooner: adding with two workers peaked at 650 MB without it, at
 * 465 MB with it (`npm run bench -- speed`). The longest documents that reading lets through need most of it.
 */
const workerMemory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

/** Bytes handed out ahead at most, so that a run of huge documents does not fill the memory. */
const bytesAhead = 32 * 1024 * 1024

/** Processes what arrives, in parallel, and gives the outcomes in the order of arrival. Stops early when `stop` is aborted. */
export async function* processAll(
  arrivals: AsyncIterable<Arrival>,
  workers: Workers,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  const incoming = arrivals[Symbol.asyncIterator]()
  const first: Arrival[] = []
  while (first.length < few) {
    const next = await incoming.next()
    if (next.done === true) break
    first.push(next.value)
  }
  const all = followedBy(first, { [Symbol.asyncIterator]: () => incoming })
  if (workers.count <= 1 || first.length < few) yield* processHere(all, workers, stop)
  else yield* processInWorkers(all, workers, stop)
}

async function* processHere(
  arrivals: AsyncIterable<Arrival>,
  workers: Workers,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  const network = await openNetwork(await readWeights(workers.weights))
  let pool: Pool | null = null
  const stopped = aborted(stop)
  try {
    for await (const arrival of arrivals) {
      // Lets signals and timers have their turn between documents.
      await nextTurn()
      if (stop.aborted) return
      if (!isPiece(arrival)) yield { piece: null, results: [arrival] }
      else if (arrival.source.bytes.length < large)
        yield { piece: arrival, results: await processPiece(arrival.source, network, workers.issues) }
      else {
        pool ??= openPool({ ...workers, count: 1 })
        const outcome = await Promise.race([processElsewhere(arrival, pool), stopped])
        if (outcome === null) return
        yield outcome
      }
    }
  } finally {
    if (pool !== null) await pool.takeDown()
  }
}

async function* processInWorkers(
  arrivals: AsyncIterable<Arrival>,
  workers: Workers,
  stop: AbortSignal,
): AsyncGenerator<Outcome> {
  // What is wrong with the weights is told here, once, not by every worker.
  await readWeights(workers.weights)
  const pool = openPool(workers)
  const inFlight: { outcome: Promise<Outcome>; bytes: number }[] = []
  const incoming = arrivals[Symbol.asyncIterator]()
  let bytes = 0
  let hasMore = true
  const stopped = aborted(stop)
  try {
    while (!stop.aborted) {
      while (hasMore && inFlight.length < workers.count * ahead && bytes < bytesAhead) {
        const next = await incoming.next()
        if (next.done === true) hasMore = false
        else {
          const arrival = next.value
          const size = isPiece(arrival) ? arrival.source.bytes.length : 0
          inFlight.push({ outcome: processElsewhere(arrival, pool), bytes: size })
          bytes += size
        }
      }
      const head = inFlight.shift()
      if (head === undefined) return
      const outcome = await Promise.race([head.outcome, stopped])
      if (outcome === null) return
      bytes -= head.bytes
      yield outcome
    }
  } finally {
    await pool.takeDown()
  }
}

/** What a worker is told: where the weights are, which issues are looked for, and whether its pool is being taken down. */
export interface WorkerData {
  readonly weights: string
  readonly issues: readonly Issue[]
  readonly isEnding: Int32Array
}

/** Threads that read documents, each with the network open. */
export interface Pool {
  /** Rejects when the thread dies, of too little memory as a rule. */
  run(source: Source): Promise<Outcome["results"]>
  /** Ends the threads, each after the document it is at; what waits for its turn comes to nothing. */
  takeDown(): Promise<void>
}

/** Starts threads; to be taken down when done. */
export function openPool({ count, script, weights, issues }: Workers): Pool {
  const data: WorkerData = { weights: weights.href, issues, isEnding: new Int32Array(new SharedArrayBuffer(4)) }
  const pool = new Piscina<Source, Outcome["results"]>({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    workerData: data,
    resourceLimits: workerMemory,
  })
  const running = new Set<Promise<unknown>>()
  return {
    run(source) {
      const results = pool.run(source)
      const ended: Promise<unknown> = results.catch(() => {}).then(() => running.delete(ended))
      running.add(ended)
      return results
    },
    async takeDown() {
      Atomics.store(data.isEnding, 0, 1)
      await Promise.all(running)
      await pool.destroy()
    },
  }
}

async function processElsewhere(arrival: Arrival, pool: Pool): Promise<Outcome> {
  if (!isPiece(arrival)) return { piece: null, results: [arrival] }
  try {
    return { piece: arrival, results: await pool.run(arrival.source) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The worker that read this document died (${reason}). Is it very large, or memory short?`
    return { piece: arrival, results: [unreadable(arrival.source.uri, "worker-died", message)] }
  }
}

function aborted(stop: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve(null)
    else stop.addEventListener("abort", () => resolve(null), { once: true })
  })
}

async function* followedBy<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first
  yield* rest
}
