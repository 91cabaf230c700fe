import type { Discrepancy, DiscrepancyKind } from "../domain/discrepancy.ts"
import { discrepancyAddress } from "./addresses.ts"
import type { DocumentName } from "./document-line.ts"
import { discrepancyWords } from "./relation-words.ts"
import type { PlacedSpan } from "./statement-view.ts"
import type { TextView } from "./texts.ts"

/** What does not agree, in a sentence, with the words on each side. */
export interface DiscrepancyLineView {
  readonly id: string
  readonly address: string
  readonly kind: DiscrepancyKind
  readonly inWords: string
  readonly severity: Discrepancy["severity"]
  readonly explanation: string
  readonly evidence: readonly { readonly document: DocumentName; readonly words: PlacedSpan }[]
}

/** A discrepancy as pages show it. */
export function viewDiscrepancyLine(
  { id, kind, severity, explanation, evidence }: Discrepancy,
  textOf: (document: string) => TextView | null,
): DiscrepancyLineView {
  return {
    id,
    address: discrepancyAddress(id),
    kind,
    inWords: discrepancyWords[kind],
    severity,
    explanation,
    evidence: evidence.flatMap(({ document, span }) => {
      const text = textOf(document)
      return text ? [{ document: text.name, words: text.place(span) }] : []
    }),
  }
}
