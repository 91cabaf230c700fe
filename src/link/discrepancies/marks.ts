import type { Relation, Version } from "../../domain/alignment.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { slice } from "../../domain/span.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"

/** Fewer words in marks are a phrase. */
const fewestWords = 5
/** So many of a document's quotations must be other words than the references', */
const fewestOther = 3
/** and this share of them all. */
const shareOther = 0.75
/** So many of them must be tied to one document of the speaker's own words, or nothing tells that they are paraphrases. */
const fewestTied = 2
/** So many are shown as evidence. */
const mostShown = 3

/** Relations of quotations whose words are not the reference's. */
const otherWords: ReadonlySet<Relation> = new Set(["reworded", "translated", "spliced"])
/** A document that says so itself claims no exact words. */
const saysTranslated = /\b(?:translated (?:from|by)|(?:unofficial|machine) translation|through an interpreter)\b/i

/**
 * A document whose quotation marks hold words that are hardly ever the speakers': translated, or told again in other
 * words. Only where several of them are tied to what the speaker said, so that others may well be paraphrases too.
 */
export function untrustedMarks(
  quoting: Tied["quoting"],
  tied: readonly Tied[],
  unmatched: readonly Quotation[],
): Found | null {
  const { text } = quoting.document
  if (saysTranslated.test(text)) return null
  const isLong = (words: string) => (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords
  const marked = tied.filter(({ alignment }) => alignment.marked && isLong(slice(text, alignment.quotation)))
  const changed = marked.filter(({ alignment }) => otherWords.has(alignment.relation))
  const nowhere = unmatched.filter(
    (quotation) => quotation.use === "words" && quotation.depth === 0 && isLong(slice(text, quotation)),
  )
  const all = marked.length + nowhere.length
  const other = changed.length + nowhere.length
  if (other < fewestOther || other < shareOther * all) return null
  const reference = mostQuoted(changed)
  if (reference === null) return null
  const [first, ...more] = changed.filter((one) => one.reference.document.id === reference).slice(0, mostShown)
  if (first === undefined) return null
  const shownHere = [first, ...more].map(({ alignment: { quotation } }) => ({
    document: quoting.document.id,
    span: quotation,
  }))
  const shownThere = [first, ...more].map(({ alignment }) => ({
    document: alignment.reference.document,
    span: alignment.reference.span,
  }))
  const restHere = nowhere
    .slice(0, mostShown)
    .map(({ start, end }) => ({ document: quoting.document.id, span: { start, end } }))
  return {
    kind: "marks",
    evidence: [...shownHere, ...restHere, ...shownThere] as [Version, ...Version[]],
    explanation: `${sentence(describe(quoting.document))} has ${other} of ${all} quotations in words that no other document has; ${changed.length} of them ${changed.length === 1 ? "is" : "are"} close to ${describe(first.reference.document)}. Its quotation marks may hold a translation or a retelling.`,
    severity: 2,
  }
}

/** The document to which most of the quotations are tied, where these are enough. */
function mostQuoted(changed: readonly Tied[]): string | null {
  const counts = new Map<string, number>()
  for (const { reference } of changed) counts.set(reference.document.id, (counts.get(reference.document.id) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] >= fewestTied ? most[0] : null
}
