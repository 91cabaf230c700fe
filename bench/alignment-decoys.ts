/** The chance floor: how many quotations are tied to transcripts of what was said a month and more after they were printed. */
import { join } from "node:path"
import type { Alignment } from "../src/domain/alignment.ts"
import type { Linkable, Segment } from "../src/domain/corpus.ts"
import { slice } from "../src/domain/span.ts"
import { indexDocuments, linkDocument, mergeSegments } from "../src/link/link.ts"
import { fold } from "../src/link/quotations/fold.ts"
import { firstDay } from "../src/link/quotations/segments.ts"
import { findWanted } from "../src/link/quotations/wanted.ts"
import { classOf, corpusOf, indexOf, publishedOn, readCorpus } from "./alignment-corpus.ts"
import { type Benchmark, report } from "./benchmark.ts"

/** Transcripts dated so many days after an article cannot be what it quotes. */
const LATER = 30

/**
 * As which days the decoys pass: the article's own, so that the thresholds within days of each other hold, or long
 * before it, so that those for any time apart do.
 */
const lags = { near: 0, far: 200 }

/** False finds go to standard error, to be read: a talking point said again is right, and no decoy. */
const decoys: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data }) {
    const documents = await readCorpus([join(data, "documents.jsonl")])
    const transcripts = documents.filter(({ document }) => document.kind === "transcript")
    const articles = documents.filter(({ document }) => document.kind === "article")
    const all = indexDocuments(transcripts)
    for (const [name, lag] of Object.entries(lags)) {
      const counts = new Map<string, { tried: number; tied: number }>()
      const laterThan = laterParts(all)
      for (const article of articles) {
        const day = firstDay(article.document.date?.value)
        if (day === null) continue
        const later = laterThan(day)
        if (later.documents.length === 0) continue
        for (const { marked, folded } of findWanted(article)) count(counts, marked, folded.words.length, "tried")
        for (const alignment of linkTo(article, later, day - lag, transcripts)) {
          const words = wordsOf(article, alignment)
          count(counts, alignment.marked, words, "tied")
          tell(name, article, alignment, transcripts)
        }
      }
      for (const [kind, { tried, tied }] of [...counts].sort()) {
        report(`alignment/decoys/${name}/${kind}`, percent(tied, tried), { tied, of: tried })
      }
    }
  },
}
export default decoys

/** Parts of the index with the documents of 30 days after a day and later; one is made for all articles of a day. */
function laterParts(all: Segment): (day: number) => Segment {
  const parts = new Map<number, Segment>()
  return (day) => {
    const known = parts.get(day)
    if (known !== undefined) return known
    const gone = new Set(all.documents.filter((other) => (other.day ?? 0) < day + LATER).map(({ id }) => id))
    const part = mergeSegments({ segments: [all], isGone: (id) => gone.has(id) })
    parts.set(day, part)
    return part
  }
}

/** What an article is tied to where it is alone with documents that pass as of one day. */
function linkTo(
  article: Linkable,
  later: Segment,
  day: number,
  transcripts: readonly Linkable[],
): readonly Alignment[] {
  const part = { ...later, documents: later.documents.map((document) => ({ ...document, day })) }
  const corpus = corpusOf([article, ...transcripts.map((transcript) => publishedOn(transcript, day))])
  return linkDocument(article, indexOf(part), corpus).alignments
}

function wordsOf({ document }: Linkable, { quotation }: Alignment): number {
  return fold(document.text, [quotation]).words.length
}

type Counts = Map<string, { tried: number; tied: number }>

function count(counts: Counts, marked: boolean, words: number, what: "tried" | "tied"): void {
  for (const kind of marked ? ["marked", `marked/${classOf(words)}`] : ["unmarked"]) {
    const known = counts.get(kind) ?? { tried: 0, tied: 0 }
    known[what]++
    counts.set(kind, known)
  }
}

function tell(name: string, article: Linkable, alignment: Alignment, transcripts: readonly Linkable[]): void {
  const { quotation, reference, score, marked, relation } = alignment
  const transcript = transcripts.find(({ document }) => document.id === reference.document) as Linkable
  const dates = [article, transcript].map(({ document }) => document.date?.value).join(" ")
  console.error(`${name} ${marked ? "marked" : "unmarked"} ${score} ${relation} ${dates}`)
  console.error(`    ${oneLine(slice(article.document.text, quotation))}`)
  console.error(`    ${oneLine(slice(transcript.document.text, reference.span))}`)
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ")
}

function percent(part: number, all: number): number {
  return Math.round((1e4 * part) / Math.max(1, all)) / 100
}
