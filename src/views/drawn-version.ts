import type { Edit, EditKind } from "../domain/alignment.ts"
import { countBefore } from "../domain/ordered.ts"
import { bySpan, contains, type Span, slice } from "../domain/span.ts"

/** What a stretch of a drawn version is beside its reference; `same` where nothing differs. */
export type Difference =
  | "same"
  | "trim"
  | "cut"
  | "left-out"
  | "replaced"
  | "added"
  | "bracket"
  | "typographic"
  | "moved"
  | "spliced"

/** A stretch of a version as it is drawn: the quotation's words, or words of the reference that it has not. */
export interface DrawnPiece extends Span {
  readonly of: "quotation" | "reference"
  readonly difference: Difference
}

/** Two texts, and where in each the words in question stand. */
export interface Pair {
  readonly quotation: { readonly text: string; readonly span: Span }
  readonly reference: { readonly text: string; readonly span: Span }
  readonly edits: readonly Edit[]
}

/** What words of the quotation are where an edit has them, and what the reference's words there are. */
const drawn: Readonly<Record<EditKind, { readonly quotation: Difference; readonly reference: Difference | null }>> = {
  typographic: { quotation: "typographic", reference: null },
  "trim-start": { quotation: "same", reference: "trim" },
  "trim-end": { quotation: "same", reference: "trim" },
  bracket: { quotation: "bracket", reference: "replaced" },
  ellipsis: { quotation: "same", reference: "left-out" },
  cut: { quotation: "same", reference: "cut" },
  insert: { quotation: "added", reference: null },
  replace: { quotation: "added", reference: "cut" },
  // The same words in another place: struck out there they would seem to be gone.
  reorder: { quotation: "moved", reference: null },
  splice: { quotation: "spliced", reference: "cut" },
}

/**
 * The quotation's words as printed, in order and without gap, with the reference's words that it has not where they
 * would stand. Linear in both spans but for sorting the edits.
 *
 *     reference   Eighty percent of them, I think, pass through.
 *                                       cut-----
 *     quotation   "Eighty percent of them pass through,"
 *     drawn       "Eighty percent of them[, I think,] pass through,"
 *
 * What was left off at the ends stands outside the quotation marks: nobody quotes it.
 */
export function drawVersion({ quotation, reference, edits: told }: Pair): DrawnPiece[] {
  const edits = told.map((edit) => withBrackets(edit, quotation))
  const inQuotation = withoutOverlap(
    edits.flatMap((edit) => (edit.quotation && contains(quotation.span, edit.quotation) ? [edit.quotation] : [])),
  )
  const isKept = new Set(inQuotation)
  const inReference = withoutOverlap(edits.flatMap((edit) => edit.reference ?? []))
  const places = new WordPlaces(
    keptWords(quotation.text, quotation.span, inQuotation),
    keptWords(reference.text, reference.span, inReference),
  )
  const start = firstWord(quotation.text, quotation.span)
  const between: { at: number; piece: DrawnPiece }[] = []
  const own: (Span & { difference: Difference })[] = []
  for (const { kind, quotation: mine, reference: theirs } of edits) {
    const { quotation: mineIs, reference: theirsIs } = drawn[kind]
    const isMine = mine !== null && isKept.has(mine)
    if (isMine && mine.end > mine.start) own.push({ start: mine.start, end: mine.end, difference: mineIs })
    const isSame = kind === "splice" && isMine
    if (theirs === null || theirsIs === null || theirs.start >= theirs.end || isSame) continue
    const at = isMine ? (kind === "ellipsis" ? mine.end : mine.start) : null
    const edge = kind === "trim-start" ? quotation.span.start : kind === "trim-end" ? quotation.span.end : null
    const word = Math.max(start, places.inQuotation(theirs.start) ?? start)
    between.push({
      at: Math.min(quotation.span.end, edge ?? at ?? (kind === "ellipsis" ? afterDots(quotation.text, word) : word)),
      piece: { of: "reference", ...withSpace(reference, theirs, kind), difference: theirsIs },
    })
  }
  return weave(
    quotation.span,
    own.sort(bySpan),
    between.sort((a, b) => a.at - b.at || bySpan(a.piece, b.piece)),
  )
}

