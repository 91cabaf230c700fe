import { listJudgements } from "../store/judgements.ts"
import { documentIds, loadDocument, type StoredDocument } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { choose, type Filter, type Wanted } from "../views/filter.ts"
import { viewActors, viewDocument, viewQuotations, viewStatements } from "../views/items.ts"
import type { Cell } from "./csv.ts"

/** One item of an export, and the same as the flat columns of a table. */
export interface Item {
  readonly view: object
  readonly row: Readonly<Record<string, Cell>>
}

/** A kind of thing a dossier can be asked for. */
export interface ExportKind {
  /** Columns of its table. */
  readonly columns: readonly string[]
  items(dossier: Dossier, filter: Filter): Iterable<Item>
}

/** Kinds of CONTRACT.md that nothing finds yet. */
export const notYet = [
  "alignments",
  "engagements",
  "acts",
  "channels",
  "issues",
  "figures",
  "discrepancies",
  "times",
  "accounts",
] as const

const documents = perDocument(
  [
    "id",
    "date",
    "outlet",
    "title",
    "byline",
    "kind",
    "language",
    "uri",
    "url",
    "length",
    "complete",
    "statements",
    "copies",
    "retrieved",
    "sha256",
  ],
  (stored, wanted) => {
    const view = viewDocument(stored)
    const row = { ...view, date: view.date?.value ?? null, copies: view.copies.length, versions: null, notes: null }
    return wanted.document ? [{ view, row }] : []
  },
)

const statements = perDocument(
  [
    "id",
    "document",
    "date",
    "outlet",
    "title",
    "speaker",
    "role",
    "country",
    "form",
    "sourcing",
    "source",
    "cue",
    "content",
    "glosses",
    "addressee",
    "relayedBy",
    "within",
    "said",
    "rendering",
    "confidence",
    "rule",
    "start",
    "end",
    "uri",
  ],
  (stored, wanted) =>
    viewStatements(stored)
      .filter(({ id }) => wanted.statements.has(id))
      .map((view) => ({
        view,
        row: {
          ...placeOf(stored),
          id: view.id,
          speaker: view.speaker?.name ?? null,
          role: view.speaker?.role ?? null,
          country: view.speaker?.country ?? null,
          form: view.form,
          sourcing: view.sourcing,
          source: wordsOf(view.source),
          cue: wordsOf(view.cue),
          content: wordsOf(view.content),
          glosses: wordsOf(view.glosses),
          addressee: view.addressee?.name ?? null,
          relayedBy: view.relayedBy.map((actor) => actor.name).join("; "),
          within: view.within,
          said: view.said?.value ?? null,
          rendering: view.rendering,
          confidence: view.confidence,
          rule: view.rule,
          start: view.content[0]?.start ?? null,
          end: view.content.at(-1)?.end ?? null,
        },
      })),
)

const quotations = perDocument(
  ["id", "document", "date", "outlet", "title", "words", "use", "speaker", "statement", "start", "end", "uri"],
  (stored, wanted) =>
    viewQuotations(stored)
      .filter(({ statement }) => (statement === null ? wanted.looseQuotations : wanted.statements.has(statement)))
      .map((view) => ({
        view,
        row: {
          ...placeOf(stored),
          id: view.id,
          words: view.words.text,
          use: view.use,
          speaker: view.speaker?.name ?? null,
          statement: view.statement,
          start: view.words.start,
          end: view.words.end,
        },
      })),
)

const actors = perDocument(
  ["id", "document", "name", "kind", "role", "country", "aliases", "statements", "date", "outlet", "title", "uri"],
  (stored, wanted) =>
    viewActors(stored)
      .filter(({ id }) => wanted.actors.has(id))
      .map((view) => ({
        view,
        row: {
          ...placeOf(stored),
          id: view.id,
          name: view.name,
          kind: view.kind ?? null,
          role: view.role ?? null,
          country: view.country ?? null,
          aliases: view.aliases.join("; "),
          statements: view.statements,
        },
      })),
)

const judgements: ExportKind = {
  columns: ["id", "subjectKind", "subjectId", "decision", "correction", "reason", "by", "judged", "undone"],
  *items(dossier) {
    for (const view of listJudgements(dossier)) {
      const { subject, correction, ...rest } = view
      const row = { ...rest, subjectKind: subject.kind, subjectId: subject.id, correction: JSON.stringify(correction) }
      yield { view, row }
    }
  },
}

/** The kinds that can be exported. */
export const exportKinds: Readonly<Record<string, ExportKind>> = {
  documents,
  statements,
  quotations,
  actors,
  judgements,
}

function perDocument(
  columns: readonly string[],
  itemsOf: (stored: StoredDocument, wanted: Wanted) => Iterable<Item>,
): ExportKind {
  return {
    columns,
    *items(dossier, filter) {
      for (const id of documentIds(dossier)) {
        const stored = loadDocument(dossier, id)
        if (stored !== null) yield* itemsOf(stored, choose(stored, filter))
      }
    },
  }
}

function placeOf({ document }: StoredDocument): Record<"document" | "date" | "outlet" | "title" | "uri", Cell> {
  const { id, date, outlet, title, uri } = document
  return { document: id, date: date?.value ?? null, outlet, title, uri }
}

function wordsOf(spans: readonly { readonly text: string }[]): string {
  return spans.map((span) => span.text).join(" … ")
}
