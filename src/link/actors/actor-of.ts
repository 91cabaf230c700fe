import type { Actor } from "../../domain/actor.ts"
import type { Linkable } from "../../domain/corpus.ts"

/** The actor of a document that has an id, or null. */
export function actorOf({ findings }: Linkable, id: string | null): Actor | null {
  return findings.actors.find((actor) => actor.id === id) ?? null
}
