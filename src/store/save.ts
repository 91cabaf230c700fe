import { deflateSync } from "node:zlib"
import type { Document, Original } from "../domain/document.ts"
import type { Processed } from "../domain/findings.ts"
import { findingId, sha256 } from "../domain/identity.ts"
import type { Note } from "../domain/note.ts"
import { overlaps, type Span, slice } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { saveActs } from "./acts.ts"
import { saveChannels } from "./channels.ts"
import { deleteFindings } from "./delete-findings.ts"
import { saveEngagements } from "./engagements.ts"
import { saveFigures } from "./figures.ts"
import { saveIssuesFound } from "./issues.ts"
import { unlinkDocument } from "./links.ts"
import type { Dossier } from "./open.ts"
import { removeDocument } from "./remove.ts"
import type { Insert, Row } from "./row.ts"
import { saveTimes } from "./times.ts"
import { together } from "./together.ts"
import { words } from "./words.ts"

/** What is at work, for the audit. */
export interface Run {
  /** ISO 8601 instant. */
  readonly started: string
  readonly readout: string
  readonly models: string
}

/** The input a document was read from, as handed in: for JSON Lines the file and the bytes of one line. */
export interface Origin {
  readonly input: string
  readonly sha256: string
}

/** Writes into one dossier on behalf of one run. */
export interface Writer {
  /** Whether a document of these very bytes from this input is in the dossier already. */
  knows(origin: Origin): boolean
  /** Saves a document with its findings, or one more place of a text already there. Twice is once. */
  save(processed: Processed, origin: Origin): void
  /**
   * Saves what was found in a document read again from its original, in place of what was found before. Where its text was
   * read otherwise the new text takes its place; false where the old one stays too, having come from other bytes as well.
   */
  renew(processed: Processed, before: string): boolean
  /** Does all of it or, where it throws, nothing. A full disk and the like come as `DossierProblem`. */
  together(work: () => void): void
}

