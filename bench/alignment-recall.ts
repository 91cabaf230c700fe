/** Quotations made from transcripts, some of their words changed: how many are tied to where they were taken from. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Actor } from "../src/domain/actor.ts"
import type { Version } from "../src/domain/alignment.ts"
import type { Linkable } from "../src/domain/corpus.ts"
import { noFindings } from "../src/domain/findings.ts"
import { documentId, sha256 } from "../src/domain/identity.ts"
import { type Span, slice } from "../src/domain/span.ts"
import type { Statement } from "../src/domain/statement.ts"
import { indexDocuments, linkDocument } from "../src/link/link.ts"
import { firstDay } from "../src/link/quotations/segments.ts"
import { corpusOf, indexOf, publishedOn, readCorpus } from "./alignment-corpus.ts"
import { type Benchmark, report } from "./benchmark.ts"
import { oneOf, seeded } from "./seeded.ts"

const samples = "sample/documents"

/** So many quotations of each length, from the corpus' transcripts and from our own together. */
const tries = 600

/** Words of a quotation, and the percentage that must be found with a tenth of the words changed. */
const lengths = [
  { name: "6-9", least: 6, most: 9, floor: 85 },
  { name: "10-15", least: 10, most: 15, floor: 97 },
  { name: "16+", least: 16, most: 40, floor: 99 },
]

const edited = [0, 0.1, 0.2]

/** As the scorer of the coverage corpus has it. */
const LEAST_OVERLAP = 0.8

/**
 * Each quotation stands alone in an article of its transcript's day, among all documents of the corpus and the sample.
 * `named`: the article gives the words to their speaker, as articles do; `unnamed`: to nobody.
 */
const recall: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data }) {
    const own = readdirSync(samples).filter((name) => name.endsWith(".txt"))
    const ours = await readCorpus(own.map((name) => join(samples, name)))
    const theirs = await readCorpus([join(data, "documents.jsonl")])
    const documents = [...ours, ...theirs]
    const index = indexOf(indexDocuments(documents))
    const corpus = corpusOf(documents)
    const corpora = [ours, theirs].map((all) => all.filter(({ document }) => document.turns.length > 0))
    const vocabulary = theirs.flatMap(({ document }) =>
      wordsIn(document.text, { start: 0, end: 4000 }).map((span) => slice(document.text, span)),
    )
    for (const isNamed of [true, false]) {
      for (const share of edited) {
        for (const { name, least, most, floor } of lengths) {
          const random = seeded(least + 1000 * share)
          let found = 0
          let elsewhere = 0
          for (let at = 0; at < tries; at++) {
            const passage = passageOf(corpora[at % 4 === 0 ? 0 : 1] ?? [], { least, most }, random)
            const changed = change(passage, share, vocabulary, random)
            const article = articleOf(changed.words, passage, isNamed)
            const [tied] = linkDocument(article, index, corpus).alignments
            const isRight =
              tied !== undefined &&
              [tied.reference, ...tied.also].some((version) => isAt(version, passage.transcript, changed.kept))
            if (isRight) found++
            else if (tied !== undefined) elsewhere++
          }
          const percent = Math.round((1000 * found) / tries) / 10
          const aim = isNamed && share === 0.1 ? { floor } : {}
          const figure = `alignment/recall/${isNamed ? "named" : "unnamed"}/${Math.round(100 * share)}-edited/${name}`
          report(figure, percent, { ...aim, tries, tiedElsewhere: elsewhere })
        }
      }
    }
  },
}
export default recall

/** Words of a turn. */
interface Passage {
  readonly transcript: Linkable
  readonly speaker: Actor | null
  /** Each word. */
  readonly words: readonly Span[]
}

