import type { Alignment, ContextKind, EditKind, Relation, Version } from "../../src/domain/alignment.ts"
import type { Links } from "../../src/domain/corpus.ts"
import type { Discrepancy } from "../../src/domain/discrepancy.ts"
import type { Processed } from "../../src/domain/findings.ts"
import { findingId } from "../../src/domain/identity.ts"
import { contains, type Span } from "../../src/domain/span.ts"
import { saveLinks } from "../../src/store/links.ts"
import { spanOf } from "../store/example.ts"
import { example, exampleDossier } from "./example-dossier.ts"

/** An alignment as it is written in an example: words instead of spans. */
export interface Told {
  readonly from: Processed
  readonly quotation: string
  readonly to: Processed
  readonly reference: string
  readonly relation: Relation
  /** Kind, words of the quoting document, words of the reference's. */
  readonly edits?: readonly (readonly [EditKind, string | null, string | null])[]
  readonly context?: readonly (readonly [ContextKind, string, string])[]
  readonly basis?: Alignment["reference"]["basis"]
  readonly marked?: boolean
  readonly also?: readonly (readonly [Processed, string])[]
}

/** The alignment an example tells of. Words of an edit are looked for within the words aligned first. */
export function alignmentOf({ from, to, ...told }: Told): Alignment {
  const quotation = spanOf(from.document.text, told.quotation)
  const span = spanOf(to.document.text, told.reference)
  const statement = from.findings.statements.find(({ content }) => content.some((part) => contains(part, quotation)))
  const home = to.findings.statements.find(({ content }) => content.some((part) => contains(part, span)))
  return {
    id: findingId(from.document.id, "alignment", [quotation]),
    document: from.document.id,
    statement: statement?.id ?? null,
    marked: told.marked ?? true,
    quotation,
    reference: { document: to.document.id, span, basis: told.basis ?? "primary" },
    attributedTo: statement?.speaker ?? null,
    saidBy: home?.speaker ?? null,
    relation: told.relation,
    edits: (told.edits ?? []).map(([kind, mine, theirs]) => ({
      kind,
      quotation: mine === null ? null : spanNear(from.document.text, quotation, mine),
      reference: theirs === null ? null : spanNear(to.document.text, span, theirs),
      note: noteOf(kind, mine, theirs),
    })),
    context: (told.context ?? []).map(([kind, words, note]) => ({
      kind,
      span: spanNear(to.document.text, span, words),
      note,
    })),
    also: (told.also ?? []).map(([other, words]) => version(other, words)),
    score: 90,
  }
}

/** A place of an example by its words. */
export function version({ document }: Processed, words: string): Version {
  return { document: document.id, span: spanOf(document.text, words) }
}

