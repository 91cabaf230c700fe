import { type ActKind, type ActStatus, actKinds } from "./act.ts"
import { relations } from "./alignment.ts"
import { firstDayOf, lastDayOf } from "./edtf-days.ts"
import type { Engagement, EngagementKind } from "./engagement.ts"
import type { Bound } from "./figure.ts"
import { characterizations } from "./issue.ts"
import type { JudgedKind, Values } from "./judgement.ts"
import { statuses } from "./status.ts"

/** What a person can say of a field instead: a name or other words, a number, a date in EDTF, or one of the words there are for it. */
type Written = "words" | "number" | "date" | readonly string[]

const engagementKinds: Readonly<Record<EngagementKind, true>> = {
  visit: true,
  meeting: true,
  summit: true,
  call: true,
  talks: true,
  "press-conference": true,
  interview: true,
  speech: true,
}
const engagementStatuses: Readonly<Record<Engagement["status"], true>> = {
  held: true,
  planned: true,
  postponed: true,
  cancelled: true,
}
const actStatuses: Readonly<Record<ActStatus, true>> = {
  happened: true,
  planned: true,
  hypothetical: true,
  negated: true,
}
const bounds: Readonly<Record<Bound, true>> = {
  exact: true,
  about: true,
  "at-least": true,
  "at-most": true,
  "more-than": true,
  "less-than": true,
  range: true,
}
const kindsOfActs: readonly ActKind[] = actKinds

const fields: Readonly<Record<JudgedKind, Readonly<Record<string, Written>>>> = {
  statement: { speaker: "words", addressee: "words", said: "date" },
  alignment: { relation: relations },
  engagement: {
    kind: Object.keys(engagementKinds),
    status: Object.keys(engagementStatuses),
    date: "date",
    place: "words",
  },
  act: {
    kind: kindsOfActs,
    status: Object.keys(actStatuses),
    by: "words",
    to: "words",
    date: "date",
    due: "date",
  },
  channel: { name: "words", status: statuses, date: "date", accordingTo: "words" },
  issue: { status: statuses, date: "date", accordingTo: "words" },
  figure: {
    value: "number",
    high: "number",
    unit: "words",
    bound: Object.keys(bounds),
    asOf: "date",
    speaker: "words",
  },
  actor: { name: "words", role: "words", country: "words" },
  discrepancy: {},
}

/** What is never left untold, besides what is one of some words. */
const needed: ReadonlySet<string> = new Set(["channel name", "figure value", "figure unit", "actor name"])

/** Whether a field names somebody who speaks, is spoken to, or acts. */
export function namesActor(kind: JudgedKind, field: string): boolean {
  return kind !== "actor" && /^(?:speaker|addressee|by|to|accordingTo)$/.test(field)
}

/** Fields a person can correct. */
export function correctableFields(kind: JudgedKind): string[] {
  return Object.keys(fields[kind])
}

/** The words a field is one of; null where it is free. What parties do about an issue has words of its own. */
export function choicesOf(kind: JudgedKind, field: string, found: Values): readonly string[] | null {
  if (kind === "issue" && field === "status" && characterizations.some((one) => one === found.status))
    return characterizations
  const written = fields[kind][field]
  return typeof written === "object" ? written : null
}

/** What a person wrote as the value of a field, empty where it should not be told; or why it cannot be. */
export function readValue(
  { kind, field, found }: { readonly kind: JudgedKind; readonly field: string; readonly found: Values },
  written: string,
): { readonly value: string | number | null } | { readonly problem: string } {
  const text = written.trim()
  const as = fields[kind][field]
  if (as === undefined)
    return {
      problem: `${kind}: "${field}" cannot be corrected; what can is ${correctableFields(kind).join(", ") || "none"}.`,
    }
  const choices = choicesOf(kind, field, found)
  if (text === "" && (choices !== null || needed.has(`${kind} ${field}`)))
    return { problem: `${field}: something is to be told of it; what is not so at all is rejected.` }
  if (text === "") return { value: null }
  if (choices !== null && !choices.includes(text))
    return { problem: `${field}: "${text}" is not known; it is one of ${choices.join(", ")}.` }
  if (as === "number")
    return Number.isFinite(Number(text)) ? { value: Number(text) } : { problem: `${field}: "${text}" is not a number.` }
  if (as === "date" && firstDayOf(text) === null && lastDayOf(text) === null)
    return { problem: `${field}: "${text}" is no date. Write 2031-05-04, 2031-05, 2031 or ../2031-05-04.` }
  return { value: text }
}
