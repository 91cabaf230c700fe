import type { Actor } from "../../domain/actor.ts"
import type { Dossier } from "../open.ts"
import type { Facet, Slice } from "./documents.ts"

/** Tables of what took place or was done. */
export type Happened = "engagements" | "acts"

/** Which of them a list is of; null takes all. */
export interface HappenedFilter {
  readonly kind: string | null
  readonly status: string | null
  /** Name of somebody who took part, did it, or to whom it was done. */
  readonly actor: string | null
  /** ISO 3166-1 alpha-3 of one of them. */
  readonly country: string | null
  /** Id of a document that tells of it. */
  readonly document: string | null
  /** The beginning of a date: `2031` or `2031-03`. What has no date of its own stands where it was reported. */
  readonly period: string | null
}

/** One thing that happened and the documents' accounts of it, the one that tells most first. */
export interface Told {
  readonly id: string
  /** As far as all accounts tell. */
  readonly status: string
  readonly accounts: readonly Account[]
}

/** What one document tells of it: the id that the finding has there. */
export interface Account {
  readonly id: string
  readonly document: string
  /** How it differs from the first account; null where it does not. */
  readonly differs: string | null
}

/** The id that all accounts of one thing go by: what is not tied yet is a thing of its own. */
const lead = "coalesce(r.group_id, i.id)"

/** How the whole stands. */
const status = "coalesce(w.status, i.status)"

const actorsOf: Readonly<Record<Happened, string>> = {
  engagements: "SELECT engagement_id AS item, actor_id FROM engagement_participants",
  acts: "SELECT act_id AS item, actor_id FROM act_actors",
}

const tables = (of: Happened) =>
  `${of} i JOIN documents d ON d.id = i.document_id LEFT JOIN reports r ON r.id = i.id LEFT JOIN reports w ON w.id = r.group_id`

/** Actors under the names that the dossier has for them, whatever each document calls them. */
const people = `actors a LEFT JOIN dossier_actor_members m ON m.actor_id = a.id
  LEFT JOIN dossier_actors g ON g.id = m.dossier_actor_id`

const named = "coalesce(g.name, a.name)"

const country = "coalesce(g.country, a.country)"

/** When it was, or where no document says so, when it was reported; without the signs before an open interval. */
const dated = "ltrim(coalesce(i.date, d.date), './')"

const where = (of: Happened) => `(@kind IS NULL OR i.kind = @kind) AND (@status IS NULL OR ${status} = @status)
  AND (@document IS NULL OR i.document_id = @document)
  AND (@period IS NULL OR substr(${dated}, 1, length(@period)) = @period)
  AND (@actor IS NULL OR i.id IN (SELECT p.item FROM (${actorsOf[of]}) p JOIN (${people}) ON a.id = p.actor_id WHERE ${named} = @actor))
  AND (@country IS NULL OR i.id IN (SELECT p.item FROM (${actorsOf[of]}) p JOIN (${people}) ON a.id = p.actor_id WHERE ${country} = @country))`

