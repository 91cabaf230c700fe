import type { Document, Furniture, Region, Turn } from "../domain/document.ts"
import { countBefore } from "../domain/ordered.ts"
import { bySpan, contains, type Span, trimmed } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import type { Range } from "./addresses.ts"

/**
 * What a stretch of text is, as the reading view draws it. `spoken` is the content of a turn: a whole paragraph,
 * so it needs no wash of its own. `version` has a reference in another document, `quoted` is quoted by others,
 * `discrepancy` is where documents do not agree. `engagement`, `act`, `channel`, `figure` and `time` are told of there. `here` is
 * what a permalink points at.
 */
export type Role = "source" | "cue" | "content" | "spoken" | "gloss" | "furniture" | "region" | MarkKind | "here"

/** A stretch of text in which nothing begins or ends: pieces of a paragraph follow each other without gap or overlap. */
export interface Piece extends Range {
  readonly text: string
  readonly roles: readonly Role[]
  /** Numbers of the statements it belongs to. */
  readonly statements: readonly number[]
  /** How many statements' contents lie over each other here. */
  readonly depth: number
  /** Statements that begin here, by number. */
  readonly begins: readonly number[]
  /** Ties to other documents, and what is told of, that begin here, by number. */
  readonly ties: readonly number[]
}

export type ParagraphKind = "body" | "headline" | "dateline" | "byline" | "caption"

/** One line of the text, white space at its ends apart. */
export interface Paragraph extends Range {
  readonly kind: ParagraphKind
  /** The speaker's label where a turn begins, to be hung beside the words. */
  readonly label: readonly Piece[]
  readonly pieces: readonly Piece[]
  /** Numbers of the statements whose notes stand beside it. */
  readonly notes: readonly number[]
  /** Numbers of the ties to other documents, and of what is told of, whose notes stand beside it. */
  readonly ties: readonly number[]
  /** Whether all of it is what somebody said. */
  readonly isAllContent: boolean
}

/** Neighbouring lines that are not of the article, for one reason. */
export interface FurnitureRun extends Range {
  readonly kind: "furniture"
  readonly why: string
  readonly words: number
  /** Long runs are folded, unless a permalink points into them. */
  readonly isFolded: boolean
  readonly paragraphs: readonly Paragraph[]
}

export type Block = Paragraph | FurnitureRun

/** Furniture of more words than this is folded away: about four lines, more than a label wants to interrupt the article with. */
const foldedFrom = 45

/** A page of the reading view holds about this many characters, some 40,000 words: more makes browsers slow. */
export const partLength = 250_000

/** What the reading of a document needs to know of it. */
export type Readable = Pick<Document, "text" | "furniture" | "regions" | "turns">

/** What words may be beside what somebody said: tied to other documents, or telling of what happened. */
export type MarkKind = "version" | "quoted" | "discrepancy" | "engagement" | "act" | "channel" | "figure" | "time"

/** Where words stand that are tied to other documents, or that tell of what happened. */
export interface TieMark {
  readonly kind: MarkKind
  /** In the order of the text, not overlapping; at least one. */
  readonly spans: readonly Span[]
}

interface Mark extends Span {
  readonly role: Role
  readonly statements: number[]
}

/** Whether a text of this many characters may be more than one part. */
export function isLong(length: number): boolean {
  return length > partLength / 2
}

/** Where a long text is parted for reading: at a line's end if one is near, else between words. The first part starts at 0. */
export function partText(text: string, length = partLength): Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > length * 1.2) {
    const end = cutNear(text, start + length, Math.floor(length / 5))
    parts.push({ start, end })
    start = end
  }
  parts.push({ start, end: text.length })
  return parts
}

function cutNear(text: string, at: number, slack: number): number {
  const line = text.indexOf("\n", at)
  if (line !== -1 && line < at + slack) return line + 1
  const word = text.indexOf(" ", at)
  if (word !== -1 && word < at + slack) return word + 1
  // Not between the two halves of a character outside the basic plane.
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

/** Where a statement is looked for in the text: where its content begins, or its source where it has none. */
export function statementStart({ content, source, cue }: Statement): number {
  for (const spans of [content, source, cue]) {
    if (spans.length > 0) return spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)
  }
  return 0
}

function statementEnd({ content }: Statement): number {
  return content.reduce((last, { end }) => Math.max(last, end), 0)
}

/** The order in which statements are numbered in a document: by place, what contains before what is contained. */
export function byPlace(a: Statement, b: Statement): number {
  return statementStart(a) - statementStart(b) || statementEnd(b) - statementEnd(a) || (a.id < b.id ? -1 : 1)
}

