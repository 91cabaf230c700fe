import type { Actor } from "../../domain/actor.ts"
import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import { isHead, levelOf } from "./level.ts"
import type { EngagementAddition, EngagementMention } from "./mention.ts"
import { inFirstParagraph, type Occasion } from "./occasion.ts"
import { mayBeSameTime } from "./same-time.ts"

/** What is known of a document when its engagements are settled. */
export interface Known {
  readonly document: Document
  readonly analysis: Analysis
  readonly actors: readonly Actor[]
  readonly turnSpeakers: readonly (string | null)[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
}

/** An engagement while mentions are merged. */
interface Draft {
  readonly kind: Engagement["kind"]
  readonly status: Engagement["status"]
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Who took part as well, on a side that the document need not tell. */
  readonly others: readonly string[]
  readonly place: string | null
  readonly date: DocumentDate | null
  readonly duration: string | null
  readonly statements: readonly string[]
  readonly evidence: readonly Span[]
}

/**
 * Makes one engagement of all the places where a document tells of it. `meant` holds the actors of each mention's two
 * phrases, in the order of `phrasesOfEngagements`.
 */
export function settleEngagements(
  mentions: readonly (EngagementMention | EngagementAddition)[],
  meant: readonly (readonly string[])[],
  occasion: Occasion | null,
  known: Known,
): Engagement[] {
  const actors = new Map(known.actors.map((actor) => [actor.id, actor]))
  const drafts: Draft[] = occasion === null ? [] : [draftOfOccasion(occasion, known)]
  let next = 0
  mentions.forEach((mention) => {
    const first = mention.first === null ? [] : (meant[next++] ?? [])
    if (mention.kind === "addition") {
      const last = drafts.findLastIndex(
        ({ kind, status }) => status === "held" && (families[kind] === "meeting" || kind === "call"),
      )
      if (last >= 0) drafts[last] = add(drafts[last] as Draft, mention, first, known.times)
      return
    }
    const second = mention.second === null ? [] : (meant[next++] ?? [])
    const draft = draftOf(mention, [first, second], known, actors)
    if (draft === null) return
    const same = drafts.findLastIndex((other) => areOne(other, draft, actors))
    if (same < 0) drafts.push(draft)
    else drafts[same] = merge(drafts[same] as Draft, draft)
  })
  return withinVisits(drafts.map((draft) => finish(draft, known.document, actors)))
}

/** Two people at the head of their states who meet hold a summit. */
function finish(draft: Draft, document: Document, actors: ReadonlyMap<string, Actor>): Engagement {
  const { first, second, place, date, duration, status, statements, evidence } = draft
  const participants = [...new Set([...first, ...(draft.kind === "visit" ? [] : second), ...draft.others])]
  const people = participants.flatMap((id) => actors.get(id) ?? [])
  const heads = people.filter(isHead)
  const isOneState = new Set(heads.map(({ country }) => country)).size === 1 && heads[0]?.country !== null
  const isSummit = draft.kind === "meeting" && document.kind !== "readout" && heads.length >= 2 && !isOneState
  return {
    id: findingId(document.id, "engagement", evidence),
    kind: isSummit ? "summit" : draft.kind,
    participants,
    sides: sidesOf(draft, actors),
    place,
    date,
    level: levelOf(people),
    duration,
    status,
    within: null,
    statements,
    evidence,
  }
}

/** Who stands on which side: by country where each participant has one, else as the sentence puts them. */
function sidesOf({ kind, first, second, others }: Draft, actors: ReadonlyMap<string, Actor>): string[][] {
  if (kind === "visit" || kind === "press-conference" || kind === "speech")
    return [[...first], [...second]].filter((side) => side.length > 0)
  const all = [...new Set([...first, ...second, ...others])]
  const countries = all.map((id) => actors.get(id)?.country ?? null)
  if (countries.every((country) => country !== null) && new Set(countries).size > 1) {
    return [...new Set(countries)].map((country) => all.filter((_, i) => countries[i] === country))
  }
  return second.length > 0
    ? [[...first], second.filter((id) => !first.includes(id))].filter((side) => side.length > 0)
    : first.map((id) => [id])
}

function draftOfOccasion({ kind, place, evidence }: Occasion, { document, turnSpeakers, statements }: Known): Draft {
  const speaking = (part: "question" | "answer") => [
    ...new Set(document.turns.flatMap((turn, i) => (turn.part === part ? (turnSpeakers[i] ?? []) : []))),
  ]
  const first = speaking("answer")
  // Of those who ask, only an interviewer takes part by name.
  const second = kind === "interview" ? speaking("question").filter((id) => !first.includes(id)) : []
  const spoken = statements.flatMap(({ form, id }) => (form === "turn" ? [id] : []))
  return {
    kind,
    status: "held",
    first,
    second,
    others: [],
    place,
    date: document.date,
    duration: null,
    statements: spoken,
    evidence: [evidence],
  }
}

function draftOf(
  mention: EngagementMention,
  [first, second]: readonly [readonly string[], readonly string[]],
  known: Known,
  actors: ReadonlyMap<string, Actor>,
): Draft | null {
  const { document, statements, analysis } = known
  const isPerson = (id: string) => actors.get(id)?.kind === "person"
  if (mention.needsPerson && !second.some(isPerson)) return null
  const made = mention.isForWords ? statementsMadeAt(mention, statements) : []
  const speakers = [...new Set(made.flatMap(({ speaker }) => speaker ?? []))].filter(isPerson)
  const taking = mention.isForWords ? speakers : first.filter((id) => mention.kind !== "visit" || isPerson(id))
  const others =
    mention.kind === "visit"
      ? second.filter((id) => actors.get(id)?.kind === "country")
      : second.filter((id) => !taking.includes(id))
  if (taking.length === 0) return null
  const isMain =
    mention.kind !== "visit" && document.kind === "readout" && inFirstParagraph(analysis, document, mention.trigger)
  // A readout is of something that took place, even if not all who took part can be told.
  const enough = isMain || mention.isForWords || mention.kind === "visit" || taking.length + others.length >= 2
  if (!enough || !agreesWithRoles(mention, [...taking, ...others], document.text, actors)) return null
  return {
    kind: isMain ? kindOfReadout(document.title, mention.kind) : mention.kind,
    status: mention.status,
    first: taking,
    second: others,
    others: [],
    place: mention.place,
    date: dateNear(mention, known) ?? (isMain ? document.date : null),
    duration: mention.isForWords && mention.kind !== "visit" ? null : durationNear(mention, known.times),
    statements: isMain ? statements.map(({ id }) => id) : mention.kind === "visit" ? [] : made.map(({ id }) => id),
    evidence: [mention.evidence],
  }
}

const offices = /\b(president|minister|premier|chancellor|king|ambassador|secretar(?:y|ie)|spokes\w+)s\b/i

/** "The two presidents" are presidents, and so is each of those who are taken to be meant. */
function agreesWithRoles(
  { first }: EngagementMention,
  ids: readonly string[],
  text: string,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const office = first === null ? null : offices.exec(slice(text, first))
  if (office === null) return true
  const stem = (office[1] as string).toLowerCase().replace(/(?:y|ie)$/, "")
  return ids.every((id) => actors.get(id)?.role?.toLowerCase().includes(stem) === true)
}

/** A readout's title says what it is the readout of. */
function kindOfReadout(title: string | null, kind: Engagement["kind"]): Engagement["kind"] {
  if (/\bcalls?\b/i.test(title ?? "")) return "call"
  return /\bmeet(?:s|ing)?\b/i.test(title ?? "") ? "meeting" : kind
}

/** Statements whose source or cue stands in the sentence, and whose content does not hold the occasion. */
function statementsMadeAt({ sentence, trigger }: EngagementMention, statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ source, cue, content, form }) =>
      form !== "turn" &&
      [...source, ...cue].some((span) => contains(sentence, span)) &&
      !content.some((span) => contains(span, trigger)),
  )
}

