/** Whom the articles' quotations are given to, against whose turn of the transcript they come from. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Processed } from "../src/domain/findings.ts"
import { overlaps, type Span } from "../src/domain/span.ts"
import type { Statement } from "../src/domain/statement.ts"
import type { Network } from "../src/language/network/network.ts"
import { process } from "../src/pipeline.ts"
import { type Benchmark, report } from "./benchmark.ts"
import { shippedNetwork } from "./network.ts"

/** Given names of the transcripts' speakers: a namesake's name is a wrong one. */
const givenNames: Readonly<Record<string, readonly string[]>> = {
  Abdullah: ["Abdullah"],
  Biden: ["Joe", "Joseph"],
  Brennan: ["John"],
  Cameron: ["David"],
  Carney: ["Jay"],
  Earnest: ["Josh"],
  Erdogan: ["Recep", "Tayyip"],
  Netanyahu: ["Benjamin"],
  Obama: ["Barack"],
  Peres: ["Shimon"],
  Putin: ["Vladimir"],
  Rhodes: ["Ben"],
}

interface Pair {
  readonly id: string
  readonly quoting_doc: string
  readonly quote_span: [number, number]
  readonly speaker_surname?: string | null
}

const benchmark: Benchmark = {
  data: "../shared/corpus/coverage",
  async run({ data, predictions }) {
    const pairs = lines<Pair>(join(data, "pairs.jsonl")).filter(
      (pair) => pair.speaker_surname != null && !/^(?:reporter|Official)$/i.test(pair.speaker_surname),
    )
    const network = await shippedNetwork()
    const documents = new Map(
      lines<{ id: string; text: string }>(join(data, "documents.jsonl")).map((document) => [document.id, document]),
    )
    const processed = new Map<string, Processed | null>()
    const all = { right: 0, open: 0, wrong: 0, missing: 0 }
    const nameable = { ...all }
    const predicted: string[] = []
    for (const pair of pairs) {
      const document = documents.get(pair.quoting_doc)
      if (document === undefined) continue
      if (!processed.has(pair.quoting_doc)) processed.set(pair.quoting_doc, await analyse(document, network))
      const found = processed.get(pair.quoting_doc)
      const span = inCodeUnits(document.text, pair.quote_span)
      const statement = found == null ? null : statementAt(found.findings.statements, span)
      const speaker = found?.findings.actors.find((actor) => actor.id === statement?.speaker)?.name ?? null
      const surname = pair.speaker_surname as string
      const verdict =
        statement === null ? "missing" : speaker === null ? "open" : isCalled(speaker, surname) ? "right" : "wrong"
      all[verdict]++
      if (document.text.toLowerCase().includes(surname.toLowerCase())) nameable[verdict]++
      predicted.push(
        JSON.stringify({
          id: pair.id,
          document: pair.quoting_doc,
          surname,
          speaker,
          verdict,
          rule: statement?.rule ?? null,
          confidence: statement?.confidence ?? null,
          source: statement?.source.map((part) => document.text.slice(part.start, part.end)) ?? [],
          words: document.text.slice(span.start, span.end),
        }),
      )
    }
    reportShares("speakers", all)
    // Where the article never names the transcript's speaker, it gives the words to somebody else, and so must we.
    reportShares("speakers/named-in-article", nameable)
    if (predictions !== null) writeFileSync(predictions, `${predicted.join("\n")}\n`)
  },
}
export default benchmark

type Counts = Readonly<Record<"right" | "open" | "wrong" | "missing", number>>

/** Percentages. A quotation in no statement of ours names nobody: it counts as open. */
function reportShares(figure: string, { right, open, wrong, missing }: Counts): void {
  const pairs = right + open + wrong + missing
  const share = (count: number) => Math.round((1000 * count) / Math.max(1, pairs)) / 10
  report(`${figure}/right`, share(right), { pairs })
  report(`${figure}/open`, share(open + missing), { inNoStatement: missing })
  report(`${figure}/wrong`, share(wrong))
}

function lines<Item>(path: string): Item[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Item)
}

async function analyse(document: object, network: Network): Promise<Processed | null> {
  const source = {
    uri: "-",
    bytes: new TextEncoder().encode(`${JSON.stringify(document)}\n`),
    mediaType: "application/jsonl",
    hints: {},
    retrieved: "1970-01-01T00:00:00Z",
  }
  for await (const result of process(source, network)) if ("findings" in result) return result
  return null
}

/** Whether the name is the surname alone or a full name with the speaker's own given name, the last part a surname or "II". */
function isCalled(name: string, surname: string): boolean {
  const words = name.split(" ").filter((word) => !/^(?:I{1,3}|Jr\.?)$/.test(word))
  if (words.at(-1) !== surname) return false
  return words.length === 1 || (givenNames[surname] ?? []).includes(words[0] as string)
}

/** The benchmark counts Unicode code points. */
function inCodeUnits(text: string, [start, end]: readonly [number, number]): Span {
  let units = 0
  let points = 0
  let first = 0
  for (const character of text) {
    if (points === start) first = units
    if (points === end) return { start: first, end: units }
    units += character.length
    points++
  }
  return { start: first, end: units }
}

/**
 * The statement that shares most of the quotation. Of several, the outermost: its speaker is the one who has the turn;
 * but not one that only passes on another's attribution whole: "…," Ruiz said, according to the Haldis Wire.
 */
function statementAt(statements: readonly Statement[], span: Span): Statement | null {
  const shares = statements
    .map((statement) => ({ statement, shared: sharedBy(statement, span) }))
    .filter(({ shared }) => shared > 0)
  const most = Math.max(0, ...shares.map(({ shared }) => shared))
  const best = shares.flatMap(({ statement, shared }) => (shared === most ? [statement] : []))
  const spoken = best.filter((outer) => !isRelay(outer) || !best.some((inner) => inner.within === outer.id))
  return spoken.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null
}

function sharedBy({ content }: Statement, span: Span): number {
  const within = content.filter((part) => overlaps(part, span))
  return within.reduce((sum, part) => sum + Math.min(part.end, span.end) - Math.max(part.start, span.start), 0)
}

/** Whether the source follows all of the words. */
function isRelay({ source, content }: Statement): boolean {
  return (source[0]?.start ?? 0) >= Math.max(...content.map(({ end }) => end))
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, span) => sum + span.end - span.start, 0)
}
