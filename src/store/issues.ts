import type { DateBasis } from "../domain/date.ts"
import { sha256 } from "../domain/identity.ts"
import type { Characterization, Issue, IssueMention, IssueStatus, IssuesFound } from "../domain/issue.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves what a document whose actors and statements are saved says of issues. */
export function saveIssuesFound(
  { mentions, statuses, characterizations }: IssuesFound,
  document: { id: string; text: string },
  insert: Insert,
): void {
  const hashOf = (span: Span): string => sha256(slice(document.text, span))
  mentions.forEach(({ issue, start, end }, ordinal) => {
    const text_sha256 = hashOf({ start, end })
    insert("issue_mentions", { document_id: document.id, ordinal, issue_id: issue, start, end, text_sha256 })
  })
  const accounts = [
    ...statuses.map(({ status, ...account }) => ({ ...account, kind: "status", value: status })),
    ...characterizations.map((account) => ({ ...account, kind: "characterization" })),
  ]
  accounts.forEach(({ id, issue, kind, value, words, date, engagement, accordingTo, statement, evidence }, ordinal) => {
    insert("issue_accounts", {
      id,
      document_id: document.id,
      ordinal,
      issue_id: issue,
      kind,
      value,
      words_start: words.start,
      words_end: words.end,
      words_sha256: hashOf(words),
      date: date?.value ?? null,
      date_basis: date?.basis ?? null,
      date_why: date?.why ?? null,
      engagement_id: engagement,
      according_to_id: accordingTo,
      statement_id: statement,
    })
    evidence.forEach(({ start, end }, place) => {
      const text_sha256 = hashOf({ start, end })
      insert("issue_evidence", { account_id: id, ordinal: place, start, end, text_sha256 })
    })
  })
}

interface AccountRow {
  readonly id: string
  readonly document_id: string
  readonly issue_id: string
  readonly kind: "status" | "characterization"
  readonly value: string
  readonly words_start: number
  readonly words_end: number
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
  readonly engagement_id: string | null
  readonly according_to_id: string | null
  readonly statement_id: string | null
}

/** What one document tells of an issue. */
export interface IssueAccounts {
  readonly document: string
  readonly statuses: readonly IssueStatus[]
  readonly characterizations: readonly Characterization[]
}

/** What a document says of issues. */
export function loadIssuesFound(dossier: Dossier, document: string): IssuesFound {
  const mentions = prepared(
    dossier,
    `SELECT issue_id AS issue, start, "end" FROM issue_mentions WHERE document_id = ? ORDER BY ordinal`,
  ).all(document) as IssueMention[]
  const [accounts] = loadIssueAccounts(dossier, document)
  const { statuses = [], characterizations = [] } = accounts ?? {}
  return { mentions, statuses, characterizations }
}

/** What one document, or all where it is null, tells of how issues stand; documents that tell nothing are left out. */
export function loadIssueAccounts(dossier: Dossier, document: string | null): IssueAccounts[] {
  // Two texts of SQL: a condition that is left out where the document is null would have all rows looked at each time.
  const [ofDocument, ofAccounts] =
    document === null
      ? ["", ""]
      : [
          "WHERE document_id = @document",
          "WHERE account_id IN (SELECT id FROM issue_accounts WHERE document_id = @document)",
        ]
  const asked = document === null ? [] : [{ document }]
  const rows = prepared(dossier, `SELECT * FROM issue_accounts ${ofDocument} ORDER BY document_id, ordinal`).all(
    ...asked,
  ) as AccountRow[]
  const spans = prepared(
    dossier,
    `SELECT account_id, start, "end" FROM issue_evidence ${ofAccounts} ORDER BY account_id, ordinal`,
  ).all(...asked) as (Span & { readonly account_id: string })[]
  const evidence = groupBy(spans, ({ account_id }) => account_id)
  const accountOf = (row: AccountRow) => ({
    id: row.id,
    issue: row.issue_id,
    words: { start: row.words_start, end: row.words_end },
    date: dateOf(row.date, row.date_basis, row.date_why),
    engagement: row.engagement_id,
    accordingTo: row.according_to_id,
    statement: row.statement_id,
    evidence: (evidence.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
  })
  return [...groupBy(rows, ({ document_id }) => document_id)].map(([id, own]) => ({
    document: id,
    statuses: own
      .filter(({ kind }) => kind === "status")
      .map((row) => ({ ...accountOf(row), status: row.value as IssueStatus["status"] })),
    characterizations: own
      .filter(({ kind }) => kind === "characterization")
      .map((row) => ({ ...accountOf(row), value: row.value as Characterization["value"] })),
  }))
}

/** The issues a dossier is read for: those that come with Readout, and its user's own. */
export interface IssueSet {
  readonly shipped: readonly Issue[]
  readonly own: readonly Issue[]
}

/** Keeps the issues a dossier is read for, in place of those before. */
export function saveIssueSet({ database }: Dossier, { shipped, own }: IssueSet): void {
  const insert = database.prepare("INSERT INTO issues (id, name, terms, actors, own) VALUES (?, ?, ?, ?, ?)")
  const insertAll = (issues: readonly Issue[], isOwn: 0 | 1) => {
    for (const { id, name, terms, actors = [] } of issues)
      insert.run(id, name, JSON.stringify(terms), JSON.stringify(actors), isOwn)
  }
  database.transaction(() => {
    database.prepare("DELETE FROM issues").run()
    insertAll(shipped, 0)
    insertAll(own, 1)
  })()
}

/** The issues a dossier was read for. */
export function loadIssueSet({ database }: Dossier): IssueSet {
  const rows = database.prepare("SELECT id, name, terms, actors, own FROM issues ORDER BY name, id").all() as {
    readonly id: string
    readonly name: string
    readonly terms: string
    readonly actors: string
    readonly own: number
  }[]
  const of = (own: number) =>
    rows
      .filter((row) => row.own === own)
      .map(({ id, name, terms, actors }): Issue => {
        const names: string[] = JSON.parse(actors)
        return { id, name, terms: JSON.parse(terms), ...(names.length > 0 ? { actors: names } : {}) }
      })
  return { shipped: of(0), own: of(1) }
}
