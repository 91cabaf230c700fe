import type { Actor } from "../../domain/actor.ts"
import type { Channel } from "../../domain/channel.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import { statementFinder } from "../figures/who-stated.ts"
import { spanOf } from "../statements/reading.ts"
import { settleDate } from "../status/settle-date.ts"
import { tellingStatements } from "../status/who-tells.ts"
import { nameKey } from "./name-key.ts"
import { pairPhrase, partyFinder } from "./parties.ts"
import type { ChannelProposal } from "./propose-channels.ts"

/** What is known of a document when its channels are settled. */
export interface Known {
  readonly document: Document
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly engagements: readonly Engagement[]
}

/**
 * Makes channels of the places that tell how one stands. What connects nobody that could be told is none: a "working
 * group" may be of one ministry. `meant` holds the actors of each of `pairPhrases`.
 */
export function settleChannels(
  proposals: readonly ChannelProposal[],
  meant: readonly (readonly string[])[],
  { document, analysis, actors, statements, times, engagements }: Known,
): Channel[] {
  if (proposals.length === 0) return []
  const { text } = document
  const finder = partyFinder(document, analysis, actors)
  let next = 0
  const order = proposals.map((proposal) => ({
    proposal,
    pair: pairPhrase(proposal) === null ? [] : (meant[next++] ?? []),
  }))
  order.sort((a, b) => a.proposal.evidence.start - b.proposal.evidence.start)
  const statementOf = statementFinder(tellingStatements(text, statements))
  const drafts = new Map<string, Draft>()
  const proper = new Map<string, Map<string, string>>()
  for (const { proposal, pair } of order) {
    const { named, mention, standing, words, evidence } = proposal
    const statement = statementOf(words)
    const parties = finder.partiesOf(proposal, pair, statement)
    const name = slice(text, spanOf(named.sentence, named.name)).replaceAll(/\s+/g, " ")
    const isOfForces = named.family === "military" || /\b(?:military|naval|navy)\b/i.test(name)
    if (parties.length < (isOfForces ? 1 : 2)) continue
    const told = named.sentence.units
      .slice(named.name.start, named.name.end)
      .flatMap((unit) => (finder.isCountry(unit.text) ? [] : [unit.norm]))
    const { status } = standing
    const draft = {
      name,
      key: nameKey(named.family, told),
      parties,
      status,
      words,
      ...settleDate(document, { status, words, evidence, sentence: mention.sentence }, statement, {
        times,
        engagements,
      }),
      statement,
      evidence: [evidence],
    }
    const one = [
      draft.key,
      betweenOf(parties),
      status,
      statement?.speaker ?? "",
      draft.date?.value ?? "",
      draft.engagement ?? "",
    ].join("|")
    const before = drafts.get(one)
    if (before === undefined) drafts.set(one, draft)
    else if (before.evidence.at(-1)?.start !== evidence.start) before.evidence.push(evidence)
    if (named.needs === "telephone") {
      const lines = proper.get(betweenOf(parties)) ?? new Map<string, string>()
      proper.set(betweenOf(parties), lines.set(draft.key, lines.get(draft.key) ?? name))
    }
  }
  return [...drafts.values()].map((draft) => finish(document.id, withProperName(draft, proper)))
}

/** A channel's status while its places are gathered. */
interface Draft extends Pick<Channel, "name" | "key" | "parties" | "status" | "words" | "date" | "engagement"> {
  readonly statement: Statement | null
  /** In the order of the text. */
  readonly evidence: Span[]
}

function finish(document: string, { statement, ...draft }: Draft): Channel {
  return {
    ...draft,
    id: findingId(document, `channel ${draft.key} ${draft.status}`, draft.evidence),
    level: levelIn(draft.name),
    accordingTo: statement?.speaker ?? null,
    statement: statement?.id ?? null,
  }
}

/** "the naval hotline" is the Corrin line where a document names one line alone between the same two. */
function withProperName(draft: Draft, proper: ReadonlyMap<string, ReadonlyMap<string, string>>): Draft {
  const [only, second] = [...(proper.get(betweenOf(draft.parties)) ?? [])]
  if (only === undefined || second !== undefined || !plainLine.test(draft.key)) return draft
  const [key, name] = only
  return { ...draft, key, name }
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
