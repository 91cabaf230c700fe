import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { overlaps, type Span } from "../../src/domain/span.ts"
import { linkNew } from "../../src/ingest/link-new.ts"
import { openCorpus } from "../../src/store/corpus.ts"
import { openDossier } from "../../src/store/open.ts"
import { mergedIds } from "../../src/store/queries/merged.ts"
import { openWriter } from "../../src/store/save.ts"
import { type AccountsView, viewAccounts } from "../../src/views/accounts-view.ts"
import { type PlacedSpanView, viewersOf } from "../../src/views/placed.ts"
import { newFolder, quietEffects } from "../effects/example.ts"
import { shippedNetwork } from "../network.ts"
import { place, readSample } from "./expected.ts"

interface Version {
  readonly document: string
  readonly text: string
}

/** One engagement as several documents tell it, written by hand (sample/README.md). */
interface Expected {
  readonly accounts: readonly {
    readonly engagement: string
    readonly reports: readonly string[]
    readonly differs: readonly { readonly on: string; readonly versions: readonly Version[] }[]
    readonly onlyIn?: Readonly<Record<string, readonly string[]>>
  }[]
}

const { accounts: expected } = JSON.parse(
  readFileSync(new URL("../../sample/expected/dossier.json", import.meta.url), "utf8"),
) as Expected
const sample = (await readSample(await shippedNetwork())).map(({ processed }) => processed)
const byUri = new Map(sample.map(({ document }) => [document.uri, document]))

const dossier = openDossier(join(newFolder(), "test.db"))
const writer = openWriter(dossier, { started: "2033-02-01T10:00:00.000Z", readout: "0.1.0", models: "" })
for (const one of sample) writer.save(one, { input: one.document.uri, sha256: one.document.sha256 })
await linkNew(dossier, new AbortController().signal, quietEffects().log)
const viewerOf = viewersOf(openCorpus(dossier))
const views = mergedIds(dossier, "engagement").flatMap((id) => viewAccounts(dossier, id, viewerOf) ?? [])

/** The expected words where they stand: the document's id and place. The sample has no character outside the BMP. */
function at({ document, text }: Version): { document: string; span: Span } {
  const { id, text: whole } = byUri.get(document) ?? { id: "", text: "" }
  return { document: id, span: place(whole, text) }
}

const holds = (words: readonly PlacedSpanView[], version: Version): boolean => {
  const { document, span } = at(version)
  return words.some((one) => one.document === document && overlaps(one, span))
}

/** The view of the engagement that most of the expected documents report. */
function viewOf(reports: readonly string[]): AccountsView | undefined {
  const ids = reports.map((uri) => byUri.get(uri)?.id)
  const shared = (view: AccountsView) => view.reports.filter(({ document }) => ids.includes(document)).length
  return views.toSorted((a, b) => shared(b) - shared(a)).find((view) => shared(view) > 1)
}

/** Whether all versions stand in one topic, or the difference is told in a sentence about one of their documents. */
function beside({ shared, differs }: AccountsView, versions: readonly Version[]): string {
  const isTopic = shared.some(({ lines }) => versions.every((one) => lines.some(({ words }) => holds(words, one))))
  if (isTopic) return "beside"
  const ids = versions.map(({ document }) => byUri.get(document)?.id)
  return differs.some(({ document }) => ids.includes(document)) ? "told" : "missed"
}

describe("accounts of one engagement in the sample", () => {
  const lines = expected.flatMap(({ engagement, reports, differs, onlyIn = {} }) => {
    const view = viewOf(reports)
    return [
      { outcome: view ? `${view.reports.length} of ${reports.length}` : "missed", line: engagement },
      ...differs.map(({ on, versions }) => ({
        outcome: view ? beside(view, versions) : "missed",
        line: `${on}: ${versions.map(({ text }) => text).join(" | ")}`,
      })),
      ...Object.entries(onlyIn).flatMap(([document, texts]) =>
        texts.map((text) => ({
          outcome: view ? aloneIn(view, { document, text }) : "missed",
          line: `only in ${document}: ${text}`,
        })),
      ),
    ]
  })

  /**
   * What is expected of one account alone is named in the reader's words: a line, or an issue the other side's text leaves
   * out; or it lies beside what the other side says of the same.
   */
  function aloneIn({ onlyIn, issues, shared }: AccountsView, { document, text }: Version): string {
    const id = byUri.get(document)?.id
    const isOfIt = (words: readonly PlacedSpanView[]) =>
      words.some((one) => one.document === id && wordsOf(text).every((word) => one.text.toLowerCase().includes(word)))
    const isLeftOut = issues.some(
      ({ sides }) => sides.some(({ words }) => isOfIt(words)) && sides.some(({ standing }) => standing === "absent"),
    )
    const isAlone = shared.some(({ alone }) => alone.some(({ words }) => isOfIt(words)))
    if (isLeftOut || isAlone || onlyIn.some(({ words }) => isOfIt(words))) return "only"
    return shared.some(({ lines: told }) => told.some(({ words }) => isOfIt(words))) ? "beside" : "missed"
  }

  /** Beginnings of words that carry meaning. */
  function wordsOf(text: string): string[] {
    return [...text.toLowerCase().matchAll(/\p{L}{5,}/gu)].map(([word]) => word.slice(0, 6))
  }

  it("differs from what is expected only as known", async () => {
    const shown = lines.map(({ outcome, line }) => `${outcome.padEnd(8)} ${line}`)
    await expect(`${shown.join("\n")}\n`).toMatchFileSnapshot("differences/dossier.accounts.txt")
  })

  it("lays every difference beside the other version or tells it, and misses nothing of one account alone", () => {
    expect(lines.filter(({ outcome }) => outcome === "missed")).toEqual([])
  })
})
