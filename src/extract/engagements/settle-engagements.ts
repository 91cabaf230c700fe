import type { Actor } from "../../domain/actor.ts"
import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import { findingId } from "../../domain/identity.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Time } from "../../domain/time.ts"
import { spokenTo } from "../actors/spoken-to.ts"
import { areOne, areOneFamily, countryOfPlace, type Draft, isLongOver, merge } from "./draft.ts"
import type { Known } from "./known.ts"
import { kindOfReadout, leadParagraph, mayCount } from "./lead.ts"
import { isHead, levelOf, rankOf } from "./level.ts"
import type { EngagementAddition, EngagementMention } from "./mention.ts"
import type { Occasion } from "./occasion.ts"
import { placeInFull } from "./place-of.ts"
import { hangsOn, isSetting, withStatementsMade } from "./said-there.ts"
import { daysOf, mayBeSameTime } from "./same-time.ts"
import { type NamedInTitle, namedInTitle, surnameOf } from "./title.ts"
import { dateOf, durationOf, overDays, timesIn } from "./when.ts"

/** What settling one mention may look at. */
interface Scene extends Known {
  readonly byId: ReadonlyMap<string, Actor>
  /** The first paragraph of a readout; null of other documents. */
  readonly lead: Span | null
  /** The mention that a readout is of. */
  readonly main: EngagementMention | null
  readonly title: NamedInTitle
  /** The statements by where a source or cue of theirs begins, in that order. */
  readonly cued: readonly { readonly start: number; readonly statement: Statement }[]
}

/** A mention is of one of the last so many engagements told of before it: a long document goes on to others. */
const longestMemory = 200

/**
 * Makes one engagement of all the places where a document tells of it. `meant` holds the actors of each mention's
 * phrases, in the order of `phrasesOfEngagements`.
 */
export function settleEngagements(
  mentions: readonly (EngagementMention | EngagementAddition)[],
  meant: readonly (readonly string[])[],
  occasion: Occasion | null,
  known: Known,
): Engagement[] {
  const scene = sceneOf(mentions, known)
  const { byId } = scene
  const drafts: Draft[] = occasion === null ? [] : [draftOfOccasion(occasion, known)]
  let next = 0
  for (const mention of mentions) {
    const idsOf = (spans: readonly Span[]) => [
      ...new Set(spans.flatMap((span) => [...(meant[next++] ?? []), ...spokenTo(span, known)])),
    ]
    const meantFirst = idsOf(mention.first)
    const first = meantFirst.length > 0 ? meantFirst : travellers(mention, drafts, scene)
    const second = idsOf(mention.second)
    if (mention.kind === "addition") {
      const isHeld = ({ kind, status }: Draft) =>
        status === "held" && (areOneFamily(kind, "meeting") || kind === "call")
      if (mention.joins === "sentence" || mention.joins === "its own") {
        const told = drafts.flatMap(({ status, evidence }, i) =>
          status === "held" && evidence.some((span) => contains(mention.sentence, span)) ? [i] : [],
        )
        for (const i of told) drafts[i] = include(drafts[i] as Draft, mention.evidence, first)
        if (told.length > 0 || mention.joins === "its own") continue
      }
      const isVisit = ({ kind, status }: Draft) => status === "held" && kind === "visit"
      // "Ruiz was |accompanied| by Sato", of a readout of her journey: all the way.
      const isOnJourney =
        kindOfReadout(known.document.title) === "visit" &&
        /\baccompanied$/.test(slice(known.document.text, mention.trigger)) &&
        drafts.some(isVisit)
      const isOfVisit = mention.first.length > 0 && (isOnJourney || !drafts.some(isHeld))
      const isFit = isOfVisit ? isVisit : isHeld
      const last = draftToJoin(mention, drafts, isFit, scene)
      if (mention.joins === "sole" && last >= 0 && isOfAnotherDay(mention, drafts[last] as Draft, known)) continue
      if (last >= 0) drafts[last] = add(drafts[last] as Draft, mention, first, known.times)
      continue
    }
    const read = draftOf(mention, [first, second], scene)
    if (read === null) continue
    const ended = endedVisitOf(read, drafts, scene)
    const draft = ended === null ? read : { ...read, date: dayDuring(ended, known.document.date) }
    // The lead's verb tells of it by itself, now that who is called so is known: its title names them once more.
    const told =
      mention === scene.main
        ? lastOf(drafts, ({ evidence }) => evidence.some((span) => contains(span, mention.trigger)))
        : -1
    const before = drafts[told]
    if (before?.first.some((id) => draft.first.includes(id))) {
      drafts[told] = { ...before, kind: draft.kind, date: before.date ?? draft.date }
      continue
    }
    const retold = retells(mention, draft, scene) ? ofMain(drafts, scene) : -1
    if (retold >= 0) {
      const { evidence } = mention
      drafts[retold] = include(drafts[retold] as Draft, evidence, [...draft.first, ...draft.second])
      continue
    }
    const same = lastOf(
      drafts,
      (other) => areOne(other, draft, known.document.date) || (mention.isKnown && isSpokenOfAgain(other, draft)),
    )
    // "Her visit underscores the alliance", of one that was told of as coming.
    const isComing =
      draft.kind === "visit" &&
      draft.status === "held" &&
      draft.date === null &&
      draft.duration === null &&
      !draft.isEarlier &&
      /^(?:visit|trip)$/i.test(slice(known.document.text, mention.trigger))
    const coming = same < 0 && isComing ? lastOf(drafts, (other) => isSameJourney(other, draft)) : -1
    if (coming >= 0) continue
    if (same >= 0) drafts[same] = merge(drafts[same] as Draft, draft)
    else if (mayStand(mention, draft, scene)) drafts.push(draft)
  }
  const { document } = known
  const noted = drafts.filter((draft) => isOfNote(draft, drafts, byId))
  const settled = withOwnIds(
    noted.map((draft) => finish(draft, scene)),
    document.id,
  )
  const earlier = new Set(settled.flatMap(({ id }, i) => (noted[i]?.isEarlier ? [id] : [])))
  const dated = datedByVisits(datedByParts(withinVisits(settled, earlier, document), document.text), document)
  return withStatementsMade(dated, known)
}

