import { type FollowThrough, findFollowThrough } from "../link/follow-through/find-follow-through.ts"
import { isForwardLooking, promisedWords, type WeightOf } from "../link/follow-through/promised.ts"
import { type Telling, tellingOf } from "../link/follow-through/telling.ts"
import type { Dossier } from "../store/open.ts"
import { documentsUpTo, documentsWith, laterDocumentsWith } from "../store/queries/later.ts"
import type { Merged } from "../store/queries/merged.ts"
import type { DocumentViewer } from "./placed.ts"

/** Documents that are read for what became of one promise: those that share most of its words. */
const mostRead = 40

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
    const words = promisedWords(promised, weightOf).map(({ word }) => word)
    const later = laterDocumentsWith(dossier, words, { after, limit: mostRead })
    return findFollowThrough(promised, later.flatMap(telling), weightOf)
  }
}
