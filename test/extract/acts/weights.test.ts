import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sha256 } from "../../../src/domain/identity.ts"
import {
  likeliestRoot,
  type RelationWeights,
  readWeights,
  shippedWeights,
  writeWeights,
} from "../../../src/extract/acts/classify-relation.ts"
import { ploverWeights } from "../../../src/language/data/plover-weights.ts"

describe("weights of the classifier of acts", () => {
  it("are the ones that were trained", () => {
    const file = readFileSync(new URL("../../../src/language/data/plover-weights.ts", import.meta.url), "utf8")
    expect(/SHA-256 ([0-9a-f]{64})/.exec(file)?.[1]).toBe(sha256(ploverWeights.trim()))
    expect(shippedWeights().roots).toHaveLength(15)
  })

  it("survive being written within a step", () => {
    const weight = fc.double({ min: -5, max: 5, noNaN: true })
    const given = fc.record({
      bias: fc.tuple(weight, weight),
      features: fc.dictionary(fc.stringMatching(/^[a-z]+:[a-z]+$/), fc.tuple(weight, weight)),
    })
    fc.assert(
      fc.property(given, ({ bias, features }) => {
        const weights: RelationWeights = { roots: ["AID", "YIELD"], bias, features: new Map(Object.entries(features)) }
        const step = Math.max(...[...bias, ...Object.values(features).flat()].map(Math.abs)) / 26 + 0.001
        const read = readWeights(writeWeights(weights))
        for (const [name, values] of weights.features)
          values.forEach((value, i) => {
            expect(Math.abs(value - (read.features.get(name)?.[i] ?? 0))).toBeLessThanOrEqual(step)
          })
      }),
    )
  })

  it("tell what a verb says by its features", () => {
    expect(likeliestRoot(["first:ACCUSE", "does:verb:ACCUSE", "says:between:verb:ACCUSE"]).root).toBe("ACCUSE")
    expect(likeliestRoot(["first:AID", "says:between:carried:AID", "any:AID"]).root).toBe("AID")
  })
})
