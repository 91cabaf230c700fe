import type { ActorKind } from "../../domain/actor.ts"
import type { Dossier } from "../open.ts"
import { latestFirst, type Slice } from "./documents.ts"
import { lineColumns, lineTables, type StatementLine, type StatementLineRow, statementLine } from "./statements.ts"

/** All actors of one name, over all documents: whether they are one person is not decided here. */
export interface PersonLine {
  readonly name: string
  readonly kinds: readonly ActorKind[]
  /** The role most documents give, if any. */
  readonly role: string | null
  readonly country: string | null
  readonly documents: number
  readonly statements: number
}

/** `kind` null takes all; `part` is a piece of a name; silent ones are named in documents but say nothing there. */
export interface PeopleFilter {
  readonly kind: string | null
  readonly part: string | null
  readonly isSilentShown: boolean
}

const grouped = `
  SELECT a.name, group_concat(DISTINCT a.kind) AS kinds, count(DISTINCT a.document_id) AS documents,
    count(s.id) AS statements
  FROM actors a LEFT JOIN statements s ON s.speaker_id = a.id
  WHERE (@kind IS NULL OR a.kind = @kind) AND (@part IS NULL OR instr(lower(a.name), lower(@part)) > 0)
  GROUP BY a.name HAVING @silent = 1 OR statements > 0`

/** Names, those who say most first. */
export function listPeople(dossier: Dossier, filter: PeopleFilter, slice: Slice): PersonLine[] {
  const rows = dossier.database
    .prepare(`${grouped} ORDER BY statements DESC, documents DESC, a.name LIMIT @limit OFFSET @offset`)
    .all({ ...parameters(filter), ...slice }) as (Omit<PersonLine, "kinds" | "role" | "country"> & { kinds: string })[]
  return rows.map((row) => ({
    ...row,
    kinds: row.kinds.split(",") as ActorKind[],
    role: mostGiven(dossier, row.name, "role"),
    country: mostGiven(dossier, row.name, "country"),
  }))
}

export function countPeople({ database }: Dossier, filter: PeopleFilter): number {
  const row = database.prepare(`SELECT count(*) AS count FROM (${grouped})`).get(parameters(filter))
  return (row as { count: number }).count
}

function parameters({ kind, part, isSilentShown }: PeopleFilter) {
  return { kind, part, silent: Number(isSilentShown) }
}

function mostGiven({ database }: Dossier, name: string, column: "role" | "country"): string | null {
  const row = database
    .prepare(
      `SELECT ${column} AS value FROM actors WHERE name = ? AND ${column} IS NOT NULL
       GROUP BY ${column} ORDER BY count(*) DESC, length(${column}), ${column} LIMIT 1`,
    )
    .get(name) as { value: string } | undefined
  return row?.value ?? null
}

/** What documents call somebody of one name. */
export interface Appearance {
  readonly document: string
  readonly kind: ActorKind
  readonly role: string | null
  readonly country: string | null
}

/** Every actor of exactly this name. */
export function findAppearances({ database }: Dossier, name: string): Appearance[] {
  return database
    .prepare("SELECT document_id AS document, kind, role, country FROM actors WHERE name = ? ORDER BY id")
    .all(name) as Appearance[]
}

/** What actors of exactly this name said, by the date of the document, in the order of its text. */
export function listStatementsBy({ database }: Dossier, name: string, slice: Slice): StatementLine[] {
  const rows = database
    .prepare(
      `SELECT ${lineColumns} ${lineTables} WHERE a.name = @name
       ORDER BY ${latestFirst}, d.id, s.seq LIMIT @limit OFFSET @offset`,
    )
    .all({ name, ...slice }) as StatementLineRow[]
  return rows.map(statementLine)
}

export function countStatementsBy({ database }: Dossier, name: string): number {
  const row = database
    .prepare("SELECT count(*) AS count FROM statements s JOIN actors a ON a.id = s.speaker_id WHERE a.name = ?")
    .get(name)
  return (row as { count: number }).count
}
