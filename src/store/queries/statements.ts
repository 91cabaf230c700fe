import type { DocumentDate } from "../../domain/date.ts"
import type { DocumentKind } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Sourcing, StatementForm } from "../../domain/statement.ts"
import type { Dossier } from "../open.ts"
import { dateOf } from "./documents.ts"
import { placeInTime } from "./placed-in-time.ts"

/** What lists show of a statement. */
export interface StatementLine {
  readonly id: string
  readonly content: string
  /** The words that attribute, where they stand before what is told in the document's own words: "has not agreed". */
  readonly cue: string | null
  /** The phrase that names the source in the text. */
  readonly source: string
  readonly speaker: string | null
  readonly form: StatementForm
  readonly sourcing: Sourcing
  readonly confidence: number
  readonly document: string
  readonly documentTitle: string | null
  readonly documentKind: DocumentKind
  readonly documentUri: string
  /** In code points. */
  readonly documentLength: number
  readonly outlet: string | null
  readonly date: DocumentDate | null
}

/** The columns a statement's line is made from; they need the tables of `lineTables`. */
export const lineColumns = `s.id, s.content, s.source, a.name AS speaker, s.form, s.sourcing, s.confidence,
  s.document_id AS document, d.title AS documentTitle, d.kind AS documentKind, d.uri AS documentUri,
  d.length AS documentLength, d.outlet, d.date AS dateValue, d.date_basis AS dateBasis, d.date_why AS dateWhy`

/** The tables of `lineColumns`. */
export const lineTables =
  "FROM statements s JOIN documents d ON d.id = s.document_id LEFT JOIN actors a ON a.id = s.speaker_id"

export interface StatementLineRow extends Omit<StatementLine, "cue" | "date"> {
  readonly dateValue: string | null
  readonly dateBasis: DocumentDate["basis"] | null
  readonly dateWhy: string | null
}

/** Makes lines of their rows, each with its document's date as other documents place it. */
export function statementLiner(dossier: Dossier): (row: StatementLineRow) => StatementLine {
  const placed = placeInTime(dossier)
  const cueOf = cueReader(dossier)
  return ({ dateValue, dateBasis, dateWhy, ...line }) => ({
    ...line,
    cue: line.form === "indirect" ? cueOf(line) : null,
    date: placed({ id: line.document, date: dateOf(dateValue, dateBasis, dateWhy) }),
  })
}

/** Reads the words that attribute a statement, null where they stand after its content. Texts are kept. */
function cueReader({ database }: Dossier): (line: { readonly id: string; readonly document: string }) => string | null {
  const spans = database.prepare(
    `SELECT role, start, "end" FROM statement_spans WHERE statement_id = ? AND role IN ('cue', 'content') ORDER BY start`,
  )
  const text = database.prepare("SELECT text FROM documents WHERE id = ?").pluck()
  const texts = new Map<string, string>()
  return ({ id, document }) => {
    const [first] = spans.all(id) as (Span & { readonly role: string })[]
    if (first?.role !== "cue") return null
    const known = texts.get(document) ?? (text.get(document) as string)
    texts.set(document, known)
    return slice(known, first)
  }
}

/** Statements with these ids, in the order of their documents and texts. */
export function listStatementsById(dossier: Dossier, ids: readonly string[]): StatementLine[] {
  const rows = dossier.database
    .prepare(
      `SELECT ${lineColumns} ${lineTables} WHERE s.id IN (SELECT value FROM json_each(?))
       ORDER BY d.date IS NULL, ltrim(d.date, './'), d.id, s.seq`,
    )
    .all(JSON.stringify(ids)) as StatementLineRow[]
  return rows.map(statementLiner(dossier))
}

/** The document a statement of this id is in, or null where there is no such statement now. */
export function documentOfStatement({ database }: Dossier, id: string): string | null {
  const document = database.prepare("SELECT document_id FROM statements WHERE id = ?").pluck().get(id)
  return (document as string | undefined) ?? null
}
