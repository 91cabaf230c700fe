import type { FollowThrough } from "../link/follow-through/find-follow-through.ts"
import { dayRange } from "../link/reports/day-range.ts"
import { openCorpus } from "../store/corpus.ts"
import type { Dossier } from "../store/open.ts"
import { actorsById } from "../store/queries/happened.ts"
import { documentsUpTo } from "../store/queries/later.ts"
import { findMerged } from "../store/queries/merged.ts"
import { showDate } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import { followThroughOf } from "./follow-through.ts"
import { documentViewers } from "./placed.ts"
import { type NamedActor, nameKnownActor, type PlacedSpan } from "./statement-view.ts"
import { textViewer } from "./texts.ts"

/** Later words that bear on an act. */
export interface LaterWords {
  readonly finding: FollowThrough["finding"]
  readonly findingInWords: string
  readonly words: PlacedSpan
  readonly document: DocumentName
  readonly accordingTo: NamedActor | null
}

/** What became of a forward-looking act: what its party says, what others show. Never whether it was kept. */
export interface FollowThroughView {
  readonly byParty: readonly LaterWords[]
  readonly byOthers: readonly LaterWords[]
  /** The last day a document of the dossier is dated, as it is shown. */
  readonly upTo: string | null
  /** Whether it was due before that day. */
  readonly isPastDue: boolean
}

/** Each finding as pages name it: what the later words tell, not what is so. */
const findingWords: Readonly<Record<FollowThrough["finding"], string>> = {
  fulfilled: "told as done",
  partly: "told as done in part",
  contradicted: "told as not done",
  repeated: "promised again",
  withdrawn: "told as taken back",
}

/** What became of the act with this id; null where it does not look forward. */
export function viewFollowThrough(dossier: Dossier, id: string): FollowThroughView | null {
  const merged = findMerged(dossier, "act", id)
  if (merged === null) return null
  const viewerOf = documentViewers(openCorpus(dossier))
  const found = followThroughOf(dossier, viewerOf)(merged)
  if (found === null) return null
  const { source } = viewerOf(merged.document)
  const act = source.findings.acts.find((one) => one.id === merged.id)
  const textOf = textViewer(dossier, new Set(found.map(({ document }) => document)))
  const doers = (act?.by ?? []).map(({ actor }) => actor)
  const people = actorsById(dossier, [...doers, ...found.flatMap(({ accordingTo }) => accordingTo ?? [])])
  const parties = doers.flatMap((doer) => people.get(doer) ?? [])
  const isParty = (actor: string | null): boolean => {
    const speaker = people.get(actor ?? "")
    if (speaker === undefined) return false
    return parties.some(
      ({ called, country }) => called === speaker.called || (country !== null && country === speaker.country),
    )
  }
  const shown = found.flatMap((one) => {
    const text = textOf(one.document)
    if (text === null) return []
    const speaker = people.get(one.accordingTo ?? "")
    const words: LaterWords = {
      finding: one.finding,
      findingInWords: findingWords[one.finding],
      words: text.place(one.evidence),
      document: text.name,
      accordingTo: speaker ? nameKnownActor(speaker) : null,
    }
    return [{ words, isOfParty: isParty(one.accordingTo) }]
  })
  const { last } = documentsUpTo(dossier)
  return {
    byParty: shown.filter(({ isOfParty }) => isOfParty).map(({ words }) => words),
    byOthers: shown.filter(({ isOfParty }) => !isOfParty).map(({ words }) => words),
    upTo: last === null ? null : showDate(last),
    isPastDue: isPast(act?.due?.value ?? null, last),
  }
}

/** Whether a day (EDTF) lies before another; an open beginning is passed over. */
export function isPast(due: string | null, last: string | null): boolean {
  const [own, other] = [due?.replace(/^\.\.\//, ""), last?.replace(/^\.\.\//, "")].map(dayRange)
  return own != null && other != null && own.last < other.last
}
