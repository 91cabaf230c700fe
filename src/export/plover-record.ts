import type { ActStatus, PloverEvent } from "../domain/act.ts"
import type { DocumentDate } from "../domain/date.ts"
import { firstDayOf, lastDayOf } from "../domain/edtf-days.ts"
import type { viewMergedAct, viewMergedEngagement } from "../views/merged-items.ts"
import type { DocumentViewer } from "../views/placed.ts"

/** An actor or recipient of a PLOVER record (manual, "Information object for actors"). */
export interface PloverActor {
  /** ISO 3166-1 alpha-3 of a state, or PLOVER's code for who is none; null where the dossier does not tell. */
  readonly code: string | null
  readonly sector: string | null
  readonly entity_text: string
  /** The fullest name, and the id of the actor, in the dossier. */
  readonly identifier_text: string
  readonly identifier_id: string
  readonly office?: string
}

/** One event in the JSON fields of PLOVER 2.0; what has no field there keeps the dossier's name (docs/codebook.md). */
export interface PloverRecord {
  readonly id: string
  readonly has_event: true
  /** `YYYY-MM-DD`, the first day it may have been; of a bounded date the last. Null where nothing tells. */
  readonly date: string | null
  readonly enddate?: string
  readonly actor: readonly PloverActor[]
  readonly recipient: readonly PloverActor[]
  readonly event: readonly PloverEvent[]
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly quad_code: 1 | 2 | 3 | 4
  readonly event_loc?: { readonly extracted_place: string }
  readonly event_text: readonly string[]
  readonly text: string
  readonly text_info: { readonly start: number; readonly end: number; readonly text_story: string }
  readonly cite_info: {
    readonly url: string | null
    readonly title: string | null
    readonly publication: string | null
    readonly date: string | null
    readonly language: string | null
    readonly coder: string
    readonly codebook: string
    readonly version: string
  }
  readonly kind: string
  readonly status: string
  readonly date_edtf: string | null
  readonly date_basis: string | null
  readonly date_why: string | null
  readonly due?: string
  readonly condition?: string
  readonly confidence?: number
  /** Ids of the documents that report it, the one coded from first. */
  readonly reports: readonly string[]
}

/** PLOVER's quads; the manual's two tables differ on SANCTION, here it is material conflict, as in its own section. */
const quads: Readonly<Record<PloverEvent, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

/** PLOVER's auxiliary modes for what has not happened. */
const auxiliary: Readonly<Record<ActStatus, string | null>> = {
  happened: null,
  planned: "future",
  hypothetical: "hypothetical",
  negated: "negation",
}

/** The country that the dossier knows an actor of a document by. */
export type CountryOf = (actor: string) => string | null

/** An act of the dossier as a record. */
export function recordOfAct(
  view: ReturnType<typeof viewMergedAct>,
  { source }: DocumentViewer,
  countryOf: CountryOf,
): PloverRecord {
  const coded = (actors: typeof view.by): PloverActor[] =>
    actors.map(({ id, name, role, code, sector, span }) => ({
      code: code ?? countryOf(id),
      sector,
      entity_text: span.text,
      identifier_text: name,
      identifier_id: id,
      ...(role === undefined ? {} : { office: role }),
    }))
  const { event, mode, contexts } = view.coding
  return {
    id: view.id,
    ...datesOf(view.date),
    actor: coded(view.by),
    recipient: coded(view.to),
    event: [event],
    mode: [mode, auxiliary[view.status]].flatMap((one) => one ?? []),
    context: contexts,
    quad_code: quads[event],
    event_text: [view.trigger.text],
    ...(view.due === null ? {} : { due: view.due.value }),
    ...(view.condition === null ? {} : { condition: view.condition.text }),
    confidence: view.confidence,
    ...commonOf(view, source),
  }
}

const talks = /^(?:meeting|summit|call|talks|visit)$/

/**
 * An engagement as a record, or null where nobody meets anybody: CONSULT where it was held, AGREE where it is planned,
 * REJECT where it was put off or called off. Of a visit the visitor is the actor and the host the recipient; of others
 * all are actors.
 */
export function recordOfEngagement(
  view: ReturnType<typeof viewMergedEngagement>,
  { source }: DocumentViewer,
  countryOf: CountryOf,
): PloverRecord | null {
  if (!talks.test(view.kind) || view.participants.length < 2) return null
  const isState = (kind: string | undefined) => kind === "country"
  const party = ({ id, name, kind, role, country }: (typeof view.participants)[number]): PloverActor => ({
    code: country ?? countryOf(id),
    sector: isState(kind) || role !== undefined ? "GOV" : null,
    entity_text: name,
    identifier_text: name,
    identifier_id: id,
    ...(role === undefined ? {} : { office: role }),
  })
  const [first = [], second = []] = view.sides
  const isVisit = view.kind === "visit" && view.status === "held" && first.length > 0 && second.length > 0
  const event: PloverEvent = view.status === "held" ? "CONSULT" : view.status === "planned" ? "AGREE" : "REJECT"
  const mode = event === "REJECT" ? "meet" : event === "AGREE" ? null : modeOf(view)
  const [words] = view.evidence
  return {
    id: view.id,
    ...datesOf(view.date),
    actor: (isVisit ? first : view.participants).map(party),
    recipient: isVisit ? second.map(party) : [],
    event: [event],
    mode: mode === null ? [] : [mode],
    context: ["diplomatic"],
    quad_code: quads[event],
    event_text: words === undefined ? [] : [words.text],
    ...commonOf(view, source),
  }
}

function modeOf({ kind, sides }: { readonly kind: string; readonly sides: readonly unknown[] }): string | null {
  if (kind === "visit") return "visit"
  if (kind === "call") return "phone"
  return sides.length > 2 ? "multilateral" : null
}

/** What acts and engagements have alike. */
function commonOf(
  view: Pick<ReturnType<typeof viewMergedAct>, "place" | "evidence" | "document" | "reports"> & {
    readonly kind: string
    readonly status: string
  },
  { document }: DocumentViewer["source"],
) {
  const { kind, status, place, evidence, reports } = view
  const [first] = evidence
  return {
    has_event: true as const,
    kind,
    status,
    ...(place === null ? {} : { event_loc: { extracted_place: place } }),
    text: evidence.map(({ text }) => text).join(" … "),
    text_info: { start: first?.start ?? 0, end: first?.end ?? 0, text_story: view.document },
    cite_info: {
      url: document.url ?? document.uri,
      title: document.title,
      publication: document.outlet,
      date: document.date?.value ?? null,
      language: document.language,
      coder: "Readout",
      codebook: "PLOVER",
      version: "2.0",
    },
    reports: [...new Set([view.document, ...reports.map(({ document: one }) => one)])],
  }
}

/** PLOVER wants days: the first and last that a date allows; what is only bounded has the last day it can be. */
function datesOf(date: DocumentDate | null) {
  const known = { date_edtf: date?.value ?? null, date_basis: date?.basis ?? null, date_why: date?.why ?? null }
  if (date === null) return { date: null, ...known }
  const [first, last] = [firstDayOf(date.value), lastDayOf(date.value)]
  const isLonger = first !== null && last !== null && first !== last
  return { date: first ?? last, ...(isLonger ? { enddate: last } : {}), ...known }
}
