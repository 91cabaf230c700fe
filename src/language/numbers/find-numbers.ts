import type { Bound } from "../../domain/figure.ts"
import type { Span } from "../../domain/span.ts"
import { boundAfter, boundBefore } from "./bounds.ts"
import {
  cardinals,
  currencyNames,
  currencyOf,
  currencySigns,
  fractionGlyphs,
  fractions,
  moneyScales,
  multiples,
  scales,
  shortScales,
} from "./number-words.ts"
import { type Piece, piecesOf } from "./pieces.ts"

/** What a number's own words make of it: a plain number may count or measure whatever stands after it. */
export type NumberKind = "plain" | "percent" | "points" | "share" | "money" | "multiple"

/** A number as it is written, with the words that bound it. */
export interface WrittenNumber extends Span {
  readonly kind: NumberKind
  /** A share is given in percent: "nine in ten" is 90. */
  readonly value: number
  /** Upper end of a range, else null. */
  readonly high: number | null
  readonly bound: Bound
  /** ISO 4217 code of money, or the currency's name where several states have it; else null. */
  readonly currency: string | null
  /** The number alone, without what bounds it. */
  readonly core: Span
  /** Indexes of the words it begins and ends in, bounds included; and of its core. */
  readonly firstWord: number
  readonly lastWord: number
  readonly coreWord: number
  /** Whether it is written in letters alone. */
  readonly isSpelled: boolean
  /** A hyphen ties it to the word after: "a 20-mile zone". */
  readonly isModifier: boolean
}

/** A number while it is put together: pieces `[start, end)`. */
interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly isSpelled: boolean
  /** What its scale words multiply by: 1e9 in "3.4 billion". */
  readonly scale: number
}

const numberWords: ReadonlySet<string> = new Set(
  [cardinals, scales, fractions, multiples, fractionGlyphs].flatMap((words) => [...words.keys()]),
)

/** Whether a word may be part of a number: asked of every word, so that few sentences are looked at. */
export function mayBeNumber(norm: string): boolean {
  const first = norm.charCodeAt(0)
  return (first >= 48 && first <= 57) || numberWords.has(norm) || norm === "twice"
}

/** Finds the numbers written in some words, given as they follow each other in `text`; what they are numbers of is not asked. */
export function findNumbers(text: string, words: readonly Span[]): WrittenNumber[] {
  const pieces = piecesOf(text, words)
  const norms = pieces.map(({ norm }) => norm)
  const found: WrittenNumber[] = []
  for (let i = 0; i < pieces.length; ) {
    const number = readNumber(pieces, norms, i)
    if (number === null) i++
    else {
      found.push(number.written)
      i = Math.max(number.end, i + 1)
    }
  }
  return found
}

function readNumber(
  pieces: readonly Piece[],
  norms: readonly string[],
  i: number,
): { written: WrittenNumber; end: number } | null {
  const sign = currencySigns.get(norms[i] ?? "")
  const at = sign === undefined ? i : i + 1
  const read = readShare(pieces, norms, at) ?? readMultiple(pieces, norms, at) ?? readPlain(pieces, norms, at, sign)
  if (read === null) return null
  const { low, high, kind, value, currency } = read
  let { end } = read
  const start = sign === undefined ? i : at - 1
  // "US $5": the sign's letters stand apart.
  const first = pieces[start] as Piece
  const boundBy = boundBefore(norms, start)
  const boundAt = boundAfter(norms, end)
  if (boundAt !== null) end += boundAt.words
  const opening = high !== null && norms[start - 1] === "between" ? 1 : 0
  const from = start - (boundBy?.words ?? opening)
  const last = pieces[end - 1] as Piece
  const next = pieces[end]
  return {
    end,
    written: {
      start: (pieces[from] as Piece).start,
      end: last.end,
      kind,
      value: value ?? low.value,
      high,
      bound: high !== null ? "range" : (boundBy?.bound ?? boundAt?.bound ?? "exact"),
      currency,
      core: { start: first.start, end: (pieces[read.end - 1] as Piece).end },
      firstWord: (pieces[from] as Piece).word,
      lastWord: last.word,
      coreWord: first.word,
      isSpelled: low.isSpelled,
      isModifier: next?.norm === "-" && next.isJoined && pieces[end + 1]?.isJoined === true,
    },
  }
}

