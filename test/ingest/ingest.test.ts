import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { format } from "../../src/export/formats.ts"
import { exportKinds } from "../../src/export/kinds.ts"
import { ingest, type Summary } from "../../src/ingest.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { newFolder, quietEffects } from "../effects/example.ts"
import { weightsFolder } from "../network.ts"

const everything = { since: null, speaker: null, countries: null, issue: null }

/** Everything a dossier exports. */
function exported(dossier: Dossier): string {
  return Object.values(exportKinds)
    .map((kind) => Array.from(format(kind, kind.items(dossier, everything), "jsonl")).join(""))
    .join("\n")
}

/** Adds inputs, stopped after so many documents. */
async function add(
  dossier: Dossier,
  inputs: readonly string[],
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<Summary> {
  const controller = new AbortController()
  let documents = 0
  const effects = quietEffects({}, () => {
    if (++documents === stopAfter) controller.abort()
  })
  const workers = { count: 1, script: new URL("file:///none"), weights: weightsFolder, issues: [] }
  return ingest(inputs, dossier, { hints: {}, workers, stop: controller.signal, readout: "0.1.0", models: "" }, effects)
}

function newDossier(): Dossier {
  return openDossier(join(newFolder(), "test.db"))
}

/** Files with a few stories each, and the words they have in common. */
function stories(): string[] {
  const folder = newFolder()
  const paths = Array.from({ length: 12 }, (_, n) => join(folder, `story-${n}.txt`))
  for (const [n, path] of paths.entries()) {
    writeFileSync(
      path,
      `"We signed ${n} papers," said Ana Ruiz, the trade envoy.\n\nOkafor said the port would reopen.\n`,
    )
  }
  writeFileSync(
    join(folder, "reprint.txt"),
    `"We signed 3 papers," said Ana Ruiz, the trade envoy.\n\nOkafor said the port would reopen.\n`,
  )
  return [...paths, join(folder, "reprint.txt")]
}

test("the same inputs twice change nothing", async () => {
  const dossier = newDossier()
  const inputs = stories()
  expect(await add(dossier, inputs)).toMatchObject({ read: 13, known: 0, unreadable: 0, isInterrupted: false })
  const before = dossier.database.serialize()
  expect(await add(dossier, inputs)).toMatchObject({ read: 0, known: 13 })
  expect(dossier.database.serialize().equals(before)).toBe(true)
})

test("the order of inputs does not matter", async () => {
  const [one, other] = [newDossier(), newDossier()]
  const inputs = stories()
  await add(one, inputs)
  await add(other, inputs.toReversed())
  expect(exported(one)).toBe(exported(other))
  expect(exported(one)).toContain("We signed 3 papers")
})

test("stopped and gone on with is the same as never stopped", async () => {
  const [one, other] = [newDossier(), newDossier()]
  const inputs = stories()
  const stopped = await add(one, inputs, 5)
  expect(verifyDossier(one).differences).toEqual([])
  expect(stopped).toMatchObject({ read: 5, isInterrupted: true })
  expect(await add(one, inputs)).toMatchObject({ read: 8, known: 5, isInterrupted: false })
  await add(other, inputs)
  expect(exported(one)).toBe(exported(other))
})

test("what cannot be read is counted and told, everything else is there", async () => {
  const dossier = newDossier()
  const folder = newFolder()
  writeFileSync(join(folder, "empty.txt"), "")
  writeFileSync(
    join(folder, "picture.txt"),
    Uint8Array.from({ length: 500 }, (_, n) => (n * 7919) % 256),
  )
  writeFileSync(join(folder, "cut.jsonl"), `{"id": "a", "text": "Sato left."}\n{"id": "b", "te`)
  expect(await add(dossier, [folder, "gone.txt"])).toMatchObject({ read: 1, unreadable: 4 })
})

test("of many lines that cannot be read for one reason a few are named, the others counted", async () => {
  const file = join(newFolder(), "other.jsonl")
  writeFileSync(file, Array.from({ length: 9 }, (_, n) => `{"id": "${n}"}`).join("\n"))
  const effects = quietEffects()
  const workers = { count: 1, script: new URL("file:///none"), weights: weightsFolder, issues: [] }
  const options = { hints: {}, workers, stop: new AbortController().signal, readout: "0.1.0", models: "" }
  expect(await ingest([file], newDossier(), options, effects)).toMatchObject({ read: 0, unreadable: 9 })
  expect(effects.said).toHaveLength(6)
  expect(effects.said.at(-1)).toBe(`${file}: 4 more were not read for the same reason.`)
})