const delegation = /^(?:they|(?:the|their) (?:[\p{L}.]+ )?delegation)$/iu

/** "|The delegation| met Premier Sato": those whose visit a readout told of before. "A stop in Ode, where |they| met" is elsewhere. */
function travellers(
  { kind, first: [only, more] }: EngagementMention | EngagementAddition,
  drafts: readonly Draft[],
  { document: { text, kind: sort } }: Scene,
): readonly string[] {
  if (only === undefined || more !== undefined || sort !== "readout" || kind === "visit") return []
  if (!delegation.test(slice(text, only)) || /\bwhere $/.test(text.slice(Math.max(0, only.start - 7), only.start)))
    return []
  const visit = drafts.findLast((draft) => draft.kind === "visit" && draft.status === "held")
  return visit === undefined ? [] : [...visit.first, ...visit.others]
}

/** When the journey was made, over before its readout came out, of which something is told without a day; null where it is of none. */
function endedVisitOf(
  { kind, date, first }: Draft,
  drafts: readonly Draft[],
  { document }: Scene,
): DocumentDate | null {
  if (kind === "visit" || kindOfReadout(document.title) !== "visit" || document.date === null) return null
  if (date?.basis !== "bounded" || date.value !== document.date.value) return null
  const [published] = daysOf(document.date.value)
  const visit = drafts.findLast(
    (other) =>
      other.kind === "visit" &&
      other.status === "held" &&
      other.date !== null &&
      daysOf(other.date.value)[1] < published &&
      other.first.some((id) => first.includes(id)),
  )
  return visit?.date ?? null
}

/** Whether one is planned of the same people to the same place, as far as is told. */
function isSameJourney(one: Draft, other: Draft): boolean {
  return (
    one.kind === "visit" &&
    one.status === "planned" &&
    one.first.length > 0 &&
    other.first.length > 0 &&
    other.first.every((id) => one.first.includes(id)) &&
    (one.place === null || other.place === null || one.place === other.place)
  )
}