/** What a number says before its bounds are looked for. */
interface Read {
  readonly low: Part
  readonly high: number | null
  readonly kind: NumberKind
  /** Where it is not that of `low`. */
  readonly value: number | null
  readonly currency: string | null
  readonly end: number
}

/**
 * Numbers with their range, percent sign and currency.
 *
 *     between 20 and 30 | $3 to 5 billion | about 40 percent | 18 million dollars
 */
function readPlain(
  pieces: readonly Piece[],
  norms: readonly string[],
  i: number,
  sign: string | undefined,
): Read | null {
  const isMoney = sign !== undefined
  const first = readCardinal(pieces, norms, i, isMoney)
  if (first === null) return null
  let end = first.end
  let low = first
  let high: number | null = null
  const [kindOfLow, endOfLow] = readPercent(norms, end)
  const range = readRangeEnd(pieces, norms, { start: i, end: kindOfLow === null ? end : endOfLow }, low, isMoney)
  if (range !== null) {
    if (low.scale === 1 && range.scale > 1 && low.value * range.scale < range.value) {
      low = { ...low, value: low.value * range.scale }
    }
    high = range.value
    end = range.end
  }
  const [percent, afterPercent] = readPercent(norms, end)
  if (percent !== null) return { low, high, kind: percent, value: null, currency: null, end: afterPercent }
  if (sign !== undefined) {
    // "$5 million US dollars" says it twice; the words belong to it.
    const named = readCurrency(norms, end)
    return { low, high, kind: "money", value: null, currency: named?.currency ?? sign, end: named?.end ?? end }
  }
  const named = readCurrency(norms, end)
  if (named !== null) return { low, high, kind: "money", value: null, currency: named.currency, end: named.end }
  return { low, high, kind: "plain", value: null, currency: null, end }
}

function readPercent(norms: readonly string[], i: number): [NumberKind | null, number] {
  const at = norms[i] === "-" ? i + 1 : i
  const end =
    norms[at] === "%" || norms[at] === "percent" || norms[at] === "pct"
      ? at + 1
      : norms[at] === "per" && norms[at + 1] === "cent"
        ? at + 2
        : at === i && norms[at] === "percentage" && /^points?$/.test(norms[at + 1] ?? "")
          ? at
          : null
  if (end === null) return [null, i]
  if (/^points?$/.test(norms[end] ?? "")) return ["points", end + 1]
  return /^percentage$/.test(norms[end] ?? "") ? ["points", end + 2] : ["percent", end]
}

/** "million dollars", "Swiss francs", "pounds sterling", "crowns" are read where the number ends. */
function readCurrency(norms: readonly string[], i: number): { currency: string; end: number } | null {
  const at = norms[i] === "-" ? i + 1 : i
  const name = norms[at] ?? ""
  const second = norms[at + 1] ?? ""
  const third = norms[at + 2] ?? ""
  if (name === "pounds" && second === "sterling") return { currency: "GBP", end: at + 2 }
  for (const [noun, owners] of currencyOf) {
    const owner = Object.hasOwn(owners, name) ? owners[name] : undefined
    if (owner !== undefined && second === noun) return { currency: owner, end: at + 2 }
    const joint = Object.hasOwn(owners, second) ? owners[second] : undefined
    if (joint !== undefined && third === noun && /^(?:new|hong|south|sri)$/.test(name)) {
      return { currency: joint, end: at + 3 }
    }
  }
  const currency = currencyNames.get(name)
  return currency === undefined ? null : { currency, end: at + 1 }
}

