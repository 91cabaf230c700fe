import type { DocumentDate } from "../../domain/date.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"

/** The words that date a figure stand this close after it. */
const near = 4

/**
 * The year a figure holds for, where the words right after it, or those that open its sentence, plainly say so.
 *
 *     41,000 in 2031 | 212 times last year | Last year 41,000 people died
 */
export function findAsOf(
  sentence: ChunkedSentence,
  { first, last }: { readonly first: number; readonly last: number },
  published: DocumentDate | null,
): DocumentDate | null {
  const { units } = sentence
  const norm = (i: number) => units[i]?.norm ?? ""
  for (let i = last + 1; i <= last + near; i++) {
    if (/^[,;]$/.test(norm(i)) || /^(?:from|to|and)$/.test(norm(i))) break
    const dated = yearAt(norm, i, published)
    if (dated !== null) return dated
  }
  const opening = yearAt(norm, 0, published)
  return opening !== null && first > 1 ? opening : null
}

function yearAt(norm: (i: number) => string, i: number, published: DocumentDate | null): DocumentDate | null {
  if (norm(i) === "in" && /^(?:1[5-9]|2[01])\d\d$/.test(norm(i + 1))) {
    return { value: norm(i + 1), basis: "stated", why: `“in ${norm(i + 1)}” stands beside the number` }
  }
  if (norm(i) !== "last" && norm(i) !== "this") return null
  const year = /^\d{4}/.exec(published?.value ?? "")?.[0]
  if (norm(i + 1) !== "year" || year === undefined) return null
  const value = String(Number(year) - (norm(i) === "last" ? 1 : 0))
  return { value, basis: "resolved", why: `“${norm(i)} year” in a document of ${year}` }
}
