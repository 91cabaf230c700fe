import { readWeights } from "../src/ingest/weights.ts"
import { type Network, openNetwork } from "../src/language/network/network.ts"

/** Where the shipped weights lie. */
export const weightsFolder = new URL("../model/weights/", import.meta.url)

/** The network as it is shipped. */
export async function shippedNetwork(): Promise<Network> {
  return openNetwork(await readWeights(weightsFolder))
}
