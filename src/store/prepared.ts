import type Database from "better-sqlite3"
import type { Dossier } from "./open.ts"

/** The SQL of each dossier that is run over and over. */
const kept = new WeakMap<Dossier, Map<string, Database.Statement>>()

/** The SQL ready to be run, prepared once for each dossier. */
export function prepared(dossier: Dossier, sql: string): Database.Statement {
  const known = kept.get(dossier) ?? new Map<string, Database.Statement>()
  kept.set(dossier, known)
  const statement = known.get(sql) ?? dossier.database.prepare(sql)
  known.set(sql, statement)
  return statement
}
