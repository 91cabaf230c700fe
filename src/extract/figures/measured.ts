import type { ChunkedSentence } from "../../language/chunks.ts"
import { lookUp } from "../../language/names/gazetteer.ts"
import type { WrittenNumber } from "../../language/numbers/find-numbers.ts"
import { isPlural, longTimes, measureAdjectives, measureOf, shortTimes, unitOf } from "./units.ts"

/** What a number counts or measures, and the last unit of the words that say so. */
export interface Measured {
  readonly unit: string
  readonly end: number
  /** `count` of things, `measure` by a measure, or what the number's own words say. */
  readonly kind: "count" | "measure" | "percent" | "money" | "multiple"
}

/** Verbs that a length of time is the object of; elsewhere days and years mostly tell when. */
const lasting =
  /^(?:need|needs|needed|take|takes|took|taken|taking|last|lasts|lasted|spend|spends|spent|require|requires|required|serve|served|face|faces|extend|extended|sentenced|jailed|imprisoned|get|give|given|cost|costs)$/
const tellsWhenAfter = /^(?:ago|later|earlier|before|after|since|past|from|hence|old|away)$/
const tellsWhenBefore =
  /^(?:in|for|after|over|during|since|last|past|next|first|every|until|by|previous|coming|recent|throughout|across|into|within|these|those|final|following|some|another|the|all|to)$/

/** Counts of one and two in letters mostly tell the story ("two officials"), unless they count who came to harm. */
const fewest = 3
const harm =
  /^(?:killed|dead|died|hurt|injured|wounded|missing|arrested|detained|jailed|executed|expelled|shot|kidnapped|captured|abducted|drowned|sunk|destroyed)$/
