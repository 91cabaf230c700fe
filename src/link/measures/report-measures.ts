import { findingId } from "../../domain/identity.ts"
import type { MeasureReport } from "../../domain/report.ts"
import { slice } from "../../domain/span.ts"
import { contentWords, isLightWord, stemOf } from "../../language/content-words.ts"
import { cardinals, scales } from "../../language/numbers/number-words.ts"
import { sentenceStems, type Telling, tellerOf } from "../reports/told.ts"
import { clauseAround, findDoing } from "./find-doing.ts"

/** No more words of a sentence, beside a word, or names of a document, are kept. */
const most = { around: 24, beside: 16, names: 24 }

/** What is planned, denied, supposed or left to do is not so: "will", "not", "if", "the remaining eight". */
const unreal =
  /(?<!\p{L})(?:not|no|never|neither|nor|without|will|would|could|can|may|might|should|shall|must|if|unless|plan(?:s|ned)?|promised?|pledged?|hopes?|wants?|expect(?:s|ed)?|projected|remaining|remain|other|others|another|additional|(?:more|less|fewer)(?! than)|first|up to|by|deadline|goal|target|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu

/**
 * What a document tells of quantities that others may give otherwise: numbers with what is done to what they count, or
 * where it stands. What is only planned, denied or supposed is no such.
 *
 *     Four of the twelve chemicals are under control.
 *     ────               ─────────     ─────────────
 */
export function reportMeasures(telling: Telling): MeasureReport[] {
  const { document, findings } = telling.linkable
  const told = tellerOf(telling)
  const actors = new Map(findings.actors.map((actor) => [actor.id, actor]))
  const names = [...new Set(findings.actors.map(({ name }) => name))].slice(0, most.names)
  const besideOf = neighboursIn(document.text)
  return findings.figures.flatMap((figure) => {
    const [place] = figure.evidence
    if (place === undefined) return []
    const { value, high, unit, bound, asOf, speaker, quantity } = figure
    const clause = clauseAround(document.text, place)
    const counted = slice(document.text, place)
    const doing = findDoing(clause)
    if (doing.length === 0 || [clause.before, counted, clause.after].some((words) => unreal.test(words))) return []
    const isShare = unit === "%" && quantity !== null
    const subject = isShare ? stemsOf(slice(document.text, quantity)) : stemsOf(withoutBound(counted))
    return [
      {
        of: "measure" as const,
        id: findingId(document.id, "measure", figure.evidence),
        ...told(figure.evidence),
        value,
        high,
        unit,
        bound,
        total: totalIn(counted),
        words: slice(document.text, clause.shown),
        subject,
        beside: isShare ? besideOf(subject).slice(0, most.beside) : [],
        doing,
        around: wordsAlone(sentenceStems(document.text, place)).slice(0, most.around),
        names,
        date: asOf,
        speaker: actors.get(speaker ?? "") ?? null,
      },
    ]
  })
}

/** "Four of the |twelve| chemicals", "seven of the past |eight| contests" */
function totalIn(counted: string): string | null {
  const words = / of (.*)$/iu.exec(counted)?.[1]?.split(/\s+/) ?? []
  const totals = words.map((word) => cardinals.get(word.toLowerCase()) ?? Number(word.replaceAll(",", "")))
  const total = totals.find((number) => !Number.isNaN(number))
  return total === undefined ? null : String(total)
}

function withoutBound(counted: string): string {
  return counted.replace(/^(?:nearly|almost|about|around|some|roughly|close to|over|just)\s+/iu, "")
}

const ofNumbers: ReadonlySet<string> = new Set([...cardinals.keys(), ...scales.keys()].map(stemOf))

/** Names of countries and peoples among them: whose they are tells them apart. */
function stemsOf(words: string): string[] {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  return wordsAlone(all.filter((word) => word.length > 2 && !isLightWord(word)).map(stemOf))
}

/** Each stem once, without those of numbers. */
function wordsAlone(stems: readonly string[]): string[] {
  return [...new Set(stems)].filter((stem) => !/^\d/.test(stem) && !ofNumbers.has(stem))
}

/** Gives the stems that stand right before or after others, anywhere in a text. */
function neighboursIn(text: string): (stems: readonly string[]) => string[] {
  let all: ReadonlyMap<string, ReadonlySet<string>> | null = null
  return (stems) => {
    all ??= pairsIn(text)
    return [...new Set(stems.flatMap((stem) => [...(all?.get(stem) ?? [])]))].toSorted()
  }
}

function pairsIn(text: string): Map<string, Set<string>> {
  const words = contentWords(text, { start: 0, end: text.length })
  const pairs = new Map<string, Set<string>>()
  for (const [index, { stem, end }] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined || next.start !== end + 1) continue
    pairs.set(stem, (pairs.get(stem) ?? new Set()).add(next.stem))
    pairs.set(next.stem, (pairs.get(next.stem) ?? new Set()).add(stem))
  }
  return pairs
}
