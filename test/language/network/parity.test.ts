import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { hintsOf } from "../../../src/extract/statements/hints.ts"
import { findAttributions } from "../../../src/extract/statements/propose.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { findUnits } from "../../../src/language/network/units.ts"
import { documentOf } from "../../document-of.ts"
import { shippedNetwork, weightsFolder } from "../../network.ts"

/** Tag scores of the texts beside this file as training computed them, before the weights were quantized. */
const reference = JSON.parse(readFileSync(new URL("reference.json", weightsFolder), "utf8")) as Record<
  string,
  number[][]
>

/** Quantized weights move scores a little; they must not move what is read. Scores run from about -10 to 10. */
const tolerance = { mean: 0.35, tags: 0.95 }

test.each(Object.keys(reference))("%s is read as in training", async (name) => {
  const network = await shippedNetwork()
  const text = readFileSync(new URL(`parity/${name}.txt`, import.meta.url), "utf8")
  const document = documentOf(text)
  const analysis = analyse(document)
  const units = findUnits(document, analysis)
  const wanted = reference[name] ?? []
  expect(units.spans).toHaveLength(wanted.length)
  for await (const { roles } of network.read(text, units, hintsOf(findAttributions(document, analysis), units.spans))) {
    const found = wanted.map((row, unit) => Array.from(roles.subarray(unit * row.length, (unit + 1) * row.length)))
    const differences = wanted.flatMap((row, unit) =>
      row.map((score, tag) => Math.abs(score - (found[unit]?.[tag] ?? 99))),
    )
    expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(tolerance.mean)
    const alike = wanted.filter((row, unit) => likeliest(row) === likeliest(found[unit] ?? []))
    expect(alike.length / wanted.length).toBeGreaterThanOrEqual(tolerance.tags)
  }
})

test("the same text is read the same twice", async () => {
  const network = await shippedNetwork()
  const text = readFileSync(new URL("parity/letter.txt", import.meta.url), "utf8")
  const document = documentOf(text)
  const units = findUnits(document, analyse(document))
  const read = async () => {
    const scores: number[] = []
    for await (const { roles } of network.read(text, units, new Uint8Array(units.spans.length))) scores.push(...roles)
    return scores
  }
  expect(await read()).toEqual(await read())
})

function likeliest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}
