import type { Actor } from "../../domain/actor.ts"
import type { Alignment, Version } from "../../domain/alignment.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { Discrepancy, DiscrepancyKind } from "../../domain/discrepancy.ts"

/** One alignment with both its documents and the actors it names. */
export interface Tied {
  readonly quoting: Linkable
  readonly alignment: Alignment
  readonly reference: Linkable
  readonly attributedTo: Actor | null
  readonly saidBy: Actor | null
  readonly corpus: Corpus
}

/** A discrepancy before it has an id; the first evidence stands in the quoting document. */
export interface Found {
  readonly kind: DiscrepancyKind
  readonly evidence: readonly [Version, ...Version[]]
  readonly explanation: string
  readonly severity: Discrepancy["severity"]
}
