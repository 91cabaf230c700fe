import type { ItemSentence, WinkMethods } from "wink-nlp"
import { isSpaceAt, type Span } from "../domain/span.ts"
import type { PartOfSpeech, Sentence, Token } from "./analysis.ts"
import { repairSentenceBreaks } from "./sentence-breaks.ts"
import { freshTagger } from "./tagger.ts"

/**
 * Sentences and tokens of the given paragraphs, offsets exact in `text`; nothing but white space lies between tokens,
 * and the marks of links.
 */
export function tokenize(marked: string, paragraphs: readonly Span[]): { sentences: Sentence[]; tokens: Token[] } {
  const text = withoutLinks(marked)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const tagger = freshTagger()
  paragraphs.forEach((paragraph, index) => {
    const { pieces, starts } = tokensOf(text, paragraph, tagger)
    const loose = pieces.map(({ start, end }) => ({
      text: text.slice(start, end),
      spaceBefore: isSpaceAt(text, start - 1),
    }))
    const repaired = repairSentenceBreaks(loose, starts)
    repaired.forEach((from, i) => {
      const to = repaired[i + 1] ?? pieces.length
      const firstToken = tokens.length
      for (let at = from; at < to; at++) {
        const { start, end, lemma, pos } = pieces[at] as Piece
        const form = text.slice(start, end)
        const norm = straighten(form.toLowerCase())
        tokens.push({ start, end, text: form, norm, lemma: lemma ?? norm, pos, sentence: sentences.length })
      }
      const first = tokens[firstToken] as Token
      const last = tokens.at(-1) as Token
      sentences.push({ start: first.start, end: last.end, paragraph: index, firstToken, endToken: tokens.length })
    })
  })
  return { sentences, tokens }
}

/**
 * A text with spaces for the marks and the address of each link, so that it reads on.
 *
 *     Ruiz [convened](https://harbour.example/talks) shipowners.
 *          ─        ───────────────────────────────
 */
function withoutLinks(text: string): string {
  if (!text.includes("](")) return text
  return text.replace(link, (_, words: string, address: string) => ` ${words}${" ".repeat(address.length)}`)
}

/** The words of a link and its address are no longer. */
const link = /\[([^[\]\n]{1,300})(\]\((?:https?:\/\/|mailto:)[^\s()]{1,1000}(?:\([^\s()]{0,100}\)[^\s()]{0,100})?\))/g

/** A token before its sentence is known. */
interface Piece extends Span {
  readonly lemma: string | null
  readonly pos: PartOfSpeech
}

/** The tokens of a paragraph, and the indexes of those that begin a sentence as the splitter sees it. */
interface Pieces {
  readonly pieces: Piece[]
  readonly starts: number[]
}

/** Longer words are no words of a language; wink takes time by their square. */
const LONGEST_WORD = 120
/** wink's memory grows with what it is given at once. */
const LONGEST_STRETCH = 20_000

function tokensOf(text: string, paragraph: Span, tagger: WinkMethods): Pieces {
  const all: Pieces = { pieces: [], starts: [] }
  let from = paragraph.start
  const flush = (end: number) => {
    while (from < end) {
      const to = end - from <= LONGEST_STRETCH ? end : stretchEnd(text, from)
      addWords(text, { start: from, end: to }, all, tagger)
      from = to
    }
  }
  for (const run of longRuns(text, paragraph)) {
    flush(run.start)
    addRun(text, run, all.pieces)
    from = run.end
  }
  flush(paragraph.end)
  return all
}

/** The end of a stretch that wink can take at once: after a sentence if there is one, else after a word. */
function stretchEnd(text: string, start: number): number {
  const window = text.slice(start, start + LONGEST_STRETCH)
  const stop = Math.max(window.lastIndexOf(". "), window.lastIndexOf("? "), window.lastIndexOf("! "))
  return start + (stop > LONGEST_STRETCH / 2 ? stop + 2 : lastSpace(window) + 1)
}

function lastSpace(window: string): number {
  for (let at = window.length - 1; at > 0; at--) if (isSpaceAt(window, at)) return at
  return window.length - 1
}

function* longRuns(text: string, paragraph: Span): Generator<Span> {
  let start = paragraph.start
  for (let at = paragraph.start; at <= paragraph.end; at++) {
    if (at < paragraph.end && !isSpaceAt(text, at)) continue
    if (at - start > LONGEST_WORD) yield { start, end: at }
    start = at + 1
  }
}

