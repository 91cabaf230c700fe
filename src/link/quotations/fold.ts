import type { Span } from "../../domain/span.ts"

/** Folded words of a text with their places: parallel arrays, in the order of the text. */
export interface Folded {
  /** FNV-1a hash of each folded word, 32 bits. */
  readonly words: Uint32Array
  /** UTF-16 code units, half open. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** Hash of a word that is folded already. */
export function hashOf(word: string): number {
  let hash = OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash >>> 0
}

const hashes = (list: string): number[] => list.split(" ").map(hashOf)

/** Numbers in words are numbers: nine of ten, 9 of 10. */
const numerals = new Map<number, number>(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      " ",
    ),
    "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
  ].flatMap((names, isTens) =>
    names.map((name, at): [number, number] => [hashOf(name), hashOf(String(isTens ? 20 + 10 * at : at))]),
  ),
)

const NOT = hashOf("not")
const IS = hashOf("is")
const PER = hashOf("per")
const CENT = hashOf("cent")
const PERCENT = hashOf("percent")
/** What an apostrophe and these letters stand for: we’re, you’ve, she’ll, he’d, I’m. */
const shortened = new Map<number, number>([
  [hashOf("re"), hashOf("are")],
  [hashOf("ve"), hashOf("have")],
  [hashOf("ll"), hashOf("will")],
  [hashOf("d"), hashOf("would")],
  [hashOf("m"), hashOf("am")],
])
/** After these ’s is "is"; after others it marks the possessive and is left out. */
const beforeIs = new Set(
  hashes("it that he she there here what who where how this everything nothing everybody nobody"),
)
/** Before n’t: ca, wo, sha. */
const negated = new Map<number, number>([
  [hashOf("ca"), hashOf("can")],
  [hashOf("wo"), hashOf("will")],
  [hashOf("sha"), hashOf("shall")],
])
const CANNOT = hashOf("cannot")
const CAN = hashOf("can")

// Kinds of code unit; 0 where it was not looked at yet.
const BETWEEN = 1
const LETTER = 2
const DIGIT = 3
const APOSTROPHE = 4
/** Belongs to the word it stands in, but is not part of how it is spelled: combining marks, soft hyphens. */
const SILENT = 5
/** A word of its own: Chinese and Japanese characters, Hangul syllables. */
const IDEOGRAPH = 6
const PERCENT_SIGN = 7
const FULL_STOP = 8
const COMMA = 9

const kinds = new Uint8Array(65536)
/** What each letter and digit folds to; `SEVERAL` where that is more than one, or nothing. */
const foldedUnits = new Uint16Array(65536)
const SEVERAL = 0
const several = new Map<number, readonly number[]>()

/**
 * Folds the words of a text: case, diacritics, apostrophes, contractions, numbers in words, "per cent" and thousands'
 * commas do not count. Only what lies in the spans is read; they are in order and do not overlap. About ten million
 * words a second (`npm run bench -- alignment`).
 *
 *     We don’t say 41,000 at Müller’s.
 *     we do not say 41000 at muller
 */
