import type { Act } from "../../domain/act.ts"
import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"
import type { DayRange } from "../../domain/report.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { dayRange } from "../reports/day-range.ts"
import { sameness } from "../reports/likeness.ts"
import { countriesIn, isAmong, isOneSet } from "./countries.ts"
import { doneIn, type FollowThroughFinding, type Outcome, outcomeOf } from "./outcome.ts"
import {
  type Counted,
  countedIn,
  type Doer,
  doersOf,
  doingOf,
  evidenceOf,
  numberOf,
  type Promised,
  type PromisedWord,
  partiesOf,
  pastsOf,
  promisedWords,
  verbOf,
  type WeightOf,
} from "./promised.ts"
import { isSameDoing } from "./same-doing.ts"
import { speakerAt, type Telling, type ToldSentence } from "./telling.ts"

/** Later words that bear on a forward-looking act. */
export interface FollowThrough {
  readonly finding: FollowThroughFinding
  readonly document: string
  /** Id of the actor of that document in whose words it stands; null where the document says so itself, or leaves it open. */
  readonly accordingTo: string | null
  readonly evidence: Span
  /** EDTF: when the document was published. */
  readonly published: string
}

/** So many words of the act must come again, and of the weight of its weightiest words this part. */
const shared = { words: 2, part: 0.4 }
/** Where two that stand together stand together again, "Corrin line", less of the others is asked for. */
const sharedPhrase = 0.25
/** What is promised anew in most of the same words needs no word of the same doing. */
const sharedAnew = 0.45
/** A promise whose words weigh less than this together is of nothing that could be found again: "provide further support". */
const leastWhole = 0.8
/** What is told so many days later of much the same is seldom of this promise. */
const longestAfter = 730
/** The words that count most among those of an act: those of a long sentence are not asked for again all. */
const mostWords = 6
/** The shared words together must tell at least this much: two everyday words tell nothing. */
const leastWeight = 0.5
/** Two that stand together tell something where they weigh as much. */
const leastPair = 0.5
/** More from one document tells the same again. */
const mostOfOne = 2

/**
 * Later words that bear on a promise: sentences of later documents that speak of the same, name one of its parties in
 * their document, and say how it came out; and the promise made anew.
 */
export function findFollowThrough(promised: Promised, later: readonly Telling[], weightOf: WeightOf): FollowThrough[] {
  const wanted = wantedOf(promised, weightOf)
  if (wanted === null) return []
  return later
    .flatMap((telling): FollowThrough[] => {
      const { source, published } = telling
      const range = dayRange(published)
      if (range === null || range.first <= wanted.day.last || range.first - wanted.day.last > longestAfter) return []
      const document = source.document.id
      if (promised.documents.has(document) || !isOfParties(wanted, source.findings.actors)) return []
      return [...madeAnew(promised, wanted, telling), ...cameOut(wanted, telling)]
        .toSorted((a, b) => b.score - a.score || a.evidence.start - b.evidence.start)
        .filter(({ evidence }, index, all) => all.findIndex((other) => overlaps(other.evidence, evidence)) === index)
        .slice(0, mostOfOne)
        .map(({ finding, accordingTo, evidence }) => ({ finding, document, accordingTo, evidence, published }))
    })
    .toSorted(
      (a, b) =>
        compare(a.published, b.published) || compare(a.document, b.document) || a.evidence.start - b.evidence.start,
    )
}

/** What is looked for of a promise. */
interface Wanted {
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
  readonly verb: RegExp | null
  readonly counted: readonly Counted[]
}

/** "Corrin line", which is "the line" where it was named before. */
interface NamedThing {
  readonly whole: string
  readonly stem: string
  readonly short: RegExp
}

function wantedOf(promised: Promised, weightOf: WeightOf): Wanted | null {
  const { act, source } = promised
  const { text, date } = source.document
  const day = dayRange(date?.value)
  const words = promisedWords(promised, weightOf)
  const doing = doingOf(source, act)
  // "signed an accord": done when it is told.
  if (day === null || /^(?:(?:ha(?:s|ve|d)|already|just) )*(?:signed|ratified|concluded|struck)\b/i.test(doing))
    return null
  if (weightOfAll(words.slice(0, mostWords)) < leastWhole) return null
  const evidence = evidenceOf(act)
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
    verb: verb === null ? null : new RegExp(`\\b(?:${pastsOf(verb).join("|")})\\b`, "gi"),
    counted: countedIn(text, evidence),
  }
}

