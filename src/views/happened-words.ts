import type { ActKind, ActStatus } from "../domain/act.ts"
import { showDate } from "../domain/date-in-words.ts"
import type { EngagementKind } from "../domain/engagement.ts"
import type { Bound, Figure } from "../domain/figure.ts"
import { listed } from "../domain/listed.ts"
import type { Time } from "../domain/time.ts"

/** What an engagement is called. */
export const engagementWords: Readonly<Record<EngagementKind, string>> = {
  visit: "visit",
  meeting: "meeting",
  summit: "summit",
  call: "call",
  talks: "talks",
  "press-conference": "press conference",
  interview: "interview",
  speech: "speech",
}

/** Between the sides of an engagement: "meeting of A with B", "visit of A to B". */
const between: Readonly<Record<EngagementKind, readonly [string, string]>> = {
  visit: ["by", "to"],
  meeting: ["of", "with"],
  summit: ["of", "with"],
  call: ["between", "and"],
  talks: ["of", "with"],
  "press-conference": ["by", "with"],
  interview: ["with", "and"],
  speech: ["by", "with"],
}

/** An engagement in a line: "Meeting of Ana Ruiz with Tom Petrov". Names of the sides as its first document gives them. */
export function engagementTitle(kind: EngagementKind, sides: readonly (readonly string[])[]): string {
  const [first, ...others] = sides.filter((side) => side.length > 0).map(shortly)
  const name = capitalised(engagementWords[kind])
  if (first === undefined) return name
  const [by, to] = between[kind]
  if (others.length === 0) return `${name} ${kind === "call" ? "of" : by} ${first}`
  return `${name} ${by} ${first} ${to} ${listed(others)}`
}

/** What an act is called, and what stands before who did it and to whom: "sanction by A against B". */
const acts: Readonly<Record<ActKind, { readonly name: string; readonly by: string; readonly to: string }>> = {
  agreement: { name: "agreement", by: "of", to: "with" },
  commitment: { name: "commitment", by: "by", to: "to" },
  request: { name: "request", by: "by", to: "to" },
  warning: { name: "warning", by: "by", to: "to" },
  refusal: { name: "refusal", by: "by", to: "towards" },
  denial: { name: "denial", by: "by", to: "towards" },
  accusation: { name: "accusation", by: "by", to: "against" },
  "red-line": { name: "red line", by: "drawn by", to: "for" },
  approval: { name: "approval", by: "by", to: "of" },
  aid: { name: "aid", by: "from", to: "to" },
  sanction: { name: "sanction", by: "by", to: "against" },
  "export-control": { name: "export control", by: "by", to: "against" },
  tariff: { name: "tariff", by: "by", to: "on" },
  law: { name: "law", by: "by", to: "concerning" },
  expulsion: { name: "expulsion", by: "by", to: "of" },
  closure: { name: "closure", by: "by", to: "concerning" },
  military: { name: "military move", by: "by", to: "towards" },
  protest: { name: "protest", by: "by", to: "against" },
  violence: { name: "violence", by: "by", to: "against" },
  easing: { name: "easing", by: "by", to: "towards" },
  withdrawal: { name: "withdrawal", by: "by", to: "concerning" },
  other: { name: "act", by: "by", to: "towards" },
}

/** "request", "red line". */
export function actName(kind: ActKind): string {
  return acts[kind].name
}

/** The words before the names: of who did it, and to whom. */
export function actPrepositions(kind: ActKind): { readonly by: string; readonly to: string } {
  return acts[kind]
}

/** An act in a line: "Request by Ana Ruiz to Valdoria". */
export function actTitle(kind: ActKind, by: readonly string[], to: readonly string[]): string {
  const { name, ...before } = acts[kind]
  const parts = [
    capitalised(name),
    ...(by.length > 0 ? [`${before.by} ${shortly(by)}`] : []),
    ...(to.length > 0 ? [`${before.to} ${shortly(to)}`] : []),
  ]
  return parts.join(" ")
}

/** Whether it was done, as a reader would say it. */
export const actStatusWords: Readonly<Record<ActStatus, string>> = {
  happened: "happened",
  planned: "planned",
  hypothetical: "hypothetical",
  negated: "did not happen",
}

const durationParts = [
  ["Y", "year"],
  ["M", "month"],
  ["W", "week"],
  ["D", "day"],
] as const
const timeParts = [
  ["H", "hour"],
  ["M", "minute"],
  ["S", "second"],
] as const

/** "5 hours 30 minutes" of an ISO 8601 duration; one that leaves the number open ("PXY") is not told. */
export function durationInWords(duration: string): string | null {
  const match = /^P([^T]*)(?:T(.+))?$/.exec(duration)
  if (!match || /X/.test(duration)) return null
  const told = (written: string, parts: readonly (readonly [string, string])[]) =>
    parts.flatMap(([letter, name]) => {
      const number = new RegExp(`([\\d.]+)${letter}`).exec(written)?.[1]
      return number === undefined ? [] : [`${number} ${name}${number === "1" ? "" : "s"}`]
    })
  const words = [...told(match[1] ?? "", durationParts), ...told(match[2] ?? "", timeParts)].join(" ")
  return words === "" ? null : words
}

/** References of TIMEX3 that are no date. */
const references: Readonly<Record<string, string>> = {
  PRESENT_REF: "now",
  PAST_REF: "in the past",
  FUTURE_REF: "in the future",
}

/** A time expression in words: its date, how long it is, or the value of TIMEX3 where we have no better words. */
export function timeInWords({ date, type, value }: Pick<Time, "date" | "type" | "value">): string {
  if (date) return showDate(date.value)
  const duration = durationInWords(value)
  if (type === "SET") return duration === null ? "again and again" : `every ${duration.replace(/^1 /, "")}`
  return references[value] ?? duration ?? (value.startsWith("P") ? "a while" : "a time left open")
}

const bounds: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  "more-than": "more than ",
  "less-than": "less than ",
  range: "",
}

/** "more than 70 %", "USD 3 billion", "40 to 45 firms". */
export function figureInWords({ value, high, unit, bound }: Pick<Figure, "value" | "high" | "unit" | "bound">): string {
  const number = high === null ? amount(value) : `${amount(value)} to ${amount(high)}`
  if (/^[A-Z]{3}$/.test(unit)) return `${bounds[bound]}${unit} ${number}`
  if (unit === "fold") return `${bounds[bound]}${number} times`
  return `${bounds[bound]}${number} ${unit}`
}

const large = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const

/** "3.5 billion", "41,000": no digit is lost. */
function amount(value: number): string {
  const scale = large.find(([from]) => Math.abs(value) >= from && Number.isInteger((value / from) * 1000))
  const written = (number: number) => number.toLocaleString("en", { maximumFractionDigits: 10 })
  return scale ? `${written(value / scale[0])} ${scale[1]}` : written(value)
}

/** More names than these make no title: three are said, and the others counted. */
const mostNames = 4

function shortly(names: readonly string[]): string {
  if (names.length <= mostNames) return listed(names)
  return listed([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} others`])
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
