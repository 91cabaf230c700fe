import type { Act } from "../domain/act.ts"
import type { EngagementReport } from "../domain/report.ts"
import { type FollowThrough, findFollowThrough } from "../link/follow-through/find-follow-through.ts"
import { findingOn, isLater, isOfPlan, isWhere, planAmong } from "../link/follow-through/planned-engagement.ts"
import { isForwardLooking, soughtWords, type WeightOf } from "../link/follow-through/promised.ts"
import { speakerAt, type Telling, tellingOf } from "../link/follow-through/telling.ts"
import { sentenceAround } from "../link/quotations/sentence-around.ts"
import type { Dossier } from "../store/open.ts"
import { engagementsWithin } from "../store/queries/happened.ts"
import { documentsUpTo, documentsWith, laterDocumentsWith } from "../store/queries/later.ts"
import type { Merged } from "../store/queries/merged.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { groupOf, openReports } from "../store/reports.ts"
import type { DocumentViewer } from "./placed.ts"

/** Documents that are read for what became of one promise: those that share most of its words. */
const mostRead = 15

/** Gives what later documents say of an act; null where it does not look forward. What is asked of words is kept. */
export function followThroughOf(
  dossier: Dossier,
  viewerOf: (document: string) => DocumentViewer,
): (merged: Merged) => FollowThrough[] | null {
  const { documents } = documentsUpTo(dossier)
  const bits = (having: number) => Math.log2(1 + documents / (having + 0.5))
  const weights = new Map<string, number>()
  const weightOf: WeightOf = (word) => {
    const key = word.toLowerCase()
    const known = weights.get(key) ?? bits(documentsWith(dossier, key)) / bits(1)
    weights.set(key, known)
    return known
  }
  const tellings = new Map<string, Telling | null>()
  const telling = (id: string): Telling[] => {
    const known = tellings.get(id)
    const told = known === undefined ? tellingOf(viewerOf(id).source) : known
    tellings.set(id, told)
    return told === null ? [] : [told]
  }
  return ({ id, document, status, reports }) => {
    const { source } = viewerOf(document)
    const act = source.findings.acts.find((one) => one.id === id)
    if (
      act === undefined ||
      !isForwardLooking({ kind: act.kind, status: (status as typeof act.status | null) ?? act.status })
    )
      return null
    const after = source.document.date?.value
    if (after === undefined) return []
    const promised = {
      act,
      source,
      documents: new Set(reports.map((report) => report.document)),
      reports: new Set(reports.map((report) => report.id)),
    }
    const later = laterDocumentsWith(dossier, soughtWords(promised, weightOf), { after, limit: mostRead })
    return findFollowThrough(promised, later.flatMap(telling), weightOf)
  }
}

/** Gives what later documents tell of an engagement that was planned; null where none planned it. */
export function followPlansOf(
  dossier: Dossier,
  viewerOf: (document: string) => DocumentViewer,
): (merged: Merged) => FollowThrough[] | null {
  const reports = openReports(dossier)
  const load = (id: string): EngagementReport[] => {
    const report = reports.load(id)
    return report?.of === "engagement" ? [report] : []
  }
  const together = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => groupOf(dossier, id)))].flatMap(load)
  return (merged) => {
    const own = merged.reports.flatMap(({ id }) => load(id))
    const plan = planAmong(own)
    if (plan === null) return null
    const alike = own.flatMap((report) => [...reports.before(report), ...reports.after(report)])
    const untied = alike.filter((report) => report.of === "engagement" && isOfPlan(plan, report)).map(({ id }) => id)
    const whole = [...own, ...together(untied)]
    const parts = together(
      engagementsWithin(
        dossier,
        whole.filter(({ status }) => status === "held").map(({ id }) => id),
      ),
    )
    const bearing = [...whole, ...parts].filter((report) => isLater(plan, report) && isWhere(plan, report))
    // Of a dossier narrowed to a relationship not all documents are to be seen.
    const seen = nameDocuments(
      dossier,
      bearing.map(({ document }) => document),
    )
    return inOrder(bearing.filter(({ document }) => seen.has(document))).flatMap((report) => {
      const { source } = viewerOf(report.document)
      const words = source.findings.engagements.find(({ id }) => id === report.id)?.evidence[0]
      const published = source.document.date?.value
      if (words === undefined || published === undefined) return []
      const accordingTo = speakerAt(source, words)
      const evidence = sentenceAround(source.document.text, words, { start: 0, end: source.document.text.length })
      return [{ finding: findingOn(report), document: report.document, accordingTo, evidence, published }]
    })
  }
}

/** The first of each document, by when it came out; none that still plans what was held before. */
function inOrder(reports: readonly EngagementReport[]): EngagementReport[] {
  const firsts = reports.filter(
    ({ document }, index) => reports.findIndex((one) => one.document === document) === index,
  )
  const ordered = firsts.toSorted(
    (a, b) => (a.published?.first ?? 0) - (b.published?.first ?? 0) || (a.document < b.document ? -1 : 1),
  )
  const held = ordered.findIndex((report) => findingOn(report) === "fulfilled")
  return ordered.filter((report, index) => held === -1 || index <= held || findingOn(report) !== "repeated")
}

/** By when it is to be done, as the first of its documents says that gives a day. */
export function dueOf({ reports }: Merged, viewerOf: (document: string) => DocumentViewer): Act["due"] {
  for (const { id, document } of reports) {
    const due = viewerOf(document).source.findings.acts.find((act) => act.id === id)?.due
    if (due) return due
  }
  return null
}