function lastOf(drafts: readonly Draft[], isIt: (draft: Draft) => boolean): number {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - longestMemory); i--)
    if (isIt(drafts[i] as Draft)) return i
  return -1
}

/** The paragraph after the lead tells what a readout is of within so many characters. */
const farFromLead = 900
const gatheredBy = /^(?:convened|hosted|held|led|chaired)\b/

/** Which of the drafts that fit an addition belongs to; -1 where none does. */
function draftToJoin(
  { joins }: EngagementAddition,
  drafts: readonly Draft[],
  isFit: (draft: Draft) => boolean,
  scene: Scene,
): number {
  const main = ofMain(drafts, scene)
  if (joins === "sole") {
    const sole = soleHeld(drafts, isFit)
    return sole < 0 && main >= 0 && isFit(drafts[main] as Draft) ? main : sole
  }
  if (joins === "main" && main >= 0) return main
  // "the summit of last May … The envoy stopped by the meeting": not by that of another time.
  const date = drafts[main]?.date ?? null
  return lastOf(
    drafts,
    (draft) => isFit(draft) && (date === null || draft.date === null || mayBeSameTime(date.value, draft.date.value)),
  )
}

/** The draft of what a readout is of; -1 where there is none. */
function ofMain(drafts: readonly Draft[], { main }: Scene): number {
  return main === null ? -1 : drafts.findIndex(({ evidence }) => evidence.some((span) => contains(span, main.trigger)))
}

/** Whether a later sentence of a readout tells once more who brought those together of whom the lead tells. */
function retells({ sentence, trigger }: EngagementMention, draft: Draft, { main, document, times }: Scene): boolean {
  return (
    main !== null &&
    sentence.start > main.sentence.start &&
    draft.status === "held" &&
    draft.kind === "meeting" &&
    draft.date === null &&
    ((bringingTogether.test(slice(document.text, main.trigger)) && gatheredBy.test(slice(document.text, trigger))) ||
      presidedBy.test(slice(document.text, trigger))) &&
    timesIn(times, sentence).every(({ type }) => type !== "DATE") &&
    sentence.units.every(({ norm }) => !otherTime.test(norm))
  )
}

/** "The meeting was |co-chaired| by Ruiz." */
const presidedBy = /^(?:the|this)\b.*\b(?:convened|hosted|chaired|co-chaired|led)$/is

/** Words of what was done besides, or before. */
const otherTime =
  /^(?:also|separately|then|earlier|later|previously|recently|previous|last|first|since|followed|following|builds?|after|before)$/

/** The only draft that fits; -1 where none or several do. */
function soleHeld(drafts: readonly Draft[], isHeld: (draft: Draft) => boolean): number {
  const first = drafts.findIndex(isHeld)
  return drafts.findLastIndex(isHeld) === first ? first : -1
}

/** "In April, Secretary Ruiz gave the committee a report": a day that is not the event's. */
function isOfAnotherDay(
  { sentence, evidence }: EngagementAddition,
  { date }: Draft,
  { document: { text }, times }: Known,
): boolean {
  // "opened it with Envoy Sato, |who| thanked a pilot named on May 9": the day of what is told of her.
  const told = sentence.units.find(({ norm, start }) => start >= evidence.end && /^(?:who|which|whose)$/.test(norm))
  const clause = { start: sentence.start, end: told?.start ?? sentence.end }
  // "moderated a talk with |2019| Harbour Champion Sato": of what she is.
  const isLabel = ({ start, date: year }: Time) =>
    year?.value.length === yearLength && !/\b(?:in|of|since|during) $/i.test(text.slice(0, start).slice(-longestLink))
  const days = timesIn(times, clause).flatMap((time) =>
    time.type === "DATE" && !isLabel(time) ? (time.date ?? []) : [],
  )
  // "opened today's session, as the ban comes to an end on July 31": one of them is the event's.
  if (days.some(({ value }) => date !== null && mayBeSameTime(value, date.value))) return false
  // "help for families this winter": what lies ahead is no day on which anything was done.
  return days.some(({ value }) => date === null || wholeDay.test(value) || daysOf(value)[0] <= daysOf(date.value)[1])
}

