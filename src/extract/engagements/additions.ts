import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { isCommon } from "../../language/data/common-words.ts"
import { subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { gatherings, kindOfNoun } from "./kinds.ts"
import type { EngagementAddition, Told } from "./mention.ts"
import { bodiesAfter, opensPerson, partiesAfter, partiesOfList } from "./parties.ts"

/** "close to five and a half hours" */
const longestDuration = 9
/** Between "joined" and "by", "led" and "by", stand at most so many words. */
const byReach = 4
const definite = /^(?:the|their|its|his|her|this|that)$/

/**
 * What sentences add to an engagement that was told of before.
 *
 *     The meeting lasted five hours.   |   Ambassador Haddad also took part.   |   Sato joined the call.
 *     ─────────────────────────────        ─────────────────                       ────
 */
export function addedTo(told: Told): EngagementAddition[] {
  const { sentence } = told
  return sentence.verbs.flatMap((group): EngagementAddition[] => {
    if (group.negated || group.hypothetical) return []
    return accompanied(told, group) ?? lasted(told, group) ?? joined(told, group) ?? []
  })
}

function lasted(told: Told, group: VerbGroup): EngagementAddition[] | null {
  const { sentence } = told
  const { units } = sentence
  if (units[group.head]?.norm !== "lasted") return null
  const subject = subjectOf(sentence, group)
  if (subject === null || !definite.test(units[subject.start]?.norm ?? "")) return null
  if (kindOfNoun(units[subject.end - 1]?.norm ?? "") === null) return null
  const mark = units.findIndex(({ text }, i) => i >= group.end && /^[,.;:]$/.test(text))
  const end = Math.min(mark < 0 ? units.length : mark, group.end + longestDuration)
  return [additionOf(told, group, [], { start: subject.start, end })]
}

function joined(told: Told, group: VerbGroup): EngagementAddition[] | null {
  const { sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  const isTaking = /^(?:took|take)$/.test(verb) && units[group.end]?.norm === "part"
  // "President Sato |dropped by| the meeting."
  const isVisiting =
    /^(?:dropped|stopped)$/.test(verb) &&
    units[group.end]?.norm === "by" &&
    /^(?:the|this)$/.test(units[group.end + 1]?.norm ?? "")
  const object = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] as number) : group.end
  const noun = units[object - 1]?.norm ?? ""
  const isReadout = told.document.kind === "readout"
  const isGathering = isReadout && gatherings.test(noun)
  // "Envoys Ruiz and Sato also |traveled with| the delegation."
  const isTravelling =
    isReadout &&
    /^(?:traveled|travelled|traveling|travelling)$/.test(verb) &&
    units[group.end]?.norm === "with" &&
    /^(?:delegation|team|party)$/.test(units[(sentence.nounEnd[group.end + 1] ?? 0) - 1]?.norm ?? "")
  // "The President |joined for part of the discussion|."
  const part = isReadout && verb === "joined" ? eventAfter(sentence, group.end) : -1
  const isOfKnown = definite.test(units[group.end]?.norm ?? "") && (kindOfNoun(noun) !== null || isGathering)
  if (
    !isTaking &&
    !isVisiting &&
    !isTravelling &&
    part < 0 &&
    !(/^(?:joined|attended)$/.test(verb) && isOfKnown && !group.passive)
  )
    return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  // The part that is told of who took part ends with what they took part in.
  const end = part > 0 ? part : isTaking ? group.end + 1 : object
  return [additionOf(told, group, partiesOfList(told, subject), { start: subject.start, end })]
}

