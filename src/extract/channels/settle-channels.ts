import type { Actor } from "../../domain/actor.ts"
import type { Channel } from "../../domain/channel.ts"
import type { Document } from "../../domain/document.ts"
import { findingId } from "../../domain/identity.ts"
import { bySpan, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import { statementFinder } from "../figures/who-stated.ts"
import { spanOf } from "../statements/reading.ts"
import { dateOfStatus } from "../status/date-of-status.ts"
import { nameKey } from "./name-key.ts"
import { partyFinder } from "./parties.ts"
import type { ChannelProposal } from "./propose-channels.ts"

/** What is known of a document when its channels are settled. */
export interface Known {
  readonly document: Document
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
}

/**
 * Makes channels of the places that tell how one stands. What connects nobody that could be told is none: a "working
 * group" may be of one ministry. `meant` holds the actors of the phrase of each in `pairPhrases`.
 */
export function settleChannels(
  proposals: readonly ChannelProposal[],
  meant: readonly (readonly string[])[],
  { document, analysis, actors, statements, times }: Known,
): Channel[] {
  if (proposals.length === 0) return []
  const { text } = document
  const finder = partyFinder(text, analysis, actors)
  const order = proposals.map((proposal, i) => ({ proposal, pair: meant[i] ?? [] }))
  order.sort((a, b) => a.proposal.evidence.start - b.proposal.evidence.start)
  const statementOf = statementFinder(statements)
  const settled = new Map<string, Channel>()
  const proper: ProperLine[] = []
  for (const { proposal, pair } of order) {
    const { named, mention, standing, words, evidence } = proposal
    const statement = statementOf(words)
    const parties = finder.partiesOf(proposal, pair, statement)
    if (parties.length < (named.family === "military" ? 1 : 2)) continue
    const name = slice(text, spanOf(named.sentence, named.name)).replaceAll(/\s+/g, " ")
    const told = named.sentence.units
      .slice(named.name.start, named.name.end)
      .flatMap((unit) => (finder.isCountry(unit.text) ? [] : [unit.norm]))
    const date = dateOfStatus(text, { status: standing.status, words, evidence }, mention.sentence, times)
    const accordingTo = statement?.speaker ?? null
    const key = nameKey(named.family, told)
    const one = [key, betweenOf(parties), standing.status, accordingTo, date?.value].join("|")
    const before = settled.get(one)
    const line = { key, name, between: betweenOf(parties) }
    const isNew = !proper.some((other) => other.key === key && other.between === line.between)
    if (named.needs === "telephone" && isNew) proper.push(line)
    const all =
      before === undefined
        ? [evidence]
        : [...before.evidence.filter((span) => span.start !== evidence.start), evidence].sort(bySpan)
    settled.set(one, {
      id: findingId(document.id, `channel ${key} ${standing.status}`, all),
      name: before?.name ?? name,
      key,
      parties: [...parties],
      level: before?.level ?? levelIn(name),
      status: standing.status,
      words: before?.words ?? words,
      date,
      accordingTo,
      statement: before?.statement ?? statement?.id ?? null,
      evidence: all,
    })
  }
  return [...settled.values()].map((channel) => withProperName(channel, proper))
}

/** A line with a name of its own. */
interface ProperLine {
  readonly key: string
  readonly name: string
  readonly between: string
}

/** "the naval hotline" is the Corrin line where a document names one line alone between the same two. */
function withProperName(channel: Channel, proper: readonly ProperLine[]): Channel {
  const between = betweenOf(channel.parties)
  const [only, second] = proper.filter((line) => line.between === between)
  const isLine = plainLine.test(channel.key)
  return only === undefined || second !== undefined || !isLine
    ? channel
    : { ...channel, key: only.key, name: only.name }
}

const plainLine =
  /^(?:(?:naval|military|air|maritime|sea|strait|border|red|emergency|crisis|telephone|secure) )*(?:hotline|line of communication)$/

function betweenOf(parties: readonly string[]): string {
  return [...parties].sort().join(" ")
}

const levels: readonly (readonly [RegExp, string])[] = [
  [/\btheat(?:er|re) commanders?\b/i, "theater commanders"],
  [/\b(?:leaders?|presidential|summit)\b/i, "leaders"],
  [/\b(?:ministerial|ministers?|2\+2)\b/i, "ministers"],
  [/\b(?:high|senior)[- ](?:level|ranking)\b/i, "high level"],
  [/\b(?:working)[- ](?:level|group)\b/i, "working level"],
]

/** Who uses a channel, as its own name says. */
function levelIn(name: string): string | null {
  return levels.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
