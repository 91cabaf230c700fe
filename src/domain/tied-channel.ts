import type { Actor } from "./actor.ts"
import type { Channel } from "./channel.ts"
import { sha256 } from "./identity.ts"

/** One document's account of one status of a channel. */
export interface ChannelReport {
  readonly document: string
  /** EDTF, when the document was published. */
  readonly published: string | null
  readonly channel: Channel
  /** The parties as the document's actors, in the order of the channel's. */
  readonly parties: readonly Actor[]
}

/** A channel as all documents together tell of it. It depends on the set of reports, not on their order. */
export interface TiedChannel {
  /** Derived from key and parties alone: it stays as documents come and go. */
  readonly id: string
  /** The name most documents give it. */
  readonly name: string
  readonly level: string | null
  /** One of the documents' actors for each party, in the order of the alphabet. */
  readonly parties: readonly Actor[]
  /** Every status, the oldest first. */
  readonly reports: readonly ChannelReport[]
}

/** Makes one channel of the reports of one name between the same parties. Where a document tells one party alone, it is of the only channel of that name that has it. */
export function tieChannels(reports: readonly ChannelReport[]): TiedChannel[] {
  const whole = new Map<string, ChannelReport[]>()
  const partial: ChannelReport[] = []
  for (const report of reports) {
    if (report.parties.length < 2) partial.push(report)
    else push(whole, identityOf(report), report)
  }
  const named = new Map<string, string[]>()
  for (const [identity, [first]] of whole) if (first !== undefined) push(named, first.channel.key, identity)
  const alone = new Map<string, ChannelReport[]>()
  for (const report of partial) {
    const own = report.parties.map(partyKey)
    const fitting = (named.get(report.channel.key) ?? []).filter((identity) => {
      const keys = (whole.get(identity)?.[0]?.parties ?? []).map(partyKey)
      return own.every((key) => keys.includes(key))
    })
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) push(whole, only, report)
    else push(alone, identityOf(report), report)
  }
  return [...whole, ...alone].map(([identity, told]) => tied(identity, told)).sort((a, b) => compare(a.id, b.id))
}

/** What tells a party from others across documents: the country's code, else the name. */
export function partyKey({ country, name }: Pick<Actor, "country" | "name">): string {
  return country ?? name.toLowerCase().replace(/^the /, "")
}

function identityOf({ channel, parties }: ChannelReport): string {
  return [channel.key, ...new Set(parties.map(partyKey).sort())].join("\n")
}

function tied(identity: string, told: readonly ChannelReport[]): TiedChannel {
  const reports = told.toSorted(
    (a, b) => compare(dayOf(a), dayOf(b)) || compare(a.document, b.document) || placeOf(a) - placeOf(b),
  )
  const parties = new Map<string, Actor>()
  for (const actor of reports.flatMap((report) => report.parties)) {
    const key = partyKey(actor)
    const known = parties.get(key)
    if (known === undefined || compare(actor.name, known.name) < 0) parties.set(key, actor)
  }
  return {
    id: sha256(`channel ${identity}`).slice(0, 16),
    name: usual(reports.map(({ channel }) => channel.name)),
    level: reports.find(({ channel }) => channel.level !== null)?.channel.level ?? null,
    parties: [...parties].sort(([a], [b]) => compare(a, b)).map(([, actor]) => actor),
    reports,
  }
}

/** The name given most often; of several the first in the alphabet. */
function usual(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? ""
}

/** When it came to be so, or else when it was reported; what has neither comes last. */
function dayOf({ channel, published }: ChannelReport): string {
  return (channel.date?.value ?? published ?? "9999").replace(/^\.\.\//, "").split("/")[0] ?? ""
}

function placeOf({ channel }: ChannelReport): number {
  return channel.words.start
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function push<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}