/** All that one part of a document is drawn from. `statements` are in the order of `byPlace`, numbered from 1. */
export interface ReadingRequest {
  readonly document: Readable
  readonly statements: readonly Statement[]
  /** In the order of the text, numbered from 1. */
  readonly ties: readonly TieMark[]
  readonly part: Span
  /** The span a permalink points at. */
  readonly here: Span | null
  /** Code points before a UTF-16 offset. */
  readonly toPoint: (offset: number) => number
}

/**
 * The text, cut into lines and each line at every place where a mark begins or ends. Nothing is left out but
 * white space at the ends of lines.
 *
 *     "The talks," Ruiz said, "are alive."
 *     content----- src- cue-  content-----
 */
export function readParagraphs(request: ReadingRequest): Block[] {
  const { document, part } = request
  const { text } = document
  const sweep = new Sweep(request)
  const furniture = document.furniture.toSorted(bySpan)
  const regions = document.regions.filter((region) => region.region !== "body").toSorted(bySpan)
  const turns = document.turns.toSorted((a, b) => bySpan(a.label, b.label))
  const blocks: Block[] = []
  const folded: { why: string; paragraphs: Paragraph[] }[] = []
  const flush = () => {
    for (const { why, paragraphs } of folded.splice(0)) blocks.push(furnitureRun(why, paragraphs))
  }
  const hang = (label: readonly Piece[]) => {
    if (label.length > 0) blocks.push(paragraph("body", label, []))
  }
  let waiting: readonly Piece[] = []
  const cursor = { furniture: 0, region: 0, turn: 0 }
  for (const line of linesOf(text, part)) {
    cursor.furniture = skipEnded(furniture, cursor.furniture, line.start)
    cursor.region = skipEnded(regions, cursor.region, line.start)
    while ((turns[cursor.turn]?.label.start ?? line.start) < line.start) cursor.turn++
    const why = coveringReason(text, line, furniture, cursor.furniture)
    const turn = turns[cursor.turn]
    const labelEnd = why === null && turn ? endOfLabel(line, turn) : line.start
    if (why !== null) {
      const made = paragraph("body", [], sweep.cut(line))
      const last = folded.at(-1)
      if (last?.why === why) last.paragraphs.push(made)
      else folded.push({ why, paragraphs: [made] })
      continue
    }
    flush()
    const label = labelEnd > line.start ? sweep.cut({ start: line.start, end: labelEnd }) : []
    if (label.length > 0) {
      hang(waiting)
      waiting = label
      // A label on a line of its own is hung beside the words below.
      if (labelEnd >= line.end) continue
    }
    const pieces = sweep.cut(trimmed(text, { start: labelEnd, end: line.end }))
    blocks.push(paragraph(kindOf(line, regions, cursor.region), waiting, pieces))
    waiting = []
  }
  flush()
  hang(waiting)
  return blocks
}

function skipEnded(spans: readonly Span[], from: number, at: number): number {
  let next = from
  while (next < spans.length && (spans[next] as Span).end <= at) next++
  return next
}

function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g
  breaks.lastIndex = start
  let from = start
  for (let match = breaks.exec(text); match && match.index < end; match = breaks.exec(text)) {
    const line = trimmed(text, { start: from, end: match.index })
    if (line.start < line.end) yield line
    from = match.index + match[0].length
  }
  const last = trimmed(text, { start: from, end })
  if (last.start < last.end) yield last
}

/** The reason why a whole line is furniture, or null where any word of it is of the article. */
function coveringReason(text: string, line: Span, furniture: readonly Furniture[], from: number): string | null {
  let at = line.start
  let why: string | null = null
  for (let i = from; i < furniture.length; i++) {
    const span = furniture[i] as Furniture
    if (span.start > at && trimmed(text, { start: at, end: span.start }).start < Math.min(span.start, line.end))
      return null
    if (span.end > at) {
      why ??= span.why
      at = span.end
    }
    if (at >= line.end) return why
  }
  return null
}

/** Where the hung label of a turn ends that begins with this line: its colon and spaces belong to it. */
function endOfLabel(line: Span, { label, content }: Turn): number {
  if (label.start !== line.start || label.end > line.end) return line.start
  return content.start >= label.end && content.start < line.end ? content.start : line.end
}

function kindOf(line: Span, regions: readonly Region[], from: number): ParagraphKind {
  for (let i = from; i < regions.length && (regions[i] as Region).start < line.end; i++) {
    const region = regions[i] as Region
    if (contains(region, line)) return region.region
  }
  return "body"
}

