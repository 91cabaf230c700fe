/** The findings expected of the sample, written by hand, and how they compare with what is found (sample/README.md). */
import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Act } from "../../src/domain/act.ts"
import type { Channel } from "../../src/domain/channel.ts"
import type { Engagement } from "../../src/domain/engagement.ts"
import type { Figure } from "../../src/domain/figure.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { contains, overlaps, type Span, slice } from "../../src/domain/span.ts"
import type { Statement } from "../../src/domain/statement.ts"
import type { Status } from "../../src/domain/status.ts"
import { realFiles } from "../../src/effects/real.ts"
import { readIssues } from "../../src/ingest/issue-files.ts"
import type { Network } from "../../src/language/network/network.ts"
import { process } from "../../src/pipeline.ts"

const sample = new URL("../../sample/", import.meta.url).pathname
const { actors } = JSON.parse(readFileSync(join(sample, "expected/dossier.json"), "utf8")) as {
  actors: readonly { readonly name: string; readonly aliases: readonly string[] }[]
}

interface ExpectedWords {
  readonly text: string
  readonly nth?: number
}

/** Words of the document, alone where they occur once. */
export type Words = string | ExpectedWords

export interface ExpectedStatement {
  readonly form: Statement["form"]
  readonly source?: readonly Words[]
  readonly cue?: readonly Words[]
  readonly content: readonly Words[]
  readonly speaker: string | readonly string[] | null
  readonly sourcing?: Statement["sourcing"]
  readonly response?: string
}

export interface ExpectedAct {
  readonly kind: Act["kind"]
  readonly by: readonly string[]
  readonly to: readonly string[]
  readonly date?: string | null
  readonly due?: string | null
  readonly status: Act["status"]
  readonly coding: Act["coding"]
  readonly trigger: string
  readonly evidence: readonly Words[]
}

export interface ExpectedIssue {
  readonly name: string
  readonly status: Status
  readonly words: string
  readonly accordingTo: string | readonly string[] | null
  readonly date: string | null
  readonly evidence: readonly Words[]
}

export interface ExpectedFigure {
  readonly value: number
  readonly high?: number
  readonly unit: string
  readonly quantity: string
  readonly bound: Figure["bound"]
  readonly asOf?: string
  readonly speaker: string | null
  readonly assentedBy?: string
  readonly evidence: readonly Words[]
}

export interface ExpectedEngagement {
  readonly kind: Engagement["kind"]
  readonly participants: readonly string[]
  readonly place: string | null
  readonly date: string | null
  readonly level?: string
  readonly duration?: string
  readonly status: Engagement["status"]
  readonly evidence: readonly Words[]
}

export interface ExpectedChannel {
  readonly name: string
  readonly parties: readonly string[]
  readonly status: Channel["status"]
  readonly date: string | null
  readonly accordingTo: string | null
  readonly evidence: readonly Words[]
}

export interface Expected {
  readonly document: {
    uri: string
    kind: string
    title: string | null
    outlet: string | null
    date: { value: string } | null
    complete: boolean
  }
  readonly furniture: readonly Words[]
  readonly regions: readonly { region: string; text: string }[]
  readonly turns: readonly { label: string; speaker: string | null }[]
  readonly statements: readonly ExpectedStatement[]
  readonly acts: readonly ExpectedAct[]
  readonly figures: readonly ExpectedFigure[]
  readonly engagements: readonly ExpectedEngagement[]
  readonly channels: readonly ExpectedChannel[]
  readonly issues: readonly ExpectedIssue[]
}

/** Every document of the sample with what is expected of it and what is found in it. */
export async function readSample(
  network: Network | null,
): Promise<{ name: string; expected: Expected; processed: Processed }[]> {
  const issues = await readIssues(join(sample, "issues"), realFiles)
  const processed = new Map<string, Processed>()
  for (const file of readdirSync(join(sample, "documents")).toSorted()) {
    const bytes = readFileSync(join(sample, "documents", file))
    const mediaType =
      { jsonl: "application/jsonl", html: "text/html", md: "text/markdown" }[file.split(".").at(-1) ?? ""] ??
      "text/plain"
    const source = {
      uri: `documents/${file}`,
      bytes,
      mediaType,
      hints: {},
      retrieved: "2033-02-01T00:00:00Z",
    }
    for await (const reading of process(source, network, issues)) {
      if (!("document" in reading)) throw new Error(`${reading.uri}: ${JSON.stringify(reading)}`)
      processed.set(reading.document.uri, reading)
    }
  }
  const files = readdirSync(join(sample, "expected")).filter((file) => file !== "dossier.json")
  return files.toSorted().map((file) => {
    const expected = JSON.parse(readFileSync(join(sample, "expected", file), "utf8")) as Expected
    const found = processed.get(expected.document.uri)
    if (found === undefined) throw new Error(`${file}: no document ${expected.document.uri}`)
    return { name: basename(file, ".json"), expected, processed: found }
  })
}

