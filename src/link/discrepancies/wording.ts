import type { Edit } from "../../domain/alignment.ts"
import { listed } from "../../domain/listed.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import { contentWords, isLightWord } from "../../language/content-words.ts"
import { nameWords } from "../actors/name-words.ts"
import { countWords } from "../quotations/count-words.ts"
import { areSpellings } from "../quotations/near-spelling.ts"
import { firstDay } from "../quotations/segments.ts"
import { shown } from "../quotations/shown.ts"
import { surroundingsOf } from "../quotations/surroundings.ts"
import { changedShare } from "./changed-share.ts"
import { describe, sentence } from "./describe.ts"
import type { Found, Tied } from "./tied.ts"
import { isCutFrom } from "./truncation.ts"

/**
 * Words in marks that differ from the reference in a negation, a number or a modal word, or by a cut that turns them; else,
 * beside the speaker's own text or another report of it in marks, in a word of another meaning.
 */
export function changedWords(tied: Tied): Found | null {
  const { alignment, quoting } = tied
  if (quoting.document.kind === "transcript" || !alignment.marked || alignment.relation === "translated") return null
  if (isAsked(tied)) return null
  return (
    turnedByCut(tied) ??
    changedNegation(tied) ??
    changedInPlace(tied, numbersOf, 3) ??
    changedInPlace(tied, modalsOf, 2) ??
    otherWords(tied)
  )
}

/** Words of a question: a reporter who says what somebody said says it in other words. */
function isAsked({ alignment, reference }: Tied): boolean {
  return reference.document.turns.some(
    ({ part, content }) => part === "question" && contains(content, alignment.reference.span),
  )
}

/**
 *     If they close it, fine. If they don’t, we will.      “If they close it, we will.”
 *                             ──────────────
 */
function turnedByCut(tied: Tied): Found | null {
  const { quoting, alignment, reference } = tied
  if (changedShare(tied) > mostOther || !isOneSpeaker(tied)) return null
  const context = alignment.context.find(
    ({ kind, span }) => (kind === "condition" || kind === "negation") && isCutFrom(alignment.edits, span),
  )
  if (context === undefined) return null
  const words = shown(slice(reference.document.text, context.span))
  const explanation = `${sentence(describe(quoting.document))} leaves out, without a mark, words that turn the rest in ${describe(reference.document)}: “${words}”.`
  return found(tied, null, context.span, explanation, 3)
}

