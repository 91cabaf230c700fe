import type { Dossier } from "../open.ts"

/** When a document was published, and when it came into the dossier. */
export interface Arrival {
  readonly document: string
  /** EDTF, or null where nothing tells. */
  readonly published: string | null
  /** ISO 8601 instant at which the run began that saved it. */
  readonly added: string
  /** Id of the earlier document that it reprints. */
  readonly reprintOf: string | null
}

/** All documents as they arrived, those published first first, the undated last. */
export function listArrivals({ database }: Dossier): Arrival[] {
  return database
    .prepare(
      `SELECT d.id AS document, d.date AS published, r.started AS added, l.copy_of AS reprintOf
       FROM documents d JOIN runs r ON r.id = d.run_id LEFT JOIN links l ON l.document_id = d.id
       ORDER BY d.date IS NULL, ltrim(d.date, './'), d.id`,
    )
    .all() as Arrival[]
}

/** One document's account of an engagement, an act or a figure, and the id all accounts of it go by. */
export interface AccountOfOne {
  readonly id: string
  readonly lead: string
  readonly document: string
  /** How it differs from the account that tells most; null where it does not. */
  readonly differs: string | null
  /** How the whole stands, as far as all accounts tell. */
  readonly status: string | null
}

/** Every account of what these documents tell of, those of other documents too. */
export function accountsTiedTo({ database }: Dossier, documents: Iterable<string>): AccountOfOne[] {
  return database
    .prepare(
      `SELECT r.id, r.group_id AS lead, r.document_id AS document, r.differs, w.status
       FROM reports r LEFT JOIN reports w ON w.id = r.group_id
       WHERE r.group_id IN (SELECT group_id FROM reports WHERE document_id IN (SELECT value FROM json_each(?)))`,
    )
    .all(JSON.stringify([...documents])) as AccountOfOne[]
}
