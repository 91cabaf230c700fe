import { workerData } from "piscina"
import type { Processed } from "../domain/findings.ts"
import type { Source, Unreadable } from "../domain/source.ts"
import { openNetwork } from "../language/network/network.ts"
import { processPiece } from "./process-piece.ts"
import { readWeights } from "./weights.ts"

const network = await openNetwork(await readWeights(new URL(workerData as string)))

/** What a worker thread runs: bytes in, everything found in them out. */
export default function work(source: Source): Promise<(Processed | Unreadable)[]> {
  return processPiece(source, network)
}
