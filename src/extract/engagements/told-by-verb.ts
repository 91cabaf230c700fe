import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import type { Span } from "../../domain/span.ts"
import type { Name } from "../../language/analysis.ts"
import { type ChunkedSentence, nounPhraseAfter, opensTime, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { countryOfPlace } from "./draft.ts"
import { gatherings, isJourney, kindOfNoun, officesInPlural, standingBodies } from "./kinds.ts"
import { kindOfReadout } from "./lead.ts"
import type { EngagementMention, Told } from "./mention.ts"
import { partiesAfter, partiesBefore, partiesOfList } from "./parties.ts"
import { placeAt } from "./place-of.ts"
import { putTogether } from "./put-together.ts"
import { statusOfVerb } from "./status.ts"

/** How far "with" may stand from the verb: "met |today in Haldis| with". */
const withReach = 12
/** Between "held" and "meeting" stand at most so many words. */
const longestObject = 10

/** What the verb of a clause tells of people who come together; empty where it tells of nothing such. */
export function toldByVerb(told: Told, group: VerbGroup): EngagementMention[] {
  if (isHabit(told, group)) return []
  const found =
    bodyMet(told, group) ??
    broughtTogether(told, group) ??
    met(told, group) ??
    spentTime(told, group) ??
    joined(told, group) ??
    held(told, group) ??
    spokeByPhone(told, group) ??
    discussed(told, group) ??
    received(told, group) ??
    visited(told, group) ??
    spokeAt(told, group) ??
    fared(told, group)
  return found === null ? [] : [found]
}

/** "spoke by phone on a few occasions", "meets regularly with": no one engagement. */
function isHabit({ sentence: { units } }: Told, group: VerbGroup): boolean {
  for (let i = group.start; i < Math.min(units.length, group.end + withReach); i++) {
    const { norm, text } = units[i] as { norm: string; text: string }
    if (i >= group.end && /^[,;:]$/.test(text)) return false
    if (habits.test(norm)) return true
  }
  return false
}

const habits = /^(?:occasions|regularly|often|repeatedly|frequently|routinely|sometimes|usually|weekly|monthly|daily)$/

/** Where what follows a word such as "with" begins, after a verb, its object between them at most; null where none does. */
function after(sentence: ChunkedSentence, from: number, word: RegExp): number | null {
  const { units, verbAt } = sentence
  for (let i = from; i < Math.min(lastWordEnd(sentence), from + withReach); i++) {
    const { norm, text } = units[i] as { norm: string; text: string }
    if (word.test(norm)) return nounPhraseAfter(sentence, i + 1) > i + 1 || /^["“]/.test(text) ? i + 1 : null
    if (
      /^[;:()]$/.test(text) ||
      (verbAt[i] ?? -1) >= 0 ||
      /^(?:that|who|which|because|before|after|and|but)$/.test(norm)
    )
      return null
  }
  return null
}

function normAt({ units }: ChunkedSentence, at: number): string {
  return units[at]?.norm ?? ""
}

function triggerOf({ start, end }: VerbGroup, to = end): Range {
  return { start, end: Math.max(end, to) }
}

/** "footage of Ruiz |meeting with| Sato", in a caption: a participle right after who does it. */
function isPictured(told: Told, group: VerbGroup): boolean {
  const { document, sentence } = told
  const isCaption = isInCaption(told)
  const before = sentence.units[group.start - 1]
  return (
    group.form === "participle" &&
    !group.passive &&
    !group.negated &&
    (isCaption || /\bfootage\b|\b(?:pictured|photo|seen)\b/i.test(document.text.slice(sentence.start, before?.end))) &&
    (before?.text === ")" || sentence.nounEnd[group.start - 1] === group.start)
  )
}

/** Whether a sentence says what a picture shows: in a caption, or after the "(FILE)" that agencies put before one. */
function isInCaption({ document, sentence }: Told): boolean {
  return (
    /^\(?FILE\b/.test(document.text.slice(sentence.start, sentence.start + 5)) ||
    document.regions.some(
      ({ region, start, end }) => region === "caption" && start <= sentence.start && sentence.start < end,
    )
  )
}

/** "(FILE) President Ruiz |greets| Premier Sato": what a picture shows was so. */
function isShown(told: Told, group: VerbGroup): boolean {
  const isPresent =
    group.start === group.head && /^(?:greets|meets|welcomes|receives)$/.test(normAt(told.sentence, group.head))
  return isPresent && !group.passive && isInCaption(told)
}

function statusIn(told: Told, group: VerbGroup): EngagementMention["status"] | null {
  return statusOfVerb(told.sentence, group) ?? (isPictured(told, group) || isShown(told, group) ? "held" : null)
}

/** What is met by doing what it asks: "will meet our |commitments|". */
const demanded =
  /^(?:commitments?|obligations?|pledges?|promises?|targets?|goals?|objectives?|benchmarks?|quotas?|needs?|demands?|requirements?|conditions?|criteria|standards?|thresholds?|deadlines?|expectations?|responsibilit(?:y|ies)|challenges?|threats?|tests?|moment)$/

/**
 *     Secretary Ruiz met today in Haldis with Foreign Minister Sato.
 *     ────────────── first                    ───────────────────── second
 */
function met(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const verb = normAt(sentence, group.head)
  const inPerson = /^(?:speak|speaks|spoke|spoken|talk|talks|talked)$/.test(verb) && isInPerson(sentence, group.end)
  const isTalking = /^(?:talks|talking|conferred|confers|huddled|consulted)$/.test(verb)
  const satDown =
    /^(?:sat|sits|sit)$/.test(verb) &&
    (normAt(sentence, group.end) === "down" || normAt(sentence, group.end - 1) === "down")
  const isMeeting = verb === "met" ? !isInPassive(sentence, group) : /^(?:meet|meets|meeting)$/.test(verb)
  if ((!isMeeting && !inPerson && !isTalking && !satDown) || group.passive) return null
  const status = statusIn(told, group)
  if (status === null) return null
  const first = partiesBefore(told, group)
  const at = after(sentence, group.end, /^(?:with|alongside)$/)
  if (isTalking && at === null) return null
  const objectEnd = nounPhraseAfter(sentence, group.end)
  const isTransitive = at === null && !inPerson && !satDown && objectEnd > group.end && !opensTime(sentence, group.end)
  const second = at !== null ? partiesAfter(told, at) : isTransitive ? partiesAfter(told, group.end) : []
  if (isTransitive && demanded.test(normAt(sentence, objectEnd - 1))) return null
  const subject = subjectOf(sentence, group)
  return putTogether(told, {
    kind: "meeting",
    status,
    trigger: triggerOf(group),
    first,
    second,
    needsPerson: isTransitive || isTalking,
    standsAlone: subject !== null && second.length === 0 && isPluralOffice(sentence, subject),
  })
}

/** "will |be met| with a strong response", whatever the chunker takes its form for. */
function isInPassive({ units }: ChunkedSentence, { start, head, passive }: VerbGroup): boolean {
  return passive || units.slice(start, head).some(({ norm }) => /^(?:is|are|was|were|been|be)$/.test(norm))
}

function isInPerson({ units }: ChunkedSentence, from: number): boolean {
  const words = units
    .slice(from, from + 5)
    .map(({ norm }) => norm)
    .join(" ")
  return /^(?:face[ -]*to[ -]*face|face-to-face|in person)\b/.test(words)
}

/** "the two presidents", "the presidents of the two countries" */
function isPluralOffice({ units, nounEnd }: ChunkedSentence, { start }: Range): boolean {
  return (
    /^(?:the|both|their)$/.test(units[start]?.norm ?? "") &&
    officesInPlural.test(units[(nounEnd[start] ?? 0) - 1]?.norm ?? "")
  )
}

/**
 *     The joint working group will hold its first session in Haldis on June 10.
 *                             ────────────────────────────
 */
function bodyMet(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const { units, nounEnd } = sentence
  const verb = normAt(sentence, group.head)
  const isMeeting =
    /^(?:meet|meets|met|convene|convenes|convened|sit|sits|sat)$/.test(verb) &&
    !(
      /^(?:sit|sits|sat)$/.test(verb) &&
      normAt(sentence, group.end) !== "down" &&
      normAt(sentence, group.end - 1) !== "down"
    )
  const session = /^(?:hold|holds|held)$/.test(verb) ? (nounEnd[group.end] ?? 0) - 1 : -1
  const isHolding = session > 0 && /^(?:session|meeting|round|talks)$/.test(normAt(sentence, session))
  if ((!isMeeting && !isHolding) || group.passive) return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  const noun = (nounEnd[subject.start] ?? 0) - 1
  const words = units.slice(subject.start, noun + 1).map(({ norm }) => norm)
  if (
    !standingBodies.test(normAt(sentence, noun)) ||
    !/\b(?:working|joint|contact|steering|bilateral|two|both)\b/.test(words.join(" "))
  )
    return null
  // "sits down on the tenth of June": the present of what is arranged.
  const isArranged = /^(?:meets?|sits?|convenes?|holds?)$/.test(verb) && group.start === group.head && !group.negated
  const status = isArranged ? "planned" : (statusIn(told, group) ?? statusAgreed(sentence, group))
  if (status === null) return null
  return putTogether(told, {
    kind: "talks",
    status,
    trigger: triggerOf(group, isHolding ? session + 1 : group.end),
    first: [spanOf(sentence, subject)],
    second: [],
    standsAlone: true,
  })
}

/**
 *     We agreed to bring our experts together in the autumn.
 *     ── first     ─────────────────────────
 */
function broughtTogether(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const { units, nounEnd, nounStart } = sentence
  if (!/^(?:bring|brings|brought)$/.test(normAt(sentence, group.head)) || group.passive) return null
  const end = nounStart[group.end] === group.end ? (nounEnd[group.end] as number) : group.end
  if (
    !/^(?:experts|negotiators|delegations|envoys|officials)$/.test(normAt(sentence, end - 1)) ||
    units[end]?.norm !== "together"
  )
    return null
  const status = statusIn(told, group)
  if (status === null) return null
  const trigger = triggerOf(group, end + 1)
  return putTogether(told, {
    kind: "talks",
    status,
    trigger,
    first: partiesBefore(told, group),
    second: [],
    standsAlone: true,
  })
}

/** "We agreed that the working group |sits down| in June": what was agreed lies ahead. */
function statusAgreed({ units, verbs }: ChunkedSentence, group: VerbGroup): EngagementMention["status"] | null {
  const governor = verbs[verbs.indexOf(group) - 1]
  return governor !== undefined && /^agreed$/.test(units[governor.head]?.norm ?? "") && !group.negated
    ? "planned"
    : null
}

/**
 *     Yesterday I spent five and a half hours with Foreign Minister Sato.
 *               ─ first                            ───────────────────── second
 */
function spentTime(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const { units } = sentence
  if (!/^(?:spent|spends)$/.test(normAt(sentence, group.head)) || group.passive) return null
  const status = statusIn(told, group)
  const link = units.findIndex(({ norm }, i) => i >= group.end && i < group.end + withReach && norm === "with")
  const at = link + 1
  if (status !== "held" || link < 0) return null
  const between = units
    .slice(group.end, at)
    .map(({ norm }) => norm)
    .join(" ")
  if (!/\b(?:hours?|minutes|day|morning|afternoon|evening)\b/.test(between)) return null
  return putTogether(told, {
    kind: "meeting",
    status,
    trigger: triggerOf(group, at - 1),
    first: partiesBefore(told, group),
    second: partiesAfter(told, at),
    needsPerson: true,
  })
}

const holding =
  /^(?:hold|holds|held|holding|have|has|had|begin|began|open|opened|conclude|concluded|wrap|wrapped|finish|finished)$/
const convening =
  /^(?:convened|convenes|chaired|chairs|co-chaired|cochaired|hosted|hosts|joined|joins|attended|attends|led|participated|visited)$/
const joiningIn = /^(?:dropped|drops|stopped)$/

/**
 *     Minister Sato held talks in Haldis with Ana Ruiz.
 *     ───────────── first                     ──────── second
 */
function held(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  const { units, verbAt } = sentence
  const verb = normAt(sentence, group.head)
  const isHolding = holding.test(verb)
  const isAttending = /^(?:attend|attends|attended|hosted|hosts|chaired)$/.test(verb)
  // A readout is of the meeting that somebody "convened", whether or not it names who came.
  const isConvening =
    document.kind === "readout" &&
    (isHolding || convening.test(verb) || (joiningIn.test(verb) && normAt(sentence, group.end) === "by"))
  if ((!isHolding && !isConvening && !isAttending) || group.passive) return null
  // "Sato also joined the meeting" adds to the one told of.
  if (joiningIn.test(verb) && isOfKnown(sentence, group.end + 1)) return null
  if (/^(?:joined|attended|participated)$/.test(verb) && (isAlso(sentence, group) || isOfKnown(sentence, group.end)))
    return null
  const status = statusIn(told, group)
  if (status === null) return null
  for (let i = group.end; i < Math.min(units.length, group.end + longestObject); i++) {
    const norm = normAt(sentence, i)
    const isExchange =
      norm === "exchange" && /^(?:experts|delegations|negotiators|officials)$/.test(normAt(sentence, i + 2))
    const kind = kindOfNoun(norm) ?? (isExchange ? "talks" : isConvening && gatherings.test(norm) ? "meeting" : null)
    if (/^(?:with|that|to|,|on|about|whether|from|before|after|during)$/.test(norm) || (verbAt[i] ?? -1) >= 0)
      return null
    // "have a readout |of| the meeting", but "hold a series |of| meetings", "a first |of| its kind summit"
    const isOfMany = sentence.units.slice(group.end, i).some(({ norm: one }) => quantities.test(one))
    if (norm === "of" && !isOfMany && normAt(sentence, i + 2) !== "kind") return null
    if (kind === null) continue
    // "hosted a summit": a summit alone is attended by name; "held a call center": a noun before another.
    if (isAttending && !isConvening && kind !== "summit") return null
    if (sentence.nounEnd[i] !== i + 1 && !opensTime(sentence, i + 1)) continue
    const at = after(sentence, i + 1, /^(?:with|between)$/)
    const subject = subjectOf(sentence, group)
    const first = partiesBefore(told, group)
    const second = at === null ? [] : partiesAfter(told, at)
    const isJoint = subject !== null && (first.length > 1 || areSeveral(sentence, subject))
    if (at === null && document.kind !== "readout" && !isJoint && !isAttending && !isExchange) return null
    return putTogether(told, {
      kind: /^(?:by|over) (?:the )?(?:phone|telephone)\b/.test(wordsFrom(sentence, i + 1)) ? "call" : kind,
      status,
      trigger: triggerOf(group, i + 1),
      first,
      second,
      standsAlone: (isAttending || isJoint || isExchange) && status === "planned",
    })
  }
  return null
}

/** What an "of" after it does not part from the gathering that is held: "a |series| of meetings". */
const quantities =
  /^(?:series|number|rounds?|couple|set|range|string|sort|kind|type|variety|lots?|hundreds|dozens|days?|hours?|minutes|weeks?|session|sessions|cycle|half|part)$/

function isAlso({ units }: ChunkedSentence, group: VerbGroup): boolean {
  return units.slice(Math.max(0, group.start - 1), group.end).some(({ norm }) => norm === "also")
}

/** "joined |the convening| to address pilots": one told of before, that nothing after it describes. */
function isOfKnown({ units, nounStart, nounEnd }: ChunkedSentence, from: number): boolean {
  if (!/^(?:the|this)$/.test(units[from]?.norm ?? "") || nounStart[from] !== from) return false
  const end = nounEnd[from] as number
  const noun = units[end - 1]?.norm ?? ""
  return (
    (end === from + 2 || units[from]?.norm === "this") &&
    (kindOfNoun(noun) !== null || gatherings.test(noun)) &&
    !/^(?:of|with|on|for|between|in|at)$/.test(units[end]?.norm ?? "")
  )
}

/**
 *     Premier Ruiz briefly joined Minister Sato and Omar Haddad during a meeting with shipowners.
 *     ──────────── first          ───────────── ──────────── second
 */
function joined(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  if (document.kind !== "readout" || normAt(sentence, group.head) !== "joined" || group.passive) return null
  const status = statusIn(told, group)
  const second = partiesAfter(told, group.end)
  const link = sentence.units.findIndex(
    ({ norm, start }, i) => i > group.end && start >= (second.at(-1)?.end ?? 0) && /^(?:during|for|at|in)$/.test(norm),
  )
  if (status === null || link < 0) return null
  const end = sentence.nounEnd[link + 1] ?? -1
  const noun = normAt(sentence, end - 1)
  const kind = kindOfNoun(noun) ?? (gatherings.test(noun) ? "meeting" : null)
  if (kind === null) return null
  const first = partiesBefore(told, group)
  return putTogether(told, { kind, status, trigger: triggerOf(group), first, second, needsPerson: true })
}

/** The next words of a sentence, in one string. */
function wordsFrom({ units }: ChunkedSentence, from: number): string {
  return units
    .slice(from, from + 4)
    .map(({ norm }) => norm)
    .join(" ")
}

/** "Ruiz and Sato", "the two sides", "they", "we" */
function areSeveral({ units }: ChunkedSentence, { start, end }: Range): boolean {
  return units
    .slice(start, end)
    .some(({ norm }) => /^(?:and|both|two|they|we)$/.test(norm) || officesInPlural.test(norm))
}

/**
 *     Sato spoke by telephone on Thursday with Ana Ruiz.
 *     ──── first                               ──────── second
 */
function spokeByPhone(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  const { units } = sentence
  const verb = normAt(sentence, group.head)
  const isSpeaking = /^(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked)$/.test(verb)
  const isCalling = /^(?:telephoned|phoned)$/.test(verb) || (verb === "called" && isReadoutOfCall(document))
  if ((!isSpeaking && !isCalling) || group.passive) return null
  const status = statusIn(told, group)
  if (status === null) return null
  const rest = units
    .slice(group.end, group.end + withReach)
    .map(({ norm }) => norm)
    .join(" ")
  const isByPhone = /^[\w ]*\b(?:by|over|on|via) (?:the )?(?:secure )?(?:phone|telephone|video)\b/.test(rest)
  if (isSpeaking && !isByPhone && !isReadoutOfCall(document)) return null
  const at = isSpeaking
    ? after(sentence, group.end, /^(?:with|to)$/)
    : nounPhraseAfter(sentence, group.end) > group.end
      ? group.end
      : null
  const first = partiesBefore(told, group)
  if (at === null && !(isByPhone && first.length > 0)) return null
  return putTogether(told, {
    kind: "call",
    status,
    trigger: triggerOf(group),
    first,
    second: at === null ? [] : partiesAfter(told, at),
    needsPerson: isCalling,
    place: null,
  })
}

/**
 * What two "discussed" in the first words of a readout of calls, they did by telephone.
 *
 *     On October 12, Adviser Ana Ruiz and Secretary-General Sato discussed the shelling of the port.
 *                    ──────────────── ────────────────────── first
 */
function discussed(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  if (!isReadoutOfCall(document) || normAt(sentence, group.head) !== "discussed" || group.passive) return null
  const first = partiesBefore(told, group)
  const status = statusIn(told, group)
  if (first.length < 2 || status === null) return null
  return putTogether(told, { kind: "call", status, trigger: triggerOf(group), first, second: [], place: null })
}

/** "Readout of President Ruiz's Call with …": whoever "spoke" in it did so by telephone. */
function isReadoutOfCall({ kind, title }: Document): boolean {
  return kind === "readout" && kindOfReadout(title) === "call"
}

/**
 *     President Sato receives Secretary Ruiz at the Amber Palace.
 *     ────────────── second   ────────────── first
 */
function received(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const verb = normAt(sentence, group.head)
  const isHost =
    /^(?:receive|receives|received|receiving|host|hosts|hosted|hosting|welcomes|welcomed|greeted|greets)$/.test(verb)
  const isSeeing = /^(?:saw|sees|seen)$/.test(verb)
  if ((!isHost && !isSeeing) || group.passive) return null
  const status = statusIn(told, group)
  if (status === null) return null
  // "received |a briefing| from Minister Sato" is no guest.
  const objectEnd = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] as number) : group.end
  if (objectEnd <= group.end) return null
  const object = { start: group.end, end: objectEnd }
  // "saw Ruiz leave", "last saw him", "the last time I saw her": what was seen is no meeting, or another one.
  if ((sentence.verbAt[object.end] ?? -1) >= 0 && isSeeing) return null
  const before = sentence.units.slice(Math.max(0, group.start - 3), group.head).map(({ norm }) => norm)
  if (isSeeing && before.some((norm, i) => norm === "last" || (norm === "time" && i < before.length - 1))) return null
  // "received an overview from Minister Sato": the guest is what is received.
  const whole = spanOf(sentence, object)
  const second = partiesAfter(told, group.end)
  // "hosted |Members of Parliament and| Secretary Ruiz"
  const between =
    second[0] === undefined ? "" : told.document.text.slice(whole.end, Math.max(whole.end, second[0].start))
  const isGuest =
    second[0] !== undefined && (second[0].start < whole.end || /^(?: of [^,.;]{1,40})?,? and $/.test(between))
  // "will host a |Harbour Summit|": no guest.
  const isOccasion = kindOfNoun(normAt(sentence, object.end - 1)) !== null
  if (isOccasion && second.every(({ end }) => end <= whole.end)) return null
  // "welcomed Sato's announcement"
  const isOwned = sentence.units.slice(object.start, object.end).some(({ text }) => /^['’]s?$/.test(text))
  // "greeted |Valdoria's President Ana Ruiz|": she is who was greeted.
  const { names } = told.analysis
  const last = names[firstAtOrAfter(names, whole.end) - 1]
  const isPerson = last?.kind === "person" && last.end === whole.end
  if (isOwned && !isPerson && second[0]?.start === whole.start && second[0].end === whole.end) return null
  // "welcomed Sato |to the Amber Palace|"
  const to = sentence.units.findIndex(({ norm }, i) => i > group.end && i < group.end + withReach && norm === "to")
  const seat =
    to < 0 ? null : placeAt(told.document.text, told.analysis.names, sentence.units[to + 1]?.start ?? sentence.end)
  return putTogether(told, {
    kind: "meeting",
    status,
    trigger: triggerOf(group),
    first: partiesBefore(told, group),
    second: isGuest ? second : [whole],
    needsPerson: true,
    ...(seat === null ? {} : { place: told.document.text.slice(seat.start, seat.end) }),
  })
}

/** "both capitals", "the region" */
const regions = /^(?:capital|capitals|region|countries|country|border)$/

/**
 *     Secretary Ruiz will visit Ruvenia in the first half of 2032.
 *     ────────────── first      ─────── second
 */
function visited(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, analysis, sentence } = told
  const { units, nounEnd, nounStart } = sentence
  const verb = normAt(sentence, group.head)
  const link = normAt(sentence, group.end)
  const goes =
    (/^(?:travel|travels|traveled|travelled|traveling|travelling|flew|flies|fly|flying|heads|headed|heading)$/.test(
      verb,
    ) &&
      link === "to") ||
    (/^(?:arrive|arrives|arrived|arriving|landed|lands|landing)$/.test(verb) && /^(?:in|at)$/.test(link))
  const isThere = /^(?:was|were)$/.test(verb) && link === "in" && kindOfReadout(document.title) === "visit"
  const led = verb === "led" ? delegationTo(sentence, group.end) : null
  const went = /^(?:went|gone|goes|came|comes)$/.test(verb) && link === "to"
  if (
    (!/^(?:visit|visits|visited|visiting)$/.test(verb) && !goes && !went && !isThere && led === null) ||
    group.passive
  )
    return null
  const at = led ?? group.end + (goes || went || isThere ? 1 : 0)
  const asTold = statusIn(told, group)
  if (asTold === null) return null
  const status = goes && asTold === "held" && liesAhead(told, group) ? "planned" : asTold
  const name = placeAt(document.text, analysis.names, units[at]?.start ?? sentence.end)
  const nounAt = (nounEnd[at] ?? 0) - 1
  const isRegion = name === null && nounStart[at] === at && regions.test(normAt(sentence, nounAt))
  if (name === null && !isRegion) return null
  // "visited |U.S.| harbour workshops": the country is not where they went.
  const afterName = name === null ? -1 : units.findIndex(({ start }) => start >= name.end)
  const isQualifier = nounStart[afterName] === at && /^(?:NOUN|ADJ)$/.test(sentence.tags[afterName] ?? "")
  if (name?.kind === "country" && isQualifier && !opensTime(sentence, afterName)) return null
  // "went to court", "came to Ruiz": only to a country or its capital does one go on a visit.
  if (went && (name === null || countryOfPlace(document.text.slice(name.start, name.end)) === null)) return null
  let end = at
  while (name !== null && end < units.length && (units[end]?.start ?? name.end) < name.end) end++
  return putTogether(told, {
    kind: "visit",
    status,
    trigger: triggerOf(group, isRegion ? nounAt + 1 : group.end),
    first: partiesBefore(told, group),
    second: name === null ? [] : [spanOf(sentence, { start: at, end }), ...countriesOn(told, name)],
    place: name === null ? null : document.text.slice(name.start, name.end),
    // "The last time Ruiz visited", "had visited before"
    isEarlier:
      /\blast time\b/i.test(document.text.slice(sentence.start, units[group.start]?.start)) ||
      yearsAgo.test(document.text.slice(units[group.end - 1]?.end, sentence.end)),
  })
}

/** Of a readout, the countries after the first in one journey: "traveled to Calvern, |Ruvenia|, and |Valdoria|". */
function countriesOn({ document, analysis: { names }, sentence }: Told, first: Span): Span[] {
  if (document.kind !== "readout") return []
  const countries: Span[] = []
  let last = first.end
  for (let i = firstAtOrAfter(names, first.end); (names[i]?.end ?? sentence.end + 1) <= sentence.end; i++) {
    const { kind, start, end } = names[i] as Name
    if (kind !== "country" || !/^(?:,| and|, and) (?:the )?$/.test(document.text.slice(last, start))) break
    countries.push({ start, end })
    last = end
  }
  return countries
}

/** "I went there |almost a year ago|": of another time than what is told of without a day. */
const yearsAgo = /^[^,.;:]{0,60}\b(?:years?|months|decades?) ago\b/

/** "She |heads to| Haldis on Thursday": the present tense, with a day, of what lies ahead; a caption's is of what it shows. */
function liesAhead(told: Told, group: VerbGroup): boolean {
  const { sentence } = told
  const isPresent = group.start === group.head && /^(?:heads|travels|flies)$/.test(normAt(sentence, group.head))
  const after = wordsFrom(sentence, group.end + 1)
  return isPresent && !isInCaption(told) && /\b(?:on \w+day|next|tomorrow|later)\b/.test(after)
}

/** "led |an interagency delegation to| Haldis": where the place begins that a delegation was led to. */
function delegationTo({ units, nounStart, nounEnd }: ChunkedSentence, from: number): number | null {
  const end = nounStart[from] === from ? (nounEnd[from] as number) : from
  return /^(?:delegation|mission)$/.test(units[end - 1]?.norm ?? "") && units[end]?.norm === "to" ? end + 1 : null
}

const holdingWords = /^(?:held|holds|hold|gave|gives|give|giving|delivered|delivers|deliver|holding|delivering)$/

/**
 * What somebody holds or gives for the public.
 *
 *     Ruiz held a news conference in Haldis.   |   Ruiz speaks during a press conference.
 *     ────      ─────────────────                  ────
 */
function spokeAt(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const verb = normAt(sentence, group.head)
  const speaks = /^(?:speaks|spoke|speaking|appears|appeared|talks|attends|gestures|smiles|listens)$/.test(verb)
  if ((!speaks && !holdingWords.test(verb)) || group.passive) return null
  const status = statusIn(told, group)
  if (status === null) return null
  const from = speaks && /^(?:at|during|in|to)$/.test(normAt(sentence, group.end)) ? group.end + 1 : group.end
  if (speaks && from === group.end) return null
  const end = sentence.nounStart[from] === from ? (sentence.nounEnd[from] as number) : from
  const noun = normAt(sentence, end - 1)
  const before = normAt(sentence, end - 2)
  const kind: EngagementMention["kind"] | null =
    /^(?:conference|briefing)$/.test(noun) && /^(?:press|news)$/.test(before)
      ? "press-conference"
      : /^(?:speech|address)$/.test(noun) ||
          (noun === "remarks" && /^(?:delivered|gave)$/.test(verb) && /^(?:at|before|to)$/.test(normAt(sentence, end)))
        ? "speech"
        : null
  if (kind === null) return null
  return putTogether(told, {
    kind,
    status,
    trigger: { start: from, end },
    first: partiesBefore(told, group),
    second: [],
  })
}

/**
 * What became of an engagement: planned, held, put off, called off.
 *
 *     The trip, planned for Feb. 9-11, was called off.   |   A second summit is planned for October.
 *     ────────────────────────────────────────────────       ───────────────────────────
 */
function fared(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const { units, nounStart, nounEnd } = sentence
  const words = units
    .slice(group.head, group.end + 1)
    .map(({ norm }) => norm)
    .join(" ")
  const by = after(sentence, group.end, /^by$/)
  const isPassive = isInPassive(sentence, group)
  // "The meeting was co-chaired by Ruiz and Sato."
  const isChaired =
    group.passive && by !== null && /^(?:chaired|co-chaired|cochaired|hosted|convened|led|attended)\b/.test(words)
  const status: EngagementMention["status"] | null =
    /^(?:postponed|delayed|deferred|put off)\b/.test(words) && isPassive
      ? "postponed"
      : /^(?:cancelled|canceled|called off|scrapped|shelved)\b/.test(words) && isPassive
        ? "cancelled"
        : /^(?:planned|scheduled|slated|expected|foreseen) (?:for|in|on|at|before|to|next|later|early|this)\b/.test(
              words,
            ) && isPassive
          ? "planned"
          : /^(?:took) place\b/.test(words) || (/^held\b/.test(words) && group.passive)
            ? "held"
            : isChaired
              ? "held"
              : null
  if (status === null || group.negated || group.hypothetical) return null
  // "was to be cancelled if": not yet.
  if (group.form !== "finite" || (status === "held" && statusOfVerb(sentence, group) !== "held")) return null
  const subject = subjectOf(sentence, group)
  if (subject === null || nounStart[subject.start] !== subject.start) return null
  const at = (nounEnd[subject.start] as number) - 1
  const norm = normAt(sentence, at)
  const kind = isJourney(norm) ? "visit" : kindOfNoun(norm)
  if (kind === null || norm === "calls") return null
  const owner = units.findIndex(({ text }, i) => i > subject.start && i < at && /^['’]s?$/.test(text))
  const isPossessed = /^(?:his|her|their|its)$/.test(normAt(sentence, subject.start))
  const link = normAt(sentence, at + 1)
  const first: Span[] = isChaired
    ? partiesAfter(told, by)
    : owner > 0
      ? partiesOfList(told, { start: subject.start, end: owner })
      : isPossessed
        ? [spanOf(sentence, { start: subject.start, end: subject.start + 1 })]
        : /^(?:of|by|between|with)$/.test(link) && nounStart[at + 2] === at + 2
          ? partiesAfter(told, at + 2)
          : []
  const isDefinite = /^(?:the|this|that|these|those|his|her|their|its)$/.test(normAt(sentence, subject.start))
  return putTogether(told, {
    kind,
    status,
    trigger: { start: subject.start, end: group.end },
    first,
    second: [],
    isKnown: (isDefinite || status !== "planned") && !isChaired,
    standsAlone: status !== "held",
  })
}
