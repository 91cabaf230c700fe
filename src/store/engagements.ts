import type { DateBasis } from "../domain/date.ts"
import type { Engagement } from "../domain/engagement.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves the engagements of a document whose actors and statements are saved. */
export function saveEngagements(
  engagements: readonly Engagement[],
  document: { id: string; text: string },
  insert: Insert,
): void {
  engagements.forEach(({ id, date, participants, sides, statements, evidence, ...engagement }, ordinal) => {
    insert("engagements", {
      id,
      document_id: document.id,
      ordinal,
      kind: engagement.kind,
      place: engagement.place,
      date: date?.value ?? null,
      date_basis: date?.basis ?? null,
      date_why: date?.why ?? null,
      level: engagement.level,
      duration: engagement.duration,
      status: engagement.status,
      within_id: engagement.within,
    })
    participants.forEach((actor, place) => {
      insert("engagement_participants", { engagement_id: id, ordinal: place, actor_id: actor })
    })
    sides.forEach((actors, side) => {
      actors.forEach((actor, place) => {
        insert("engagement_sides", { engagement_id: id, side, ordinal: place, actor_id: actor })
      })
    })
    statements.forEach((statement, place) => {
      insert("engagement_statements", { engagement_id: id, ordinal: place, statement_id: statement })
    })
    evidence.forEach(({ start, end }, place) => {
      const text_sha256 = sha256(slice(document.text, { start, end }))
      insert("engagement_evidence", { engagement_id: id, ordinal: place, start, end, text_sha256 })
    })
  })
}

/** The engagements of a document, in their order. */
export function loadEngagements(dossier: Dossier, document: string): Engagement[] {
  const all = <T>(sql: string): T[] => prepared(dossier, sql).all(document) as T[]
  const belonging = <T extends { readonly engagement_id: string }>(table: string, order: string): Map<string, T[]> =>
    groupBy(
      all<T>(
        `SELECT * FROM ${table} WHERE engagement_id IN (SELECT id FROM engagements WHERE document_id = ?)
         ORDER BY engagement_id, ${order}`,
      ),
      ({ engagement_id }) => engagement_id,
    )
  const participants = belonging<ActorRow>("engagement_participants", "ordinal")
  const sides = belonging<ActorRow & { readonly side: number }>("engagement_sides", "side, ordinal")
  const statements = belonging<StatementRow>("engagement_statements", "ordinal")
  const evidence = belonging<EvidenceRow>("engagement_evidence", "ordinal")
  return all<EngagementRow>("SELECT * FROM engagements WHERE document_id = ? ORDER BY ordinal").map((row) => ({
    id: row.id,
    kind: row.kind,
    participants: (participants.get(row.id) ?? []).map(({ actor_id }) => actor_id),
    sides: [...groupBy(sides.get(row.id) ?? [], ({ side }) => String(side)).values()].map((side) =>
      side.map(({ actor_id }) => actor_id),
    ),
    place: row.place,
    date: dateOf(row.date, row.date_basis, row.date_why),
    level: row.level,
    duration: row.duration,
    status: row.status,
    within: row.within_id,
    statements: (statements.get(row.id) ?? []).map(({ statement_id }) => statement_id),
    evidence: (evidence.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
  }))
}

interface EngagementRow extends Pick<Engagement, "id" | "kind" | "place" | "level" | "duration" | "status"> {
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
  readonly within_id: string | null
}

interface ActorRow {
  readonly engagement_id: string
  readonly actor_id: string
}

interface StatementRow {
  readonly engagement_id: string
  readonly statement_id: string
}

interface EvidenceRow extends Span {
  readonly engagement_id: string
}
