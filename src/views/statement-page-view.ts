import type { Document } from "../domain/document.ts"
import type { Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { currentId, loadDocument } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { actsIn, engagementsOf, findHappened } from "../store/queries/happened.ts"
import { documentOfStatement } from "../store/queries/statements.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { statementAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { type EngagementLineView, viewEngagementLines } from "./engagements-view.ts"
import { offsetsOf } from "./offsets.ts"
import { byPlace, type Paragraph, readParagraphs } from "./reading.ts"
import { datedByOthers } from "./settled-dates.ts"
import { type StatementView, statementViewer } from "./statement-view.ts"
import { type TiedView, viewTied } from "./utterance-view.ts"

/** One statement with the paragraphs it stands in. */
export interface StatementPageView {
  readonly kind: "statement"
  readonly statement: StatementView
  readonly document: DocumentName
  /** How many statements the document has. */
  readonly of: number
  readonly paragraphs: readonly Paragraph[]
  /** Its versions in other documents, and where they disagree. */
  readonly tied: TiedView
  /** The engagement it was made at, and the acts it tells of. */
  readonly at: readonly EngagementLineView[]
  readonly acts: readonly ActLineView[]
  readonly next: string | null
  readonly previous: string | null
}

/** The statement was given another id when its document was read again, or is not found any more. */
export type StatementElsewhere = { readonly kind: "moved"; readonly address: string } | { readonly kind: "gone" }

/** A statement, where it went, or null where this id never was a statement's. */
export function viewStatement(dossier: Dossier, id: string): StatementPageView | StatementElsewhere | null {
  const home = documentOfStatement(dossier, id)
  const stored = home === null ? null : loadDocument(dossier, home)
  if (stored === null) {
    const now = currentId(dossier, id)
    if (now === null) return { kind: "gone" }
    return now === id ? null : { kind: "moved", address: statementAddress(now) }
  }
  const { document, findings } = datedByOthers(dossier)(stored)
  const statements = findings.statements.toSorted(byPlace)
  const index = statements.findIndex((statement) => statement.id === id)
  const statement = statements[index]
  if (statement === undefined) return null
  const { toCodePoints: toPoint } = offsetsOf(document.text)
  const neighbour = (at: number) => {
    const other = statements[at]
    return other ? statementAddress(other.id) : null
  }
  return {
    kind: "statement",
    statement: statementViewer({ document, actors: findings.actors, statements, toPoint })(statement),
    document: nameDocument(document),
    of: statements.length,
    paragraphs: paragraphsAround(document, statement, toPoint),
    tied: viewTied(dossier, document.id, statement),
    at: viewEngagementLines(dossier, findHappened(dossier, "engagements", engagementsOf(dossier, id))),
    acts: viewActLines(dossier, findHappened(dossier, "acts", actsIn(dossier, [id]))),
    next: neighbour(index + 1),
    previous: neighbour(index - 1),
  }
}

/** Lines longer than this are cut around the statement: texts without line breaks would fill the page. */
const contextLength = 1500

/** The paragraphs a statement's spans are in, with this statement alone marked. */
function paragraphsAround(
  document: Omit<Document, "original">,
  statement: Statement,
  toPoint: (offset: number) => number,
): Paragraph[] {
  const spans = [...statement.source, ...statement.cue, ...statement.content, ...statement.glosses]
  if (spans.length === 0) return []
  const part = linesAround(document.text, {
    start: spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
    end: spans.reduce((last, { end }) => Math.max(last, end), 0),
  })
  const blocks = readParagraphs({ document, statements: [statement], ties: [], part, here: null, toPoint })
  const isMarked = ({ statements }: { readonly statements: readonly number[] }) => statements.length > 0
  return blocks.flatMap((block) => {
    if (block.kind === "furniture") return []
    if (block.pieces.some(isMarked)) return [block]
    // A turn's label may stand many paragraphs before the words.
    return block.label.some(isMarked) ? [{ ...block, pieces: [] }] : []
  })
}

function linesAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf("\n", start - 1) + 1
  const after = text.indexOf("\n", end)
  const lineEnd = after === -1 ? text.length : after
  return {
    start: start - before > contextLength ? text.indexOf(" ", start - contextLength) : before,
    end: lineEnd - end > contextLength ? end + contextLength : lineEnd,
  }
}