/** The end of a range that begins with `low`: "20 |to 30|", "between 20 |and 30|", "two |or three|", "20|-30|". */
function readRangeEnd(
  pieces: readonly Piece[],
  norms: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  low: Part,
  isMoney: boolean,
): Part | null {
  const link = norms[end] ?? ""
  const before = norms[start - 1] ?? ""
  const isBetween = before === "between" || norms[start - 2] === "between"
  // "rose from 20 to 30" are two numbers.
  const isChange = before === "from" && norms[start - 2] !== "ranging" && norms[start - 2] !== "anywhere"
  const isLinked =
    link === "to"
      ? !isChange
      : link === "or"
        ? true
        : link === "and"
          ? isBetween
          : link === "-" && isHyphen(pieces, end)
  if (!isLinked) return null
  const at = currencySigns.has(norms[end + 1] ?? "") ? end + 2 : end + 1
  const high = readCardinal(pieces, norms, at, isMoney)
  if (high === null || high.value <= low.value) return null
  // "one or two", "twenty or thirty", but not "2 or 40".
  if (link === "or" && high.value > 2 * low.value + 1) return null
  return high
}

/** A dash between digits, or a spaced one between numbers with their own scales ("1.5 million – 2 million"). */
function isHyphen(pieces: readonly Piece[], i: number): boolean {
  return pieces[i]?.isJoined === true && pieces[i + 1]?.isJoined === true
}

/**
 * Parts of a whole, in percent.
 *
 *     nine in ten | two out of three | two thirds | three-quarters | a third | half
 */
function readShare(pieces: readonly Piece[], norms: readonly string[], i: number): Read | null {
  const article = norms[i] === "a" || norms[i] === "an"
  const first = article ? null : readCardinal(pieces, norms, i, false)
  const percentOf = (value: number) => Math.round(value * 1e4) / 100
  if (first !== null) {
    const link = norms[first.end] === "in" ? first.end + 1 : isOutOf(norms, first.end) ? first.end + 2 : null
    if (link !== null) {
      const whole = readCardinal(pieces, norms, link, false)
      if (whole !== null && whole.isSpelled === first.isSpelled && isShare(first, whole)) {
        const value = percentOf(first.value / whole.value)
        return { low: first, high: null, kind: "share", value, currency: null, end: whole.end }
      }
    }
  }
  const at = first !== null ? (norms[first.end] === "-" ? first.end + 1 : first.end) : article ? i + 1 : i
  const whole = fractions.get(norms[at] ?? "")
  if (whole === undefined) return null
  const numerator = first?.value ?? 1
  const isPlural = /s$/.test(norms[at] ?? "")
  // "a third" is a share before "of" alone: "a third time", "the third"; and so is "half".
  const isOf =
    norms[at + 1] === "of" || (norms[at] === "half" && /^(?:the|its|their|our|his|her|all)$/.test(norms[at + 1] ?? ""))
  if (!Number.isInteger(numerator) || numerator >= whole || (!isPlural && !isOf)) return null
  if (first === null && (isPlural || (!article && norms[at] !== "half"))) return null
  if (first !== null && isPlural !== numerator > 1) return null
  // "the first quarter of" is a time, "half of" is not.
  if (norms[at] === "quarter" && /^(?:the|this|last|first|second|third|fourth)$/.test(norms[i - 1] ?? "")) return null
  const low: Part = first ?? { start: i, end: at + 1, value: numerator, isSpelled: true, scale: 1 }
  return { low, high: null, kind: "share", value: percentOf(numerator / whole), currency: null, end: at + 1 }
}

function isOutOf(norms: readonly string[], i: number): boolean {
  return norms[i] === "out" && norms[i + 1] === "of"
}

/** Wholes that shares are given of: "nine in ten", "one in 20"; "one in the Assembly" and "12 in 2030" are none. */
const wholes: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000])

