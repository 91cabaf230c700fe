import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import type { Analysis } from "../../language/analysis.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { EngagementAddition, EngagementMention } from "./mention.ts"
import { placeAt, placeIn } from "./place-of.ts"
import { statusOfNoun, statusOfVerb } from "./status.ts"

/** What rules read of a document. */
interface Told {
  readonly document: Document
  readonly analysis: Analysis
  readonly sentence: ChunkedSentence
}

/** Words one of which every sentence has that tells of an engagement. */
const telling =
  /^(?:meet|meets|met|meeting|meetings|talks|discussions|consultations|negotiations|visit|visits|visited|visiting|trip|travel|travels|traveled|travelled|traveling|travelling|summit|call|calls|called|spoke|speak|phone|telephone|telephoned|phoned|press|news|conference|briefing|interview|speech|address|convened|chaired|attended|saw|sees|seen|received|receives|receive|hosted|hosts|host|welcomed|welcomes|greeted|sat|conferred|joined)$/

/** "close to five and a half hours" */
const longestDuration = 9
const definite = /^(?:the|their|its|his|her|this|that)$/

/**
 * What sentences add to an engagement that was told of before.
 *
 *     The meeting lasted five hours.   |   Ambassador Haddad also took part.
 *     ─────────────────────────────        ─────────────────
 */
function findAdditions(sentences: readonly ChunkedSentence[]): EngagementAddition[] {
  return sentences.flatMap((sentence) => {
    const { units } = sentence
    return sentence.verbs.flatMap((group): EngagementAddition[] => {
      const verb = units[group.head]?.norm ?? ""
      const isLasting = verb === "lasted"
      const isJoining = /^(?:took|take)$/.test(verb) && units[group.end]?.norm === "part"
      if ((!isLasting && !isJoining) || group.negated || group.hypothetical) return []
      const subject = subjectOf(sentence, group)
      if (subject === null) return []
      const noun = units[subject.end - 1]?.norm ?? ""
      if (
        isLasting &&
        !(definite.test(units[subject.start]?.norm ?? "") && nounKinds.some(([pattern]) => pattern.test(noun)))
      )
        return []
      const mark = units.findIndex(({ text }, i) => i >= group.end && /^[,.;:]$/.test(text))
      const end = isLasting ? Math.min(mark < 0 ? units.length : mark, group.end + longestDuration) : group.end + 1
      const span = spanOf(sentence, { start: subject.start, end })
      const trigger = spanOf(sentence, { start: group.start, end: group.end })
      return [
        { kind: "addition", first: isJoining ? spanOf(sentence, subject) : null, trigger, evidence: span, sentence },
      ]
    })
  })
}

/** Finds every place where the document's sentences tell of people coming together, or speaking to the public. */
export function proposeEngagements(
  document: Document,
  analysis: Analysis,
  sentences: readonly ChunkedSentence[],
): (EngagementMention | EngagementAddition)[] {
  const mentions = sentences.flatMap((sentence) => {
    if (!sentence.units.some(({ norm }) => telling.test(norm))) return []
    const told = { document, analysis, sentence }
    const byVerb = sentence.verbs.flatMap(
      (group) =>
        metWith(told, group) ??
        heldTalks(told, group) ??
        spokeByPhone(told, group) ??
        received(told, group) ??
        visited(told, group) ??
        [],
    )
    const byNoun = sentence.units.flatMap(
      (_, at) => visitNoun(told, at) ?? talksNoun(told, at) ?? wordsNoun(told, at) ?? [],
    )
    return [...byVerb, ...byNoun]
  })
  return [...mentions, ...findAdditions(sentences)].sort((a, b) => a.trigger.start - b.trigger.start)
}

/** How far "with" may stand from the verb: "met |today in Haldis| with". */
const withReach = 12

/** The phrase after "with" (or another word) that follows a verb, its object between them at most. */
function phraseAfter(sentence: ChunkedSentence, from: number, word: RegExp): Range | null {
  const { units, verbAt } = sentence
  for (let i = from; i < Math.min(lastWordEnd(sentence), from + withReach); i++) {
    const { norm, text } = units[i] as { norm: string; text: string }
    if (word.test(norm)) {
      const end = nounPhraseAfter(sentence, i + 1)
      return end > i + 1 ? { start: i + 1, end } : null
    }
    if (
      /^[;:()]$/.test(text) ||
      (verbAt[i] ?? -1) >= 0 ||
      /^(?:that|who|which|because|before|after|and|but)$/.test(norm)
    )
      return null
  }
  return null
}

