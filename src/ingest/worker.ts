import { workerData } from "piscina"
import type { Processed } from "../domain/findings.ts"
import type { Source, Unreadable } from "../domain/source.ts"
import { type Network, openNetwork } from "../language/network/network.ts"
import type { WorkerData } from "./process-all.ts"
import { processPiece } from "./process-piece.ts"
import { readWeights } from "./weights.ts"

const { weights, issues, isEnding } = workerData as WorkerData
let network: Promise<Network> | null = null

/**
 * What a worker thread runs: bytes in, everything found in them out; nothing any more once the pool is ending. The
 * network is opened with the first document: a thread at nothing may be ended, one in native code takes the program along.
 */
export default async function work(source: Source): Promise<(Processed | Unreadable)[]> {
  if (Atomics.load(isEnding, 0) === 1) return []
  network ??= readWeights(new URL(weights)).then(openNetwork)
  return processPiece(source, await network, issues)
}
