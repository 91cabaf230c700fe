import type { ChunkedSentence } from "../../language/chunks.ts"
import type { WrittenNumber } from "../../language/numbers/find-numbers.ts"

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/

/** Nouns that a number after them only tells apart: "Article 5", "flight 370", "day three". */
const numbered =
  /^(?:no|nos|number|numbers|phase|article|articles|section|chapter|resolution|page|pages|paragraph|item|room|route|highway|flight|level|stage|title|part|grade|category|type|class|gate|track|pier|version|step|point|question|table|tier|zone|division|unit|unity|channel|day|week|round|season|covid|top|age|aged|ages|chapter|clause|annex|appendix|volume|act|vol|line|lines|rule|option|sub|model|mach|group|class)\.?$/

/** "1 of 12 photos": how far a reader has got. */
const shown = /^(?:photos?|pictures?|images?|slides?|pages?|videos?)$/

const clock = /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|utc|est|edt|pst|pdt|cet|noon|midnight)$/

/** A number without a comma in these is a year, unless it plainly counts something. */
const firstYear = 1500
const lastYear = 2199

/**
 * Whether a number is none that anybody states of a quantity: a date, a year, a time of day, an age, a number in a
 * name or one that only tells things apart.
 *
 *     June 10 | 22 April | in 2031 | 3 p.m. | Article 5 | the Group of Seven | a 40-year-old
 */
export function isOtherUse(number: WrittenNumber, sentence: ChunkedSentence, text: string): boolean {
  const { units, tags } = sentence
  const { coreWord, lastWord } = number
  const before = units[coreWord - 1]
  const after = units[lastWord + 1]
  const previous = before?.norm ?? ""
  const next = after?.norm ?? ""
  if (isMonth(before?.text) || isMonth(after?.text) || (next === "of" && isMonth(units[lastWord + 2]?.text)))
    return true
  // "November 17 and 18": the day of a month named before.
  if (
    /^(?:and|,|to|-|–|or)$/.test(previous) &&
    /^\d{1,2}$/.test(units[coreWord - 2]?.norm ?? "") &&
    isMonth(units[coreWord - 3]?.text)
  )
    return true
  if (
    /^(?:and|,|to|-|–|or)$/.test(next) &&
    /^\d{1,2}$/.test(units[lastWord + 2]?.norm ?? "") &&
    isMonth(units[lastWord + 3]?.text)
  )
    return true
  if (previous === "of" && shown.test(next) && /^\d+$/.test(units[coreWord - 2]?.text ?? "")) return true
  if (clock.test(next) || (/^(?:a|p)$/.test(next) && units[lastWord + 2]?.text === ".m")) return true
  if (looksLikeYear(number, text) && (number.bound === "exact" || number.bound === "about")) return true
  if (numbered.test(previous) && (number.isSpelled ? !isCountOf(tags[coreWord - 1]) : true)) return true
  // "a 40-year-old", "40 years old", "aged 40"
  if (
    number.isModifier &&
    /^(?:year|month|week)$/.test(units[lastWord + 2]?.norm ?? "") &&
    /old|olds/.test(units[lastWord + 4]?.norm ?? "")
  )
    return true
  if (
    /^(?:years?|months?)$/.test(next) &&
    (units[lastWord + 2]?.norm === "old" || (units[lastWord + 2]?.norm === "of" && units[lastWord + 3]?.norm === "age"))
  )
    return true
  if (number.isSpelled && isCapital(units[coreWord]?.text) && coreWord > 0 && !opensClause(sentence, coreWord))
    return true
  // "Boeing 737s", "Resolution 2231", "Chang'e 6": digits right after a name.
  return (
    !number.isSpelled &&
    number.bound === "exact" &&
    tags[coreWord - 1] === "PROPN" &&
    isCapital(before?.text) &&
    !/^['’]s?$/.test(before?.text ?? "")
  )
}

function isCountOf(tag: string | undefined): boolean {
  return tag === "VERB"
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && isCapital(word) && months.test(word.toLowerCase())
}

function isCapital(word: string | undefined): boolean {
  return /^\p{Lu}/u.test(word ?? "")
}

function opensClause({ units }: ChunkedSentence, i: number): boolean {
  return /^["'“”‘’«»„(:;*#|–—.…-]+$/.test(units[i - 1]?.text ?? "")
}

function looksLikeYear({ core, value, high }: WrittenNumber, text: string): boolean {
  const isYear = (year: number) => Number.isInteger(year) && year >= firstYear && year <= lastYear
  return (
    isYear(value) && (high === null || isYear(high)) && /^\d{4}(?:\D+\d{2,4})?$/.test(text.slice(core.start, core.end))
  )
}
