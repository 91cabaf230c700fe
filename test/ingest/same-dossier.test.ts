import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import type { Dossier } from "../../src/store/open.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { addTo, dossierOf } from "../dossier-of.ts"
import { readSample } from "../golden/expected.ts"
import { shippedNetwork } from "../network.ts"

/** The documents of the sample, read once, and what a dossier of them exports. */
let documents: readonly Processed[] = []
let expected: Record<string, string[]> = {}

beforeAll(async () => {
  documents = (await readSample(await shippedNetwork())).map(({ processed }) => processed)
  const dossier = await dossierOf(documents)
  expected = exportsOf(dossier)
  dossier.close()
}, 120_000)

/** All lines of every kind. */
function exportsOf(dossier: Dossier): Record<string, string[]> {
  const filter = { since: null, speaker: null, countries: null, issue: null }
  return Object.fromEntries(
    Object.entries(exportKinds).map(([name, kind]) => [
      name,
      Array.from(kind.items(dossier, filter), ({ view }) => JSON.stringify(view)),
    ]),
  )
}

function expectSame(dossier: Dossier): void {
  const found = exportsOf(dossier)
  for (const name of Object.keys(exportKinds)) expect(found[name], name).toEqual(expected[name])
  expect(verifyDossier(dossier).differences).toEqual([])
}

/** Some order of the documents, in one run or several, some of them removed and added again on the way. */
const histories = () =>
  fc
    .record({
      order: fc.shuffledSubarray([...documents.keys()], { minLength: documents.length }),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: documents.length - 1 }), { maxLength: 5 }),
      again: fc.subarray([...documents.keys()], { maxLength: 4 }),
    })
    .map(({ order, cuts, again }) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), documents.length]
      return { runs: bounds.slice(1).map((end, at) => order.slice(bounds[at], end)), again }
    })

test("the documents decide what is in a dossier, not their order, the runs they came in, nor what was removed and came again", async () => {
  await fc.assert(
    fc.asyncProperty(histories(), async ({ runs, again }) => {
      const of = (at: readonly number[]) => at.flatMap((index) => documents[index] ?? [])
      const dossier = await dossierOf(...runs.map(of))
      for (const { document } of of(again)) removeDocument(dossier, document.id)
      // Once with the gap seen by a run, once without.
      if (again.length % 2 === 0) await addTo(dossier, [])
      await addTo(dossier, of(again))
      expectSame(dossier)
      dossier.close()
    }),
    { numRuns: 4, seed: 20_330_201 },
  )
}, 240_000)

test("added twice they are there once", async () => {
  const dossier = await dossierOf(documents)
  const before = dossier.database.serialize()
  await addTo(dossier, documents)
  expect(dossier.database.serialize().equals(before)).toBe(true)
  dossier.close()
}, 60_000)
