import { showDate, showMoment } from "../../domain/date-in-words.ts"
import { lastDayOf } from "../../domain/edtf-days.ts"
import { listed } from "../../domain/listed.ts"
import type { Dossier } from "../../store/open.ts"
import { documentsUpTo } from "../../store/queries/later.ts"
import { counted } from "../counted.ts"
import { countryName } from "../country-name.ts"
import type { Fact } from "../facts.ts"
import type { DocumentViewer } from "../placed.ts"

/** What gaps are looked for in. */
export interface GapsRequest {
  readonly isOfIssue: boolean
  /** The relationship it is narrowed to. */
  readonly countries: readonly string[] | null
  readonly statements: readonly Fact[]
  readonly facts: readonly Fact[]
  readonly viewerOf: (document: string) => DocumentViewer
  /** Ids of the documents that tell anything. */
  readonly documents: readonly string[]
}

/** What a reader will look for, and these documents do not have. */
export function gapsOf(
  dossier: Dossier,
  { isOfIssue, countries, statements, facts, viewerOf, documents }: GapsRequest,
): string[] {
  if (documents.length === 0) return []
  const told = documents.map((id) => viewerOf(id).source.document)
  const names = new Map([...statements, ...facts].map(({ document }) => [document.id, document.title]))
  const titles = (of: typeof told) => listed(of.map(({ id }) => `“${names.get(id) ?? id}”`))
  const silent = (countries ?? []).filter((country) => !statements.some((fact) => fact.country === country))
  const open = statements.filter(({ accordingTo }) => accordingTo === null).length
  const undated = told.filter(({ date }) => date === null)
  const incomplete = told.filter(({ complete }) => !complete)
  const own = told.filter(({ kind }) => kind === "official" || kind === "readout" || kind === "transcript")
  const { last } = documentsUpTo(dossier)
  const [latest] = [...statements, ...facts]
    .flatMap(({ document: { date } }) => (date === null ? [] : [{ ...date, until: lastDayOf(date.value) ?? "~" }]))
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
  const isStandingOpen = isOfIssue && !facts.some(({ kind }) => kind === "status" || kind === "channel")
  return [
    isStandingOpen ? "No document says how this stands." : null,
    silent.length === 0 ? null : `No words of ${listed(silent.map(countryName))} on this are in these documents.`,
    own.length > 0
      ? null
      : "No transcript, readout or other official text is among these documents: all words come from reports.",
    open === 0
      ? null
      : `${counted(open, "statement")} ${open === 1 ? "names no speaker, or leaves" : "name no speaker, or leave"} it open who speaks.`,
    undated.length === 0
      ? null
      : `${titles(undated)} ${undated.length === 1 ? "has no date; what it tells stands" : "have no date; what they tell stands"} after what is dated, and may be earlier.`,
    incomplete.length === 0 ? null : `Only a part of ${titles(incomplete)} is in the dossier.`,
    latest === undefined || last === null || latest.until >= (dayOfLast(last) ?? latest.until)
      ? null
      : `The last document that speaks of this is of ${showMoment(latest.value)}; the dossier goes on to ${showDate(last)}.`,
  ].filter((gap) => gap !== null)
}

function dayOfLast(date: string): string | null {
  return /\d{4}(?:-\d\d){0,2}$/.exec(date)?.[0] ?? null
}
