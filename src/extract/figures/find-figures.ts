import type { Document } from "../../domain/document.ts"
import type { Figure } from "../../domain/figure.ts"
import { findingId } from "../../domain/identity.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { findNumbers, mayBeNumber, type WrittenNumber } from "../../language/numbers/find-numbers.ts"
import { findAsOf } from "./as-of.ts"
import { type Measured, readMeasured } from "./measured.ts"
import { isOtherUse } from "./other-uses.ts"
import { findQuantity } from "./quantity.ts"
import { sameUnitAsBefore, unitOfChange, unitOfThem } from "./same-unit.ts"
import { assentFinder, liesIn, sourceFinder, statementFinder } from "./who-stated.ts"

/** A figure while its document is read, with whether it stands in the headline. */
interface Draft {
  readonly figure: Omit<Figure, "id">
  readonly inHeadline: boolean
}

/** A number that measures something, before it is asked who states it. */
interface Candidate {
  readonly number: WrittenNumber
  readonly measured: Measured
  readonly sentence: ChunkedSentence
}

/** A number alone takes its unit from a count at most this many sentences before. */
const sentencesToUnit = 2

/** Words that make a paper hold, and state nothing of what is in it. */
const enacting = /^(?:sign|enact|ratif|adopt|pass|veto)/i

/**
 * Finds the numbers that the document, or somebody in it, states: each with what it measures and who bears it. A
 * number that the same voice states again is one figure with two places.
 */
export function findFigures(
  document: Document,
  sentences: readonly ChunkedSentence[],
  statements: readonly Statement[],
): Figure[] {
  const regionsOf = (...kinds: string[]) => document.regions.filter(({ region }) => kinds.includes(region))
  const hidden = regionsOf("byline", "dateline")
  const headlines = regionsOf("headline")
  // "signed a bill that held 8 million": the bill's figure, which nobody stated.
  const isEnacted = ({ cue: [cue] }: Statement) => cue !== undefined && enacting.test(slice(document.text, cue))
  const statementAt = statementFinder(statements.filter((statement) => !isEnacted(statement)))
  const assentTo = assentFinder(document.text, statements)
  const isInSource = sourceFinder(statements)
  const drafts: Draft[] = []
  for (const { number, measured, sentence } of findCandidates(document.text, sentences)) {
    const evidence = evidenceOf(number, measured, sentence)
    if (liesIn(hidden, evidence) || isInSource(evidence)) continue
    const statement = statementAt(evidence)
    const assent = assentTo(evidence)
    const figure = {
      value: number.value,
      high: number.high,
      unit: measured.unit,
      quantity: findQuantity(number, measured, sentence),
      bound: number.bound,
      asOf: findAsOf(sentence, { first: number.firstWord, last: measured.end }, document.date),
      speaker: statement?.speaker ?? null,
      assentedBy: assent?.speaker ?? null,
      statement: statement?.id ?? null,
      evidence: assent === null ? [evidence] : [evidence, assent.words],
    }
    drafts.push({ figure, inHeadline: liesIn(headlines, evidence) })
  }
  return stateOnce(document.text, drafts).map((figure) => ({
    id: findingId(document.id, "figure", figure.evidence),
    ...figure,
  }))
}

/** The numbers that measure something, in the order of the text. */
function findCandidates(text: string, sentences: readonly ChunkedSentence[]): Candidate[] {
  const candidates: Candidate[] = []
  let before: { measured: Measured; index: number } | null = null
  sentences.forEach((sentence, index) => {
    if (!sentence.units.some(({ norm }) => mayBeNumber(norm))) return
    // A quotation is a word here; the sentences within it come by themselves.
    const words = sentence.units.map(({ start, end, quotation }) => ({ start, end: quotation === null ? end : start }))
    for (const number of findNumbers(text, words)) {
      if (isOtherUse(number, sentence, text)) continue
      const measured: Measured | null =
        readMeasured(number, sentence) ??
        unitOfThem(number, sentence, sentences.slice(Math.max(0, index - sentencesToUnit), index)) ??
        unitOfChange(number, sentence) ??
        (before !== null && index - before.index <= sentencesToUnit
          ? sameUnitAsBefore(number, sentence, before.measured)
          : null)
      if (measured === null) continue
      if (measured.kind === "count") before = { measured, index }
      const last = candidates.at(-1)
      // "four of the twelve chemicals": the whole is no figure of its own.
      if (last?.sentence === sentence && last.measured.end >= number.firstWord) continue
      candidates.push({ number, measured, sentence })
    }
  })
  return candidates.sort((a, b) => a.number.start - b.number.start)
}

/** Words that make a number a rate: "3 billion a year", "30 flights per month". */
const rate = /^(?:year|month|week|day|hour|annum|capita|person|head|night|minute|second)$/

/** From what bounds the number to what it is a number of, and how often. */
function evidenceOf(number: WrittenNumber, measured: Measured, { units }: ChunkedSentence): Span {
  let last = measured.end
  if (/^(?:a|an|per|each|every)$/.test(units[last + 1]?.norm ?? "") && rate.test(units[last + 2]?.norm ?? "")) last += 2
  return { start: number.start, end: Math.max(number.end, units[last]?.end ?? number.end) }
}

/** Merges what one voice states twice, and drops from the headline what the text below says. */
function stateOnce(text: string, drafts: readonly Draft[]): Omit<Figure, "id">[] {
  const kept: { figure: Omit<Figure, "id">; words: ReadonlySet<string> }[] = []
  const byValue = new Map<string, number[]>()
  const keyOf = ({ value, high, unit }: Omit<Figure, "id">) => `${value} ${high} ${unit}`
  const below = new Set(drafts.filter(({ inHeadline }) => !inHeadline).map(({ figure }) => keyOf(figure)))
  for (const { figure, inHeadline } of drafts) {
    const key = keyOf(figure)
    if (inHeadline && below.has(key)) continue
    const words = wordsOf(text, figure.quantity)
    const same = byValue.get(key)?.find((index) => {
      const other = kept[index]
      if (other === undefined || other.figure.speaker !== figure.speaker) return false
      if (other.figure.bound !== figure.bound && other.figure.bound !== "exact" && figure.bound !== "exact")
        return false
      return [...words].some((word) => other.words.has(word)) || words.size === 0
    })
    const other = same === undefined ? undefined : kept[same]
    if (same === undefined || other === undefined) {
      byValue.set(key, [...(byValue.get(key) ?? []), kept.length])
      kept.push({ figure, words })
      continue
    }
    const isSaidBefore = other.figure.evidence.some((span) => figure.evidence.some((place) => overlaps(span, place)))
    if (isSaidBefore) continue
    kept[same] = {
      words: other.words,
      figure: {
        ...other.figure,
        bound: other.figure.bound === "exact" ? figure.bound : other.figure.bound,
        asOf: other.figure.asOf ?? figure.asOf,
        assentedBy: other.figure.assentedBy ?? figure.assentedBy,
        evidence: [...other.figure.evidence, ...figure.evidence],
      },
    }
  }
  return kept.map(({ figure }) => figure)
}

const littleWords = new Set(
  "the their its our his her your all and for from with this that these those than more".split(" "),
)

/** The words of what is measured, but for the little ones. */
function wordsOf(text: string, quantity: Span | null): ReadonlySet<string> {
  if (quantity === null) return new Set()
  const words =
    slice(text, quantity)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !littleWords.has(word)))
}
