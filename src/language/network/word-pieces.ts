/** Greedy longest-match word pieces (WordPiece, Wu et al. 2016) over BERT's uncased vocabulary. */
export interface WordPieces {
  /** Numbers of the pieces of one unit; at least one. */
  piecesOf(unit: string): readonly number[]
  readonly begin: number
  readonly end: number
  /** Stands before each paragraph but a window's first. */
  readonly paragraph: number
}

/** A longer unit is one unknown piece. */
const LONGEST_UNIT = 64
/** Units whose pieces are remembered. */
const REMEMBERED = 50_000

/** Reads a vocabulary: one piece a line, its number that of the line. Throws where it lacks a piece that every text needs. */
export function readVocabulary(vocabulary: string): WordPieces {
  const numbers = new Map(vocabulary.split("\n").map((piece, number) => [piece, number]))
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece)
    if (number === undefined) throw new Error(`the vocabulary has no ${piece}`)
    return number
  }
  const unknown = [numberOf("[UNK]")]
  const known = new Map<string, readonly number[]>()

  const cut = (unit: string): readonly number[] => {
    const plain = unit
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
    if (plain === "" || plain.length > LONGEST_UNIT) return unknown
    const pieces: number[] = []
    let start = 0
    while (start < plain.length) {
      let end = plain.length
      let piece: number | undefined
      while (end > start) {
        piece = numbers.get((start > 0 ? "##" : "") + plain.slice(start, end))
        if (piece !== undefined) break
        end--
      }
      if (piece === undefined) return unknown
      pieces.push(piece)
      start = end
    }
    return pieces
  }

  return {
    piecesOf(unit) {
      const before = known.get(unit)
      if (before !== undefined) return before
      const pieces = cut(unit)
      if (known.size >= REMEMBERED) known.clear()
      known.set(unit, pieces)
      return pieces
    },
    begin: numberOf("[CLS]"),
    end: numberOf("[SEP]"),
    paragraph: numberOf("[unused1]"),
  }
}
