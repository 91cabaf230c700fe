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

/** One thing that happened and the documents' accounts of it, the one that stands for all first. */
export interface Told {
  readonly id: string
  readonly accounts: readonly Account[]
}

/** What one document tells of it: the id that the finding has there. */
export interface Account {
  readonly id: string
  readonly document: string
}

/** Every finding of one document is a thing of its own. */
const lead = "i.id"

const actorsOf: Readonly<Record<Happened, string>> = {
  engagements: "SELECT engagement_id AS item, actor_id FROM engagement_participants",
  acts: "SELECT act_id AS item, actor_id FROM act_actors",
}

const tables = (of: Happened) => `${of} i JOIN documents d ON d.id = i.document_id`

/** When it was, or where no document says so, when it was reported; without the signs before an open interval. */
const dated = "ltrim(coalesce(i.date, d.date), './')"

const where = (of: Happened) => `(@kind IS NULL OR i.kind = @kind) AND (@status IS NULL OR i.status = @status)
  AND (@document IS NULL OR i.document_id = @document)
  AND (@period IS NULL OR substr(${dated}, 1, length(@period)) = @period)
  AND (@actor IS NULL OR i.id IN (SELECT p.item FROM (${actorsOf[of]}) p JOIN actors a ON a.id = p.actor_id WHERE a.name = @actor))
  AND (@country IS NULL OR i.id IN (SELECT p.item FROM (${actorsOf[of]}) p JOIN actors a ON a.id = p.actor_id WHERE a.country = @country))`

/** What happened, the latest first, what has no date at all last. */
export function listHappened(dossier: Dossier, of: Happened, filter: HappenedFilter, slice: Slice): Told[] {
  const leads = dossier.database
    .prepare(
      `SELECT ${lead} AS id, coalesce(max(ltrim(i.date, './')), min(ltrim(d.date, './'))) AS day
       FROM ${tables(of)} WHERE ${where(of)} GROUP BY ${lead}
       ORDER BY day IS NULL, day DESC, min(i.document_id), min(i.ordinal) LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...slice }) as { readonly id: string }[]
  return withAccounts(
    dossier,
    of,
    leads.map(({ id }) => id),
  )
}

export function countHappened({ database }: Dossier, of: Happened, filter: HappenedFilter): number {
  return database
    .prepare(`SELECT count(DISTINCT ${lead}) FROM ${tables(of)} WHERE ${where(of)}`)
    .pluck()
    .get(filter) as number
}

/** Those with these ids, in that order; an id of one account gives the whole. */
export function findHappened(dossier: Dossier, of: Happened, ids: readonly string[]): Told[] {
  const leadOf = dossier.database.prepare(`SELECT ${lead} FROM ${tables(of)} WHERE i.id = ?`).pluck()
  return withAccounts(dossier, of, [...new Set(ids.flatMap((id) => (leadOf.get(id) as string | undefined) ?? []))])
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

/** Ids of acts told of in any of these statements. */
export function actsIn({ database }: Dossier, statements: readonly string[]): string[] {
  return database
    .prepare("SELECT id FROM acts WHERE statement_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, ordinal")
    .pluck()
    .all(JSON.stringify(statements)) as string[]
}

function withAccounts({ database }: Dossier, of: Happened, leads: readonly string[]): Told[] {
  const accounts = database.prepare(
    `SELECT i.id, i.document_id AS document FROM ${tables(of)} WHERE ${lead} = @lead
     ORDER BY i.id <> @lead, d.date IS NULL, ltrim(d.date, './'), d.id, i.ordinal`,
  )
  return leads.map((id) => ({ id, accounts: accounts.all({ lead: id }) as Account[] }))
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
  const people = `JOIN (${actorsOf[of]}) p ON p.item = i.id JOIN actors a ON a.id = p.actor_id`
  const [value, joined, order]: readonly [string, string, string] = {
    kind: ["i.kind", "", "count DESC"] as const,
    status: ["i.status", "", "count DESC"] as const,
    actor: ["a.name", people, "count DESC"] as const,
    country: ["a.country", people, "count DESC"] as const,
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
    .prepare(`SELECT max(i.date) FROM engagements i WHERE i.date IS NOT NULL GROUP BY ${lead} ORDER BY 1`)
    .pluck()
    .all() as string[]
}

/** Actors by their ids, without their aliases. */
export function actorsById({ database }: Dossier, ids: Iterable<string>): Map<string, Actor> {
  const rows = database
    .prepare("SELECT id, name, kind, role, country FROM actors WHERE id IN (SELECT value FROM json_each(?))")
    .all(JSON.stringify([...new Set(ids)])) as Omit<Actor, "aliases">[]
  return new Map(rows.map((row) => [row.id, { ...row, aliases: [] }]))
}