/** The day of the sentence's own words for it nearest to the trigger. */
function dateNear(
  { sentence, trigger, status, kind, isForWords }: EngagementMention,
  { document, times }: Known,
): DocumentDate | null {
  // "on Friday at a news conference that closed a three-day visit": the day is not the visit's.
  if (kind === "visit" && isForWords) return null
  let best: Time | null = null
  const away = (time: Time) => Math.max(0, time.start - trigger.end, trigger.start - time.end)
  for (const time of timesIn(times, sentence)) {
    if (time.date === null || (time.type !== "DATE" && time.type !== "TIME") || /REF$/.test(time.value)) continue
    if (status === "held" && time.date.value.startsWith("..")) continue
    // "then" means a time told of elsewhere, which is too often another.
    if (slice(document.text, time).toLowerCase() === "then") continue
    if (best === null || away(time) < away(best)) best = time
  }
  return best === null || away(best) > datesReach ? null : best.date
}

/** A time farther than this from the verb or noun dates something else. */
const datesReach = 60

function durationNear({ sentence, trigger }: EngagementMention, times: readonly Time[]): string | null {
  const near = timesIn(times, sentence).find(
    ({ type, start, end }) =>
      type === "DURATION" && Math.max(0, start - trigger.end, trigger.start - end) <= durationsReach,
  )
  return near?.value ?? null
}

