import { readWeights } from "../src/ingest/weights.ts"
import { type Network, openNetwork } from "../src/language/network/network.ts"

/** The network with the weights that are shipped. */
export async function shippedNetwork(): Promise<Network> {
  return openNetwork(await readWeights(new URL("../model/weights/", import.meta.url)))
}
