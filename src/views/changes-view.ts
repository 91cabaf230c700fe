import { firstDayOf } from "../domain/edtf-days.ts"
import type { Dossier } from "../store/open.ts"
import { type Arrival, accountsTiedTo, listArrivals } from "../store/queries/arrivals.ts"
import { listIssues } from "../store/queries/issues.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { counted } from "./counted.ts"
import { viewDate } from "./date-view.ts"
import { nameDocument } from "./document-line.ts"
import { type Fact, factsIn } from "./facts.ts"
import { choose, type Filter, isSince } from "./filter.ts"
import { documentViewers } from "./placed.ts"

/** What is asked for of what is new. */
export interface ChangesRequest extends Omit<Filter, "since"> {
  /** ISO date; null for all there is. */
  readonly since: string | null
  /** By the day a document was published, or by the day it was added to the dossier. */
  readonly by: "published" | "added"
}

/** A document or a fact that is new, with when it came. */
export interface ChangeView extends Omit<Fact, "kind"> {
  readonly kind: Fact["kind"] | "document"
  /** ISO 8601 instant at which the run began that added its document. */
  readonly added: string
  /** How many further new documents tell the same. */
  readonly also: number
}

/** What is new on one issue; the documents, and what is on no issue, have none. */
export interface ChangesOfIssue {
  readonly issue: { readonly id: string; readonly name: string; readonly address: string } | null
  readonly changes: readonly ChangeView[]
}

/** What is new in a dossier. */
export interface ChangesView {
  readonly since: string | null
  readonly by: ChangesRequest["by"]
  /** New documents that tell something wanted, and how many of all are new. */
  readonly documents: readonly ChangeView[]
  /** By issue, in each the gravest sort first, in that the oldest first. A fact on several issues stands with the first it names. */
  readonly issues: readonly ChangesOfIssue[]
  /** How many documents have no date, and so are in no list by day. */
  readonly undated: number
  readonly count: number
}

/** What stands otherwise first; then what was done, then how it stands as was told before, what was stated, and what does not agree. */
const order: readonly (ChangeView["kind"] | "told-before")[] = [
  "document",
  "status",
  "channel",
  "characterization",
  "engagement",
  "act",
  "told-before",
  "figure",
  "statement",
  "discrepancy",
  "wording",
]

function placeOf({ kind, isChange }: ChangeView): number {
  return order.indexOf((kind === "status" || kind === "channel") && !isChange ? "told-before" : kind)
}

/** What came to be known since a day: what the new documents tell and no earlier one did. */
export function viewChanges(dossier: Dossier, request: ChangesRequest): ChangesView {
  const { since, by, ...asked } = request
  const filter: Filter = { ...asked, since: null }
  const arrivals = listArrivals(dossier)
  const isNew = ({ published, added }: Arrival) =>
    since === null || (by === "added" ? added.slice(0, since.length) >= since : isSince(published, since))
  const fresh = arrivals.filter(isNew)
  const isFresh = new Set(fresh.map(({ document }) => document))
  const isDated = new Set(arrivals.filter(({ published }) => published !== null).map(({ document }) => document))
  const isEarlier = (document: string) => !isFresh.has(document) && isDated.has(document)
  const changes = newFacts(dossier, { fresh, isEarlier, filter })
  const names = new Map(listIssues(dossier).map(({ issue }) => [issue.id, issue.name]))
  const groups = new Map<string | null, ChangeView[]>()
  for (const change of changes) {
    const issue = (filter.issue !== null ? filter.issue : change.issues.find((id) => names.has(id))) ?? null
    const group = groups.get(issue)
    if (group) group.push(change)
    else groups.set(issue, [change])
  }
  const documents = viewDocuments(dossier, { fresh, filter, changes })
  return {
    since,
    by,
    documents,
    issues: [...groups]
      .sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other.length - one.length)
      .map(([id, group]) => ({
        issue: id === null ? null : { id, name: names.get(id) ?? id, address: `/issues/${encodeURIComponent(id)}` },
        changes: group.sort((a, b) => placeOf(a) - placeOf(b) || compare(dayOf(a), dayOf(b))),
      })),
    undated: by === "added" || since === null ? 0 : arrivals.filter(({ published }) => published === null).length,
    count: documents.length + changes.length,
  }
}

/** What one reads of a feed: documents are looked through from the last that came until so many facts are found. */
const documentsAtOnce = 25

