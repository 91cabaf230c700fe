import type { Alignment, Relation } from "../../domain/alignment.ts"
import { loadLinks } from "../links.ts"
import type { Dossier } from "../open.ts"
import type { Facet, Slice } from "./documents.ts"

/** Which alignments a list is of; null takes all. */
export interface AlignmentFilter {
  /** Id of the quoting document. */
  readonly document: string | null
  /** Id of the reference's document. */
  readonly reference: string | null
  readonly relation: string | null
}

const where = `(@document IS NULL OR document_id = @document)
  AND (@reference IS NULL OR reference_document_id = @reference) AND (@relation IS NULL OR relation = @relation)`

/** Alignments by document, in the order of its text. */
export function listAlignments(dossier: Dossier, filter: AlignmentFilter, slice: Slice): Alignment[] {
  const rows = dossier.database
    .prepare(
      `SELECT id, document_id AS document FROM alignments WHERE ${where}
       ORDER BY document_id, start, "end" DESC, id LIMIT @limit OFFSET @offset`,
    )
    .all({ ...filter, ...slice }) as { readonly id: string; readonly document: string }[]
  const byId = new Map<string, Alignment>()
  for (const document of new Set(rows.map((row) => row.document)))
    for (const alignment of loadLinks(dossier, document)?.alignments ?? []) byId.set(alignment.id, alignment)
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}

export function countAlignments({ database }: Dossier, filter: AlignmentFilter): number {
  return database.prepare(`SELECT count(*) FROM alignments WHERE ${where}`).pluck().get(filter) as number
}

/** The relations there are among those the rest of the filter lets through, the most frequent first. */
export function relationFacet(
  { database }: Dossier,
  filter: AlignmentFilter,
): (Facet & { readonly value: Relation })[] {
  return database
    .prepare(
      `SELECT relation AS value, count(*) AS count FROM alignments WHERE ${where}
       GROUP BY relation ORDER BY count DESC, value`,
    )
    .all({ ...filter, relation: null }) as (Facet & { readonly value: Relation })[]
}