function isShare(part: Part, whole: Part): boolean {
  return Number.isInteger(part.value) && part.value > 0 && part.value < whole.value && wholes.has(whole.value)
}

/**
 * How many times as much.
 *
 *     doubled | threefold | 10-fold | three times as many | 4x | twice the
 */
function readMultiple(pieces: readonly Piece[], norms: readonly string[], i: number): Read | null {
  const make = (value: number, end: number, low?: Part): Read => ({
    low: low ?? { start: i, end, value, isSpelled: true, scale: 1 },
    high: null,
    kind: "multiple",
    value,
    currency: null,
    end,
  })
  const known = multiples.get(norms[i] ?? "")
  if (known !== undefined) return make(known, i + 1)
  const comparing = (at: number) =>
    /^(?:as|the|what|more|higher|larger|bigger|greater|longer|faster|its|their|our)$/.test(norms[at] ?? "")
  if (norms[i] === "twice" && comparing(i + 1)) return make(2, i + 1)
  const times = readCardinal(pieces, norms, i, false)
  if (times === null) return null
  const at = norms[times.end] === "-" ? times.end + 1 : times.end
  if (norms[at] === "fold" && (pieces[at]?.isJoined ?? false)) return make(times.value, at + 1, times)
  if (norms[at] === "x" && at === times.end && pieces[at]?.isJoined === true) return make(times.value, at + 1, times)
  if (norms[at] === "times" && at === times.end && comparing(at + 1)) return make(times.value, at + 1, times)
  return null
}

/** A cardinal in digits or letters: "41,000", "3.4 billion", "forty-one thousand", "a hundred and ten", "five and a half". */
function readCardinal(pieces: readonly Piece[], norms: readonly string[], i: number, isMoney: boolean): Part | null {
  const digits = /^\d/.test(norms[i] ?? "")
  const base = digits ? readDigits(pieces, norms, i) : readSpelled(norms, i)
  if (base === null) return null
  const isSpelled = !digits
  let { value, end, scale } = base
  // "five and a half", "a million and a half"
  const extra = readHalf(pieces, norms, end)
  if (extra !== null) {
    value += extra.value * scale
    end = extra.end
  }
  for (;;) {
    const joined = pieces[end]?.isJoined === true
    const norm = norms[end] ?? ""
    const at = norm === "-" && joined && scales.has(norms[end + 1] ?? "") ? end + 1 : end
    const factor =
      scales.get(norms[at] ?? "") ??
      (digits && joined ? shortScales.get(norm) : undefined) ??
      (digits && (isMoney || (joined && readCurrency(norms, end + 1) !== null)) ? moneyScales.get(norm) : undefined) ??
      (digits && isMoney ? shortScales.get(norm) : undefined)
    if (factor === undefined) break
    value *= factor
    scale *= factor
    end = at + 1
  }
  return { start: i, end, value: round(value), isSpelled, scale }
}

/** 3.4 times a billion is 3400000000, not 3399999999.9999995. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** A number's value before halves and the scales after it; `scale` is what its own last scale word multiplies by. */
interface Base {
  readonly value: number
  readonly end: number
  readonly scale: number
}

