import type { Dossier } from "../open.ts"

/** How much a dossier holds, and what it was made with. */
export interface DossierCounts {
  readonly documents: number
  readonly undated: number
  readonly statements: number
  /** Statements whose speaker is left open. */
  readonly open: number
  /** Different names of those who say something. */
  readonly speakers: number
  readonly outlets: number
  /** Documents with a warning or an error about how they could be read. */
  readonly troubled: number
  /** The first and the last date that is more than a bound ("../2031-05-25"). */
  readonly first: string | null
  readonly last: string | null
  /** Version of Readout in the last run that saved anything, and when that was. */
  readonly version: string | null
  readonly run: string | null
}

export function countDossier({ database }: Dossier): DossierCounts {
  return database
    .prepare(
      `SELECT (SELECT count(*) FROM documents) AS documents,
         (SELECT count(*) FROM documents WHERE date IS NULL) AS undated,
         (SELECT count(*) FROM statements) AS statements,
         (SELECT count(*) FROM statements WHERE speaker_id IS NULL) AS open,
         (SELECT count(DISTINCT a.name) FROM statements s JOIN actors a ON a.id = s.speaker_id) AS speakers,
         (SELECT count(DISTINCT outlet) FROM documents) AS outlets,
         (SELECT count(DISTINCT document_id) FROM notes WHERE level IN ('warning', 'error')) AS troubled,
         (SELECT min(date) FROM documents WHERE date GLOB '[0-9]*') AS first,
         (SELECT max(date) FROM documents WHERE date GLOB '[0-9]*') AS last,
         (SELECT readout FROM runs ORDER BY id DESC LIMIT 1) AS version,
         (SELECT started FROM runs ORDER BY id DESC LIMIT 1) AS run`,
    )
    .get() as DossierCounts
}

/** The ids of all documents in order: together they say what a dossier was built from. */
export function listDocumentIds({ database }: Dossier): string[] {
  return database.prepare("SELECT id FROM documents ORDER BY id").pluck().all() as string[]
}

/** Changes whenever documents were added, removed or read again, and when a person decided. */
export function dossierState({ database }: Dossier): string {
  return Object.values(
    database
      .prepare(
        `SELECT (SELECT max(seq) FROM documents), (SELECT count(*) FROM documents), (SELECT max(seq) FROM statements),
           (SELECT max(id) FROM runs), (SELECT count(*) + count(undone) FROM judgements),
           (SELECT max(judged) || count(*) FROM audit_verdicts)`,
      )
      .get() as Record<string, number | string | null>,
  ).join(" ")
}

/** Changes whenever another connection has written anything, as `add` does while a server runs. */
export function dataVersion({ database }: Dossier): number {
  return database.pragma("data_version", { simple: true }) as number
}

/** How many documents appeared in each month, oldest first. */
export interface Month {
  /** `2031-03` */
  readonly month: string
  readonly documents: number
  readonly statements: number
}

export function countMonths({ database }: Dossier): Month[] {
  return database
    .prepare(
      `SELECT substr(d.date, 1, 7) AS month, count(DISTINCT d.id) AS documents, count(s.id) AS statements
       FROM documents d LEFT JOIN statements s ON s.document_id = d.id
       WHERE d.date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]*' GROUP BY month ORDER BY month`,
    )
    .all() as Month[]
}
