import type { FigureReport } from "../../domain/report.ts"
import { contentWords } from "../../language/content-words.ts"
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
      stems: wordsAlone(stems),
      around:
        evidence[0] === undefined ? [] : wordsAlone(sentenceStems(document.text, evidence[0])).slice(0, mostAround),
      date: asOf,
      speaker: actors.get(speaker ?? "") ?? null,
    }
  })
}

function wordsAlone(stems: readonly string[]): string[] {
  return [...new Set(stems)].filter((stem) => !/^\d/.test(stem))
}
