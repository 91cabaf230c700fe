import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { openChecker } from "../../src/ingest/checker.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { newFolder, quietEffects } from "../effects/example.ts"
import { weightsFolder } from "../network.ts"
import { example, exampleDossier } from "../views/example-dossier.ts"
import { interview } from "../views/linked-example.ts"

const draft = (text: string) => ({
  uri: "the draft",
  bytes: new TextEncoder().encode(text),
  mediaType: "text/plain",
  hints: { date: "2031-05-03" },
  retrieved: "2031-05-03T10:00:00.000Z",
})

test("drafts are held against the dossier as it is, also when documents came in meanwhile", async () => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/build.js", import.meta.url))])
  const { dossier, remove } = exampleDossier([
    example("Nothing was said.", { date: { value: "2031-05-01", basis: "stated", why: "" } }),
  ])
  const script = new URL("../../dist/worker.js", import.meta.url)
  const checker = openChecker(dossier, { script, weights: weightsFolder, issues: [] })
  const verdictOf = async (text: string) => {
    const checked = await checker.check(draft(text))
    return "findings" in checked
      ? checked.findings.map(({ verdict }) => verdict)
      : checked.notes.map(({ code }) => code)
  }
  const quoting =
    '"It is not a gift, and it is not a favour. You notice it on the night it is out," Ana Ruiz said on Friday.'
  try {
    expect(await verdictOf(quoting)).toEqual(["not-found"])
    // As `add` does in another process.
    const other = openDossier(dossier.path)
    const writer = openWriter(other, { started: "2031-05-04T10:00:00.000Z", readout: "0.0.0", models: "" })
    const { uri, sha256 } = interview.document
    writer.save(interview, { input: uri, sha256 })
    await linkNew(other, new AbortController().signal, quietEffects().log)
    other.close()
    expect(await verdictOf(quoting)).toEqual(["cut"])
    expect(await verdictOf("\0\u0001\u0002".repeat(50))).toEqual(["not-text"])
    const many = await Promise.all(Array.from({ length: 12 }, () => verdictOf("Nobody slept.")))
    expect(many.filter(([verdict]) => verdict === "busy")).toHaveLength(4)
  } finally {
    await checker.close()
    remove()
  }
})

/** A worker that takes a second and a half over drafts that begin with "slow", and refuses all others at once. */
const slowWorker = `export default async ({ uri, bytes }) => {
  if (new TextDecoder().decode(bytes).startsWith("slow")) await new Promise((resolve) => setTimeout(resolve, 1500))
  return [{ uri, notes: [{ level: "error", code: "read", message: "" }] }]
}`

test("a draft that takes too long is given up, not its thread; the next one is checked all the same", async () => {
  const { dossier, remove } = exampleDossier([])
  const script = join(newFolder(), "worker.mjs")
  writeFileSync(script, slowWorker)
  const checker = openChecker(
    dossier,
    { script: pathToFileURL(script), weights: weightsFolder, issues: [] },
    { patience: 750 },
  )
  const codeOf = async (text: string) => {
    const checked = await checker.check(draft(text))
    return "notes" in checked ? checked.notes[0]?.code : "checked"
  }
  try {
    expect(await codeOf("slow")).toBe("not-checked")
    expect(await codeOf("quick")).toBe("read")
  } finally {
    await checker.close()
    remove()
  }
})
