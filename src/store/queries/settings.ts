import type { Dossier } from "../open.ts"

/** A column that lists are narrowed by. */
export type NarrowingColumn =
  | "documents.kind"
  | "documents.outlet"
  | "dossier_actors.kind"
  | "dossier_actors.name"
  | "discrepancies.kind"
  | "alignments.relation"
  | "engagements.kind"
  | "engagements.status"
  | "acts.kind"
  | "acts.status"
  | "channels.status"
  | "figures.unit"

/** Whether anything in the dossier has this value. */
export function isAnywhere({ database }: Dossier, column: NarrowingColumn, value: string): boolean {
  const [table] = column.split(".")
  return database.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`).get(value) !== undefined
}
