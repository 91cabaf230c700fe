import type { Dossier } from "./open.ts"
import { dossierActorOf } from "./queries/dossier-actors.ts"

/**
 * Ids of the actors of documents that a speaker's name or id stands for: every member of the dossier's actors of whom
 * some form of the name contains `part`, case apart, or one of whose ids it is. Empty where none of them says anything.
 */
export function findSpeakers(dossier: Dossier, part: string): ReadonlySet<string> {
  const { database } = dossier
  const sought = part.toLowerCase()
  const forms = database
    .prepare("SELECT id, name FROM actors UNION ALL SELECT actor_id, alias FROM actor_aliases")
    .all() as { id: string; name: string }[]
  // In script rather than in SQL: SQLite lowers only ASCII.
  const named = forms.filter(({ name }) => name.toLowerCase().includes(sought)).map(({ id }) => id)
  const id = dossierActorOf(dossier, sought)
  const members = database
    .prepare(
      `SELECT actor_id FROM dossier_actor_members WHERE dossier_actor_id = @id OR dossier_actor_id IN (
         SELECT dossier_actor_id FROM dossier_actor_members WHERE actor_id IN (SELECT value FROM json_each(@named)))`,
    )
    .pluck()
    .all({ id, named: JSON.stringify(named) }) as string[]
  const speakers = new Set([...named, ...members])
  const doesSpeak = database
    .prepare("SELECT 1 FROM statements WHERE speaker_id IN (SELECT value FROM json_each(?)) LIMIT 1")
    .get(JSON.stringify([...speakers]))
  return doesSpeak === undefined ? new Set() : speakers
}
