import type { Linkable } from "../../domain/corpus.ts"
import { contains, type Span, trimmed } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Marks } from "./align-words.ts"
import { type Folded, fold } from "./fold.ts"
import { MOST_WORDS } from "./search.ts"
import { contentsAt, standingAt } from "./standing-at.ts"

/** Words of a document whose origin is looked for. */
export interface Wanted {
  /** Text of the document. */
  readonly text: string
  /** With the quotation marks. */
  readonly quotation: Span
  /** Whether they stand in quotation marks. */
  readonly marked: boolean
  readonly statement: Statement | null
  readonly folded: Folded
  readonly marks: Marks
  /** Words of all of the quotation, of which these may be a part. */
  readonly wordsOfWhole: number
}

/** Fewer words without quotation marks are anybody's. */
export const LEAST_UNMARKED = 7

/**
 * All words of a document whose origin is looked for: its outermost quotations and, where it reports what others say,
 * what its statements give without quotation marks.
 */
export function findWanted({ document, quotations, findings }: Linkable): Wanted[] {
  const { text } = document
  const quoted = quotations.filter(({ depth, use }) => depth === 0 && (use === "words" || use === "scare"))
  const wanted = quoted.flatMap((quotation) =>
    inParts(want(text, quotation, quotation.inner, true, statementAt(findings.statements, quotation.inner))),
  )
  const isReport = document.kind !== "transcript" && document.kind !== "official"
  const reported = isReport ? findings.statements.filter(({ form }) => form === "indirect" || form === "mixed") : []
  if (reported.length === 0) return wanted
  /** For each code unit of the text: 1 where it belongs to words that are looked for. */
  const taken = new Uint8Array(text.length)
  for (const { depth, start, end } of quotations) if (depth === 0) taken.fill(1, start, end)
  // The innermost first: what one statement says is not looked for again in the one that holds it.
  for (const statement of reported.toSorted((a, b) => extent(a) - extent(b))) {
    for (const part of statement.content) {
      for (const words of without(part, taken)) {
        const span = withoutThat(text, trimmed(text, words))
        const unmarked = want(text, span, span, false, statement)
        if (unmarked.folded.words.length < LEAST_UNMARKED) continue
        wanted.push(...inParts(unmarked))
        taken.fill(1, span.start, span.end)
      }
    }
  }
  return wanted
}

/** "that" belongs to the report, not to what was said. */
function withoutThat(text: string, span: Span): Span {
  const that = /^that\s+/i.exec(text.slice(span.start, Math.min(span.end, span.start + 10)))
  return { start: span.start + (that?.[0].length ?? 0), end: span.end }
}

/** The quotations inside one: looked for where the whole is not found. */
export function findInner({ document, quotations, findings }: Linkable, outer: Span): Wanted[] {
  return standingAt(quotations, outer)
    .filter((inner) => inner.depth === 1 && inner.use === "words" && contains(outer, inner))
    .flatMap((inner) =>
      inParts(want(document.text, inner, inner.inner, true, statementAt(findings.statements, inner.inner))),
    )
}

function want(text: string, quotation: Span, words: Span, marked: boolean, statement: Statement | null): Wanted {
  const folded = fold(text, [words])
  return {
    text,
    quotation: { start: quotation.start, end: quotation.end },
    marked,
    statement,
    folded,
    marks: marksOf(text, words, folded),
    wordsOfWhole: folded.words.length,
  }
}

/** More words than are looked for at a time are looked for in parts of about one length, parted between sentences. */
function inParts(wanted: Wanted): Wanted[] {
  const { text, quotation, folded } = wanted
  const { words, starts, ends } = folded
  if (words.length <= MOST_WORDS) return [wanted]
  const length = Math.ceil(words.length / Math.ceil(words.length / MOST_WORDS))
  const parts: Wanted[] = []
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + length)
    if (to < words.length) {
      while (to > from && !/[.?!…]/.test(text.slice(ends[to - 1], starts[to]))) to--
      if (to === from) to = from + length
    }
    const start = from === 0 ? quotation.start : (starts[from] as number)
    const end = to === words.length ? quotation.end : (ends[to - 1] as number)
    parts.push({ ...partOf(wanted, from, to), quotation: { start, end } })
    from = to
  }
  return parts
}

/** Some of the words wanted, from one to before another. */
export function partOf(wanted: Wanted, from: number, to: number): Wanted {
  const { folded, marks } = wanted
  return {
    ...wanted,
    folded: {
      words: folded.words.subarray(from, to),
      starts: folded.starts.subarray(from, to),
      ends: folded.ends.subarray(from, to),
    },
    marks: {
      ellipsisBefore: marks.ellipsisBefore.subarray(from, to + 1),
      bracketed: marks.bracketed.subarray(from, to),
    },
  }
}

const ellipsis = /…|\.\s?\.\s?\.|\*\s?\*\s?\*/

function marksOf(text: string, words: Span, { starts, ends }: Folded): Marks {
  const count = starts.length
  const ellipsisBefore = new Uint8Array(count + 1)
  const bracketed = new Uint8Array(count)
  let isOpen = false
  for (let at = 0; at <= count; at++) {
    const gap = text.slice(ends[at - 1] ?? words.start, starts[at] ?? words.end)
    if (ellipsis.test(gap)) ellipsisBefore[at] = 1
    const last = gap.search(/[[\]()][^[\]()]*$/)
    if (last !== -1) isOpen = gap.charAt(last) === "[" || gap.charAt(last) === "("
    if (at < count && isOpen) bracketed[at] = 1
  }
  return { ellipsisBefore, bracketed }
}

/** A statement that only passes another on whole ("…," Ruiz said, according to the Haldis Wire) does not speak the words. */
function isRelay({ source, content }: Statement): boolean {
  return (source[0]?.start ?? 0) >= Math.max(...content.map(({ end }) => end))
}

/** The statement a document gives words to: of those that hold most of them the outermost that is no mere relay. */
export function statementAt(statements: readonly Statement[], span: Span): Statement | null {
  const shared = new Map<Statement, number>()
  for (const { statement, start, end } of contentsAt(statements, span)) {
    if (statement.form === "turn") continue
    const many = Math.min(end, span.end) - Math.max(start, span.start)
    shared.set(statement, (shared.get(statement) ?? 0) + many)
  }
  const most = [...shared.values()].reduce((best, many) => Math.max(best, many), 0)
  const best = [...shared].filter(([, many]) => many === most).map(([statement]) => statement)
  const spoken = best.filter((outer) => !isRelay(outer) || !best.some((inner) => inner.within === outer.id))
  return spoken.toSorted((a, b) => extent(b) - extent(a))[0] ?? null
}

function extent({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The parts of a span that are not taken. */
function without({ start, end }: Span, taken: Uint8Array): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && taken[at] !== 1) continue
    if (at > from) parts.push({ start: from, end: at })
    from = at + 1
  }
  return parts
}