/** Puts a mention together: evidence runs from the subject to the end of what was read. */
function mention(
  { document, analysis, sentence }: Told,
  known: Pick<EngagementMention, "kind" | "status"> & {
    readonly trigger: Range
    readonly first: Range | null
    readonly second: Range | null
    readonly place?: string | null
  } & Partial<Pick<EngagementMention, "needsPerson" | "isForWords">>,
): EngagementMention {
  const first = known.first && withoutTime(sentence, known.first)
  const parts = [known.trigger, first, known.second].flatMap((range) =>
    range === null ? [] : [spanOf(sentence, range)],
  )
  const trigger = spanOf(sentence, known.trigger)
  return {
    kind: known.kind,
    status: known.status,
    first: first && spanOf(sentence, first),
    second: known.second && spanOf(sentence, known.second),
    trigger,
    evidence: { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
    sentence,
    place:
      known.place === undefined
        ? placeIn(document.text, analysis.names, { start: trigger.end, end: sentence.end })
        : known.place,
    needsPerson: known.needsPerson ?? false,
    isForWords: known.isForWords ?? false,
  }
}

/** "On |Wednesday, June 7, 2032,| Secretary Ruiz met": the day is no part of who met. */
function withoutTime({ units }: ChunkedSentence, { start, end }: Range): Range {
  let from = start
  while (from < end - 1 && dayWords.test(units[from]?.norm ?? "")) from++
  return { start: from, end }
}

const dayWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|earlier|\d{1,4}|,)$/

/**
 *     Secretary Ruiz met today in Haldis with Foreign Minister Sabo.
 *     ────────────── first               ──────────────────── second
 */
function metWith(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const verb = sentence.units[group.head]?.norm ?? ""
  if (!/^(?:meet|meets|met|meeting)$/.test(verb) || group.passive) return null
  const status = statusOfVerb(sentence, group)
  if (status === null) return null
  const first = subjectOf(sentence, group)
  const after = phraseAfter(sentence, group.end, /^with$/)
  const objectEnd = nounPhraseAfter(sentence, group.end)
  const object = after === null && objectEnd > group.end ? { start: group.end, end: objectEnd } : null
  const trigger = { start: group.start, end: group.end }
  return mention(told, {
    kind: "meeting",
    status,
    trigger,
    first,
    second: after ?? object,
    needsPerson: object !== null,
  })
}

const nounKinds: readonly (readonly [RegExp, Engagement["kind"]])[] = [
  [/^calls?$/, "call"],
  [/^(?:talks|discussions|consultations|negotiations)$/, "talks"],
  [/^meetings?$/, "meeting"],
  [/^summit$/, "summit"],
]

const holding =
  /^(?:hold|holds|held|holding|have|has|had|begin|began|open|opened|conclude|concluded|wrap|wrapped|finish|finished)$/
const convening = /^(?:convened|convenes|chaired|co-chaired|cochaired|hosted|joined|attended|led)$/
const bodies = /^(?:force|roundtable|council|committee|conversation|convening|session|forum|gathering|briefing|caucus)$/
/** Between "held" and "meeting" stand at most so many words. */
const longestObject = 9

/**
 *     Minister Sabo held talks in Haldis with Ana Ruiz.
 *     ───────────── first                     ──────── second
 */
function heldTalks(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  const isHolding = holding.test(verb)
  // A readout is of the meeting that somebody "convened", whether or not it names who came.
  const isConvening = document.kind === "readout" && convening.test(verb)
  if ((!isHolding && !isConvening) || group.passive) return null
  const status = statusOfVerb(sentence, group)
  if (status === null) return null
  for (let i = group.end; i < Math.min(units.length, group.end + longestObject); i++) {
    const norm = units[i]?.norm ?? ""
    const kind =
      nounKinds.find(([pattern]) => pattern.test(norm))?.[1] ??
      (isConvening && bodies.test(norm) ? "meeting" : undefined)
    if (/^(?:with|that|to|,|on)$/.test(norm)) return null
    if (kind === undefined) continue
    const second = phraseAfter(sentence, i + 1, /^with$/)
    if (second === null && document.kind !== "readout") return null
    const trigger = { start: group.start, end: i + 1 }
    return mention(told, { kind, status, trigger, first: subjectOf(sentence, group), second })
  }
  return null
}

/**
 *     Sato spoke by telephone on Thursday with Ana Ruiz.
 *     ──── first                               ──────── second
 */
