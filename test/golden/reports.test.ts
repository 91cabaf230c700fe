import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Version } from "../../src/domain/alignment.ts"
import { overlaps, type Span, slice } from "../../src/domain/span.ts"
import type { Dossier } from "../../src/store/open.ts"
import { listDiscrepancies } from "../../src/store/queries/discrepancies.ts"
import { findMerged, type MergedKind, mergedIds } from "../../src/store/queries/merged.ts"
import { removeDocument } from "../../src/store/remove.ts"
import { verifyDossier } from "../../src/store/verify.ts"
import { addTo, dossierOf } from "../dossier-of.ts"
import { shippedNetwork } from "../network.ts"
import { readSample } from "./expected.ts"

/** What several documents report, written by hand, and what looks alike and is two (sample/README.md). */
interface Expected {
  readonly tied: readonly { readonly of: MergedKind; readonly what: string; readonly reports: readonly Place[] }[]
  readonly discrepancies: readonly { readonly kind: string; readonly evidence: readonly Place[] }[]
  readonly apart: readonly { readonly of: MergedKind; readonly why: string; readonly reports: readonly Place[] }[]
}

interface Place {
  readonly document: string
  readonly text: string
}

const expected = JSON.parse(
  readFileSync(new URL("../../sample/expected/dossier.json", import.meta.url), "utf8"),
) as Expected
const sample = (await readSample(await shippedNetwork())).map(({ processed }) => processed)
const byUri = new Map(sample.map((processed) => [processed.document.uri, processed]))
const byId = new Map(sample.map((processed) => [processed.document.id, processed]))
const kinds = ["engagement", "act", "figure"] as const

/** All that is told, with every report of it, and what does not agree. */
function told(dossier: Dossier) {
  const merged = kinds.flatMap((kind) => mergedIds(dossier, kind).map((id) => findMerged(dossier, kind, id)))
  return { merged, discrepancies: discrepanciesIn(dossier) }
}

function discrepanciesIn(dossier: Dossier) {
  return listDiscrepancies(dossier, { kind: null }, { offset: 0, limit: 10_000 })
}

const dossier = await dossierOf(sample)

/** The engagement, act or figure that a document finds at the words; the one whose evidence shares most with them. */
function foundAt(of: MergedKind, { document, text }: Place): string | null {
  const processed = byUri.get(document)
  if (processed === undefined) throw new Error(`no document ${document}`)
  const start = processed.document.text.indexOf(text)
  if (start < 0) throw new Error(`not in ${document}: ${text}`)
  const words = { start, end: start + text.length }
  const { engagements, acts, figures } = processed.findings
  const items: readonly { readonly id: string; readonly evidence: readonly Span[] }[] = {
    engagement: engagements,
    act: acts,
    figure: figures,
  }[of]
  const length = (span: Span): number => span.end - span.start
  const shared = (span: Span): number =>
    (Math.min(span.end, words.end) - Math.max(span.start, words.start)) / Math.max(length(span), length(words))
  const at = items.flatMap(({ id, evidence }) =>
    evidence.filter((span) => overlaps(span, words)).map((span) => ({ id, shared: shared(span) })),
  )
  return at.toSorted((a, b) => b.shared - a.shared)[0]?.id ?? null
}

/** Kinds of discrepancies that show between reports of one thing. */
const betweenReports = new Set(["date", "figure", "participant", "status"])

function isAt({ document, span }: Version, place: Place): boolean {
  const processed = byId.get(document)
  if (processed?.document.uri !== place.document) return false
  const words = slice(processed.document.text, span)
  return words.includes(place.text) || place.text.includes(words)
}