/** "nearly six hours of |talks|", "a three-day |visit|" */
const durationsReach = 20

function timesIn(times: readonly Time[], span: Span): Time[] {
  const found: Time[] = []
  for (let i = firstAtOrAfter(times, span.start); (times[i]?.end ?? Number.POSITIVE_INFINITY) <= span.end; i++)
    found.push(times[i] as Time)
  return found
}

const families: Readonly<Record<Engagement["kind"], string>> = {
  meeting: "meeting",
  talks: "meeting",
  summit: "meeting",
  call: "call",
  visit: "visit",
  "press-conference": "press-conference",
  speech: "speech",
  interview: "interview",
}

/** Whether two mentions are of one engagement: of one kind, with the same people, and nothing that keeps them apart. */
function areOne(one: Draft, other: Draft, actors: ReadonlyMap<string, Actor>): boolean {
  if (families[one.kind] !== families[other.kind]) return false
  const isOver = (status: Engagement["status"]) => status === "held"
  if (isOver(one.status) !== isOver(other.status)) return false
  if (one.date !== null && other.date !== null && !mayBeSameTime(one.date.value, other.date.value)) return false
  const all = (draft: Draft) => new Set(draft.kind === "visit" ? draft.first : [...draft.first, ...draft.second])
  const [a, b] = [all(one), all(other)]
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0 || ![...small].every((id) => large.has(id))) return false
  if (one.kind === "visit")
    return one.place === null || other.place === null || one.place === other.place || sharesCountry(one, other)
  if (/^(?:press-conference|speech)$/.test(one.kind)) return true
  const isPerson = (id: string) => actors.get(id)?.kind === "person"
  return small.size >= 2 || [...small].every(isPerson)
}

function sharesCountry(one: Draft, other: Draft): boolean {
  return one.second.some((id) => other.second.includes(id))
}

function merge(one: Draft, other: Draft): Draft {
  const ids = (a: readonly string[], b: readonly string[], not: readonly string[] = []) => [
    ...new Set([...a, ...b.filter((id) => !not.includes(id))]),
  ]
  const first = ids(one.first, other.first, one.second)
  const isFiner = (other.date?.value.length ?? 0) > (one.date?.value.length ?? 0) && one.date?.basis !== "stated"
  return {
    kind: one.kind === "talks" ? other.kind : one.kind,
    status: one.status,
    first,
    second: ids(one.second, other.second, first),
    others: ids(one.others, other.others),
    place: one.place ?? other.place,
    date: one.date === null || isFiner ? other.date : one.date,
    duration: one.duration ?? other.duration,
    statements: ids(one.statements, other.statements),
    evidence: one.evidence.some((span) => other.evidence.every((place) => contains(span, place)))
      ? one.evidence
      : [...one.evidence, ...other.evidence],
  }
}

/** How long it lasted, or who else took part: on the side of their country where both tell theirs. */
function add(
  draft: Draft,
  { evidence, first }: EngagementAddition,
  joining: readonly string[],
  times: readonly Time[],
): Draft {
  if (first !== null) {
    const added = joining.filter((id) => !draft.first.includes(id) && !draft.second.includes(id))
    return added.length === 0
      ? draft
      : { ...draft, others: [...draft.others, ...added], evidence: [...draft.evidence, evidence] }
  }
  const duration = timesIn(times, evidence).find(({ type }) => type === "DURATION")?.value
  return duration === undefined ? draft : { ...draft, duration, evidence: [...draft.evidence, evidence] }
}

/** What a visitor does in the place visited, where the document tells of one visit alone. */
function withinVisits(engagements: readonly Engagement[]): Engagement[] {
  const visits = engagements.filter(({ kind, status }) => kind === "visit" && status === "held")
  return engagements.map((engagement) => {
    if (engagement.kind === "visit" || engagement.kind === "call" || engagement.status !== "held") return engagement
    const around = visits.filter(({ participants, date }) => {
      const isThere = participants.some((id) => engagement.participants.includes(id))
      const isThen = date === null || engagement.date === null || mayBeSameTime(date.value, engagement.date.value)
      return isThere && isThen
    })
    const [visit] = around
    return around.length === 1 && visit !== undefined && engagement.place === visit.place
      ? { ...engagement, within: visit.id }
      : engagement
  })
}
