import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { openChecker } from "../../src/ingest/checker.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { quietEffects } from "../effects/example.ts"
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
  const checker = openChecker(dossier, { script, weights: weightsFolder })
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
