import { numberOf } from "./numbers.ts"
import type { FollowThroughFinding } from "./outcome.ts"

/** Days of each unit that something may come round in. */
const daysOf = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const

type Unit = keyof typeof daysOf

const rhythm =
  /\b(?:(?:every|each|once (?:an?|every|each)|per) (?<unit>day|week|month|quarter|year)|(?<adverb>daily|weekly|monthly|quarterly|annual(?:ly)?|yearly))\b/i
const unitOf: Readonly<Record<string, Unit>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  annual: "year",
  annually: "year",
  yearly: "year",
}

/** How often something is to be done: "|every month|", "|weekly| talks"; null where words tell no rhythm. */
export function rhythmOf(words: string): Unit | null {
  const { unit, adverb } = rhythm.exec(words)?.groups ?? {}
  return unit !== undefined ? (unit.toLowerCase() as Unit) : (unitOf[adverb?.toLowerCase() ?? ""] ?? null)
}

const times =
  /\b(?:(?<once>once|twice)|(?<count>\p{L}+|\d+) times) (?:in|over|within) (?:the (?:last|past|first) )?(?<length>\p{L}+|\d+) (?<unit>day|week|month|quarter|year)s?\b/iu

/** What a count makes of a rhythm, and where it stands. */
export interface Kept {
  readonly finding: Extract<FollowThroughFinding, "fulfilled" | "partly">
  readonly start: number
  readonly end: number
}

/**
 * Whether what was to be done in a rhythm was done as often as that; null where words count nothing.
 *
 *     every month      They spoke |nine times in fourteen months|.      partly
 */
export function keptIn(words: string, unit: Unit): Kept | null {
  const told = times.exec(words)
  if (told === null) return null
  const { once, count = "", length = "", unit: of = "" } = told.groups ?? {}
  const done = once === undefined ? numberOf(count) : once.toLowerCase() === "once" ? 1 : 2
  const lasted = /^(?:an?|one)$/i.test(length) ? 1 : numberOf(length)
  if (done === null || lasted === null) return null
  const due = Math.floor((lasted * daysOf[of.toLowerCase() as Unit]) / daysOf[unit])
  return {
    finding: done >= due ? "fulfilled" : "partly",
    start: told.index,
    end: told.index + told[0].length,
  }
}
