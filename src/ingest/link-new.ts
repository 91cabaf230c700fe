import { performance } from "node:perf_hooks"
import { setImmediate as nextTurn } from "node:timers/promises"
import type { Corpus, Linkable, Links, Segment } from "../domain/corpus.ts"
import type { Log } from "../effects/effects.ts"
import { indexDocuments, linkDocument, mergeSegments, touchedBy, type WordIndex } from "../link/link.ts"
import { openCorpus } from "../store/corpus.ts"
import { isAnythingLinked, loadLinks, markStale, saveLinks, unlinkedDocuments } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import { DossierProblem } from "../store/problem.ts"
import {
  loadSegments,
  outdatedSegments,
  replaceSegments,
  type StoredSegment,
  type StoredSegments,
  saveSegment,
  segmentSizes,
  unindexedDocuments,
} from "../store/segments.ts"
import { together } from "../store/together.ts"
import { gatherNewActors } from "./gather-actors.ts"
import { tieNew } from "./tie-new.ts"

/** What came of linking. What was tied to the same document before does not count. */
export interface Linked {
  /** Documents linked in this run. */
  readonly documents: number
  /** Quotations tied to a reference. */
  readonly quotations: number
  /** Words without quotation marks tied to a reference. */
  readonly unmarked: number
  /** Documents in which these references lie. */
  readonly references: number
  /** Documents that could not be linked; the log names them. */
  readonly failed: number
}

/** A new part of the index is made of no more text than this, in code units: between one and two million words. */
const newPart = 8_000_000

/** Of parts of about one size, the largest less than `factor` times the smallest, there are at most so many; more are made one. */
const ofOneSize = { most: 4, factor: 4 }

/** No part grows beyond so many words: it must be held in memory twice to be made, at 18 bytes each. */
const largestPart = 16_000_000

/** A committed batch holds what was linked in this many milliseconds: little is lost to a kill. */
const batchMilliseconds = 1000

/**
 * Puts documents into the index that are not in it, and links those that are to be linked: new ones, and those in which
 * the new ones may be quoted. Goes on where a run before was stopped or killed; where nothing is to be done, nothing changes.
 */
export async function linkNew(dossier: Dossier, stop: AbortSignal, log: Log): Promise<Linked> {
  const corpus = openCorpus(dossier)
  rewriteOutdated(dossier)
  gatherNewActors(dossier)
  const index = openIndex(dossier)
  for (const part of partsOf(unindexedDocuments(dossier), corpus)) {
    if (stop.aborted) break
    log.progress("Indexing the new documents")
    await nextTurn()
    indexPart(dossier, part, corpus, index)
  }
  if (!stop.aborted) mergeParts(dossier, index)
  const linked = await linkAll({ dossier, corpus, index, stop, log })
  if (!stop.aborted) await tieNew(dossier, corpus, stop, log)
  return linked
}

// Words of documents that are gone would still count as common ones, and a document that has come again, or was read
// again, would be gone by its id. A part of the largest size is made anew in two seconds.
function rewriteOutdated(dossier: Dossier): void {
  for (const segment of outdatedSegments(dossier)) {
    replaceSegments(dossier, [segment], mergeSegments(loadSegments(dossier, [segment])))
  }
}

/** The index as it is in the dossier, read when it is first asked for: of ten million words that takes half a second. */
interface Index {
  all(): StoredSegments
  /** To be told when parts were put in the place of others. */
  replace(gone: readonly number[], made: readonly StoredSegment[]): void
}

function openIndex(dossier: Dossier): Index {
  let read: StoredSegments | null = null
  return {
    all() {
      read ??= loadSegments(dossier)
      return read
    },
    replace(gone, made) {
      if (read === null) return
      const left = read.segments.filter(({ segment }) => !gone.includes(segment))
      read = { ...read, segments: [...left, ...made] }
    },
  }
}

function* partsOf(ids: readonly string[], corpus: Corpus): Generator<Linkable[]> {
  let part: Linkable[] = []
  let length = 0
  for (const id of ids) {
    const linkable = corpus.load(id)
    if (linkable === null) continue
    if (part.length > 0 && length + linkable.document.text.length > newPart) {
      yield part
      part = []
      length = 0
    }
    part.push(linkable)
    length += linkable.document.text.length
  }
  if (part.length > 0) yield part
}