/** In letters, up to this much after "the" or "its" is what the text has spoken of before: "the three countries". */
const largestKnown = 12
const definite = /^(?:the|these|those|its|their|our|his|her|my|your|other|both|all|'s|’s|first|next|last|every|any|or)$/
/** "Three things", "four reasons": a few of these open a list. */
const indefinite = /^(?:things|ways|reasons|words|points|questions|ones|sides|steps|ideas|thoughts|issues)$/

const indefinitely = 10

/** What a number measures, or null where it is none that is stated of anything. */
export function readMeasured(number: WrittenNumber, sentence: ChunkedSentence): Measured | null {
  const { lastWord } = number
  switch (number.kind) {
    case "percent":
      return isEmphasis(number, sentence) ? null : { unit: "%", end: lastWord, kind: "percent" }
    case "points":
      return { unit: "percentage points", end: lastWord, kind: "percent" }
    case "share":
      return isShareOfSomething(number, sentence) ? { unit: "%", end: lastWord, kind: "percent" } : null
    case "money":
      return { unit: number.currency ?? "", end: lastWord, kind: "money" }
    case "multiple":
      // "Our aim is twofold": two aims.
      return /^(?:is|are|was|were|be)$/.test(sentence.units[number.firstWord - 1]?.norm ?? "")
        ? null
        : { unit: "fold", end: lastWord, kind: "multiple" }
    case "plain":
      return measureAfter(number, sentence) === null ? readCount(number, sentence) : readMeasure(number, sentence)
  }
}

/** "I agree a hundred percent." */
function isEmphasis({ value, bound, firstWord, lastWord }: WrittenNumber, { units }: ChunkedSentence): boolean {
  if (![100, 110, 1000].includes(value) || bound !== "exact" || units[lastWord + 1]?.norm === "of") return false
  return !/^(?:by|to|from|at|of|a|the)$/.test(units[firstWord - 1]?.norm ?? "")
}

/** "half of the ports", "one in five children"; not "half of it" or "a third", nor "the first half of 2032". */
function isShareOfSomething(number: WrittenNumber, { units, tags, nounEnd }: ChunkedSentence): boolean {
  const { firstWord, lastWord } = number
  const next = units[lastWord + 1]
  if (
    next === undefined ||
    /^(?:first|second|last|latter|other|next|third|fourth)$/.test(units[firstWord - 1]?.norm ?? "")
  )
    return false
  if (next.norm !== "of")
    return tags[lastWord + 1] === "NOUN" || tags[lastWord + 1] === "ADJ" || tags[lastWord + 1] === "DET"
  return (
    !/^(?:it|them|us|that|this|you|me|him|her)$/.test(units[lastWord + 2]?.norm ?? "") &&
    tags[lastWord + 2] !== "NUM" &&
    (nounEnd[lastWord + 2] ?? -1) >= 0
  )
}

/** The measure right after a number and where it stands: "hours" in "five and a half hours", "miles" in "30 nautical miles". */
function measureAfter(number: WrittenNumber, { units }: ChunkedSentence): { unit: string; at: number } | null {
  let at = number.lastWord + 1
  if (number.isModifier) at++
  while (!number.isModifier && measureAdjectives.has(units[at]?.norm ?? "")) at++
  const unit = measureOf(units[at]?.norm ?? "")
  return unit === null || units[at]?.norm === "second" ? null : { unit, at }
}

function readMeasure(number: WrittenNumber, sentence: ChunkedSentence): Measured | null {
  const measure = measureAfter(number, sentence)
  if (measure === null) return null
  const isTime = shortTimes.has(measure.unit) || longTimes.has(measure.unit)
  return isTime && tellsWhen(number, sentence, measure)
    ? null
    : { unit: measure.unit, end: measure.at, kind: "measure" }
}

/** "three days later", "within 24 hours", "a two-day visit": when, not how much. */
function tellsWhen(
  number: WrittenNumber,
  { units }: ChunkedSentence,
  { unit, at }: { unit: string; at: number },
): boolean {
  const after = units[at + 1]?.norm ?? ""
  const before = units[number.firstWord - 1]?.norm ?? ""
  const isLong = longTimes.has(unit)
  if (tellsWhenAfter.test(after) || units[number.firstWord]?.norm === "within") return true
  // "over ten years" is as often during them as more than them.
  if (isLong && units[number.firstWord]?.norm === "over") return true
  if (after === "to" && unit === "minutes") return true
  // "24 hours a day"
  if (after === "a" && /^(?:day|week|year)$/.test(units[at + 2]?.norm ?? "") && number.bound === "exact") return true
  if (number.isModifier) return isLong
  // "in nearly six hours of talks": of something, it is how long that took.
  if (!isLong && after === "of") return false
  if (!isLong) return before !== "for" && before !== "to" && before !== "by" && tellsWhenBefore.test(before)
  if (tellsWhenBefore.test(before)) return !(before === "to" && lasting.test(units[number.firstWord - 2]?.norm ?? ""))
  return number.bound === "exact" && !lasting.test(before)
}

/** "46 Ruvenian companies", "four of the twelve chemicals", "212 times" */
function readCount(number: WrittenNumber, sentence: ChunkedSentence): Measured | null {
  if (number.isModifier) return null
  const { units } = sentence
  const noun = countedNoun(sentence, number.lastWord + 1, number.value === 1)
  if (noun === null) return null
  const { norm, text } = units[noun] as { norm: string; text: string }
  if (!tellsSomething(number, sentence, noun)) return null
  return { unit: isPeople(norm, text) ? "people" : unitOf(norm), end: noun, kind: "count" }
}

/** The unit of the noun that a number before `from` counts, in its own phrase or after "of the twelve". */
function countedNoun(sentence: ChunkedSentence, from: number, isOne: boolean): number | null {
  const { units, tags, nounEnd } = sentence
  let at = from
  if (units[at]?.norm === "of") {
    at++
    if (/^(?:them|us|it|you)$/.test(units[at]?.norm ?? "")) return null
    if (tags[at] === "DET") at++
  }
  const phraseEnd = Math.max(nounEnd[at] ?? -1, nounEnd[at - 1] === at ? at : -1)
  const end = phraseEnd >= 0 ? phraseEnd : at
  let found: number | null = null
  for (let i = at; i < end; i++) {
    const { norm, text } = units[i] as { norm: string; text: string }
    if (/^['’]s?$/.test(text)) break
    if (tags[i] !== "NOUN" && tags[i] !== "PROPN" && tags[i] !== "ADJ") {
      if (
        tags[i] === "NUM" ||
        tags[i] === "PUNCT" ||
        tags[i] === "ADV" ||
        tags[i] === "X" ||
        tags[i] === "DET" ||
        tags[i] === "SYM"
      )
        continue
      break
    }
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next)$/.test(norm)) break
    if ((isOne || isPlural(norm)) && tags[i] !== "ADJ") found = i
  }
  return found
}

function tellsSomething(number: WrittenNumber, { units, tags }: ChunkedSentence, noun: number): boolean {
  const { value, bound, isSpelled, firstWord, lastWord } = number
  const norm = units[noun]?.norm ?? ""
  // "about two things": of them, not nearly two.
  const isBounded =
    bound !== "exact" && (value >= fewest || !/^(?:about|around|over|under)$/.test(units[firstWord]?.norm ?? ""))
  if (indefinite.test(norm) && isSpelled && value < indefinitely && norm !== "times") return false
  if (value <= 1 || !isBounded) {
    const before = units[firstWord - 1]?.norm ?? ""
    const isKnown = units[lastWord + 1]?.norm !== "of" && definite.test(before)
    if (isKnown && value <= (isSpelled ? largestKnown : fewest)) return false
    if (value >= fewest || (!isSpelled && value === 2)) return true
    for (let i = noun + 1; i < Math.min(units.length, noun + 6); i++) if (harm.test(units[i]?.norm ?? "")) return true
    return firstWord > 0 && harm.test(before) && tags[firstWord - 1] === "VERB"
  }
  return true
}

/** "41,000 Valdorians": what people call themselves after their country. */
function isPeople(norm: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  return (
    /(?:ians|eans|ans|ese|ish)$/.test(norm) ||
    lookUp(text)?.kind === "demonym" ||
    lookUp(text.replace(/s$/, ""))?.kind === "demonym"
  )
}
