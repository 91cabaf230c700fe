/** Quotations of articles tied to the official transcripts they come from, scored by the corpus' own scorer. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { indexDocuments, linkDocument } from "../src/link/link.ts"
import { viewAlignment } from "../src/views/alignment-view.ts"
import { viewDocument } from "../src/views/items.ts"
import { viewersOf } from "../src/views/placed.ts"
import { corpusOf, indexOf, readCorpus, timed } from "./alignment-corpus.ts"
import { type Benchmark, report } from "./benchmark.ts"

interface Scores {
  readonly pairs: number
  readonly found: number
  readonly relation_alike: number
  readonly speakers: number
  readonly speaker_right: number
  readonly speaker_open: number
  readonly speaker_wrong: number
  readonly alignments: number
  readonly confusion: Readonly<Record<string, number>>
}

/** With `predictions`, what the scorer reads is kept: alignments there, documents beside them (`.documents`). */
const coverage: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data, predictions }) {
    const documents = await readCorpus([join(data, "documents.jsonl")])
    const corpus = corpusOf(documents)
    const { seconds, result: links } = timed(() => {
      const index = indexOf(indexDocuments(documents))
      return documents.map((document) => linkDocument(document, index, corpus))
    })
    const viewerOf = viewersOf(corpus)
    const views = links.flatMap(({ alignments }) => alignments.map((alignment) => viewAlignment(alignment, viewerOf)))
    const folder = mkdtempSync(join(tmpdir(), "alignment-"))
    const file = predictions ?? join(folder, "alignments.jsonl")
    writeLines(file, views)
    writeLines(`${file}.documents`, documents.map(viewDocument))
    const scorer = join(data, "../../benchmarks/alignment/score.py")
    const scores = JSON.parse(
      execFileSync("python3", [scorer, data, file, `${file}.documents`], { encoding: "utf8" }),
    ) as Scores
    rmSync(folder, { recursive: true })
    const { pairs, alignments, confusion, speakers } = scores
    report("alignment/found", scores.found, { pairs })
    report("alignment/relation-alike", scores.relation_alike, { confusion })
    report("alignment/speaker-right", scores.speaker_right, { speakers })
    report("alignment/speaker-open", scores.speaker_open)
    report("alignment/speaker-wrong", scores.speaker_wrong)
    report("alignment/alignments", alignments, {
      marked: views.filter(({ marked }) => marked).length,
      copies: links.filter(({ copyOf }) => copyOf !== null).length,
      discrepancies: links.reduce((sum, link) => sum + link.discrepancies.length, 0),
      cpuSeconds: seconds,
    })
  },
}
export default coverage

function writeLines(path: string, items: readonly object[]): void {
  writeFileSync(path, items.map((item) => `${JSON.stringify(item)}\n`).join(""))
}
