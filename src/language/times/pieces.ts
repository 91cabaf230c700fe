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
    const isAfterSpace = token.start !== lastEnd
    if (/^(?:[a-z]+|.)$/.test(token.norm) && !/\d/.test(token.norm)) {
      const { start, end, text } = token
      const norm = straightened(token.norm)
      pieces.push({ start, end, norm, isCapital: isCapital(text), token: index, isAfterSpace })
    } else addParts(pieces, token, index, isAfterSpace)
    lastEnd = token.end
  }
  return pieces
}

function addParts(pieces: Piece[], token: Token, index: number, isAfterSpace: boolean): void {
  for (const match of token.text.matchAll(/\p{L}+|\d+|./gsu)) {
    const [text] = match
    const start = token.start + match.index
    const end = start + text.length
    const before = pieces.at(-1)
    // The tagger parts the digits of "470s".
    if (before !== undefined && !isAfterSpace && match.index === 0 && /^\d/.test(text) && /^\d+$/.test(before.norm))
      pieces[pieces.length - 1] = { ...before, end, norm: before.norm + text }
    else
      pieces.push({
        start,
        end,
        norm: straightened(text.toLowerCase()),
        isCapital: isCapital(text),
        token: index,
        isAfterSpace: isAfterSpace && match.index === 0,
      })
  }
}

function straightened(norm: string): string {
  return /[‘’ʼ–—‐‑]/.test(norm) ? norm.replace(/[‘’ʼ]/, "'").replace(/[–—‐‑]/, "-") : norm
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