/** Prepares what `run` will write. The run itself is noted down with the first thing it saves. */
export function openWriter(dossier: Dossier, run: Run): Writer {
  const statement = prepareOnce(dossier)
  const insert: Insert = (table, row) => {
    const columns = Object.keys(row)
    const names = columns.map((column) => `"${column}"`).join(", ")
    const values = columns.map((column) => `@${column}`).join(", ")
    statement(`INSERT INTO ${table} (${names}) VALUES (${values})`).run(row)
  }
  const next = (table: "documents" | "statements"): number =>
    (statement(`SELECT coalesce(max(seq), 0) + 1 AS next FROM ${table}`).get() as { next: number }).next

  let runId: number | null = null
  const currentRun = (): number => {
    // Looked up again each time: a transaction that was rolled back takes the row with it.
    const known = runId !== null && statement("SELECT 1 FROM runs WHERE id = ?").get(runId) !== undefined
    if (runId !== null && known) return runId
    const inserted = statement("INSERT INTO runs (started, readout, models) VALUES (@started, @readout, @models)").run(
      run,
    )
    runId = Number(inserted.lastInsertRowid)
    return runId
  }

  function save(processed: Processed, { input, sha256: inputHash }: Origin): void {
    const { document } = processed
    const place = [document.uri, document.id, inputHash]
    if (statement("SELECT 1 FROM copies WHERE uri = ? AND document_id = ? AND input_sha256 = ?").get(place)) return
    const original = saveOriginal(document.original)
    const known = statement("SELECT uri, date FROM documents WHERE id = ?").get(document.id) as Place | undefined
    if (known === undefined) {
      insert("documents", {
        id: document.id,
        seq: next("documents"),
        ...documentRow(document, original),
        run_id: currentRun(),
      })
      saveFindings(processed)
    } else if (outranks(document, known)) {
      replaceFindings(processed, original)
    }
    saveCopy(document, original, { input, sha256: inputHash })
  }

  function saveOriginal({ bytes, mediaType, encoding }: Original): string {
    const hash = sha256(bytes)
    if (statement("SELECT 1 FROM originals WHERE sha256 = ?").get(hash)) return hash
    const deflated = deflateSync(bytes)
    const isSmaller = deflated.length < bytes.length
    insert("originals", {
      sha256: hash,
      media_type: mediaType,
      encoding,
      length: bytes.length,
      compression: isSmaller ? "deflate" : "none",
      bytes: isSmaller ? deflated : Buffer.from(bytes),
    })
    return hash
  }

  function saveCopy(document: Document, original: string, origin: Origin): void {
    const versions = statement("SELECT document_id, version FROM copies WHERE uri = ? ORDER BY version").all(
      document.uri,
    ) as { document_id: string; version: number }[]
    const same = versions.find((version) => version.document_id === document.id)
    const latest = versions.at(-1)
    const before = same === undefined ? latest : versions.findLast((version) => version.version < same.version)
    insert("copies", {
      document_id: document.id,
      uri: document.uri,
      version: same?.version ?? (latest?.version ?? 0) + 1,
      supersedes: before?.document_id ?? null,
      input: origin.input,
      input_sha256: origin.sha256,
      title: document.title,
      url: document.url,
      kind: document.kind,
      outlet: document.outlet,
      date: document.date?.value ?? null,
      retrieved: document.retrieved,
      original_sha256: original,
    })
  }

  function saveFindings({ document, quotations, findings }: Processed): void {
    const { id, text } = document
    const spanRow = (span: Span, ordinal: number): Row => ({
      document_id: id,
      ordinal,
      start: span.start,
      end: span.end,
      text_sha256: sha256(slice(text, span)),
    })
    document.furniture.forEach((span, ordinal) => {
      insert("furniture", { ...spanRow(span, ordinal), why: span.why })
    })
    document.regions.forEach((span, ordinal) => {
      insert("regions", { ...spanRow(span, ordinal), region: span.region })
    })
    findings.actors.forEach(({ id: actor, name, kind, role, country, aliases }, ordinal) => {
      insert("actors", { id: actor, document_id: id, ordinal, name, kind, role, country })
      aliases.forEach((alias, place) => {
        insert("actor_aliases", { actor_id: actor, ordinal: place, alias })
      })
    })
    document.turns.forEach(({ label, content, name, role, part }, ordinal) => {
      insert("turns", {
        document_id: id,
        ordinal,
        label: slice(text, label),
        label_start: label.start,
        label_end: label.end,
        content_start: content.start,
        content_end: content.end,
        content_sha256: sha256(slice(text, content)),
        name,
        role,
        part,
        speaker_id: findings.turnSpeakers[ordinal] ?? null,
      })
    })
    quotations.forEach(({ inner, ...quotation }, ordinal) => {
      insert("quotations", {
        id: findingId(id, "quotation", [quotation]),
        document_id: id,
        ordinal,
        text: slice(text, inner),
        start: quotation.start,
        end: quotation.end,
        inner_start: inner.start,
        inner_end: inner.end,
        depth: quotation.depth,
        opened: Number(quotation.opened),
        closed: Number(quotation.closed),
        continues: quotation.continues,
        use: quotation.use,
      })
    })
    saveNotes(id, "read", document.notes)
    saveNotes(id, "extract", findings.notes)
    const first = next("statements")
    findings.statements.forEach((found, index) => {
      insert("statements", { ...statementRow(document, found), seq: first + index, run_id: currentRun() })
      const { source, cue, content, glosses: gloss } = found
      for (const [role, spans] of Object.entries({ source, cue, content, gloss })) {
        spans.forEach(({ start, end }, ordinal) => {
          insert("statement_spans", { statement_id: found.id, role, ordinal, start, end })
        })
      }
      found.relayedBy.forEach((actor, ordinal) => {
        insert("statement_relays", { statement_id: found.id, ordinal, actor_id: actor })
      })
    })
    saveTimes(findings.times, document, insert)
    saveEngagements(findings.engagements, document, insert)
    saveActs(findings.acts, document, insert)
    saveFigures(findings.figures, document, insert)
    saveChannels(findings.channels, document, insert)
    saveIssuesFound(findings.issues, document, insert)
  }

  function saveNotes(document: string, stage: "read" | "extract", notes: readonly Note[]): void {
    notes.forEach(({ level, code, message, span }, ordinal) => {
      const place = { start: span?.start ?? null, end: span?.end ?? null }
      insert("notes", { document_id: document, stage, ordinal, level, code, message, ...place })
    })
  }

  function replaceFindings(processed: Processed, original: string): void {
    const { document, findings } = processed
    unlinkDocument(dossier, document.id)
    const before = statement(
      `SELECT s.id, p.start, p."end" FROM statements s JOIN statement_spans p ON p.statement_id = s.id
       WHERE s.document_id = ? AND p.role = 'content' AND p.ordinal = 0`,
    ).all(document.id) as (Span & { id: string })[]
    deleteFindings(dossier, document.id)
    const row = documentRow(document, original)
    const changes = Object.keys(row).map((column) => `"${column}" = @${column}`)
    statement(`UPDATE documents SET ${changes.join(", ")}, run_id = @run WHERE id = @id`).run({
      ...row,
      run: currentRun(),
      id: document.id,
    })
    saveFindings(processed)
    const kept = new Set(findings.statements.map((found) => found.id))
    for (const old of before) {
      if (kept.has(old.id)) continue
      const heir = findings.statements.find(({ content }) => content[0] !== undefined && overlaps(content[0], old))
      statement("INSERT OR REPLACE INTO redirects (id, kind, now, since) VALUES (?, 'statement', ?, ?)").run(
        old.id,
        heir?.id ?? null,
        run.started,
      )
    }
    for (const id of kept) statement("DELETE FROM redirects WHERE id = ?").run(id)
  }

  function renew(processed: Processed, before: string): boolean {
    const { document } = processed
    statement("DELETE FROM rereads WHERE document_id = ?").run(before)
    if (document.id === before) {
      replaceFindings(processed, saveOriginal(document.original))
      return true
    }
    const copies = statement("SELECT uri, input, input_sha256 AS sha256 FROM copies WHERE document_id = ?").all(
      before,
    ) as (Origin & { readonly uri: string })[]
    const origin = copies.find(({ uri }) => uri === document.uri)
    if (origin === undefined) return false
    save(processed, origin)
    if (copies.length > 1) return false
    removeDocument(dossier, before)
    return true
  }

  return {
    renew: (processed, before) => together(dossier, () => renew(processed, before)),
    knows: ({ input, sha256: hash }) =>
      statement("SELECT 1 FROM copies WHERE input = ? AND input_sha256 = ?").get(input, hash) !== undefined,
    save: (processed, origin) => together(dossier, () => save(processed, origin)),
    together: (work) => together(dossier, work),
  }
}

