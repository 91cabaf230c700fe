import { setImmediate as nextTurn } from "node:timers/promises"
import type { Corpus } from "../domain/corpus.ts"
import type { Report } from "../domain/report.ts"
import type { Log } from "../effects/effects.ts"
import { publishedOf } from "../link/reports/published.ts"
import { reportAll } from "../link/reports/report.ts"
import { reportRules } from "../link/reports/rules.ts"
import { gather, tieReport, touchedBy } from "../link/reports/tie.ts"
import { openCorpus } from "../store/corpus.ts"
import { datesAround, loadLinks } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import {
  anchorOf,
  groupOf,
  isAnyUntied,
  markReportsStale,
  openReports,
  saveReports,
  saveTie,
  staleReports,
  tiedTo,
  untoldDocuments,
} from "../store/reports.ts"
import { together } from "../store/together.ts"
import { applyJudgedGroups } from "./judged-groups.ts"
import { keepGroup } from "./keep-group.ts"

/** So many documents are told in one transaction. */
const batch = 64

/**
 * Ties the engagements, acts and figures of linked documents to those of others. What comes of it depends on the set of
 * documents alone; only what is new, or touched by what is new or gone, is looked at. May be stopped and run again.
 */
export async function tieNew(dossier: Dossier, corpus: Corpus, stop: AbortSignal, log: Log): Promise<void> {
  const documents = untoldDocuments(dossier)
  for (let at = 0; at < documents.length; at += batch) {
    await nextTurn()
    if (stop.aborted) return
    log.progress(`Tying reports ${at + 1} of ${documents.length} documents`)
    together(dossier, () => tellAll(dossier, documents.slice(at, at + batch), corpus))
  }
  if (!isAnyUntied(dossier) || stop.aborted) return
  log.progress("Tying reports of the same")
  together(dossier, () => tieAll(dossier, corpus))
  log.progress("")
}

// What is new may come before others by rank, and they are tied to it from now on.
function tellAll(dossier: Dossier, documents: readonly string[], corpus: Corpus): void {
  const added = documents.flatMap((id) => {
    const linkable = corpus.load(id)
    const links = loadLinks(dossier, id)
    if (linkable === null || links === null) return []
    const published = publishedOf(linkable, () => datesAround(dossier, id))
    const reports = reportAll({ linkable, links, published })
    return saveReports(
      dossier,
      id,
      reports.map((report) => ({ report, keys: reportRules.keys(report), rank: reportRules.rank(report) })),
    )
  })
  const reports = openReports(dossier)
  for (const id of added) {
    const report = reports.load(id)
    if (report !== null)
      markReportsStale(
        dossier,
        touchedBy(report, reports, reportRules).map((touched) => touched.id),
      )
  }
}

function tieAll(dossier: Dossier, corpus: Corpus): void {
  const reports = openReports(dossier)
  const { untied, left } = staleReports(dossier)
  const touched = new Set([...left, ...untied.flatMap((id) => groupOf(dossier, id))])
  for (const id of untied) {
    const report = reports.load(id)
    if (report !== null) saveTie(dossier, id, tieReport(report, reports.before(report), reportRules))
  }
  const done = new Set<string>()
  for (const id of touched) {
    const root = rootOf(dossier, id)
    if (done.has(root)) continue
    done.add(root)
    const tied = treeOf(dossier, root).flatMap((member) => reports.load(member) ?? [])
    const anchors = new Map(tied.map((report) => [report.id, anchorOf(dossier, report.id)]))
    for (const group of gather(tied, (report: Report) => anchors.get(report.id) ?? null, reportRules)) {
      keepGroup(dossier, group, corpus)
    }
  }
  applyJudgedGroups(dossier, corpus)
}

/** Has these reports, and what goes by the same id, tied anew, as after a judgement on them. */
export function tieAgain(dossier: Dossier, ids: readonly string[]): void {
  together(dossier, () => {
    markReportsStale(
      dossier,
      ids.flatMap((id) => groupOf(dossier, id)),
    )
    tieAll(dossier, openCorpus(dossier))
  })
}

function rootOf(dossier: Dossier, id: string): string {
  let root = id
  // Each tells more than the one tied to it: it ends.
  for (let next = anchorOf(dossier, root); next !== null; next = anchorOf(dossier, root)) root = next
  return root
}

function treeOf(dossier: Dossier, root: string): string[] {
  const tree = [root]
  for (let at = 0; at < tree.length; at++) tree.push(...tiedTo(dossier, tree[at] as string))
  return tree
}
