import type { Span } from "../../domain/span.ts"
import type { Analysis, Sentence } from "../analysis.ts"
import type { DateWords, Meaning, Reading } from "./meaning.ts"
import { wordAt } from "./numbers.ts"
import { type Piece, piecesOf } from "./pieces.ts"
import { readExpression } from "./read-expression.ts"
import type { Placed } from "./resolve.ts"
import { canStart } from "./starters.ts"
import { tenseAt } from "./tense.ts"

/** An expression with its place in the text and what around it decides its time. */
export interface Sighting extends Span, Placed {}

/** The expressions of a document before any is resolved, in their order. */
export function findSightings(analysis: Analysis): Sighting[] {
  const { sentences, tokens } = analysis
  const sightings: Sighting[] = []
  let from = 0
  while (from < sentences.length) {
    // A paragraph at a time: no expression runs on into the next.
    const { paragraph, firstToken } = sentences[from] as Sentence
    let to = from + 1
    while (to < sentences.length && sentences[to]?.paragraph === paragraph) to++
    const { endToken } = sentences[to - 1] as Sentence
    const pieces = piecesOf(tokens, firstToken, endToken)
    for (const reading of readPieces(pieces)) {
      const first = pieces[reading.start] as Piece
      const last = pieces[reading.end - 1] as Piece
      const sentence = sentences[tokens[first.token]?.sentence ?? 0] as Sentence
      const tense = needsTense(reading.meaning) ? tenseAt(tokens, sentence, first.token, last.token + 1) : "open"
      // "The mobs soon had the support of the guards": no time to come.
      if (first.norm === "soon" && tense === "past") continue
      sightings.push({ start: first.start, end: last.end, meaning: reading.meaning, tense, paragraph })
    }
    from = to
  }
  return sightings
}

function needsTense(meaning: Meaning): boolean {
  return (
    (meaning.kind === "vague" && meaning.value === "FUTURE_REF") ||
    (meaning.kind === "date" && meaning.year === undefined) ||
    (meaning.kind === "shift" && meaning.unit === "weekend")
  )
}

function readPieces(pieces: readonly Piece[]): Reading[] {
  const found: Reading[] = []
  let at = 0
  let free = 0
  while (at < pieces.length) {
    const readings = canStart(wordAt(pieces, at)) ? readExpression(pieces, at) : null
    if (readings === null) {
      at++
      continue
    }
    for (const reading of readings) {
      const start = reading === readings[0] ? startWithLead(pieces, reading, free) : reading.start
      found.push({ ...reading, start })
      at = free = reading.end
    }
  }
  return withSharedYears(pieces, found)
}

/** Words before a number that say how exact it is, and articles: they belong to the expression. */
const leads = new Set(
  "about around nearly almost approximately roughly some over under only just within another".split(" "),
)

/**
 * An expression with the words before it that say how exact it is.
 *
 *     for at least the past 18 months    almost two years ago
 *         ───────────────────────────    ────────────────────
 */
function startWithLead(pieces: readonly Piece[], { start, meaning }: Reading, free: number): number {
  const isCount = meaning.kind === "duration" || (meaning.kind === "shift" && meaning.isCounted === true)
  let from = start
  if (wordAt(pieces, from - 1) === "the" && from - 1 >= free && takesArticle(meaning)) from--
  if (!isCount) return from
  for (const [a, b] of leadPairs)
    if (wordAt(pieces, from - 2) === a && wordAt(pieces, from - 1) === b && from - 2 >= free) return from - 2
  return leads.has(wordAt(pieces, from - 1)) && from - 1 >= free ? from - 1 : from
}

const leadPairs = [
  ["at", "least"],
  ["at", "most"],
  ["more", "than"],
  ["less", "than"],
  ["up", "to"],
] as const

/** "the end of May", "the third quarter", "the past year"; but "the May summit", "the 1996 games" name the summit, the games. */
function takesArticle(meaning: Meaning): boolean {
  if (meaning.kind !== "date") return true
  return (
    meaning.month === undefined &&
    meaning.weekday === undefined &&
    (meaning.part !== undefined || meaning.year === undefined)
  )
}

/** "31 May – 1 June 1916", "from May 15 to August 16, 1988": the year said at the end holds for both. */
function withSharedYears(pieces: readonly Piece[], readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const next = readings[index + 1]
    if (
      next === undefined ||
      next.start - reading.end !== 1 ||
      !/^(?:-|to|and|through|or)$/.test(wordAt(pieces, reading.end))
    )
      return reading
    const [words, after] = [reading.meaning, next.meaning]
    if (words.kind !== "date" || after.kind !== "date" || words.year !== undefined || words.which !== undefined)
      return reading
    if (after.year === undefined || !("number" in after.year) || !isOfSameForm(words, after)) return reading
    // "December to February 1980"
    const isBefore = words.month !== undefined && after.month !== undefined && words.month > after.month
    return { ...reading, meaning: { ...words, year: { number: after.year.number - (isBefore ? 1 : 0) } } }
  })
}

function isOfSameForm(a: DateWords, b: DateWords): boolean {
  return (a.month === undefined) === (b.month === undefined) && a.part?.unit === b.part?.unit && a.weekday === b.weekday
}
