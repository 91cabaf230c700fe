import type { Discrepancy, DiscrepancyKind } from "../domain/discrepancy.ts"
import { discrepancyAddress } from "./addresses.ts"
import type { DocumentName } from "./document-line.ts"
import { discrepancyWords } from "./relation-words.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { type Surroundings, surroundingsOf, type TextView } from "./texts.ts"

/** What does not agree, in a sentence, with the words on each side. */
export interface DiscrepancyLineView {
  readonly id: string
  readonly address: string
  readonly kind: DiscrepancyKind
  readonly inWords: string
  readonly severity: Discrepancy["severity"]
  readonly explanation: string
  readonly evidence: readonly EvidenceView[]
}

/** Words on one side of a discrepancy. */
export interface EvidenceView {
  readonly document: DocumentName
  readonly words: PlacedSpan
  /** What stands around words that say too little alone: "70", "she". Null where they are enough. */
  readonly around: Surroundings | null
}

/** Fewer words than these are shown with what is around them, so many characters on each side. */
const enough = { words: 4, surroundings: 80 }

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
      if (text === null) return []
      const words = text.place(span)
      const isEnough = words.text.split(/\s+/).filter(Boolean).length >= enough.words
      const around = isEnough ? null : surroundingsOf(text.text, span, enough.surroundings)
      return [{ document: text.name, words, around }]
    }),
  }
}