function paragraph(kind: ParagraphKind, label: readonly Piece[], pieces: readonly Piece[]): Paragraph {
  const all = [...label, ...pieces]
  return {
    kind,
    start: all[0]?.start ?? 0,
    end: all.at(-1)?.end ?? 0,
    label,
    pieces,
    notes: all.flatMap((piece) => piece.begins),
    ties: all.flatMap((piece) => piece.ties),
    isAllContent:
      pieces.length > 0 &&
      pieces.every(({ roles, text }) => roles.includes("content") || roles.includes("spoken") || text.trim() === ""),
  }
}

function furnitureRun(why: string, paragraphs: readonly Paragraph[]): FurnitureRun {
  const words = paragraphs.reduce((sum, each) => sum + wordsIn(each), 0)
  const isPointedAt = paragraphs.some(({ pieces }) => pieces.some(({ roles }) => roles.includes("here")))
  const [start, end] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0]
  return { kind: "furniture", why, words, isFolded: words > foldedFrom && !isPointedAt, paragraphs, start, end }
}

function wordsIn({ pieces }: Paragraph): number {
  return pieces
    .map((piece) => piece.text)
    .join("")
    .split(/\s+/).length
}

/** Marks of the same role and place are one, of several statements: a turn's label is the source of all its paragraphs. */
function marksOf({ document, statements, ties, here }: ReadingRequest): Mark[] {
  const marks = new Map<string, Mark>()
  const add = (role: Role, span: Span, statement?: number) => {
    if (span.start >= span.end) return
    const key = `${role} ${span.start} ${span.end}`
    const mark = marks.get(key) ?? { role, start: span.start, end: span.end, statements: [] }
    if (statement !== undefined) mark.statements.push(statement)
    marks.set(key, mark)
  }
  statements.forEach((statement, index) => {
    for (const span of statement.source) add("source", span, index + 1)
    for (const span of statement.cue) add("cue", span, index + 1)
    for (const span of statement.content) add(statement.form === "turn" ? "spoken" : "content", span, index + 1)
    for (const span of statement.glosses) add("gloss", span, index + 1)
  })
  for (const span of document.furniture) add("furniture", span)
  for (const span of document.regions) if (span.region !== "body") add("region", span)
  for (const { kind, spans } of ties) for (const span of spans) add(kind, span)
  if (here) add("here", here)
  return [...marks.values()].sort(bySpan)
}

/** Walks the text once, keeping the marks that are open. Spans to be cut must come in the order of the text. */
class Sweep {
  private readonly text: string
  private readonly toPoint: (offset: number) => number
  private readonly marks: readonly Mark[]
  private readonly statements: Beginnings
  private readonly ties: Beginnings
  private next = 0
  private open: Mark[] = []

  constructor(request: ReadingRequest) {
    const { document, statements, ties, part, toPoint } = request
    this.text = document.text
    this.toPoint = toPoint
    this.marks = marksOf(request)
    this.statements = new Beginnings(statements.map(statementStart), part.start)
    this.ties = new Beginnings(
      ties.map(({ spans }) => spans[0]?.start ?? 0),
      part.start,
    )
  }

  cut({ start, end }: Span): Piece[] {
    const pieces: Piece[] = []
    for (let at = start; at < end; ) {
      this.moveTo(at)
      let edge = Math.min(end, this.marks[this.next]?.start ?? end)
      for (const mark of this.open) edge = Math.min(edge, mark.end)
      pieces.push(this.piece(at, edge))
      at = edge
    }
    return pieces
  }

  private moveTo(at: number): void {
    for (let mark = this.marks[this.next]; mark && mark.start <= at; mark = this.marks[++this.next])
      this.open.push(mark)
    if (this.open.some((mark) => mark.end <= at)) this.open = this.open.filter((mark) => mark.end > at)
  }

  private piece(start: number, end: number): Piece {
    const contents = this.open.filter(({ role }) => role === "content")
    return {
      text: this.text.slice(start, end),
      start: this.toPoint(start),
      end: this.toPoint(end),
      roles: [...new Set(this.open.map(({ role }) => role))],
      statements: [...new Set(this.open.flatMap(({ statements }) => statements))].sort((a, b) => a - b),
      depth: new Set(contents.flatMap(({ statements }) => statements)).size,
      begins: this.statements.before(end),
      ties: this.ties.before(end),
    }
  }
}

/** Numbers, from 1, of what begins at places in ascending order, each given once. */
class Beginnings {
  private next: number

  constructor(
    private readonly starts: readonly number[],
    from: number,
  ) {
    this.next = countBefore(starts, (start) => start < from)
  }

  /** Those not given yet that begin before `end`. */
  before(end: number): number[] {
    const numbers: number[] = []
    while ((this.starts[this.next] ?? end) < end) numbers.push(++this.next)
    return numbers
  }
}
