import type { Edit, EditKind } from "../../domain/alignment.ts"
import { type Span, slice } from "../../domain/span.ts"
import { isLightWord } from "../../language/content-words.ts"
import { fold } from "../quotations/fold.ts"

/** A sentence in its document. */
export interface Told {
  readonly text: string
  readonly span: Span
}

/** Sentences are one statement in two wordings where so many telling words are the same in their order, and of the shorter and the longer one these parts. */
const same = { words: 3, shorter: 0.5, longer: 0.3 }
/** Words of grammar alone hold two wordings together only where so many stand in a row: "of the" is in any sentence. */
const heldByGrammar = 4
/** Longer sentences are not laid along each other: the work grows with the product of their lengths. */
const mostWords = 400

/** Where two sentences differ in wording, and in how many telling words they do not. */
export interface DifferingWords {
  readonly same: number
  /** From the first words that are the same to the last of them. */
  readonly quotation: Span
  readonly reference: Span
  /** None where one has the words of the other as they are. */
  readonly edits: readonly Edit[]
}

/**
 * Where one sentence is worded as another that tells the same, and where otherwise; null where they tell too little alike.
 *
 *     one      They agreed to reopen the ferry hotline without delay.
 *                                               ~~~~~~~ ~~~~~~~~~~~~~
 *     other    They agreed to reopen the ferry line by June.
 *                                              ~~~~ ~~~~~~~
 */
export function differingWords(one: Told, other: Told): DifferingWords | null {
  const [a, b] = [fold(one.text, [one.span]), fold(other.text, [other.span])]
  if (a.words.length > mostWords || b.words.length > mostWords) return null
  const isTelling = ({ starts, ends }: typeof a, { text }: Told) =>
    Array.from(starts, (start, index) => !isLightWord(text.slice(start, ends[index])))
  const [telling, others] = [isTelling(a, one), isTelling(b, other)]
  const pairs = runsOf(commonWords(a.words, b.words)).filter(
    (run) => run.length >= heldByGrammar || run.some(([word]) => telling[word]),
  )
  const kept = pairs.flat()
  const count = kept.filter(([word]) => telling[word]).length
  const [shorter = 0, longer = 0] = [telling, others].map((all) => all.filter(Boolean).length).toSorted((x, y) => x - y)
  if (count < same.words || count < shorter * same.shorter || count < longer * same.longer) return null
  const ends = [...kept, [a.words.length, b.words.length] as const]
  const edits = ends.flatMap(([first, second], index): Edit[] => {
    const [lastFirst, lastSecond] = kept[index - 1] ?? [-1, -1]
    const edges = withoutSameEdges(
      { words: a.words, from: lastFirst + 1, to: first },
      { words: b.words, from: lastSecond + 1, to: second },
    )
    const mine = rangeOf(a, edges.mine.from, edges.mine.to)
    const theirs = rangeOf(b, edges.theirs.from, edges.theirs.to)
    if (mine === null && theirs === null) return []
    const kind: EditKind = mine === null ? "cut" : theirs === null ? "insert" : "replace"
    const [own, its] = [mine && slice(one.text, mine), theirs && slice(other.text, theirs)]
    return [{ kind, quotation: mine, reference: theirs, note: `“${own ?? ""}” beside “${its ?? ""}”` }]
  })
  const [first, last] = [kept[0], kept.at(-1)] as [WordPair, WordPair]
  const quotation = rangeOf(a, first[0], last[0] + 1) as Span
  return { same: count, quotation, reference: rangeOf(b, first[1], last[1] + 1) as Span, edits }
}

interface WordRange {
  readonly words: Uint32Array
  readonly from: number
  readonly to: number
}

/** Two stretches without what they begin and end with alike: "The" of "The old line" and "The line" differs in nothing. */
function withoutSameEdges(
  mine: WordRange,
  theirs: WordRange,
): { readonly mine: WordRange; readonly theirs: WordRange } {
  const most = Math.min(mine.to - mine.from, theirs.to - theirs.from)
  let start = 0
  while (start < most && mine.words[mine.from + start] === theirs.words[theirs.from + start]) start++
  let end = 0
  while (end < most - start && mine.words[mine.to - 1 - end] === theirs.words[theirs.to - 1 - end]) end++
  const within = (range: WordRange): WordRange => ({ ...range, from: range.from + start, to: range.to - end })
  return { mine: within(mine), theirs: within(theirs) }
}

type WordPair = readonly [number, number]

/** The longest row of words that both have in order. */
function commonWords(a: Uint32Array, b: Uint32Array): WordPair[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: WordPair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Pairs that follow each other in both. */
function runsOf(pairs: readonly WordPair[]): WordPair[][] {
  const runs: WordPair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) run.push(pair)
    else runs.push([pair])
  }
  return runs
}

function rangeOf({ starts, ends }: ReturnType<typeof fold>, first: number, end: number): Span | null {
  const [start, last] = [starts[first], ends[end - 1]]
  return first >= end || start === undefined || last === undefined ? null : { start, end: last }
}
