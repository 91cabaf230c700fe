import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Alignment } from "../../src/domain/alignment.ts"
import type { Linkable, Links } from "../../src/domain/corpus.ts"
import { slice } from "../../src/domain/span.ts"
import { indexDocuments, linkDocument } from "../../src/link/link.ts"
import { shippedNetwork } from "../network.ts"
import { readSample } from "./expected.ts"

/** What only shows when the sample's documents are read together, written by hand (sample/README.md). */
interface Expected {
  readonly alignments: readonly ExpectedAlignment[]
  readonly notAligned: readonly Pick<ExpectedAlignment, "quotation" | "reference">[]
  readonly discrepancies: readonly { readonly kind: string; readonly evidence: readonly Place[] }[]
}

interface Place {
  readonly document: string
  readonly text: string
}

interface ExpectedAlignment {
  readonly quotation: Place
  readonly reference: (Place & { readonly basis: string }) | null
  readonly relation: string
  readonly context: readonly { readonly kind: string }[]
}

const expected = JSON.parse(
  readFileSync(new URL("../../sample/expected/dossier.json", import.meta.url), "utf8"),
) as Expected

const read = await readSample(await shippedNetwork())
const documents: ReadonlyMap<string, Linkable> = new Map(
  read.map(({ processed }) => [processed.document.id, processed]),
)
const links = link([...documents.values()])

function link(linkables: readonly Linkable[]): Links[] {
  const index = { segments: [indexDocuments(linkables)], isGone: () => false }
  return linkables.map((linkable) => linkDocument(linkable, index, { load: (id) => documents.get(id) ?? null }))
}

function words(document: string, span: { start: number; end: number }): string {
  return slice(documents.get(document)?.document.text ?? "", span)
}

function isAt(document: string, text: string, place: Place): boolean {
  const bare = (quoted: string) => quoted.replace(/^[\s“”‘’«»„"]+|[\s“”‘’«»„",.]+$/g, "")
  const uri = documents.get(document)?.document.uri
  return uri === place.document && (bare(text).includes(bare(place.text)) || bare(place.text).includes(bare(text)))
}

function quotes({ document, quotation }: Alignment, place: Place): boolean {
  return isAt(document, words(document, quotation), place)
}

describe("sample read together", () => {
  it("differs from what is expected only as known", async () => {
    const alignments = links.flatMap((found) => found.alignments)
    const lines = expected.alignments.flatMap(({ quotation, reference, relation, context }) => {
      const found = alignments.find((alignment) => quotes(alignment, quotation))
      if (found === undefined) return [`missed  ${relation} | ${quotation.text}`]
      const is = `${found.relation} ${found.reference.basis} ${documents.get(found.reference.document)?.document.uri}`
      const be = `${relation} ${reference?.basis} ${reference?.document}`
      const kinds = [context, found.context].map((list) => list.map(({ kind }) => kind).join(" "))
      return [
        ...(is === be ? [] : [`other  ${be} → ${is} | ${quotation.text}`]),
        ...(kinds[0] === kinds[1] ? [] : [`context  “${kinds[0]}” → “${kinds[1]}” | ${quotation.text}`]),
      ]
    })
    const extra = alignments
      .filter((alignment) => !expected.alignments.some(({ quotation }) => quotes(alignment, quotation)))
      .map(({ document, quotation, relation, marked, reference }) => {
        const said = words(reference.document, reference.span)
        return `extra  ${relation}${marked ? "" : " unmarked"} | ${words(document, quotation)} | ${said}`
      })
    const found = links.flatMap(({ discrepancies }) => discrepancies)
    const kinds = ["attribution", "antecedent", "truncation", "wording", "unattributed", "marks"]
    const missed = expected.discrepancies
      .filter(({ kind }) => kinds.includes(kind))
      .filter(({ kind, evidence }) => {
        const here = (version: { document: string; span: { start: number; end: number } }) =>
          evidence.some((place) => isAt(version.document, words(version.document, version.span), place))
        return !found.some((discrepancy) => discrepancy.kind === kind && discrepancy.evidence.some(here))
      })
      .map(({ kind, evidence }) => `missed  ${kind} | ${evidence[0]?.text}`)
    const all = [
      ...lines,
      ...extra.toSorted(),
      ...missed,
      ...found.map(({ kind, explanation }) => `${kind}  ${explanation}`),
    ]
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot("differences/dossier.txt")
  })

  it("finds at least 90 % of the alignments expected, at least 90 % of them with their relation", () => {
    const alignments = links.flatMap((found) => found.alignments)
    const found = expected.alignments.flatMap((line) => {
      const alignment = alignments.find((one) => quotes(one, line.quotation))
      return alignment === undefined ? [] : [alignment.relation === line.relation]
    })
    expect(found.length / expected.alignments.length).toBeGreaterThanOrEqual(0.9)
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9)
  })

  it("ties none of what must not be tied", () => {
    for (const { quotation, reference } of expected.notAligned) {
      const tied = links
        .flatMap(({ alignments }) => alignments)
        .filter((alignment) => quotes(alignment, quotation))
        .filter(({ reference: { document, span } }) =>
          reference === null ? true : isAt(document, words(document, span), reference),
        )
      expect(tied.map(({ document, quotation: span }) => words(document, span))).toEqual([])
    }
  })

  it("cuts every span from its document, and gives every alignment an id of its own", () => {
    const all = links.flatMap(({ alignments }) => alignments)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { document, quotation, reference, edits } of all) {
      expect(words(document, quotation).length).toBe(quotation.end - quotation.start)
      expect(words(reference.document, reference.span).length).toBe(reference.span.end - reference.span.start)
      for (const edit of edits) {
        if (edit.quotation !== null) expect(words(document, edit.quotation)).not.toBe("")
        if (edit.reference !== null) expect(words(reference.document, edit.reference)).not.toBe("")
      }
    }
  })

  it("is the same whatever the order of the documents, and in any number of parts", () => {
    const all = [...documents.values()]
    const byDocument = (a: Links, b: Links) => (a.document < b.document ? -1 : 1)
    const backward = link(all.toReversed())
    expect(backward.toSorted(byDocument)).toEqual(links.toSorted(byDocument))
    const parts = { segments: all.map((linkable) => indexDocuments([linkable])), isGone: () => false }
    const again = all.map((linkable) => linkDocument(linkable, parts, { load: (id) => documents.get(id) ?? null }))
    expect(again).toEqual(links)
  })
})
