import type { Span } from "../../domain/span.ts"
import { currentId } from "../load.ts"
import type { Dossier } from "../open.ts"

/** The actor of the dossier that an actor of a document is, by the ids of the actors of these documents. */
export function dossierActorsIn({ database }: Dossier, documents: Iterable<string>): Map<string, string> {
  const rows = database
    .prepare(
      `SELECT m.actor_id AS actor, m.dossier_actor_id AS id FROM actors a JOIN dossier_actor_members m ON m.actor_id = a.id
       WHERE a.document_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify([...documents])) as { actor: string; id: string }[]
  return new Map(rows.map(({ actor, id }) => [actor, id]))
}

/** The actor of the dossier that an id stands for: its own, one it had before, or that of an actor of a document. Null where there is none. */
export function dossierActorOf(dossier: Dossier, id: string): string | null {
  const member = dossier.database
    .prepare("SELECT dossier_actor_id FROM dossier_actor_members WHERE actor_id = ?")
    .pluck()
  const found = member.get(id) as string | undefined
  if (found !== undefined) return found
  const now = currentId(dossier, id)
  return now === null ? null : ((member.get(now) as string | undefined) ?? null)
}

/** Actors of the dossier that some document calls exactly so: those that go by the name first, then those in most documents. */
export function dossierActorsCalled({ database }: Dossier, name: string): string[] {
  return database
    .prepare(
      `SELECT d.id FROM dossier_actors d WHERE d.name = @name OR d.id IN (
         SELECT m.dossier_actor_id FROM actors a JOIN dossier_actor_members m ON m.actor_id = a.id WHERE a.name = @name)
       ORDER BY d.name <> @name, d.documents DESC, d.statements DESC, d.id`,
    )
    .pluck()
    .all({ name }) as string[]
}

/** Ids of all actors of the dossier, those who say most first. */
export function dossierActorIds({ database }: Dossier): string[] {
  return database
    .prepare("SELECT id FROM dossier_actors ORDER BY statements DESC, documents DESC, name, id")
    .pluck()
    .all() as string[]
}

/** Where documents name these actors of theirs, and give their roles. */
export interface ActorPlaces {
  readonly name: Span | null
  readonly role: Span | null
}

export function placesOfActors({ database }: Dossier, actors: Iterable<string>): Map<string, ActorPlaces> {
  const rows = database
    .prepare(
      `SELECT actor_id AS actor, part, start, "end" FROM actor_places WHERE actor_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify([...actors])) as (Span & { actor: string; part: "name" | "role" })[]
  const places = new Map<string, ActorPlaces>()
  for (const { actor, part, start, end } of rows) {
    places.set(actor, { ...(places.get(actor) ?? { name: null, role: null }), [part]: { start, end } })
  }
  return places
}