function spanNear(text: string, near: Span, words: string): Span {
  const within = text.indexOf(words, near.start)
  if (within !== -1) return { start: within, end: within + words.length }
  const start = text.lastIndexOf(words, near.start)
  if (start === -1) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

function noteOf(kind: EditKind, mine: string | null, theirs: string | null): string {
  const notes: Readonly<Record<EditKind, string>> = {
    typographic: `“${mine}” for “${theirs}”`,
    "trim-start": `“${theirs}” left off at the start.`,
    "trim-end": `“${theirs}” left off at the end.`,
    bracket: `“${mine}” put in brackets for “${theirs}”.`,
    ellipsis: `“${theirs}” left out and marked.`,
    cut: `“${theirs}” left out without a mark.`,
    insert: `“${mine}” added.`,
    replace: `“${mine}” stands for “${theirs}”.`,
    reorder: `“${mine}” stands in another place.`,
    splice: `“${mine}” is from another place.`,
  }
  return notes[kind]
}

/** Remarks in which everything that follows was said. */
export const interview = example(
  `{headline:Envoy Ruiz on the lighthouse}

{label:MR. LINDQVIST}: {turn:{1:Is the lamp coming back?}}

{label:{2s:ENVOY RUIZ}}: {turn:{2:Well, the lamp goes back on by the first of June, provided that the ferry sails again. Nobody, I think, sails blind, and nobody here wants a second winter of it.}

{3:It is not a gift, and it is not a favour. It is a lamp. You notice it on the night it is out.}}
`,
  {
    title: "Interview with envoy Ruiz",
    outlet: "Selby Forum",
    kind: "transcript",
    date: { value: "2031-05-02", basis: "stated", why: "the header says 2 May 2031" },
    speakers: { 1: "Henrik Lindqvist", 2: "Ana Ruiz", 3: "Ana Ruiz" },
  },
)

export const courier = example(
  `{headline:Lamp back by June}
{dateline:PORT SELBY, May 3} - The envoys spoke until midnight.

{1:“The lamp goes back on by the first of June,”} {1s:the harbour envoy, Ana Ruiz,} {1c:said}.
{2:“Nobody sails blind, and nobody here wants a third winter of it,”} {2s:she} {2c:added}. The ferry has lain in port since March.
`,
  {
    title: "Lamp back by June",
    outlet: "The Selby Courier",
    date: { value: "2031-05-03", basis: "resolved", why: 'the dateline\'s "May 3", in the year of the file' },
    speakers: { 1: "Ana Ruiz", 2: "Ana Ruiz" },
  },
)

export const herald = example(
  `{headline:‘It is a lamp’}
{1s:Ms. Ruiz} {1c:called} the plan neither {1:‘a gift’ nor ‘a favour’}.
{2:‘[The lamp] goes back on … [once] the ferry sails again,’} {2s:the ferry master, Tom Petrov,} {2c:said}.
{3:‘It is a lamp. You notice it on the night it's out,’} {3s:Ms. Ruiz} {3c:said}.
`,
  {
    title: "‘It is a lamp’",
    outlet: "The Harbour Herald",
    date: { value: "2031-05-04", basis: "stated", why: "the page says 4 May 2031" },
    speakers: { 1: "Ana Ruiz", 2: "Tom Petrov", 3: "Ana Ruiz" },
  },
)

export const wire = example(
  `{1:"It is not a gift. You notice it on the night it is out,"} {1s:the envoy} {1c:told} reporters in the port.
{2s:She} {2c:promised} {2:"the lamp by the first of June, provided that the ferry sails again"}.
`,
  {
    title: "Envoy speaks of lamp",
    outlet: "Corrin Wire",
    date: { value: "2031-05-03", basis: "stated", why: "stated" },
  },
)

export const reprint = example(
  `Selby, May 3 - {1:"The lamp goes back on by the first of June,"} {1s:the harbour envoy, Ana Ruiz,} {1c:said}.
`,
  {
    title: "The lamp is back in June, says envoy",
    outlet: "Evening Lantern",
    date: { value: "2031-05-05", basis: "stated", why: "stated" },
    speakers: { 1: "Ana Ruiz" },
  },
)

const lamp = "the lamp goes back on by the first of June"
const condition = ", provided that the ferry sails again"

/** What linking would find in the examples. */
export const exampleAlignments = {
  trimmed: alignmentOf({
    from: courier,
    quotation: "“The lamp goes back on by the first of June,”",
    to: interview,
    reference: lamp,
    relation: "trimmed",
    edits: [
      ["trim-start", null, "Well, "],
      ["trim-end", null, condition],
      ["typographic", "The", "the"],
    ],
    context: [
      ["condition", "provided that the ferry sails again", "The condition stands right after the quoted words."],
    ],
  }),
  reworded: alignmentOf({
    from: courier,
    quotation: "“Nobody sails blind, and nobody here wants a third winter of it,”",
    to: interview,
    reference: "Nobody, I think, sails blind, and nobody here wants a second winter of it",
    relation: "reworded",
    edits: [
      ["cut", null, ", I think,"],
      ["replace", "third", "second"],
    ],
    context: [["hedge", "I think", "The hedge is cut."]],
  }),
  elided: alignmentOf({
    from: herald,
    quotation: "‘[The lamp] goes back on … [once] the ferry sails again,’",
    to: interview,
    reference: "the lamp goes back on by the first of June, provided that the ferry sails again",
    relation: "elided",
    edits: [
      ["bracket", "[The lamp]", "the lamp"],
      ["ellipsis", "…", " by the first of June,"],
      ["bracket", "[once]", "provided that"],
    ],
  }),
  verbatim: alignmentOf({
    from: herald,
    quotation: "‘It is a lamp. You notice it on the night it's out,’",
    to: interview,
    reference: "It is a lamp. You notice it on the night it is out",
    relation: "verbatim",
    edits: [["typographic", "it's", "it is"]],
  }),
  spliced: alignmentOf({
    from: wire,
    quotation: '"It is not a gift. You notice it on the night it is out,"',
    to: interview,
    reference: "It is not a gift, and it is not a favour. It is a lamp. You notice it on the night it is out",
    relation: "spliced",
    edits: [["splice", null, ", and it is not a favour. It is a lamp"]],
  }),
  unstated: alignmentOf({
    from: wire,
    quotation: '"the lamp by the first of June, provided that the ferry sails again"',
    to: interview,
    reference: `${lamp}${condition}`,
    relation: "cut",
    edits: [["cut", null, "goes back on "]],
  }),
  reprinted: alignmentOf({
    from: reprint,
    quotation: '"The lamp goes back on by the first of June,"',
    to: interview,
    reference: lamp,
    relation: "trimmed",
    edits: [["trim-end", null, condition]],
    context: [
      ["condition", "provided that the ferry sails again", "The condition stands right after the quoted words."],
    ],
  }),
} as const

const { elided, trimmed, reworded } = exampleAlignments

/** The discrepancies that hang on them. */
export const exampleDiscrepancies: readonly Discrepancy[] = [
  discrepancy(
    "attribution",
    3,
    "The Harbour Herald gives the words to Tom Petrov; in the interview Ana Ruiz says them.",
    [{ document: herald.document.id, span: elided.quotation }, elided.reference],
  ),
  discrepancy("truncation", 3, "The Selby Courier leaves out the condition: provided that the ferry sails again.", [
    { document: courier.document.id, span: trimmed.quotation },
    version(interview, "provided that the ferry sails again"),
  ]),
  discrepancy("figure", 2, "“third” in The Selby Courier, “second” in the interview.", [
    { document: courier.document.id, span: reworded.quotation },
    version(interview, "a second winter"),
  ]),
]

function discrepancy(
  kind: Discrepancy["kind"],
  severity: Discrepancy["severity"],
  explanation: string,
  evidence: readonly Version[],
): Discrepancy {
  const first = evidence[0] as Version
  return {
    id: findingId(
      first.document,
      `discrepancy ${kind}`,
      evidence.map(({ span }) => span),
    ),
    document: first.document,
    kind,
    evidence: evidence.map(({ document, span }) => ({ document, span })),
    explanation,
    severity,
  }
}

/** A dossier of the examples above, with further documents, linked by hand. */
export function linkedDossier(further: readonly Processed[] = []): ReturnType<typeof exampleDossier> {
  const linked = [interview, courier, herald, wire, reprint]
  const made = exampleDossier([...linked, ...further])
  const alignments: readonly Alignment[] = Object.values(exampleAlignments)
  for (const { document } of linked) {
    const links: Links = {
      document: document.id,
      copyOf: document === reprint.document ? { of: courier.document.id, share: 0.94 } : null,
      alignments: alignments.filter((alignment) => alignment.document === document.id),
      discrepancies: exampleDiscrepancies.filter((each) => each.document === document.id),
    }
    saveLinks(made.dossier, links)
  }
  return made
}
