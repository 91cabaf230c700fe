import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Actor } from "../../src/domain/actor.ts"
import type { Document, Furniture, Region, Turn } from "../../src/domain/document.ts"
import { noFindings, type Processed } from "../../src/domain/findings.ts"
import { documentId, findingId, sha256 } from "../../src/domain/identity.ts"
import type { Span } from "../../src/domain/span.ts"
import type { Statement } from "../../src/domain/statement.ts"
import { gatherNewActors } from "../../src/ingest/gather-actors.ts"
import { type Dossier, openDossier } from "../../src/store/open.ts"
import { openWriter } from "../../src/store/save.ts"
import { documentOf } from "../document-of.ts"

/**
 * A text with its marks written into it, so that an example shows where everything is:
 * `{1s:Ruiz}` is the source, `{1c:said}` the cue and `{1:"No."}` the content of statement 1, `{1g:…}` a gloss;
 * `{furniture menu:…}`, `{headline:…}`, `{label:…}` and the like say what a stretch is. Marks may nest.
 */
export function parseMarked(marked: string): { text: string; marks: { name: string; span: Span }[] } {
  let text = ""
  const open: { name: string; start: number }[] = []
  const marks: { name: string; span: Span }[] = []
  for (const token of marked.matchAll(/\{([a-z0-9 ]+):|\}|[^{}]+/g)) {
    if (token[1] !== undefined) open.push({ name: token[1], start: text.length })
    else if (token[0] === "}") {
      const mark = open.pop()
      if (!mark) throw new Error(`a mark ends that never began: ${marked.slice(0, 80)}`)
      marks.push({ name: mark.name, span: { start: mark.start, end: text.length } })
    } else text += token[0]
  }
  return { text, marks }
}

/** Speakers by number of their statement; others are left open. */
export interface Told extends Partial<Document> {
  readonly speakers?: Readonly<Record<number, string>>
  readonly roles?: Readonly<Record<string, string>>
  /** Number of the inner statement to that of the outer. */
  readonly within?: Readonly<Record<number, number>>
}

/** A document as the pipeline would give it, from a text with its marks. */
export function example(marked: string, { speakers = {}, roles = {}, within = {}, ...metadata }: Told = {}): Processed {
  const { text, marks } = parseMarked(marked)
  const id = documentId(text)
  const named = (pattern: RegExp) => marks.flatMap(({ name, span }) => (pattern.test(name) ? [{ name, span }] : []))
  const furniture: Furniture[] = named(/^furniture /).map(({ name, span }) => ({ ...span, why: name.slice(10) }))
  const regions: Region[] = named(/^(headline|byline|dateline|caption)$/).map(({ name, span }) => ({
    ...span,
    region: name as Region["region"],
  }))
  const contents = named(/^turn$/)
  const turns: Turn[] = named(/^label$/).map(({ span: label }, index) => ({
    label,
    content: contents[index]?.span ?? label,
    name: null,
    role: null,
    part: "answer",
  }))
  const names = [...new Set(Object.values(speakers))]
  const actors: Actor[] = names.map((name) => ({
    id: sha256(`${id} ${name}`).slice(0, 16),
    name,
    kind: "person",
    role: roles[name] ?? null,
    country: null,
    aliases: [],
  }))
  const numbers = [...new Set(named(/^\d+$/).map(({ name }) => Number(name)))].sort((a, b) => a - b)
  const spans = (name: string) => marks.filter((mark) => mark.name === name).map(({ span }) => span)
  const ids = new Map(numbers.map((number) => [number, findingId(id, "statement", spans(`${number}`))]))
  const statements: Statement[] = numbers.map((number) => {
    const source = spans(`${number}s`)
    const outer = within[number]
    return {
      id: ids.get(number) ?? "",
      form: turns.length > 0 ? "turn" : "direct",
      speaker: actors.find(({ name }) => name === speakers[number])?.id ?? null,
      source,
      cue: spans(`${number}c`),
      content: spans(`${number}`),
      sourcing: speakers[number] ? "named" : "unspecified",
      addressee: null,
      relayedBy: [],
      within: outer === undefined ? null : (ids.get(outer) ?? null),
      said: null,
      rendering: "original",
      response: null,
      glosses: spans(`${number}g`),
      confidence: 0.96,
      rule: "said-after-quotation",
    }
  })
  const document = documentOf(text, { uri: `examples/${id}.txt`, furniture, regions, turns, ...metadata })
  return {
    document,
    quotations: [],
    findings: { ...noFindings, actors, turnSpeakers: turns.map(() => actors[0]?.id ?? null), statements },
  }
}