function sceneOf(mentions: readonly (EngagementMention | EngagementAddition)[], known: Known): Scene {
  const { document, analysis, actors } = known
  const lead = document.kind === "readout" ? leadParagraph(analysis, document) : null
  const mayBeMain = (mention: EngagementMention | EngagementAddition): mention is EngagementMention =>
    lead !== null &&
    mention.kind !== "addition" &&
    (areOneFamily(mention.kind, "meeting") || mention.kind === "call") &&
    mention.status === "held" &&
    mayCount(mention, analysis)
  const main =
    mentions.find((one): one is EngagementMention => mayBeMain(one) && lead !== null && overlaps(lead, one.trigger)) ??
    // A first paragraph that says how things stand: the readout is of what the next one tells.
    mentions.find(
      (one): one is EngagementMention =>
        mayBeMain(one) &&
        lead !== null &&
        one.trigger.start < lead.end + farFromLead &&
        gatheredBy.test(slice(document.text, one.trigger)),
    )
  const words = lead === null ? "" : slice(document.text, lead)
  return {
    ...known,
    byId: new Map(actors.map((actor) => [actor.id, actor])),
    lead,
    main: main ?? null,
    title: namedInTitle(document.title, words, actors),
    cued: known.statements
      .flatMap((statement) =>
        statement.form === "turn"
          ? []
          : [...statement.source, ...statement.cue].map(({ start }) => ({ start, statement })),
      )
      .sort((a, b) => a.start - b.start),
  }
}

/** "The trip was called off" is of the last trip told of, where nothing keeps them apart. */
function isSpokenOfAgain(one: Draft, known: Draft): boolean {
  const isOver = (status: Engagement["status"]) => status === "held"
  return (
    areOneFamily(one.kind, known.kind) &&
    isOver(one.status) === isOver(known.status) &&
    [...known.first, ...known.second].every((id) => one.first.includes(id) || one.second.includes(id)) &&
    (one.date === null || known.date === null || mayBeSameTime(one.date.value, known.date.value))
  )
}

/** Whether a draft says enough to be an engagement by itself. */
function mayStand(mention: EngagementMention, draft: Draft, { main, byId }: Scene): boolean {
  const parties = draft.first.length + draft.second.length
  // "Officials of the Port Council then met with the Harbour Office", of a readout: told once more, or of no one in particular.
  const isOfBodies =
    parties > 0 && [...draft.first, ...draft.second].every((id) => byId.get(id)?.kind === "organization")
  if (main !== null && mention !== main && isOfBodies && mention.kind !== "visit") return false
  if (mention === main || (draft.kind === "summit" && mention.standsAlone)) return true
  if (
    mention.standsAlone &&
    (draft.date !== null || draft.place !== null || /^(?:postponed|cancelled)$/.test(draft.status))
  )
    return mention.kind !== "visit" || draft.first.length > 0 || mention.isKnown
  if (draft.kind === "visit" && draft.duration !== null && draft.place !== null) return true
  if (draft.first.length === 0) return false
  return mention.isForWords || /^(?:visit|press-conference|speech|interview)$/.test(mention.kind) || parties >= 2
}

const expertise =
  /\b(?:professor|analyst|fellow|scholar|expert|researcher|author|director of (?:the )?.*(?:institute|program|center|centre|studies)|institute|university|think tank|activist|lecturer|economist|historian)\b/i