describe("what several documents of the sample report", () => {
  it("differs from what is expected only as known", async () => {
    const lines = expected.tied.flatMap(({ of, what, reports }) => {
      const found = reports.map((place) => ({ place, id: foundAt(of, place) }))
      const groups = found.flatMap(({ id }) => (id === null ? [] : (findMerged(dossier, of, id)?.id ?? [])))
      const most = groups.toSorted((a, b) => count(groups, b) - count(groups, a))[0]
      const missed = found.filter(({ id }) => id === null || findMerged(dossier, of, id)?.id !== most)
      return [
        `${missed.length === 0 ? "whole" : "partly"}  ${of}: ${what}`,
        ...missed.map(
          ({ place, id }) => `    ${id === null ? "not found" : "apart"} | ${place.document} | ${place.text}`,
        ),
      ]
    })
    const differences = kinds.flatMap((kind) =>
      mergedIds(dossier, kind).flatMap((id) => {
        const merged = findMerged(dossier, kind, id)
        if (merged === null || merged.reports.length < 2) return []
        return [
          `${kind}  ${wordsOf(kind, merged)}`,
          ...merged.reports.slice(1).map((report) => `    ${wordsOf(kind, report)} | ${report.differs ?? ""}`),
        ]
      }),
    )
    const discrepancies = discrepanciesIn(dossier).filter(({ kind }) => betweenReports.has(kind))
    const disagreements = expected.discrepancies
      .filter(({ kind }) => betweenReports.has(kind))
      .map(({ kind, evidence }) => {
        const found = discrepancies.find(
          (one) =>
            one.kind === kind && evidence.filter((place) => one.evidence.some((at) => isAt(at, place))).length > 1,
        )
        return `${found === undefined ? "missed" : "found"}  ${kind} | ${evidence[0]?.text}`
      })
    const all = [
      ...lines,
      "",
      ...differences,
      "",
      ...disagreements,
      ...discrepancies.map(({ explanation }) => explanation),
    ]
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot("differences/dossier.reports.txt")
  })

  it("ties at least 80 % of the reports that are found to the others of the same", () => {
    const pairs = expected.tied.flatMap(({ of, reports }) => {
      const [first, ...others] = reports.map((place) => foundAt(of, place)).filter((id) => id !== null)
      return others.map((id) => findMerged(dossier, of, id)?.id === findMerged(dossier, of, first ?? "")?.id)
    })
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(0.8)
  })

  it("ties none of what is two", () => {
    for (const { of, why, reports } of expected.apart) {
      const ids = reports.map((place) => foundAt(of, place)).filter((id) => id !== null)
      const groups = ids.map((id) => findMerged(dossier, of, id)?.id)
      expect(new Set(groups).size, why).toBe(ids.length)
    }
  })

  it("is the same whatever the order of the documents, at once or one by one, and twice is once", async () => {
    const whole = told(dossier)
    expect(told(await dossierOf(sample.toReversed()))).toEqual(whole)
    const oneByOne = await dossierOf(...sample.map((one) => [one]))
    expect(told(oneByOne)).toEqual(whole)
    await addTo(oneByOne, sample)
    expect(told(oneByOne)).toEqual(whole)
  })

  it("is without a removed document what it would have been", async () => {
    for (const gone of sample.filter((_, index) => index % 5 === 3)) {
      const rest = await dossierOf(sample)
      removeDocument(rest, gone.document.id)
      await addTo(rest, [])
      expect(told(rest)).toEqual(told(await dossierOf(sample.filter((one) => one !== gone))))
      expect(verifyDossier(rest).differences).toEqual([])
    }
  })

  it("gives the whole for the id of any report", () => {
    for (const merged of told(dossier).merged) {
      const kind = kinds.find((one) => merged !== null && findMerged(dossier, one, merged.id) !== null) as MergedKind
      for (const { id } of merged?.reports ?? []) expect(findMerged(dossier, kind, id)).toEqual(merged)
    }
  })
})

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length
}

function wordsOf(kind: MergedKind, { id, document }: { readonly id: string; readonly document: string }): string {
  const processed = byId.get(document)
  const items = {
    engagement: processed?.findings.engagements,
    act: processed?.findings.acts,
    figure: processed?.findings.figures,
  }
  const span = items[kind]?.find((item) => item.id === id)?.evidence[0] ?? { start: 0, end: 0 }
  const words = slice(processed?.document.text ?? "", span).replaceAll(/\s+/g, " ")
  return `${processed?.document.uri.replace("documents/", "")} | ${words}`
}