/** The countries an act is about: those of its parties and those it names. */
function countriesOf(source: Linkable, act: Act): ReadonlySet<string> {
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

/** A sentence that bears on it, and how surely. */
interface Bearing extends Pick<FollowThrough, "finding" | "accordingTo" | "evidence"> {
  readonly score: number
}

/** The promise made anew, the request or the warning repeated, by those who made it. It is the surer reading of its words. */
function madeAnew({ reports }: Promised, wanted: Wanted, { source, promises, published }: Telling): Bearing[] {
  const days = (dayRange(published)?.first ?? 0) - wanted.day.last
  if (days < soonestAnew || days > latestAnew) return []
  return promises.flatMap(({ act, evidence, stems, doers }) => {
    if (reports.has(act.id) || sortOf(act) !== sortOf(wanted.act)) return []
    if ((dayRange(act.date?.value)?.last ?? Infinity) <= wanted.day.last) return []
    const isSurely = areOne(wanted.doers, doers) && isOneSet(countriesOf(source, act), wanted.countries)
    if (!isSurely && (sortOf(act) === "promise" || !areOfOne(wanted, source, act, doers))) return []
    const score = likenessOf(wanted, stems)
    if (score === 0 || (score <= sharedAnew && !isSameDoing(wanted.doing, slice(source.document.text, evidence))))
      return []
    return [{ finding: "repeated", accordingTo: speakerAt(source, act.trigger), evidence, score: 1 + score }]
  })
}

/** A document of the next days tells of the promise itself; after a year much the same is said of another thing. */
const soonestAnew = 3
const latestAnew = 365

/** Whether who asks is among those who asked, of countries that were named then or are all named again. */
function areOfOne(wanted: Wanted, source: Linkable, act: Act, doers: readonly Doer[]): boolean {
  return (
    doers.some((one) => wanted.doers.some((other) => areOne([one], [other]))) &&
    isAmong(countriesOf(source, act), wanted.countries)
  )
}

/** Whether those who did it are those who did it there, or act for the same country. */
function areOne(doers: readonly Doer[], others: readonly Doer[]): boolean {
  const isAmong = ({ actor, code }: Doer, all: readonly Doer[]): boolean =>
    all.some((one) => (code !== null && code === one.code) || sameness(actor, one.actor) === "same")
  return doers.length > 0 && doers.every((one) => isAmong(one, others)) && others.every((one) => isAmong(one, doers))
}

/** Agreements, commitments and plans are made anew by one another, a request by a request. */
function sortOf({ kind }: Act): string {
  return kind === "request" || kind === "warning" ? kind : "promise"
}

/** Sentences that say how it came out. */
function cameOut(wanted: Wanted, { source, sentences }: Telling): Bearing[] {
  const { text } = source.document
  const held = wanted.named.filter(({ whole }) => text.includes(whole))
  return sentences.flatMap((sentence) => {
    const words = slice(text, sentence.span)
    const short = held.filter((thing) => thing.short.test(words))
    const isOfIt = sentence.pointsBack || short.length > 0 || sentence.words.some(({ stem }) => wanted.stems.has(stem))
    if (!isOfIt || !isAmong(sentence.named, wanted.countries) || isOfBefore(wanted, source, sentence)) return []
    return outcomesIn(wanted, words).flatMap((outcome) => {
      const evidence = sentence.span
      const place = { start: evidence.start + outcome.start, end: evidence.start + outcome.end }
      if (!outcome.isCounted && !isBeside(wanted, sentence, place, slice(text, place))) return []
      if (outcome.finding !== "partly" && isByOthers(wanted, source, sentence, place)) return []
      const near = sentence.words.filter(({ start, end }) => end > place.start - reach && start < place.end + reach)
      const own = [...short.map(({ stem }) => stem), ...near.map(({ stem }) => stem)]
      const isAlike = outcome.isCounted || short.length > 0 || hasPhrase(wanted, own)
      const stems = sentence.pointsBack || hasPhrase(wanted, own) ? [...own, ...sentence.before] : own
      const score = likenessOf(wanted, stems, isAlike)
      return score === 0 ? [] : [{ finding: outcome.finding, accordingTo: speakerAt(source, place), evidence, score }]
    })
  })
}

/** How it came out is told beside what came out: words of a long sentence that stand farther off are of something else. */
const reach = 130

/** How a sentence says that something came out, and whether it counts what was promised in number. */
interface ToldOutcome extends Outcome {
  readonly isCounted: boolean
}

/** How a sentence says that what was to be done came out: by words of outcome that are of this doing, or by its own verb. */
function outcomesIn({ doing, verb, counted }: Wanted, sentence: string): ToldOutcome[] {
  const told = outcomeOf(sentence)
  const done = verb === null ? null : doneIn(sentence, verb)
  return [told, done].flatMap((outcome): ToldOutcome[] => {
    if (outcome === null) return []
    const words = slice(sentence, outcome)
    const whole = numberOf(ofWhole.exec(words)?.[1] ?? "")
    if (whole !== null) return counted.some(({ number }) => number === whole) ? [{ ...outcome, isCounted: true }] : []
    if (outcome === told && !isSameDoing(doing, words) && outcome.finding !== "withdrawn" && !callingOff.test(words))
      return []
    if (outcome.finding === "fulfilled" && isFewer(counted, countedIn(sentence, { start: 0, end: sentence.length })))
      return [{ ...outcome, finding: "partly", isCounted: true }]
    return [{ ...outcome, isCounted: false }]
  })
}

/** "nine |of the twelve|": of as many as were promised. */
const ofWhole = / of (?:(?:the|its|their|those) )?(\p{L}+|\d+)$/u

/** Whether fewer of the same are told of than were promised. */
function isFewer(promised: readonly Counted[], told: readonly Counted[]): boolean {
  return promised.some((all) =>
    told.some(({ number, stems }) => number < all.number && stems.some((stem) => all.stems.includes(stem))),
  )
}

/** These are told of all that the sentence is about: "postponed a visit that was to open …", "met in June but broke up". */
const callingOff = /^(?:postponed|cancel|called off|scrapped|withdr|broke up|half of|.* after the deadline)/i

/** What came out stands next to the words that say so: so many words that carry meaning lie between at most. */
const farthest = 2

/** Whether words of what was promised stand next to those that say how it came out. */
function isBeside({ stems }: Wanted, { words }: ToldSentence, place: Span, told: string): boolean {
  const beside = callingOff.test(told)
    ? words
    : [
        ...words.filter(({ end }) => end <= place.start).slice(-farthest),
        ...words.filter((word) => overlaps(word, place)),
        ...words.filter(({ start }) => start >= place.end).slice(0, farthest),
      ]
  return beside.some(({ stem }) => stems.has(stem))
}

/** Whether somebody is named as doing it who is no party of the promise. */
function isByOthers(wanted: Wanted, { document, findings }: Linkable, { span }: ToldSentence, place: Span): boolean {
  if (wanted.parties.length === 0 || /^(?:is|are|was|were|been|ha(?:s|ve|d) been)\b/i.test(slice(document.text, place)))
    return false
  const before = slice(document.text, { start: span.start, end: place.start })
  const named = findings.actors.filter(({ name, aliases }) => [name, ...aliases].some((one) => before.includes(one)))
  return named.length > 0 && !isOfParties(wanted, named)
}

/** Whether a sentence tells only of times before the promise was made. */
function isOfBefore({ day }: Wanted, { findings }: Linkable, { span }: ToldSentence): boolean {
  const ranges = findings.times.flatMap((time) => (overlaps(time, span) ? (dayRange(time.date?.value) ?? []) : []))
  return ranges.length > 0 && ranges.every(({ last }) => last < day.first)
}

function isOfParties({ parties, countries }: Wanted, actors: readonly Actor[]): boolean {
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
function likenessOf(wanted: Wanted, stems: readonly string[], isAlike = hasPhrase(wanted, stems)): number {
  const both = wanted.words.filter(({ stem }) => stems.includes(stem))
  const weight = weightOfAll(both)
  if (both.length < Math.min(shared.words, wanted.words.length) || weight < leastWeight) return 0
  const part = weight / weightOfAll(wanted.words.slice(0, mostWords))
  return part >= (isAlike ? sharedPhrase : shared.part) ? part : 0
}

function hasPhrase({ phrases }: Wanted, stems: readonly string[]): boolean {
  return pairsOf(stems).some((pair) => phrases.has(pair))
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
