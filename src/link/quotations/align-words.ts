import type { Query } from "./search.ts"

/** What may be left out or put in at little cost, as the quotation's own marks say. */
export interface Marks {
  /** For each word of the quotation, and one after the last: whether an ellipsis stands before it. */
  readonly ellipsisBefore: Uint8Array
  /** For each word of the quotation: whether it stands in brackets: square ones, or round ones as some outlets have it. */
  readonly bracketed: Uint8Array
}

/** The best way to lay a quotation's words along those of a text. */
export interface WordAlignment {
  /** Bits: what the matched words weigh, less what the edits cost. */
  readonly score: number
  /** For each word of the quotation: index of the word it stands beside, the same or another; -1 where none does. */
  readonly partners: Int32Array
}

/** Costs in bits. Chosen on our own edits of our own texts; `npm run bench -- alignment` would notice. */
const costs = {
  /** Another word in the place of one. */
  replace: 3,
  /** Words put in that the text does not have. */
  insert: { open: 5, extend: 1.5 },
  /** Words of the text left out without a mark. */
  omit: { open: 6, extend: 0.6 },
  /** Words left out where the outlet has an ellipsis. */
  elide: { open: 0.5, extend: 0.02 },
  /** Words in square brackets, and what they stand for. */
  bracket: { open: 1, extend: 0.3 },
}

const LOW = -1e9

// Where the best way to a cell came from, two bits for each of three states.
const MATCH = 0
const OMIT = 1
const INSERT = 2
const START = 3

/** Memory of the last alignment, used for the next one where it is enough: most are small, and many. */
let cells = new Uint8Array(1 << 14)
let lines = new Float32Array(1 << 10)
/** More than this is not kept. */
const kept = 1 << 20

function cellsFor(size: number): Uint8Array {
  if (size <= cells.length) return cells
  const grown = new Uint8Array(size)
  if (size <= kept) cells = grown
  return grown
}

function linesFor(size: number): Float32Array {
  if (size > lines.length) lines = new Float32Array(size)
  return lines
}

/**
 * Lays all of a quotation's words along some of a text's (semi-global, affine gaps: Gotoh 1982): the text's words before
 * and after cost nothing. Takes time and memory of the product of the lengths.
 */
export function alignWords(query: Query, marks: Marks, text: Uint32Array): WordAlignment {
  return alignWhole(query, text) ?? alignEdited(query, marks, text)
}

/** The words as they are, somewhere in the text; null where they are not. */
function alignWhole({ words, weight }: Query, text: Uint32Array): WordAlignment | null {
  const [first] = words
  if (first === undefined) return null
  for (let at = text.indexOf(first); at !== -1 && at + words.length <= text.length; at = text.indexOf(first, at + 1)) {
    let same = 1
    while (same < words.length && text[at + same] === words[same]) same++
    if (same === words.length) return { score: weight, partners: Int32Array.from(words, (_, index) => at + index) }
  }
  return null
}

function alignEdited({ words, weights }: Query, marks: Marks, text: Uint32Array): WordAlignment {
  const rows = words.length
  const columns = text.length
  const width = columns + 1
  const cameFrom = cellsFor((rows + 1) * width)
  const line = (index: number): Float32Array => linesFor(6 * width).subarray(index * width, (index + 1) * width)
  let match = line(0).fill(0)
  let omit = line(1).fill(LOW)
  let insert = line(2).fill(LOW)
  let nextMatch = line(3)
  let nextOmit = line(4)
  let nextInsert = line(5)
  cameFrom.fill(START, 0, width)
  for (let row = 1; row <= rows; row++) {
    const word = words[row - 1] as number
    const weight = weights[row - 1] as number
    const isBracketed = marks.bracketed[row - 1] === 1
    const replaced = isBracketed ? costs.bracket.extend : costs.replace
    const put = isBracketed ? costs.bracket : costs.insert
    const isNearBracket = isBracketed || marks.bracketed[row] === 1
    const left = marks.ellipsisBefore[row] === 1 ? costs.elide : isNearBracket ? costs.bracket : costs.omit
    // After the last word nothing is left out: there the text goes on.
    const isLast = row === rows
    const base = row * width
    nextMatch[0] = LOW
    nextOmit[0] = LOW
    nextInsert[0] = Math.max((match[0] as number) - put.open, insert[0] as number) - put.extend
    cameFrom[base] = ((match[0] as number) - put.open >= (insert[0] as number) ? MATCH : INSERT) << 4
    for (let column = 1; column < width; column++) {
      const before = column - 1
      const matchBefore = match[before] as number
      const omitBefore = omit[before] as number
      const insertBefore = insert[before] as number
      let from = MATCH
      let best = matchBefore
      if (omitBefore > best) {
        best = omitBefore
        from = OMIT
      }
      if (insertBefore > best) {
        best = insertBefore
        from = INSERT
      }
      nextMatch[column] = best + (text[before] === word ? weight : -replaced)
      let cell = from
      const matchAbove = (match[column] as number) - put.open
      const omitAbove = (omit[column] as number) - put.open
      const insertAbove = insert[column] as number
      let above = matchAbove
      from = MATCH
      if (omitAbove > above) {
        above = omitAbove
        from = OMIT
      }
      if (insertAbove > above) {
        above = insertAbove
        from = INSERT
      }
      nextInsert[column] = above - put.extend
      cell |= from << 4
      if (isLast) nextOmit[column] = LOW
      else {
        const opened = (nextMatch[before] as number) - left.open
        const inserted = (nextInsert[before] as number) - left.open
        const extended = nextOmit[before] as number
        let along = opened
        from = MATCH
        if (extended > along) {
          along = extended
          from = OMIT
        }
        if (inserted > along) {
          along = inserted
          from = INSERT
        }
        nextOmit[column] = along - left.extend
        cell |= from << 2
      }
      cameFrom[base + column] = cell
    }
    ;[match, nextMatch] = [nextMatch, match]
    ;[omit, nextOmit] = [nextOmit, omit]
    ;[insert, nextInsert] = [nextInsert, insert]
  }
  return trace(rows, width, cameFrom, match, insert)
}

function trace(
  rows: number,
  width: number,
  cameFrom: Uint8Array,
  match: Float32Array,
  insert: Float32Array,
): WordAlignment {
  let state = MATCH
  let column = 0
  let score = LOW
  for (let at = 0; at < width; at++) {
    if ((match[at] as number) > score) {
      score = match[at] as number
      column = at
      state = MATCH
    }
    if ((insert[at] as number) > score) {
      score = insert[at] as number
      column = at
      state = INSERT
    }
  }
  const partners = new Int32Array(rows).fill(-1)
  let row = rows
  while (row > 0) {
    const cell = cameFrom[row * width + column] as number
    if (state === MATCH) {
      partners[row - 1] = column - 1
      state = cell & 3
      row--
      column--
    } else if (state === OMIT) {
      state = (cell >> 2) & 3
      column--
    } else {
      state = (cell >> 4) & 3
      row--
    }
  }
  return { score, partners }
}
