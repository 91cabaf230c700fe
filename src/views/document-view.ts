import type { Note } from "../domain/note.ts"
import type { Span } from "../domain/span.ts"
import { loadDocument } from "../store/load.ts"
import type { Dossier } from "../store/open.ts"
import { originalAddress, partAddress, type Range, spanAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { findTold } from "./happened-ties.ts"
import { offsetsOf } from "./offsets.ts"
import { type Block, byPlace, partText, readParagraphs, statementStart } from "./reading.ts"
import { type ReprintView, viewReprints } from "./reprints.ts"
import { datedByOthers } from "./settled-dates.ts"
import { type StatementView, statementViewer } from "./statement-view.ts"
import { findTies, type TieView } from "./ties.ts"

/** What a person reading a document sees: its text with everything found in it, at its place. */
export interface DocumentView extends DocumentName {
  readonly sha256: string
  readonly uri: string
  /** Where it can be opened on the web, if anywhere. */
  readonly url: string | null
  readonly byline: string | null
  readonly language: string
  readonly retrieved: string
  readonly isComplete: boolean
  readonly length: number
  readonly words: number
  readonly notes: readonly PlacedNote[]
  readonly copies: readonly { readonly uri: string; readonly outlet: string | null; readonly date: string | null }[]
  readonly versions: readonly { readonly document: string; readonly version: number; readonly retrieved: string }[]
  readonly original: string
  readonly counts: {
    readonly statements: number
    /** Statements whose speaker is left open. */
    readonly open: number
    readonly speakers: number
    readonly turns: number
    readonly furniture: number
    /** Its own words that are tied to another document, and those others quote. */
    readonly versions: number
    readonly quoted: number
    readonly discrepancies: number
    readonly engagements: number
    readonly acts: number
    readonly channels: number
    readonly figures: number
    readonly times: number
  }
  /** The earlier document of nearly the same text, and the later ones. */
  readonly reprintOf: ReprintView | null
  readonly reprints: readonly ReprintView[]
  /** Which part of the text this is; a document of usual length has one. */
  readonly part: {
    readonly number: number
    readonly of: number
    readonly next: string | null
    readonly previous: string | null
  }
  readonly blocks: readonly Block[]
  /** Those that begin in this part, in the order of their numbers. */
  readonly statements: readonly StatementView[]
  /** What ties words of this part to other documents, and what they tell of, in the order of the numbers. */
  readonly ties: readonly TieView[]
  /** The span a permalink points at. */
  readonly here: Range | null
}

/** A note with the place it speaks of. */
export interface PlacedNote extends Pick<Note, "level" | "code" | "message"> {
  readonly address: string | null
}

/** What of a document is asked for: a part by number, or the part a span or a statement is in. */
export interface DocumentRequest {
  readonly id: string
  readonly part?: number
  /** In code points. */
  readonly span?: Range
  readonly statement?: string
}

/** One part of a document to read, or null where the dossier has no document of this id. */
export function viewDocument(dossier: Dossier, request: DocumentRequest): DocumentView | null {
  const stored = loadDocument(dossier, request.id)
  if (stored === null) return null
  const { copies, versions } = stored
  const { document, findings } = datedByOthers(dossier)(stored)
  const { text } = document
  const { length, toCodePoints, toCodeUnits } = offsetsOf(text)
  const statements = findings.statements.toSorted(byPlace)
  const parts = partText(text)
  const here = request.span ? clamp(text, toCodeUnits(request.span.start), toCodeUnits(request.span.end)) : null
  const wanted = statements.find(({ id }) => id === request.statement)
  const at = here?.start ?? (wanted ? statementStart(wanted) : null)
  const index = at === null ? Math.floor(request.part ?? 1) - 1 : parts.findIndex(({ end }) => at < end)
  const number = Math.min(Math.max(index || 0, 0), parts.length - 1)
  const part = parts[number] as Span
  const ties = findTies(dossier, document, statements, findTold(document, findings))
  const countTies = (kind: TieView["kind"]) => ties.filter(({ view: tie }) => tie.kind === kind).length
  const isInPart = (start: number) => part.start <= start && start < part.end
  const view = statementViewer({ document, actors: findings.actors, statements, toPoint: toCodePoints })
  return {
    ...nameDocument(document),
    sha256: document.sha256,
    uri: document.uri,
    url: webAddress(document.url),
    byline: document.byline,
    language: document.language,
    retrieved: document.retrieved,
    isComplete: document.complete,
    length,
    words: countWords(text),
    notes: [...document.notes, ...findings.notes].map(({ level, code, message, span }) => ({
      level,
      code,
      message,
      address: span ? spanAddress(document.id, { start: toCodePoints(span.start), end: toCodePoints(span.end) }) : null,
    })),
    copies: copies.map(({ uri, outlet, date }) => ({ uri, outlet, date })),
    versions: versions.map(({ document: id, version, retrieved }) => ({ document: id, version, retrieved })),
    original: originalAddress(document.id),
    counts: {
      statements: statements.length,
      open: statements.filter(({ speaker }) => speaker === null).length,
      speakers: new Set(statements.flatMap(({ speaker }) => speaker ?? [])).size,
      turns: document.turns.length,
      furniture: document.furniture.length,
      versions: countTies("version"),
      quoted: countTies("quoted"),
      discrepancies: countTies("discrepancy"),
      engagements: findings.engagements.length,
      acts: findings.acts.length,
      channels: findings.channels.length,
      figures: findings.figures.length,
      times: findings.times.length,
    },
    ...viewReprints(dossier, document.id),
    part: {
      number: number + 1,
      of: parts.length,
      next: number + 1 < parts.length ? partAddress(document.id, number + 2) : null,
      previous: number > 0 ? partAddress(document.id, number) : null,
    },
    blocks: readParagraphs({
      document,
      statements,
      ties: ties.map(({ mark }) => mark),
      part,
      here,
      toPoint: toCodePoints,
    }),
    statements: statements.filter((statement) => isInPart(statementStart(statement))).map(view),
    ties: ties.filter(({ mark }) => isInPart(mark.spans[0]?.start ?? 0)).map(({ view: tie }) => tie),
    here: here && { start: toCodePoints(here.start), end: toCodePoints(here.end) },
  }
}

/** The span as far as it lies in the text, or null where nothing of it does. */
function clamp(text: string, start: number, end: number): Span | null {
  const span = { start: Math.max(0, start), end: Math.min(text.length, end) }
  return span.start < span.end ? span : null
}

/** Only what a browser opens as a page: never `javascript:` and the like. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}

function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\S+/g)) count++
  return count
}
