import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import type { DayRange } from "../../domain/report.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { countriesIn } from "./countries.ts"
import { rhythmOf } from "./how-often.ts"
import {
  type Counted,
  countedIn,
  type Doer,
  doersOf,
  doingOf,
  evidenceOf,
  type Promised,
  type PromisedWord,
  partiesOf,
  pastsOf,
  promisedWords,
  verbOf,
  type WeightOf,
} from "./promised.ts"
import { isSameDoing } from "./same-doing.ts"

/** So many words of the act must come again, and of the weight of its weightiest words this part. */
const shared = { words: 2, part: 0.4 }
/** Where two that stand together stand together again, "Corrin line", less of the others is asked for. */
const sharedPhrase = 0.25
/** A promise whose words weigh less than this together is of nothing that could be found again: "provide further support". */
const leastWhole = 0.8
/** The words that count most among those of an act: those of a long sentence are not asked for again all. */
const mostWords = 6
/** The shared words together must tell at least this much: two everyday words tell nothing. */
const leastWeight = 0.5
/** Two that stand together tell something where they weigh as much. */
const leastPair = 0.5

/** What is looked for of a promise. */
export interface Wanted {
  readonly act: Act
  readonly day: DayRange
  readonly words: readonly PromisedWord[]
  readonly stems: ReadonlySet<string>
  readonly phrases: ReadonlySet<string>
  readonly named: readonly NamedThing[]
  readonly parties: readonly Actor[]
  readonly doers: readonly Doer[]
  readonly countries: ReadonlySet<string>
  readonly doing: string
  /** Its verb as it was promised, and in its past forms. */
  readonly infinitive: string | null
  readonly verb: RegExp | null
  readonly rhythm: ReturnType<typeof rhythmOf>
  readonly counted: readonly Counted[]
}

/** "Corrin line", which is "the line" where it was named before. */
interface NamedThing {
  readonly whole: string
  readonly stem: string
  readonly short: RegExp
}

/** What is looked for of a promise; null where it is done when it is told, or of nothing that could be found again. */
export function wantedOf(promised: Promised, weightOf: WeightOf): Wanted | null {
  const { act, source } = promised
  const { text, date } = source.document
  const day = dayRange(date?.value)
  const words = promisedWords(promised, weightOf)
  const doing = doingOf(source, act)
  // "signed an accord": done when it is told.
  if (day === null || /^(?:(?:ha(?:s|ve|d)|already|just) )*(?:signed|ratified|concluded|struck)\b/i.test(doing))
    return null
  const evidence = evidenceOf(act)
  const rhythm = rhythmOf(slice(text, evidence))
  if (rhythm === null && weightOfAll(words.slice(0, mostWords)) < leastWhole) return null
  const parties = partiesOf(source, act)
  const verb = verbOf(source, act)
  return {
    act,
    day,
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    phrases: phrasesOf(text, act.what, words),
    named: namedThingsIn(slice(text, evidence)),
    parties,
    doers: doersOf(source, act),
    countries: countriesOf(source, act),
    doing,
    infinitive: verb,
    rhythm,
    verb: verb === null ? null : new RegExp(`\\b(?:${pastsOf(verb).join("|")})\\b`, "gi"),
    counted: countedIn(text, evidence),
  }
}

/** The countries an act is about: those of its parties and those it names. */
export function countriesOf(source: Linkable, act: Act): ReadonlySet<string> {
  return new Set([
    ...[...act.by, ...act.to].flatMap(({ code }) => code ?? []),
    ...partiesOf(source, act).flatMap(({ country }) => country ?? []),
    ...countriesIn(slice(source.document.text, evidenceOf(act))),
  ])
}

function weightOfAll(words: readonly PromisedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Pairs of words that stand together in what is promised and tell something together. */
function phrasesOf(text: string, what: Span, words: readonly PromisedWord[]): ReadonlySet<string> {
  const weights = new Map(words.map(({ stem, weight }) => [stem, weight]))
  const inOrder = contentWords(text, what).map(({ stem }) => stem)
  return new Set(
    pairsOf(inOrder.filter((stem) => weights.has(stem))).filter((pair) => {
      const parts = pair.split(" ")
      const weight = parts.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0)
      return weight >= leastPair && !isSameDoing(parts[0] ?? "", parts[0] ?? "")
    }),
  )
}

/** Things named in the middle of a sentence by a name and a word for what they are. */
function namedThingsIn(words: string): NamedThing[] {
  return [...words.matchAll(/(?<=\p{Ll} )(\p{Lu}\p{Ll}+) (\p{Ll}{4,})\b/gu)].flatMap(
    ({ 0: whole, 1: name = "", 2: thing = "" }) =>
      contentWords(whole, { start: 0, end: whole.length }).length < 2
        ? []
        : [
            {
              whole,
              stem: contentWords(name, { start: 0, end: name.length })[0]?.stem ?? "",
              short: new RegExp(`\\b(?:the|that|this|its|one) ${thing}\\b`, "i"),
            },
          ],
  )
}

/** Whether a sentence tells only of times before the promise was made. */
export function isOfBefore({ day }: Wanted, { findings }: Linkable, span: Span): boolean {
  const ranges = findings.times.flatMap((time) => (overlaps(time, span) ? (dayRange(time.date?.value) ?? []) : []))
  return ranges.length > 0 && ranges.every(({ last }) => last < day.first)
}

/** Whether somebody of these is a party of the promise, or of a country that it is about. */
export function isOfParties({ parties, countries }: Wanted, actors: readonly Actor[]): boolean {
  return (
    parties.length === 0 ||
    actors.some(
      (actor) =>
        (actor.country !== null && countries.has(actor.country)) ||
        parties.some((party) => sameness(actor, party) === "same"),
    )
  )
}

/** How much words share with a promise, 0..1; 0 where it is too little. */
export function likenessOf(wanted: Wanted, stems: readonly string[], isAlike = hasPhrase(wanted, stems)): number {
  const both = wanted.words.filter(({ stem }) => stems.includes(stem))
  const weight = weightOfAll(both)
  if (both.length < Math.min(shared.words, wanted.words.length) || weight < leastWeight) return 0
  const part = weight / weightOfAll(wanted.words.slice(0, mostWords))
  return part >= (isAlike ? sharedPhrase : shared.part) ? part : 0
}

/** Whether two words that stand together in the promise stand together in this order. */
export function hasPhrase({ phrases }: Wanted, stems: readonly string[]): boolean {
  return pairsOf(stems).some((pair) => phrases.has(pair))
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)
}