/** What happened, the latest first, what has no date at all last. */
export function listHappened(dossier: Dossier, of: Happened, filter: HappenedFilter, slice: Slice): Told[] {
  const leads = dossier.database
    .prepare(
      `SELECT ${lead} AS id, min(${status}) AS status, coalesce(max(CASE WHEN i.id = ${lead} THEN ltrim(i.date, './') END), max(ltrim(i.date, './')), min(ltrim(d.date, './'))) AS day
       FROM ${tables(of)} WHERE ${where(of)} GROUP BY ${lead}
       ORDER BY day IS NULL, day DESC, min(i.document_id), min(i.ordinal) LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...slice }) as Lead[]
  return withAccounts(dossier, of, leads)
}

export function countHappened({ database }: Dossier, of: Happened, filter: HappenedFilter): number {
  return database
    .prepare(`SELECT count(DISTINCT ${lead}) FROM ${tables(of)} WHERE ${where(of)}`)
    .pluck()
    .get(filter) as number
}

/** Those with these ids, in that order; an id of one account gives the whole. */
export function findHappened(dossier: Dossier, of: Happened, ids: readonly string[]): Told[] {
  const leadOf = dossier.database.prepare(`SELECT ${lead} AS id, ${status} AS status FROM ${tables(of)} WHERE i.id = ?`)
  const leads = new Map(ids.flatMap((id) => (leadOf.all(id) as Lead[]).map((row) => [row.id, row])))
  return withAccounts(dossier, of, [...leads.values()])
}

/** Ids of engagements that lie within any of these. */
export function engagementsWithin({ database }: Dossier, ids: readonly string[]): string[] {
  return database
    .prepare(
      "SELECT id FROM engagements WHERE within_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, ordinal",
    )
    .pluck()
    .all(JSON.stringify(ids)) as string[]
}

/** Ids of the engagements at which a statement was made. */
export function engagementsOf({ database }: Dossier, statement: string): string[] {
  return database
    .prepare("SELECT engagement_id FROM engagement_statements WHERE statement_id = ? ORDER BY engagement_id")
    .pluck()
    .all(statement) as string[]
}

/** Ids of acts told of in any of these statements. */
export function actsIn({ database }: Dossier, statements: readonly string[]): string[] {
  return database
    .prepare("SELECT id FROM acts WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, ordinal")
    .pluck()
    .all(JSON.stringify(statements)) as string[]
}

/** Ids of the acts between both countries of an engagement of two that these documents put on days of it. */
export function actsBetween(
  { database }: Dossier,
  engagements: readonly string[],
  asked: { readonly documents: readonly string[]; readonly first: string; readonly last: string },
): string[] {
  const countries = database
    .prepare(
      `SELECT DISTINCT coalesce(g.country, a.country) AS country FROM engagement_sides s JOIN actors a ON a.id = s.actor_id
         LEFT JOIN dossier_actor_members m ON m.actor_id = a.id LEFT JOIN dossier_actors g ON g.id = m.dossier_actor_id
       WHERE s.engagement_id IN (SELECT value FROM json_each(?)) AND coalesce(g.country, a.country) IS NOT NULL`,
    )
    .pluck()
    .all(JSON.stringify(engagements)) as string[]
  const [one, other] = countries
  if (countries.length !== 2) return []
  return database
    .prepare(
      `SELECT a.id FROM acts a WHERE a.document_id IN (SELECT value FROM json_each(@documents))
         AND length(a.date) = 10 AND a.date BETWEEN @first AND @last
         AND EXISTS (SELECT 1 FROM act_actors WHERE act_id = a.id AND code = @one)
         AND EXISTS (SELECT 1 FROM act_actors WHERE act_id = a.id AND code = @other)
       ORDER BY a.document_id, a.ordinal`,
    )
    .pluck()
    .all({ ...asked, documents: JSON.stringify(asked.documents), one, other }) as string[]
}

type Lead = Pick<Told, "id" | "status">

function withAccounts({ database }: Dossier, of: Happened, leads: readonly Lead[]): Told[] {
  const accounts = database.prepare(
    `SELECT i.id, i.document_id AS document, r.differs FROM ${of} i LEFT JOIN reports r ON r.id = i.id
     WHERE i.id = @id OR i.id IN (SELECT id FROM reports WHERE group_id = @id)
     ORDER BY i.id <> @id, r.ordinal, i.id`,
  )
  return leads.map(({ id, status }) => ({ id, status, accounts: accounts.all({ id }) as Account[] }))
}

/** What a list can be narrowed to. */
export type HappenedFacet = "kind" | "status" | "actor" | "country" | "period"

/** The values of a facet among those the rest of the filter lets through, the most frequent first, years the latest first. */
export function happenedFacet(
  { database }: Dossier,
  of: Happened,
  facet: HappenedFacet,
  filter: HappenedFilter,
): Facet[] {
  const doers = `JOIN (${actorsOf[of]}) p ON p.item = i.id JOIN (${people}) ON a.id = p.actor_id`
  const [value, joined, order]: readonly [string, string, string] = {
    kind: ["i.kind", "", "count DESC"] as const,
    status: [status, "", "count DESC"] as const,
    actor: [named, doers, "count DESC"] as const,
    country: [country, doers, "count DESC"] as const,
    period: [`substr(${dated}, 1, 4)`, "", "value DESC"] as const,
  }[facet]
  return database
    .prepare(
      `SELECT ${value} AS value, count(DISTINCT ${lead}) AS count FROM ${tables(of)} ${joined}
       WHERE ${where(of)} AND ${value} IS NOT NULL GROUP BY ${value} ORDER BY ${order}, value LIMIT ${mostChoices}`,
    )
    .all({ ...filter, [facet]: null }) as Facet[]
}

/** More people or places than these nobody looks through for one: the search finds them. */
const mostChoices = 40

/** Days, months or years on which engagements were, as their dates say. */
export function engagementDates({ database }: Dossier): string[] {
  return database
    .prepare(`SELECT max(i.date) FROM ${tables("engagements")} WHERE i.date IS NOT NULL GROUP BY ${lead} ORDER BY 1`)
    .pluck()
    .all() as string[]
}

/** An actor of a document as the dossier knows it. */
export interface KnownActor extends Actor {
  /** Its name, or where others are called so too an id: what its page is found by. */
  readonly called: string
}

/** Actors by their ids under the names the dossier has for them, without their aliases. */
export function actorsById({ database }: Dossier, ids: Iterable<string>): Map<string, KnownActor> {
  const rows = database
    .prepare(
      `SELECT a.id, ${named} AS name, a.kind, coalesce(a.role, g.role) AS role, ${country} AS country,
         CASE WHEN (SELECT count(*) FROM dossier_actors o WHERE o.name = ${named}) > 1 THEN coalesce(g.id, a.id)
           ELSE ${named} END AS called
       FROM ${people}
       WHERE a.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify([...new Set(ids)])) as Omit<KnownActor, "aliases">[]
  return new Map(rows.map((row) => [row.id, { ...row, aliases: [] }]))
}
