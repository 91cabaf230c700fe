import type { IssueStatus } from "../domain/issue.ts"
import type { IssueReport, TiedIssue } from "../store/queries/issues.ts"
import { betweenIn, type Filter, isNamed, isTimely } from "./filter.ts"
import type { DocumentViewer } from "./placed.ts"

type ViewerOf = (document: string) => DocumentViewer

/** An issue as exports give it: every status of it, the oldest first, and what is said to be done about it (CONTRACT.md, export). */
export function viewIssueLine({ issue, mentions, documents, ...told }: TiedIssue, viewerOf: ViewerOf) {
  const view = ({ document, published, account }: IssueReport<Omit<IssueStatus, "status">>) => {
    const { span, actor } = viewerOf(document)
    return {
      id: account.id,
      words: span(account.words).text,
      accordingTo: actor(account.accordingTo),
      date: account.date,
      document,
      published,
      evidence: account.evidence.map(span),
    }
  }
  return {
    id: issue.id,
    name: issue.name,
    terms: issue.terms,
    actors: issue.actors ?? [],
    documents,
    mentions,
    characterizations: told.characterizations.map((report) => ({ value: report.account.value, ...view(report) })),
    statuses: told.statuses.map((report) => ({ status: report.account.status, ...view(report) })),
  }
}

/** An issue with the accounts of it that a filter lets through; null where it lets none through, or asks for another issue. */
export function wantedOfIssue(tied: TiedIssue, viewerOf: ViewerOf, filter: Filter): TiedIssue | null {
  const { since, until = null, speaker, countries, issue } = filter
  if (issue !== null && tied.issue.id !== issue) return null
  const isWanted = ({ document, published, account }: IssueReport<Omit<IssueStatus, "status">>): boolean => {
    const { source, actorOf } = viewerOf(document)
    const teller = actorOf(account.accordingTo)
    return (
      isTimely(account.date?.value ?? published, filter) &&
      (speaker === null || isNamed(teller, speaker)) &&
      betweenIn(source, filter)([account.accordingTo], account.evidence)
    )
  }
  const statuses = tied.statuses.filter(isWanted)
  const characterizations = tied.characterizations.filter(isWanted)
  const isNarrowed = since !== null || until !== null || speaker !== null || countries !== null
  return isNarrowed && statuses.length + characterizations.length === 0
    ? null
    : { ...tied, statuses, characterizations }
}
