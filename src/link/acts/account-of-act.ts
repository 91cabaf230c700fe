import type { Actor } from "../../domain/actor.ts"
import type { DocumentDate } from "../../domain/date.ts"
import { showDate } from "../../domain/date-in-words.ts"
import { listed } from "../../domain/listed.ts"
import type { ActReport } from "../../domain/report.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"

type Status = ActReport["status"]

/** Whether it was done: where one of the reports has it so, it was; or else what the one that tells most says. */
export function statusOfAct(reports: readonly ActReport[]): Status {
  return reports.some(({ status }) => status === "happened") ? "happened" : (reports[0]?.status ?? "happened")
}

/** How one account of an act differs from the line that stands for all, in plain sentences; null where it does not. */
export function differsInAct(line: ActReport, report: ActReport): string | null {
  const sentences = [
    otherActors("by", line.by, report.by),
    otherActors("to", line.to, report.to),
    otherDate("Dates it", line.date, report.date),
    otherDate("Has it due", line.due, report.due),
    line.status === report.status ? null : `Tells of it as ${report.status}.`,
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(" ")
}

/** Where both name somebody, and one of them is not the other: a state here and its minister there, or one more. */
function otherActors(side: "by" | "to", line: readonly Actor[], report: readonly Actor[]): string | null {
  if (line.length === 0 || report.length === 0) return null
  const isHere = (actor: Actor) => line.some((other) => sameness(actor, other) === "same")
  const added = report.filter((actor) => !isHere(actor)).map(({ name }) => name)
  if (added.length === 0) return null
  return side === "by" ? `Gives it to ${listed(added)}.` : `Has it directed at ${listed(added)}.`
}

/** A date that is only bounded by its document's differs from none. */
function otherDate(words: string, line: DocumentDate | null, report: DocumentDate | null): string | null {
  if (line === null || report === null || line.value === report.value || dayRange(report.value) === null) return null
  return dayRange(line.value) === null ? null : `${words} ${showDate(report.value)}, not ${showDate(line.value)}.`
}