/** Where the words stand in the text; throws where they do not, since then the expectation is mistaken. */
export function place(text: string, words: Words): Span {
  const { text: wanted, nth = 1 } = typeof words === "string" ? { text: words } : words
  let start = -1
  for (let left = nth; left > 0; ) {
    start = text.indexOf(wanted, start + 1)
    if (start < 0) throw new Error(`not in the document: ${wanted}`)
    if (isWhole(text, { start, end: start + wanted.length })) left--
  }
  return { start, end: start + wanted.length }
}

/** Whether the span begins and ends where words do: "it" is not in "with". */
function isWhole(text: string, { start, end }: Span): boolean {
  return (
    !/^[\p{L}\p{N}]{2}$/u.test(text.slice(start - 1, start + 1)) &&
    !/^[\p{L}\p{N}]{2}$/u.test(text.slice(end - 1, end + 1))
  )
}

/** How one expected statement fares. */
export interface Outcome {
  readonly expected: ExpectedStatement
  readonly found: Statement | null
  readonly speaker: "right" | "open" | "wrong" | null
}

/** Content spans that overlap at least this much (intersection over union of characters) are one statement, as in the attribution benchmark. */
const SAME_CONTENT = 0.5

/** Ties every expected statement to what was found, and lists what was found beside. */
export function compare(
  expected: Expected,
  { document, findings }: Processed,
): { outcomes: Outcome[]; extra: Statement[] } {
  const speakers = new Map(findings.actors.map((actor) => [actor.id, actor.name]))
  const left = new Set(findings.statements.filter((statement) => statement.form !== "turn"))
  const turns = findings.statements.filter(({ form }) => form === "turn")
  const outcomes = expected.statements.map((line): Outcome => {
    const content = line.content.map((words) => place(document.text, words))
    const best =
      line.form === "turn"
        ? turns.find(({ content: [paragraph] }) =>
            content.every((span) => paragraph !== undefined && contains(paragraph, span)),
          )
        : mostAlike(content, left)
    if (best === undefined) return { expected: line, found: null, speaker: null }
    left.delete(best)
    return {
      expected: line,
      found: best,
      speaker: judge(line.speaker, speakers.get(best.speaker ?? "") ?? null),
    }
  })
  return { outcomes, extra: [...left] }
}

/** The statement with the most shared content, if it shares enough. */
function mostAlike(content: readonly Span[], statements: ReadonlySet<Statement>): Statement | undefined {
  const scored = [...statements].map((statement) => ({ statement, same: jaccard(content, statement.content) }))
  return scored.filter(({ same }) => same >= SAME_CONTENT).toSorted((a, b) => b.same - a.same)[0]?.statement
}

/** Whether a name found is that of who is expected, under any name the sample knows; open where none was given. */
export function judge(expected: ExpectedStatement["speaker"], found: string | null): "right" | "open" | "wrong" {
  if (expected === null) return found === null ? "right" : "wrong"
  if (found === null) return "open"
  const parts = typeof expected === "string" ? [expected] : expected
  return parts.every((name) => namesOf(name).some((one) => found.includes(one) || one.includes(found)))
    ? "right"
    : "wrong"
}

/** The names under which the documents of the sample know an actor, without their articles. */
function namesOf(actor: string): string[] {
  const known = actors.find(({ name }) => name === actor)
  return [actor, ...(known?.aliases ?? [])].map((name) => name.replace(/^the /i, ""))
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0
  for (const one of a)
    for (const other of b)
      if (overlaps(one, other)) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start)
  const size = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0)
  return shared / Math.max(1, size(a) + size(b) - shared)
}

/** One line for a statement, as the golden files show it. */
export function show({ document, findings }: Processed, statement: Statement): string {
  const words = (spans: readonly Span[]) =>
    spans.map((span) => slice(document.text, span).replaceAll(/\s+/g, " ")).join(" … ")
  const speaker = findings.actors.find(({ id }) => id === statement.speaker)?.name ?? "?"
  return `${statement.form} ${speaker} | ${words(statement.source)} | ${words(statement.cue)} | ${words(statement.content)}`
}
