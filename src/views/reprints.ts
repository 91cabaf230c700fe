import type { Dossier } from "../store/open.ts"
import { reprintsAmong, reprintsOf } from "../store/queries/near-copies.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"

/** Another document of nearly the same text. */
export interface ReprintView {
  readonly document: DocumentName
  /** Share of the later one's words that stand in the earlier one too, 0..1. */
  readonly share: number
}

/** What a document is a reprint of, and what reprints it. */
export function viewReprints(
  dossier: Dossier,
  id: string,
): { readonly reprintOf: ReprintView | null; readonly reprints: readonly ReprintView[] } {
  const copies = reprintsOf(dossier, id)
  const names = nameDocuments(
    dossier,
    copies.map(({ document }) => document),
  )
  return {
    reprintOf: viewReprintsAmong(dossier, [id]).get(id) ?? null,
    reprints: copies.flatMap(({ document, share }) => {
      const name = names.get(document)
      return name ? [{ document: nameDocument(name), share }] : []
    }),
  }
}

/** What each of these documents is a reprint of, by id; those that are none are left out. */
export function viewReprintsAmong(dossier: Dossier, ids: Iterable<string>): Map<string, ReprintView> {
  const reprints = reprintsAmong(dossier, ids)
  const names = nameDocuments(
    dossier,
    [...reprints.values()].map(({ of }) => of),
  )
  return new Map(
    [...reprints].flatMap(([id, { of, share }]) => {
      const name = names.get(of)
      return name ? [[id, { document: nameDocument(name), share }] as const] : []
    }),
  )
}