/** The quotation's pieces in order, with the reference's between them. */
function weave(
  whole: Span,
  own: readonly (Span & { readonly difference: Difference })[],
  between: readonly { readonly at: number; readonly piece: DrawnPiece }[],
): DrawnPiece[] {
  const pieces: DrawnPiece[] = []
  let next = 0
  const add = (start: number, end: number, difference: Difference) => {
    let from = start
    for (let other = between[next]; other && other.at <= end; other = between[++next]) {
      // At the edge of two pieces the reference's words stand before the later one.
      if (other.at === end && end < whole.end) break
      if (other.at > from) pieces.push({ of: "quotation", start: from, end: other.at, difference })
      pieces.push(other.piece)
      from = Math.max(from, other.at)
    }
    if (end > from) pieces.push({ of: "quotation", start: from, end, difference })
  }
  let at = whole.start
  for (const { start, end, difference } of own) {
    if (start > at) add(at, start, "same")
    add(start, end, difference)
    at = end
  }
  add(at, whole.end, "same")
  return pieces
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** A word no edit touches. */
interface Word extends Span {
  readonly folded: string
}

function keptWords(text: string, span: Span, edited: readonly Span[]): Word[] {
  const words: Word[] = []
  let next = 0
  for (const match of slice(text, span).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const start = span.start + match.index
    const end = start + match[0].length
    while (next < edited.length && (edited[next]?.end ?? 0) <= start) next++
    if ((edited[next]?.start ?? end) >= end) words.push({ start, end, folded: match[0].toLowerCase() })
  }
  return words
}

/** How far from its turn a word is looked for: folding may have made two words of one, or one of two. */
const slack = 6

/** The words that both texts have, one for one. */
class WordPlaces {
  constructor(
    private readonly quotation: readonly Word[],
    private readonly reference: readonly Word[],
  ) {}

  /** Where in the quotation words of the reference would stand: after the last word before them that both have. */
  inQuotation(place: number): number | null {
    const before = countBefore(this.reference, ({ end }) => end <= place)
    if (before === 0) return null
    const shifts = Array.from({ length: 2 * slack + 1 }, (_, index) =>
      index % 2 === 0 ? index / 2 : -Math.ceil(index / 2),
    )
    const fits = shifts.find(
      (shift) =>
        this.quotation[before + shift - 1]?.folded === this.reference[before - 1]?.folded &&
        this.quotation[before + shift]?.folded === this.reference[before]?.folded,
    )
    const word = this.quotation[Math.min(before + (fits ?? 0), this.quotation.length) - 1]
    return word?.end ?? null
  }
}

/** With the comma and spaces between words left off and the words kept, which belong to neither. */
function withSpace({ text, span }: Pair["reference"], { start, end }: Span, kind: EditKind): Span {
  const isSpace = (between: Span) => between.start < between.end && !/[\p{L}\p{N}]/u.test(slice(text, between))
  if (kind === "trim-start" && isSpace({ start: end, end: span.start })) return { start, end: span.start }
  if (kind === "trim-end" && isSpace({ start: span.end, end: start })) return { start: span.end, end }
  return { start, end }
}

/** Behind the dots that stand for words left out, where they stand next. */
function afterDots(text: string, at: number): number {
  const dots = /^[\s,;:.!?]{0,4}[[(]?(?:…|\.(?:\s?\.){2,3})[\])]?/.exec(text.slice(at, at + longestDots))
  return at + (dots?.[0].length ?? 0)
}

/** As many characters as dots take: ", [. . . .]". */
const longestDots = 16

/** Where the words begin, within the quotation marks. */
function firstWord(text: string, { start, end }: Span): number {
  const opening = /["'“”„‟«»‹›‘’‚「」『』\s]/
  let from = start
  while (from < end && opening.test(text.charAt(from))) from++
  return from
}

/** An edit in brackets with the brackets, which the outlet put in with the words: [the line] for it. */
function withBrackets(edit: Edit, { text, span }: Pair["quotation"]): Edit {
  const { kind, quotation: words } = edit
  if (kind !== "bracket" || words === null) return edit
  const whole = { start: words.start - 1, end: words.end + 1 }
  const isWhole = contains(span, whole) && /^(?:\[.*\]|\(.*\))$/s.test(slice(text, whole))
  return isWhole ? { ...edit, quotation: whole } : edit
}