function spokeByPhone(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  const isSpeaking = /^(?:speak|speaks|spoke|spoken|talk|talks|talked)$/.test(verb)
  const isCalling = /^(?:telephoned|phoned)$/.test(verb) || (verb === "called" && isReadoutOfCall(document))
  if ((!isSpeaking && !isCalling) || group.passive) return null
  const status = statusOfVerb(sentence, group)
  if (status === null) return null
  const rest = units
    .slice(group.end, group.end + withReach)
    .map(({ norm }) => norm)
    .join(" ")
  const isByPhone = /^(?:[\w ]*)\b(?:by|over|on|via) (?:the )?(?:secure )?(?:phone|telephone|video)\b/.test(rest)
  if (isSpeaking && !isByPhone && !isReadoutOfCall(document)) return null
  const objectEnd = nounPhraseAfter(sentence, group.end)
  const second = isSpeaking
    ? phraseAfter(sentence, group.end, /^(?:with|to)$/)
    : objectEnd > group.end
      ? { start: group.end, end: objectEnd }
      : null
  if (second === null) return null
  return mention(told, {
    kind: "call",
    status,
    trigger: { start: group.start, end: group.end },
    first: subjectOf(sentence, group),
    second,
    needsPerson: isCalling,
    place: null,
  })
}

/** "Readout of President Ruiz's Call with …": whoever "spoke" in it did so by telephone. */
function isReadoutOfCall({ kind, title }: Document): boolean {
  return kind === "readout" && /\bcalls?\b/i.test(title ?? "")
}

/**
 *     President Sato receives Secretary Ruiz at the Amber Palace.
 *     ────────────── second   ────────────── first
 */
function received(told: Told, group: VerbGroup): EngagementMention | null {
  const { sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  const isHost = /^(?:receive|receives|received|host|hosts|hosted|welcomes|welcomed|greeted)$/.test(verb)
  const isMeeting =
    /^(?:saw|sees|seen)$/.test(verb) ||
    (/^(?:sat|sits|sit)$/.test(verb) && units[group.end]?.norm === "down") ||
    /^conferred$/.test(verb)
  if ((!isHost && !isMeeting) || group.passive) return null
  const status = statusOfVerb(sentence, group)
  if (status === null) return null
  // "received |a briefing| from Minister Sato" is no guest.
  const objectEnd = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] as number) : group.end
  const object =
    /^(?:saw|sees|seen)$/.test(verb) || isHost
      ? objectEnd > group.end
        ? { start: group.end, end: objectEnd }
        : null
      : phraseAfter(sentence, group.end, /^with$/)
  if (object === null) return null
  // "saw Ruiz leave": what was seen is no meeting.
  if ((sentence.verbAt[object.end] ?? -1) >= 0 && /^s/.test(verb)) return null
  return mention(told, {
    kind: "meeting",
    status,
    trigger: { start: group.start, end: group.end },
    first: subjectOf(sentence, group),
    second: object,
    needsPerson: true,
  })
}

/**
 *     Secretary Ruiz will visit Ruvenia in the first half of 2032.
 *     ────────────── first      ─────── second
 */
function visited(told: Told, group: VerbGroup): EngagementMention | null {
  const { document, analysis, sentence } = told
  const { units } = sentence
  const verb = units[group.head]?.norm ?? ""
  const goes =
    /^(?:travel|travels|traveled|travelled|traveling|travelling)$/.test(verb) && units[group.end]?.norm === "to"
  if ((!/^(?:visit|visits|visited|visiting)$/.test(verb) && !goes) || group.passive) return null
  const status = statusOfVerb(sentence, group)
  const at = group.end + (goes ? 1 : 0)
  const name = placeAt(document.text, analysis.names, units[at]?.start ?? sentence.end)
  if (status === null || name === null) return null
  let end = at
  while (end < units.length && (units[end]?.start ?? name.end) < name.end) end++
  return mention(told, {
    kind: "visit",
    status,
    trigger: { start: group.start, end: group.end },
    first: subjectOf(sentence, group),
    second: { start: at, end },
    place: document.text.slice(name.start, name.end),
  })
}

/**
 *     Ruvenia has postponed a visit to Port Ansel by Deputy Minister Varga.
 *                                      ────────── place ─────────────────── first
 *     Ruiz's trip to Haldis
 *     ──── first     ────── place
 */
