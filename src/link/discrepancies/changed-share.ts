import { slice } from "../../domain/span.ts"
import { countWords } from "../quotations/count-words.ts"
import type { Tied } from "./tied.ts"

/** Edits that put other words, or the same in another order, in the place of the reference's. */
const changes: ReadonlySet<string> = new Set(["insert", "replace", "reorder"])

/** How much of a quotation is other words than the reference's, 0..1. */
export function changedShare({ quoting, alignment }: Tied): number {
  const { text } = quoting.document
  const changed = alignment.edits
    .filter(({ kind }) => changes.has(kind))
    .reduce((sum, { quotation }) => sum + (quotation === null ? 0 : countWords(slice(text, quotation))), 0)
  return changed / Math.max(1, countWords(slice(text, alignment.quotation)))
}
