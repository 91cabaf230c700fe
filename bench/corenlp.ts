/**
 * A peer on the same articles: Stanford CoreNLP's quote annotator (Manning et al. 2014; Muzny et al. 2017). CORENLP names
 * a folder with its jars: `mvn dependency:copy -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.7:jar:models` and
 * `… dependency:copy-dependencies` bring them; bench/README.md has the commands.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { scoreAttributions } from "./attribution.ts"
import { type Benchmark, report } from "./benchmark.ts"

interface Analysed {
  readonly sentences: readonly {
    readonly tokens: readonly { readonly characterOffsetBegin: number; readonly characterOffsetEnd: number }[]
  }[]
  readonly quotes: readonly {
    readonly beginIndex: number
    readonly endIndex: number
    /** Tokens of the document, both included; absent where it found nobody. */
    readonly mentionBegin?: number
    readonly mentionEnd?: number
  }[]
}

const benchmark: Benchmark = {
  data: "../shared/benchmarks/attribution/dev",
  async run({ data, predictions }) {
    const jars = process.env.CORENLP
    if (jars === undefined) {
      console.error("corenlp: skipped, CORENLP names no folder with its jars (bench/README.md)")
      return
    }
    const folder = mkdtempSync(join(tmpdir(), "corenlp-"))
    const texts = readdirSync(join(data, "text"))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(data, "text", name))
    writeFileSync(join(folder, "files"), texts.join("\n"))
    const annotators = "tokenize,pos,lemma,ner,depparse,coref,quote"
    const run = (files: string) => {
      const started = performance.now()
      const program = ["-Xmx6g", "-cp", join(jars, "*"), "edu.stanford.nlp.pipeline.StanfordCoreNLP"]
      const options = ["-annotators", annotators, "-threads", "1", "-outputFormat", "json", "-outputDirectory", folder]
      execFileSync("java", [...program, ...options, "-filelist", files], { stdio: "ignore" })
      return (performance.now() - started) / 1000
    }
    writeFileSync(join(folder, "first"), texts[0] ?? "")
    const load = run(join(folder, "first"))
    const seconds = run(join(folder, "files"))
    let words = 0
    const lines = texts.map((file) => {
      const { sentences, quotes } = JSON.parse(readFileSync(join(folder, `${basename(file)}.json`), "utf8")) as Analysed
      const tokens = sentences.flatMap((sentence) => sentence.tokens)
      words += tokens.length
      const attributions = quotes.map(({ beginIndex, endIndex, mentionBegin, mentionEnd }) => {
        const first = tokens[mentionBegin ?? -1]
        const last = tokens[mentionEnd ?? -1]
        const source = first && last ? [[first.characterOffsetBegin, last.characterOffsetEnd]] : []
        return { source, cue: [], content: [[beginIndex, endIndex]] }
      })
      return JSON.stringify({ doc: basename(file, ".txt"), attributions })
    })
    const file = predictions ?? join(folder, "predictions.jsonl")
    writeFileSync(file, `${lines.join("\n")}\n`)
    scoreAttributions(data, file, "corenlp")
    // Loading its models is no part of it: the first article alone was timed before.
    report("corenlp/words-per-second", words / Math.max(1, seconds - load), { load, seconds })
    rmSync(folder, { recursive: true })
  },
}
export default benchmark
