import type { Figure } from "../../domain/figure.ts"
import { loadFigures } from "../figures.ts"
import type { Dossier } from "../open.ts"

/** A figure with the document that states it. */
export interface StatedFigure {
  readonly document: string
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

/** The figures of some documents, in the order of these and of their texts. */
export function figuresOf(dossier: Dossier, documents: readonly string[]): StatedFigure[] {
  return documents.flatMap((document) => loadFigures(dossier, document).map((figure) => ({ document, figure })))
}

export function countFigures({ database }: Dossier): number {
  return database.prepare("SELECT count(*) FROM figures").pluck().get() as number
}
