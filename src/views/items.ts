import { findingId } from "../domain/identity.ts"
import type { Quotation } from "../domain/quotation.ts"
import { contains } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import type { StoredDocument } from "../store/load.ts"
import { actorViewer, occasionFinder, viewMetadata, viewStatement } from "./analyze.ts"
import { issueFinder } from "./issues-of.ts"
import { placedSpanViewer } from "./placed.ts"

/** A document as dossiers show it: with the other places of its text, the other texts of its place, the text it reprints. */
export function viewDocument({ document, copies, copyOf, versions, findings }: StoredDocument) {
  return {
    ...viewMetadata(document),
    copies,
    copyOf: copyOf && { document: copyOf.of, share: copyOf.share },
    versions: versions.map(({ document: id, uri, retrieved }) => ({ document: id, uri, retrieved })),
    statements: findings.statements.length,
    notes: [...document.notes, ...findings.notes].map(({ level, code, message }) => ({ level, code, message })),
  }
}

/** The statements of a document as dossiers show them; `lineOf` gives the id that an engagement's line goes by. */
export function viewStatements({ document, findings }: StoredDocument, lineOf: (engagement: string) => string) {
  const span = placedSpanViewer(document.id, document.text)
  const actor = actorViewer(findings.actors)
  const issuesOf = issueFinder(findings.issues.mentions)
  const ownOccasionOf = occasionFinder(findings)
  const occasionOf = (statement: string) => {
    const engagement = ownOccasionOf(statement)
    return engagement === null ? null : lineOf(engagement)
  }
  return findings.statements.map((found) => {
    const { id, ...rest } = viewStatement(found, span, actor, { issuesOf, occasionOf })
    return { id, document: document.id, ...rest }
  })
}

/** The time expressions of a document as dossiers show them. */
export function viewTimes({ document, findings }: StoredDocument) {
  const span = placedSpanViewer(document.id, document.text)
  return findings.times.map(({ type, value, date, ...place }) => ({ ...span(place), type, value, date }))
}

/** The quotations of a document, each with the statement whose content it is part of, if any. */
export function viewQuotations({ document, quotations, findings }: StoredDocument) {
  const span = placedSpanViewer(document.id, document.text)
  const actor = actorViewer(findings.actors)
  const ids = quotations.map((quotation) => quotationId(document.id, quotation))
  return quotations.map((quotation, index) => {
    const statement = statementOf(quotation, findings.statements)
    return {
      id: ids[index] as string,
      document: document.id,
      quotation: span(quotation),
      words: span(quotation.inner),
      use: quotation.use,
      opened: quotation.opened,
      closed: quotation.closed,
      continues: quotation.continues === null ? null : (ids[quotation.continues] ?? null),
      statement: statement?.id ?? null,
      speaker: actor(statement?.speaker ?? null),
    }
  })
}

/** The innermost statement whose content holds the words of a quotation. */
export function statementOf(quotation: Quotation, statements: readonly Statement[]): Statement | null {
  const extent = (found: Statement): number => found.content.reduce((sum, { start, end }) => sum + end - start, 0)
  const holding = statements.filter((found) => found.content.some((span) => contains(span, quotation.inner)))
  return holding.toSorted((a, b) => extent(a) - extent(b))[0] ?? null
}

/** Id of a quotation. */
function quotationId(document: string, quotation: Quotation): string {
  return findingId(document, "quotation", [quotation])
}
