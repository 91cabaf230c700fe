import type { Act } from "../domain/act.ts"
import type { Actor } from "../domain/actor.ts"
import type { Linkable } from "../domain/corpus.ts"
import { showDate } from "../domain/date-in-words.ts"
import { sideOf } from "../link/accounts/side-of.ts"
import type { FollowThrough } from "../link/follow-through/find-follow-through.ts"
import { dayRange, firstDay } from "../link/reports/day-range.ts"
import type { Dossier } from "../store/open.ts"
import { actorsById, type KnownActor } from "../store/queries/happened.ts"
import { documentsUpTo } from "../store/queries/later.ts"
import { findMerged } from "../store/queries/merged.ts"
import { type DateView, viewMoment } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import { dueOf, followPlansOf, followThroughOf } from "./follow-through.ts"
import { type DocumentViewer, documentViewers } from "./placed.ts"
import { type NamedActor, nameKnownActor, type PlacedSpan } from "./statement-view.ts"
import { textViewer } from "./texts.ts"

/** Later words that bear on an act or on a plan. */
export interface LaterWords {
  readonly finding: FollowThrough["finding"]
  readonly findingInWords: string
  readonly words: PlacedSpan
  readonly document: DocumentName
  readonly accordingTo: NamedActor | null
}

/** How what later documents tell stands against the day something was due. */
export type DueStanding = "done-by-then" | "done-later" | "done" | "past" | "past-without-mention" | "ahead"

/** What became of what was to be: what its party says, what others show, against its day. Never whether it was kept. */
export interface FollowThroughView {
  readonly byParty: readonly LaterWords[]
  readonly byOthers: readonly LaterWords[]
  readonly due: DateView | null
  /** Null where no day is given. */
  readonly dueStanding: DueStanding | null
  readonly dueInWords: string
  /** The last day a document of the dossier is dated, as it is shown. */
  readonly upTo: string | null
}

type Findings = Readonly<Record<FollowThrough["finding"], string>>

/** Each finding as pages name it: what the later words tell, not what is so. */
const ofPromise: Findings = {
  fulfilled: "told as done",
  partly: "told as done in part",
  contradicted: "told as not done",
  repeated: "promised again",
  withdrawn: "told as taken back",
}

const ofActs: Partial<Readonly<Record<Act["kind"], Findings>>> = {
  request: { ...ofPromise, repeated: "asked again" },
  warning: { ...ofPromise, fulfilled: "told as come about", repeated: "warned again" },
}

const ofPlan: Findings = {
  ...ofPromise,
  fulfilled: "told as held",
  contradicted: "told as put off or called off",
  repeated: "still planned",
}

/** What became of the act with this id; null where it does not look forward. */
export function viewFollowThrough(dossier: Dossier, id: string): FollowThroughView | null {
  const merged = findMerged(dossier, "act", id)
  const viewerOf = documentViewers(dossier)
  const found = merged && followThroughOf(dossier, viewerOf)(merged)
  if (merged === null || found === null) return null
  const { source } = viewerOf(merged.document)
  const act = source.findings.acts.find((one) => one.id === merged.id)
  const [parties = [], others = []] = [act?.by, act?.to].map((all) =>
    all?.map(({ actor, code }) => ({ actor, country: code })),
  )
  const inWords = (act && ofActs[act.kind]) ?? ofPromise
  return viewLater(dossier, viewerOf, { found, source, parties, others, due: dueOf(merged, viewerOf), inWords })
}

/** What became of the engagement with this id; null where none planned it. */
export function viewPlanFollowThrough(dossier: Dossier, id: string): FollowThroughView | null {
  const merged = findMerged(dossier, "engagement", id)
  const viewerOf = documentViewers(dossier)
  const found = merged && followPlansOf(dossier, viewerOf)(merged)
  if (merged === null || found === null) return null
  const { source } = viewerOf(merged.document)
  const engagement = source.findings.engagements.find((one) => one.id === merged.id)
  const taking = new Set([...(engagement?.participants ?? []), ...(engagement?.sides.flat() ?? [])])
  const parties = [...taking].map((actor) => ({ actor, country: null }))
  const due = engagement?.date ?? null
  return viewLater(dossier, viewerOf, { found, source, parties, others: [], due, inWords: ofPlan })
}

/** An actor of the document that tells of it, with the country acted for where that is known. */
interface Party {
  readonly actor: string
  readonly country: string | null
}

interface Found {
  readonly found: readonly FollowThrough[]
  readonly source: Linkable
  /** Those who promised, asked or were to come together, and those to whom it was promised. */
  readonly parties: readonly Party[]
  readonly others: readonly Party[]
  readonly due: Act["due"]
  readonly inWords: Findings
}

