import { expect, onTestFinished, test } from "vitest"
import type { Links, Segment } from "../../src/domain/corpus.ts"
import { openCorpus } from "../../src/store/corpus.ts"
import {
  loadLinks,
  markStale,
  saveLinks,
  unlinkDocument,
  unlinkedDocuments,
  versionsIn,
} from "../../src/store/links.ts"
import type { Dossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { loadSegments, markGone, replaceSegments, saveSegment, unindexedDocuments } from "../../src/store/segments.ts"
import { documentOf } from "../document-of.ts"
import { processedOf } from "./example.ts"
import { alignment, article, links, reprint, transcript, unlinkedDossier } from "./linked-example.ts"

function newDossier(): Dossier {
  const dossier = unlinkedDossier()
  onTestFinished(() => dossier.close())
  return dossier
}

const ids = { transcript: transcript.id, article: article.id, reprint: reprint.id }

const nothing = (document: string): Links => ({ document, copyOf: null, alignments: [], discrepancies: [] })

test("what ties a document to others comes back as it was, twice is once", () => {
  const dossier = newDossier()
  expect(loadLinks(dossier, ids.article)).toBe(null)
  saveLinks(dossier, links)
  expect(loadLinks(dossier, ids.article)).toEqual(links)
  saveLinks(dossier, links)
  expect(loadLinks(dossier, ids.article)).toEqual(links)
})

test("versions are found from the reference and from another as good, not from the document itself", () => {
  const dossier = newDossier()
  saveLinks(dossier, links)
  expect(versionsIn(dossier, ids.transcript)).toEqual([alignment])
  expect(versionsIn(dossier, ids.reprint)).toEqual([alignment])
  expect(versionsIn(dossier, ids.article)).toEqual([])
})

test("a document is to be linked until its links are saved, and again once it is stale", () => {
  const dossier = newDossier()
  expect(unlinkedDocuments(dossier).toSorted()).toEqual(Object.values(ids).toSorted())
  saveLinks(dossier, links)
  saveLinks(dossier, nothing(ids.transcript))
  expect(unlinkedDocuments(dossier).toSorted()).toEqual([ids.reprint])
  markStale(dossier, ids.article)
  expect(unlinkedDocuments(dossier).toSorted()).toEqual([ids.article, ids.reprint].toSorted())
  expect(loadLinks(dossier, ids.article)).toEqual(links)
})

test.each([
  ["the reference's", ids.transcript],
  ["another reference's", ids.reprint],
])("without %s document an alignment is gone, and what it stood in is to be linked again", (_, document) => {
  const dossier = newDossier()
  for (const id of [ids.transcript, ids.reprint]) saveLinks(dossier, nothing(id))
  saveLinks(dossier, links)
  unlinkDocument(dossier, document)
  expect(loadLinks(dossier, ids.article)).toMatchObject({ alignments: [] })
  expect(loadLinks(dossier, document)).toBe(null)
  expect(unlinkedDocuments(dossier).toSorted()).toEqual([ids.article, document].toSorted())
})

test("a document read anew at the same place is linked anew", () => {
  const dossier = newDossier()
  saveLinks(dossier, links)
  saveSegment(dossier, segmentOf([ids.article], 4))
  const writer = openWriter(dossier, { started: "2031-05-05T10:00:00.000Z", readout: "0.1.0", models: "" })
  const original = { bytes: new TextEncoder().encode(`${article.text}\n`), mediaType: "text/html", encoding: "utf-8" }
  const anew = documentOf(article.text, { uri: article.uri, title: "Envoys", original })
  writer.save(processedOf(anew), { input: article.uri, sha256: "other" })
  expect(loadLinks(dossier, ids.article)).toBe(null)
  expect(unindexedDocuments(dossier)).toContain(ids.article)
})

/** A part of the index in which these documents have so many words each. */
function segmentOf(documents: readonly string[], words: number): Segment {
  const numbers = Uint32Array.from({ length: documents.length * words }, (_, n) => n * 2 ** 28 + n)
  return {
    documents: documents.map((id, n) => ({ id, day: n === 0 ? null : 22000 + n, first: n * words })),
    words: numbers,
    starts: numbers.map((_, n) => n * 6),
    lengths: Uint16Array.from(numbers, (_, n) => 65535 - n),
    runs: numbers.toSorted(),
    places: numbers.map((_, n) => n),
  }
}

test("parts of the index come back as they were saved, and one takes the place of several", () => {
  const dossier = newDossier()
  const one = segmentOf([ids.article, ids.reprint], 5)
  const other = segmentOf([ids.transcript], 3)
  const numbers = [one, other].map((segment) => saveSegment(dossier, segment))
  expect(unindexedDocuments(dossier)).toEqual([])
  expect(loadSegments(dossier).segments).toEqual(
    [one, other].map((segment, n) => ({ ...segment, segment: numbers[n] })),
  )
  markGone(dossier, ids.reprint)
  expect([ids.reprint, ids.article].map(loadSegments(dossier).isGone)).toEqual([true, false])
  expect(unindexedDocuments(dossier)).toEqual([ids.reprint])
  replaceSegments(dossier, numbers, segmentOf([ids.article, ids.transcript], 4))
  const { segments, isGone } = loadSegments(dossier)
  expect(segments.map(({ documents }) => documents.map(({ id }) => id))).toEqual([[ids.article, ids.transcript]])
  expect(isGone(ids.reprint)).toBe(false)
})

test("the corpus gives documents with what was found in them, however many were asked for between", () => {
  const dossier = newDossier()
  const corpus = openCorpus(dossier)
  expect(corpus.load("0000000000000000")).toBe(null)
  expect(corpus.load(ids.article)?.findings.statements.map(({ id }) => id)).toEqual([alignment.statement])
  expect(corpus.load(ids.article)).toBe(corpus.load(ids.article))
})
