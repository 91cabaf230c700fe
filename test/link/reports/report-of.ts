import type { Actor } from "../../../src/domain/actor.ts"
import type { DocumentDate } from "../../../src/domain/date.ts"
import type { ActReport, DayRange, EngagementReport, FigureReport } from "../../../src/domain/report.ts"
import { stemOf } from "../../../src/language/content-words.ts"
import { dayRange } from "../../../src/link/reports/day-range.ts"

let made = 0

/** A report of which a test says only what matters to it. It came out on `published`, in a document of its own. */
interface Known {
  readonly id?: string
  readonly document?: string
  readonly isOfReadout?: boolean
  readonly published?: string | null
  readonly date?: string | null
}

function told({ id, document, published = "2032-04-23", date = null, isOfReadout = false }: Known) {
  const number = ++made
  return {
    id: id ?? `report-${number}`,
    document: document ?? `document-${number}`,
    isOfReadout,
    published: dayRange(published) as DayRange | null,
    date: date === null ? null : dateOf(date),
    sentence: null,
    utterances: [],
  }
}

function dateOf(value: string): DocumentDate {
  return { value, basis: "stated", why: "" }
}

/** "Ana Ruiz" is a person, "Calvern" a state where it is listed, "XCV Ana Ruiz (trade envoy)" a person of that state. */
export function actorOf(words: string): Actor {
  const [, country = null, name = "", role = null] = /^(?:([A-Z]{3}) )?(.*?)(?: \((.*)\))?$/.exec(words) ?? []
  const kind = name === "" || states.has(name) ? "country" : "person"
  return { id: name, name, kind, role, country: states.get(name) ?? country, aliases: [] }
}

const states = new Map([
  ["Calvern", "XCV"],
  ["Ruvenia", "XRV"],
])

/** An engagement as one document tells it. */
export function engagementOf(
  kind: EngagementReport["kind"],
  people: readonly string[],
  known: Known &
    Partial<Pick<EngagementReport, "place" | "status" | "duration" | "stems" | "sentence" | "utterances">> = {},
): EngagementReport {
  const base = { of: "engagement", place: null, duration: null, status: "held", within: null, stems: [] } as const
  return { ...base, ...known, ...told(known), ...placesOf(known), kind, participants: people.map(actorOf) }
}

/** An act as one document tells it: `what` in words. */
export function actOf(
  kind: ActReport["kind"],
  {
    by,
    to = [],
    what,
    ...known
  }: Known & {
    readonly by: readonly string[]
    readonly to?: readonly string[]
    readonly what: string
  } & Partial<Pick<ActReport, "status" | "sentence" | "utterances">>,
): ActReport {
  const base = { of: "act", event: "AGREE", due: null, status: "happened" } as const
  return {
    ...base,
    ...known,
    ...told(known),
    ...placesOf(known),
    kind,
    by: by.map(actorOf),
    to: to.map(actorOf),
    stems: what.split(" ").map(stemOf),
  }
}

/** A figure as one document tells it: `of` what, in words. */
export function figureOf(
  value: number,
  unit: string,
  { quantity, ...known }: Known & { readonly quantity: string },
): FigureReport {
  const stems = quantity.split(" ").map(stemOf)
  return { of: "figure", value, high: null, unit, bound: "exact", speaker: null, around: [], ...told(known), stems }
}

function placesOf({ sentence = null, utterances = [] }: Partial<Pick<EngagementReport, "sentence" | "utterances">>) {
  return { sentence, utterances }
}
