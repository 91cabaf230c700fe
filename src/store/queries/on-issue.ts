import type { IssueMention } from "../../domain/issue.ts"
import type { Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import { groupBy } from "../group-by.ts"
import type { Dossier } from "../open.ts"

/** What of a document may be on an issue: something found in it, with the words that tell of it. */
export interface MaybeOnIssue {
  readonly id: string
  /** Id that all accounts of the same go by: its own where there is no other. */
  readonly lead: string
  readonly statement: string | null
  readonly evidence: readonly Span[]
}

/** A document that names an issue. */
export interface NamingIssue {
  readonly document: string
  readonly text: string
  /** Of all issues, in the order of the text. */
  readonly mentions: readonly IssueMention[]
  readonly engagements: readonly MaybeOnIssue[]
  readonly acts: readonly MaybeOnIssue[]
  readonly figures: readonly MaybeOnIssue[]
  /** Accounts of standing lines of contact; one line is told of in many. */
  readonly channels: readonly MaybeOnIssue[]
  readonly statementOf: (id: string | null) => Pick<Statement, "source" | "cue" | "content" | "glosses"> | undefined
}

const evidenceOf = {
  engagements: ["NULL", "engagement_evidence e ON e.engagement_id = i.id"],
  acts: ["i.statement_id", "act_spans e ON e.act_id = i.id AND e.role = 'evidence'"],
  figures: ["i.statement_id", "figure_evidence e ON e.figure_id = i.id"],
  channels: ["i.statement_id", "channel_evidence e ON e.channel_id = i.id"],
} as const

/** The documents in which something may be on an issue: those that name it, or tell of a standing line of contact, which others may say is of it. */
export function documentsOnIssue({ database }: Dossier, issue: string): Set<string> {
  return new Set(
    database
      .prepare("SELECT document_id FROM issue_mentions WHERE issue_id = ? UNION SELECT document_id FROM channels")
      .pluck()
      .all(issue) as string[],
  )
}

/** The documents that name an issue, the latest first, each with what happened and what was stated in it. */
export function* namingIssue({ database }: Dossier, issue: string): Generator<NamingIssue> {
  const documents = database
    .prepare(
      `SELECT id, text FROM documents WHERE id IN (SELECT document_id FROM issue_mentions WHERE issue_id = ?)
       ORDER BY date IS NULL, ltrim(date, './') DESC, id`,
    )
    .all(issue) as { readonly id: string; readonly text: string }[]
  const mentions = database.prepare(
    `SELECT issue_id AS issue, start, "end" FROM issue_mentions WHERE document_id = ? ORDER BY ordinal`,
  )
  const items = (of: keyof typeof evidenceOf) => {
    const [statement, joined] = evidenceOf[of]
    return database.prepare(
      `SELECT i.id, coalesce(r.group_id, i.id) AS lead, ${statement} AS statement, e.start, e."end"
       FROM ${of} i JOIN ${joined} LEFT JOIN reports r ON r.id = i.id
       WHERE i.document_id = ? ORDER BY i.ordinal, e.ordinal`,
    )
  }
  const [engagements, acts, figures] = [items("engagements"), items("acts"), items("figures")]
  const channels = items("channels")
  const parts = database.prepare(
    `SELECT role, start, "end" FROM statement_spans WHERE statement_id = ? ORDER BY role, ordinal`,
  )
  const statementOf = (id: string | null) => {
    if (id === null) return undefined
    const spans = groupBy(parts.all(id) as (Span & { readonly role: string })[], ({ role }) => role)
    const of = (role: string) => spans.get(role) ?? []
    return { source: of("source"), cue: of("cue"), content: of("content"), glosses: of("gloss") }
  }
  for (const { id, text } of documents)
    yield {
      document: id,
      text,
      mentions: mentions.all(id) as IssueMention[],
      engagements: withEvidence(engagements.all(id) as ItemRow[]),
      acts: withEvidence(acts.all(id) as ItemRow[]),
      figures: withEvidence(figures.all(id) as ItemRow[]),
      channels: withEvidence(channels.all(id) as ItemRow[]),
      statementOf,
    }
}

type ItemRow = Omit<MaybeOnIssue, "evidence"> & Span

function withEvidence(rows: readonly ItemRow[]): MaybeOnIssue[] {
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { id, lead, statement } = first
    return [{ id, lead, statement, evidence: own.map(({ start, end }) => ({ start, end })) }]
  })
}
