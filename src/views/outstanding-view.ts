import { showDate } from "../domain/date-in-words.ts"
import type { FollowThrough } from "../link/follow-through/find-follow-through.ts"
import type { Dossier } from "../store/open.ts"
import { findHappened } from "../store/queries/happened.ts"
import { documentsUpTo } from "../store/queries/later.ts"
import { findMerged, forwardIds, type Merged } from "../store/queries/merged.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { type EngagementLineView, viewEngagementLines } from "./engagements-view.ts"
import { dueOf, followPlansOf, followThroughOf } from "./follow-through.ts"
import { standingOf } from "./follow-through-view.ts"
import { documentViewers } from "./placed.ts"

/** An act that looks forward, of which nothing later is told, or whose day has passed. */
export interface OutstandingLine {
  readonly act: ActLineView
  readonly isPastDue: boolean
  /** How many later sentences bear on it. */
  readonly later: number
}

/** An engagement that was planned, and of which no later document tells that it was held. */
export interface PlannedLine {
  readonly engagement: EngagementLineView
  readonly isPastDue: boolean
}

/**
 * What is outstanding: promises, requests with a day and plans without later mention, and those whose day has passed
 * without word that they came about.
 */
export interface OutstandingView {
  readonly lines: readonly OutstandingLine[]
  readonly planned: readonly PlannedLine[]
  /** How many acts and plans look forward. */
  readonly forward: number
  /** How many of them were followed: the latest. */
  readonly followed: number
  readonly upTo: string | null
}

/** So many acts, and so many plans, are followed for one page: each reads the documents that may tell more. */
const mostFollowed = 150

/** What is outstanding, what is past its day first. */
export function viewOutstanding(dossier: Dossier): OutstandingView {
  const viewerOf = documentViewers(dossier)
  const { last } = documentsUpTo(dossier)
  const followThrough = followThroughOf(dossier, viewerOf)
  const ofActs = outstandingOf(dossier, "act", last, (merged) => {
    return { due: dueOf(merged, viewerOf)?.value ?? null, found: followThrough(merged) }
  })
  const followPlans = followPlansOf(dossier, viewerOf)
  const ofPlans = outstandingOf(dossier, "engagement", last, (merged) => {
    const { source } = viewerOf(merged.document)
    const due = source.findings.engagements.find(({ id }) => id === merged.id)?.date?.value ?? null
    return { due, found: followPlans(merged) }
  })
  const acts = viewActLines(
    dossier,
    findHappened(
      dossier,
      "acts",
      ofActs.outstanding.map(({ id }) => id),
    ),
  )
  const plans = viewEngagementLines(
    dossier,
    findHappened(
      dossier,
      "engagements",
      ofPlans.outstanding.map(({ id }) => id),
    ),
  )
  return {
    lines: ofActs.outstanding.flatMap(({ id, later, isPastDue }) => {
      const act = acts.find((one) => one.id === id)
      return act ? [{ act, isPastDue, later }] : []
    }),
    planned: ofPlans.outstanding.flatMap(({ id, isPastDue }) => {
      const engagement = plans.find((one) => one.id === id)
      return engagement ? [{ engagement, isPastDue }] : []
    }),
    forward: ofActs.all + ofPlans.all,
    followed: ofActs.followed + ofPlans.followed,
    upTo: last === null ? null : showDate(last),
  }
}

interface Followed {
  readonly due: string | null
  /** Null where it does not look forward. */
  readonly found: readonly FollowThrough[] | null
}

/** Of what looks forward what is outstanding, past its day first. */
function outstandingOf(
  dossier: Dossier,
  kind: "act" | "engagement",
  last: string | null,
  follow: (merged: Merged) => Followed,
) {
  const { ids, all } = forwardIds(dossier, kind, mostFollowed)
  const forward = ids.flatMap((id) => {
    const merged = findMerged(dossier, kind, id)
    const { due = null, found = null } = (merged && follow(merged)) ?? {}
    return found === null ? [] : [{ id, later: found.length, standing: standingOf(due, found, last) }]
  })
  const outstanding = forward
    .map(({ id, later, standing }) => ({ id, later, isPastDue: standing?.startsWith("past") ?? false }))
    .filter(({ later, isPastDue }) => isPastDue || later === 0)
    .toSorted((a, b) => Number(b.isPastDue) - Number(a.isPastDue))
  return { all, followed: ids.length, outstanding }
}
