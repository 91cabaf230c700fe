import type { ListedPerson } from "../domain/listed-person.ts"
import type { Dossier } from "./open.ts"
import { together } from "./together.ts"

/** The people of the lists that a dossier was given. */
export function loadListedPeople({ database }: Dossier): ListedPerson[] {
  return (database.prepare("SELECT person FROM listed_people ORDER BY wikidata").pluck().all() as string[]).map(
    (person): ListedPerson => JSON.parse(person),
  )
}

/** Who of the lists an actor of the dossier is; null where nobody, or where its documents' names are of several. */
export function listedPersonOf({ database }: Dossier, id: string): ListedPerson | null {
  const [only, other] = database
    .prepare(
      `SELECT DISTINCT p.person FROM dossier_actor_members m JOIN actor_listings l ON l.actor_id = m.actor_id
       JOIN listed_people p ON p.wikidata = l.wikidata WHERE m.dossier_actor_id = ?`,
    )
    .pluck()
    .all(id) as string[]
  return only === undefined || other !== undefined ? null : JSON.parse(only)
}

/**
 * Keeps people of a list, in place of those of the same Wikidata id. Where that changes anything, all actors are to be
 * gathered anew. Gives whether it did.
 */
export function saveListedPeople(dossier: Dossier, people: readonly ListedPerson[]): boolean {
  const { database } = dossier
  const before = new Map(loadListedPeople(dossier).map((person) => [person.wikidata, JSON.stringify(person)]))
  const changed = people.filter((person) => before.get(person.wikidata) !== JSON.stringify(person))
  if (changed.length === 0) return false
  const save = database.prepare("INSERT OR REPLACE INTO listed_people (wikidata, person) VALUES (?, ?)")
  together(dossier, () => {
    for (const person of changed) save.run(person.wikidata, JSON.stringify(person))
    // An actor's id is that of its earliest member: gathered anew, each keeps it or leads to its heir by the member.
    for (const table of ["dossier_actor_members", "dossier_actors", "actor_places", "actor_keys", "actor_listings"])
      database.prepare(`DELETE FROM ${table}`).run()
    database.prepare("DELETE FROM actor_documents").run()
    database.prepare("DELETE FROM stale_actor_keys").run()
  })
  return true
}