export function fold(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Folded {
  const folding = start(spans)
  for (const span of spans) {
    const { end } = span
    let at = span.start
    while (at < end) {
      const unit = text.charCodeAt(at)
      const kind = kinds[unit] || kindOf(unit)
      if (kind === LETTER) at = foldWord(folding, text, at, end)
      else if (kind === DIGIT) at = foldNumber(folding, text, at, end)
      else {
        if (kind === IDEOGRAPH) add(folding, Math.imul(OFFSET ^ unit, PRIME) >>> 0, at, at + 1)
        else if (kind === PERCENT_SIGN) add(folding, PERCENT, at, at + 1)
        at++
      }
    }
  }
  const { words, starts, ends, count } = folding
  return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

/** The words folded so far, in arrays with room for more. */
interface Folding {
  words: Uint32Array<ArrayBuffer>
  starts: Uint32Array<ArrayBuffer>
  ends: Uint32Array<ArrayBuffer>
  count: number
}

/** Code units of a word with the space after it, at least: room for so many words is enough nearly always. */
const shortest = 4

function start(spans: readonly Span[]): Folding {
  const units = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const room = 64 + Math.ceil(units / shortest)
  return { words: new Uint32Array(room), starts: new Uint32Array(room), ends: new Uint32Array(room), count: 0 }
}

function add(folding: Folding, word: number, start: number, end: number): void {
  const { count, ends, words } = folding
  if (word === CENT && count > 0 && words[count - 1] === PER && start - (ends[count - 1] as number) <= 2) {
    words[count - 1] = PERCENT
    ends[count - 1] = end
    return
  }
  if (count === words.length) {
    folding.words = grown(words)
    folding.starts = grown(folding.starts)
    folding.ends = grown(ends)
  }
  folding.words[count] = word
  folding.starts[count] = start
  folding.ends[count] = end
  folding.count++
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length)
  larger.set(array)
  return larger
}

/** A word's letters, and digits among them. One object serves all words: making one for each would take half the time. */
const letters = {
  /** Hash of all of them; signed, as `before`. */
  hash: OFFSET | 0,
  /** Hash of all but the last. */
  before: OFFSET | 0,
  last: 0,
  count: 0,
  /** In the text, after the last. */
  end: 0,
}

function readLetter(code: number): void {
  letters.before = letters.hash
  letters.last = foldedUnits[code] as number
  letters.count++
  if (letters.last !== SEVERAL) letters.hash = Math.imul(letters.hash ^ letters.last, PRIME)
  else for (const letter of several.get(code) ?? []) letters.hash = Math.imul(letters.hash ^ letter, PRIME)
}

function readLetters(text: string, start: number, end: number): void {
  letters.hash = OFFSET | 0
  letters.count = 0
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === LETTER || kind === DIGIT) readLetter(code)
    else if (kind === FULL_STOP && letters.count === 1 && isInitial(text, at + 1, end)) {
      // U.S.
      for (; isInitial(text, at + 1, end); at += 2) readLetter(text.charCodeAt(at + 1))
      break
    } else if (kind !== SILENT) break
    at++
  }
  letters.end = at
}

/** Folds the word that starts here, and what an apostrophe hangs on it; gives where it ends. */
function foldWord(folding: Folding, text: string, start: number, end: number): number {
  readLetters(text, start, end)
  const at = letters.end
  if (at < end && kinds[text.charCodeAt(at)] === APOSTROPHE) {
    const after = foldContraction(folding, text, start, end)
    if (after !== NO_CONTRACTION) return after
  }
  const hash = letters.hash >>> 0
  if (hash === CANNOT) {
    add(folding, CAN, start, start + 3)
    add(folding, NOT, start + 3, at)
    return at
  }
  const numeral = numerals.get(hash)
  if (numeral === undefined) add(folding, hash, start, at)
  else foldNumeral(folding, numeral, text, { start, end: at })
  return at
}

const NO_CONTRACTION = -1

/** Folds the letters read and what stands after their apostrophe, where that is short for a word or marks the possessive. */
function foldContraction(folding: Folding, text: string, start: number, end: number): number {
  const { end: at, last, count } = letters
  const hash = letters.hash >>> 0
  let after = at + 1
  let suffix = OFFSET
  while (after < end && after - at <= 3) {
    const letter = text.charCodeAt(after)
    if ((kinds[letter] || kindOf(letter)) !== LETTER) break
    suffix = Math.imul(suffix ^ (foldedUnits[letter] as number), PRIME)
    after++
  }
  suffix >>>= 0
  const full = shortened.get(suffix)
  if (suffix === LETTER_T && last === LETTER_N && count > 1) {
    const before = letters.before >>> 0
    add(folding, negated.get(before) ?? before, start, at - 1)
    add(folding, NOT, at - 1, after)
  } else if (suffix === LETTER_S && !beforeIs.has(hash)) {
    add(folding, numerals.get(hash) ?? hash, start, after)
  } else if (suffix === LETTER_S || full !== undefined) {
    add(folding, hash, start, at)
    add(folding, full ?? IS, at, after)
  } else return NO_CONTRACTION
  return after
}

