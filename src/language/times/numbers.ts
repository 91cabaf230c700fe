import type { Piece } from "./pieces.ts"
import { cardinals, ordinals } from "./words-of-time.ts"

/** A number read from pieces; null where it is vague: "a few". */
export interface NumberRead {
  readonly value: number | null
  readonly end: number
}

const vague = new Set([
  "few",
  "several",
  "some",
  "many",
  "numerous",
  "dozens",
  "hundreds",
  "thousands",
  "countless",
  "couple",
])

/** The word of a piece, empty beyond the ends. */
export function wordAt(pieces: readonly Piece[], at: number): string {
  return pieces[at]?.norm ?? ""
}

/** Whether a piece is a run of so many digits. */
export function isDigits(word: string, least = 1, most = 9): boolean {
  return word.length >= least && word.length <= most && /^\d+$/.test(word)
}

/**
 * A cardinal number.
 *
 *     10    twenty-five    a hundred    2 1/2    two and a half    a few    a couple of
 */
export function readNumber(pieces: readonly Piece[], at: number): NumberRead | null {
  const word = wordAt(pieces, at)
  const next = wordAt(pieces, at + 1)
  if (isDigits(word, 1, 6)) return withFraction(pieces, readDigits(pieces, at))
  if (word === "half" && (next === "a" || next === "an")) return { value: 0.5, end: at + 2 }
  if (word === "a" || word === "an") {
    if (next === "few") return { value: null, end: at + 2 }
    if (next === "couple") return { value: 2, end: at + (wordAt(pieces, at + 2) === "of" ? 3 : 2) }
    if (next === "half") return { value: 0.5, end: at + 2 }
    if (next === "dozen") return { value: 12, end: at + 2 }
    if (next === "hundred") return { value: 100, end: at + 2 }
    if (next === "thousand") return { value: 1000, end: at + 2 }
    return { value: 1, end: at + 1 }
  }
  if (vague.has(word)) {
    const end = at + (next === "of" ? 2 : 1)
    return word === "couple" ? { value: 2, end } : { value: null, end }
  }
  const spelled = readSpelled(pieces, at)
  return spelled && withFraction(pieces, spelled)
}

function readDigits(pieces: readonly Piece[], at: number): NumberRead {
  let digits = wordAt(pieces, at)
  let end = at + 1
  // "1,500"
  while (
    wordAt(pieces, end) === "," &&
    isGlued(pieces, end) &&
    isGlued(pieces, end + 1) &&
    isDigits(wordAt(pieces, end + 1), 3, 3)
  ) {
    digits += wordAt(pieces, end + 1)
    end += 2
  }
  // "2.5"
  if (
    wordAt(pieces, end) === "." &&
    isGlued(pieces, end) &&
    isGlued(pieces, end + 1) &&
    isDigits(wordAt(pieces, end + 1), 1, 2)
  )
    return { value: Number(`${digits}.${wordAt(pieces, end + 1)}`), end: end + 2 }
  return { value: Number(digits), end }
}

/** Whether nothing stands between a piece and the one before it. */
export function isGlued(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.isAfterSpace === false
}

function readSpelled(pieces: readonly Piece[], at: number): NumberRead | null {
  const below = readBelowHundred(pieces, at)
  if (below === null || below.value === null) return below
  const scale = wordAt(pieces, below.end)
  if (scale !== "hundred" && scale !== "thousand") return below
  const value = below.value * (scale === "hundred" ? 100 : 1000)
  const rest = readBelowHundred(pieces, below.end + (wordAt(pieces, below.end + 1) === "and" ? 2 : 1))
  return rest?.value ? { value: value + rest.value, end: rest.end } : { value, end: below.end + 1 }
}

/** "seven", "twenty-five". */
export function readBelowHundred(pieces: readonly Piece[], at: number): NumberRead | null {
  const first = cardinals.get(wordAt(pieces, at))
  if (first === undefined) return null
  if (first >= 20) {
    const one = at + (wordAt(pieces, at + 1) === "-" ? 2 : 1)
    const second = cardinals.get(wordAt(pieces, one))
    if (second !== undefined && second > 0 && second < 10) return { value: first + second, end: one + 1 }
  }
  return { value: first, end: at + 1 }
}

function withFraction(pieces: readonly Piece[], whole: NumberRead): NumberRead {
  const { value, end } = whole
  if (value === null) return whole
  const [a, b, c] = [wordAt(pieces, end), wordAt(pieces, end + 1), wordAt(pieces, end + 2)]
  if (a === "½") return { value: value + 0.5, end: end + 1 }
  if (a === "1" && b === "/" && (c === "2" || c === "4")) return { value: value + 1 / Number(c), end: end + 3 }
  if (a === "3" && b === "/" && c === "4") return { value: value + 0.75, end: end + 3 }
  if (a === "and" && b === "a" && c === "half") return { value: value + 0.5, end: end + 3 }
  if (a === "and" && b === "half") return { value: value + 0.5, end: end + 2 }
  if (a === "-" && b === "and" && c === "-" && wordAt(pieces, end + 3) === "a" && wordAt(pieces, end + 5) === "half")
    return { value: value + 0.5, end: end + 6 }
  return whole
}

/** "third", "21st", "twenty-first". */
export function readOrdinal(pieces: readonly Piece[], at: number): { value: number; end: number } | null {
  const word = wordAt(pieces, at)
  const plain = ordinals.get(word)
  if (plain !== undefined) return { value: plain, end: at + 1 }
  if (isDigits(word, 1, 2)) {
    const suffix = wordAt(pieces, at + 1)
    return isGlued(pieces, at + 1) && /^(?:st|nd|rd|th)$/.test(suffix) ? { value: Number(word), end: at + 2 } : null
  }
  const first = cardinals.get(word)
  if (first === undefined || first < 20) return null
  const one = at + (wordAt(pieces, at + 1) === "-" ? 2 : 1)
  const second = ordinals.get(wordAt(pieces, one))
  return second !== undefined && second < 10 ? { value: first + second, end: one + 1 } : null
}
