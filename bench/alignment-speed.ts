/** What tying quotations costs: folding and indexing, keeping the index, and looking words up among 1, 3 and 10 million. */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Linkable, Segment } from "../src/domain/corpus.ts"
import { documentId } from "../src/domain/identity.ts"
import { indexDocuments, linkDocument, mergeSegments, touchedBy, type WordIndex } from "../src/link/link.ts"
import { alignQuotations, findReferences } from "../src/link/quotations/align-quotations.ts"
import { fold } from "../src/link/quotations/fold.ts"
import { firstDay } from "../src/link/quotations/segments.ts"
import { findWanted } from "../src/link/quotations/wanted.ts"
import { openDossier } from "../src/store/open.ts"
import { loadSegments, saveSegment } from "../src/store/segments.ts"
import { corpusOf, indexOf, publishedOn, readCorpus, timed } from "./alignment-corpus.ts"
import { type Benchmark, report } from "./benchmark.ts"
import { oneOf, seeded } from "./seeded.ts"

/** Words of the dossiers that quotations are looked for in. */
const sizes = [1e6, 3e6, 1e7]

/** What must be reached with the largest. */
const floors = { index: 1e6, inWindow: 5000, anywhere: 1000, bytesPerWord: 40 }

/**
 * Every later copy of the corpora is a quarter younger, and half of its words are others, of the same length, so that
 * all spans hold. With fewer changed, the copies would be versions of each other, as no newspapers' are.
 */
const QUARTER = 91
const CHANGED = 0.5

/** A part of the index is made of so many code units of text, and more than so many parts are made one, as `add` does. */
const part = { length: 8_000_000, most: 4 }

/** Timed work is done so many times; the first time is not counted. */
const rounds = 6

/** Processor time, of all threads. */
const speed: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data }) {
    const coverage = await readCorpus([join(data, "documents.jsonl")])
    const more = join(data, "../whitehouse/documents.jsonl")
    const originals: Linkable[] = [...coverage, ...(existsSync(more) ? await readCorpus([more]) : [])]
    measureIndexing(originals)
    const articles = coverage.filter(({ document }) => document.kind === "article")
    const asked = questionsOf(articles, coverage)
    let copies = 0
    let linkables: Linkable[] = []
    let words = 0
    const waiting: Linkable[] = []
    for (const size of sizes) {
      while (words < size) {
        if (waiting.length === 0) waiting.push(...copyOf(originals, copies++))
        const linkable = waiting.shift() as Linkable
        linkables.push(linkable)
        words += linkable.document.text.length / charactersPerWord
      }
      linkables = linkables.toSorted((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0))
      measureSearch(linkables, asked)
    }
  },
}
export default speed

/** With its space; what is counted in the end are the words that are indexed. */
const charactersPerWord = 6

function dayOf({ document }: Linkable): number | null {
  return firstDay(document.date?.value)
}

function measureIndexing(linkables: readonly Linkable[]): void {
  const texts = linkables.map(({ document }) => document.text)
  const folded = repeated(() => texts.reduce((sum, text) => sum + fold(text).words.length, 0))
  report("alignment/speed/folded-words-per-second", rounded(folded.result / folded.seconds), { words: folded.result })
  const indexed = repeated(() => indexDocuments(linkables).words.length)
  const details = { words: indexed.result, floor: floors.index }
  report("alignment/speed/indexed-words-per-second", rounded(indexed.result / indexed.seconds), details)
}

/** Documents whose quotations are looked for, and how. */
interface Asked {
  /** Quotations whose source was published within days. */
  readonly inWindow: readonly Linkable[]
  /** All quotations, of articles that say no date. */
  readonly anywhere: readonly Linkable[]
  /** All quotations and unmarked words of dated articles: what `add` does. */
  readonly asAdded: readonly Linkable[]
}

function questionsOf(articles: readonly Linkable[], all: readonly Linkable[]): Asked {
  const index = indexOf(indexDocuments(all))
  const corpus = corpusOf(all)
  const inWindow = articles.map((article) => {
    const tied = alignQuotations(article, index, corpus).filter(
      ({ marked, reference }) => marked && isNear(article, corpus.load(reference.document)),
    )
    const quotations = article.quotations.filter((one) => tied.some(({ quotation }) => quotation.start === one.start))
    return { ...markedOnly(article), quotations }
  })
  return {
    inWindow,
    anywhere: articles.map((article) => publishedOn(markedOnly(article), null)),
    asAdded: articles,
  }
}

const DAYS = 10

function isNear(one: Linkable, other: Linkable | null): boolean {
  const [a, b] = [dayOf(one), other && dayOf(other)]
  return a !== null && b !== null && Math.abs(a - b) <= DAYS
}

/** A document whose statements have no words without quotation marks to look for. */
function markedOnly(linkable: Linkable): Linkable {
  const { findings } = linkable
  const statements = findings.statements.map((statement) => ({ ...statement, form: "direct" as const }))
  return { ...linkable, findings: { ...findings, statements } }
}

