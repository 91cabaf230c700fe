import { accountIn, alignAccounts } from "../link/accounts/align-accounts.ts"
import { openCorpus } from "../store/corpus.ts"
import { loadIssueSet } from "../store/issues.ts"
import { currentId } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { findMerged, mergedIds } from "../store/queries/merged.ts"
import { type DocumentViewer, documentViewers, type PlacedSpanView } from "./placed.ts"

/** Accounts of one engagement from several documents, beside each other. */
export interface AccountsView {
  readonly engagement: string
  readonly reports: readonly AccountReport[]
  /** How the accounts differ in day, place, length, people: in plain sentences. */
  readonly differs: readonly { readonly document: string; readonly differs: string }[]
  /** What several accounts speak of. */
  readonly shared: readonly {
    readonly issue: string | null
    readonly lines: readonly { readonly document: string; readonly words: readonly PlacedSpanView[] }[]
    /** Official texts among the reports that do not speak of it; of other documents only what tells of the engagement is read. */
    readonly absent: readonly string[]
  }[]
  readonly onlyIn: readonly { readonly document: string; readonly words: readonly PlacedSpanView[] }[]
}

/** A document that tells of the engagement. */
export interface AccountReport {
  readonly document: string
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
  readonly kind: string
}

/** The accounts of an engagement; null where there is none of this id, or only one document tells of it. */
export function viewAccounts(
  dossier: Dossier,
  id: string,
  viewerOf: (document: string) => DocumentViewer = documentViewers(openCorpus(dossier)),
): AccountsView | null {
  const merged = findMerged(dossier, "engagement", currentId(dossier, id) ?? id)
  if (merged === null) return null
  const documents = [...new Set(merged.reports.map(({ document }) => document))]
  if (documents.length < 2) return null
  const accounts = documents.map((document) => {
    const { source } = viewerOf(document)
    const told = new Set(merged.reports.filter((report) => report.document === document).map((report) => report.id))
    const evidence = source.findings.engagements.filter((one) => told.has(one.id)).flatMap((one) => one.evidence)
    return accountIn(source, evidence)
  })
  const { shared, only } = alignAccounts(accounts)
  const { shipped, own } = loadIssueSet(dossier)
  const names = new Map([...shipped, ...own].map(({ id: issue, name }) => [issue, name]))
  return {
    engagement: merged.id,
    reports: documents.map((document) => {
      const { title, outlet, date, kind } = viewerOf(document).source.document
      return { document, title, outlet, date: date?.value ?? null, kind }
    }),
    differs: merged.reports.flatMap(({ document, differs }) => (differs === null ? [] : [{ document, differs }])),
    shared: shared.map(({ issue, lines }) => ({
      issue: issue === null ? null : (names.get(issue) ?? issue),
      lines: lines.map(({ document, spans }) => ({ document, words: spans.map(viewerOf(document).span) })),
      absent: documents.filter(
        (document) =>
          ["readout", "official"].includes(viewerOf(document).source.document.kind) &&
          !lines.some((line) => line.document === document),
      ),
    })),
    onlyIn: documents.flatMap((document) => {
      const words = only.filter((one) => one.document === document).map(({ sentence }) => sentence.span)
      return words.length === 0 ? [] : [{ document, words: words.map(viewerOf(document).span) }]
    }),
  }
}

/** An engagement that words may mean, in a line: "meeting · Okafor, Sabo · Haldis · 2032-04-22". */
export interface EngagementChoice {
  readonly id: string
  readonly line: string
}

/** Engagements that words mean: an id, or words and dates all of which its names, place, kind or day contain. */
export function findEngagements(dossier: Dossier, asked: string): EngagementChoice[] {
  const viewerOf = documentViewers(openCorpus(dossier))
  const choiceOf = (id: string): EngagementChoice[] => {
    const merged = findMerged(dossier, "engagement", id)
    if (merged === null) return []
    const { source, actorOf } = viewerOf(merged.document)
    const found = source.findings.engagements.find((one) => one.id === merged.id)
    if (found === undefined) return []
    const names = found.participants.flatMap((participant) => actorOf(participant)?.name ?? [])
    return [
      {
        id: merged.id,
        line: [found.kind, names.join(", "), found.place, found.date?.value].filter((part) => part).join(" · "),
      },
    ]
  }
  const exact = choiceOf(currentId(dossier, asked) ?? asked)
  if (exact.length > 0) return exact
  const words = asked
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
  if (words.length === 0) return []
  return mergedIds(dossier, "engagement")
    .flatMap(choiceOf)
    .filter(({ line }) => words.every((word) => line.toLowerCase().includes(word)))
}