/** Runs without a space: addresses, base64, scripts that write none. Letters together, everything else by itself. */
function addRun(text: string, run: Span, pieces: Piece[]): void {
  for (const match of text.slice(run.start, run.end).matchAll(/[\p{L}\p{M}\p{N}]+|./gsu)) {
    const start = run.start + match.index
    const pos = /[\p{L}\p{N}]/u.test(match[0].slice(0, 2)) ? "X" : "PUNCT"
    pieces.push({ start, end: start + match[0].length, lemma: null, pos })
  }
}

function addWords(text: string, stretch: Span, all: Pieces, { readDoc, its }: WinkMethods): void {
  let cursor = stretch.start
  // A stretch cut inside a sentence goes on with it.
  const last = all.pieces.at(-1)
  const goesOn = last !== undefined && !/[.?!"”’)]$/.test(text.slice(last.start, last.end))
  const sentences = readDoc(text.slice(stretch.start, stretch.end)).sentences()
  sentences.each((sentence: ItemSentence, index: number) => {
    if (all.pieces.length === 0 || index > 0 || !goesOn) all.starts.push(all.pieces.length)
    const tokens = sentence.tokens()
    const tags = tokens.out(its.pos) as string[]
    const lemmas = tokens.out(its.lemma as never) as string[]
    tokens.out().forEach((form, i) => {
      const pos = tags[i] as string
      if (pos === "SPACE") return
      const start = findForm(text, form, cursor, stretch.end)
      // What wink rewrote or dropped is kept as it stands, when the next token is found.
      if (start < 0) return
      if (start > cursor) addRest(text, { start: cursor, end: start }, all.pieces)
      cursor = start + form.length
      addToken(text, { start, end: cursor, lemma: lemmas[i] as string, pos: pos as PartOfSpeech }, all.pieces)
    })
  })
  addRest(text, { start: cursor, end: stretch.end }, all.pieces)
}

/** How far ahead of its place a token is looked for. */
const AHEAD = 200

function findForm(text: string, form: string, from: number, end: number): number {
  if (form === "") return -1
  let at = from
  while (at < end && isSpaceAt(text, at)) at++
  if (text.startsWith(form, at)) return at
  const ahead = text.slice(at, Math.min(end, at + form.length + AHEAD)).indexOf(form)
  return ahead < 0 ? -1 : at + ahead
}

/** "He said no." : wink reads the abbreviation of "number" wherever a sentence ends so. */
function addToken(text: string, piece: Piece, pieces: Piece[]): void {
  const isNumber =
    piece.end - piece.start === 3 &&
    /^no\.$/i.test(text.slice(piece.start, piece.end)) &&
    !/^\s*\d/.test(text.slice(piece.end, piece.end + 4))
  if (isWholePossessive(text, piece))
    pieces.push(
      // What wink did not know as a whole it took for a name.
      {
        start: piece.start,
        end: piece.end - 2,
        lemma: null,
        pos: /^\p{Ll}/u.test(text.charAt(piece.start)) ? "NOUN" : piece.pos,
      },
      { start: piece.end - 2, end: piece.end, lemma: "'s", pos: "PART" },
    )
  else if (!isNumber) pieces.push(piece)
  else
    pieces.push(
      { start: piece.start, end: piece.end - 1, lemma: "no", pos: "INTJ" },
      { start: piece.end - 1, end: piece.end, lemma: ".", pos: "PUNCT" },
    )
}

/** "the president’s plan": in two, but wink keeps it whole once it has met "the president’s," before a mark. */
function isWholePossessive(text: string, { start, end }: Span): boolean {
  return end - start > 2 && /\p{L}['’]s$/iu.test(text.slice(end - 3, end))
}

/** Characters no token was made of. */
function addRest(text: string, rest: Span, pieces: Piece[]): void {
  let start = rest.start
  for (let at = rest.start; at <= rest.end; at++) {
    if (at < rest.end && !isSpaceAt(text, at)) continue
    if (at > start) pieces.push({ start, end: at, lemma: null, pos: "X" })
    start = at + 1
  }
}

function straighten(word: string): string {
  return /[^\x20-\x7e]/.test(word) ? word.replace(/[‘’ʼ]/g, "'").replace(/[“”„«»]/g, '"') : word
}