/** Where an event ends that follows "for" or "for part of": "joined |for part of the discussion|"; -1 where none does. */
function eventAfter({ units, nounStart, nounEnd }: ChunkedSentence, from: number): number {
  if (!/^(?:for|in)$/.test(units[from]?.norm ?? "")) return -1
  const isPart =
    /^(?:part|portion|portions|some|most)$/.test(units[from + 1]?.norm ?? "") && units[from + 2]?.norm === "of"
  const at = isPart ? from + 3 : from + 1
  const end = nounStart[at] === at ? (nounEnd[at] as number) : at
  return definite.test(units[at]?.norm ?? "") && isOfEvent(units[end - 1]?.norm) ? end : -1
}

/**
 * Those who come with somebody.
 *
 *     They were joined by Minister Ruiz and Kenji Sato.   |   Ruiz, joined by Envoy Haddad, met with Sato.
 *                         ───────────── ──────────                           ─────────────
 */
function accompanied(told: Told, group: VerbGroup): EngagementAddition[] | null {
  const { sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  // "met with a group of members – |led by| Chairman Ruiz –", of a readout
  const isLed =
    verb === "led" &&
    told.document.kind === "readout" &&
    group.start === group.head &&
    ledBefore.test(units[group.start - 1]?.norm ?? "")
  if (!/^(?:joined|accompanied)$/.test(verb) && !isLed) return null
  const by = byAfter(sentence, group)
  if (by === null || /^(?:will|to|be)$/.test(units[group.start]?.norm ?? "")) return null
  const sending = sendersAfter(told, by + 1)
  const joining = sending.length > 0 ? sending : partiesAfter(told, by + 1)
  // "a delegation led by |the Port Council|": whoever came for it.
  const coming = isLed ? joining.filter((party) => namesPerson(told, party, /./)) : joining
  if (coming.length === 0) return []
  const first = [...joinedPeople(told, group), ...coming]
  const addition = additionOf(told, group, first, { start: group.start, end: by })
  // "Ruiz, |joined by| Haddad, travelled to Haldis and met Sato": what they came to is told after.
  const end = { start: sentence.end - 1, end: sentence.end }
  // "Ruiz, Jr. |joined by| Haddad, met"
  const isBare = group.start === group.head
  const goesOn = isBare && sentence.verbs.some(({ form, start }) => form === "finite" && start > group.end)
  const isInserted = isLed || goesOn || (isBare && units[group.start - 1]?.text === ",")
  return [isInserted ? { ...addition, trigger: end, joins: "sentence" } : addition]
}

/** "joined by a |delegation from| the Port Council and the Harbour Office", of a readout: the bodies from which those came who have no names. */
function sendersAfter(told: Told, from: number): readonly Span[] {
  const { units, nounStart, nounEnd } = told.sentence
  const end = nounStart[from] === from ? (nounEnd[from] as number) : from
  const isUnnamed = /^(?:delegation|delegations|team)$/.test(units[end - 1]?.norm ?? "")
  return isUnnamed && told.document.kind === "readout" && units[end]?.norm === "from" ? bodiesAfter(told, end + 1) : []
}

/** "|Director Ruiz and Deputy Director Sato| were joined by Envoy Haddad": of a readout, they too were there. */
function joinedPeople(told: Told, group: VerbGroup): Span[] {
  const subject = told.document.kind === "readout" && group.form === "finite" ? subjectOf(told.sentence, group) : null
  return subject === null ? [] : partiesOfList(told, subject).filter((party) => namesPerson(told, party, /\s/))
}

/** What stands right before "led by" where it is said of those who came. */
const ledBefore = /^(?:[,–—]|delegation|group|team)$/

/** Where the "by" of a passive verb stands; null where none follows. */
function byAfter({ units, verbAt }: ChunkedSentence, group: VerbGroup): number | null {
  for (let i = group.end; i < Math.min(units.length, group.end + byReach); i++) {
    if (units[i]?.norm === "by") return i
    if (/^[,.;:]$/.test(units[i]?.text ?? "") || (verbAt[i] ?? -1) >= 0) return null
  }
  return null
}

/** Those who come together, as readouts call them. */
const attendees =
  /^(?:meeting|call|roundtable|participants|attendees|officials|leaders|delegation|representatives|speakers|guests|panelists|members)$/
/** What those do at an event who are there. */
const attending =
  /^(?:attended|participated|joined|moderated|facilitated|opened|closed|kicked|concluded|delivered|provided|gave|spoke|presented|briefed|addressed|represented)$/
/** What they do to "the meeting"; to "a reception" they do it elsewhere. */
const holding = /^(?:hosted|co-hosted|cohosted|chaired|co-chaired|cochaired|led)$/
/** Words of what happened before the event. */
const before = /^(?:earlier|previously|recently)$/
/** What several do who are named for the first time, where one alone may have done it elsewhere. */
const discussing =
  /^(?:discussed|described|highlighted|shared|outlined|underscored|emphasized|emphasised|explained|reviewed|heard|engaged)$/

/** What one does who speaks at an event; not what one "said" or "announced", which is done elsewhere as well. */
const telling = /^(?:noted|detailed|stressed|spoke|recounted|reflected|moderated|walked|kicked|thanked|welcomed|made)$/

/**
 * Of a readout, those whom a later sentence names for the first time as taking part.
 *
 *     Participants included Secretary Ana Ruiz and Omar Haddad.   |   Adviser Kenji Sato provided opening remarks.
 *                           ────────────────── ───────────                ──────────────────
 */
export function introducedIn(told: Told): EngagementAddition[] {
  const { document, sentence } = told
  if (document.kind !== "readout") return []
  const { units } = sentence
  if (units.some(({ norm }) => before.test(norm))) return []
  const heard = heardFrom(told)
  return sentence.verbs.flatMap((group): EngagementAddition[] => {
    const verb = units[group.head]?.norm ?? ""
    if (group.negated || group.hypothetical || group.form !== "finite") return []
    if (group === heard?.group) return additionsOf(told, group, heard.people)
    // "Also in the meeting were Ruiz and Sato."
    if (/^(?:was|were)$/.test(verb) && group.end === group.head + 1 && isInverted(sentence, group))
      return listed(told, group, partiesAfter(told, group.end))
    // "has provided", "will include": another time; "also provided" is not.
    if (!group.passive && !sentence.tags.slice(group.start, group.head).every((tag) => tag === "ADV")) return []
    const subject = wholeSubject(told, group)
    if (/^(?:included|include|featured)$/.test(verb) && !group.passive) {
      // "The forum |featured| officials, including Ruiz and Sato."
      const isShown = verb === "featured" && subject !== null && isOfEvent(units[subject.end - 1]?.norm)
      if (!isShown && !isOfAttendees(sentence, subject, group)) return []
      const from = units[group.end]?.text === ":" ? group.end + 1 : group.end
      return listed(told, group, partiesAfter(told, from))
    }
    if (subject === null) return []
    const by = byAfter(sentence, group)
    const isOfDelegation = verb === "led" && /^(?:delegation|side|team|party)$/.test(units[subject.end - 1]?.norm ?? "")
    // "They were |welcomed by| the mayor."
    const areReceived = /^(?:welcomed|received|greeted)$/.test(verb) && isOfThoseThere(sentence, subject)
    // "The roundtable was moderated by Ruiz."
    const isPresided =
      presiding.test(verb) && definite.test(units[subject.start]?.norm ?? "") && isOfEvent(units[subject.end - 1]?.norm)
    if (by !== null && (isOfDelegation || isPresided || areReceived || verb === "briefed")) {
      const leading = isPresided ? leadershipAfter(told, by) : []
      return additionsOf(told, group, [...partiesAfter(told, by + 1), ...leading])
    }
    if (group.passive) return []
    // "The Premier joined Secretary Ruiz and Kenji Sato in speaking with pilots."
    if (verb === "joined") {
      const joined = additionsOf(told, group, partiesAfter(told, group.end))
      if (joined.length > 0) return joined
    }
    const people = [...partiesOfList(told, subject), ...(attending.test(verb) ? alongside(told, group) : [])]
    const isThere =
      attending.test(verb) ||
      (holding.test(verb) && definite.test(units[group.end]?.norm ?? "")) ||
      (discussing.test(verb) && (people.length > 1 || speaksThere(told, subject))) ||
      (telling.test(verb) && speaksThere(told, subject))
    return isThere ? additionsOf(told, group, people) : []
  })
}

/** "co-chaired by Sato and Varga, and under the leadership of |Ana Ruiz| and |Omar Haddad|" */
function leadershipAfter(told: Told, from: number): readonly Span[] {
  const { units } = told.sentence
  const at = units.findIndex(
    ({ norm }, i) => i > from && norm === "leadership" && units[i - 2]?.norm === "under" && units[i + 1]?.norm === "of",
  )
  return at < 0 ? [] : partiesAfter(told, at + 2)
}

/**
 * Of a readout, the bodies of which a later sentence tells that those took part who came from them.
 *
 *     Participants included Kenji Sato and officials from the Port Council.   |   Staff from the Sea Office presented a plan.
 *                                                             ────────────                       ──────────
 *     Shipping companies joining were Odeco, Haldis Marine, and Vamp.
 *                                     ─────  ─────────────      ────
 */
export function bodiesIntroducedIn(told: Told): EngagementAddition[] {
  const { document, sentence } = told
  const { units, verbs } = sentence
  if (document.kind !== "readout" || units.some(({ norm }) => before.test(norm))) return []
  const group = verbs.find(({ form }) => form === "finite")
  if (group === undefined || group.negated || group.hypothetical) return []
  const verb = units[group.head]?.norm ?? ""
  const subject = subjectOf(sentence, group)
  // "The session was |attended by| officials from the Port Council."
  const isAttended =
    group.passive &&
    verb === "attended" &&
    isOfEvent(units[(subject?.end ?? 0) - 1]?.norm) &&
    units[group.end]?.norm === "by"
  const isListing = isAttended || (/^(?:included|include|were)$/.test(verb) && isOfAttendees(sentence, subject, group))
  const isThere = attending.test(verb) || discussing.test(verb)
  if (!isAttended && (group.passive || group.end !== group.head + 1 || !(isListing || isThere))) return []
  const areBodies = isListing && units.slice(0, group.start).some(({ norm }) => bodiesAsWhole.test(norm))
  const [from, to] = isListing ? [group.end, units.length] : [0, group.start]
  const senders = units
    .slice(from, to)
    .flatMap(({ norm }, i) =>
      sent.test(norm) && units[from + i + 1]?.norm === "from" ? bodiesAfter(told, from + i + 2) : [],
    )
  const limit = units[to - 1]?.end ?? sentence.end
  const bodies = [...(areBodies ? bodiesAfter(told, from) : []), ...senders].filter(({ end }) => end <= limit)
  return bodies.length === 0 ? [] : [{ ...additionOf(told, group, bodies, group), joins: "sole" }]
}

/** What a readout calls those that took part as a whole. */
const bodiesAsWhole = /^(?:companies|organizations|organisations|agencies|departments|unions|associations|groups)$/

/** Those whom a body or a state sends. */
const sent =
  /^(?:representatives|officials|leaders|leadership|executives|delegates|staff|members|counterparts|delegations|experts)$/
const together = /^(?:partnership|coordination|collaboration|conjunction)$/
/** What follows these is told of what was spoken about. */
const turning =
  /^(?:about|regarding|concerning|following|after|before|ahead|amid|where|who|which|that|whose|focused|affected)$/

/**
 * Of a readout's first paragraph, the bodies and states from which those came who are told of in no other way.
 *
 *     Minister Ruiz, alongside staff from the Port Council, met with representatives from Calvern and Ruvenia to …
 *                                             ────────────                                ───────     ───────
 */
export function sentBy(told: Told): EngagementAddition[] {
  const { sentence } = told
  const { units, verbs, nounStart } = sentence
  const main = verbs.find(({ form, passive }) => form === "finite" && !passive)
  if (main === undefined) return []
  const isPurpose = (at: number) => verbs.some(({ form, start }) => form === "infinitive" && start === at)
  const turn = units.findIndex(({ norm }, i) => i >= main.end && (turning.test(norm) || isPurpose(i)))
  const end = turn < 0 ? units.length : turn
  const bodies: Span[] = units.slice(0, end).flatMap(({ norm }, i) => {
    const next = units[i + 1]?.norm ?? ""
    // "in |partnership| with the Port Council"
    if (together.test(norm) && next === "with" && units[i - 1]?.norm === "in") return bodiesAfter(told, i + 2)
    if (!sent.test(norm)) return []
    // "thanked her for |her leadership of| the bank"
    const isDone = norm === "leadership" && !/^(?:the|senior)$/.test(units[nounStart[i] ?? i]?.norm ?? "")
    return /^(?:from|of)$/.test(next) && !isDone ? bodiesAfter(told, i + 2) : []
  })
  // "met with makers of pumps |including| Odeco and Haldis Marine"
  const included = units.findIndex(
    ({ norm }, i) => i < end && (norm === "including" || (norm === "as" && units[i - 1]?.norm === "such")),
  )
  const text = told.document.text
  // "including |the Secretaries of Ports and Trade| and the chair of |the Port Council|" are people.
  const isListed = ({ start, end: to }: Span) =>
    /(?:including|such as|,|\band|&) (?:the )?$/.test(text.slice(sentence.start, start)) &&
    !/^Secretaries\b/.test(text.slice(start, to))
  if (included > 0) bodies.push(...bodiesAfter(told, included + 1).filter(isListed))
  if (bodies.length === 0) return []
  const verb = units[main.head]?.norm ?? ""
  const areActing =
    (attending.test(verb) || discussing.test(verb)) && bodies.every(({ end }) => end <= (units[main.start]?.start ?? 0))
  const trigger = { start: sentence.end - 1, end: sentence.end }
  return [{ ...additionOf(told, main, bodies, main), trigger, joins: areActing ? "main" : "its own" }]
}

function isOfThoseThere({ units }: ChunkedSentence, { start, end }: Range): boolean {
  return units.slice(start, end).some(({ norm }) => norm === "they" || attendees.test(norm))
}

/**
 * Who does it: where a person's name opens the sentence and no verb stands between, all from there on.
 *
 *     Envoy Haddad, Governor Varga, and pilots from across the country participated.
 *     ─────────────────────────────────────────────────────────────── not "the country" alone
 */
function wholeSubject({ analysis: { names }, sentence }: Told, group: VerbGroup): Range | null {
  const subject = subjectOf(sentence, group)
  // "– Envoy Haddad and Governor Varga discussed": an item of a list.
  const start = /^[-–•*]$/.test(sentence.units[0]?.text ?? "") ? 1 : 0
  if (subject === null || !opensPerson(names, sentence.units[start]?.start ?? -1)) return subject
  if (!sentence.verbs.every((other) => other === group || other.start > group.start)) return subject
  // "Envoy Haddad, Governor Varga, and Mayor Sato, provided": a list, with a comma too many.
  const { units } = sentence
  const isClosed =
    units[group.start - 1]?.text === "," &&
    units
      .slice(subject.end, group.start)
      .some(({ norm }, i) => norm === "and" && units[subject.end + i - 1]?.text === ",")
  return { start, end: isClosed ? group.start - 1 : subject.end }
}

/**
 * Whether somebody spoke who is named with an office as the sentence begins, or after where it was.
 *
 *     Port Envoy Ana Ruiz emphasized …   |   During the session, Governor Kenji Sato discussed …
 */
function speaksThere({ analysis: { names }, sentence }: Told, { start }: Range): boolean {
  const { units } = sentence
  const comma = units.findIndex(({ text }) => text === ",")
  const isAt = /^(?:during|at|in)$/.test(units[0]?.norm ?? "") && comma > 0 && isOfEvent(units[comma - 1]?.norm)
  const from = isAt ? comma + 1 : 0
  return start <= from + 1 && opensPerson(names, units[from]?.start ?? -1)
}

/** Those together with whom somebody does it: "provided remarks |along with| Governor Petrov", "moderated a discussion on ports |with| Envoy Varga". */
function alongside(told: Told, group: VerbGroup): Span[] {
  const { units, verbs, verbAt } = told.sentence
  let isDiscussion = false
  for (let i = group.end; i < Math.min(units.length, group.end + alongsideReach); i++) {
    const { norm = "", text = "" } = units[i] ?? {}
    if (norm === "alongside") return partiesAfter(told, i + 1)
    if (norm === "along" && units[i + 1]?.norm === "with") return partiesAfter(told, i + 2)
    if (/^(?:discussion|conversation|panel)$/.test(norm)) isDiscussion = true
    if (isDiscussion && norm === "with") return partiesAfter(told, i + 1)
    const verb = verbs[verbAt[i] ?? -1]
    if (/^[,.;:]$/.test(text) || (verb !== undefined && !(isDiscussion && norm === "focused"))) return []
  }
  return []
}

/** Between "provided" and "along with" stand at most so many words. */
const alongsideReach = 12

const presiding = /^(?:led|moderated|facilitated|chaired|co-chaired|hosted|co-hosted|opened|closed|attended)$/

function isOfEvent(noun: string | undefined): boolean {
  return noun !== undefined && (gatherings.test(noun) || kindOfNoun(noun) !== null)
}

/** "Also in the meeting |were| Ruiz and Sato", "Also participating |were| …": who is there follows. */
function isInverted({ units }: ChunkedSentence, group: VerbGroup): boolean {
  const opening = units
    .slice(0, group.start)
    .map(({ norm }) => norm)
    .join(" ")
  return (
    /^(?:also |in attendance|present|attending|participating|joining)/.test(opening) && group.start < inversionReach
  )
}

const inversionReach = 10

/**
 * Those whom others heard at the event.
 *
 *     Pilots heard from Secretary Ruiz and Kenji Sato.   |   Pilots spoke with senior officials – including Envoy Varga –
 *                       ──────────────     ──────────                                                       ───────────
 */
function heardFrom(told: Told): { readonly group: VerbGroup; readonly people: readonly Span[] } | null {
  const { units, verbs } = told.sentence
  const group = verbs.find(({ form }) => form === "finite")
  if (group === undefined || group.passive) return null
  // "Participants, |including Envoy Ruiz|, also looked ahead."
  const included = units.findIndex(({ norm }, i) => norm === "including" && i < group.start)
  if (included > 0 && units.slice(0, included).some(({ norm }) => attendees.test(norm))) {
    const people = partiesAfter(told, included + 1)
    return people.length === 0 ? null : { group, people }
  }
  const people = units.flatMap(({ norm }, i) => {
    if (i <= group.head) return []
    const isFrom =
      (/^(?:from|by)$/.test(norm) &&
        /^(?:heard|remarks|presentations?|briefings?|overview|updates?)$/.test(units[i - 1]?.norm ?? "")) ||
      (norm === "from" && units[group.head]?.norm === "heard") ||
      (norm === "from" && isToldTo(told, group, i))
    const isIncluding =
      norm === "including" &&
      units.slice(group.end, i).some((unit) => /^(?:officials|speakers|panelists)$/.test(unit.norm))
    return isFrom || isIncluding ? partiesAfter(told, i + 1) : []
  })
  return people.length === 0 ? null : { group, people }
}

/** "received a briefing on the ports |from|": whoever gave it follows. */
function isToldTo({ sentence: { units, verbs } }: Told, { head, end }: VerbGroup, at: number): boolean {
  return (
    units[head]?.norm === "received" &&
    units
      .slice(end, at)
      .some(({ norm }) => /^(?:presentations?|briefings?|overview|updates?|remarks|report)$/.test(norm)) &&
    !verbs.some(({ form, start }) => form === "finite" && start >= end && start < at)
  )
}

/** Whether those who are listed after "included" are those who were there. */
function isOfAttendees({ units, verbs }: ChunkedSentence, subject: Range | null, group: VerbGroup): boolean {
  // "Mayors |participating| included", "Governors in |attendance| included"
  if (/^(?:participating|attending|joining|attendance|present|represented)$/.test(units[group.start - 1]?.norm ?? ""))
    return true
  if (subject === null) return false
  // "the meeting – |which| also included"
  if (units[subject.start]?.norm === "which") {
    const before = /^[,–—]$/.test(units[subject.start - 1]?.text ?? "") ? subject.start - 2 : subject.start - 1
    return isOfEvent(units[before]?.norm)
  }
  return (
    units.slice(subject.start, subject.end).some(({ norm }) => attendees.test(norm)) ||
    verbs.some(
      ({ head, end }) => end <= subject.start && /^(?:taking|participating|attending)$/.test(units[head]?.norm ?? ""),
    )
  )
}

/** An addition of a list of two people and more, in which a surname after a title will do; of one alone as elsewhere. */
function listed(told: Told, group: VerbGroup, parties: readonly Span[]): EngagementAddition[] {
  const people = parties.filter((party) => namesPerson(told, party, /./) || isOfUncommonWords(told, party))
  if (people.length < 2) return additionsOf(told, group, parties)
  return [{ ...additionOf(told, group, people, { start: group.start, end: group.end }), joins: "sole" }]
}

/** "Ana Ruiz, Premier; |Zelko Komar|, envoy": in a list, a name that nothing explains, of words that mean nothing else. */
function isOfUncommonWords({ document, analysis: { names } }: Told, party: Span): boolean {
  const name = names[firstAtOrAfter(names, party.start)]
  const words = slice(document.text, party).split(/\s+/)
  return (
    name?.kind === "unknown" &&
    name.start === party.start &&
    name.end === party.end &&
    words.length > 1 &&
    words.every((word) => !isCommon.has(word.toLowerCase()))
  )
}

/** An addition of those alone who are called by more than one name, as who is named first is. */
function additionsOf(told: Told, group: VerbGroup, parties: readonly Span[]): EngagementAddition[] {
  const whole = parties.filter((party) => namesPerson(told, party, /\s/))
  if (whole.length === 0) return []
  return [{ ...additionOf(told, group, whole, { start: group.start, end: group.end }), joins: "sole" }]
}

/** Whether a phrase holds a person's name of which the pattern is true. */
function namesPerson({ document, analysis: { names } }: Told, party: Span, pattern: RegExp): boolean {
  for (let i = firstAtOrAfter(names, party.start); (names[i]?.end ?? party.end + 1) <= party.end; i++) {
    const name = names[i] as Name
    if (name.kind === "person" && pattern.test(slice(document.text, name))) return true
  }
  return false
}

function additionOf(told: Told, group: VerbGroup, first: readonly Span[], range: Range): EngagementAddition {
  const { sentence } = told
  const words = spanOf(sentence, range)
  return {
    kind: "addition",
    first,
    second: [],
    trigger: spanOf(sentence, { start: group.start, end: group.end }),
    evidence: {
      start: Math.min(words.start, ...first.map(({ start }) => start)),
      end: Math.max(words.end, ...(first.some(({ start }) => start > words.start) ? first.map(({ end }) => end) : [])),
    },
    joins: "last",
    sentence,
  }
}
