import { showDate } from "../domain/date-in-words.ts"
import type { Dossier } from "../store/open.ts"
import { listChannels } from "../store/queries/channels.ts"
import { countDiscrepancies, countGraveDiscrepancies } from "../store/queries/discrepancies.ts"
import { listDocuments } from "../store/queries/documents.ts"
import { countMonths, type Month } from "../store/queries/dossier.ts"
import { countFigures } from "../store/queries/figures.ts"
import { countHappened, engagementDates } from "../store/queries/happened.ts"
import { listPeople } from "../store/queries/people.ts"
import { listAddress } from "./addresses.ts"
import { type DocumentLineView, viewDocumentLines } from "./documents-view.ts"
import { viewDossier } from "./dossier-view.ts"
import { everything } from "./happened-filter.ts"
import { type IssueChange, type IssuesView, listIssueChanges, viewIssues } from "./issues-view.ts"
import { type PersonLineView, viewPersonLine } from "./people-view.ts"
import type { RelationshipChoice } from "./relationship.ts"

/** What a dossier holds, at a glance. */
export interface OverviewView {
  readonly name: string
  /** The relationships there are to choose from. */
  readonly relationships: readonly RelationshipChoice[]
  readonly documents: number
  readonly statements: number
  readonly open: number
  readonly speakers: number
  readonly outlets: number
  readonly undated: number
  readonly troubled: number
  /** Places where documents do not agree, and how many of them change who said it or what was said. */
  readonly discrepancies: number
  readonly grave: number
  /** What the documents tell of, each once however many tell of it. */
  readonly engagements: number
  readonly acts: number
  readonly channels: number
  readonly figures: number
  /** "14 March 2031 to 23 April 2032", or null where no document is dated. */
  readonly period: string | null
  /** Every month (or year, see `by`) from the first to the last that has documents. */
  readonly spans: readonly TimeSpan[]
  readonly by: "month" | "year"
  /** Those that changed last. */
  readonly issues: IssuesView
  readonly recent: readonly DocumentLineView[]
  readonly speaking: readonly PersonLineView[]
}

/** How many documents and statements a month or year has. */
export interface TimeSpan {
  /** `2031-03` or `2031` */
  readonly value: string
  readonly shown: string
  readonly documents: number
  readonly statements: number
  /** Engagements that a document dates to it. */
  readonly engagements: number
  /** Issues that came to stand otherwise in it. */
  readonly changes: readonly IssueChange[]
  /** The list of these engagements. */
  readonly address: string
}

const shown = 12
const shownIssues = 6

/** More months than these are counted by year: ten years of bars are about as many as a line holds. */
const mostMonths = 120

export function viewOverview(dossier: Dossier, relationships: readonly RelationshipChoice[] = []): OverviewView {
  const { name, documents, statements, open, speakers, outlets, undated, troubled, first, last } = viewDossier(dossier)
  const all = { kind: null, outlet: null }
  const speaking = { kind: null, part: null, isSilentShown: false }
  return {
    relationships,
    name,
    documents,
    statements,
    open,
    speakers,
    outlets,
    undated,
    troubled,
    discrepancies: countDiscrepancies(dossier, { kind: null }),
    grave: countGraveDiscrepancies(dossier),
    period: first && last && (first === last ? showDate(first) : `${showDate(first)} to ${showDate(last)}`),
    engagements: countHappened(dossier, "engagements", everything),
    acts: countHappened(dossier, "acts", everything),
    channels: listChannels(dossier).length,
    figures: countFigures(dossier),
    ...timeline({
      months: countMonths(dossier),
      engagements: engagementDates(dossier),
      changes: listIssueChanges(dossier),
    }),
    issues: viewIssues(dossier, shownIssues),
    recent: viewDocumentLines(dossier, listDocuments(dossier, all, { offset: 0, limit: shown })),
    speaking: listPeople(dossier, speaking, { offset: 0, limit: shown }).map(viewPersonLine),
  }
}

interface Dated {
  readonly months: readonly Month[]
  readonly engagements: readonly string[]
  readonly changes: readonly IssueChange[]
}

/** Engagements and changes before the first document or after the last stretch no line: they stand in their lists alone. */
function timeline({ months, engagements, changes }: Dated): Pick<OverviewView, "spans" | "by"> {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return { spans: [], by: "month" }
  const by = monthNumber(last.month) - monthNumber(first.month) < mostMonths ? "month" : "year"
  const spans = new Map<
    string,
    { documents: number; statements: number; engagements: number; changes: IssueChange[] }
  >()
  for (const value of by === "month" ? monthsFrom(first.month, last.month) : yearsFrom(first.month, last.month))
    spans.set(value, { documents: 0, statements: 0, engagements: 0, changes: [] })
  for (const { month, documents, statements } of months) {
    const counts = spans.get(by === "month" ? month : month.slice(0, 4))
    if (!counts) continue
    counts.documents += documents
    counts.statements += statements
  }
  const at = (date: string) => spans.get(date.replace(/^[./]+/, "").slice(0, by === "month" ? 7 : 4))
  for (const date of engagements) {
    const counts = at(date)
    if (counts) counts.engagements++
  }
  for (const change of changes) at(change.date)?.changes.push(change)
  return {
    spans: [...spans].map(([value, counts]) => ({
      value,
      shown: showDate(value),
      ...counts,
      address: listAddress("/engagements", { period: value }),
    })),
    by,
  }
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthsFrom(first: string, last: string): string[] {
  const start = monthNumber(first)
  return Array.from({ length: monthNumber(last) - start + 1 }, (_, index) => {
    const month = start + index
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`
  })
}

function yearsFrom(first: string, last: string): string[] {
  const start = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - start + 1 }, (_, index) =>
    String(start + index).padStart(4, "0"),
  )
}
