import type { EngagementReport } from "../../domain/report.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { foldName } from "../actors/name-words.ts"
import { dayRange, daysBetween } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import type { FollowThroughFinding } from "./outcome.ts"

/** What was planned may come so many days off its day. */
const moved = 3
/** What is planned for no day is held within so many, or another is meant. */
const soon = 31

/** The first word of a plan among reports of one engagement; null where none plans it, or it was held or called off before. */
export function planAmong(reports: readonly EngagementReport[]): EngagementReport | null {
  const first = reports
    .filter(({ published }) => published !== null)
    .toSorted((a, b) => (a.published?.first ?? 0) - (b.published?.first ?? 0) || (a.id < b.id ? -1 : 1))
  const [plan] = first
  return plan?.status === "planned" || plan?.status === "postponed" ? plan : null
}

/** What a later report makes of a plan: what is told as held before its day is planned still. */
export function findingOn({ status, date, published }: EngagementReport): FollowThroughFinding {
  const day = dayRange(date?.value)
  const isAhead = day !== null && published !== null && day.first > published.last
  if (status === "held" && !isAhead) return "fulfilled"
  return status === "held" || status === "planned" ? "repeated" : "contradicted"
}

/** Whether a report is of a document that came out after the one of the plan. */
export function isLater(plan: EngagementReport, { published, document }: EngagementReport): boolean {
  return (
    plan.published !== null && published !== null && published.first > plan.published.last && document !== plan.document
  )
}

/**
 * Whether a later report tells of what was planned, though it is not tied to it as reports of one engagement are: the
 * same people, where it was to be, when it was to be.
 *
 *     "Okafor will visit Ruvenia in the first half of 2032"     "Okafor, who is visiting Ruvenia"     April 22, 2032
 */
export function isOfPlan(plan: EngagementReport, report: EngagementReport): boolean {
  if (plan.kind !== report.kind || report.status === "planned" || !isLater(plan, report)) return false
  const [planned, other] = [
    dayRange(plan.date?.value) ?? soonAfter(plan),
    dayRange(report.date?.value) ?? report.published,
  ]
  if (planned === null || other === null || daysBetween(planned, other) > moved) return false
  if (plan.place !== null && report.place !== null ? !isOnePlace(plan.place, report.place) : plan.kind === "visit")
    return false
  const people = plan.participants.filter(({ kind }) => kind === "person")
  return (
    people.length >= (plan.kind === "visit" ? 1 : 2) &&
    people.every((one) => report.participants.some((actor) => sameness(one, actor) === "same"))
  )
}

/** Whether a report does not place it elsewhere. */
export function isWhere({ place }: EngagementReport, report: EngagementReport): boolean {
  return place === null || report.place === null || report.kind !== "visit" || isOnePlace(place, report.place)
}

function soonAfter({ published }: EngagementReport) {
  return published && { first: published.first, last: published.first + soon }
}

function isOnePlace(place: string, other: string): boolean {
  const [one, two] = [foldName(place), foldName(other)]
  if (one.includes(two) || two.includes(one)) return true
  const [listed, otherListed] = [lookUp(place), lookUp(other)]
  return (
    listed !== null &&
    listed.country === otherListed?.country &&
    (listed.kind === "country" || otherListed.kind === "country")
  )
}