// In one transaction: what is in the index is either linked or known to be to be linked, at whatever moment we are killed.
function indexPart(dossier: Dossier, part: readonly Linkable[], corpus: Corpus, index: Index): void {
  const segment = indexDocuments(part)
  const ids = part.map(({ document }) => document.id)
  // Before anything is linked nothing is to be linked again, and what is in the index need not be read.
  const touched = isAnythingLinked(dossier) ? touchedBy(ids, withPart(index.all(), segment), corpus) : []
  const number = together(dossier, () => {
    for (const id of touched) markStale(dossier, id)
    return saveSegment(dossier, segment)
  })
  index.replace([], [{ ...segment, segment: number }])
}

function withPart({ segments, isGone }: WordIndex, segment: Segment): WordIndex {
  return { segments: [...segments, segment], isGone }
}

// Log-structured: each word is copied about as often as the index has grown by `factor`, and few parts are ever searched.
function mergeParts(dossier: Dossier, index: Index): void {
  while (true) {
    const group = partsOfOneSize(dossier)
    if (group.length === 0) return
    const merged = mergeSegments(loadSegments(dossier, group))
    const number = replaceSegments(dossier, group, merged)
    index.replace(group, number === null ? [] : [{ ...merged, segment: number }])
  }
}

function partsOfOneSize(dossier: Dossier): number[] {
  const bySize = segmentSizes(dossier).toSorted((a, b) => a.size - b.size)
  for (const [index, smallest] of bySize.entries()) {
    const alike = bySize.slice(index).filter(({ size }) => size < Math.max(1, smallest.size) * ofOneSize.factor)
    const size = alike.reduce((sum, part) => sum + part.size, 0)
    if (alike.length > ofOneSize.most && size <= largestPart) return alike.map(({ segment }) => segment)
  }
  return []
}

async function linkAll(run: {
  readonly dossier: Dossier
  readonly corpus: Corpus
  readonly index: Index
  readonly stop: AbortSignal
  readonly log: Log
}): Promise<Linked> {
  const { dossier, corpus, stop, log } = run
  const summary = { documents: 0, quotations: 0, unmarked: 0, failed: 0 }
  const references = new Set<string>()
  const fail = (id: string, error: unknown): void => {
    if (error instanceof DossierProblem) throw error
    summary.failed++
    const reason = error instanceof Error ? error.message : String(error)
    const name = corpus.load(id)?.document.uri ?? id
    log.say(`${name}: Readout itself failed to link this document with the others, please report it: ${reason}`)
  }
  const save = (links: Links): void => {
    const tied = newlyTied(dossier, links)
    saveLinks(dossier, links)
    summary.documents++
    for (const { marked, reference } of tied) {
      if (marked) summary.quotations++
      else summary.unmarked++
      references.add(reference.document)
    }
  }
  let waiting: Links[] = []
  let committed = performance.now()
  const commit = (): void => {
    together(dossier, () => {
      for (const links of waiting) {
        try {
          save(links)
        } catch (error) {
          fail(links.document, error)
        }
      }
    })
    waiting = []
    committed = performance.now()
  }

  const ids = unlinkedDocuments(dossier)
  if (stop.aborted || ids.length === 0) return { ...summary, references: 0 }
  const index: WordIndex = run.index.all()
  for (const [at, id] of ids.entries()) {
    // Lets signals have their turn between documents.
    await nextTurn()
    if (stop.aborted) break
    log.progress(`Linking ${at + 1} of ${ids.length} documents`)
    try {
      const linkable = corpus.load(id)
      if (linkable !== null) waiting.push(linkDocument(linkable, index, corpus))
    } catch (error) {
      fail(id, error)
    }
    if (performance.now() - committed > batchMilliseconds) commit()
  }
  commit()
  log.progress("")
  return { ...summary, references: references.size }
}

function newlyTied(dossier: Dossier, links: Links): Links["alignments"] {
  const before = new Set(
    loadLinks(dossier, links.document)?.alignments.map(({ id, reference }) => `${id} ${reference.document}`),
  )
  return links.alignments.filter(({ id, reference }) => !before.has(`${id} ${reference.document}`))
}
