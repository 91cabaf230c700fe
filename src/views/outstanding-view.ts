import { openCorpus } from "../store/corpus.ts"
import type { Dossier } from "../store/open.ts"
import { findHappened } from "../store/queries/happened.ts"
import { documentsUpTo } from "../store/queries/later.ts"
import { findMerged, type Merged, mergedIds } from "../store/queries/merged.ts"
import { type ActLineView, viewActLines } from "./acts-view.ts"
import { showDate } from "./date-view.ts"
import { followThroughOf } from "./follow-through.ts"
import { isPast } from "./follow-through-view.ts"
import { documentViewers } from "./placed.ts"

/** An act that looks forward, of which nothing later is told, or whose day has passed. */
export interface OutstandingLine {
  readonly act: ActLineView
  readonly isPastDue: boolean
  /** How many later sentences bear on it. */
  readonly later: number
}

/** What is outstanding: promises without later mention, and those whose day has passed without word that they were kept. */
export interface OutstandingView {
  readonly lines: readonly OutstandingLine[]
  /** How many acts look forward at all. */
  readonly forward: number
  readonly upTo: string | null
}

/** Promises that are outstanding, those past their day first. */
export function viewOutstanding(dossier: Dossier): OutstandingView {
  const viewerOf = documentViewers(openCorpus(dossier))
  const followThrough = followThroughOf(dossier, viewerOf)
  const { last } = documentsUpTo(dossier)
  const forward = mergedIds(dossier, "act").flatMap((id) => {
    const merged = findMerged(dossier, "act", id)
    const found = merged && followThrough(merged)
    return merged === null || found === null ? [] : [{ id, found, due: dueOf(merged, viewerOf) }]
  })
  const outstanding = forward
    .map(({ id, found, due }) => ({ id, later: found.length, found, isPastDue: isPast(due, last) }))
    .filter(({ found, isPastDue }) =>
      isPastDue ? !found.some(({ finding }) => finding === "fulfilled") : found.length === 0,
    )
  const acts = viewActLines(
    dossier,
    findHappened(
      dossier,
      "acts",
      outstanding.map(({ id }) => id),
    ),
  )
  const lines = outstanding.flatMap(({ id, later, isPastDue }) => {
    const act = acts.find((one) => one.id === id)
    return act ? [{ act, isPastDue, later }] : []
  })
  return {
    lines: [...lines.filter(({ isPastDue }) => isPastDue), ...lines.filter(({ isPastDue }) => !isPastDue)],
    forward: forward.length,
    upTo: last === null ? null : showDate(last),
  }
}

function dueOf(merged: Merged, viewerOf: ReturnType<typeof documentViewers>): string | null {
  for (const { id, document } of merged.reports) {
    const due = viewerOf(document).source.findings.acts.find((act) => act.id === id)?.due
    if (due) return due.value
  }
  return null
}
