import { daysAfter, firstDayOf } from "../domain/edtf-days.ts"
import type { Characterization, IssueStatus } from "../domain/issue.ts"
import type { Status } from "../domain/status.ts"
import { groupBy } from "../store/group-by.ts"
import { loadIssueSet } from "../store/issues.ts"
import type { Dossier } from "../store/open.ts"
import {
  countStatementsOn,
  findIssueId,
  type IssueReport,
  listIssues,
  listStatementsOn,
  type StatementOfSide,
  type TiedIssue,
} from "../store/queries/issues.ts"
import { listAddress } from "./addresses.ts"
import { countryName } from "./country-name.ts"
import { type HappenedOnIssue, viewOnIssue } from "./on-issue-view.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type StatementLineView, viewStatementLine } from "./statement-view.ts"
import {
  countChanges,
  historyOf,
  type StatusInHistory,
  type StatusView,
  statusViewer,
  type ToldStatus,
} from "./status-view.ts"

/** An issue as lists show it. */
export interface IssueLineView {
  readonly id: string
  readonly address: string
  readonly name: string
  readonly documents: number
  readonly mentions: number
  readonly statuses: number
  readonly changes: number
  /** How it stands since it last changed, by the first account of that; null where none is told of. */
  readonly latest: StatusView | null
}

/** The issues that documents speak of, those that changed last first. */
export interface IssuesView {
  /** How many issues the dossier was read for. */
  readonly asked: number
  /** How many of them its documents speak of. */
  readonly count: number
  readonly issues: readonly IssueLineView[]
}

const path = "/issues"
/** Characters shown on each side of the words that tell of a status. */
const around = { list: 80, page: 120 }

export function viewIssues(dossier: Dossier, most = Number.POSITIVE_INFINITY): IssuesView {
  const { shipped, own } = loadIssueSet(dossier)
  const issues = listIssues(dossier).map((issue) => {
    const changes = changesOf(issue)
    return { issue, last: standingOf(changes), day: changes.map(dayOf).findLast((day) => day !== "") ?? "" }
  })
  issues.sort((a, b) => compareDays(b.day, a.day) || b.issue.documents - a.issue.documents)
  const shown = issues.slice(0, most)
  const view = statusViewer(
    dossier,
    shown.flatMap(({ last }) => toldOf(last)),
    around.list,
  )
  return {
    asked: new Set([...shipped, ...own].map(({ id }) => id)).size,
    count: issues.length,
    issues: shown.map(({ issue, last }) => viewLine(issue, toldOf(last).flatMap(view))),
  }
}

/** What somebody calls what parties do about an issue. */
export interface CharacterizationView extends Omit<StatusView, "status"> {
  readonly value: Characterization["value"]
}

/** An issue with all that is told of it, the oldest first, and what is said on it. */
export interface IssueView extends IssueLineView {
  readonly terms: readonly string[]
  readonly actors: readonly string[]
  readonly history: readonly StatusInHistory[]
  readonly characterizations: readonly CharacterizationView[]
  /** What happened on it and was stated of it. */
  readonly happened: HappenedOnIssue
  readonly statements: number
  /** By side; of each the latest first. */
  readonly said: readonly SideSaid[]
  readonly pages: Pages
}

/** What a side says on an issue, as far as the page goes. */
export interface SideSaid {
  /** "Valdoria", "Others", "Sources that are not named" */
  readonly name: string
  /** On all pages. */
  readonly count: number
  readonly statements: readonly StatementLineView[]
}

const statementsPerPage = 60

