import { type Edit, type EditKind, type Relation, relations } from "../../domain/alignment.ts"
import { type Span, slice } from "../../domain/span.ts"
import { isStageNote } from "../../language/stage-notes.ts"
import type { Marks } from "./align-words.ts"
import { spelled } from "./near-spelling.ts"
import { sentenceAround } from "./sentence-around.ts"
import { shown } from "./shown.ts"

/** The two versions word by word; one word at least is the same. */
export interface Compared {
  readonly quotation: Side & { readonly count: number }
  readonly reference: Side
  readonly marks: Marks
  /** For each word of the quotation: index of the reference's word it stands beside; -1 where none does. */
  readonly partners: Int32Array
  /** For each word of the quotation: whether its partner is the same word. */
  readonly isSame: (word: number) => boolean
  /** What the reference's words are a part of: sentences are not followed beyond. */
  readonly bounds: Span
}

export interface Side {
  readonly text: string
  readonly wordAt: (index: number) => Span
}

export interface NamedEdits {
  readonly edits: readonly Edit[]
  /** The reference's words that are quoted. */
  readonly span: Span
}

/** Unmarked, so many words of the text left out within sentences join what was not together: a splice. */
const SPLICE_WITHIN = 12
/** The same between whole sentences. */
const SPLICE_BETWEEN = 80

const gravity: Readonly<Record<EditKind, Relation>> = {
  typographic: "verbatim",
  "trim-start": "trimmed",
  "trim-end": "trimmed",
  bracket: "bracketed",
  ellipsis: "elided",
  cut: "cut",
  insert: "reworded",
  replace: "reworded",
  reorder: "reworded",
  splice: "spliced",
}

/** The gravest of the edits' relations; `verbatim` where there is none. */
export function gravest(edits: readonly Pick<Edit, "kind">[]): Relation {
  const ranks = edits.map(({ kind }) => relations.indexOf(gravity[kind]))
  return relations[Math.max(0, ...ranks)] as Relation
}

/**
 * Names every difference of a quotation from its reference, in the quotation's order. Of one joined from several places
 * the piece with most words is the reference, each other one a splice.
 */
export function nameEdits(pieces: readonly Compared[]): NamedEdits {
  const named = pieces.map((compared) => ({ compared, ...namePiece(compared) }))
  const [main] = named.toSorted((a, b) => b.compared.quotation.count - a.compared.quotation.count) as [Piece]
  if (named.length === 1) return main
  const edits = named.flatMap((piece, index): Edit[] => {
    if (piece === main) {
      const isTrimmed = { "trim-start": index === 0, "trim-end": index === named.length - 1 }
      return piece.edits.filter(({ kind }) => isTrimmed[kind as keyof typeof isTrimmed] ?? true)
    }
    const { compared, span } = piece
    const quoted = range(compared.quotation, 0, compared.quotation.count - 1)
    const note = `“${shown(slice(compared.reference.text, span))}” stands in another place of the reference, joined without a mark`
    const inner = piece.edits.filter(({ kind }) => !kind.startsWith("trim"))
    return [{ kind: "splice", quotation: quoted, reference: span, note }, ...inner]
  })
  return { edits, span: main.span }
}

interface Piece extends NamedEdits {
  readonly compared: Compared
}

/** The same of one piece. */
function namePiece(compared: Compared): NamedEdits {
  const { quotation, partners, isSame, reference } = compared
  const pairs: Pair[] = []
  for (let word = 0; word < quotation.count; word++) {
    if ((partners[word] as number) >= 0 && isSame(word)) pairs.push([word, partners[word] as number])
  }
  const first = pairs[0] as Pair
  const last = pairs.at(-1) as Pair
  const { firstWord, lastWord } = reach(compared, first, last)
  const matched = { start: reference.wordAt(firstWord).start, end: reference.wordAt(lastWord).end }
  const sentence = sentenceAround(reference.text, matched, compared.bounds)
  const edits = [
    ...trimStart(compared, sentence, firstWord),
    ...differences(compared, [-1, firstWord - 1], first),
    ...typographic(compared, first, null),
    ...pairs.flatMap((pair, index) => {
      const before = pairs[index - 1]
      if (before === undefined) return []
      const between = differences(compared, before, pair)
      return [...between, ...typographic(compared, pair, between.length === 0 ? before : null)]
    }),
    ...differences(compared, last, [quotation.count, lastWord + 1]),
    ...trimEnd(compared, sentence, lastWord),
  ]
  const named = joinTypographic(compared, reorders(compared, edits))
  const end = named.some(({ kind }) => kind === "trim-end") ? matched.end : Math.max(matched.end, sentence.end)
  return { edits: named, span: { start: matched.start, end } }
}

