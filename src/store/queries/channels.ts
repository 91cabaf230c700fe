import type { Actor } from "../../domain/actor.ts"
import { type ChannelReport, type TiedChannel, tieChannels } from "../../domain/tied-channel.ts"
import { loadChannels } from "../channels.ts"
import type { Dossier } from "../open.ts"
import { daySettler } from "./decided-at.ts"
import { publishedAll, recounted } from "./placed-in-time.ts"

/**
 * The channels of a dossier, each with every status that documents report of it. What ties them is their name and parties
 * alone, so nothing is kept of it: documents that come or go change what is read here.
 */
export function listChannels(dossier: Dossier): TiedChannel[] {
  const { database } = dossier
  const documents = database
    .prepare("SELECT DISTINCT document_id FROM channels ORDER BY document_id")
    .pluck()
    .all() as string[]
  const published = publishedAll(dossier)
  const actorsOf = database.prepare(
    `SELECT id, name, kind, role, country FROM actors
     WHERE document_id = @document AND id IN (SELECT actor_id FROM channel_parties)`,
  )
  const settle = daySettler(dossier)
  return tieChannels(
    documents.flatMap((id): ChannelReport[] => {
      const actors = new Map(
        (actorsOf.all({ document: id }) as Omit<Actor, "aliases">[]).map((actor) => [
          actor.id,
          { ...actor, aliases: [] },
        ]),
      )
      return loadChannels(dossier, id).map((channel) => ({
        document: id,
        published: published.get(id) ?? null,
        channel: {
          ...channel,
          date: settle(recounted(channel.date, published.get(id) ?? null), channel.engagement),
        },
        parties: channel.parties.flatMap((party) => actors.get(party) ?? []),
      }))
    }),
  )
}

/** The channel of this id, or of which a document's account has this id; null where the dossier has none. */
export function findChannel(dossier: Dossier, id: string): TiedChannel | null {
  return (
    listChannels(dossier).find((tied) => tied.id === id || tied.reports.some(({ channel }) => channel.id === id)) ??
    null
  )
}