/** A private person's journey, and an expert's interview, are no engagements between those who act for somebody. */
function isOfNote(draft: Draft, drafts: readonly Draft[], actors: ReadonlyMap<string, Actor>): boolean {
  const people = draft.first.flatMap((id) => actors.get(id) ?? [])
  if (draft.kind === "interview")
    return !(people.length > 0 && people.every(({ role }) => role !== null && expertise.test(role)))
  if (draft.kind !== "visit" || draft.status !== "held" || people.length === 0) return true
  return people.some(
    ({ id, kind, role }) =>
      kind !== "person" ||
      rankOf(role) !== null ||
      /\b(?:leader|vice president|first (?:lady|gentleman)|second gentleman|sen(?:ator|\.)|rep(?:resentative|\.)|speaker|governor|mayor|spokes\w+|adviser|advisor|general|gen\.|chief|pope|commissioner|secretary.general)\b/i.test(
        role ?? "",
      ) ||
      drafts.some(
        (other) => /^(?:meeting|summit|talks|call)$/.test(other.kind) && [...other.first, ...other.second].includes(id),
      ),
  )
}

/** Two people at the head of their states who meet hold a summit. */
function finish(draft: Draft, { document, byId }: Scene): Engagement {
  const { first, second, place, date, duration, status, statements, evidence } = draft
  const participants = [...new Set([...first, ...(draft.kind === "visit" ? [] : second), ...draft.others])]
  const people = participants.flatMap((id) => byId.get(id) ?? [])
  const heads = people.filter(isHead)
  const isOneState = new Set(heads.map(({ country }) => country)).size === 1 && heads[0]?.country !== null
  const isSummit =
    (draft.kind === "meeting" || /^P\d+D$/.test(duration ?? "")) &&
    document.kind !== "readout" &&
    heads.length >= 2 &&
    !isOneState
  return {
    id: findingId(document.id, `engagement`, evidence),
    kind: isSummit ? "summit" : draft.kind,
    participants,
    sides: sidesOf(draft, byId),
    place: placeInFull(document.text, place),
    date,
    // "The presidents met", whoever they are.
    level: levelOf(people) ?? (draft.kind === "summit" && people.length === 0 ? "head of state" : null),
    duration,
    status,
    within: null,
    statements,
    evidence,
  }
}

/**
 * Several may be told of in the same words: each has an id of its own.
 *
 *     During meetings with President Ruiz and President-elect Sato, …
 *            ^^^^^^^^
 */
function withOwnIds(engagements: readonly Engagement[], document: string): Engagement[] {
  const told = new Map<string, number>()
  return engagements.map((engagement) => {
    const before = told.get(engagement.id) ?? 0
    told.set(engagement.id, before + 1)
    return before === 0
      ? engagement
      : { ...engagement, id: findingId(document, `engagement ${before + 1}`, engagement.evidence) }
  })
}

/** Who stands on which side: by country where each participant has one, else as the sentence puts them. */
function sidesOf({ kind, first, second, others, isOneSide }: Draft, actors: ReadonlyMap<string, Actor>): string[][] {
  if (kind === "visit" || kind === "press-conference" || kind === "speech")
    return [[...first], [...second]].filter((side) => side.length > 0)
  const all = [...new Set([...first, ...second, ...others])]
  const countries = all.map((id) => actors.get(id)?.country ?? null)
  if (all.length > 0 && countries.every((country) => country !== null)) {
    return [...new Set(countries)].map((country) => all.filter((_, i) => countries[i] === country))
  }
  return second.length > 0
    ? [[...first], second.filter((id) => !first.includes(id))].filter((side) => side.length > 0)
    : isOneSide && first.length > 0
      ? [[...first]]
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
    isOneSide: false,
    isEarlier: false,
  }
}