type Pair = readonly [number, number]

/**
 * The first and the last word of the reference that stand beside words of the quotation: changed ones included, as far
 * as no mark parts them from the others.
 *
 *     “No one wants a war”   amid these temperatures, nobody wants a war
 *                                                     ^^^^^^^^^^^^^^^^^^
 */
function reach({ partners, reference }: Compared, first: Pair, last: Pair): { firstWord: number; lastWord: number } {
  let [firstWord, lastWord] = [first[1], last[1]]
  if (lastWord < firstWord) return { firstWord, lastWord }
  const isTogether = (left: number, right: number): boolean =>
    !/[.,;:?!—–]|--/.test(reference.text.slice(reference.wordAt(left).end, reference.wordAt(right).start))
  const partnered = new Set(partners)
  while (partnered.has(firstWord - 1) && isTogether(firstWord - 1, firstWord)) firstWord--
  while (partnered.has(lastWord + 1) && isTogether(lastWord, lastWord + 1)) lastWord++
  return { firstWord, lastWord }
}

/** What stands between two pairs of same words. */
function differences(compared: Compared, [i1, j1]: Pair, [i2, j2]: Pair): Edit[] {
  const { quotation, reference, marks } = compared
  const quoted = range(quotation, i1 + 1, i2 - 1)
  const isEnd = i1 === -1 || i2 === quotation.count
  const isBackward = j2 <= j1
  const left = isBackward ? null : range(reference, j1 + 1, j2 - 1)
  const many = isBackward ? Number.POSITIVE_INFINITY : j2 - j1 - 1
  if (quoted === null && left === null && !isBackward) return []
  const edit = (kind: EditKind, q: Span | null, r: Span | null, note: string): Edit => ({
    kind,
    quotation: q,
    reference: r,
    note,
  })
  const quotedWords = quoted === null ? "" : shown(slice(quotation.text, quoted))
  const leftWords = left === null ? "" : shown(slice(reference.text, left))
  const isElided = some(marks.ellipsisBefore, i1 + 1, i2)
  const isBracketed = quoted !== null && every(marks.bracketed, i1 + 1, i2 - 1)
  if (isBracketed) {
    if (left === null) return [edit("bracket", quoted, null, `“[${quotedWords}]” added in brackets`)]
    if (isElided && many > (i2 - i1) * 3) {
      return [
        edit("bracket", quoted, null, `“[${quotedWords}]” added in brackets`),
        edit("ellipsis", null, left, `“${leftWords}” left out, marked by an ellipsis`),
      ]
    }
    return [edit("bracket", quoted, left, `“[${quotedWords}]” put in brackets for “${leftWords}”`)]
  }
  if (isShortened(compared, i1, j1, leftWords, quotedWords)) {
    const note = quoted === null ? "“is” drawn together with the word before it" : "“is” written out"
    return [edit("typographic", quoted, left, note)]
  }
  if (quoted === null) {
    if (isElided && !isBackward) return [edit("ellipsis", null, left, `“${leftWords}” left out, marked by an ellipsis`)]
    if (isSplice(compared, [i1, j1], [i2, j2], many)) {
      const note = isBackward
        ? "joined to words that stand before these in the reference, not marked"
        : `joined to words that stand ${many} words later in the reference, not marked`
      return [edit("splice", null, left, note)]
    }
    if (left !== null && i1 >= 0 && isInWord(reference.text, left.start)) {
      return [shortened(compared, [i1, j1], left)]
    }
    return [edit("cut", null, left, `“${leftWords}” left out, not marked${calledOut(leftWords, "")}`)]
  }
  if (isBackward || (!isEnd && many > 3 * (i2 - i1) && isSplice(compared, [i1, j1], [i2, j2], many))) {
    return [edit("splice", quoted, left, `joined by “${quotedWords}” to words from another place, not marked`)]
  }
  // What is left out of the middle of one sentence and the middle of another; a whole sentence before is a cut.
  const follows =
    left !== null && !/[.?!…]/.test(reference.text.slice(reference.wordAt(Math.max(0, j1)).end, left.start))
  if (left !== null && !isEnd && follows && /[.?!…]["”’)]*\s/.test(slice(reference.text, left))) {
    return [edit("splice", quoted, left, `joined across the end of a sentence: “${leftWords}” became “${quotedWords}”`)]
  }
  if (left === null) return [edit("insert", quoted, null, `“${quotedWords}” put in${calledOut("", quotedWords)}`)]
  if (spelled(quotedWords) === spelled(leftWords)) {
    return [edit("typographic", quoted, left, `“${leftWords}” written “${quotedWords}”`)]
  }
  return [edit("replace", quoted, left, `“${leftWords}” became “${quotedWords}”${calledOut(leftWords, quotedWords)}`)]
}

/** The world is, the world’s: after a noun folding takes ’s for the possessive. */
function isShortened({ quotation, reference }: Compared, i: number, j: number, left: string, quoted: string): boolean {
  if (i < 0 || `${left}${quoted}`.toLowerCase() !== "is") return false
  const shorter = left === "" ? slice(reference.text, reference.wordAt(j)) : slice(quotation.text, quotation.wordAt(i))
  return /[’']s$/.test(shorter)
}

/** isn’t, is: of a contraction the part that was left out is shown with the word it hangs on. */
function shortened({ quotation, reference }: Compared, [i, j]: Pair, left: Span): Edit {
  const quoted = wholeWord(quotation.text, quotation.wordAt(i))
  const said = { start: wholeWord(reference.text, reference.wordAt(j)).start, end: left.end }
  const [is, was] = [slice(quotation.text, quoted), slice(reference.text, said)]
  return { kind: "replace", quotation: quoted, reference: said, note: `“${was}” became “${is}”${calledOut(was, is)}` }
}

/** A word with what it hangs on: ’s, It’s. */
function wholeWord(text: string, { start, end }: Span): Span {
  let first = start
  while (first > 0 && isInWord(text, first)) first--
  return { start: first, end }
}

function isSplice({ reference }: Compared, [, j1]: Pair, [, j2]: Pair, many: number): boolean {
  if (many > SPLICE_BETWEEN) return true
  if (many <= SPLICE_WITHIN) return false
  const end = reference.wordAt(j1).end
  const start = reference.wordAt(j2).start
  const between = reference.text.slice(end, start)
  if (!/[.?!…]["”’)]*\s/.test(between)) return false
  const endsSentence = /^[.?!…]["”’)]*\s/.test(between)
  const startsSentence = /[.?!…]["”’)]*\s+["“‘(]*$/.test(between)
  return !(endsSentence && startsSentence)
}

const negation = /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|hardly)\b|n[’']t\b/gi
const modal = /\b(?:can|could|may|might|must|shall|should|will|would|ought)\b|[’']ll\b/gi
const number =
  /\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|half|third|quarter|dozen|percent)\b/gi

/** Says where a change touches a negation, a number or a modal word: these are never small. */
function calledOut(before: string, after: string): string {
  const says = (name: string, pattern: RegExp): string[] => {
    const was = (before.match(pattern) ?? []).map((word) => word.toLowerCase()).join(" ")
    const is = (after.match(pattern) ?? []).map((word) => word.toLowerCase()).join(" ")
    if (was === is) return []
    return [was === "" ? `${name} is added` : is === "" ? `${name} is left out` : `${name} is changed`]
  }
  const said = [...says("a negation", negation), ...says("a number", number), ...says("a modal word", modal)]
  return said.map((what) => `; ${what}`).join("")
}

function trimStart({ quotation, reference, marks }: Compared, sentence: Span, firstWord: number): Edit[] {
  const word = reference.wordAt(firstWord)
  const dropped = wordsBetween(reference.text, sentence.start, word.start)
  if (dropped === null) return []
  const isMarked = marks.ellipsisBefore[0] === 1
  const capital = /^\p{Lu}/u.test(slice(quotation.text, quotation.wordAt(0)))
  const wasCapital = /^\p{Lu}/u.test(slice(reference.text, word))
  const note = `“${shown(slice(reference.text, dropped))}” dropped at the start${capital && !wasCapital ? ", capital added" : ""}, ${isMarked ? "marked by an ellipsis" : "no mark"}`
  return [{ kind: "trim-start", quotation: null, reference: dropped, note }]
}

function trimEnd({ quotation, reference, marks }: Compared, sentence: Span, lastWord: number): Edit[] {
  const dropped = wordsBetween(reference.text, reference.wordAt(lastWord).end, sentence.end)
  if (dropped === null) return []
  const isMarked = marks.ellipsisBefore[quotation.count] === 1
  const note = `“${shown(slice(reference.text, dropped))}” dropped at the end, ${isMarked ? "marked by an ellipsis" : "no mark"}`
  return [{ kind: "trim-end", quotation: null, reference: dropped, note }]
}

/** The words between two offsets, without the marks around them; null where there are none. */
function wordsBetween(text: string, start: number, end: number): Span | null {
  // Of the same length, so that places stay.
  const between = text
    .slice(start, end)
    .replace(/[([][^()[\]\n]{1,80}[)\]]/g, (note) => (isStageNote(note) ? " ".repeat(note.length) : note))
  const first = between.search(/[\p{L}\p{N}]/u)
  if (first === -1) return null
  let last = between.length - 1
  while (last > first && !/[\p{L}\p{N}%]/u.test(between.charAt(last))) last--
  return { start: start + first, end: start + last + 1 }
}

/** Two same words written in two ways, or parted by different marks. */
function typographic({ quotation, reference }: Compared, [i, j]: Pair, before: Pair | null): Edit[] {
  const quoted = quotation.wordAt(i)
  const said = reference.wordAt(j)
  const edits: Edit[] = []
  if (before !== null) {
    const gap = { start: quotation.wordAt(before[0]).end, end: quoted.start }
    const saidGap = { start: reference.wordAt(before[1]).end, end: said.start }
    const [between, saidBetween] = [slice(quotation.text, gap), slice(reference.text, saidGap)]
    const isSame = between === saidBetween
    const marks = isSame ? "" : plainMarks(between)
    const saidMarks = isSame ? "" : plainMarks(saidBetween)
    if (marks !== saidMarks) {
      const note = `punctuation: ${saidMarks === "" ? "none" : `“${saidMarks}”`} became ${marks === "" ? "none" : `“${marks}”`}`
      edits.push({ kind: "typographic", quotation: gap, reference: saidGap, note })
    }
  }
  const [word, saidWord] = [slice(quotation.text, quoted), slice(reference.text, said)]
  if (word === saidWord || plain(word) === plain(saidWord)) return edits
  // It’s, it is: the word that the short one hangs on is shown with it.
  const hangs = before !== null && (isInWord(quotation.text, quoted.start) || isInWord(reference.text, said.start))
  const written = {
    quotation: hangs ? { start: quotation.wordAt(before[0]).start, end: quoted.end } : quoted,
    reference: hangs ? { start: reference.wordAt(before[1]).start, end: said.end } : said,
  }
  return [...edits, { kind: "typographic", ...written, note: writtenNote(quotation, reference, written) }]
}

function writtenNote(quotation: Side, reference: Side, span: { quotation: Span; reference: Span }): string {
  return `“${slice(reference.text, span.reference)}” written “${slice(quotation.text, span.quotation)}”`
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}’'][\p{L}’']/u.test(text.slice(at - 1, at + 1))
}

/** Of typographic differences that overlap or touch the later ones tell more: it’s, then ’s. */
function joinTypographic({ quotation, reference }: Compared, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const before = joined.at(-1)
    if (isWritten(edit) && before !== undefined && isWritten(before) && edit.quotation.start <= before.quotation.end) {
      const both = {
        quotation: { start: Math.min(before.quotation.start, edit.quotation.start), end: edit.quotation.end },
        reference: { start: Math.min(before.reference.start, edit.reference.start), end: edit.reference.end },
      }
      joined[joined.length - 1] = { kind: "typographic", ...both, note: writtenNote(quotation, reference, both) }
    } else joined.push(edit)
  }
  return joined
}

function isWritten(edit: Edit): edit is Edit & { readonly quotation: Span; readonly reference: Span } {
  return (
    edit.kind === "typographic" && edit.quotation !== null && edit.reference !== null && !edit.note.startsWith("punct")
  )
}

/** The same words left out in one place and put in at another, not far away, were moved. */
function reorders({ quotation, reference }: Compared, edits: readonly Edit[]): Edit[] {
  const taken = new Set<Edit>()
  const moved = new Map<Edit, Edit>()
  for (const put of edits) {
    if (put.kind !== "insert" || put.quotation === null) continue
    const words = spelled(slice(quotation.text, put.quotation))
    const cut = edits.find(
      (other) =>
        other.kind === "cut" &&
        !taken.has(other) &&
        other.reference !== null &&
        spelled(slice(reference.text, other.reference)) === words,
    )
    if (cut === undefined) continue
    taken.add(cut)
    const note = `“${shown(slice(quotation.text, put.quotation))}” moved`
    moved.set(put, { kind: "reorder", quotation: put.quotation, reference: cut.reference, note })
  }
  return edits.filter((edit) => !taken.has(edit)).map((edit) => moved.get(edit) ?? edit)
}

function range(side: Side, first: number, last: number): Span | null {
  return first > last ? null : { start: side.wordAt(first).start, end: side.wordAt(last).end }
}

function some(flags: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (flags[at] === 1) return true
  return false
}

function every(flags: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (flags[at] !== 1) return false
  return true
}

function plain(word: string): string {
  return word.replace(/[’ʼ‘]/g, "'").replace(/\s+/g, " ").toLowerCase()
}

function plainMarks(marks: string): string {
  return marks
    .replace(/[“”«»„"]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/\s*(?:--+|[–—])\s*/g, "–")
    .replace(/\s+/g, "")
}