/** "not only" denies nothing. */
const negation =
  /\b(?:not(?! (?:only|just|merely|simply)\b)|no|never|none|nobody|nothing|neither|nor|cannot|without)\b|n['’]t\b/gi
/** A longer cut leaves its negations out with what they deny; more words in the place of others are another sentence. */
const longestCut = 3
const longestReplaced = 4

/** One version denies what the other says: a negation more or less in all changes together, so that none only moved. */
function changedNegation(tied: Tied): Found | null {
  const { quoting, alignment, reference } = tied
  let more = 0
  let turned: Edit | null = null
  for (const edit of alignment.edits) {
    const here = wordsOf(quoting.document.text, edit.quotation)
    const there = wordsOf(reference.document.text, edit.reference)
    const most = edit.kind === "cut" ? longestCut : longestReplaced
    if (!/^(?:replace|insert|cut)$/.test(edit.kind) || countWords(here) > most || countWords(there) > most) continue
    if (hasOtherContent(here, there)) continue
    const difference = countOf(here, negation) - countOf(there, negation)
    if (difference !== 0) turned ??= edit
    more += difference
  }
  if (turned === null || more === 0) return null
  return found(tied, turned.quotation, turned.reference, explain(tied, turned), 3)
}

/** "talks fail" for "they do not agree" is another sentence, in which a negation more or less denies nothing. */
function hasOtherContent(here: string, there: string): boolean {
  return stemsOf(here).join(" ") !== stemsOf(there).join(" ")
}

/** Of the words that carry meaning. */
function stemsOf(words: string): string[] {
  return contentWords(words, { start: 0, end: words.length }).map(({ stem }) => stem)
}

/** Other numbers, or modal words of another kind, in the place of the reference's. */
function changedInPlace(tied: Tied, read: (words: string) => string, severity: 2 | 3): Found | null {
  const { quoting, alignment, reference } = tied
  const changed = alignment.edits.find((edit) => {
    if (edit.kind !== "replace") return false
    const here = read(wordsOf(quoting.document.text, edit.quotation))
    const there = read(wordsOf(reference.document.text, edit.reference))
    return isShort(tied, edit) && here !== "" && there !== "" && here !== there
  })
  return changed === undefined
    ? null
    : found(tied, changed.quotation, changed.reference, explain(tied, changed), severity)
}

/** A shorter quotation is a phrase that anybody's other words hold, too; of one that only leaves words out, this short. */
const fewestWords = 6
const fewestCut = 4
const fewestOnAnotherDay = 15
/** Of a quotation that has more other words than this it is told as a whole that its marks hold no exact words. */
const mostOther = 0.2
/** In a shorter word one letter makes another word: deal, dead. */
const shortestSlip = 5

/**
 * A word that carries meaning stands for another, or is left out or added between words that stand:
 *
 *     “We deplore the deaths of last week”      We deplore the events of last week
 *                     ~~~~~~                                   ~~~~~~
 */
function otherWords(tied: Tied): Found | null {
  const { quoting, alignment, reference } = tied
  // One readout after another is written in like words: they quote nobody.
  if (quoting.document.kind !== "article" && quoting.document.kind !== "editorial") return null
  if (!isInOwnWords(tied) || changedShare(tied) > mostOther || !isOneSpeaker(tied)) return null
  const words = slice(quoting.document.text, alignment.quotation)
  if (countWords(words) < (alignment.relation === "cut" ? fewestCut : fewestWords)) return null
  // A phrase of some other day may be said anew, in other words.
  if (countWords(words) < fewestOnAnotherDay && !isOfOneDay(tied)) return null
  const { start, end } = alignment.reference.span
  const around = reference.document.text.slice(Math.max(0, start - nearReference), end + nearReference)
  // What stands right outside the marks, "“cold postures” on |nuclear| arms", is not left out.
  const told = surroundingsOf(quoting, alignment.quotation).sentence
  const changed = alignment.edits.find((edit) => {
    const here = wordsOf(quoting.document.text, edit.quotation)
    const there = wordsOf(reference.document.text, edit.reference)
    switch (edit.kind) {
      case "cut":
        return isLeftOut(there, `${words} ${told}`) && !isOutOfLine(reference.document.text, edit.reference)
      case "insert":
        return isAdded(here, around) && !isOutOfLine(quoting.document.text, edit.quotation)
      case "replace":
        return isOther(here, there)
      default:
        return false
    }
  })
  if (changed === undefined) return null
  return found(tied, changed.quotation, changed.reference, explainAll(tied, changed), 1)
}

/** What is quoted of a day is printed on it or on the next. */
function isOfOneDay({ quoting, reference }: Tied): boolean {
  const [own, theirs] = [quoting, reference].map(({ document }) => firstDay(document.date?.value))
  return own == null || theirs == null || own === theirs || own === theirs + 1
}

/** Whether the reference is the speaker's own text, or has the words in quotation marks as well. */
function isInOwnWords({ alignment, reference }: Tied): boolean {
  if (alignment.reference.basis === "primary") return true
  return reference.quotations.some(({ use, inner }) => use === "words" && contains(inner, alignment.reference.span))
}

/** Whoever else says nearly the same says it in their own words. */
function isOneSpeaker({ attributedTo, saidBy }: Tied): boolean {
  if (attributedTo === null || attributedTo.kind !== "person") return false
  return saidBy === null || nameWords(attributedTo.name).at(-1) === nameWords(saidBy.name).at(-1)
}

/** More words than this left out, or in the place of a few, are another passage. */
const longestLeftOut = 12
const longestInPlace = 8
/** Code units around the reference; words that stand there are not added, only placed elsewhere. */
const nearReference = 200

/** What the quotation has in another place was said twice. */
function isLeftOut(words: string, quotation: string): boolean {
  if (ofRow.test(words.trim())) return false
  return countWords(words) <= longestLeftOut && isTelling(words) && !isAside(words) && !holdsAll(quotation, words)
}

/** Words that the speaker's text does not have; a name in full, "Omar Haddad" for "Omar", explains and adds nothing. */
function isAdded(words: string, reference: string): boolean {
  return (
    countWords(words) <= longestReplaced &&
    isTelling(words) &&
    !isAside(words) &&
    !/^\p{Lu}/u.test(words) &&
    !holdsAll(reference, words)
  )
}

function isOther(here: string, there: string): boolean {
  const isShort = countWords(here) <= longestReplaced && countWords(there) <= longestInPlace
  return isShort && isTelling(here) && isTelling(there) && !areAlike(here, there)
}

/** "see |and highlight| and appreciate": one word of a row of such. */
const ofRow = /^(?:(?:and|or) \p{Ll}+|\p{Ll}+ (?:and|or))$/u

/** Whether all the words that carry meaning stand in a text. */
function holdsAll(text: string, words: string): boolean {
  const held = new Set(stemsOf(text))
  return stemsOf(words).every((stem) => held.has(stem))
}

function isTelling(words: string): boolean {
  return stemsOf(words).length > 0
}

/** What speech is full of and editors take out; a remark of the transcript within the words. */
function isAside(words: string): boolean {
  return aside.test(words) || /["“”()[\]]/.test(words)
}

/** "our coach (Ana Ruiz)": what an editor adds nobody said; "often the talk -- when people talk": whoever begins anew takes back. */
function isOutOfLine(text: string, span: Span | null): boolean {
  if (span === null) return false
  const { start, end } = span
  return /[([]\s*$/.test(text.slice(Math.max(0, start - 2), start)) || /--|^\s*[—–]/.test(text.slice(start, end + 3))
}

const asides = [
  "you know|al(?:l )?right|i (?:mean|think|believe|guess|suppose)|of course|in fact|look|okay|ok|uh|um|er|folks|sir|mr|please|again|too|both|plus|oftentimes|\\p{L}+ly",
  "(?:the |a |this |some |these )?(?:types?|kinds?|sorts?|forms?|sets?|series|numbers?|lots?|issues|process|matters?|range|variety) of",
  "(?:taking|takes?) place|particular|specific",
  "and|but|so|(?:it|that)(?: is|['’]s) (?:a |the )?fact(?: that)?|the fact is(?: that)?",
]
const aside = new RegExp(`^(?:\\W*(?:${asides.join("|")})\\W*)+$`, "iu")

/** "the port" and "the old port" are alike, "the port" and "the port and the town hall" are not. */
const mostAround = 1

/** Inflections, spellings, slips and abbreviations of the same words. */
function areAlike(here: string, there: string): boolean {
  const [own, other] = [here, there].map((words) =>
    contentWords(words, { start: 0, end: words.length }).map(({ stem, start, end }) => ({
      stem,
      word: words.slice(start, end),
    })),
  ) as [Worded[], Worded[]]
  const isHeld = ({ stem, word }: Worded, among: readonly Worded[]) =>
    among.some(
      (one) =>
        one.stem === stem ||
        areSpellings(one.word, word) ||
        isSlip(one.word.toLowerCase(), word.toLowerCase()) ||
        areSynonyms(one.word.toLowerCase(), word.toLowerCase()),
    )
  const fewer = own.length <= other.length ? own : other
  const more = own.length <= other.length ? other : own
  const isWithin = fewer.every((one) => isHeld(one, more)) && more.length - fewer.length <= mostAround
  return isWithin || isAbbreviation(here, there) || isAbbreviation(there, here)
}

interface Worded {
  readonly stem: string
  readonly word: string
}

/** "faity" and "faith", "waiver" and "waver", "Gen" and "General". */
function isSlip(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true
  const longest = Math.max(one.length, other.length)
  let [same, after] = [0, 0]
  while (one[same] === other[same]) same++
  while (after < longest - same && one.at(-1 - after) === other.at(-1 - after)) after++
  return longest >= shortestSlip && longest - same - after <= 1
}

/** Words of which one says what the other does. */
const synonyms = [
  ["world", "globe"],
  ["start", "begin"],
  ["starts", "begins"],
  ["started", "began"],
  ["kids", "children"],
  ["nearly", "almost"],
  ["big", "large"],
  ["buy", "purchase"],
  ["sick", "ill"],
] as const
const areSynonyms = (one: string, other: string): boolean =>
  synonyms.some(([a, b]) => (a === one && b === other) || (a === other && b === one))

/** "WHO" and "World Health Organization", "WMD" and "weapons of mass destruction". */
function isAbbreviation(short: string, long: string): boolean {
  const letters = short.replace(/\P{L}/gu, "").toLowerCase()
  const telling = (long.match(/\p{L}+/gu) ?? []).filter((word) => !isLightWord(word))
  return letters.length > 1 && letters === telling.map((word) => word.charAt(0).toLowerCase()).join("")
}

function isShort({ quoting, reference }: Tied, edit: Edit): boolean {
  const words = [wordsOf(quoting.document.text, edit.quotation), wordsOf(reference.document.text, edit.reference)]
  return words.every((one) => countWords(one) <= longestReplaced)
}

const numerals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const number = new RegExp(
  `\\d+(?:[.,]\\d+)*|\\b(?:${tens.join("|")})(?:[- ](?:${numerals.slice(1, 10).join("|")}))?\\b|\\b(?:${numerals.join("|")}|hundred|thousand|million|billion|trillion)\\b`,
  "gi",
)

/** The numbers among some words, in digits. */
function numbersOf(words: string): string {
  return (words.match(number) ?? []).map((match) => String(inDigits(match.toLowerCase()))).join(" ")
}

function inDigits(word: string): number | string {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, "")
  const [first = "", second] = word.split(/[- ]/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return 10 * (ten + 2) + (second === undefined ? 0 : numerals.indexOf(second))
  return numerals.includes(first) ? numerals.indexOf(first) : first
}

/** Modal words of one strength: "should" and "ought to" say the same. */
const strengths: readonly (readonly [string, RegExp])[] = [
  ["must", /\b(?:must|(?:has|have|had|need|needs) to)\b/i],
  ["should", /\b(?:should|ought)\b/i],
  ["will", /\b(?:will|shall|going to|won['’]t)\b|['’]ll\b/i],
  ["would", /\bwould\b|['’]d\b/i],
  ["can", /\b(?:can|cannot|able to|can['’]t)\b/i],
  ["could", /\bcould\b/i],
  ["may", /\b(?:may|might)\b/i],
]

function modalsOf(words: string): string {
  return strengths
    .filter(([, pattern]) => pattern.test(words))
    .map(([name]) => name)
    .join(" ")
}

function explain({ quoting, reference }: Tied, edit: Edit): string {
  const here = wordsOf(quoting.document.text, edit.quotation)
  const there = wordsOf(reference.document.text, edit.reference)
  const first = sentence(describe(quoting.document))
  if (there === "") return `${first} has “${shown(here)}” more than ${describe(reference.document)}.`
  if (here === "") return `${first} leaves out “${shown(there)}”, which ${describe(reference.document)} has.`
  return `${first} has “${shown(here)}” where ${describe(reference.document)} has “${shown(there)}”.`
}

/** So many other changes are named after the first. */
const mostOthers = 3
/** Small words that turn others. */
const turning =
  /\b(?:no longer|not|never|no|yet|still|only|all|most|some|every|must|should|may|might|could|would|will|can)\b/i
/** Ways of speaking that editors take out. */
const spoken =
  /^(?:\W*(?:really|actually|basically|obviously|certainly|simply|literally|frankly|honestly|clearly|absolutely|definitely|again|too|very|just|you know|i (?:mean|think|believe|guess))\W*)+$/i

/** What was changed first, and what else was in the same words. */
function explainAll(tied: Tied, changed: Edit): string {
  const { quoting, alignment, reference } = tied
  const others = alignment.edits.flatMap((edit) => {
    if (edit === changed || !/^(?:cut|insert|replace)$/.test(edit.kind)) return []
    const here = wordsOf(quoting.document.text, edit.quotation)
    const there = wordsOf(reference.document.text, edit.reference)
    const isWeighty = [here, there].some((words) => (isTelling(words) || turning.test(words)) && !spoken.test(words))
    if (!isWeighty || countWords(here) > longestInPlace || countWords(there) > longestLeftOut) return []
    if (here === "") return [`leaves out “${shown(there)}”`]
    if (there === "") return [`adds “${shown(here)}”`]
    return areAlike(here, there) && !turning.test(`${here} ${there}`)
      ? []
      : [`has “${shown(here)}” for “${shown(there)}”`]
  })
  const first = explain(tied, changed)
  return others.length === 0 ? first : `${first.slice(0, -1)}; it also ${listed(others.slice(0, mostOthers))}.`
}

function found(tied: Tied, here: Span | null, there: Span | null, explanation: string, severity: 1 | 2 | 3): Found {
  const { quoting, alignment, reference } = tied
  return {
    kind: "wording",
    evidence: [
      { document: quoting.document.id, span: here ?? alignment.quotation },
      { document: reference.document.id, span: there ?? alignment.reference.span },
    ],
    explanation,
    severity,
  }
}

function wordsOf(text: string, span: Span | null): string {
  return span === null ? "" : slice(text, span)
}

function countOf(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0
}