function draftOf(
  mention: EngagementMention,
  [first, second]: readonly [readonly string[], readonly string[]],
  scene: Scene,
): Draft | null {
  const { document, statements, byId, main, title, lead } = scene
  const isMain = mention === main
  const isPerson = (id: string) => byId.get(id)?.kind === "person"
  const acting =
    mention.kind === "talks" && mention.standsAlone
      ? (ids: readonly string[]) => ids.filter((id) => isPerson(id) || byId.get(id)?.kind === "country")
      : (ids: readonly string[]) => ids
  const named = new Set([...first, ...second].flatMap((id) => surnameIn(byId.get(id))))
  const unnamed = (ids: readonly string[]) =>
    ids.filter((id) => surnameIn(byId.get(id)).every((name) => !named.has(name)))
  // "Readout of Calls with Haddad and Sato": each call was with one of them.
  const inTitle =
    isMain && !mention.isOneOfSeveral
      ? { first: unnamed(title.first), second: unnamed(title.second) }
      : { first: [], second: [] }
  const isTold = isMain && title.second.length > 0
  const guests = isTold ? [...new Set([...second.filter(isPerson), ...inTitle.second])] : second
  if (mention.needsPerson && !guests.some(isPerson)) return null
  const made = statementsMadeAt(mention, scene)
  const speakers = [...new Set(made.flatMap(({ speaker }) => speaker ?? []))].filter(isPerson)
  const told = mention.isForWords && first.length === 0 ? speakers : first
  const taking = acting(
    [...new Set([...told, ...inTitle.first])].filter(
      (id) => (mention.kind !== "visit" || isPerson(id)) && !inTitle.second.includes(id),
    ),
  )
  const others =
    mention.kind === "visit"
      ? second.filter((id) => byId.get(id)?.kind === "country")
      : acting(guests).filter((id) => !taking.includes(id))
  if (!isMain && !agreesWithRoles(mention, [...taking, ...others], document.text, byId)) {
    return mention.standsAlone ? draftOf({ ...mention, first: [], second: [] }, [[], []], scene) : null
  }
  // "He also met with …": on the same day, as far as is told.
  const isOneMore =
    lead !== null &&
    overlaps(lead, mention.trigger) &&
    mention.status === "held" &&
    mention.kind !== "visit" &&
    taking.length + others.length > 1 &&
    isToldAlso(mention)
  const isPresidents =
    mention.standsAlone && taking.length === 0 && /\bpresidents\b/i.test(slice(document.text, mention.evidence))
  // "a news conference concluding |three days| of talks": the days are the talks'.
  const isForWords = mention.kind !== "visit" && (mention.isForWords || isOccasion.test(mention.kind))
  const duration = isForWords ? null : durationOf(mention, document.text, scene.times)
  const stated = dateOf(mention, document.text, scene.times, document.date)
  // "Ahead of Harbour Day 2031": a year alone is no date of what a readout is of.
  const isYear = isMain && stated?.value.length === yearLength
  const date = isYear ? null : stated
  // "Two days of talks in Haldis", with one who held them: a visit there.
  const isJourney =
    mention.kind === "talks" &&
    mention.standsAlone &&
    mention.status === "held" &&
    /^P\d+D$/.test(duration ?? "") &&
    mention.place !== null &&
    taking.length + others.length <= 1
  // "held a |call| with mayors", whatever its title says.
  const isNamedCall = mention.kind === "call" && /\bcalls?$/i.test(slice(document.text, mention.trigger))
  const kind = isMain && !isNamedCall ? kindOfMain(document.title, mention.kind) : mention.kind
  const isByParty = ({ speaker }: Statement) => mention.isForWords || [...taking, ...others].includes(speaker ?? "")
  const saidAt = mention.kind === "visit" ? [] : made.filter(isByParty)
  return {
    kind: isJourney ? "visit" : isPresidents && kind === "meeting" ? "summit" : kind,
    status: mention.status,
    first: taking,
    second: others,
    others: [],
    place: mention.place,
    date:
      (date === null ? null : overDays(date, duration, mention, document.text)) ??
      (isMain ? dayOpeningLead(scene) : null) ??
      (isMain || isOneMore ? dayOfReadout(document.date) : null),
    duration,
    statements: isMain ? statements.map(({ id }) => id) : saidAt.map(({ id }) => id),
    evidence: [mention.evidence],
    isOneSide: facesOthers(mention, document.text),
    isEarlier: mention.isEarlier,
  }
}

/** "Ruiz |also| met Sato"; not "Ruiz also spoke of the call between Sato and Varga": a verb stands between. */
function isToldAlso({ sentence: { units, verbs }, trigger }: EngagementMention): boolean {
  return units.some(
    ({ norm, start }) =>
      /^(?:also|separate|separately|individually)$/.test(norm) &&
      !verbs.some(({ head }) => {
        const at = units[head]?.start ?? 0
        return at > start && at < trigger.start
      }),
  )
}

