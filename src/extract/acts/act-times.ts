import type { Act, ActKind, PloverEvent } from "../../domain/act.ts"
import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import { daysAfter, firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import type { Analysis } from "../../language/analysis.ts"
import { placeIn } from "../engagements/place-of.ts"
import { isOfSomethingElse } from "../statements/said-when.ts"
import type { ActProposal } from "./act-proposal.ts"

/** What a document says of when things are, beside the act itself. */
export interface Setting {
  readonly document: Document
  readonly analysis: Analysis
  readonly times: readonly Time[]
  /** By the id of a statement: the engagement it was made at. */
  readonly occasions: ReadonlyMap<string, Engagement>
}

/** The statements an act stands in: the one whose cue it is, and the innermost in whose content. */
export interface Around {
  readonly cueing: Statement | null
  readonly within: Statement | null
}

/** A time farther than this from the words of an act dates something else. */
const datesReach = 60
/** Words between a preposition and its time: "by |the end of| June", "no later than |the| 5th". */
const leadReach = 24

const lookingForward: ReadonlySet<ActKind> = new Set(["agreement", "commitment", "request", "warning", "red-line"])
/** Events that are words: said when they were done. */
const verbal: ReadonlySet<PloverEvent> = new Set([
  "AGREE",
  "SUPPORT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "CONCEDE",
])

/**
 * When an act was done or said; where no words say it, bounded by the document's date.
 *
 *     Ode lifted the ban in August.      On Friday Ruiz urged Ode to stop by June.
 *                        ──────────      ─────────                  (not "by June": that is due)
 */
export function dateOfAct(
  proposal: ActProposal,
  around: Around,
  setting: Setting,
  isSpeakersOwn: boolean,
): DocumentDate | null {
  const { status, event } = proposal
  if (status === "hypothetical") return null
  const { cueing, within } = around
  const isDoneNow = isSpeakersOwn && isNow(proposal)
  // A decade or century says when no words were said.
  if (cueing?.said != null && !cueing.said.value.includes("X") && status === "happened") return cueing.said
  const told = timeOfDoing(proposal, around, setting)
  if (told !== null) return told
  if (status !== "happened") return null
  if (within?.said != null && isDoneNow) return within.said
  const { document } = setting
  const saying = cueing ?? (isDoneNow ? within : null)
  // What a speaker does by saying it within their own turn is done at the turn's occasion.
  const said = [saying, isDoneNow ? within : null].filter((statement) => statement !== null)
  const occasion = said.map(({ id }) => setting.occasions.get(id)).find((one) => one !== undefined)
  if (verbal.has(event) && !isRelated(proposal) && occasion?.date != null && !/^(?:visit)$/.test(occasion.kind)) {
    const { value, why } = occasion.date
    return { value, basis: "resolved", why: `said at the ${occasion.kind.replace("-", " ")} of ${value} (${why})` }
  }
  const of = document.date
  if (of === null) return null
  const isSpoken = document.kind === "transcript" && within?.form === "turn"
  const isSetDown = (document.kind === "official" || document.kind === "readout") && within?.form !== "direct"
  if (verbal.has(event) && (isSpoken || isSetDown) && isDoneNow && of.basis !== "bounded")
    return {
      value: of.value,
      basis: "resolved",
      why: `${isSpoken ? "said" : "set down"} in a document of ${of.value}`,
    }
  const latest = lastDayOf(of.value)
  if (latest === null) return null
  return {
    value: `../${latest}`,
    basis: "bounded",
    why: `told of without its date in a document of ${of.value}`,
  }
}

/** "the plan, |which| the two agreed to": told by the way. */
function isRelated({ by, sentence: { units } }: ActProposal): boolean {
  const at = units.findIndex(({ start }) => start === by?.start)
  return /^(?:which|whom)$/.test(units[at - 1]?.norm ?? "")
}

/** Whether an act is done by saying it: "we urge", "Ode will deliver". */
function isNow({ rule, sentence, trigger, event, by }: ActProposal): boolean {
  if (/^(?:will|ready|must not|will not accept|if not, will)$/.test(rule)) return true
  // "Ode refuses to pay" is not done by who tells of it.
  const subject = sentence.units.find(({ start }) => start === by?.start)?.norm ?? ""
  if ((event === "REJECT" || !verbal.has(event)) && !/^(?:we|i)$/.test(subject)) return false
  const group = sentence.verbs.find(({ head }) => {
    const unit = sentence.units[head]
    return unit !== undefined && unit.start >= trigger.start && unit.start < trigger.end
  })
  if (group === undefined) return false
  const words = sentence.units.slice(group.start, group.head + 1).map(({ norm }) => norm)
  return !words.some((word) =>
    /^(?:had|did|was|were|has|have|been|['’](?:ve|d))$|ed$|^(?:swore|sought|called|made|gave)$/.test(word),
  )
}

/** The time that the act's own sentence gives it. */
function timeOfDoing(
  proposal: ActProposal,
  { within }: Around,
  { document, analysis, times }: Setting,
): DocumentDate | null {
  const { sentence, trigger, what, kind, status, condition } = proposal
  const latest = document.date === null ? null : lastDayOf(document.date.value)
  const content = within?.content.find((span) => contains(span, trigger)) ?? null
  let best: Time | null = null
  let nearest = datesReach + 1
  for (const time of timesIn(times, sentence)) {
    if (
      time.date === null ||
      time.type === "DURATION" ||
      time.type === "SET" ||
      /REF$/.test(time.value) ||
      /X/.test(time.date.value)
    )
      continue
    // Outside quoted words it tells when they were said, which is not when what they tell of was done.
    if (content !== null && !contains(content, time)) continue
    if (isDue(document.text, time, kind, what, latest) || (condition !== null && contains(condition, time))) continue
    // What is agreed, asked or accused of has its own time, unless it ends the sentence.
    // "welcomed the rise over the past week"
    if (
      contains(what, time) &&
      verbal.has(proposal.event) &&
      /\b(?:over|during|since|throughout)\s+(?:the\s+)?$/.test(
        document.text.slice(Math.max(0, time.start - leadReach), time.start),
      )
    )
      continue
    const isInside =
      contains(what, time) &&
      !opens(document.text, what, time) &&
      (lookingForward.has(kind) || verbal.has(proposal.event))
    if (isInside && !endsClause(proposal, document.text, time)) continue
    const first = firstDayOf(time.date.value)
    if (status === "happened" && latest !== null && first !== null && first > latest) continue
    if (isOfSomethingElse(analysis.tokens, time) || isOfEarlierVerb(sentence, trigger, time)) continue
    const away = Math.max(0, time.start - trigger.end, trigger.start - time.end)
    const isWhole = contains(what, time)
    if (isWhole ? isInOtherClause(sentence, trigger.end, time.start) : away > datesReach) continue
    if (!isWhole && isInOtherClause(sentence, Math.min(time.end, trigger.end), Math.max(time.start, trigger.start)))
      continue
    if (away < nearest || best === null) {
      best = time
      nearest = away
    }
  }
  return best?.date ?? null
}

/** "agreed |on Monday| to meet": a time that comes before what is told belongs to the telling. */
function opens(text: string, what: Span, time: Time): boolean {
  return /^(?:on|in|at|late|early|\s)*$/.test(text.slice(what.start, time.start))
}

/** "condemned the raid |on Monday|": the last words of what is told, and not within a clause of its own. */
function endsClause({ what, event }: ActProposal, text: string, time: Time): boolean {
  const rest = text.slice(time.end, what.end)
  const before = text.slice(what.start, time.start)
  // "on obtaining candidacy |in December|", "the law passed |in May|"
  const isWithin =
    /\b(?:to|that|who|which)\s|\b(?:on|for|by|in|at) \p{L}+ing\b|\p{L}ed (?:\p{L}+ )?(?:in|on|at|during)\s+$/u.test(
      before,
    )
  const isForWhat = event !== "SUPPORT" && /\bfor\s/.test(before)
  return /^[\s.,;"”’]*$/.test(rest) && !isWithin && !isForWhat
}

/**
 * Whether a time before an act goes with another verb before it: of a clause of its own, or one that it is the object of.
 *
 *     Since the crew |left| in |2007|, Ode has imposed a ban.      Ode |declared| |Friday| a holiday and called for calm.
 */
function isOfEarlierVerb({ verbs, units }: ActProposal["sentence"], trigger: Span, time: Time): boolean {
  if (time.start >= trigger.start) return false
  const at = units.findIndex(({ start }) => start >= time.start)
  let from = at
  while (from > 0 && !/^[,;:]$/.test(units[from - 1]?.text ?? "")) from--
  const first = units.findIndex(({ start }) => start >= trigger.start)
  return verbs.some(({ head }) => head >= from && head < at && head !== first)
}

/** Whether a verb of another clause stands between two places of a sentence. */
function isInOtherClause({ verbs, units }: ActProposal["sentence"], from: number, to: number): boolean {
  return verbs.some(({ head, form }) => {
    const unit = units[head]
    return unit !== undefined && unit.start >= from && unit.end <= to && form !== "participle"
  })
}

/** Prepositions after which a time is the last one allowed. */
const limits = /\b(by|before|until|till|no later than|not later than|ahead of|prior to)\s+(?:[\p{L}]+\s+){0,4}$/u

/** Whether a time says by when, or when, what is agreed or asked is to be done. */
function isDue(text: string, time: Time, kind: ActKind, what: Span, latest: string | null): boolean {
  if (!lookingForward.has(kind) || time.end > what.end + leadReach || time.start < what.start) return false
  if (leadOf(text, time) !== null) return true
  const first = time.date === null ? null : firstDayOf(time.date.value)
  return first !== null && latest !== null && first > latest
}

/** The preposition that makes a time a limit, in front of its words or among them, or null. */
function leadOf(text: string, time: Span): string | null {
  const inside = /^(by|before|until|till|within|no later than)\b/i.exec(slice(text, time))
  if (inside !== null) return (inside[1] as string).toLowerCase()
  const before = text.slice(Math.max(0, time.start - leadReach), time.start)
  return limits.exec(before)?.[1]?.toLowerCase() ?? null
}

/**
 * By when, or when, what was agreed, promised, asked or threatened is to be done.
 *
 *     The sides agreed to reopen the line by June 1.      They will meet in the autumn.
 *                                         ─────────                      ─────────────
 */
export function dueOfAct(
  { kind, what, sentence }: ActProposal,
  date: DocumentDate | null,
  { document, times }: Setting,
): DocumentDate | null {
  if (!lookingForward.has(kind)) return null
  const { text } = document
  const latest = document.date === null ? null : lastDayOf(document.date.value)
  for (const time of timesIn(times, sentence)) {
    const lead = leadOf(text, time)
    const words = slice(text, time).replaceAll(/\s+/g, " ")
    if (time.type === "DURATION") {
      const days = /^P(\d+)([DWMY])$/.exec(time.value)
      const from = date === null || date.basis === "bounded" ? null : lastDayOf(date.value)
      const isLimit =
        lead === "within" ||
        /\bwithin\s+(?:the\s+(?:next|coming)\s+)?$/.test(text.slice(0, time.start).slice(-leadReach))
      if (!isLimit && time.date !== null && isDue(text, time, kind, what, latest)) return time.date
      if (!isLimit || days === null || from === null || time.start < what.start || time.end > what.end + leadReach)
        continue
      const length = Math.round(Number(days[1]) * (unitDays[days[2] as string] ?? 1))
      const value = `../${daysAfter(from, length)}`
      return { value, basis: "resolved", why: `within “${words}”, counted from ${date?.value}` }
    }
    if (time.date === null || time.type === "SET" || !isDue(text, time, kind, what, latest)) continue
    if (lead === null) return time.date
    // "before May" ends in April; "before the end of May", "before the May 5 deadline" do not.
    const isBefore = lead === "before" || lead === "ahead of" || lead === "prior to"
    const around = text.slice(Math.max(0, time.start - leadReach), time.end + leadReach)
    const isEnd = /\bend\b|\bdeadline\b/.test(around)
    const first = firstDayOf(time.date.value)
    const last = lastDayOf(time.date.value)
    if (isBefore && !isEnd && first !== null)
      return { value: `../${daysAfter(first, -1)}`, basis: time.date.basis, why: `before: ${time.date.why}` }
    if (last === null) return time.date
    return { value: `../${last}`, basis: time.date.basis, why: `${lead}: ${time.date.why}` }
  }
  return null
}

const unitDays: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

/** Kinds of acts that are done where the words after them say: a crowd that gathers, an arrest. */
const placed: ReadonlySet<ActKind> = new Set(["violence", "protest", "closure"])

/** Where an act was done: what its own words say, else where the engagement was at which it was said. */
export function placeOfAct(
  proposal: ActProposal,
  { cueing }: Around,
  { document, analysis, occasions }: Setting,
): Act["place"] {
  const { kind, event, trigger, what, sentence } = proposal
  const isThere = placed.has(kind) || proposal.mode === "arrest" || proposal.mode === "seize"
  if (isThere) return placeIn(document.text, analysis.names, { start: trigger.end, end: sentence.end })
  if (!verbal.has(event)) return null
  const occasion = cueing === null ? undefined : occasions.get(cueing.id)
  if (occasion?.place != null) return occasion.place
  const between = { start: trigger.end, end: what.start }
  return between.end > between.start ? placeIn(document.text, analysis.names, between) : null
}

function timesIn(times: readonly Time[], span: Span): Time[] {
  const found: Time[] = []
  for (let i = firstAtOrAfter(times, span.start); (times[i]?.end ?? Number.POSITIVE_INFINITY) <= span.end; i++)
    found.push(times[i] as Time)
  return found
}
