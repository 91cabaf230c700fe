import type { Actor } from "../../domain/actor.ts"
import type { DayRange, EngagementReport } from "../../domain/report.ts"
import { stemOf } from "../../language/content-words.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { foldName } from "../actors/name-words.ts"
import { dayRange, daysBetween, lengthOf } from "../reports/day-range.ts"
import {
  actorKeys,
  areNear,
  isSameSentence,
  isSameUtterance,
  monthsOf,
  placeKeys,
  sameness,
} from "../reports/likeness.ts"
import type { Likeness, Rules } from "../reports/tie.ts"

/** Kinds that reports give to one and the same: what one calls a summit another calls a meeting. */
const families: Readonly<Record<EngagementReport["kind"], string>> = {
  visit: "visit",
  meeting: "meeting",
  summit: "meeting",
  talks: "meeting",
  call: "call",
  "press-conference": "press",
  interview: "interview",
  speech: "speech",
}

/** A date that may mean more days than this does not tell a meeting from the next. */
const preciseDays: Readonly<Record<string, number>> = { visit: 10, meeting: 3 }
/** A date of more days than this fits too many. */
const roughDays: Readonly<Record<string, number>> = { visit: 366, meeting: 92, call: 31 }
/** Of a visit the month may be enough: few go to one country twice in it. */
const visitMonth = 31
/** A visit whose days are told apart by this much is still one: the day of arrival here, of leaving there. */
const visitGap = 3
/** An undated engagement is of the days before its document; news is seldom older, and what is planned is seldom farther off. */
const daysBefore = 7
const daysAhead = 21
/** What is planned may be moved by so many days, or told of with a day that is not right. */
const movedDays = 2
/** A date of more months than this is no key: it would be looked for under all of them. */
const mostMonths = 16
/** Two leaders seldom meet twice in so many days: "their summit" of which no date is told is that of the last year. */
const summitDays = 400
/** Two documents that give no date tell of one engagement where they came out so close. */
const daysApart = 3

/**
 * Holds two reports of engagements against each other: who took part, when, and where. People met is what decides; a
 * date alone does not, and neither do people without a date.
 *
 *     "Okafor met Sabo in Haldis on April 22"     "Okafor saw the foreign minister on Thursday"     one
 *     "Okafor met Sabo in Haldis on April 22"     "Okafor met Dravec in Haldis on April 22"         two
 */
export const engagementRules: Rules<EngagementReport> = {
  keys(report) {
    const family = families[report.kind]
    const span = daysOfKeys(report)
    const months = span === null ? [] : monthsOf(span, mostMonths)
    const words = new Set([...report.participants.flatMap(actorKeys).slice(0, 24), ...nameless(report)])
    return [
      ...months.flatMap((month) => [...words].map((word) => `e ${family} ${word} ${month}`)),
      ...placeKeys(report).map((place) => `e ${family} ${place}`),
      ...(report.sentence === null ? [] : [`e ${family} sentence ${report.sentence}`]),
    ]
  },
  compare: compareEngagements,
  rank(report) {
    const range = dayRange(report.date?.value)
    const precision = range === null ? 9 : precisionOf(lengthOf(range), families[report.kind])
    const people = Math.max(0, 9 - report.participants.filter(({ kind }) => kind === "person").length)
    const basis = report.date?.basis === "stated" ? 0 : 1
    const day = report.published === null ? 9_999_999 : 1_000_000 + report.published.last
    return `${precision}${people}${basis}${day} ${report.id}`
  },
}

/** The days of a visit tell more than one day of it; otherwise the fewer the days, the better. */
function precisionOf(days: number, family: string): number {
  if (family === "visit" && days > 1 && days <= (preciseDays.visit ?? 0)) return 0
  return Math.min(8, 1 + Math.ceil(Math.log2(days)))
}

/** Whether it is told of as "the summit": not every meeting of leaders is. */
function isCalledSummit({ kind, stems }: EngagementReport): boolean {
  return kind === "summit" && stems.includes(stemOf("summit"))
}

/** Days in which it may have been, as far as they are looked through: its date, or else those around its document's. */
function daysOfKeys(report: EngagementReport): DayRange | null {
  const { date, published, status } = report
  const range = dayRange(date?.value)
  if (range === null && isCalledSummit(report) && published !== null) {
    return { first: published.first - summitDays, last: published.last + daysAhead }
  }
  if (range !== null) return { first: range.first - visitGap, last: range.last + visitGap }
  return (
    published && { first: published.first - daysBefore, last: published.last + (status === "held" ? 1 : daysAhead) }
  )
}

