import type { Actor } from "../../domain/actor.ts"
import type { Span } from "../../domain/span.ts"
import type { Dossier } from "../open.ts"
import { prepared } from "../prepared.ts"
import type { NarrowedTable } from "../seen.ts"

/** A document with those it names. */
export interface NamingDocument {
  readonly id: string
  readonly text: string
  readonly headline: string
  readonly actors: readonly Pick<Actor, "id" | "name" | "aliases" | "kind" | "role" | "country">[]
}

/** All documents with those they name, under the countries the dossier has for them. */
export function* documentsWithNames(dossier: Dossier): Iterable<NamingDocument> {
  const { database } = dossier
  const documents = database.prepare("SELECT id FROM documents ORDER BY seq").pluck().all() as string[]
  const one = database.prepare(
    `SELECT d.id, d.text, coalesce(d.title, '') || char(10) || coalesce((SELECT group_concat(substr(d.text, r.start + 1, r."end" - r.start), char(10))
       FROM regions r WHERE r.document_id = d.id AND r.region = 'headline'), '') AS headline FROM documents d WHERE d.id = ?`,
  )
  for (const id of documents) {
    const document = one.get(id) as Omit<NamingDocument, "actors">
    yield { ...document, actors: namedIn(dossier, id) }
  }
}

/** Those a document names, under the countries the dossier has for them. */
export function namedIn(dossier: Dossier, document: string): Actor[] {
  const rows = prepared(
    dossier,
    `SELECT a.id, a.name, a.kind, a.role, coalesce(g.country, a.country) AS country,
       (SELECT json_group_array(x.alias) FROM actor_aliases x WHERE x.actor_id = a.id) AS aliases
     FROM actors a LEFT JOIN dossier_actor_members m ON m.actor_id = a.id LEFT JOIN dossier_actors g ON g.id = m.dossier_actor_id
     WHERE a.document_id = ? ORDER BY a.ordinal`,
  ).all(document) as (Omit<Actor, "aliases"> & { aliases: string })[]
  return rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] }))
}

/** Countries that the dossier has for actors of documents which do not tell it themselves, by the actors' ids. */
export function countriesToldElsewhere({ database }: Dossier): Map<string, string> {
  const rows = database
    .prepare(
      `SELECT a.id, g.country FROM actors a JOIN dossier_actor_members m ON m.actor_id = a.id
       JOIN dossier_actors g ON g.id = m.dossier_actor_id WHERE a.country IS NULL AND g.country IS NOT NULL`,
    )
    .raw()
    .all() as [actor: string, country: string][]
  return new Map(rows)
}

/** Something found, with whom it concerns and where it stands. */
export interface FoundRow {
  readonly table: NarrowedTable
  readonly id: string
  readonly actors: readonly (string | null)[]
  readonly spans: readonly Span[]
}

const spansIn = (table: string, column: string, where = "1") =>
  `(SELECT json_group_array(json_object('start', x.start, 'end', x."end")) FROM ${table} x WHERE x.${column} = i.id AND ${where})`

const actorsIn = (table: string, column: string, more = "NULL") =>
  `(SELECT json_group_array(a) FROM (SELECT actor_id AS a FROM ${table} WHERE ${column} = i.id UNION ALL SELECT ${more}))`

const found: Readonly<Record<NarrowedTable, { readonly actors: string; readonly spans: string }>> = {
  statements: {
    actors: "json_array(i.speaker_id, i.addressee_id)",
    spans: spansIn("statement_spans", "statement_id", "x.role IN ('source', 'content')"),
  },
  engagements: {
    actors: actorsIn("engagement_participants", "engagement_id"),
    spans: spansIn("engagement_evidence", "engagement_id"),
  },
  acts: { actors: actorsIn("act_actors", "act_id"), spans: spansIn("act_spans", "act_id", "x.role = 'evidence'") },
  figures: { actors: "json_array(i.speaker_id)", spans: spansIn("figure_evidence", "figure_id") },
  channels: {
    actors: actorsIn("channel_parties", "channel_id", "i.according_to_id"),
    spans: spansIn("channel_evidence", "channel_id"),
  },
  issue_accounts: {
    actors: "json_array(i.according_to_id)",
    spans: spansIn("issue_evidence", "account_id"),
  },
  alignments: {
    actors: "json_array(i.attributed_to)",
    spans: `json_array(json_object('start', i.start, 'end', i."end"))`,
  },
  discrepancies: {
    actors: "json_array()",
    spans: spansIn("discrepancy_evidence", "discrepancy_id", "x.document_id = i.document_id"),
  },
}

/** All that is found in one document. */
export function foundIn({ database }: Dossier): (document: string) => readonly FoundRow[] {
  const all = database.prepare(
    (Object.entries(found) as [NarrowedTable, { actors: string; spans: string }][])
      .map(
        ([table, { actors, spans }]) =>
          `SELECT '${table}' AS "table", i.id, ${actors} AS actors, ${spans} AS spans FROM ${table} i WHERE i.document_id = @document`,
      )
      .join(" UNION ALL "),
  )
  return (document) =>
    (all.all({ document }) as { table: NarrowedTable; id: string; actors: string; spans: string }[]).map((row) => ({
      ...row,
      actors: JSON.parse(row.actors) as (string | null)[],
      spans: JSON.parse(row.spans) as Span[],
    }))
}
