import type { Discrepancy } from "../domain/discrepancy.ts"
import type { DocumentViewer } from "./placed.ts"

/** A discrepancy as programs see it (CONTRACT.md): the quoting document's words first. */
export function viewDiscrepancy(discrepancy: Discrepancy, viewerOf: (document: string) => DocumentViewer) {
  const { id, kind, evidence, explanation, severity } = discrepancy
  return {
    id,
    kind,
    evidence: evidence.map(({ document, span }) => viewerOf(document).span(span)),
    explanation,
    severity,
  }
}