interface Place {
  readonly uri: string
  readonly date: string | null
}

// The same text from several places keeps the metadata of the earliest dated one, whatever the order they are added in;
// what is new at the same place replaces what was there.
function outranks(document: Document, known: Place): boolean {
  if (document.uri === known.uri) return true
  const date = document.date?.value ?? null
  if (date === known.date) return document.uri < known.uri
  return known.date === null || (date !== null && date < known.date)
}

function documentRow(document: Document, original: string): Row {
  return {
    sha256: document.sha256,
    title: document.title,
    uri: document.uri,
    url: document.url,
    kind: document.kind,
    outlet: document.outlet,
    byline: document.byline,
    language: document.language,
    date: document.date?.value ?? null,
    date_basis: document.date?.basis ?? null,
    date_why: document.date?.why ?? null,
    retrieved: document.retrieved,
    complete: Number(document.complete),
    length: codePoints(document.text),
    text: document.text,
    original_sha256: original,
  }
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}

function statementRow(document: Document, found: Statement): Row {
  const { text } = document
  const { response, said } = found
  return {
    id: found.id,
    document_id: document.id,
    content: words(text, found.content),
    speaker_id: found.speaker,
    form: found.form,
    source: words(text, found.source),
    cue: words(text, found.cue),
    gloss: words(text, found.glosses),
    sourcing: found.sourcing,
    addressee_id: found.addressee,
    within_id: found.within,
    said: said?.value ?? null,
    said_basis: said?.basis ?? null,
    said_why: said?.why ?? null,
    rendering: found.rendering,
    response_kind: response?.kind ?? null,
    response_text: response === null ? null : slice(text, response.to),
    response_start: response?.to.start ?? null,
    response_end: response?.to.end ?? null,
    confidence: found.confidence,
    rule: found.rule,
  }
}

/** Prepares each SQL text once. */
function prepareOnce({ database }: Dossier) {
  const prepared = new Map<string, ReturnType<typeof database.prepare>>()
  return (sql: string) => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}
