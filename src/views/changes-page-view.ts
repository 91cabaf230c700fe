import { daysAfter, isCalendarDate, lastDayOf } from "../domain/edtf-days.ts"
import type { Dossier } from "../store/open.ts"
import { listArrivals } from "../store/queries/arrivals.ts"
import { findIssueId, listIssues } from "../store/queries/issues.ts"
import { findSpeakers } from "../store/speakers.ts"
import { listAddress } from "./addresses.ts"
import { type ChangesOfIssue, type ChangesView, viewChanges } from "./changes-view.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"

/** What the page of what is new is asked for, as an address says it. */
export interface ChangesPageRequest {
  readonly since: string | null
  readonly by: string | null
  readonly issue: string | null
  readonly speaker: string | null
  readonly page: number
}

/** What is new since a day, a page of it. */
export interface ChangesPageView extends Omit<ChangesView, "since"> {
  readonly since: string
  /** Whether what was asked for as a day is none, so that the usual one stands. */
  readonly isNoDay: boolean
  readonly issue: string | null
  readonly speaker: string | null
  /** The issues there are to choose from. */
  readonly choices: readonly { readonly id: string; readonly name: string }[]
  readonly facts: number
  readonly pages: Pages
}

const path = "/changes"
const factsPerPage = 100

/** Nothing asked for: the last days before the newest document. */
const usualDays = 30

export function viewChangesPage(dossier: Dossier, request: ChangesPageRequest): ChangesPageView {
  const by = request.by === "added" ? "added" : "published"
  const isDay = request.since === null || isCalendarDate(request.since)
  const since = (isDay ? request.since : null) ?? usualDay(dossier, by)
  const issue = request.issue === null ? null : findIssueId(dossier, request.issue)
  const { speaker } = request
  const asked = { issue, speaker: speaker === null ? null : findSpeakers(dossier, speaker), countries: null }
  const changes = viewChanges(dossier, { since, by, ...asked })
  const facts = changes.issues.flatMap(({ issue: of, changes }) => changes.map((change) => ({ of, change })))
  const pages = pagesOf({
    count: facts.length,
    page: request.page,
    perPage: factsPerPage,
    address: (page) => listAddress(path, { since, by: by === "added" ? by : null, issue, speaker, page }),
  })
  const { offset, limit } = sliceOf(pages)
  const shown = facts.slice(offset, offset + limit)
  return {
    ...changes,
    since,
    isNoDay: !isDay,
    issue,
    speaker,
    choices: listIssues(dossier).map(({ issue: { id, name } }) => ({ id, name })),
    documents: offset === 0 ? changes.documents : [],
    facts: facts.length,
    issues: changes.issues
      .map(
        (group): ChangesOfIssue => ({
          issue: group.issue,
          changes: shown.flatMap(({ of, change }) => (of === group.issue ? [change] : [])),
        }),
      )
      .filter(({ changes }) => changes.length > 0),
    pages,
  }
}

/** Some days before the newest document was published, or was added. */
function usualDay(dossier: Dossier, by: "published" | "added"): string {
  const days = listArrivals(dossier)
    .flatMap(({ published, added }) => (by === "added" ? added.slice(0, 10) : (lastDayOf(published ?? "") ?? [])))
    .sort()
  const last = days.at(-1)
  return last === undefined ? "1970-01-01" : daysAfter(last, -usualDays)
}