function readDigits(pieces: readonly Piece[], norms: readonly string[], i: number): Base | null {
  const { isJoined } = pieces[i] as Piece
  const before = norms[i - 1] ?? ""
  // "F-16", "P5", "a.17", "10:30", "1/3", "#5": digits within something else.
  if (isJoined && !currencySigns.has(before) && !/^["'“”‘’«»„()[\]*~≈<>+_-]$/.test(before)) return null
  if (
    isJoined &&
    before === "-" &&
    pieces[i - 1]?.isJoined === true &&
    !/^\d/.test(norms[i - 2] ?? "") &&
    !scales.has(norms[i - 2] ?? "")
  )
    return null
  const next = pieces[i + 1]
  if (next?.isJoined === true) {
    const after = pieces[i + 2]
    const goesOn = after?.isJoined === true && /^\d/.test(after.norm)
    if (/^[:/.,]$/.test(next.norm) && goesOn) return null
    if (/^\p{L}/u.test(next.norm) && !shortScales.has(next.norm) && !moneyScales.has(next.norm) && !isSuffix(next.norm))
      return null
  }
  return { value: Number((norms[i] as string).replaceAll(",", "")), end: i + 1, scale: 1 }
}

/** Letters that may follow digits without a space: "10km", "4x". */
function isSuffix(norm: string): boolean {
  return /^(?:x|km|kg|mi|ft|mw|gw|kw|mm|cm|nm|nautical|tonnes|dollars|million|billion|trillion|thousand|percent|pct)$/.test(
    norm,
  )
}

function readSpelled(norms: readonly string[], i: number): Base | null {
  let at = i
  let total = 0
  let current: number | null = null
  let lastScale = Number.POSITIVE_INFINITY
  if (norms[at] === "half" && norms[at + 1] === "a" && scales.has(norms[at + 2] ?? "")) {
    const scale = scales.get(norms[at + 2] as string) as number
    return { value: scale / 2, end: at + 3, scale }
  }
  if ((norms[at] === "a" || norms[at] === "an") && scales.has(norms[at + 1] ?? "")) {
    current = 1
    at++
  }
  for (;;) {
    const norm = norms[at] ?? ""
    const value: number | undefined = cardinals.get(norm)
    if (value !== undefined) {
      // "twenty one", "hundred five"; "two four" are two numbers.
      if (current !== null && !fits(current, value)) break
      current = (current ?? 0) + value
      at++
      const next = cardinals.get(norms[at + 1] ?? "")
      if (norms[at] === "-" && next !== undefined && value >= 20 && next < 10) at++
      continue
    }
    const scale = scales.get(norm)
    if (scale !== undefined && current !== null) {
      if (scale === 100) current *= 100
      else {
        if (scale >= lastScale) break
        total += current * scale
        lastScale = scale
        current = null
      }
      at++
      if (norms[at] === "and" && cardinals.has(norms[at + 1] ?? "") && (current !== null || lastScale > 100)) {
        const next = cardinals.get(norms[at + 1] ?? "") as number
        // "two thousand and forty", but "a dozen and five".
        if (scale !== 12 && next < 100 && !scales.has(norms[at + 2] ?? "")) at++
      }
      if (current === null && !cardinals.has(norms[at] ?? "")) break
      if (scale === 12) break
      continue
    }
    break
  }
  if (current === null && total === 0 && lastScale === Number.POSITIVE_INFINITY) return null
  return { value: total + (current ?? 0), end: at, scale: current === null ? lastScale : 1 }
}

function fits(current: number, value: number): boolean {
  if (current % 100 === 0) return current > 0
  return current % 100 >= 20 && current % 10 === 0 && value < 10
}

/** "five |and a half|", "five|-and-a-half|", "3|½|", "two |and three quarters|" */
function readHalf(
  pieces: readonly Piece[],
  norms: readonly string[],
  i: number,
): { value: number; end: number } | null {
  const glyph = fractionGlyphs.get(norms[i] ?? "")
  if (glyph !== undefined && pieces[i] !== undefined) return { value: glyph, end: i + 1 }
  const words: string[] = []
  const ends: number[] = []
  for (let at = i; words.length < 3 && at < norms.length; at++) {
    if (norms[at] === "-") continue
    words.push(norms[at] as string)
    ends.push(at + 1)
  }
  if (words[0] !== "and") return null
  const numerator = words[1] === "a" || words[1] === "one" ? 1 : cardinals.get(words[1] ?? "")
  const whole = fractions.get(words[2] ?? "")
  if (numerator === undefined || whole === undefined || numerator >= whole) return null
  return { value: numerator / whole, end: ends[2] as number }
}