/** A sentence of so many words, or so many words in a row of a longer one, from a turn chosen at random. */
function passageOf(
  transcripts: readonly Linkable[],
  { least, most }: { least: number; most: number },
  random: () => number,
): Passage {
  while (true) {
    const transcript = oneOf(transcripts, random)
    const { text, turns } = transcript.document
    const turn = Math.floor(random() * turns.length)
    const content = turns[turn]?.content as Span
    const sentence = oneOf(sentencesIn(text, content), random)
    // Nested quotations, stage notes and what the transcript corrects are another matter.
    if (/[()[\]"“”*]/.test(slice(text, sentence))) continue
    const all = wordsIn(text, sentence)
    if (all.length < least) continue
    const many = all.length <= most ? all.length : least + Math.floor(random() * (most - least + 1))
    const first = Math.floor(random() * (all.length - many + 1))
    const speaker = transcript.findings.actors.find(({ id }) => id === transcript.findings.turnSpeakers[turn]) ?? null
    return { transcript, speaker, words: all.slice(first, first + many) }
  }
}

/** Roughly the sentences of a turn. The engine's own are not asked: when they change, the same words should be tried. */
function sentencesIn(text: string, turn: Span): Span[] {
  return [...slice(text, turn).matchAll(/\S.*?(?:[.?!](?=\s+\p{Lu})|$)/gmu)].map(({ index, 0: sentence }) => ({
    start: turn.start + index,
    end: turn.start + index + sentence.length,
  }))
}

function wordsIn(text: string, span: Span): Span[] {
  return [...slice(text, span).matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: span.start + index,
    end: span.start + index + word.length,
  }))
}

/** Each word is changed with this probability: replaced, dropped, or another put before it. `kept` reaches from the first to the last not dropped. */
function change(
  { transcript, words }: Passage,
  share: number,
  vocabulary: readonly string[],
  random: () => number,
): { words: string; kept: Span } {
  const { text } = transcript.document
  const parts: string[] = []
  const kept: Span[] = []
  for (const [index, word] of words.entries()) {
    const gap = text.slice(word.end, words[index + 1]?.start ?? word.end)
    const how = random() < share ? Math.floor(random() * 3) : null
    if (how === 1) continue
    if (how === 2) parts.push(oneOf(vocabulary, random), " ")
    parts.push(how === 0 ? oneOf(vocabulary, random) : slice(text, word), gap)
    kept.push(word)
  }
  return { words: parts.join("").trim(), kept: { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 } }
}

/** An article that has nothing but the quotation and who is said to have said it. */
function articleOf(words: string, { transcript, speaker }: Passage, isNamed: boolean): Linkable {
  const text = `“${words},” ${isNamed ? (speaker?.name ?? "an official") : "it was said"}.`
  const id = documentId(text)
  const content = { start: 0, end: words.length + 3 }
  const name = isNamed && speaker !== null ? { ...speaker, id: "speaker" } : null
  const statement: Statement = {
    id: "statement",
    form: "direct",
    speaker: name?.id ?? null,
    source: [],
    cue: [],
    content: [content],
    sourcing: "unspecified",
    addressee: null,
    relayedBy: [],
    within: null,
    said: null,
    rendering: "unknown",
    response: null,
    glosses: [],
    confidence: 1,
    rule: "bench",
  }
  const article: Linkable = {
    document: {
      ...transcript.document,
      id,
      sha256: sha256(text),
      text,
      kind: "article",
      furniture: [],
      regions: [],
      turns: [],
    },
    quotations: [
      {
        ...content,
        inner: { start: 1, end: content.end - 1 },
        depth: 0,
        opened: true,
        closed: true,
        continues: null,
        use: "words",
      },
    ],
    findings: { ...noFindings, actors: name === null ? [] : [name], statements: [statement] },
  }
  return publishedOn(article, firstDay(transcript.document.date?.value))
}

function isAt({ document, span }: Version, transcript: Linkable, place: Span): boolean {
  if (document !== transcript.document.id) return false
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start)
  return shared / (Math.max(span.end, place.end) - Math.min(span.start, place.start)) >= LEAST_OVERLAP
}
