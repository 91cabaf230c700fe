import type { Actor } from "./actor.ts"

/** An actor of one document with when that document was published: what gathering across documents reads. */
export interface Appearance {
  readonly actor: Actor
  readonly document: string
  /** EDTF, or null where the document has no date. */
  readonly date: string | null
}

/** One appearance within an actor of the dossier. */
export interface Membership {
  /** Id of the actor of a document. */
  readonly actor: string
  /** Why it was taken for the same as `like`: a plain phrase; null for the one that all others join. */
  readonly why: string | null
  /** Id of the actor of another document that it rests on. */
  readonly like: string | null
}

/**
 * Somebody or something that documents of the dossier name: the actors of documents that are held to be one.
 * Its id is that of its earliest member, so that every id it ever had is that of one of its members.
 */
export interface DossierActor {
  readonly id: string
  readonly members: readonly Membership[]
}

/** The earlier document first; without a date last. Depends on the appearances alone, so that any order of adding gives the same. */
export function inOrder<Some extends Appearance>(appearances: readonly Some[]): Some[] {
  const keys = new Map(appearances.map((appearance) => [appearance, placeInOrder(appearance)]))
  return appearances.toSorted((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1))
}

/** "../2031-05" and "2031-05-03/.." sort with their days; no date sorts last. */
function placeInOrder({ actor, document, date }: Appearance): string {
  return `${date?.replace(/^[./]+/, "") ?? "~"} ${document} ${actor.id}`
}