/** Whether those who act are one side: they met with somebody, or brought others together. */
function facesOthers({ trigger, second, sentence }: EngagementMention, text: string): boolean {
  const words = slice(text, trigger)
  const after = text.slice(trigger.end, Math.min(sentence.end, trigger.end + withReach))
  return (
    second.length > 0 ||
    bringingTogether.test(words) ||
    /^(?: [\p{L}.]+){0,4} with\b/u.test(after) ||
    /\bby meeting with\b/.test(slice(text, sentence))
  )
}

/** "with" stands within so many characters of the verb: "met today in Haldis |with|". */
const withReach = 60
const bringingTogether =
  /^(?:virtually |were |was )?(?:convened|hosted|led|chaired|co-chaired|co-hosted|gathered|brought|welcomed|joined|participated|attended|kicked)\b/

const isOccasion = /^(?:press-conference|speech|interview)$/

/** "2031" */
const yearLength = 4
/** A word such as "during" before a year, with its space, is no longer. */
const longestLink = 8

function surnameIn(actor: Actor | undefined): string[] {
  return actor?.kind === "person" ? [surnameOf(actor)] : []
}

/** "|Yesterday|, the Port Council marked Harbour Month. The meeting was convened by Ruiz.": the past day with which a readout begins. */
function dayOpeningLead({ lead, times, document }: Scene): DocumentDate | null {
  const first = lead === null ? undefined : timesIn(times, lead)[0]
  if (lead === null || first?.date == null || first.type !== "DATE" || !wholeDay.test(first.date.value)) return null
  const isOpening = /^(?:on )?$/i.test(document.text.slice(lead.start, first.start)) && document.text[first.end] === ","
  const isPast = document.date !== null && first.date.value <= document.date.value
  return isOpening && isPast ? first.date : null
}