function viewLater(
  dossier: Dossier,
  viewerOf: (document: string) => DocumentViewer,
  { found, source, parties, others, due, inWords }: Found,
): FollowThroughView {
  const textOf = textViewer(dossier, new Set(found.map(({ document }) => document)))
  const people = actorsById(dossier, [
    ...[...parties, ...others].map(({ actor }) => actor),
    ...found.flatMap(({ accordingTo }) => accordingTo ?? []),
  ])
  const actorOf = ({ actor: id, country }: Party): Actor[] => {
    const actor = source.findings.actors.find((one) => one.id === id)
    return actor ? [{ ...actor, country: country ?? people.get(id)?.country ?? actor.country }] : []
  }
  const own = parties.flatMap(actorOf)
  const sides = [...own, ...others.flatMap(actorOf)].map((actor) => [actor])
  const isOfParty = ({ finding, accordingTo, document }: FollowThrough): boolean => {
    // Only those who made a promise make it anew; of a plan anybody may tell again.
    if (finding === "repeated" && inWords !== ofPlan) return true
    const speaker = people.get(accordingTo ?? "")
    if (speaker !== undefined) return own.some((party) => isOrSpeaksFor(speaker, party, people.get(party.id)))
    const { document: told } = viewerOf(document).source
    const side = told.kind === "readout" || told.kind === "official" ? sideOf(told, sides) : null
    return side !== null && side < own.length
  }
  const shown = found.flatMap((one) => {
    const text = textOf(one.document)
    if (text === null) return []
    const speaker = people.get(one.accordingTo ?? "")
    const words: LaterWords = {
      finding: one.finding,
      findingInWords: inWords[one.finding],
      words: text.place(one.evidence),
      document: text.name,
      accordingTo: speaker ? nameKnownActor(speaker) : null,
    }
    return [{ words, isOfParty: isOfParty(one) }]
  })
  const { last } = documentsUpTo(dossier)
  const dueStanding = standingOf(due?.value ?? null, found, last)
  const upTo = last === null ? null : showDate(last)
  const first = found.find(({ finding }) => finding === "fulfilled")?.published
  return {
    byParty: shown.filter(({ isOfParty }) => isOfParty).map(({ words }) => words),
    byOthers: shown.filter(({ isOfParty }) => !isOfParty).map(({ words }) => words),
    due: viewMoment(due),
    dueStanding,
    dueInWords:
      dueStanding === null ? "no day is given" : standingWords(dueStanding, { upTo, first, done: inWords.fulfilled }),
    upTo,
  }
}

/** Whether a speaker is a party, is of its country, or bears its name in a role: "Ruvenian foreign minister". */
function isOrSpeaksFor(speaker: KnownActor, party: Actor, known: KnownActor | undefined): boolean {
  if (known !== undefined && speaker.called === known.called) return true
  if (party.country !== null && speaker.country !== null) return party.country === speaker.country
  return party.kind === "country" && (speaker.role?.includes(party.name) ?? false)
}

/** How it stands against its day: told as done by then or later, past, or to come. */
export function standingOf(
  due: string | null,
  found: readonly Pick<FollowThrough, "finding" | "published">[],
  last: string | null,
): DueStanding | null {
  const day = dayOf(due)
  if (day === null) return null
  const done = found.find(({ finding }) => finding === "fulfilled")
  if (done !== undefined) {
    if ((dayOf(done.published)?.last ?? Infinity) <= day.last) return "done-by-then"
    return (firstDay(done.published) ?? 0) > day.last ? "done-later" : "done"
  }
  if (!isPast(due, last)) return "ahead"
  return found.length === 0 ? "past-without-mention" : "past"
}

function standingWords(
  standing: DueStanding,
  { upTo, first, done }: { readonly upTo: string | null; readonly first: string | undefined; readonly done: string },
): string {
  switch (standing) {
    case "done-by-then":
      return `${done} by then`
    case "done":
      return `${done}, and it is not told whether by then`
    case "done-later":
      return `first ${done} on ${showDate(first ?? "")}`
    case "past":
      return `past by ${upTo}, the last day of these documents, and not ${done}`
    case "past-without-mention":
      return `past without mention in these documents up to ${upTo}`
    case "ahead":
      return `still to come on ${upTo}, the last day of these documents`
  }
}

function dayOf(edtf: string | null) {
  return dayRange(edtf?.replace(/^\.\.\//, ""))
}

/** Whether a day (EDTF) lies before another; an open beginning is passed over. */
export function isPast(due: string | null, last: string | null): boolean {
  const [own, other] = [dayOf(due), dayOf(last)]
  return own !== null && other !== null && own.last < other.last
}
