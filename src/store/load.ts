import { inflateSync } from "node:zlib"
import type { Actor } from "../domain/actor.ts"
import type { Linkable, NearCopy } from "../domain/corpus.ts"
import type { DateBasis, DocumentDate } from "../domain/date.ts"
import type { Document, Furniture, Original, Region, Turn } from "../domain/document.ts"
import type { Findings } from "../domain/findings.ts"
import type { Note } from "../domain/note.ts"
import type { Quotation } from "../domain/quotation.ts"
import type { Span } from "../domain/span.ts"
import type { Response, Statement } from "../domain/statement.ts"
import { loadActs } from "./acts.ts"
import { loadChannels } from "./channels.ts"
import { loadEngagements } from "./engagements.ts"
import { loadFigures } from "./figures.ts"
import { groupBy } from "./group-by.ts"
import { loadIssuesFound } from "./issues.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { loadTimes } from "./times.ts"

/** A place the text of a document came from. */
export interface Copy {
  readonly uri: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly date: string | null
  readonly retrieved: string
}

/** Another text found at the same uri, before or after. */
export interface Version {
  readonly document: string
  readonly uri: string
  readonly version: number
  readonly retrieved: string
}

/** A document as the dossier keeps it, with everything found in it. Its original bytes are loaded apart. */
export interface StoredDocument {
  readonly document: Omit<Document, "original">
  readonly quotations: readonly Quotation[]
  readonly findings: Findings
  /** Every other place with the same text. */
  readonly copies: readonly Copy[]
  /** The earlier document of nearly the same text, once linking has found it. */
  readonly copyOf: NearCopy | null
  /** All texts found at the document's uri, oldest first; empty where there was only this one. */
  readonly versions: readonly Version[]
}

/** Ids of all documents, in an order that does not depend on when they were added. */
export function documentIds({ database }: Dossier): string[] {
  return database.prepare("SELECT id FROM documents ORDER BY uri, id").pluck().all() as string[]
}

/** One document with all that was found in it, or null where the dossier has none of this id. */
export function loadDocument(dossier: Dossier, id: string): StoredDocument | null {
  const linkable = loadLinkable(dossier, id)
  if (linkable === null) return null
  const { document, quotations, findings } = linkable
  const all = <T>(sql: string): T[] => prepared(dossier, sql).all(id) as T[]
  const [copyOf] = all<NearCopy>(
    'SELECT copy_of AS "of", copy_share AS share FROM links WHERE document_id = ? AND copy_of IS NOT NULL',
  )
  return {
    document,
    quotations,
    findings: { ...findings },
    copies: all<Copy>(
      `SELECT uri, url, title, outlet, date, retrieved FROM copies WHERE document_id = ? ORDER BY uri, id DESC`,
    ).filter((copy, index, copies) => copy.uri !== document.uri && copy.uri !== copies[index - 1]?.uri),
    copyOf: copyOf ?? null,
    versions: prepared(
      dossier,
      `SELECT document_id AS document, uri, version, min(retrieved) AS retrieved FROM copies
       WHERE uri = ? GROUP BY version HAVING (SELECT count(DISTINCT version) FROM copies WHERE uri = ?) > 1 ORDER BY version`,
    ).all(document.uri, document.uri) as Version[],
  }
}

/**
 * One document as linking reads it, or null where the dossier has none of this id. What linking asks few documents for is
 * read when it is asked for, as long as the dossier is open and the document as it was.
 */
