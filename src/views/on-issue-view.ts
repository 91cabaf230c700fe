import type { Dossier } from "../store/open.ts"
import { findHappened } from "../store/queries/happened.ts"
import { type MaybeOnIssue, type NamingIssue, namingIssue } from "../store/queries/on-issue.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { type AssignedBy, issueAssigner } from "./assigned-issues.ts"
import { type EngagementLineView, viewEngagementLines } from "./engagements-view.ts"
import { type FigureView, viewFiguresOf } from "./figures-view.ts"

/** Some of what is on an issue, each with the reason why it is. */
export interface OnIssue<Line> {
  readonly count: number
  /** Those that the latest documents tell. */
  readonly shown: readonly Line[]
  /** By id. */
  readonly why: Readonly<Record<string, AssignedBy>>
}

/** What happened on an issue and what numbers were stated on it. */
export interface HappenedOnIssue {
  readonly engagements: OnIssue<EngagementLineView>
  readonly acts: OnIssue<ActLineView>
  readonly figures: OnIssue<FigureView>
}

/** A page is read: of more than these the latest are shown, the others counted. */
const most = { engagements: 20, acts: 20, figures: 20 }

/** What happened and was stated on an issue, the latest first; each once, however many documents tell of it. */
export function viewOnIssue(dossier: Dossier, issue: string): HappenedOnIssue {
  const found = { engagements: new Map(), acts: new Map(), figures: new Map() } satisfies Record<
    keyof HappenedOnIssue,
    Map<string, AssignedBy>
  >
  for (const naming of namingIssue(dossier, issue)) keepAssigned(naming, issue, found)
  const [engagements, acts, figures] = [
    part(found.engagements, most.engagements),
    part(found.acts, most.acts),
    part(found.figures, most.figures),
  ]
  return {
    engagements: {
      ...engagements,
      shown: latestFirst(viewEngagementLines(dossier, findHappened(dossier, "engagements", engagements.ids))),
    },
    acts: { ...acts, shown: latestFirst(viewActLines(dossier, findHappened(dossier, "acts", acts.ids))) },
    figures: { ...figures, shown: viewFiguresOf(dossier, figures.ids) },
  }
}

/** By when it was, or where no document says so, when it was reported; the undated last. */
function latestFirst<Line extends Pick<ActLineView, "date" | "document">>(lines: readonly Line[]): Line[] {
  const dayOf = ({ date, document }: Line) => (date ?? document.date)?.value.replace(/^[./]+/, "") ?? ""
  return lines.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}

type Found = Readonly<Record<keyof HappenedOnIssue, Map<string, AssignedBy>>>

/** The nearer reason holds where documents give several. */
const nearness: Readonly<Record<AssignedBy, number>> = { words: 0, statement: 1, paragraph: 2 }

function keepAssigned(naming: NamingIssue, issue: string, found: Found): void {
  const assigned = issueAssigner(naming)
  const keep = (of: keyof HappenedOnIssue, items: readonly MaybeOnIssue[]) => {
    for (const { lead, statement, evidence } of items) {
      const { issues, by } = assigned(evidence, statement)
      if (!issues.includes(issue)) continue
      const known = found[of].get(lead)
      if (known === undefined || nearness[by] < nearness[known]) found[of].set(lead, by)
    }
  }
  keep("engagements", naming.engagements)
  keep("acts", naming.acts)
  keep("figures", naming.figures)
}

function part(found: ReadonlyMap<string, AssignedBy>, limit: number) {
  const shown = [...found].slice(0, limit)
  return { count: found.size, ids: shown.map(([id]) => id), why: Object.fromEntries(shown) }
}
