import type { FigureReport } from "../../domain/report.ts"
import { contentWords, stemOf } from "../../language/content-words.ts"
import { cardinals, scales } from "../../language/numbers/number-words.ts"
import { sentenceStems, type Telling, tellerOf } from "../reports/told.ts"

/** No more words around a figure are kept: in a sentence of more, they are seldom about it. */
const mostAround = 16

/** What a document tells of each of its figures, as tying reads it. One that measures nothing nameable is held against none. */
export function reportFigures(telling: Telling): FigureReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const actors = new Map(findings.actors.map((actor) => [actor.id, actor]))
  return findings.figures.map(({ id, value, high, unit, quantity, bound, asOf, speaker, evidence }) => {
    const stems = quantity === null ? [] : contentWords(document.text, quantity).map(({ stem }) => stem)
    return {
      of: "figure",
      id,
      ...told(evidence),
      value,
      high,
      unit,
      bound,
      stems: wordsAlone(stems, unit),
      around:
        evidence[0] === undefined ? [] : wordsAlone(sentenceStems(document.text, evidence[0])).slice(0, mostAround),
      date: asOf,
      speaker: actors.get(speaker ?? "") ?? null,
    }
  })
}

/** The stems of numbers, in figures and in words. */
const ofNumbers: ReadonlySet<string> = new Set([...cardinals.keys(), ...scales.keys()].map(stemOf))

/** Each stem once, without those of numbers and, of a quantity, without what is counted. */
function wordsAlone(stems: readonly string[], unit = ""): string[] {
  const counted = stemOf(unit)
  return [...new Set(stems)].filter((stem) => !/^\d/.test(stem) && !ofNumbers.has(stem) && stem !== counted)
}
