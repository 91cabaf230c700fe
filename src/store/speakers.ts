import type { Dossier } from "./open.ts"

/** Whether a speaker's name contains `part`, case apart, or an actor's id is `part`. */
export function isSpeakerKnown({ database }: Dossier, part: string): boolean {
  const sought = part.toLowerCase()
  const forms = database
    .prepare(
      `SELECT id, name FROM actors WHERE id IN (SELECT speaker_id FROM statements)
       UNION SELECT actor_id, alias FROM actor_aliases WHERE actor_id IN (SELECT speaker_id FROM statements)`,
    )
    .all() as { id: string; name: string }[]
  // In script rather than in SQL: SQLite lowers only ASCII.
  return forms.some(({ id, name }) => id === sought || name.toLowerCase().includes(sought))
}