/** The latest of what is new, that of documents added last first, of those added together what was published last. */
export function latestChanges(dossier: Dossier, filter: Omit<Filter, "since">, most: number): ChangeView[] {
  const asked: Filter = { ...filter, since: null }
  const arrivals = listArrivals(dossier).sort(
    (a, b) =>
      compare(b.added, a.added) ||
      Number(a.published === null) - Number(b.published === null) ||
      compare(firstDayOf(b.published ?? "") ?? "", firstDayOf(a.published ?? "") ?? "") ||
      compare(a.document, b.document),
  )
  const rank = new Map(arrivals.map(({ document }, index) => [document, index]))
  const latest: ChangeView[] = []
  for (let from = 0; from < arrivals.length && latest.length < most; from += documentsAtOnce) {
    const fresh = arrivals.slice(from, from + documentsAtOnce)
    const isEarlier = (document: string) => (rank.get(document) ?? 0) >= from + fresh.length
    // How something stands is no news where it was told so before.
    const changes = newFacts(dossier, { fresh, isEarlier, filter: asked }).filter(
      ({ kind, isChange }) => isChange || (kind !== "status" && kind !== "channel"),
    )
    const documents = viewDocuments(dossier, { fresh, filter: asked, changes })
    const rankOf = ({ document }: ChangeView) => rank.get(document.id) ?? 0
    latest.push(...[...documents, ...changes].sort((a, b) => rankOf(a) - rankOf(b)))
  }
  return latest.slice(0, most)
}

interface News {
  readonly fresh: readonly Arrival[]
  /** Whether what a document tells was known before. */
  readonly isEarlier: (document: string) => boolean
  readonly filter: Filter
}

/** What is told in new documents and in none before: of several accounts the earliest. Reprints tell nothing new. */
function newFacts(dossier: Dossier, { fresh, isEarlier, filter }: News): ChangeView[] {
  const news = new Map(fresh.map((arrival) => [arrival.document, arrival]))
  const telling = fresh.filter(({ reprintOf }) => reprintOf === null).map(({ document }) => document)
  const known = new Set(
    accountsTiedTo(dossier, telling).flatMap(({ lead, document }) => (isEarlier(document) ? [lead] : [])),
  )
  const told = new Map<string, { fact: Fact; documents: Set<string> }>()
  for (const fact of factsIn(dossier, telling, filter)) {
    if (known.has(fact.lead)) continue
    const key = `${fact.kind} ${fact.lead}`
    const first = told.get(key)
    if (first) first.documents.add(fact.document.id)
    else told.set(key, { fact, documents: new Set([fact.document.id]) })
  }
  return [...told.values()].map(({ fact, documents }) => ({
    ...fact,
    also: documents.size - 1,
    added: news.get(fact.document.id)?.added ?? "",
  }))
}

interface NewDocuments {
  readonly fresh: readonly Arrival[]
  readonly filter: Filter
  readonly changes: readonly ChangeView[]
}

/** The new documents; where something is asked for, those with statements that are wanted, or that tell any of the changes. */
function viewDocuments(dossier: Dossier, { fresh, filter, changes }: NewDocuments): ChangeView[] {
  const viewerOf = documentViewers(dossier)
  const names = nameDocuments(
    dossier,
    fresh.flatMap(({ document, reprintOf }) => (reprintOf === null ? [document] : [document, reprintOf])),
  )
  const counts = new Map<string, number>()
  for (const { document } of changes) counts.set(document.id, (counts.get(document.id) ?? 0) + 1)
  const isNarrowed = filter.issue !== null || filter.speaker !== null || filter.countries !== null
  return fresh.flatMap(({ document, added, reprintOf }): ChangeView[] => {
    const named = names.get(document)
    if (named === undefined) return []
    const { source, span } = viewerOf(document)
    const { statements } = choose(source, filter)
    if (isNarrowed && statements.size === 0 && !counts.has(document)) return []
    const name = nameDocument(named)
    const original = names.get(reprintOf ?? "")
    const headline = source.document.regions.find(({ region }) => region === "headline") ?? { start: 0, end: 0 }
    const { document: _, ...words } = span(headline)
    const told = [
      statements.size === 0 ? [] : [counted(statements.size, "statement")],
      counts.has(document) ? [counted(counts.get(document) ?? 0, "finding")] : [],
    ].flat()
    return [
      {
        kind: "document",
        id: document,
        lead: document,
        address: name.address,
        sentence: `${name.title}: ${original ? `a reprint of “${nameDocument(original).title}”` : told.length === 0 ? "no statement" : told.join(", ")}`,
        of: name.kind,
        issues: [],
        date: viewDate(named.date),
        due: null,
        accordingTo: null,
        country: null,
        before: null,
        isChange: false,
        standing: null,
        at: null,
        words: { ...words, address: name.address },
        span: headline,
        around: { before: "", after: "" },
        document: name,
        differs: null,
        added,
        also: 0,
      },
    ]
  })
}

/** When it was published, for the order of a list; the undated last. */
function dayOf({ document }: ChangeView): string {
  return (document.date && firstDayOf(document.date.value)) ?? "~"
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
