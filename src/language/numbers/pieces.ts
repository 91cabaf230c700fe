import type { Span } from "../../domain/span.ts"

/** A run of letters, a number in digits, or one mark: finer than a token, so that "forty-one" and "$3.4bn" come apart. */
export interface Piece extends Span {
  /** Lower case, dashes made hyphens. */
  readonly norm: string
  /** Index of the word it is a part of. */
  readonly word: number
  /** Whether nothing stands between it and the piece before. */
  readonly isJoined: boolean
}

// 41,000.5 / 3.4 / Calvern's / U.S. / US$ / ½
const piece =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!,?\d)|\d+(?:\.\d+)?|(?:\p{L}\.){2,}|\p{Lu}{1,2}\$|\p{L}+(?:['’]\p{L}+)?|[^\s]/gu

/** Parts words into pieces. */
export function piecesOf(text: string, words: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let end = -1
  words.forEach((word, index) => {
    for (const match of text.slice(word.start, word.end).matchAll(piece)) {
      const start = word.start + match.index
      const norm = match[0].toLowerCase().replace(/[‐‑–—−]/, "-")
      pieces.push({ start, end: start + match[0].length, norm, word: index, isJoined: start === end })
      end = start + match[0].length
    }
  })
  return pieces
}