function measureSearch(linkables: readonly Linkable[], asked: Asked): void {
  const corpus = corpusOf(linkables)
  const { segments, words } = keep(linkables)
  const index: WordIndex = { segments, isGone: () => false }
  const isLargest = words > (sizes.at(-1) ?? 0) / 2
  const opening = timed(() => linkDocument(asked.asAdded[0] as Linkable, index, corpus))
  report("alignment/speed/first-lookup-milliseconds", rounded(1000 * opening.seconds), {
    words,
    parts: segments.length,
  })
  for (const [name, documents] of Object.entries(asked) as [keyof Asked, Linkable[]][]) {
    const quotations = documents.reduce((sum, document) => sum + findWanted(document).length, 0)
    const count = (work: typeof findReferences | typeof alignQuotations) =>
      repeated(() => documents.reduce((sum, document) => sum + work(document, index, corpus).length, 0))
    const found = count(findReferences)
    const named = count(alignQuotations)
    const floor = isLargest && name !== "asAdded" ? { floor: floors[name] } : {}
    report(`alignment/speed/quotations-per-second/${name}`, rounded(quotations / found.seconds), {
      words,
      quotations,
      tied: found.result,
      withEditsAndContextNamed: rounded(quotations / named.seconds),
      ...floor,
    })
  }
  const arrivals = linkables.filter(({ document }) => document.kind === "transcript").slice(0, 20)
  const touched = timed(() =>
    arrivals.reduce((sum, { document }) => sum + touchedBy([document.id], index, corpus).length, 0),
  )
  const each = (1000 * touched.seconds) / arrivals.length
  report("alignment/speed/milliseconds-to-find-what-a-transcript-touches", rounded(each), {
    words,
    touched: touched.result / arrivals.length,
  })
  report("alignment/speed/peak-megabytes", rounded(process.resourceUsage().maxRSS / 1024), { words })
}

/** Indexes documents in parts, keeps them in a dossier and opens it again. */
function keep(linkables: readonly Linkable[]): { segments: readonly Segment[]; words: number } {
  let made = partsOf(linkables).map(indexDocuments)
  if (made.length > part.most) made = [mergeSegments({ segments: made, isGone: () => false })]
  const words = made.reduce((sum, segment) => sum + segment.words.length, 0)
  const folder = mkdtempSync(join(tmpdir(), "alignment-"))
  const path = join(folder, "index.db")
  const dossier = openDossier(path)
  dossier.database.pragma("wal_checkpoint(TRUNCATE)")
  const empty = statSync(path).size
  const saved = timed(() => {
    for (const segment of made) saveSegment(dossier, segment)
    dossier.database.pragma("wal_checkpoint(TRUNCATE)")
  })
  const bytes = statSync(path).size - empty
  const loaded = timed(() => loadSegments(dossier))
  dossier.close()
  rmSync(folder, { recursive: true })
  report("alignment/speed/bytes-per-word", rounded(bytes / words), { words, floor: floors.bytesPerWord })
  report("alignment/speed/saved-megabytes-per-second", rounded(bytes / 1e6 / saved.seconds), { words })
  report("alignment/speed/opening-milliseconds", rounded(1000 * loaded.seconds), {
    words,
    megabytes: rounded(bytes / 1e6),
  })
  return { segments: loaded.result.segments, words }
}

function partsOf(linkables: readonly Linkable[]): Linkable[][] {
  const parts: Linkable[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const linkable of linkables) {
    if (length > part.length) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(linkable)
    length += linkable.document.text.length
  }
  return parts
}

/** The documents again, younger and in other words; the first copy is what they are. */
function copyOf(linkables: readonly Linkable[], copy: number): Linkable[] {
  if (copy === 0) return [...linkables]
  const random = seeded(copy)
  const byLength = new Map<number, string[]>()
  for (const { document } of linkables) {
    for (const [word] of document.text.slice(0, 4000).matchAll(letters)) {
      const known = byLength.get(word.length)
      if (known === undefined) byLength.set(word.length, [word])
      else known.push(word)
    }
  }
  return linkables.map((linkable) => {
    const { document } = linkable
    const text = document.text.replace(letters, (word) =>
      random() < CHANGED ? oneOf(byLength.get(word.length) ?? [word], random) : word,
    )
    const day = dayOf(linkable)
    const changed = { ...linkable, document: { ...document, text, id: documentId(text) } }
    return publishedOn(changed, day === null ? null : day + copy * QUARTER)
  })
}

const letters = /[a-z]{2,}/g

/** Processor seconds of the quickest of several rounds, the first not counted: what else the machine does only adds. */
function repeated<Result>(work: () => Result): { seconds: number; result: Result } {
  const result = work()
  const seconds = Array.from({ length: rounds - 1 }, () => timed(work).seconds)
  return { seconds: Math.min(...seconds), result }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
