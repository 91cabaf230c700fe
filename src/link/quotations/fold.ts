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

/** Kinds of code unit; 0 where it was not looked at yet. */

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
const foldedUnits = new Uint16Array(65536)

/**
 * Folds the words of a text: case, diacritics, apostrophes, contractions, numbers in words, "per cent" and thousands'
 * commas do not count. Only what lies in the spans is read; they are in order and do not overlap. About ten million
 * words a second (`npm run bench -- alignment`).
 *
 *     We don’t say 41,000 at Müller’s.
 *     we do not say 41000 at muller
 */
export function fold(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Folded {
  let capacity = 64
  for (const { start, end } of spans) capacity += (end - start) >> 2
  let words = new Uint32Array(capacity)
  let starts = new Uint32Array(capacity)
  let ends = new Uint32Array(capacity)
  let count = 0

  const add = (word: number, start: number, end: number): void => {
    if (word === CENT && count > 0 && words[count - 1] === PER && start - (ends[count - 1] as number) <= 2) {
      words[count - 1] = PERCENT
      ends[count - 1] = end
      return
    }
    if (count === capacity) {
      capacity *= 2
      words = grown(words, capacity)
      starts = grown(starts, capacity)
      ends = grown(ends, capacity)
    }
    words[count] = word
    starts[count] = start
    ends[count] = end
    count++
  }

  for (const span of spans) {
    let at = span.start
    const { end } = span
    while (at < end) {
      const unit = text.charCodeAt(at)
      const kind = kinds[unit] || kindOf(unit)
      if (kind === LETTER) {
        // One word, and what an apostrophe hangs on it.
        const start = at
        let hash = OFFSET
        let before = OFFSET
        let last = 0
        let length = 0
        let next = kind as number
        let code = unit
        while (next === LETTER || next === SILENT || next === DIGIT) {
          if (next !== SILENT) {
            last = foldedUnits[code] as number
            before = hash
            hash = Math.imul(hash ^ last, PRIME)
            length++
          }
          at++
          if (at >= end) break
          code = text.charCodeAt(at)
          next = kinds[code] || kindOf(code)
          // U.S.
          if (next === FULL_STOP && length === 1 && at + 1 < end && isInitial(text, at + 1, end)) {
            while (at + 1 < end && isInitial(text, at + 1, end)) {
              hash = Math.imul(hash ^ (foldedUnits[text.charCodeAt(at + 1)] as number), PRIME)
              at += 2
            }
            next = BETWEEN
            break
          }
        }
        hash >>>= 0
        if (next === APOSTROPHE && at < end) {
          const suffixStart = at + 1
          let suffixEnd = suffixStart
          let suffix = OFFSET
          while (suffixEnd < end && suffixEnd - suffixStart < 3) {
            const letter = text.charCodeAt(suffixEnd)
            if ((kinds[letter] || kindOf(letter)) !== LETTER) break
            suffix = Math.imul(suffix ^ (foldedUnits[letter] as number), PRIME)
            suffixEnd++
          }
          suffix >>>= 0
          const suffixLength = suffixEnd - suffixStart
          const full = shortened.get(suffix)
          if (suffixLength === 1 && suffix === LETTER_T && last === LETTER_N && length > 1) {
            add(negated.get(before >>> 0) ?? before >>> 0, start, at - 1)
            add(NOT, at - 1, suffixEnd)
            at = suffixEnd
            continue
          }
          if (suffixLength === 1 && suffix === LETTER_S) {
            if (beforeIs.has(hash)) {
              add(hash, start, at)
              add(IS, at, suffixEnd)
            } else add(numerals.get(hash) ?? hash, start, suffixEnd)
            at = suffixEnd
            continue
          }
          if (full !== undefined) {
            add(hash, start, at)
            add(full, at, suffixEnd)
            at = suffixEnd
            continue
          }
        }
        if (hash === CANNOT) {
          add(CAN, start, start + 3)
          add(NOT, start + 3, at)
          continue
        }
        const tens = numerals.get(hash)
        if (tens === undefined) add(hash, start, at)
        else {
          // forty-one
          const isJoined = count > 0 && ends[count - 1] === start - 1 && text.charCodeAt(start - 1) === HYPHEN
          const sum = isJoined ? sums.get((words[count - 1] as number) ^ tens) : undefined
          if (sum === undefined) add(tens, start, at)
          else {
            words[count - 1] = sum
            ends[count - 1] = at
          }
        }
        continue
      }
      if (kind === DIGIT) {
        const start = at
        let hash = OFFSET
        while (at < end) {
          const code = text.charCodeAt(at)
          const next = kinds[code] || kindOf(code)
          if (next === COMMA && areDigits(text, at + 1, end) && !areDigits(text, at + 2, end, 3)) at++
          else if (next === FULL_STOP && at + 1 < end && isDigit(text, at + 1)) {
            hash = Math.imul(hash ^ 46, PRIME)
            at++
          } else if (next === DIGIT || next === LETTER) {
            hash = Math.imul(hash ^ (foldedUnits[code] as number), PRIME)
            at++
          } else break
        }
        add(hash >>> 0, start, at)
        continue
      }
      if (kind === IDEOGRAPH) add(Math.imul(OFFSET ^ unit, PRIME) >>> 0, at, at + 1)
      else if (kind === PERCENT_SIGN) add(PERCENT, at, at + 1)
      at++
    }
  }
  return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }
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

function grown(array: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(capacity)
  larger.set(array)
  return larger
}

/** Whether one letter and a full stop stand here: the rest of "U.S." */
function isInitial(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return (kinds[code] || kindOf(code)) === LETTER && at + 1 < end && text.charCodeAt(at + 1) === 46
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (kinds[code] || kindOf(code)) === DIGIT
}

/** Whether so many digits stand here. */
function areDigits(text: string, at: number, end: number, many = 3): boolean {
  if (at + many > end) return false
  for (let place = at; place < at + many; place++) if (!isDigit(text, place)) return false
  return true
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
  if (/\p{N}/u.test(character)) {
    foldedUnits[unit] = character.normalize("NFKD").charCodeAt(0)
    return DIGIT
  }
  if (!/\p{L}/u.test(character)) return BETWEEN
  foldedUnits[unit] = character.normalize("NFKD").toLowerCase().charCodeAt(0)
  return LETTER
}
