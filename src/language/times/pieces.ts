import type { Span } from "../../domain/span.ts"
import type { Token } from "../analysis.ts"

/** A run of letters, a run of digits or one other character of a token. */
export interface Piece extends Span {
  /** Lower case, apostrophes and dashes straightened. */
  readonly norm: string
  /** Whether it begins with a capital. */
  readonly isCapital: boolean
  /** Index of its token. */
  readonly token: number
  /** Whether white space or the start of the text stands before it. */
  readonly isAfterSpace: boolean
}

/**
 * Tokens cut finer, so that one grammar reads what is written together and apart.
 *
 *     mid-1996   10-hour   1980s   p.m.   3rd
 *     ─── ────   ── ────   ─────   ─ ─    ──     (and the marks between)
 */
export function piecesOf(tokens: readonly Token[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let lastEnd = -1
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (/^(?:[a-z]+|.)$/.test(token.norm)) {
      const { start, end } = token
      const norm = /^[–—‐‑]$/.test(token.norm) ? "-" : token.norm
      pieces.push({ start, end, norm, isCapital: isCapital(token.text), token: index, isAfterSpace: start !== lastEnd })
    } else addParts(pieces, token, index, token.start !== lastEnd)
    lastEnd = token.end
  }
  return pieces
}

function addParts(pieces: Piece[], token: Token, index: number, isAfterSpace: boolean): void {
  for (const match of token.text.matchAll(/\p{L}+|\d+|./gsu)) {
    const start = token.start + match.index
    const norm = match[0]
      .toLowerCase()
      .replace(/[‘’ʼ]/, "'")
      .replace(/[–—‐‑]/, "-")
    pieces.push({
      start,
      end: start + match[0].length,
      norm,
      isCapital: isCapital(match[0]),
      token: index,
      isAfterSpace: isAfterSpace && match.index === 0,
    })
  }
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
