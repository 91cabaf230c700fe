import type { Characterization, Issue, IssueStatus } from "../../domain/issue.ts"
import { groupBy } from "../group-by.ts"
import { type IssueAccounts, loadIssueAccounts, loadIssueSet } from "../issues.ts"
import type { Dossier } from "../open.ts"
import { daySettler } from "./decided-at.ts"
import type { Slice } from "./documents.ts"
import { publishedAll, recounted } from "./placed-in-time.ts"
import { lineColumns, lineTables, type StatementLine, type StatementLineRow, statementLiner } from "./statements.ts"

/** What one document tells of an issue, with the day it was published. */
export interface IssueReport<Account> {
  readonly document: string
  /** EDTF. */
  readonly published: string | null
  readonly account: Account
}

/** An issue as all documents together tell of it. It depends on the set of documents, not on their order. */
export interface TiedIssue {
  readonly issue: Issue
  /** How often, and in how many documents, words speak of it. */
  readonly mentions: number
  readonly documents: number
  /** The oldest first: by when it came to be so, else by when the document was published. */
  readonly statuses: readonly IssueReport<IssueStatus>[]
  readonly characterizations: readonly IssueReport<Characterization>[]
}

/** The issues a dossier was read for that its documents speak of, those that most speak of first. */
export function listIssues(dossier: Dossier): TiedIssue[] {
  const { database } = dossier
  const { shipped, own } = loadIssueSet(dossier)
  const replaced = new Set(own.map(({ id }) => id))
  const issues = new Map([...shipped.filter(({ id }) => !replaced.has(id)), ...own].map((issue) => [issue.id, issue]))
  const counted = database
    .prepare(
      `SELECT issue_id AS id, count(*) AS mentions, count(DISTINCT document_id) AS documents
       FROM issue_mentions GROUP BY issue_id ORDER BY documents DESC, mentions DESC, issue_id`,
    )
    .all() as { readonly id: string; readonly mentions: number; readonly documents: number }[]
  const published = publishedAll(dossier)
  const found = loadIssueAccounts(dossier, null)
  const settle = daySettler(dossier)
  const statuses = reportsByIssue(found, published, ({ document, statuses: told }) =>
    told.map((status) => ({
      ...status,
      date: settle(recounted(status.date, published.get(document) ?? null), status.engagement),
    })),
  )
  const characterizations = reportsByIssue(found, published, ({ characterizations: told }) => told)
  return counted.map(({ id, mentions, documents }) => ({
    issue: issues.get(id) ?? { id, name: id, terms: [] },
    mentions,
    documents,
    statuses: statuses.get(id) ?? [],
    characterizations: characterizations.get(id) ?? [],
  }))
}

/** What documents tell of each issue, the oldest first. */
function reportsByIssue<Account extends Pick<IssueStatus, "issue" | "date">>(
  found: readonly IssueAccounts[],
  published: ReadonlyMap<string, string | null>,
  toldIn: (accounts: IssueAccounts) => readonly Account[],
): ReadonlyMap<string, readonly IssueReport<Account>[]> {
  const reports = found.flatMap((accounts) =>
    toldIn(accounts).map((account): IssueReport<Account> => {
      const { document } = accounts
      return { document, published: published.get(document) ?? null, account }
    }),
  )
  reports.sort((a, b) => compareDates(a.account.date?.value ?? a.published, b.account.date?.value ?? b.published))
  return groupBy(reports, ({ account }) => account.issue)
}

/** Statements whose words hold a mention of an issue: of a turn its content alone, since its label may stand far above. */
const speaksOf = `s.id IN (
    SELECT own.id
    FROM issue_mentions m
    JOIN statements own ON own.document_id = m.document_id
    JOIN statement_spans spans ON spans.statement_id = own.id
      AND (own.form <> 'turn' OR spans.role = 'content')
      AND spans.start <= m.start AND m."end" <= spans."end"
    WHERE m.issue_id = @issue
  )`

/** A statement with the side whose it is: the speaker's country (ISO 3166-1 alpha-3, or a name), from whichever document tells it; null where none does, or nobody is named. */
export interface StatementOfSide extends StatementLine {
  readonly side: string | null
  /** How many statements of its side are on the issue; all without a country are counted by whether somebody is named. */
  readonly ofSide: number
}

/** Statements on an issue by side, the side that says most first, those that nobody named says last; of each the latest first. */
export function listStatementsOn(dossier: Dossier, issue: string, slice: Slice): StatementOfSide[] {
  const lineOf = statementLiner(dossier)
  const rows = dossier.database
    .prepare(
      `SELECT ${lineColumns}, coalesce(g.country, a.country) AS side,
         count(*) OVER (PARTITION BY coalesce(g.country, a.country), a.id IS NULL) AS ofSide
       ${lineTables} LEFT JOIN dossier_actor_members o ON o.actor_id = a.id
         LEFT JOIN dossier_actors g ON g.id = o.dossier_actor_id
       WHERE ${speaksOf}
       ORDER BY a.id IS NULL, side IS NULL, ofSide DESC, side, d.date IS NULL, d.date DESC, d.id, s.seq
       LIMIT @limit OFFSET @offset`,
    )
    .all({ issue, ...slice }) as (StatementLineRow & Pick<StatementOfSide, "side" | "ofSide">)[]
  return rows.map(({ side, ofSide, ...row }) => ({ ...lineOf(row), side, ofSide }))
}

export function countStatementsOn({ database }: Dossier, issue: string): number {
  return database.prepare(`SELECT count(*) FROM statements s WHERE ${speaksOf}`).pluck().get({ issue }) as number
}

/** The issue of this id or name, or the only one that is found by this word; null where the dossier was not read for one. */
export function findIssueId(dossier: Dossier, asked: string): string | null {
  const { shipped, own } = loadIssueSet(dossier)
  const wanted = asked.toLowerCase()
  const all = [...own, ...shipped]
  // "fentanyl" is asked for by a word of the only issue that is found by it.
  const byTerm = all.filter(({ terms }) => terms.some((term) => term.toLowerCase().replace(/\*$/, "") === wanted))
  return (
    all.find(({ id }) => id.toLowerCase() === wanted)?.id ??
    all.find(({ name }) => name.toLowerCase() === wanted)?.id ??
    (byTerm.length === 1 ? (byTerm[0]?.id ?? null) : null)
  )
}

/** An open beginning counts as its end; the undated last. */
function compareDates(a: string | null, b: string | null): number {
  const [one, other] = [a, b].map((date) => date?.replace(/^\.\.\//, "") ?? "~") as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}
