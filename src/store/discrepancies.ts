import type { Discrepancy } from "../domain/discrepancy.ts"
import type { Dossier } from "./open.ts"
import { type Hash, wordHasher } from "./word-hasher.ts"

/** Saves what a document's links found, or what the reports of one group do not agree on, in their order. */
export function saveDiscrepancies(
  { database }: Dossier,
  discrepancies: readonly Discrepancy[],
  group: string | null,
  hashOf: Hash,
): void {
  const insert = database.prepare(
    `INSERT INTO discrepancies (id, document_id, group_id, ordinal, kind, explanation, severity)
     VALUES (@id, @document, @group, @ordinal, @kind, @explanation, @severity)`,
  )
  const insertEvidence = database.prepare(
    `INSERT INTO discrepancy_evidence (discrepancy_id, ordinal, document_id, start, "end", text_sha256)
     VALUES (@id, @ordinal, @document, @start, @end, @hash)`,
  )
  discrepancies.forEach(({ id, document, kind, evidence, explanation, severity }, ordinal) => {
    insert.run({ id, document, group, ordinal, kind, explanation, severity })
    evidence.forEach((version, place) => {
      const { document, span } = version
      insertEvidence.run({ id, ordinal: place, document, start: span.start, end: span.end, hash: hashOf(version) })
    })
  })
}

/** Saves what the reports of one group do not agree on, in the place of what was found of any of them before. */
export function saveDifferences(
  dossier: Dossier,
  reports: readonly string[],
  discrepancies: readonly Discrepancy[],
): void {
  for (const id of reports) forgetDifferences(dossier, id)
  const [group] = reports
  if (group !== undefined && discrepancies.length > 0)
    saveDiscrepancies(dossier, discrepancies, group, wordHasher(dossier))
}

/** Forgets what the reports of the group that goes by this one's id do not agree on. */
export function forgetDifferences(dossier: Pick<Dossier, "database">, report: string): void {
  const ids = dossier.database.prepare("SELECT id FROM discrepancies WHERE group_id = ?").pluck().all(report)
  deleteDiscrepancies(dossier, ids as string[])
}

export function deleteDiscrepancies({ database }: Pick<Dossier, "database">, ids: readonly string[]): void {
  const evidence = database.prepare("DELETE FROM discrepancy_evidence WHERE discrepancy_id = ?")
  const whole = database.prepare("DELETE FROM discrepancies WHERE id = ?")
  for (const id of ids) for (const statement of [evidence, whole]) statement.run(id)
}