/** A dossier with these documents in a folder of its own. */
export function exampleDossier(documents: readonly Processed[]): { dossier: Dossier; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "readout-web-"))
  const dossier = openDossier(join(folder, "corrin.db"))
  const writer = openWriter(dossier, { started: "2031-05-04T10:00:00.000Z", readout: "0.0.0", models: "" })
  for (const processed of documents) {
    const { uri, original } = processed.document
    writer.save(processed, { input: uri, sha256: sha256(original.bytes) })
  }
  gatherNewActors(dossier)
  return {
    dossier,
    remove: () => {
      dossier.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Interrupted, nested and open statements, a gloss, a caption, long and short furniture. */
export const article = example(
  `{furniture menu:Home
World
Markets}
{headline:Envoys meet under a leaking roof}
{byline:By Lena Okoro}
{dateline:PORT SELBY, May 3} - The talks on the lighthouse went into a second night.

{1:"The lamp stays lit,"} {1s:the harbour envoy, Ana Ruiz,} {1c:said}. {1:"Nobody sails blind."} {1g:It was an apparent reference to the outage in March.}
{2s:Ruiz} {2c:told reporters} {2:that the other side had {3c:promised} {3:"a spare lens"} before winter}.
{4:"We promised nothing,"} {4s:one official} {4c:said}.
{caption:The lighthouse before the storm.}
{furniture teaser of another story:${"Read next: the ferry that never came back and what its crew had to say about the weather that week. ".repeat(4)}}
The delegations parted without a date.
`,
  {
    title: "Envoys meet under a leaking roof",
    outlet: "The Selby Courier",
    date: { value: "2031-05-03", basis: "resolved", why: 'the dateline\'s "May 3", in the year of the file' },
    speakers: { 1: "Ana Ruiz", 2: "Ana Ruiz" },
    roles: { "Ana Ruiz": "harbour envoy" },
    within: { 3: 2 },
    notes: [{ level: "warning", code: "cut-off", message: "the text ends in the middle of a list" }],
  },
)

export const transcript = example(
  `{headline:Remarks at the quay}

{label:{1s:ENVOY RUIZ}}: {turn:{1:Good evening. I will be short.}

{2:The lamp stays lit.}}

{label:QUESTION}: {turn:{3:And the lens?}}
`,
  {
    title: "Remarks at the quay",
    kind: "transcript",
    date: { value: "2031-05-04", basis: "stated", why: "the header says 4 May 2031" },
    speakers: { 1: "Ana Ruiz", 2: "Ana Ruiz" },
  },
)

/** Names and words that try to be markup, to turn the line around, or to be anything but text. */
export const hostile = example(
  `{1:"<script>document.title = 'broken'</script> <img src=x onerror=alert(1)>"} {1s:the "clerk" & co} {1c:said}.
\u202Etxet desrever\u202C and \u0007 bells and 😀 ${"x".repeat(5000)}
`,
  {
    title: `<b>Bold</b> "title" \u202Eelbisrever & a name of sixty letters and more than sixty, to see it wrap`,
    outlet: "<i>Outlet</i>",
    url: "javascript:alert(1)",
    speakers: { 1: "</title><script>alert(2)</script> 100% _under/score_" },
  },
)
