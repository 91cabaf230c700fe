import type { Actor } from "../../domain/actor.ts"
import type { Version } from "../../domain/alignment.ts"
import type { Corpus } from "../../domain/corpus.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import type { ActReport, EngagementReport, Report } from "../../domain/report.ts"
import type { Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { durationInWords } from "../engagements/account-of-engagement.ts"
import { dayRange, daysBetween, lengthOf } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { dateInWords, describe, sentence } from "./describe.ts"
import { inOrder } from "./in-order.ts"
import type { Found } from "./tied.ts"

/** No more accounts that say the same are given as evidence: one line, not a press review. */
const mostEvidence = 6

/**
 * Where reports of one engagement or act, the one that tells most first, do not agree: on its day, on how long it took,
 * on who sat there, on whether it was at all. What one of them leaves out is no disagreement.
 *
 *     “The working group is to meet on June 12”     “The working group will hold its first session on June 10”
 */
export function findDifferences(reports: readonly Report[], corpus: Corpus): Discrepancy[] {
  const [first] = reports
  if (first === undefined || reports.length < 2) return []
  const found =
    first.of === "engagement"
      ? ofEngagement(reports.filter(({ of }) => of === "engagement") as EngagementReport[], corpus)
      : first.of === "act"
        ? ofAct(reports.filter(({ of }) => of === "act") as ActReport[], corpus)
        : []
  return found.flatMap((one) => inOrder(one.evidence[0].document, [one]))
}

function ofEngagement(reports: readonly EngagementReport[], corpus: Corpus): Found[] {
  return [
    ...disagree(reports, corpus, {
      kind: "date",
      severity: 2,
      tells: ({ date }) => (date !== null && date.basis !== "bounded" && isOneDay(date.value) ? date.value : null),
      areTwo: (a, b) => daysBetween(dayRange(a) ?? everyDay, dayRange(b) ?? everyDay) > 0,
      inWords: (value) => `dates it ${dateInWords(value) ?? value}`,
    }),
    ...disagree(reports, corpus, {
      kind: "figure",
      severity: 1,
      tells: ({ duration }) => duration,
      areTwo: () => true,
      inWords: (value) => `has it last ${durationInWords(value)}`,
    }),
    ...disagree(reports, corpus, {
      kind: "status",
      severity: 2,
      tells: ({ status }) => (status === "held" || status === "cancelled" ? status : null),
      areTwo: () => true,
      inWords: (value) => (value === "held" ? "has it held" : "has it cancelled"),
    }),
    ...othersOfOneBody(reports, corpus),
  ]
}

function ofAct(reports: readonly ActReport[], corpus: Corpus): Found[] {
  return disagree(reports, corpus, {
    kind: "status",
    severity: 2,
    tells: ({ status }) => (status === "happened" || status === "negated" ? status : null),
    areTwo: () => true,
    inWords: (value) => (value === "happened" ? "has it happen" : "has it denied"),
  })
}

const everyDay = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }

function isOneDay(value: string): boolean {
  const range = dayRange(value)
  return range !== null && lengthOf(range) === 1
}

/** One thing that reports tell, and how two tellings of it are held against each other. */
interface Telling<One extends Report> extends Pick<Found, "kind" | "severity"> {
  /** Null where a report does not tell it. */
  readonly tells: (report: One) => string | null
  readonly areTwo: (a: string, b: string) => boolean
  readonly inWords: (value: string) => string
}

/** The tellings that are not the first's, those that the fewest have first: one discrepancy for all. */
function disagree<One extends Report>(
  reports: readonly One[],
  corpus: Corpus,
  { kind, severity, tells, areTwo, inWords }: Telling<One>,
): Found[] {
  const tellings = new Map<string, One[]>()
  for (const report of reports) {
    const value = tells(report)
    if (value !== null) tellings.set(value, [...(tellings.get(value) ?? []), report])
  }
  const [[first] = [""], ...others] = [...tellings]
  const apart = others.filter(([value]) => areTwo(first, value))
  if (apart.length === 0) return []
  const sides = [[first, tellings.get(first) ?? []] as const, ...apart].toSorted(
    ([, a], [, b]) => documentsOf(a).length - documentsOf(b).length,
  )
  const clauses = sides.map(([value, told]) => `${nameAll(told, corpus)} ${inWords(value)}`)
  const places = sides.flatMap(([value, told]) => told.flatMap((report) => placeOf(report, value, corpus) ?? []))
  return foundAt(places, { kind, severity, explanation: `${sentence(clauses.join("; "))}.` })
}

