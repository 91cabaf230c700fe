import type { Dossier } from "../open.ts"

/** Two countries with how many engagements and acts name both. */
export interface PairOfParties {
  readonly a: string
  readonly b: string
  readonly count: number
}

/** Countries that a dossier's actors are or act for, by their codes, or by name where they have none; and the pairs of them. */
export function listParties({ database }: Dossier): {
  readonly names: readonly string[]
  readonly pairs: readonly PairOfParties[]
} {
  const party = `CASE WHEN g.country IS NOT NULL THEN g.country WHEN g.kind = 'country' THEN g.name END`
  const people =
    "JOIN dossier_actor_members m ON m.actor_id = p.actor_id JOIN dossier_actors g ON g.id = m.dossier_actor_id"
  const names = database
    .prepare(`SELECT DISTINCT ${party} AS party FROM dossier_actors g WHERE party IS NOT NULL ORDER BY party`)
    .pluck()
    .all() as string[]
  const pairs = database
    .prepare(
      `WITH told (item, party) AS (
         SELECT DISTINCT coalesce(r.group_id, p.engagement_id), ${party} FROM engagement_participants p
           ${people} LEFT JOIN reports r ON r.id = p.engagement_id
         UNION SELECT DISTINCT coalesce(r.group_id, p.act_id), ${party} FROM act_actors p
           ${people} LEFT JOIN reports r ON r.id = p.act_id)
       SELECT a.party AS a, b.party AS b, count(*) AS count FROM told a JOIN told b ON b.item = a.item AND b.party > a.party
       GROUP BY a.party, b.party ORDER BY count DESC, a, b`,
    )
    .all() as PairOfParties[]
  return { names, pairs }
}
