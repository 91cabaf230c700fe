import { describe, expect, it, onTestFinished } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import { accountsText } from "../../src/export/accounts-text.ts"
import { process } from "../../src/pipeline.ts"
import { mergedIds } from "../../src/store/queries/merged.ts"
import { type AccountsView, viewAccounts } from "../../src/views/accounts-view.ts"
import { dossierOf } from "../dossier-of.ts"

const headings = [
  "Foreign Minister Ruiz's Meeting with Swedish Foreign Minister Lindqvist\n\nReadout\nMinistry of Foreign Affairs of Brazil",
  "Foreign Minister Lindqvist's Meeting with Brazilian Foreign Minister Ruiz\n\nReadout\nMinistry for Foreign Affairs of Sweden",
]
const openings = [
  "Foreign Minister Ana Ruiz met today in Oslo with Swedish Foreign Minister Oke Lindqvist.",
  "Foreign Minister Oke Lindqvist met today in Oslo with Brazilian Foreign Minister Ana Ruiz.",
]

/** The readouts of one meeting by its two sides, which say this of it. */
async function accounts(...told: readonly [string, string]): Promise<AccountsView> {
  const all: Processed[] = []
  for (const [side, words] of told.entries()) {
    const text = `${headings[side]}\nMay 10, 2031\n\n${openings[side]}\n\n${words}\n`
    const bytes = new TextEncoder().encode(text)
    const source = { uri: `${side}.txt`, bytes, mediaType: "text/plain", hints: {}, retrieved: "2031-06-01T00:00:00Z" }
    for await (const reading of process(source, null)) if ("document" in reading) all.push(reading)
  }
  const dossier = await dossierOf(all)
  onTestFinished(() => dossier.close())
  const [view] = mergedIds(dossier, "engagement").flatMap((id) => viewAccounts(dossier, id) ?? [])
  if (view === undefined) throw new Error("nothing to compare")
  return view
}

/** The sentences as `compare` draws them: {+only in its own account+}, [-only in the other-]. */
function drawn(view: AccountsView): string[] {
  const lines = accountsText("A meeting", view).split("\n")
  return lines.flatMap((line, at) => (/^ *Worded otherwise/.test(lines[at - 1] ?? "") ? [line.trim()] : []))
}

describe("where two sides word the same otherwise, their words are drawn into one sentence", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "words in place of others",
      "They agreed to reopen the harbour ferry line without delay.",
      "They agreed to reopen the harbour ferry line by June.",
      ["They agreed to reopen the harbour ferry line [-without delay-] {+by June+}."],
    ],
    [
      "words that one alone has",
      "They agreed to reopen the harbour ferry line and the salt market.",
      "They agreed to reopen the harbour ferry line.",
      ["They agreed to reopen the harbour ferry line {+and the salt market+}."],
    ],
    [
      "words that the other alone has",
      "They agreed to reopen the harbour ferry line.",
      "They agreed to reopen the old harbour ferry line.",
      ["They agreed to reopen the [-old-] harbour ferry line."],
    ],
    [
      "the same words: nothing to draw",
      "They agreed to reopen the harbour ferry line.",
      "They agreed to reopen the harbour ferry line.",
      [],
    ],
    [
      "two matters: what each says is no other wording of the other's",
      "They agreed to reopen the harbour ferry line.",
      "They praised the cooks of the salt museum for their soup.",
      [],
    ],
  ])("%s", async (_, brazil, sweden, expected) => {
    expect(drawn(await accounts(brazil, sweden))).toEqual(expected)
  })

  it("each sentence beside the one most like it, once", async () => {
    const view = await accounts(
      "They agreed to reopen the harbour ferry line in May. They agreed to reopen the northern harbour ferry bridge in June.",
      "They agreed to reopen the northern harbour ferry bridge in July.",
    )
    expect(drawn(view)).toEqual(["They agreed to reopen the northern harbour ferry bridge in [-June-] {+July+}."])
  })

  it("every piece stands in the document that it is from", async () => {
    const view = await accounts(
      "They agreed to reopen the harbour ferry line without delay.",
      "They agreed to reopen the harbour ferry line by June.",
    )
    const [wording] = view.shared.flatMap(({ wordings }) => wordings)
    const [own, other] = view.reports.map(({ document }) => document)
    expect([wording?.document, wording?.beside].toSorted()).toEqual([own, other].toSorted())
    for (const { only, document } of wording?.pieces ?? [])
      expect(document).toBe(only === "beside" ? wording?.beside : wording?.document)
  })
})