/** A readout that names no day is of the day it was put out, or of one shortly before. */
function dayOfReadout(date: DocumentDate | null): DocumentDate | null {
  if (date === null) return null
  return {
    value: date.value,
    basis: "bounded",
    why: `its sentence names no day; the readout is dated ${date.value}, and readouts come out on the day or shortly after`,
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
  const [only] = first
  const office = only === undefined || first.length > 1 ? null : offices.exec(slice(text, only))
  if (office === null) return true
  const stem = (office[1] as string).toLowerCase().replace(/(?:y|ie)$/, "")
  return ids.every((id) => actors.get(id)?.role?.toLowerCase().includes(stem) === true)
}

/** A readout's title says what it is the readout of; its talks are one meeting. */
function kindOfMain(title: string | null, kind: Engagement["kind"]): Engagement["kind"] {
  const named = kindOfReadout(title)
  // "a conversation", "a discussion" may be had by telephone.
  if (kind === "call" && !/\bmeet/i.test(title ?? "")) return kind
  if (named === "call" || (named === "meeting" && kind !== "summit")) return named
  return kind === "talks" ? "meeting" : kind
}

/** Statements whose source or cue stands in the sentence, and whose content does not hold the occasion. */
function statementsMadeAt(mention: EngagementMention, { cued, document: { text } }: Scene): Statement[] {
  const { sentence, trigger } = mention
  const made = new Set<Statement>()
  const isAnywhere = mention.isForWords || isSetting(mention)
  for (let i = firstAtOrAfter(cued, sentence.start); (cued[i]?.start ?? sentence.end) < sentence.end; i++) {
    const { statement } = cued[i] as Scene["cued"][number]
    const { source, cue, content } = statement
    const isIn = [...source, ...cue].some((span) => contains(sentence, span))
    const isThere = isAnywhere || hangsOn(statement, mention, text)
    if (isIn && isThere && !content.some((span) => contains(span, trigger))) made.add(statement)
  }
  return [...made]
}

/** A draft with those who are told of besides. */
function include(draft: Draft, evidence: Span, joining: readonly string[]): Draft {
  const known = [...draft.first, ...draft.second, ...draft.others]
  const added = [...new Set(joining)].filter((id) => !known.includes(id))
  return added.length === 0
    ? draft
    : { ...draft, others: [...draft.others, ...added], evidence: [...draft.evidence, evidence] }
}

/** How long it lasted, or who else took part: on the side of their country where both tell theirs. */
function add(
  draft: Draft,
  { evidence, first }: EngagementAddition,
  joining: readonly string[],
  times: readonly Time[],
): Draft {
  if (first.length > 0) return include(draft, evidence, joining)
  const duration = timesIn(times, evidence).find(({ type }) => type === "DURATION")?.value
  return duration === undefined ? draft : { ...draft, duration, evidence: [...draft.evidence, evidence] }
}

/** What a visitor does in the place visited, where the document tells of one visit alone that it may be a part of. */
function withinVisits(
  engagements: readonly Engagement[],
  earlier: ReadonlySet<string>,
  { date: published }: Document,
): Engagement[] {
  const visits = engagements.filter(({ kind, status }) => kind === "visit" && status === "held")
  return engagements.map((engagement) => {
    if (/^(?:visit|call|interview)$/.test(engagement.kind) || engagement.status !== "held") return engagement
    const around = visits.filter(({ id, participants, date, place }) => {
      const isThere = participants.some((id) => engagement.participants.includes(id))
      const isThen =
        date === null || engagement.date === null
          ? earlier.has(id) === earlier.has(engagement.id) &&
            isLongOver(date, published) === isLongOver(engagement.date, published)
          : mayBeSameTime(date.value, engagement.date.value)
      return isThere && isThen && isWithinPlace(engagement.place, place)
    })
    const [visit] = around
    return around.length === 1 && visit !== undefined ? { ...engagement, within: visit.id } : engagement
  })
}

/** From this day of a month on, a visit of which it is one day began in that month. */
const dayPastWeek = 8

/** A visit that no day is told of is of the days that a part of it ended, or of the month in which that was held. */
function datedByParts(engagements: readonly Engagement[], text: string): Engagement[] {
  return engagements.map((visit) => {
    const [trigger] = visit.evidence
    if (visit.kind !== "visit" || visit.date !== null || trigger === undefined) return visit
    const part = engagements.find(
      ({ within, date }) =>
        within === visit.id &&
        /^\d{4}-\d\d-\d\d$/.test(date?.value ?? "") &&
        Number(date?.value.slice(-2)) >= dayPastWeek,
    )
    if (part?.date == null) return visit
    // "at a news conference on Friday that closed a three-day visit"
    const days = overDays(part.date, visit.duration, { trigger }, text)
    if (days?.value.includes("/")) return { ...visit, date: days }
    const why = `the ${part.kind} of ${part.date.value} was held during it`
    return { ...visit, date: { value: part.date.value.slice(0, -3), basis: "bounded", why } }
  })
}

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** What was held during a visit, on no day that is told, was held on one of its days. */
function datedByVisits(engagements: readonly Engagement[], { date: published }: Document): Engagement[] {
  const visits = new Map(engagements.filter(({ kind }) => kind === "visit").map((visit) => [visit.id, visit]))
  return engagements.map((engagement) => {
    const date = engagement.within === null ? null : visits.get(engagement.within)?.date
    if (engagement.date !== null || date == null) return engagement
    return { ...engagement, date: dayDuring(date, published) }
  })
}

/** The day of what was held on some day of a visit. */
function dayDuring(visit: DocumentDate, published: DocumentDate | null): DocumentDate {
  // A single day is the visit's first.
  const isFirstDay =
    wholeDay.test(visit.value) && wholeDay.test(published?.value ?? "") && visit.value !== published?.value
  const value = isFirstDay ? `${visit.value}/${published?.value}` : visit.value
  return { value, basis: "bounded", why: `it was held during the visit of ${visit.value}` }
}

/** Whether something in one place, or in a place that is not told, may be a part of a visit to another. */
function isWithinPlace(place: string | null, visited: string | null): boolean {
  if (place === null || place === visited) return true
  const [country, of] = [countryOfPlace(place), countryOfPlace(visited)]
  return visited === null ? true : country !== null && country === of
}
