import type { Actor } from "../domain/actor.ts"
import type { ChannelReport, TiedChannel } from "../domain/tied-channel.ts"
import { isOfCountry } from "../link/relationship/lies-between.ts"
import type { ActorView } from "./analyze.ts"
import { betweenIn, type Filter, isNamed, isTimely } from "./filter.ts"
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
        id: channel.id,
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

/** Whether a filter lets a channel through: some status within the days, according to the speaker, and the countries its parties. */
export function isChannelWanted(
  { parties, reports }: TiedChannel,
  viewerOf: ViewerOf,
  { speaker, ...asked }: Filter,
): boolean {
  const isWithin = ({ channel, published }: ChannelReport) => isTimely(channel.date?.value ?? published, asked)
  const isSaid = ({ document, channel }: ChannelReport) =>
    speaker === null || isNamed(viewerOf(document).actorOf(channel.accordingTo), speaker)
  const isBetween = ({ document, channel }: ChannelReport) =>
    arePartiesOf(
      parties,
      asked.countries,
      betweenIn(viewerOf(document).source, asked)(channel.parties, channel.evidence),
    )
  return reports.some((report) => isWithin(report) && isSaid(report) && isBetween(report))
}

/** Whether a line of contact is of these countries: where its parties are not all known, what is told of it decides. */
export function arePartiesOf(
  parties: readonly Actor[],
  countries: readonly string[] | null,
  isToldBetween: boolean,
): boolean {
  if (countries === null || parties.length < 2) return isToldBetween
  return countries.every((country) => parties.some((party) => isOfCountry(party, country)))
}

function partyView({ id, name, kind, role, country }: Actor): ActorView {
  return { id, name, kind, ...(role === null ? {} : { role }), ...(country === null ? {} : { country }) }
}
