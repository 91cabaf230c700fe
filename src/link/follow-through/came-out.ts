import type { Linkable } from "../../domain/corpus.ts"
import { overlaps, type Span, slice } from "../../domain/span.ts"
import { isAmong } from "./countries.ts"
import { type Kept, keptIn, rhythmOf } from "./how-often.ts"
import { numberOf } from "./numbers.ts"
import { type Bearing, doneIn, type Outcome, outcomesOf } from "./outcome.ts"
import { type Counted, countedIn } from "./promised.ts"
import { isSameDoing } from "./same-doing.ts"
import { speakerAt, type Telling, type ToldSentence } from "./telling.ts"
import { hasPhrase, isOfBefore, isOfParties, likenessOf, type Wanted } from "./wanted.ts"

/** Sentences that say how it came out. */
export function cameOut(wanted: Wanted, { source, sentences }: Telling): Bearing[] {
  const { text } = source.document
  const held = wanted.named.filter(({ whole }) => text.includes(whole))
  return sentences.flatMap((sentence, index) => {
    const words = slice(text, sentence.span)
    const kept = doneAsOften(
      wanted,
      words,
      sentence.pointsBack ? slice(text, (sentences[index - 1] as ToldSentence).span) : "",
    )
    if (kept !== null) {
      const place = { start: sentence.span.start + kept.start, end: sentence.span.start + kept.end }
      return [{ finding: kept.finding, accordingTo: speakerAt(source, place), evidence: sentence.span, score: 1 }]
    }
    const short = held.filter((thing) => thing.short.test(words))
    // Most sentences share nothing: they are passed over before any pattern is tried.
    const all = [...short.map(({ stem }) => stem), ...sentence.words.map(({ stem }) => stem), ...sentence.before]
    if (likenessOf(wanted, all, true) === 0 || !isAmong(sentence.named, wanted.countries)) return []
    return outcomesIn(wanted, words).flatMap((outcome) => {
      const evidence = sentence.span
      const place = { start: evidence.start + outcome.start, end: evidence.start + outcome.end }
      if (!outcome.isCounted && !isBeside(wanted, sentence, place, slice(text, place))) return []
      const near = sentence.words.filter(({ start, end }) => end > place.start - reach && start < place.end + reach)
      const own = [...short.map(({ stem }) => stem), ...near.map(({ stem }) => stem)]
      const isPhrase = hasPhrase(wanted, own)
      const stems = sentence.pointsBack || isPhrase ? [...own, ...sentence.before] : own
      const score = likenessOf(wanted, stems, isPhrase || outcome.isCounted || short.length > 0)
      if (score === 0 || isOfBefore(wanted, source, evidence)) return []
      if (outcome.finding !== "partly" && isByOthers(wanted, source, sentence, place)) return []
      return [{ finding: outcome.finding, accordingTo: speakerAt(source, place), evidence, score }]
    })
  })
}

/**
 * What a sentence that counts makes of what was to be done in a rhythm, where it, or the one that it points back to, tells
 * of the same doing in the same rhythm.
 *
 *     The envoys were to |speak every month|. They |spoke nine times in fourteen months|.
 */
function doneAsOften({ verb, infinitive, rhythm }: Wanted, words: string, before: string): Kept | null {
  if (verb === null || infinitive === null || rhythm === null || words.search(verb) === -1) return null
  const isSame = new RegExp(`\\b${infinitive}\\b`).test(before) && rhythmOf(before) === rhythm
  return isSame ? keptIn(words, rhythm) : null
}

/** How it came out is told beside what came out: words of a long sentence that stand farther off are of something else. */
const reach = 130

/** How a sentence says that something came out, and whether it counts what was promised in number. */
interface ToldOutcome extends Outcome {
  readonly isCounted: boolean
}

/** How a sentence says that what was to be done came out: by words of outcome that are of this doing, or by its own verb. */
function outcomesIn({ doing, verb, counted }: Wanted, sentence: string): ToldOutcome[] {
  const told = outcomesOf(sentence)
  const done = verb === null ? null : doneIn(sentence, verb)
  return [...told, ...(done === null ? [] : [done])].flatMap((outcome): ToldOutcome[] => {
    const words = slice(sentence, outcome)
    const whole = numberOf(ofWhole.exec(words)?.[1] ?? "")
    if (whole !== null) return counted.some(({ number }) => number === whole) ? [{ ...outcome, isCounted: true }] : []
    if (outcome !== done && !isSameDoing(doing, words) && outcome.finding !== "withdrawn" && !callingOff.test(words))
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
const callingOff =
  /^(?:will not|won[’']t|postponed|cancel|called off|scrapped|withdr|broke up|half of|.* after the deadline)/i

/** What came out stands next to the words that say so: so many words that carry meaning lie between at most. */
const farthest = 2

/** "It has been restored": what points back is what came out where so few characters stand before the words of outcome. */
const asSubject = 12

/** Whether words of what was promised stand next to those that say how it came out. */
function isBeside({ stems }: Wanted, { span, words, pointsBack }: ToldSentence, place: Span, told: string): boolean {
  if (pointsBack && place.start - span.start <= asSubject) return true
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