/** A number in words, joined to the tens before it: forty-one. */
function foldNumeral(folding: Folding, numeral: number, text: string, { start, end }: Span): void {
  const { words, ends, count } = folding
  const isJoined = count > 0 && ends[count - 1] === start - 1 && text.charCodeAt(start - 1) === HYPHEN
  const sum = isJoined ? sums.get((words[count - 1] as number) ^ numeral) : undefined
  if (sum === undefined) {
    add(folding, numeral, start, end)
    return
  }
  words[count - 1] = sum
  ends[count - 1] = end
}

/** Folds the number that starts here: 41,000 is 41000, and 3.5 one word. Gives where it ends. */
function foldNumber(folding: Folding, text: string, start: number, end: number): number {
  letters.hash = OFFSET | 0
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === DIGIT || kind === LETTER) readLetter(code)
    else if (kind === FULL_STOP && at + 1 < end && isDigit(text, at + 1)) {
      letters.hash = Math.imul(letters.hash ^ code, PRIME)
    } else if (kind !== COMMA || !isThousands(text, at + 1, end)) break
    at++
  }
  add(folding, letters.hash >>> 0, start, at)
  return at
}

const LETTER_T = hashOf("t")
const LETTER_S = hashOf("s")
const LETTER_N = 110
const HYPHEN = 45

/** Of tens and a unit, as exclusive or of their hashes: 41 for 40 and 1. */
const sums = new Map<number, number>()
for (let tens = 20; tens <= 90; tens += 10) {
  for (let unit = 1; unit <= 9; unit++) {
    sums.set(hashOf(String(tens)) ^ hashOf(String(unit)), hashOf(String(tens + unit)))
  }
}

/** Whether one letter and a full stop stand here: the rest of "U.S." */
function isInitial(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false
  const code = text.charCodeAt(at)
  return (kinds[code] || kindOf(code)) === LETTER && text.charCodeAt(at + 1) === 46
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (kinds[code] || kindOf(code)) === DIGIT
}

/** Whether three digits stand here, and no fourth. */
function isThousands(text: string, at: number, end: number): boolean {
  if (at + 3 > end || (at + 3 < end && isDigit(text, at + 3))) return false
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2)
}

/** What a code unit is; what it folds to is noted at the same time. Each is looked at once. */
function kindOf(unit: number): number {
  const kind = findKind(unit)
  kinds[unit] = kind
  return kind
}

function findKind(unit: number): number {
  if (unit === 39 || unit === 0x2019 || unit === 0x02bc || unit === 0x2018) return APOSTROPHE
  if (unit === 37 || unit === 0xff05) return PERCENT_SIGN
  if (unit === 46) return FULL_STOP
  if (unit === 44) return COMMA
  if (unit === 0xad || unit === 0x200b || unit === 0x200d || (unit >= 0x300 && unit <= 0x36f)) return SILENT
  const character = String.fromCharCode(unit)
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return IDEOGRAPH
  const isNumber = /\p{N}/u.test(character)
  if (!isNumber && !/\p{L}/u.test(character)) return BETWEEN
  foldedUnits[unit] = foldedUnit(unit, character)
  return isNumber ? DIGIT : LETTER
}

/** A ligature folds to several letters, a fraction to two numbers; of a letter with marks the marks are left out. */
function foldedUnit(unit: number, character: string): number {
  const folded = character.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")
  if (folded.length === 1) return folded.charCodeAt(0)
  several.set(
    unit,
    Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
  )
  return SEVERAL
}