function visitNoun(told: Told, at: number): EngagementMention | null {
  const { document, analysis, sentence } = told
  const { units, nounStart, verbAt } = sentence
  if (!/^(?:visit|trip)$/.test(units[at]?.norm ?? "") || (verbAt[at] ?? -1) >= 0) return null
  const start = nounStart[at] ?? at
  const name =
    units[at + 1]?.norm === "to" ? placeAt(document.text, analysis.names, units[at + 2]?.start ?? sentence.end) : null
  let end = name === null ? at + 1 : at + 2
  while (name !== null && end < units.length && (units[end]?.start ?? name.end) < name.end) end++
  const by = units[end]?.norm === "by" ? nounPhraseAfter(sentence, end + 1) : end + 1
  const owner = units.findIndex(({ text }, i) => i > start && i < at && /^['’]s?$/.test(text))
  const isPossessed = /^(?:his|her|their|its)$/.test(units[start]?.norm ?? "")
  // "a news conference that closed a |three-day| visit": the visitor is who speaks there.
  const isItsOwn =
    /^(?:during|on|of|closed|ended|concluded|wrapped)$/.test(units[start - 1]?.norm ?? "") &&
    units.slice(start, at).some(({ norm }) => norm === "day")
  const first =
    by > end + 1
      ? { start: end + 1, end: by }
      : owner > start
        ? { start, end: owner }
        : isPossessed
          ? { start, end: start + 1 }
          : null
  const status = first === null && !isItsOwn ? null : statusOfNoun(sentence, start, at)
  if (status === null) return null
  const isPlaceKnown = name !== null
  // "his last visit", "her first trip": some other one.
  if (
    !isPlaceKnown &&
    units.slice(start, at).some(({ norm }) => /^(?:last|first|next|previous|earlier|second|planned|recent)$/.test(norm))
  )
    return null
  return mention(told, {
    kind: "visit",
    status,
    trigger: { start: at, end: at + 1 },
    first,
    second: isPlaceKnown ? { start: at + 2, end } : null,
    place: name === null ? null : document.text.slice(name.start, name.end),
    isForWords: first === null,
  })
}

/**
 *     Ruiz brought it up in six hours of talks with Foreign Minister Sato.
 *     ──── first                         ─────      ───────────────────── second
 */
function talksNoun(told: Told, at: number): EngagementMention | null {
  const { sentence } = told
  const { units, verbs, verbAt, nounStart, nounEnd } = sentence
  const kind = nounKinds.find(([pattern]) => pattern.test(units[at]?.norm ?? ""))?.[1]
  if (kind === undefined || units[at + 1]?.norm !== "with" || (verbAt[at] ?? -1) >= 0 || nounStart[at + 2] !== at + 2)
    return null
  let start = nounStart[at] ?? at
  // "nearly six hours of talks"
  if (units[start - 1]?.norm === "of" && (nounStart[start - 2] ?? -1) >= 0) start = nounStart[start - 2] as number
  if (/^(?:nearly|almost|about|over|around|roughly)$/.test(units[start - 1]?.norm ?? "")) start--
  if (!/^(?:in|during|after|following|at)$/.test(units[start - 1]?.norm ?? "")) return null
  const owner = units.findIndex(({ text }, i) => i > start && i < at && /^['’]s?$/.test(text))
  const governor = verbs.findLast(({ end, form }) => end < start && form === "finite")
  const first = owner > start ? { start, end: owner } : governor === undefined ? null : subjectOf(sentence, governor)
  const status = statusOfNoun(sentence, start, at)
  if (first === null || status !== "held") return null
  const second = { start: at + 2, end: nounEnd[at + 2] as number }
  return mention(told, { kind, status, trigger: { start: at, end: at + 1 }, first, second, needsPerson: true })
}

/**
 * Occasions for words.
 *
 *     Ruiz told a news conference in Haldis that …  | in an interview with Henrik Lindqvist
 *               ─────────────────                     ────────────         ────────────────  second
 */
function wordsNoun(told: Told, at: number): EngagementMention | null {
  const { sentence } = told
  const { units, nounStart } = sentence
  const norm = units[at]?.norm ?? ""
  const before = units[at - 1]?.norm ?? ""
  const kind: Engagement["kind"] | null =
    (norm === "conference" || norm === "briefing") && /^(?:press|news)$/.test(before)
      ? "press-conference"
      : norm === "interview"
        ? "interview"
        : norm === "speech" && /^(?:in|during|at)$/.test(units[(nounStart[at] ?? at) - 1]?.norm ?? "")
          ? "speech"
          : null
  if (kind === null) return null
  const start = nounStart[at] ?? at
  const link = units[start - 1]?.norm ?? ""
  if (!/^(?:in|at|during|told|tells|with)$/.test(link) || /^(?:no|any|another)$/.test(units[start]?.norm ?? ""))
    return null
  const second = kind === "interview" ? phraseAfter(sentence, at + 1, /^(?:with|by)$/) : null
  return mention(told, { kind, status: "held", trigger: { start, end: at + 1 }, first: null, second, isForWords: true })
}

/** The phrases of mentions whose actors are to be known, in their order. */
export function phrasesOfEngagements(mentions: readonly (EngagementMention | EngagementAddition)[]): AskedPhrase[] {
  return mentions.flatMap((mention) => [
    ...(mention.first === null ? [] : [{ ...mention.first, orWhose: false }]),
    ...(mention.kind === "addition" || mention.second === null
      ? []
      : [{ ...mention.second, orWhose: mention.kind === "visit" }]),
  ])
}
