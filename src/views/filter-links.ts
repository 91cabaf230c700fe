import type { Alignment, Version } from "../domain/alignment.ts"
import type { Discrepancy } from "../domain/discrepancy.ts"
import { overlaps } from "../domain/span.ts"
import { betweenIn, choose, type Filter, isNamed, isTimely } from "./filter.ts"
import type { DocumentViewer } from "./placed.ts"

type ViewerOf = (document: string) => DocumentViewer

/**
 * Whether a filter lets an alignment through. Its speaker is whom the quoting document gives the words to, or who says them in the
 * reference; it is of the day on which the quoting document says they were said, or else of the day it was published.
 */
export function isAlignmentWanted(alignment: Alignment, viewerOf: ViewerOf, filter: Filter): boolean {
  const own = viewerOf(alignment.document)
  const statement = own.statementOf(alignment.statement)
  const date = statement?.said?.value ?? own.source.document.date?.value ?? null
  const speakers = [
    own.actorOf(alignment.attributedTo),
    viewerOf(alignment.reference.document).actorOf(alignment.saidBy),
  ]
  const { speaker } = filter
  return (
    isTimely(date, filter) &&
    (speaker === null || speakers.some((actor) => isNamed(actor, speaker))) &&
    betweenIn(own.source, filter)([alignment.attributedTo, statement?.addressee ?? null], [alignment.quotation])
  )
}

/** Whether a filter lets a discrepancy through: whom the statements at its words are given to, and whose relationship they speak of, in any of its documents. */
export function isDiscrepancyWanted(discrepancy: Discrepancy, viewerOf: ViewerOf, filter: Filter): boolean {
  const date = viewerOf(discrepancy.document).source.document.date?.value ?? null
  if (!isTimely(date, filter)) return false
  const { speaker, countries } = filter
  if (speaker === null && countries === null) return true
  if (speaker === null)
    return discrepancy.evidence.some(({ document, span }) => betweenIn(viewerOf(document).source, filter)([], [span]))
  return discrepancy.evidence.some((version) => isWanted(version, viewerOf, { ...filter, since: null, until: null }))
}

function isWanted({ document, span }: Version, viewerOf: ViewerOf, filter: Filter): boolean {
  const { source } = viewerOf(document)
  const { statements } = choose(source, filter)
  return source.findings.statements.some(
    ({ id, content }) => statements.has(id) && content.some((part) => overlaps(part, span)),
  )
}
