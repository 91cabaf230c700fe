import type { Actor } from "../../domain/actor.ts"
import { showDate } from "../../domain/date-in-words.ts"
import { listed } from "../../domain/listed.ts"
import type { EngagementReport } from "../../domain/report.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import { foldName } from "../actors/name-words.ts"
import { dayRange, daysBetween } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"

type Status = EngagementReport["status"]

/** Whether it was held, as far as its reports tell: held where one of them has it so, or else what the latest says. */
export function statusOfEngagement(reports: readonly EngagementReport[]): Status {
  if (reports.some(({ status }) => status === "held")) return "held"
  const latest = reports.toSorted(
    (a, b) => (b.published?.last ?? 0) - (a.published?.last ?? 0) || (a.id < b.id ? -1 : 1),
  )
  return latest[0]?.status ?? "held"
}

/** How one account of an engagement differs from the line that stands for all, in plain sentences; null where it does not. */
export function differsInEngagement(
  line: EngagementReport & { readonly status: Status },
  report: EngagementReport,
): string | null {
  const sentences = [
    otherKind(line, report),
    otherDate(line, report),
    otherPlace(line, report),
    otherDuration(line, report),
    ...otherPeople(line, report),
    line.status === report.status ? null : `Tells of it as ${report.status}.`,
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(" ")
}

/** Talks are held in a meeting: who calls it the one does not deny the other. */
const together: ReadonlySet<EngagementReport["kind"]> = new Set(["meeting", "talks"])

function otherKind({ kind }: EngagementReport, report: EngagementReport): string | null {
  const name = report.kind === "press-conference" ? "press conference" : report.kind
  if (kind === report.kind || (together.has(kind) && together.has(report.kind))) return null
  return `Calls it ${name === "talks" ? "talks" : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`}.`
}

function otherDate({ date }: EngagementReport, report: EngagementReport): string | null {
  if (date === null || report.date === null || date.value === report.date.value) return null
  const [own, other] = [dayRange(date.value), dayRange(report.date.value)]
  // One that is only bounded by its document's differs from none, nor does a month from a day in it.
  if (own === null || other === null || daysBetween(own, other) <= 0) return null
  return `Dates it ${showDate(report.date.value)}, not ${showDate(date.value)}.`
}

function otherPlace({ place }: EngagementReport, report: EngagementReport): string | null {
  if (place === null || report.place === null) return null
  const [own, other] = [foldName(place), foldName(report.place)]
  return own.includes(other) || other.includes(own) || isWithinOther(place, report.place)
    ? null
    : `Has it in ${report.place}, not in ${place}.`
}

/** Whether one of two places is the country that the other is in: Paris, France. */
function isWithinOther(place: string, other: string): boolean {
  const [listed, otherListed] = [lookUp(place), lookUp(other)]
  if (listed === null || otherListed === null || listed.country !== otherListed.country) return false
  return listed.kind === "country" || otherListed.kind === "country"
}

function otherDuration({ duration }: EngagementReport, report: EngagementReport): string | null {
  if (duration === null || report.duration === null || duration === report.duration) return null
  return `Has it last ${durationInWords(report.duration)}, not ${durationInWords(duration)}.`
}

/** “PT5H30M” as “5 hours and 30 minutes”. */
export function durationInWords(duration: string): string {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? []
  const parts = [counted(days, "day"), counted(hours, "hour"), counted(minutes, "minute")].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? duration : parts.join(" and ")
}

function counted(many: string | undefined, unit: string): string | null {
  return many === undefined ? null : `${many} ${many === "1" ? unit : `${unit}s`}`
}

function otherPeople(line: EngagementReport, report: EngagementReport): (string | null)[] {
  const [missing, added] = [
    namesOf(line.participants, report.participants),
    namesOf(report.participants, line.participants),
  ]
  return [
    missing.length === 0 ? null : `Does not name ${listed(missing)}.`,
    added.length === 0 ? null : `Names ${listed(added)}, too.`,
  ]
}

/** People of one list who are nobody in the other. */
function namesOf(people: readonly Actor[], others: readonly Actor[]): string[] {
  return people
    .filter((actor) => actor.kind === "person" && !others.some((other) => sameness(actor, other) === "same"))
    .map(({ name }) => name)
}
