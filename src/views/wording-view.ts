import { showDate } from "../domain/date-in-words.ts"
import { firstDayOf } from "../domain/edtf-days.ts"
import { sideOf } from "../link/accounts/side-of.ts"
import { countryAsked } from "../link/relationship/country-asked.ts"
import { countryNamed } from "../link/relationship/country-named.ts"
import { isOfCountry } from "../link/relationship/lies-between.ts"
import { type Altered, type Formulation, findFormulations, type Use } from "../link/wording/find-formulations.ts"
import type { Uttered } from "../link/wording/uttered.ts"
import { loadIssueSet } from "../store/issues.ts"
import type { Dossier } from "../store/open.ts"
import { namedIn } from "../store/queries/by-document.ts"
import { actorsById } from "../store/queries/happened.ts"
import { listOfficial, listUttered, type OfficialText, type UtteredRow } from "../store/queries/uttered.ts"
import { findSpeakers } from "../store/speakers.ts"
import { countryName } from "./country-name.ts"
import type { DocumentName } from "./document-line.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { textViewer } from "./texts.ts"

/** Words of a side at one time, with their document. */
export interface WordingUse {
  readonly day: string
  readonly words: PlacedSpan
  readonly document: DocumentName
  readonly statement: string | null
}

/** What a side says again and again, and what became of it. */
export interface FormulationView {
  readonly words: string
  readonly days: number
  readonly issue: { readonly id: string; readonly name: string } | null
  readonly first: WordingUse
  readonly last: WordingUse
  /** "not in 14 later statements up to 4 May 2031"; null where nothing tells that it was dropped. */
  readonly dropped: { readonly later: number; readonly upTo: string } | null
  readonly altered: readonly (WordingUse & {
    readonly edit: Altered["edit"]
    readonly was: string
    readonly now: string
  })[]
}

/** A side's recurring wordings, those of the most days first. */
export interface WordingView {
  readonly side: string
  readonly formulations: readonly FormulationView[]
}

/** A side whose words a dossier holds. */
export interface SideLine {
  /** ISO 3166-1 alpha-3, or the name of a state without a code. */
  readonly code: string
  readonly name: string
  readonly address: string
  /** How often somebody of it speaks in their own words. */
  readonly passages: number
}

/** The countries whose people speak in their own words, those that speak most first; of a relationship its own alone. */
export function viewSides(dossier: Dossier, countries: readonly string[] | null = null): SideLine[] {
  const counts = new Map<string, number>()
  for (const { country } of listUttered(dossier))
    if (country !== null && (countries === null || countries.includes(country)))
      counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, passages]) => ({ code, name: countryName(code), address: `/wording/${code}`, passages }))
}

/** What was done to a wording: “complete” dropped. */
export function editInWords({
  edit,
  was,
  now,
}: Pick<FormulationView["altered"][number], "edit" | "was" | "now">): string {
  if (edit === "dropped") return `“${was}” dropped`
  return edit === "added" ? `“${now}” added` : `“${now}” for “${was}”`
}

/** Words of a side and of all others, in the order of their days. */
export interface Voices {
  readonly side: string
  readonly own: readonly Uttered[]
  readonly others: readonly Uttered[]
}

/** What a side said in its own words: a country by code or name, or a person; null where the dossier knows none of that name. */
export function voicesOf(dossier: Dossier, asked: string): Voices | null {
  const uttered = listUttered(dossier)
  const country = countryAsked(asked, [...new Set(uttered.flatMap((one) => one.country ?? []))])
  const speakers = country === null ? findSpeakers(dossier, asked) : new Set<string>()
  if (country === null && speakers.size === 0) return null
  return voicesIn(dossier, uttered, { country, speakers, name: country === null ? asked : countryName(country) })
}

/** What these actors said in their own words; null where there is none. */
export function voicesOfSpeakers(dossier: Dossier, speakers: ReadonlySet<string>): Voices | null {
  const [first] = actorsById(dossier, speakers).values()
  return first ? voicesIn(dossier, listUttered(dossier), { country: null, speakers, name: first.name }) : null
}

interface Side {
  /** Null where it is people. */
  readonly country: string | null
  readonly speakers: ReadonlySet<string>
  readonly name: string
}

