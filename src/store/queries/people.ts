import type { ActorKind } from "../../domain/actor.ts"
import type { Dossier } from "../open.ts"
import { latestFirst, type Slice } from "./documents.ts"
import { lineColumns, lineTables, type StatementLine, type StatementLineRow, statementLiner } from "./statements.ts"

/** An actor of the dossier. */
export interface PersonLine {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  /** The role most documents give, if any. */
  readonly role: string | null
  readonly country: string | null
  readonly documents: number
  readonly statements: number
  /** Whether no other actor of the dossier goes by this name. */
  readonly isOnlyOne: boolean
}

/** `kind` null takes all; `part` is a piece of any form of a name; silent ones are named in documents but say nothing there. */
export interface PeopleFilter {
  readonly kind: string | null
  readonly part: string | null
  readonly isSilentShown: boolean
}

const columns = `d.id, d.name, d.kind, d.role, d.country, d.documents, d.statements,
  (SELECT count(*) FROM dossier_actors e WHERE e.name = d.name) = 1 AS isOnlyOne`

const chosen = `FROM dossier_actors d
  WHERE (@kind IS NULL OR d.kind = @kind) AND (@silent = 1 OR d.statements > 0)
    AND (@part IS NULL OR instr(lower(d.name), lower(@part)) > 0 OR d.id IN (
      SELECT m.dossier_actor_id FROM actors a JOIN dossier_actor_members m ON m.actor_id = a.id
      WHERE instr(lower(a.name), lower(@part)) > 0))`

/** Actors of the dossier, those who say most first. */
export function listPeople({ database }: Dossier, filter: PeopleFilter, slice: Slice): PersonLine[] {
  const rows = database
    .prepare(
      `SELECT ${columns} ${chosen} ORDER BY d.statements DESC, d.documents DESC, d.name, d.id LIMIT @limit OFFSET @offset`,
    )
    .all({ ...parameters(filter), ...slice }) as PersonRow[]
  return rows.map(personLine)
}

export function countPeople({ database }: Dossier, filter: PeopleFilter): number {
  return database.prepare(`SELECT count(*) ${chosen}`).pluck().get(parameters(filter)) as number
}

/** These actors of the dossier, in this order. */
export function findPeople({ database }: Dossier, ids: readonly string[]): PersonLine[] {
  const one = database.prepare(`SELECT ${columns} FROM dossier_actors d WHERE d.id = ?`)
  return ids.flatMap((id) => {
    const row = one.get(id) as PersonRow | undefined
    return row === undefined ? [] : [personLine(row)]
  })
}

/** A body or state that an actor of the dossier speaks for, and an actor of a document whose role or country says so. */
export interface SpokenFor extends PersonLine {
  readonly by: string
}

/** Those an actor of the dossier speaks for: of each name the only one that is of its country. */
export function findSpokenFor({ database }: Dossier, id: string): SpokenFor[] {
  const rows = database
    .prepare(
      `SELECT ${columns}, k.key, min(k.actor_id) AS "by" FROM dossier_actor_members m
       JOIN dossier_actors own ON own.id = m.dossier_actor_id
       JOIN actor_keys k ON k.actor_id = m.actor_id AND k.home = 2
       JOIN actor_keys h ON h.key = k.key AND h.home = 1
       JOIN dossier_actor_members n ON n.actor_id = h.actor_id
       JOIN dossier_actors d ON d.id = n.dossier_actor_id
       WHERE m.dossier_actor_id = @id AND d.id <> @id
         AND (own.country IS NULL OR d.country IS NULL OR d.country = own.country)
       GROUP BY d.id, k.key ORDER BY d.documents DESC, d.id`,
    )
    .all({ id }) as (PersonRow & { key: string; by: string })[]
  return rows
    .filter(({ key }) => rows.filter((other) => other.key === key).length === 1)
    .map(({ key: _, by, ...row }) => ({ ...personLine(row), by }))
}

interface PersonRow extends Omit<PersonLine, "isOnlyOne"> {
  readonly isOnlyOne: 0 | 1
}

function personLine(row: PersonRow): PersonLine {
  return { ...row, isOnlyOne: row.isOnlyOne === 1 }
}

function parameters({ kind, part, isSilentShown }: PeopleFilter) {
  return { kind, part, silent: Number(isSilentShown) }
}

/** What an actor of the dossier said, by the date of the document, in the order of its text. */
export function listStatementsBy(dossier: Dossier, id: string, slice: Slice): StatementLine[] {
  const lineOf = statementLiner(dossier)
  const rows = dossier.database
    .prepare(
      `SELECT ${lineColumns} ${lineTables} JOIN dossier_actor_members m ON m.actor_id = s.speaker_id
       WHERE m.dossier_actor_id = @id ORDER BY ${latestFirst}, d.id, s.seq LIMIT @limit OFFSET @offset`,
    )
    .all({ id, ...slice }) as StatementLineRow[]
  return rows.map(lineOf)
}
