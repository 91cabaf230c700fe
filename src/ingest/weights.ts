import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import type { Weights } from "../language/network/network.ts"

/** Weights that are missing, or not those that were shipped. The message says what to do. */
export class WeightsProblem extends Error {}

type Checksums = Readonly<Record<string, string>>

/** Reads the network's weights from their folder and checks them against their checksums. Nothing is ever downloaded. */
export async function readWeights(folder: URL): Promise<Weights> {
  const checksums = await readChecksums(folder)
  const checked = async (name: string): Promise<Buffer> => {
    const bytes = await readPart(name, folder)
    if (createHash("sha256").update(bytes).digest("hex") !== checksums[name]) throw damaged(name)
    return bytes
  }
  const [encoder, pairs, crf, vocabulary] = await Promise.all([
    checked("encoder.onnx"),
    checked("pairs.onnx"),
    checked("crf.json"),
    checked("vocab.txt"),
  ])
  return {
    encoder,
    pairs,
    crf: JSON.parse(crf.toString("utf8")),
    vocabulary: vocabulary.toString("utf8"),
    version: versionOf(checksums),
  }
}

/** The name of the weights in a folder, as it is kept with what is found by them. */
export async function readWeightsVersion(folder: URL): Promise<string> {
  return versionOf(await readChecksums(folder))
}

function versionOf(checksums: Checksums): string {
  return `attribution-${checksums["encoder.onnx"]?.slice(0, 12)}`
}

async function readChecksums(folder: URL): Promise<Checksums> {
  const bytes = await readPart("checksums.json", folder)
  try {
    return JSON.parse(bytes.toString("utf8"))
  } catch {
    throw damaged("checksums.json")
  }
}

async function readPart(name: string, folder: URL): Promise<Buffer> {
  try {
    return await readFile(new URL(name, folder))
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error
    throw new WeightsProblem(`${name}: this part of the network cannot be read (${reason}). Install Readout again.`)
  }
}

function damaged(name: string): WeightsProblem {
  return new WeightsProblem(
    `${name}: this part of the network is damaged (its checksum differs). Install Readout again.`,
  )
}
