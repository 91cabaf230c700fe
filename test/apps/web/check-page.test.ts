import { expect, test } from "vitest"
import { CheckPage } from "../../../src/apps/web/check-page.tsx"
import { DiscrepancyList } from "../../../src/apps/web/discrepancy-list.tsx"
import type { Verdict } from "../../../src/domain/check.ts"
import { nameDocument } from "../../../src/views/document-line.ts"
import { viewDossier } from "../../../src/views/dossier-view.ts"
import type { DraftView } from "../../../src/views/draft-view.ts"
import { interview, linkedDossier } from "../../views/linked-example.ts"

/** A paragraph with a quotation of each of these verdicts; all but "verbatim" need a look. */
function draftOf(...verdicts: readonly Verdict[]): DraftView {
  const place = (before: string, words: string, after: string, range: string) => ({
    words,
    around: { before, after },
    citation: { sha256: "0a", fragment: "#char=0,3", url: null },
    address: `/documents/d/span/${range}`,
  })
  const range = { start: 0, end: 5 }
  const views = verdicts.map((verdict, index) => ({
    number: index + 1,
    checked: {
      quotation: { ...range, text: "“ice”" },
      verdict,
      attributedTo: null,
      saidBy: null,
      reference: [],
      edits: [],
      context: [],
      message: `It is ${verdict}.`,
    },
    needsAttention: verdict !== "verbatim",
    names: "Ana Ruiz",
    reference: { name: "‘Remarks’", ...place("Then the ", "ice", " melts.", "9-12") },
    joined: verdict === "spliced" ? [place("And the ", "ferry", " sails.", "40-45")] : [],
    drawn: [],
  }))
  const ties = views.map(({ number }) => number)
  const piece = { ...range, text: "“ice”", roles: ["version"] as const, statements: [], depth: 0, begins: [], ties }
  const paragraph = {
    ...range,
    kind: "body",
    label: [],
    pieces: [piece],
    notes: [],
    ties,
    isAllContent: false,
  } as const
  return { title: null, blocks: [paragraph], verdicts: views, attention: 1, notes: [] }
}

/** The page of a draft, as HTML. */
function pageOf(draft: DraftView): string {
  const { dossier, remove } = linkedDossier()
  const html = String(CheckPage({ dossier: viewDossier(dossier), draft, problem: null, pasted: "" }))
  remove()
  return html
}

const words = (html: string) => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")

test("a verdict that needs a look is open; another is one line, its reference folded", () => {
  const [, first = "", second = ""] = pageOf(draftOf("verbatim", "cut")).split('<li class="verdict')
  expect(first).toMatch(
    /^" data-item=""><a class="number" href="#q-1".*<details class="in-order"><summary class="kind">/,
  )
  expect(words(first)).toContain("1word for word Ana Ruiz")
  expect(first).toContain('<div id="verdict-1">')
  expect(first).toContain('<details class="beside-it"><summary>')
  expect(second).toMatch(/^ needs" id="verdict-2" data-item=""><p class="kind"><a class="number" href="#q-2"/)
  expect(second).toContain('<details class="beside-it" open="">')
  expect(second).not.toContain("in-order")
})

test("of words joined from two places both are shown, each a link to where it stands", () => {
  const html = pageOf(draftOf("spliced"))
  expect(words(html)).toContain("Then the ice melts.and from another placeAnd the ferry sails.")
  expect(html).toContain('<a href="/documents/d/span/9-12" data-open="">ice</a>')
  expect(html).toContain('<a href="/documents/d/span/40-45">ferry</a>')
})

test("a document without an outlet is named by its title in the list of discrepancies", () => {
  const listed = (outlet: string | null) => {
    const document = nameDocument({ ...interview.document, outlet })
    const evidence = [{ document, words: { start: 0, end: 7, text: "seventy", address: "/" }, around: null }]
    const figure = { kind: "figure", inWords: "figure", severity: 2, explanation: "Two numbers.", evidence } as const
    return words(String(DiscrepancyList({ discrepancies: [{ id: "f", address: "/discrepancies/f", ...figure }] })))
  }
  expect(listed(null)).toContain("seventy Interview with envoy Ruiz 2 May 2031")
  expect(listed("Selby Forum")).toContain("seventy Selby Forum 2 May 2031")
})