/** An issue by its id or name, or null where no document speaks of it. */
export function viewIssue(dossier: Dossier, asked: string, page: number): IssueView | null {
  const id = findIssueId(dossier, asked)
  const issue = listIssues(dossier).find((one) => one.issue.id === id)
  if (issue === undefined) return null
  const told = issue.statuses.flatMap(toldOf)
  const view = statusViewer(
    dossier,
    [
      ...told,
      ...issue.characterizations.map(({ document, account }) => ({ document, status: "open" as const, ...account })),
    ],
    around.page,
  )
  const statuses = told.flatMap(view)
  const line = viewLine(issue, toldOf(standingOf(changesOf(issue))).flatMap(view))
  const statements = countStatementsOn(dossier, issue.issue.id)
  const pages = pagesOf({
    count: statements,
    page,
    perPage: statementsPerPage,
    address: (to) => listAddress(line.address, { page: to }),
  })
  return {
    ...line,
    terms: issue.issue.terms,
    actors: issue.issue.actors ?? [],
    history: historyOf(statuses),
    characterizations: issue.characterizations.flatMap(({ document, account }) =>
      view({ document, ...account, status: "open" }).map(({ status: _, ...rest }) => ({
        ...rest,
        value: account.value,
      })),
    ),
    happened: viewOnIssue(dossier, issue.issue.id),
    statements,
    said: bySide(listStatementsOn(dossier, issue.issue.id, sliceOf(pages))),
    pages,
  }
}

/** Statements that stand in the order of their sides. */
function bySide(lines: readonly StatementOfSide[]): SideSaid[] {
  const nameOf = ({ side, speaker }: StatementOfSide) =>
    side !== null ? countryName(side) : speaker !== null ? "Others" : "Sources that are not named"
  return [...groupBy(lines, nameOf)].map(([name, of]) => ({
    name,
    count: of[0]?.ofSide ?? 0,
    statements: of.map(viewStatementLine),
  }))
}

function viewLine({ issue, documents, mentions, statuses }: TiedIssue, [latest]: readonly StatusView[]): IssueLineView {
  return {
    id: issue.id,
    address: addressOf(issue.id),
    name: issue.name,
    documents,
    mentions,
    statuses: statuses.length,
    changes: countChanges(statuses.map(({ account }) => account.status)),
    latest: latest ?? null,
  }
}

/** The accounts of an issue that differ in status from the one before, the oldest first. */
function changesOf({ statuses }: TiedIssue): IssueReport<IssueStatus>[] {
  return statuses.filter(({ account }, index) => account.status !== statuses[index - 1]?.account.status)
}

/** So many days a status says more than that the issue was only spoken of since. */
const outlasts = 183

/** The change after which an issue stands as it does: the last, or the one before where the last says only that it was raised. */
function standingOf(changes: readonly IssueReport<IssueStatus>[]): IssueReport<IssueStatus> | null {
  const last = changes.at(-1)
  const before = changes.at(-2)
  if (last === undefined || before === undefined || last.account.status !== "raised") return last ?? null
  const [day, earlier] = [dayOf(last), dayOf(before)].map((value) => firstDayOf(value))
  const isOld = day != null && earlier != null && earlier < daysAfter(day, -outlasts)
  return isOld ? last : before
}

/** An issue that came to stand otherwise. */
export interface IssueChange {
  readonly name: string
  readonly address: string
  readonly status: Status
  /** EDTF: when it came to be so, else when that was reported. */
  readonly date: string
}

/** Every change of status of every issue that a date is told of. */
export function listIssueChanges(dossier: Dossier): IssueChange[] {
  return listIssues(dossier).flatMap((issue) =>
    changesOf(issue).flatMap(({ account, published }) => {
      const date = account.date?.value ?? published
      const { id, name } = issue.issue
      return date === null ? [] : [{ name, address: addressOf(id), status: account.status, date }]
    }),
  )
}

function addressOf(id: string): string {
  return `${path}/${encodeURIComponent(id)}`
}

function toldOf(report: IssueReport<IssueStatus> | null): ToldStatus[] {
  return report === null ? [] : [{ document: report.document, ...report.account }]
}

/** The day of a change, for the order of issues; "" where none is told, or only one it is not later than: a page saved long after. */
function dayOf({ account, published }: IssueReport<IssueStatus>): string {
  const date = account.date?.value ?? published ?? ""
  return date.startsWith("../") ? "" : (date.split("/").at(-1) as string)
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
