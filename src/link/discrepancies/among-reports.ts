import type { Actor } from "../../domain/actor.ts"
import type { Version } from "../../domain/alignment.ts"
import type { Corpus } from "../../domain/corpus.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import type {
  ActReport,
  EngagementReport,
  IncidentReport,
  MeasureReport,
  Report,
  UndertakingReport,
} from "../../domain/report.ts"
import type { Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { singularOffice } from "../../language/data/titles.ts"
import { durationInWords } from "../engagements/account-of-engagement.ts"
import { shown } from "../quotations/shown.ts"
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
  const found = differencesOf(first, reports, corpus)
  return found.flatMap((one) => inOrder(one.evidence[0].document, [one]))
}

function differencesOf(first: Report, reports: readonly Report[], corpus: Corpus): Found[] {
  const own = <Of extends Report["of"]>(of: Of) => reports.filter((report) => report.of === of) as ReportOf<Of>[]
  switch (first.of) {
    case "engagement":
      return ofEngagement(own(first.of), corpus)
    case "act":
      return ofAct(own(first.of), corpus)
    case "figure":
      return []
    case "incident":
      return ofIncident(own(first.of), corpus)
    case "measure":
      return ofMeasure(own(first.of), corpus)
    case "undertaking":
      return ofUndertaking(own(first.of), corpus)
  }
}

type ReportOf<Of extends Report["of"]> = Extract<Report, { readonly of: Of }>

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

function ofIncident(reports: readonly IncidentReport[], corpus: Corpus): Found[] {
  // A document that dates one of them on two days tells of two.
  if (reports.some((a) => reports.some((b) => a.document === b.document && a.day !== b.day))) return []
  return disagree(reports, corpus, {
    kind: "date",
    severity: 2,
    tells: ({ day }) => dayOf(day),
    areTwo: () => true,
    inWords: (value) => `dates the ${reports[0]?.kind} ${dateInWords(value)}`,
  })
}

/** A count goes on: what is told days later is told of another day. A share of something stays for longer. */
function areOfOneTime({ unit, published: a }: MeasureReport, { published: b }: MeasureReport): boolean {
  return unit === "%" || a === null || b === null || daysBetween(a, b) <= 1
}

function ofMeasure(all: readonly MeasureReport[], corpus: Corpus): Found[] {
  const numberOf = ({ value, high, bound }: MeasureReport) => `${value} ${high} ${bound}`
  // A document that gives two numbers for it tells why, or tells of two.
  const reports = all.filter((a) => all.every((b) => a.document !== b.document || numberOf(a) === numberOf(b)))
  const told = new Map(reports.toReversed().map((report) => [numberOf(report), report]))
  const isBetween = (check: (a: MeasureReport, b: MeasureReport) => boolean) => (a: string, b: string) => {
    const [one, other] = [told.get(a), told.get(b)]
    return one !== undefined && other !== undefined && areOfOneTime(one, other) && check(one, other)
  }
  const telling = {
    kind: "figure",
    tells: numberOf,
    inWords: (number: string) => `has “${shown(told.get(number)?.words ?? "")}”`,
  } as const
  const apart = disagree(reports, corpus, { ...telling, severity: 2, areTwo: isBetween(excludeEachOther) })
  if (apart.length > 0) return apart
  return disagree(reports, corpus, {
    ...telling,
    severity: 1,
    areTwo: isBetween(isRounded),
    inWords: (number) =>
      told.get(number)?.bound === "exact"
        ? telling.inWords(number)
        : `rounds it: “${shown(told.get(number)?.words ?? "")}”`,
  })
}

/** By more than this part a number that somebody said is another where it is rounded. */
const rounding = 0.05

/** "nearly 50 firms", where the same person said "46 firms": it could be both, but was not said. */
function isRounded(a: MeasureReport, b: MeasureReport): boolean {
  const [exact, round] = a.bound === "exact" ? [a, b] : [b, a]
  if (exact.bound !== "exact" || (round.bound !== "about" && round.bound !== "less-than")) return false
  const isSaidByOne = a.speaker !== null && b.speaker !== null && sameness(a.speaker, b.speaker) === "same"
  return isSaidByOne && Math.abs(a.value - b.value) > rounding * Math.abs(exact.value)
}

/** Whether no number could be both. */
function excludeEachOther(a: MeasureReport, b: MeasureReport): boolean {
  const [own, other] = [a, b].map(limitsOf) as [Limits, Limits]
  return own.most < other.least || other.most < own.least
}

interface Limits {
  readonly least: number
  readonly most: number
}

/** "About" is so much more or less. */
const roundly = 0.1

function limitsOf({ value, high, bound }: MeasureReport): Limits {
  const [all, size] = [Number.POSITIVE_INFINITY, Math.abs(value)]
  if (bound === "about") return { least: value - size * roundly, most: value + size * roundly }
  if (bound === "at-least" || bound === "more-than") return { least: value, most: all }
  if (bound === "at-most" || bound === "less-than") return { least: -all, most: value }
  return { least: value, most: high ?? value }
}

/** Agreed as it is in one document, under a condition in another. What was only offered is told as it was offered. */
function ofUndertaking(reports: readonly UndertakingReport[], corpus: Corpus): Found[] {
  const told = new Map(reports.toReversed().map((report) => [report.condition ?? "", report]))
  return disagree(reports, corpus, {
    kind: "status",
    severity: 2,
    tells: ({ kind, condition }) => (condition === null && kind === "commitment" ? null : (condition ?? "")),
    areTwo: (a, b) => (a === "") !== (b === ""),
    inWords: (condition) =>
      condition === ""
        ? "has it agreed without a condition"
        : `has a condition: “${shown(told.get(condition)?.condition ?? "")}”`,
  })
}

/** Days since 1970-01-01 as EDTF. */
function dayOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
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
  if (own === null || (report.of !== "engagement" && report.of !== "act")) return own
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