function compareEngagements(a: EngagementReport, b: EngagementReport): Likeness {
  const family = families[a.kind]
  if (family !== families[b.kind]) return 0
  const when = compareTimes(a, b, family)
  const who = family === "visit" ? compareVisits(a, b) : compareParticipants(a, b)
  if (who === "other" || when === "other") return when === "other" || when === "same" ? -1 : 0
  const isOneDocument = a.document === b.document
  if (isSameSentence(a, b) && (!isOneDocument || when === "same")) return 2
  if (isOneDocument) return 0
  // The same words said at it, or the same words that tell of it, one of them quoting the other.
  if (who !== "unknown" && isSameUtterance(a, b)) return 2
  if (areInTwoCountries(a, b)) return when === "same" || when === "rough" ? -1 : 0
  if (family === "meeting" && who === "unknown") return compareNames(a, b, when)
  // Nobody is on two visits at a time.
  if (family === "visit" && who === "partly" && when === "near" && a.status === b.status) return 1
  // One person speaks to the public every other day, here and there.
  if (isOccasionForWords(family) && when === "near" && !isOneStay(a, b)) return 0
  if (who === "same") return when === "same" ? 2 : when === "unknown" ? 0 : 1
  // A house puts out one readout of each occasion: two that share one person are of two.
  if (who === "partly" && a.isOfReadout && b.isOfReadout && a.participants.length + b.participants.length > 2) return 0
  // "The premier's trip", planned without a place, is not the one to Haldis that was held.
  if (family === "visit" && a.status !== b.status) return 0
  return who === "partly" && when === "same" ? 1 : 0
}

function isOccasionForWords(family: string): boolean {
  return family === "press" || family === "interview" || family === "speech"
}

function isOfNobodyPlanned(a: EngagementReport, b: EngagementReport): boolean {
  const isNamed = a.participants.length + b.participants.length > 0
  return !isNamed && (a.status === "planned" || b.status === "planned")
}

/** Whether two documents came out a day apart at most, and do not name two places. */
function isOneStay(a: EngagementReport, b: EngagementReport): boolean {
  const [own, other] = [dayRange(a.date?.value) ?? a.published, dayRange(b.date?.value) ?? b.published]
  return areNear(own, other, 1) && (a.place === null || b.place === null || areOneName(a.place, b.place))
}

type When = "same" | "rough" | "near" | "unknown" | "other"

function compareTimes(a: EngagementReport, b: EngagementReport, family: string): When {
  const [own, other] = [dayRange(a.date?.value), dayRange(b.date?.value)]
  if (own !== null && other !== null) {
    const gap = daysBetween(own, other)
    // What is still planned may be moved by a day or two, and is told of with the day it had before.
    if (gap > 0 && gap <= movedDays && isOfNobodyPlanned(a, b)) return "rough"
    if (gap > (family === "visit" ? visitGap : 0)) return "other"
    if (gap > 0) return "rough"
    const most = Math.max(lengthOf(own), lengthOf(other))
    if (most <= (preciseDays[family] ?? 1)) return "same"
    const areSummits = a.kind === "summit" && b.kind === "summit"
    return most <= (areSummits ? summitDays : (roughDays[family] ?? 0)) ? "rough" : "unknown"
  }
  if (own === null && other === null) {
    return a.status === b.status && areNear(a.published, b.published, daysApart) ? "near" : "unknown"
  }
  const [dated, undated] = own === null ? [other as DayRange, a] : [own, b]
  if (a.kind === "summit" && b.kind === "summit")
    return areNear(undated.published, dated, summitDays) ? "near" : "unknown"
  const days = daysOfKeys(undated)
  const isPrecise = lengthOf(dated) <= (family === "visit" ? visitMonth : (preciseDays[family] ?? 1))
  return days !== null && isPrecise && daysBetween(dated, days) === 0 ? "near" : "unknown"
}

/** Under what else it is looked for: by the words that name it, as reports of it may name nobody. */
function nameless({ kind, participants, stems }: EngagementReport): string[] {
  const isOfNobody = families[kind] === "meeting" && participants.length === 0
  return [...(isOfNobody ? stems : []), ...(kind === "summit" ? ["summit"] : [])]
}

/**
 * Where one of the reports names nobody, it may be told by its name and its day.
 *
 *     "the working group on halcine meets in Haldis on June 10"     "The working group on the chemicals met on 10 June"
 */
