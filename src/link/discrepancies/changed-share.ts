import { slice } from "../../domain/span.ts"
import { wordsIn } from "../actors/name-words.ts"
import { countWords } from "../quotations/count-words.ts"
import type { Tied } from "./tied.ts"

/** Edits that put other words, or the same in another order, in the place of the reference's. */
const changes: ReadonlySet<string> = new Set(["insert", "replace", "reorder"])

/** How much of a quotation is other words than the reference's, 0..1. */
export function changedShare({ quoting, alignment, reference }: Tied): number {
  const { text } = quoting.document
  const changed = alignment.edits.reduce((sum, { kind, quotation, reference: theirs }) => {
    if (quotation === null) return sum
    if (changes.has(kind)) return sum + countWords(slice(text, quotation))
    // Where sentences are joined, words of both may be others.
    const known = new Set(kind === "splice" && theirs !== null ? wordsIn(slice(reference.document.text, theirs)) : [])
    return sum + (known.size === 0 ? 0 : wordsIn(slice(text, quotation)).filter((word) => !known.has(word)).length)
  }, 0)
  return changed / Math.max(1, countWords(slice(text, alignment.quotation)))
}
