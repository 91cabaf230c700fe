import type { DateBasis, DocumentDate } from "../../domain/date.ts"
import type { Dossier } from "../open.ts"
import { dateOf } from "./documents.ts"

interface Decided {
  readonly date: DocumentDate | null
  readonly engagement: string | null
}

/**
 * Dates what was decided at an engagement that its own document leaves undated: the earliest of the dates that other
 * documents give the same engagement in full. What is asked is kept.
 */
export function dateDecided({ database }: Dossier): <Some extends Decided>(account: Some) => Some {
  const told = database.prepare(
    `SELECT e.kind, e.date, e.date_basis AS basis, d.title FROM reports own
     JOIN reports r ON r.group_id = own.group_id JOIN engagements e ON e.id = r.id JOIN documents d ON d.id = e.document_id
     WHERE own.id = ? AND e.date IS NOT NULL AND e.date_basis <> 'bounded' ORDER BY r.ordinal, r.id LIMIT 1`,
  )
  const known = new Map<string, DocumentDate | null>()
  const dateAt = (engagement: string): DocumentDate | null => {
    const before = known.get(engagement)
    if (before !== undefined) return before
    const row = told.get(engagement) as
      | { kind: string; date: string; basis: DateBasis; title: string | null }
      | undefined
    const where = row?.title ? `“${row.title}”` : "another document"
    const date = row ? dateOf(row.date, "resolved", `the ${row.kind} it was of, as ${where} dates it`) : null
    known.set(engagement, date)
    return date
  }
  return (account) =>
    account.date === null && account.engagement !== null ? { ...account, date: dateAt(account.engagement) } : account
}