function compareNames(a: EngagementReport, b: EngagementReport, when: When): Likeness {
  const named = [a, b].filter(({ participants }) => participants.length > 0).length
  if (named === 2 || when === "unknown" || when === "near") return 0
  if (a.kind === "summit" && b.kind === "summit") return 1
  const both = a.stems.filter((stem) => b.stems.includes(stem)).length
  return named === 0 && both >= 2 ? 1 : 0
}

type Who = "same" | "partly" | "unknown" | "other"

/** Those who came together: two of them are enough, or one where the other is told by his country. */
function compareParticipants(a: EngagementReport, b: EngagementReport): Who {
  const [fewer, more] = [a, b]
    .map(({ participants }) => participants)
    .toSorted((one, other) => one.length - other.length) as [readonly Actor[], readonly Actor[]]
  const pairs = fewer.map((actor) => ({
    actor,
    match: more.find((other) => sameness(actor, other) === "same") ?? null,
  }))
  const matched = pairs.filter(({ match }) => match !== null)
  const unmatched = pairs.filter(({ match }) => match === null).map(({ actor }) => actor)
  const left = more.filter((actor) => !matched.some(({ match }) => match === actor))
  const people = matched.filter(({ actor }) => actor.kind === "person").length
  const isForWords = isOccasionForWords(families[a.kind])
  const hasOther = unmatched.some(
    (actor) =>
      actor.kind === "person" &&
      left.some((other) => other.kind === "person" && sameness(actor, other) === "different"),
  )
  if (people >= 2) return areLeadsNamed(a, b) && areLeadsNamed(b, a) ? "same" : "unknown"
  // One gives interviews to several on one day.
  if (a.kind === "interview" && people === 1 && matched.length < 2) return unmatched.length > 0 ? "unknown" : "partly"
  if (isForWords) return people === 1 ? "same" : hasOther ? "other" : "unknown"
  if (hasOther) return "other"
  if (people === 1 && unmatched.length === 0) return "partly"
  const isCovered = unmatched.every((actor) => left.some((other) => isForState(actor, other)))
  if (matched.length + unmatched.length < 2 || !isCovered) return "unknown"
  return "partly"
}

/**
 * Whether those who lead the sides of one are among the people of the other. Who sat beside them at one meeting may have
 * had another of his own.
 */
function areLeadsNamed({ participants }: EngagementReport, other: EngagementReport): boolean {
  const people = participants.filter(({ kind }) => kind === "person")
  const [first] = people
  const second = people.find((actor) => actor !== first && (actor.country === null || actor.country !== first?.country))
  return [first, second].every(
    (lead) => lead === undefined || other.participants.some((actor) => sameness(actor, lead) === "same"),
  )
}

/** Whether one of them is a state, and the other is it or acts for it. */
function isForState(a: Actor, b: Actor): boolean {
  return a.country !== null && a.country === b.country && (a.kind !== "person" || b.kind !== "person")
}

/** A visit is one where the same visitor went to the same country. */
function compareVisits(a: EngagementReport, b: EngagementReport): Who {
  const [one, other] = [a.participants[0], b.participants[0]]
  if (one === undefined || other === undefined) return "unknown"
  const [host, otherHost] = [hostOf(a), hostOf(b)]
  const areTwo = host !== null && otherHost !== null && host !== otherHost
  const visitor = sameness(one, other)
  if (visitor === "different" || areTwo) return "other"
  const isOneHost = (host !== null && host === otherHost) || areOneName(a.place, b.place)
  if (!isOneHost) return visitor === "same" ? "partly" : "unknown"
  if (visitor === "same" && one.kind === "person") return "same"
  return visitor === "same" || isForState(one, other) ? "partly" : "unknown"
}

function areOneName(place: string | null, other: string | null): boolean {
  const [one, two] = [place, other].map((name) => foldName(name?.split(", ")[0] ?? ""))
  return one !== "" && one === two
}

/** The country visited. */
function hostOf({ place, participants }: EngagementReport): string | null {
  const visitor = participants[0]?.country ?? null
  return (
    countryOf(place) ??
    participants.slice(1).find(({ country }) => country !== null && country !== visitor)?.country ??
    null
  )
}

/** Whether the places of both are known, and lie in two countries. */
function areInTwoCountries(a: EngagementReport, b: EngagementReport): boolean {
  const [one, other] = [countryOf(a.place), countryOf(b.place)]
  return one !== null && other !== null && one !== other && families[a.kind] !== "call"
}

function countryOf(place: string | null): string | null {
  if (place === null) return null
  return (
    (lookUp(place) ?? lookUp(place.split(", ").at(-1) ?? "") ?? lookUp(place.replace(/^the /i, "")))?.country ?? null
  )
}
