import type { TiedChannel } from "../domain/tied-channel.ts"
import type { Dossier } from "../store/open.ts"
import { listChannels } from "../store/queries/channels.ts"
import { findHappened } from "../store/queries/happened.ts"
import { type MaybeOnIssue, type NamingIssue, namingIssue } from "../store/queries/on-issue.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { type AssignedBy, issueAssigner } from "./assigned-issues.ts"
import { type ChannelView, viewHistories } from "./channels-view.ts"
import { type EngagementLineView, viewEngagementLines } from "./engagements-view.ts"
import { type FigureView, viewFiguresOf } from "./figures-view.ts"
import { mostNamed } from "./issues-of.ts"

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
  /** Standing lines of contact that are a matter of it, each with how it stood. */
  readonly channels: readonly ChannelView[]
}

/** A page is read: of more than these the latest are shown, the others counted. */
const most = { engagements: 20, acts: 20, figures: 20, channels: 12 }

/** What happened and was stated on an issue, the latest first; each once, however many documents tell of it. */
export function viewOnIssue(dossier: Dossier, issue: string): HappenedOnIssue {
  const found: Found = { engagements: new Map(), acts: new Map(), figures: new Map() }
  const ofAccounts = new Map<string, readonly string[]>()
  for (const naming of namingIssue(dossier, issue)) {
    const assigned = issueAssigner(naming)
    keepAssigned(naming, assigned, issue, found)
    for (const { id, statement, evidence } of naming.channels) ofAccounts.set(id, assigned(evidence, statement).issues)
  }
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
    channels: viewHistories(dossier, channelsOn(dossier, issue, ofAccounts)),
  }
}

/** By when it was, or where no document says so, when it was reported; the undated last. */
function latestFirst<Line extends Pick<ActLineView, "date" | "document">>(lines: readonly Line[]): Line[] {
  const dayOf = ({ date, document }: Line) => (date ?? document.date)?.value.replace(/^[./]+/, "") ?? ""
  return lines.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
}

type Found = Readonly<Record<"engagements" | "acts" | "figures", Map<string, AssignedBy>>>

/** The nearer reason holds where documents give several. */
const nearness: Readonly<Record<AssignedBy, number>> = { words: 0, statement: 1, paragraph: 2 }

function keepAssigned(
  naming: NamingIssue,
  assigned: ReturnType<typeof issueAssigner>,
  issue: string,
  found: Found,
): void {
  const keep = (of: keyof Found, items: readonly MaybeOnIssue[]) => {
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

/** The channels of which most is told on an issue, by the issues of each account of them. */
function channelsOn(
  dossier: Dossier,
  issue: string,
  ofAccounts: ReadonlyMap<string, readonly string[]>,
): TiedChannel[] {
  if (![...ofAccounts.values()].some((issues) => issues.includes(issue))) return []
  return listChannels(dossier)
    .filter(({ reports }) => mostNamed(reports.map(({ channel }) => ofAccounts.get(channel.id) ?? [])).includes(issue))
    .toSorted((a, b) => b.reports.length - a.reports.length)
    .slice(0, most.channels)
}

function part(found: ReadonlyMap<string, AssignedBy>, limit: number) {
  const shown = [...found].slice(0, limit)
  return { count: found.size, ids: shown.map(([id]) => id), why: Object.fromEntries(shown) }
}