export function loadLinkable(dossier: Dossier, id: string): Linkable | null {
  const row = prepared(dossier, "SELECT * FROM documents WHERE id = ?").get(id) as DocumentRow | undefined
  if (row === undefined) return null
  const all = <T>(sql: string): T[] => prepared(dossier, sql).all(id) as T[]
  const turns = all<TurnRow>("SELECT * FROM turns WHERE document_id = ? ORDER BY ordinal")
  const notes = all<NoteRow>("SELECT * FROM notes WHERE document_id = ? ORDER BY ordinal")
  return {
    document: {
      id: row.id,
      sha256: row.sha256,
      text: row.text,
      uri: row.uri,
      url: row.url,
      kind: row.kind,
      title: row.title,
      outlet: row.outlet,
      byline: row.byline,
      language: row.language,
      date: toDate(row.date, row.date_basis, row.date_why),
      retrieved: row.retrieved,
      complete: row.complete === 1,
      furniture: all<Furniture>(`SELECT start, "end", why FROM furniture WHERE document_id = ? ORDER BY ordinal`),
      regions: all<Region>(`SELECT start, "end", region FROM regions WHERE document_id = ? ORDER BY ordinal`),
      turns: turns.map(toTurn),
      notes: notes.filter((note) => note.stage === "read").map(toNote),
    },
    quotations: all<QuotationRow>("SELECT * FROM quotations WHERE document_id = ? ORDER BY ordinal").map(toQuotation),
    findings: readLater<Findings>({
      times: () => loadTimes(dossier, id),
      engagements: () => loadEngagements(dossier, id),
      acts: () => loadActs(dossier, id),
      figures: () => loadFigures(dossier, id),
      channels: () => loadChannels(dossier, id),
      issues: () => loadIssuesFound(dossier, id),
      actors: () => loadActors(all, "SELECT * FROM actors WHERE document_id = ? ORDER BY ordinal"),
      turnSpeakers: () => turns.map((turn) => turn.speaker_id),
      statements: () => loadStatements(all),
      notes: () => notes.filter((note) => note.stage === "extract").map(toNote),
    }),
  }
}

/** An object each part of which is read when it is first asked for. */
function readLater<Whole extends object>(parts: { readonly [Name in keyof Whole]: () => Whole[Name] }): Whole {
  const whole = {}
  for (const [name, read] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(whole, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = read()
        Object.defineProperty(whole, name, { enumerable: true, value })
        return value
      },
    })
  }
  return whole as Whole
}

/** The bytes a document was read from, or null where the dossier has none of this hash. */
export function loadOriginal({ database }: Dossier, hash: string): Original | null {
  const row = database
    .prepare("SELECT media_type AS mediaType, encoding, compression, bytes FROM originals WHERE sha256 = ?")
    .get(hash) as (Original & { compression: string }) | undefined
  if (row === undefined) return null
  const { mediaType, encoding } = row
  return { mediaType, encoding, bytes: row.compression === "deflate" ? inflateSync(row.bytes) : row.bytes }
}

/** The id a finding has now, where it had another before its document was processed again; null where it is gone. */
export function currentId({ database }: Dossier, id: string): string | null {
  const now = database.prepare("SELECT now FROM redirects WHERE id = ?").pluck()
  const seen = new Set([id])
  let current = id
  while (true) {
    const next = now.get(current) as string | null | undefined
    if (next === undefined) return current
    if (next === null || seen.has(next)) return null
    seen.add(next)
    current = next
  }
}

type All = <T>(sql: string) => T[]

function loadActors(all: All, sql: string): Actor[] {
  const aliases = groupBy(
    all<{ actor_id: string; alias: string }>(
      `SELECT actor_id, alias FROM actor_aliases WHERE actor_id IN (SELECT id FROM actors WHERE document_id = ?)
       ORDER BY actor_id, ordinal`,
    ),
    (alias) => alias.actor_id,
  )
  return all<Actor>(sql).map(({ id, name, kind, role, country }) => ({
    id,
    name,
    kind,
    role,
    country,
    aliases: (aliases.get(id) ?? []).map((row) => row.alias),
  }))
}

