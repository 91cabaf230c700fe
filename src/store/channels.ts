import type { Channel } from "../domain/channel.ts"
import type { DateBasis } from "../domain/date.ts"
import { sha256 } from "../domain/identity.ts"
import { type Span, slice } from "../domain/span.ts"
import { groupBy } from "./group-by.ts"
import type { Dossier } from "./open.ts"
import { prepared } from "./prepared.ts"
import { dateOf } from "./queries/documents.ts"
import type { Insert } from "./row.ts"

/** Saves the channels of a document whose actors and statements are saved. */
export function saveChannels(
  channels: readonly Channel[],
  document: { id: string; text: string },
  insert: Insert,
): void {
  channels.forEach(({ id, parties, words, date, evidence, ...channel }, ordinal) => {
    insert("channels", {
      id,
      document_id: document.id,
      ordinal,
      name: channel.name,
      key: channel.key,
      level: channel.level,
      status: channel.status,
      words_start: words.start,
      words_end: words.end,
      words_sha256: sha256(slice(document.text, words)),
      date: date?.value ?? null,
      date_basis: date?.basis ?? null,
      date_why: date?.why ?? null,
      engagement_id: channel.engagement,
      according_to_id: channel.accordingTo,
      statement_id: channel.statement,
    })
    parties.forEach((actor, place) => {
      insert("channel_parties", { channel_id: id, ordinal: place, actor_id: actor })
    })
    evidence.forEach(({ start, end }, place) => {
      const text_sha256 = sha256(slice(document.text, { start, end }))
      insert("channel_evidence", { channel_id: id, ordinal: place, start, end, text_sha256 })
    })
  })
}

/** The channels of a document, in their order. */
export function loadChannels(dossier: Dossier, document: string): Channel[] {
  const belonging = <T extends { readonly channel_id: string }>(table: string): Map<string, T[]> =>
    groupBy(
      prepared(
        dossier,
        `SELECT * FROM ${table} WHERE channel_id IN (SELECT id FROM channels WHERE document_id = ?)
         ORDER BY channel_id, ordinal`,
      ).all(document) as T[],
      ({ channel_id }) => channel_id,
    )
  const rows = prepared(dossier, "SELECT * FROM channels WHERE document_id = ? ORDER BY ordinal").all(document)
  if (rows.length === 0) return []
  const parties = belonging<{ readonly channel_id: string; readonly actor_id: string }>("channel_parties")
  const evidence = belonging<Span & { readonly channel_id: string }>("channel_evidence")
  return (rows as ChannelRow[]).map((row) => ({
    id: row.id,
    name: row.name,
    key: row.key,
    parties: (parties.get(row.id) ?? []).map(({ actor_id }) => actor_id),
    level: row.level,
    status: row.status,
    words: { start: row.words_start, end: row.words_end },
    date: dateOf(row.date, row.date_basis, row.date_why),
    engagement: row.engagement_id,
    accordingTo: row.according_to_id,
    statement: row.statement_id,
    evidence: (evidence.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
  }))
}

interface ChannelRow extends Pick<Channel, "id" | "name" | "key" | "level" | "status"> {
  readonly words_start: number
  readonly words_end: number
  readonly date: string | null
  readonly date_basis: DateBasis | null
  readonly date_why: string | null
  readonly engagement_id: string | null
  readonly according_to_id: string | null
  readonly statement_id: string | null
}
