import type { Version } from "./alignment.ts"

/** What does not agree (CONTRACT.md, discrepancies). */
export type DiscrepancyKind =
  | "attribution"
  | "date"
  | "wording"
  | "antecedent"
  | "truncation"
  | "unattributed"
  | "marks"
  | "figure"
  | "status"
  | "participant"

/** Where documents, or a document and itself, do not agree, or where something in one is not to be trusted. */
export interface Discrepancy {
  /** Derived from document, kind and evidence. */
  readonly id: string
  /** Id of the document whose links found it; the first evidence stands there. */
  readonly document: string
  readonly kind: DiscrepancyKind
  /** At least one; the quoting document's words first. */
  readonly evidence: readonly Version[]
  /** A plain sentence that says who has what; no truth rating. */
  readonly explanation: string
  /** 1 worth knowing, 2 worth checking, 3 changes who said it or what was said. */
  readonly severity: 1 | 2 | 3
}
