import type { Actor } from "../domain/actor.ts"
import type { ChannelReport, TiedChannel } from "../domain/tied-channel.ts"
import type { ActorView } from "./analyze.ts"
import { type Filter, isNamed, isOf, isSince } from "./filter.ts"
import type { DocumentViewer } from "./placed.ts"

type ViewerOf = (document: string) => DocumentViewer

/** A channel as exports give it: every status of it, the oldest first, each with its words (CONTRACT.md, export). */
export function viewChannelLine({ id, name, level, parties, reports }: TiedChannel, viewerOf: ViewerOf) {
  return {
    id,
    name,
    level,
    parties: parties.map(partyView),
    statuses: reports.map(({ document, published, channel }) => {
      const { span, actor } = viewerOf(document)
      return {
        status: channel.status,
        words: span(channel.words).text,
        accordingTo: actor(channel.accordingTo),
        date: channel.date,
        document,
        published,
        name: channel.name,
        evidence: channel.evidence.map(span),
      }
    }),
  }
}

/** Whether a filter lets a channel through: some status since the day, according to the speaker; both of two countries are parties. */
export function isChannelWanted(
  { parties, reports }: TiedChannel,
  viewerOf: ViewerOf,
  { since, speaker, countries }: Filter,
): boolean {
  const isTimely = ({ channel, published }: ChannelReport) =>
    since === null || isSince(channel.date?.value ?? published, since)
  const isSaid = ({ document, channel }: ChannelReport) =>
    speaker === null || isNamed(viewerOf(document).actorOf(channel.accordingTo), speaker)
  const own = parties.filter((party) => countries === null || isOf(party, countries))
  const isBetween = countries === null || own.length >= Math.min(2, countries.length)
  return isBetween && reports.some((report) => isTimely(report) && isSaid(report))
}

function partyView({ id, name, kind, role, country }: Actor): ActorView {
  return { id, name, kind, ...(role === null ? {} : { role }), ...(country === null ? {} : { country }) }
}