function voicesIn(dossier: Dossier, uttered: readonly UtteredRow[], { country, speakers, name }: Side): Voices {
  const isOwn = (one: UtteredRow) => (country === null ? speakers.has(one.speaker ?? "") : one.country === country)
  const official = listOfficialOfSides(dossier)
  const toUttered = ({ date, ...one }: Omit<UtteredRow, "speaker" | "country">): Uttered[] => {
    const day = firstDayOf(date.replace(/^\.\.\//, ""))
    const { document, text, start, end, statement, issues } = one
    return day === null ? [] : [{ document, text, start, end, statement, issues, day, isBounded: date.includes("/") }]
  }
  const ownTexts = official.filter((one) => country !== null && one.country === country)
  const otherTexts = official.filter((one) => one.country !== null && one.country !== country)
  return {
    side: name,
    own: [...uttered.filter(isOwn), ...ownTexts].flatMap(toUttered),
    others: [...uttered.filter((row) => !isOwn(row)), ...otherTexts].flatMap(toUttered),
  }
}

/** Paragraphs of official texts with the country that put them out. */
function listOfficialOfSides(dossier: Dossier) {
  const countries = new Map<string, string | null>()
  return listOfficial(dossier).map((one) => {
    const { document } = one
    if (!countries.has(document)) countries.set(document, countryOf(dossier, one))
    return { ...one, country: countries.get(document) ?? null }
  })
}

/** The country an official text is of: its outlet's, else the one of those it names that its outlet or title names first. */
function countryOf(dossier: Dossier, { document, outlet, title }: Pick<OfficialText, "document" | "outlet" | "title">) {
  const ofOutlet = countryNamed(outlet ?? "")
  if (ofOutlet !== null) return ofOutlet
  const named = namedIn(dossier, document)
  const states = [...new Set(named.flatMap(({ country, kind, name }) => country ?? (kind === "country" ? name : [])))]
  const sides = states.map((state) => named.filter((actor) => isOfCountry(actor, state)))
  return states[sideOf({ outlet, title }, sides) ?? -1] ?? null
}

/** How a side's wordings recur and change; null where the dossier knows no such side. */
export function viewWording(dossier: Dossier, asked: string, issue: string | null = null): WordingView | null {
  const voices = voicesOf(dossier, asked)
  return voices && viewVoices(dossier, voices, issue)
}

/** How wordings recur and change among these. */
export function viewVoices(dossier: Dossier, voices: Voices, issue: string | null): WordingView {
  const found = findFormulations(voices.own, voices.others).filter((one) => issue === null || one.issue === issue)
  const shown = found.flatMap(({ uses, altered }) => [...uses, ...altered.map(({ use }) => use)])
  const textOf = textViewer(dossier, new Set(shown.map(({ uttered }) => uttered.document)))
  const { shipped, own } = loadIssueSet(dossier)
  const names = new Map([...shipped, ...own].map(({ id, name }) => [id, name]))
  const view = ({ uttered, words }: Use): WordingUse | null => {
    const text = textOf(uttered.document)
    if (text === null) return null
    const { day, statement } = uttered
    return { day, words: text.place(words), document: text.name, statement }
  }
  return { side: voices.side, formulations: found.flatMap((one) => viewFormulation(one, view, names) ?? []) }
}

function viewFormulation(
  { words, days, uses, issue, altered, dropped }: Formulation,
  view: (use: Use) => WordingUse | null,
  names: ReadonlyMap<string, string>,
): FormulationView | null {
  const [firstUse, lastUse] = [uses[0], uses.at(-1)]
  const first = firstUse ? view(firstUse) : null
  const last = lastUse ? view(lastUse) : null
  if (first === null || last === null) return null
  return {
    words,
    days,
    issue: issue === null ? null : { id: issue, name: names.get(issue) ?? issue },
    first,
    last,
    dropped: dropped && { later: dropped.later, upTo: showDate(dropped.upTo) },
    altered: altered.flatMap(({ use, edit, was, now }) => {
      const shown = view(use)
      return shown ? [{ ...shown, edit, was, now: now ? use.uttered.text.slice(now.start, now.end) : "" }] : []
    }),
  }
}
