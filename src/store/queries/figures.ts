import type { Figure } from "../../domain/figure.ts"
import { loadFigures } from "../figures.ts"
import type { Dossier } from "../open.ts"

/** A figure with the document that states it. */
export interface StatedFigure {
  readonly document: string
  /** Id of the figure that tells most of those that are the same in several documents: its own where no other does. */
  readonly lead: string
  readonly figure: Figure
}

/** The documents that state any figure, the latest first. */
export function figureDocuments({ database }: Dossier): string[] {
  return database
    .prepare(
      `SELECT d.id FROM documents d WHERE EXISTS (SELECT 1 FROM figures f WHERE f.document_id = d.id)
       ORDER BY d.date IS NULL, ltrim(d.date, './') DESC, d.id`,
    )
    .pluck()
    .all() as string[]
}

/** The figures of a document, in the order of its text. */
export function figuresOf(dossier: Dossier, document: string): StatedFigure[] {
  const leads = new Map(
    dossier.database
      .prepare("SELECT id, group_id FROM reports WHERE document_id = ? AND kind = 'figure'")
      .raw()
      .all(document) as [string, string][],
  )
  return loadFigures(dossier, document).map((figure) => ({ document, lead: leads.get(figure.id) ?? figure.id, figure }))
}

/** How many different figures there are, the same in several documents counted once. */
export function countFigures({ database }: Dossier): number {
  return database
    .prepare("SELECT count(DISTINCT coalesce(r.group_id, f.id)) FROM figures f LEFT JOIN reports r ON r.id = f.id")
    .pluck()
    .get() as number
}
