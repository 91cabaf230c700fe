import type { Act } from "../domain/act.ts"
import type { DocumentDate } from "../domain/date.ts"
import type { Engagement } from "../domain/engagement.ts"
import type { Figure } from "../domain/figure.ts"
import type { Findings } from "../domain/findings.ts"
import type { Span } from "../domain/span.ts"
import type { Shown } from "./analyze.ts"
import { betweenIn, type Filter, isNamed, isTimely } from "./filter.ts"
import { issueFinder } from "./issues-of.ts"

/** Whether a filter lets an act through: since its own date or else the document's, by or to whom it was done. */
export function isActWanted(act: Act, stored: Shown, filter: Filter): boolean {
  return areWanted(
    [...act.by, ...act.to].map(({ actor }) => actor),
    act.date,
    act.evidence,
    stored,
    filter,
  )
}

/** Whether a filter lets an engagement through: since its own date or else the document's, whoever took part. */
export function isEngagementWanted(engagement: Engagement, stored: Shown, filter: Filter): boolean {
  return areWanted(engagement.participants, engagement.date, engagement.evidence, stored, filter)
}

function areWanted(
  ids: readonly string[],
  date: DocumentDate | null,
  evidence: readonly Span[],
  { document, findings }: Shown,
  { speaker, ...filter }: Filter,
): boolean {
  const actors = findings.actors.filter(({ id }) => ids.includes(id))
  return (
    isTimely(date?.value ?? document.date?.value ?? null, filter) &&
    (speaker === null || actors.some((actor) => isNamed(actor, speaker))) &&
    betweenIn({ document, findings }, filter)(ids, evidence) &&
    isOnIssue(evidence, findings, filter)
  )
}

/** Whether a filter lets a figure through: since the document's date, stated by whom. */
export function isFigureWanted(figure: Figure, { document, findings }: Shown, filter: Filter): boolean {
  const speaker = findings.actors.find(({ id }) => id === figure.speaker)
  return (
    isTimely(document.date?.value ?? null, filter) &&
    (filter.speaker === null || isNamed(speaker, filter.speaker)) &&
    betweenIn({ document, findings }, filter)([figure.speaker], figure.evidence) &&
    isOnIssue(figure.evidence, findings, filter)
  )
}

/** Whether words that tell of it speak of the issue asked for. */
function isOnIssue(evidence: readonly Span[], { issues }: Findings, { issue }: Pick<Filter, "issue">): boolean {
  return issue === null || issueFinder(issues.mentions)(evidence).includes(issue)
}
