import type { Document } from "../domain/document.ts"
import type { Span } from "../domain/span.ts"
import type { Quotation } from "./analysis.ts"

/** Pairs the quotation marks of each paragraph. */
export function findQuotations(document: Document, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  for (const paragraph of paragraphs) {
    const words = document.text.slice(paragraph.start, paragraph.end)
    for (const match of words.matchAll(/"([^"]+)"|“([^”]+)”/g)) {
      const start = paragraph.start + match.index
      const end = start + match[0].length
      quotations.push({
        start,
        end,
        inner: { start: start + 1, end: end - 1 },
        depth: 0,
        opened: true,
        closed: true,
        continues: null,
        use: "words",
      })
    }
  }
  return quotations
}