function loadStatements(all: All): Statement[] {
  const within = "(SELECT id FROM statements WHERE document_id = ?)"
  const spans = groupBy(
    all<SpanRow>(`SELECT * FROM statement_spans WHERE statement_id IN ${within} ORDER BY statement_id, role, ordinal`),
    (span) => span.statement_id,
  )
  const relays = groupBy(
    all<{ statement_id: string; actor_id: string }>(
      `SELECT statement_id, actor_id FROM statement_relays WHERE statement_id IN ${within} ORDER BY statement_id, ordinal`,
    ),
    (relay) => relay.statement_id,
  )
  // Not their words, which the table has as well and the spans give.
  return all<StatementRow>(
    `SELECT id, form, speaker_id, sourcing, addressee_id, within_id, said, said_basis, said_why, rendering,
       response_kind, response_start, response_end, confidence, rule
     FROM statements WHERE document_id = ? ORDER BY seq`,
  ).map((row) => {
    const own = spans.get(row.id) ?? []
    const ofRole = (role: SpanRow["role"]): Span[] =>
      own.filter((span) => span.role === role).map(({ start, end }) => ({ start, end }))
    return {
      id: row.id,
      form: row.form,
      speaker: row.speaker_id,
      source: ofRole("source"),
      cue: ofRole("cue"),
      content: ofRole("content"),
      sourcing: row.sourcing,
      addressee: row.addressee_id,
      relayedBy: (relays.get(row.id) ?? []).map((relay) => relay.actor_id),
      within: row.within_id,
      said: toDate(row.said, row.said_basis, row.said_why),
      rendering: row.rendering,
      response: toResponse(row),
      glosses: ofRole("gloss"),
      confidence: row.confidence,
      rule: row.rule,
    }
  })
}

function toDate(value: string | null, basis: DateBasis | null, why: string | null): DocumentDate | null {
  return value === null || basis === null ? null : { value, basis, why: why ?? "" }
}

function toResponse({ response_kind: kind, response_start: start, response_end: end }: StatementRow): Response | null {
  return kind === null || start === null || end === null ? null : { to: { start, end }, kind }
}

function toTurn(row: TurnRow): Turn {
  return {
    label: { start: row.label_start, end: row.label_end },
    content: { start: row.content_start, end: row.content_end },
    name: row.name,
    role: row.role,
    part: row.part,
  }
}

function toQuotation(row: QuotationRow): Quotation {
  return {
    start: row.start,
    end: row.end,
    inner: { start: row.inner_start, end: row.inner_end },
    depth: row.depth,
    opened: row.opened === 1,
    closed: row.closed === 1,
    continues: row.continues,
    use: row.use,
  }
}

function toNote({ level, code, message, start, end }: NoteRow): Note {
  return start === null || end === null ? { level, code, message } : { level, code, message, span: { start, end } }
}

interface DocumentRow extends Omit<Document, "date" | "complete"> {
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
  readonly complete: 0 | 1
}

interface TurnRow extends Pick<Turn, "name" | "role" | "part"> {
  readonly label_start: number
  readonly label_end: number
  readonly content_start: number
  readonly content_end: number
  readonly speaker_id: string | null
}

interface QuotationRow extends Omit<Quotation, "inner" | "opened" | "closed"> {
  readonly inner_start: number
  readonly inner_end: number
  readonly opened: 0 | 1
  readonly closed: 0 | 1
}

interface NoteRow extends Pick<Note, "level" | "code" | "message"> {
  readonly stage: "read" | "extract"
  readonly start: number | null
  readonly end: number | null
}

interface SpanRow extends Span {
  readonly statement_id: string
  readonly role: "source" | "cue" | "content" | "gloss"
}

interface StatementRow extends Pick<Statement, "id" | "form" | "sourcing" | "rendering" | "confidence" | "rule"> {
  readonly speaker_id: string | null
  readonly addressee_id: string | null
  readonly within_id: string | null
  readonly said: string | null
  readonly said_basis: DateBasis | null
  readonly said_why: string | null
  readonly response_kind: Response["kind"] | null
  readonly response_start: number | null
  readonly response_end: number | null
}
