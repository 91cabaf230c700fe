import { cpSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { readWeights } from "../../src/ingest/weights.ts"
import { newFolder } from "../effects/example.ts"
import { weightsFolder } from "../network.ts"

/** A copy of the shipped weights, to be harmed. */
function copied(): { folder: string; url: URL } {
  const folder = newFolder()
  cpSync(fileURLToPath(weightsFolder), folder, { recursive: true })
  return { folder, url: pathToFileURL(`${folder}/`) }
}

test("the shipped weights are whole and say their version", async () => {
  expect((await readWeights(weightsFolder)).version).toMatch(/^attribution-[0-9a-f]{12}$/)
})

test("a missing part is named", async () => {
  const { folder, url } = copied()
  rmSync(join(folder, "pairs.onnx"))
  await expect(readWeights(url)).rejects.toThrow("pairs.onnx: this part of the network cannot be read (ENOENT)")
})

test("a damaged part is named", async () => {
  const { folder, url } = copied()
  writeFileSync(join(folder, "crf.json"), "{}")
  await expect(readWeights(url)).rejects.toThrow("crf.json: this part of the network is damaged")
})

test("weights whose checksums are no checksums are refused", async () => {
  const { folder, url } = copied()
  writeFileSync(join(folder, "checksums.json"), "")
  await expect(readWeights(url)).rejects.toThrow("checksums.json")
})
