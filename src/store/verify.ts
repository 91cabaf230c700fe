import { documentId, sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import { documentIds, loadDocument, loadOriginal } from "./load.ts"
import type { Dossier } from "./open.ts"
import { words } from "./words.ts"

/** Something that is not as it was found: where it is, and what differs. */
export interface Difference {
  /** `document ID`, `statement ID`, … */
  readonly place: string
  readonly difference: string
}

/** What was compared, and what differs. */
export interface Verification {
  readonly documents: number
  readonly spans: number
  readonly originals: number
  readonly differences: readonly Difference[]
}

/** Compares every span with the words it was found at, every text and original with its hash, and checks the file itself. */
export function verifyDossier(dossier: Dossier): Verification {
  const differences: Difference[] = []
  const differ = (place: string, difference: string): void => {
    differences.push({ place, difference })
  }
  // One transaction, so that an `add` at the same time is not taken for damage.
  return dossier.database.transaction(() => {
    checkFile(dossier, differ)
    let spans = 0
    const ids = documentIds(dossier)
    for (const id of ids) spans += verifyDocument(dossier, id, differ)
    return { documents: ids.length, spans, originals: verifyOriginals(dossier, differ), differences }
  })()
}

type Differ = (place: string, difference: string) => void

function verifyDocument(dossier: Dossier, id: string, differ: Differ): number {
  const stored = loadDocument(dossier, id)
  if (stored === null) return 0
  const { text, sha256: hash } = stored.document
  if (sha256(text) !== hash) differ(`document ${id}`, `its text does not have the hash ${hash}`)
  if (documentId(text) !== id) differ(`document ${id}`, `its text would have the id ${documentId(text)}`)
  let spans = 0
  const compare = (place: string, span: Span, isSame: (words: string) => boolean): void => {
    spans++
    const isWithin = 0 <= span.start && span.start <= span.end && span.end <= text.length
    if (!isWithin) differ(place, `its span ${span.start}-${span.end} lies outside document ${id}`)
    else if (!isSame(slice(text, span))) {
      differ(place, `document ${id} has other words at ${span.start}-${span.end} than were found there`)
    }
  }
  const { database } = dossier
  const hashed = `SELECT ordinal, start, "end", text_sha256 AS hash FROM`
  for (const table of ["furniture", "regions"]) {
    const rows = database.prepare(`${hashed} ${table} WHERE document_id = ?`).all(id) as Hashed[]
    for (const row of rows)
      compare(`${table} ${row.ordinal} of document ${id}`, row, (found) => sha256(found) === row.hash)
  }
  const turns = database
    .prepare(
      `SELECT ordinal, label, label_start, label_end, content_start AS start, content_end AS "end", content_sha256 AS hash
       FROM turns WHERE document_id = ?`,
    )
    .all(id) as (Hashed & { label: string; label_start: number; label_end: number })[]
  for (const turn of turns) {
    const place = `turn ${turn.ordinal} of document ${id}`
    compare(place, turn, (found) => sha256(found) === turn.hash)
    compare(place, { start: turn.label_start, end: turn.label_end }, (found) => found === turn.label)
  }
  const quotations = database
    .prepare(`SELECT id, text, inner_start AS start, inner_end AS "end" FROM quotations WHERE document_id = ?`)
    .all(id) as (Span & { id: string; text: string })[]
  for (const quotation of quotations)
    compare(`quotation ${quotation.id}`, quotation, (found) => found === quotation.text)
  for (const { place, start, end, hash } of [...tiedPlaces(dossier, id), ...foundPlaces(dossier, id)]) {
    compare(place, { start, end }, (found) => sha256(found) === hash)
  }
  return spans + verifyStatements(dossier, stored, differ)
}

/** Every place in a document that an alignment or a discrepancy names, of this document or of another. */
function tiedPlaces({ database }: Dossier, document: string): (Hashed & { readonly place: string })[] {
  const own = `start, "end", text_sha256 AS hash`
  const other = `reference_start AS start, reference_end AS "end", reference_sha256 AS hash`
  const ofAlignment = (id: string): string => `'alignment ' || ${id} AS place, ordinal`
  return database
    .prepare(
      `SELECT ${ofAlignment("id")}, ${own} FROM alignments WHERE document_id = @document
       UNION ALL SELECT ${ofAlignment("id")}, ${other} FROM alignments WHERE reference_document_id = @document
       UNION ALL SELECT 'an edit of ' || ${ofAlignment("alignment_id")}, ${own} FROM alignment_edits
         WHERE start IS NOT NULL AND alignment_id IN (SELECT id FROM alignments WHERE document_id = @document)
       UNION ALL SELECT 'an edit of ' || ${ofAlignment("alignment_id")}, ${other} FROM alignment_edits
         WHERE reference_start IS NOT NULL AND alignment_id IN (SELECT id FROM alignments WHERE reference_document_id = @document)
       UNION ALL SELECT 'the context of ' || ${ofAlignment("alignment_id")}, ${own} FROM alignment_contexts
         WHERE alignment_id IN (SELECT id FROM alignments WHERE reference_document_id = @document)
       UNION ALL SELECT ${ofAlignment("alignment_id")}, ${own} FROM alignment_also WHERE document_id = @document
       UNION ALL SELECT 'discrepancy ' || discrepancy_id AS place, ordinal, ${own} FROM discrepancy_evidence
         WHERE document_id = @document`,
    )
    .all({ document }) as (Hashed & { readonly place: string })[]
}

/** Every place in a document that a time, an engagement, an act, a figure, a channel or an issue names. */
function foundPlaces({ database }: Dossier, document: string): (Hashed & { readonly place: string })[] {
  const own = `ordinal, start, "end", text_sha256 AS hash`
  const ofActs = "act_id IN (SELECT id FROM acts WHERE document_id = @document)"
  return database
    .prepare(
      `SELECT 'time ' || ordinal AS place, ${own} FROM times WHERE document_id = @document
       UNION ALL SELECT 'engagement ' || engagement_id AS place, ${own} FROM engagement_evidence
         WHERE engagement_id IN (SELECT id FROM engagements WHERE document_id = @document)
       UNION ALL SELECT 'act ' || act_id AS place, ${own} FROM act_spans WHERE ${ofActs}
       UNION ALL SELECT 'an actor of act ' || act_id AS place, ${own} FROM act_actors WHERE ${ofActs}
       UNION ALL SELECT 'figure ' || figure_id AS place, ${own} FROM figure_evidence
         WHERE figure_id IN (SELECT id FROM figures WHERE document_id = @document)
       UNION ALL SELECT 'channel ' || channel_id AS place, ${own} FROM channel_evidence
         WHERE channel_id IN (SELECT id FROM channels WHERE document_id = @document)
       UNION ALL SELECT 'the words of channel ' || id AS place, ordinal, words_start AS start,
         words_end AS "end", words_sha256 AS hash FROM channels WHERE document_id = @document
       UNION ALL SELECT 'a mention of issue ' || issue_id AS place, ${own} FROM issue_mentions
         WHERE document_id = @document
       UNION ALL SELECT 'issue account ' || account_id AS place, ${own} FROM issue_evidence
         WHERE account_id IN (SELECT id FROM issue_accounts WHERE document_id = @document)
       UNION ALL SELECT 'the words of issue account ' || id AS place, ordinal, words_start AS start,
         words_end AS "end", words_sha256 AS hash FROM issue_accounts WHERE document_id = @document
       UNION ALL SELECT 'the ' || part || ' of actor ' || actor_id AS place, 0 AS ordinal, start, "end",
         text_sha256 AS hash FROM actor_places WHERE actor_id IN (SELECT id FROM actors WHERE document_id = @document)
       UNION ALL SELECT 'the quantity of figure ' || id AS place, ordinal, quantity_start AS start,
         quantity_end AS "end", quantity_sha256 AS hash FROM figures
         WHERE document_id = @document AND quantity_start IS NOT NULL`,
    )
    .all({ document }) as (Hashed & { readonly place: string })[]
}

function verifyStatements(
  { database }: Dossier,
  { document, findings }: NonNullable<ReturnType<typeof loadDocument>>,
  differ: Differ,
): number {
  const kept = database.prepare("SELECT source, cue, content, gloss, response_text FROM statements WHERE id = ?")
  let spans = 0
  for (const { id, source, cue, content, glosses, response } of findings.statements) {
    const row = kept.get(id) as Record<string, string | null>
    const roles = { source, cue, content, gloss: glosses, response_text: response === null ? [] : [response.to] }
    for (const [role, found] of Object.entries(roles)) {
      spans += found.length
      if (words(document.text, found) !== (row[role] ?? "")) {
        const places = found.map((span) => `${span.start}-${span.end}`).join(", ") || "no place"
        differ(
          `statement ${id}`,
          `document ${document.id} has other words at ${places} than its ${role.replace("_text", "")}`,
        )
      }
    }
  }
  return spans
}

function verifyOriginals(dossier: Dossier, differ: Differ): number {
  const hashes = dossier.database.prepare("SELECT sha256 FROM originals ORDER BY sha256").pluck().all() as string[]
  for (const hash of hashes) {
    try {
      const original = loadOriginal(dossier, hash)
      if (original === null || sha256(original.bytes) !== hash)
        differ(`original ${hash}`, "its bytes do not have this hash")
    } catch (error) {
      differ(
        `original ${hash}`,
        `its bytes cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
      )
    }
  }
  return hashes.length
}

function checkFile({ database, path }: Dossier, differ: Differ): void {
  for (const finding of database.prepare("PRAGMA integrity_check(20)").pluck().all() as string[]) {
    if (finding !== "ok") differ(path, finding)
  }
  const orphans = database.prepare("PRAGMA foreign_key_check").all() as {
    table: string
    rowid: number | null
    parent: string
  }[]
  for (const { table, rowid, parent } of orphans)
    differ(`${table} row ${rowid ?? "?"}`, `what it refers to in ${parent} is not there`)
  for (const index of ["documents_fts", "statements_fts"]) {
    const counted = database.prepare(`SELECT count(*) FROM ${index}_docsize`).pluck().get()
    const table = index.replace("_fts", "")
    const expected = database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    if (counted !== expected) differ(index, `it covers ${counted} of ${expected} ${table}`)
  }
}

interface Hashed extends Span {
  readonly ordinal: number
  readonly hash: string
}
