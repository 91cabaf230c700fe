import type { Actor } from "../../domain/actor.ts"
import type { ActReport } from "../../domain/report.ts"
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

/** Acts without a date are of the days before their documents: those that came out farther apart tell of two. */
const daysApart = 4
/** A date of more days than this fits too many acts of one kind. */
const roughDays = 92
/** So many of the words that carry meaning must be shared, and of the shorter report this part. */
const shared = { words: 2, part: 0.5 }
/** With so many shared, and this part, it is the same beyond doubt. */
const surely = { words: 4, part: 0.7 }

/**
 * Kinds that are done in words: each saying is an act of its own, even where the same is said again. The others are done
 * once, whoever of a government is named for it.
 */
const inWords: ReadonlySet<string> = new Set(
  "agreement commitment request warning refusal denial accusation red-line approval".split(" "),
)

/**
 * Holds two reports of acts against each other: what sort, by whom, to whom, what, when. The words for it decide, where
 * kind and actors agree; words said at one place and the same sentence are the same act.
 *
 *     "Calvern barred 46 firms from buying lasers"     "the sanctions on 46 Ruvenian laser firms"     one
 *     "Okafor urged Haldis to free Tarrant" of April   the same of October                            two
 */
export const actRules: Rules<ActReport> = {
  keys(report) {
    const { stems, by, sentence, kind } = report
    const range = daysOf(report)
    const months = range === null ? [] : monthsOf(range, 5)
    const words = [...new Set(by.flatMap(keysOfActor))].slice(0, 8)
    return [
      ...months.flatMap((month) => words.flatMap((word) => stems.map((stem) => `a ${kind} ${word} ${stem} ${month}`))),
      ...placeKeys(report).map((place) => `a ${kind} ${place}`),
      ...(sentence === null ? [] : [`a ${kind} sentence ${sentence}`]),
    ]
  },
  compare: compareActs,
  rank({ date, by, to, stems, published, id }) {
    const range = dayRange(date?.value)
    const precision = range === null ? 9 : Math.min(8, Math.ceil(Math.log2(lengthOf(range))))
    const actors = 9 - Math.min(4, by.length) - Math.min(4, to.length)
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${precision}${actors}${day}${99 - stems.length} ${id}`
  },
}

/** People under their country, too: what one report gives to a state another gives to its minister. */
function keysOfActor(actor: Actor): string[] {
  return actor.country === null ? actorKeys(actor) : [...actorKeys(actor), actor.country]
}

function daysOf({ date, published }: ActReport) {
  const range = dayRange(date?.value)
  if (range !== null) return range
  return published && { first: published.first - daysApart, last: published.last }
}

function compareActs(a: ActReport, b: ActReport): Likeness {
  if (a.kind !== b.kind) return 0
  if (a.status !== b.status && (a.status === "negated" || b.status === "negated")) return -1
  const [by, to] = [compareSides(a.by, b.by, a), compareSides(a.to, b.to, a)]
  if (by === "other" || to === "other") return -1
  const likeness = compareWords(a.stems, b.stems)
  if (areOfTwoReadouts(a, b)) return -1
  // Two acts of one document were told apart there, unless the same is said again farther down.
  if (a.document === b.document) return likeness === 2 && by === "same" && inWords.has(a.kind) ? 2 : 0
  if (isSameUtterance(a, b)) return likeness > 0 || shareAll(a.stems, b.stems) ? 2 : 0
  const when = compareTimes(a, b)
  if (when === "other") return -1
  if (isSameSentence(a, b)) return likeness > 0 ? 2 : 0
  if (by === "unknown" || when === "unknown") return 0
  // "Okafor condemned the attack" and "Okafor condemned the shocking attack on …", in the papers of one day.
  if (likeness === 0) return isSaidOnOneDay(a, b) && shareAll(a.stems, b.stems) ? 1 : 0
  if (to === "unknown" && likeness < 2) return 0
  return likeness
}

/** What readouts of two days tell in like words was said on two occasions; what was agreed once both sides may tell. */
function areOfTwoReadouts(a: ActReport, b: ActReport): boolean {
  const isKnown = a.published !== null && b.published !== null
  const isSaidAgain = inWords.has(a.kind) && a.kind !== "agreement" && a.kind !== "commitment"
  return isSaidAgain && a.isOfReadout && b.isOfReadout && isKnown && !areNear(a.published, b.published, 0)
}

function isSaidOnOneDay(a: ActReport, b: ActReport): boolean {
  return (
    inWords.has(a.kind) && areNear(dayRange(a.date?.value) ?? a.published, dayRange(b.date?.value) ?? b.published, 1)
  )
}

/** Words quoted from one place may be of two acts; where there are few, they must be the same. */
function shareAll(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a]
  return fewer.length > 0 && fewer.every((stem) => more.includes(stem))
}

function compareTimes(a: ActReport, b: ActReport): "near" | "unknown" | "other" {
  const [own, other] = [dayRange(a.date?.value), dayRange(b.date?.value)]
  if (own !== null && other !== null) {
    if (daysBetween(own, other) > 1) return "other"
    return Math.max(lengthOf(own), lengthOf(other)) <= roughDays ? "near" : "unknown"
  }
  if (own === null && other === null) return areNear(a.published, b.published, daysApart) ? "near" : "unknown"
  const [dated, undated] = own === null ? [other, a] : [own, b]
  return areNear(dated, undated.published, daysApart) ? "near" : "unknown"
}

/** Whether those by whom or to whom it was done are the same. Where neither names anybody, nothing speaks against it. */
function compareSides(a: readonly Actor[], b: readonly Actor[], { kind }: ActReport): "same" | "unknown" | "other" {
  if (a.length === 0 && b.length === 0) return "same"
  if (a.length === 0 || b.length === 0) return "unknown"
  let areAllOther = true
  for (const one of a) {
    for (const other of b) {
      const found = sameness(one, other)
      const isOneState = one.country !== null && one.country === other.country
      if (found === "same") return "same"
      if (isOneState && (!inWords.has(kind) || one.kind !== "person" || other.kind !== "person")) return "same"
      if (found !== "different") areAllOther = false
    }
  }
  return areAllOther ? "other" : "unknown"
}

/** How alike two reports are in the words for what was done. Numbers that differ are of two acts. */
function compareWords(a: readonly string[], b: readonly string[]): 0 | 1 | 2 {
  const numbers = [a, b].map((stems) => stems.filter((stem) => /^\d/.test(stem)))
  if (numbers.every((own) => own.length > 0) && !numbers[0]?.some((number) => numbers[1]?.includes(number))) return 0
  const both = a.filter((stem) => b.includes(stem)).length
  const part = both / Math.max(1, Math.min(a.length, b.length))
  if (both >= surely.words && part >= surely.part) return 2
  return both >= shared.words && part >= shared.part ? 1 : 0
}
