import type { Actor } from "../domain/actor.ts"
import { listed } from "../domain/listed.ts"
import type { ChannelReport, TiedChannel } from "../domain/tied-channel.ts"
import type { Dossier } from "../store/open.ts"
import { findChannel, listChannels } from "../store/queries/channels.ts"
import { channelAddress, listAddress } from "./addresses.ts"
import { countryName } from "./country-name.ts"
import type { NamedChoice } from "./happened-filter.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { type NamedActor, nameActor } from "./statement-view.ts"
import {
  countChanges,
  historyOf,
  type StatusInHistory,
  type StatusView,
  statusViewer,
  type ToldStatus,
} from "./status-view.ts"

/** A channel as lists show it. */
export interface ChannelLineView {
  readonly id: string
  readonly address: string
  readonly name: string
  readonly parties: readonly NamedActor[]
  /** "between Calvern and Ruvenia"; empty where no document tells. */
  readonly between: string
  readonly level: string | null
  /** The last status that is told of. */
  readonly latest: StatusView
  /** How many accounts there are of how it stands, how many differ from the one before, and in how many documents. */
  readonly statuses: number
  readonly changes: number
  readonly documents: number
}

/** The channels of a dossier, those that most is told of first. */
export interface ChannelsView {
  readonly count: number
  readonly isNarrowed: boolean
  readonly unfiltered: string
  readonly statuses: readonly NamedChoice[]
  readonly countries: readonly NamedChoice[]
  readonly channels: readonly ChannelLineView[]
  readonly pages: Pages
}

export interface ChannelsRequest {
  /** The last status that is told of. */
  readonly status: string | null
  /** ISO 3166-1 alpha-3 of a party. */
  readonly country: string | null
  readonly page: number
}

const path = "/channels"
const perPage = 50

/** Characters shown on each side of the words that tell of a status. */
const around = { list: 80, page: 120 }

export function viewChannels(dossier: Dossier, { status, country, page }: ChannelsRequest): ChannelsView {
  const filter = { status, country }
  const all = listChannels(dossier)
    .filter(({ reports }) => reports.length > 0)
    .toSorted((a, b) => b.reports.length - a.reports.length)
  const isOfStatus = ({ reports }: TiedChannel) => status === null || reports.at(-1)?.channel.status === status
  const isOfCountry = ({ parties }: TiedChannel) =>
    country === null || parties.some((party: Actor) => party.country === country)
  const wanted = all.filter((channel) => isOfStatus(channel) && isOfCountry(channel))
  const address = (change: Record<string, string | number | null>) => listAddress(path, { ...filter, ...change })
  const pages = pagesOf({ count: wanted.length, page, perPage, address: (to) => address({ page: to }) })
  const { offset, limit } = sliceOf(pages)
  const shown = wanted.slice(offset, offset + limit)
  const viewer = statusOfChannels(dossier, shown, around.list)
  const choices = (name: "status" | "country", values: readonly string[], wordsOf: (value: string) => string) =>
    [...countedBy(values)].map(([value, count]) => ({
      value,
      name: wordsOf(value),
      count,
      address: address({ [name]: value === filter[name] ? null : value }),
      isChosen: value === filter[name],
    }))
  return {
    count: wanted.length,
    isNarrowed: status !== null || country !== null,
    unfiltered: path,
    statuses: choices(
      "status",
      all.filter(isOfCountry).flatMap(({ reports }) => reports.at(-1)?.channel.status ?? []),
      (value) => value,
    ),
    countries: choices(
      "country",
      all
        .filter(isOfStatus)
        .flatMap(({ parties }) => [...new Set(parties.flatMap((party: Actor) => party.country ?? []))]),
      countryName,
    ),
    channels: shown.flatMap((channel) => viewLine(channel, viewer)),
    pages,
  }
}

/** Values with how often each is there, the most frequent first. */
function countedBy(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** A channel with all its statuses, the oldest first. */
export interface ChannelView extends ChannelLineView {
  readonly history: readonly StatusInHistory[]
  /** Every name that documents give it. */
  readonly names: readonly string[]
}

/** A channel, or null where the dossier has none of this id. */
export function viewChannel(dossier: Dossier, id: string): ChannelView | null {
  const channel = findChannel(dossier, id)
  return channel === null ? null : (viewHistories(dossier, [channel])[0] ?? null)
}

/** Channels with all their statuses. */
export function viewHistories(dossier: Dossier, channels: readonly TiedChannel[]): ChannelView[] {
  const viewer = statusOfChannels(dossier, channels, around.page)
  return channels.flatMap((channel) =>
    viewLine(channel, viewer).map((line) => ({
      ...line,
      history: historyOf(channel.reports.flatMap(viewer)),
      names: [...new Set(channel.reports.map((report) => report.channel.name))],
    })),
  )
}

function viewLine(
  { id, name, parties, level, reports }: TiedChannel,
  viewStatus: (report: ChannelReport) => StatusView[],
): ChannelLineView[] {
  const last = reports.at(-1)
  return (last ? viewStatus(last) : []).map((latest) => ({
    id,
    address: channelAddress(id),
    name,
    parties: parties.map(nameActor),
    between: parties.length > 1 ? `between ${listed(parties.map((party) => party.name))}` : "",
    level,
    latest,
    statuses: reports.length,
    changes: countChanges(reports.map(({ channel }) => channel.status)),
    documents: new Set(reports.map(({ document }) => document)).size,
  }))
}

/** Shows the statuses of some channels. */
function statusOfChannels(
  dossier: Dossier,
  channels: readonly TiedChannel[],
  around: number,
): (report: ChannelReport) => StatusView[] {
  const toldOf = ({ document, channel }: ChannelReport): ToldStatus => ({ document, ...channel })
  const view = statusViewer(
    dossier,
    channels.flatMap(({ reports }) => reports.map(toldOf)),
    around,
  )
  return (report) => view(toldOf(report))
}