/** Where a report tells a day or a duration: at the words that say it, or else at those it rests on. */
function placeOf(report: Report, value: string, corpus: Corpus): Version | null {
  const own = ownPlace(report)
  if (own === null) return null
  const times = corpus.load(report.document)?.findings.times ?? []
  const distance = ({ start, end }: Span) => Math.max(own.span.start - end, start - own.span.end, 0)
  const [nearest] = times
    .filter((time) => time.value === value || time.date?.value === value)
    .toSorted((a, b) => distance(a) - distance(b))
  return nearest === undefined ? own : { document: own.document, span: { start: nearest.start, end: nearest.end } }
}

function ownPlace({ document, utterances }: Report): Version | null {
  return utterances.find((place) => place.document === document) ?? null
}

/** Two accounts that each name somebody of one body whom the other does not: the minister here, his deputy there. */
function othersOfOneBody(reports: readonly EngagementReport[], corpus: Corpus): Found[] {
  const [first, ...others] = reports
  if (first === undefined) return []
  for (const other of others) {
    const [here, there] = [onlyIn(first, other), onlyIn(other, first)]
    for (const one of here) {
      const rival = there.find((actor) => areOfOneBody(one, actor))
      if (rival === undefined || first.document === other.document) continue
      const names = `${sentence(nameAll([other], corpus))} names ${rival.name}; ${nameAll([first], corpus)} names ${one.name}.`
      const places = [placeOfName(other, rival, corpus), placeOfName(first, one, corpus)].flatMap(
        (place) => place ?? [],
      )
      return foundAt(places, { kind: "participant", severity: 2, explanation: names })
    }
  }
  return []
}

/** Where a report's document names somebody: first after the words the report rests on begin, else last before them. */
function placeOfName(report: Report, { name }: Actor, corpus: Corpus): Version | null {
  const own = ownPlace(report)
  const text = corpus.load(report.document)?.document.text
  if (own === null || text === undefined) return own
  const after = text.indexOf(name, own.span.start)
  const start = after === -1 ? text.lastIndexOf(name, own.span.start) : after
  return start === -1 ? own : { document: own.document, span: { start, end: start + name.length } }
}

/** People of one account who are surely nobody in the other. */
function onlyIn({ participants }: EngagementReport, other: EngagementReport): Actor[] {
  return participants.filter(
    (actor) =>
      actor.kind === "person" &&
      other.participants.every((one) => one.kind !== "person" || sameness(actor, one) === "different"),
  )
}

/** "Minister of Public Security", "Deputy Minister of Public Security": what the office is for, not the office, is shared. */
function areOfOneBody(a: Actor, b: Actor): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  const [own, other] = [fieldOf(a), fieldOf(b)]
  const fewer = Math.min(own.length, other.length)
  // Without the country it must be more than "trade" or "defence".
  const isTold = a.country !== null && b.country !== null ? fewer >= 1 : fewer >= 2
  return isTold && own.filter((stem) => other.includes(stem)).length === fewer
}

function fieldOf({ role }: Actor): string[] {
  if (role === null) return []
  return contentWords(role, { start: 0, end: role.length })
    .filter(({ start, end }) => singularOffice(role.slice(start, end).toLowerCase()) === null)
    .map(({ stem }) => stem)
    .filter((stem) => !ranks.has(stem))
}

/** Stems of words that say how high an office is. */
const ranks = new Set(["deput", "assis", "vice", "senio", "firs", "actin", "act", "under"])

function documentsOf(reports: readonly Report[]): string[] {
  return [...new Set(reports.map(({ document }) => document))]
}

/** "The Harbour of 3 May 2031 (and 2 more)". */
function nameAll(reports: readonly Report[], corpus: Corpus): string {
  const [first, ...rest] = documentsOf(reports)
  const linkable = first === undefined ? null : corpus.load(first)
  const name = linkable === null ? "a document" : describe(linkable.document)
  return rest.length === 0 ? name : `${name} (and ${rest.length} more)`
}

/** No discrepancy where it shows in one document alone; of each document its first words. */
function foundAt(places: readonly Version[], found: Omit<Found, "evidence">): Found[] {
  const [first, ...rest] = [...new Map(places.toReversed().map((place) => [place.document, place])).values()]
    .toReversed()
    .slice(0, mostEvidence)
  return first === undefined || rest.length === 0 ? [] : [{ ...found, evidence: [first, ...rest] }]
}
