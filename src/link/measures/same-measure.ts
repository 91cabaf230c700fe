import type { MeasureReport } from "../../domain/report.ts"
import { stemOf } from "../../language/content-words.ts"
import { dayRange, daysBetween } from "../reports/day-range.ts"
import { areNear, countShared, isSameSentence, isSameUtterance, sameness, stretchesOf } from "../reports/likeness.ts"
import type { Likeness, Rules } from "../reports/tie.ts"

/** Documents farther apart than this, in days, may tell of what has changed; those that tell of harm, which is counted anew each day, may at once. */
const daysApart = { seldom: 7, harm: 0, ofOneSpeaker: 1 }
const harm = new Set("kil wound injur hurt dead died displ arres detai hospi evacu infec miss rescu".split(" "))
/** Documents about the same have so many names in common. */
const sharedNames = 2
/** So many more words must be shared by the sentences, by what is counted. */
const sharedWords = { share: 1, things: 2, other: 3 }
/** What is counted everywhere, of everything. */
const ofAnything =
  /^(?:people|others|times|seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|miles|kilometers|meters|feet|fold|percentage points|[A-Z]{3})$/
/** A number so many times the other is seldom of the same. */
const farApart = 3

/**
 * Holds two measures against each other: the same counted, and the same done to it or said of where it stands, in
 * documents of one week. Whether the numbers agree is not asked here.
 *
 *     "Four of the twelve chemicals are under control"     "five of 12 chemicals have been placed under control"     one
 *     "Police arrested four protesters" in the morning     "Twelve protesters were arrested" in another town         two
 */
export const measureRules: Rules<MeasureReport> = {
  keys({ unit, doing, published }) {
    return published === null
      ? []
      : stretchesOf(published, daysApart.seldom).flatMap((time) => doing.map((done) => `m ${unit} ${done} ${time}`))
  },
  compare(a, b): Likeness {
    if (a.unit !== b.unit || !isSameMeasure(a, b)) return 0
    const isSaidAtOnce = isSameSentence(a, b) || isSameUtterance(a, b)
    if (a.value === b.value && a.high === b.high) return 2
    // A document that gives two numbers for it tells why, or tells of two.
    return a.document === b.document ? -1 : isSaidAtOnce ? 0 : 2
  },
  rank({ bound, published, subject, id }) {
    const day = published === null ? 9_999_999 : 1_000_000 + published.last
    return `${bound === "exact" ? 0 : 1}${99 - Math.min(90, subject.length)}${day} ${id}`
  },
}

function isSameMeasure(a: MeasureReport, b: MeasureReport): boolean {
  const doing = a.doing.filter((done) => b.doing.includes(done))
  if (doing.length === 0 || countShared(a.names, b.names) < sharedNames) return false
  const isOfHarm = doing.every((done) => harm.has(done))
  if (!areNear(a.published, b.published, isOfHarm ? daysApart.harm : daysApart.seldom)) return false
  const [own, other] = [dayRange(a.date?.value), dayRange(b.date?.value)]
  if (own !== null && other !== null && daysBetween(own, other) > 0) return false
  const sizes = [Math.abs(a.value), Math.abs(b.value)]
  if (Math.max(...sizes) > farApart * Math.min(...sizes)) return false
  if (a.total !== null && b.total !== null && a.total !== b.total) return false
  return a.unit === "%" ? isOneShare(a, b, doing) : areOfOne(a, b) && isToldAlike(a, b, doing)
}

/** "the precursors" and "the chemicals", where one document speaks of "precursor chemicals". */
function isOneShare(a: MeasureReport, b: MeasureReport, doing: readonly string[]): boolean {
  const isLinked =
    countShared(a.subject, b.subject) > 0 ||
    countShared(a.subject, b.beside) > 0 ||
    countShared(b.subject, a.beside) > 0
  return isLinked && countOthers(a, b, doing) >= sharedWords.share
}

/** "46 firms", "50 Ruvenian firms"; not "four Calvernian sailors", "two Ruvenian sailors". */
function areOfOne(a: MeasureReport, b: MeasureReport): boolean {
  const [own, other] = [a.subject.slice(0, -1), b.subject.slice(0, -1)]
  return countShared(own, other) === Math.min(own.length, other.length)
}

function isToldAlike(a: MeasureReport, b: MeasureReport, doing: readonly string[]): boolean {
  if (a.total !== null && a.total === b.total) return true
  const isOneSpeaker = a.speaker !== null && b.speaker !== null && sameness(a.speaker, b.speaker) === "same"
  if (isOneSpeaker && areNear(a.published, b.published, daysApart.ofOneSpeaker)) return true
  return countOthers(a, b, doing) >= (ofAnything.test(a.unit) ? sharedWords.other : sharedWords.things)
}

/** Words that the sentences share beyond what is counted and what is done to it. */
function countOthers(a: MeasureReport, b: MeasureReport, doing: readonly string[]): number {
  const own = new Set([stemOf(a.unit), stemOf("percent"), ...doing.flatMap((done) => done.split(" "))])
  const heads = new Set([a.subject.at(-1), b.subject.at(-1)])
  return a.around.filter((stem) => b.around.includes(stem) && !own.has(stem) && !heads.has(stem)).length
}
