import type { Act } from "../domain/act.ts"
import type { Engagement } from "../domain/engagement.ts"
import type { Figure } from "../domain/figure.ts"
import type { Span } from "../domain/span.ts"
import type { FollowThrough } from "../link/follow-through/find-follow-through.ts"
import type { Merged } from "../store/queries/merged.ts"
import { viewAct, viewEngagement, viewFigure } from "./analyze.ts"
import type { Filter } from "./filter.ts"
import type { DocumentViewer, PlacedSpanView } from "./placed.ts"

type ViewerOf = (document: string) => DocumentViewer

/** One document's account of what several may tell of. */
export interface ReportView {
  readonly document: string
  readonly evidence: readonly PlacedSpanView[]
  /** How it differs from the line, in plain sentences; null where it does not. */
  readonly differs: string | null
}

/** An engagement with every document's account of it, and where it was planned what later documents say became of it. */
export function viewMergedEngagement(
  merged: Merged,
  viewerOf: ViewerOf,
  followThrough: readonly FollowThrough[] | null,
) {
  const { source, span, actor } = viewerOf(merged.document)
  const { status, ...found } = foundIn(source.findings.engagements, merged.id)
  return {
    ...viewEngagement({ ...found, status: (merged.status as Engagement["status"] | null) ?? status }, span, actor),
    within: merged.within,
    document: merged.document,
    reports: viewReports(merged, viewerOf, ({ engagements }) => engagements),
    ...(followThrough && { followThrough: followThrough.map((one) => viewFollowThrough(one, viewerOf)) }),
  }
}

/** An act with every document's account of it, and where it looks forward what later documents say became of it. */
export function viewMergedAct(merged: Merged, viewerOf: ViewerOf, followThrough: readonly FollowThrough[] | null) {
  const { source, span, actor } = viewerOf(merged.document)
  const { status, ...found } = foundIn(source.findings.acts, merged.id)
  return {
    ...viewAct({ ...found, status: (merged.status as Act["status"] | null) ?? status }, span, actor),
    document: merged.document,
    reports: viewReports(merged, viewerOf, ({ acts }) => acts),
    ...(followThrough && { followThrough: followThrough.map((one) => viewFollowThrough(one, viewerOf)) }),
  }
}

function viewFollowThrough({ finding, document, accordingTo, evidence }: FollowThrough, viewerOf: ViewerOf) {
  const { span, actor } = viewerOf(document)
  return { finding, accordingTo: actor(accordingTo), evidence: [span(evidence)] }
}

/** A figure with every document's account of it. */
export function viewMergedFigure(merged: Merged, viewerOf: ViewerOf) {
  const { source, span, actor } = viewerOf(merged.document)
  return {
    ...viewFigure(foundIn(source.findings.figures, merged.id), span, actor),
    document: merged.document,
    reports: viewReports(merged, viewerOf, ({ figures }) => figures),
  }
}

type Findings = DocumentViewer["source"]["findings"]

function viewReports(
  { reports }: Merged,
  viewerOf: ViewerOf,
  itemsOf: (findings: Findings) => readonly { readonly id: string; readonly evidence: readonly Span[] }[],
): ReportView[] {
  return reports.map(({ id, document, differs }) => {
    const { source, span } = viewerOf(document)
    return { document, evidence: foundIn(itemsOf(source.findings), id).evidence.map(span), differs }
  })
}

/** What has an id among the findings of the document that the dossier says has it. */
function foundIn<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`${id} is not among what its document tells, though the dossier says so`)
  return found
}

/** Gives a way to ask whether a filter lets any account of something through, each held against it in its own document. */
export function anyWanted<Item extends Act | Engagement | Figure>(
  itemsOf: (findings: Findings) => readonly Item[],
  isWanted: (item: Item, source: DocumentViewer["source"], filter: Filter) => boolean,
): (merged: Merged, viewerOf: ViewerOf, filter: Filter) => boolean {
  return ({ reports }, viewerOf, filter) =>
    reports.some(({ id, document }) => {
      const { source } = viewerOf(document)
      return isWanted(foundIn(itemsOf(source.findings), id), source, filter)
    })
}
