import type { Engagement } from "../../domain/engagement.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { type Span, slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import { isJourney, kindOfNoun } from "./kinds.ts"
import type { EngagementMention, Told } from "./mention.ts"
import { partiesAfter, partiesBefore } from "./parties.ts"
import { placeAt } from "./place-of.ts"
import { putTogether } from "./put-together.ts"
import { statusOfNoun } from "./status.ts"

/** What the noun at a place of a sentence tells of people who come together, or speak to the public. */
export function toldByNoun(told: Told, at: number): EngagementMention[] {
  const { units, verbAt } = told.sentence
  const norm = units[at]?.norm ?? ""
  if ((verbAt[at] ?? -1) >= 0) return []
  const found = isJourney(norm) ? visitNoun(told, at) : (wordsNoun(told, at) ?? null)
  if (found !== null) return [found]
  if (kindOfNoun(norm) === null) return toldInInterview(told, at)
  const seen = pictured(told, at)
  return seen === null ? talksNoun(told, at) : [seen]
}

function ownerBefore({ units }: ChunkedSentence, start: number, at: number): number {
  return units.findIndex(({ text }, i) => i > start && i < at && /^['’]s?$/.test(text))
}

/** "thanked |the Prime Minister| for his visit": his whom the verb before is done to. */
function possessorOf({ units, nounStart, nounEnd, verbAt }: ChunkedSentence, start: number): Range {
  const end = start - 1
  const object = nounStart[end - 1] ?? -1
  const isObject = units[end]?.norm === "for" && nounEnd[end - 1] === end && (verbAt[object - 1] ?? -1) >= 0
  return isObject ? { start: object, end } : { start, end: start + 1 }
}

/** "|The secretary of state|'s visit": a phrase with "of" is longer than its last noun. */
function startOfOwner(sentence: ChunkedSentence, start: number, owner: number): number {
  const { units, nounStart, nounEnd } = sentence
  let from = start
  while (units[from - 1]?.norm === "of" && nounEnd[from - 2] === from - 1 && from < owner)
    from = nounStart[from - 2] as number
  return from
}

/**
 *     Ruvenia has postponed a visit to Port Ansel by Deputy Minister Varga.
 *                                      ────────── place ─────────────────── first
 *     Ruiz's trip to Haldis
 *     ──── first     ────── place
 */
function visitNoun(told: Told, at: number): EngagementMention | null {
  const { document, analysis, sentence } = told
  const { units, nounStart } = sentence
  const start = nounStart[at] ?? at
  const name =
    units[at + 1]?.norm === "to" ? placeAt(document.text, analysis.names, units[at + 2]?.start ?? sentence.end) : null
  let end = name === null ? at + 1 : at + 2
  while (name !== null && end < units.length && (units[end]?.start ?? name.end) < name.end) end++
  const by = /^(?:by|of)$/.test(units[end]?.norm ?? "") ? nounPhraseAfter(sentence, end + 1) : end + 1
  const owner = ownerBefore(sentence, start, at)
  const isPossessed = /^(?:his|her|their)$/.test(units[start]?.norm ?? "")
  // "a news conference that closed a |three-day| visit": the visitor is who speaks there.
  const isItsOwn =
    /^(?:during|on|of|closed|ended|concluded|wrapped)$/.test(units[start - 1]?.norm ?? "") &&
    units.slice(start, at).some(({ norm }) => norm === "day")
  const first: Span[] =
    by > end + 1
      ? partiesAfter(told, end + 1)
      : owner > start
        ? [spanOf(sentence, { start: startOfOwner(sentence, start, owner), end: owner })]
        : isPossessed
          ? [spanOf(sentence, possessorOf(sentence, start))]
          : []
  const status = first.length === 0 && !isItsOwn ? null : statusOfNoun(sentence, start, at)
  if (status === null) return null
  const qualities = units.slice(start, at).map(({ norm }) => norm)
  // "a second visit", without a place, is planned where it is told that it is; "his last visit" is some other one.
  if (name === null && status === "held" && qualities.some((norm) => otherOnes.test(norm))) return null
  return putTogether(told, {
    kind: "visit",
    status,
    trigger: { start: at, end: at + 1 },
    first,
    second: name !== null ? [spanOf(sentence, { start: at + 2, end })] : [],
    place: name === null ? null : document.text.slice(name.start, name.end),
    isForWords: first.length === 0,
    standsAlone: false,
  })
}

const otherOnes = /^(?:last|first|next|previous|earlier|second|third|planned|recent|many|few|several|every)$/
/** What stands before a noun of an engagement that is told of as one that is known: "|during| talks with Sato". */
const circumstances = /^(?:in|during|after|following|at|of|from)$/

/**
 *     Ruiz brought it up in six hours of talks with Foreign Minister Sato.
 *     ──── first                         ─────      ───────────────────── second
 *     the November summit between Ruiz and Sato
 *                  ──────         ────     ────
 */
function talksNoun(told: Told, at: number): EngagementMention[] {
  const { sentence } = told
  const { units, nounStart } = sentence
  const norm = units[at]?.norm ?? ""
  const named = kindOfNoun(norm)
  const link = units[at + 1]?.norm ?? ""
  if (named === null || !/^(?:with|between|in|at|on)$/.test(link) || nounStart[at + 2] !== at + 2) return []
  let start = nounStart[at] ?? at
  // "nearly six hours of talks", "five-and-a-half hours of talks"
  const isTimed =
    units[start - 1]?.norm === "of" && /^(?:hours?|days?|minutes|weeks?|rounds?)$/.test(units[start - 2]?.norm ?? "")
  // "three days of meetings in Haldis" are a visit; "hours of meetings" may be anybody's.
  const isOfDays = isTimed && units[start - 2]?.norm === "days"
  const kind = isOfDays && link !== "with" ? "talks" : named
  if (isTimed) start = startOfMeasure(sentence, start - 2)
  const before = units[start - 1]?.norm ?? ""
  const owner = ownerBefore(sentence, start, at)
  const isPossessed = /^(?:his|her|their)$/.test(units[start]?.norm ?? "")
  const status = statusOfNoun(sentence, start, at)
  if (status === null || (isTimed && (status !== "held" || (norm === "meetings" && !isOfDays)) && link !== "with"))
    return []
  const qualities = units.slice(start, at).map(({ norm }) => norm)
  if (
    qualities.some((word) => /^(?:any|no|every|future|more|further|direct|possible|regular|frequent|such)$/.test(word))
  )
    return []
  const trigger = { start: at, end: at + 1 }
  const again = link === "with" ? null : followUp(told, at)
  if (again !== null) return [putTogether(told, { kind, status, trigger, first: again, second: [] })]
  if (link === "between") {
    const parties = partiesAfter(told, at + 2)
    // "the meeting between Ruiz and Sato |is| an opportunity", of a readout: one that lies ahead, if there is one.
    const governed = sentence.verbs.find(({ start: verb }) => verb > at)
    const isPresent = /^(?:is|are)$/.test(units[governed?.head ?? -1]?.norm ?? "")
    if (told.document.kind === "readout" && isPresent) return []
    if (!/^(?:the|his|her|their|this|that|last)$/.test(units[start]?.norm ?? "") || kind === "talks") return []
    return [putTogether(told, { kind, status, trigger, first: parties, second: [], needsPerson: false })]
  }
  // A measured stretch of talks is the subject's who tells of it, or whose doing the sentence goes on to tell.
  const isOpening = opensWith(sentence, start)
  const governor = isOpening ? sentence.verbs.find(({ form }) => form === "finite") : governorOf(sentence, start)
  // "Ruiz's |three days of talks| in Haldis"
  const isOwned = isTimed && /^['’]s?$/.test(before) && nounStart[start - 2] !== -1
  const first: Span[] =
    owner > start
      ? [spanOf(sentence, { start, end: owner })]
      : isOwned
        ? [spanOf(sentence, { start: nounStart[start - 2] ?? start - 2, end: start - 1 })]
        : isPossessed
          ? subjectMeant(told, start)
          : governor === undefined || !(circumstances.test(before) || isTimed)
            ? []
            : partiesBefore(told, governor)
  if (link !== "with") {
    const isWhole = isTimed && (first.length > 0 || governor === undefined)
    return isWhole ? [putTogether(told, { kind, status, trigger, first, second: [], standsAlone: true })] : []
  }
  if (first.length === 0) return []
  const second = partiesAfter(told, at + 2)
  // "following his meetings with Sato, Varga and other officials": one with each.
  const each = norm === "meetings" && second.length > 1 ? second.map((party) => [party]) : [second]
  // "During meetings with Sato, Ruiz spoke of the fire in Haldis.": where the clause that follows names is no place of theirs.
  const placed = isOpening ? { place: null } : {}
  return each.map((parties) =>
    putTogether(told, { kind, status, trigger, first, second: parties, needsPerson: true, ...placed }),
  )
}

/** "The envoy said |the president| looks forward to |his| meeting with Sato": who does it, where a name or office tells. */
function subjectMeant(told: Told, at: number): Span[] {
  const { sentence } = told
  const own = [spanOf(sentence, { start: at, end: at + 1 })]
  const verb = sentence.verbs.findLast(({ end }) => end <= at)
  const words = sentence.units.slice(verb?.end ?? at, at)
  if (verb?.form !== "finite" || words.some(({ norm }) => !/^(?:forward|to|for|on|about)$/.test(norm))) return own
  const parties = sentence.tags[verb.start - 1] === "PRON" ? [] : partiesBefore(told, verb)
  return parties.length === 1 ? parties : own
}

/**
 *     the summit between Ruiz and Sato in May and a follow-up call in June
 *                        ────     ────            ════════════════
 */
function followUp(told: Told, at: number): Span[] | null {
  const { units } = told.sentence
  const words = units.slice(Math.max(0, at - longestFollowUp), at).map(({ norm }) => norm)
  if (!/\b(?:follow-up|follow - up|followup|subsequent)\b/.test(words.join(" "))) return null
  const between = units.findIndex(
    ({ norm }, i) => norm === "between" && i > 0 && i < at && kindOfNoun(units[i - 1]?.norm ?? "") !== null,
  )
  const parties = between < 0 ? [] : partiesAfter(told, between + 1)
  return parties.length > 1 ? parties : null
}

/** "a follow - up phone call" */
const longestFollowUp = 4

/** "footage of Ruiz (left) |meeting with| Sato": a noun to the tagger, with who meets right before it. */
function pictured(told: Told, at: number): EngagementMention | null {
  const { sentence, analysis, document } = told
  const { units } = sentence
  if (units[at]?.norm !== "meeting" || units[at + 1]?.norm !== "with") return null
  let last = at - 1
  if (units[last]?.text === ")") while (last > 0 && units[last]?.text !== "(") last--
  if (units[last]?.text === "(") last--
  const end = units[last]?.end ?? -1
  const from = firstAtOrAfter(analysis.names, sentence.start)
  const who = analysis.names.slice(from, from + longestRow).find((one) => one.end === end && one.kind === "person")
  if (who === undefined || /['’]s?$/.test(slice(document.text, who))) return null
  const first = { start: who.title !== null && who.title.end <= who.start ? who.title.start : who.start, end }
  return putTogether(told, {
    kind: "meeting",
    status: "held",
    trigger: { start: at, end: at + 1 },
    first: [first],
    second: partiesAfter(told, at + 2),
    needsPerson: true,
  })
}

/** A sentence names at most so many before who is pictured. */
const longestRow = 12

/** The verb whose subject takes part in what a noun after it names; of "…, ending two days of talks" the sentence's own. */
function governorOf({ units, verbs }: ChunkedSentence, at: number): VerbGroup | undefined {
  const last = verbs.findLast(({ end }) => end <= at)
  // "said at a briefing |concluding| two days of talks"
  const isEnding = /^(?:concluding|ending|closing|capping|wrapping)$/.test(units[last?.head ?? -1]?.norm ?? "")
  if (last?.form === "participle" && isEnding && units[last.start - 1]?.text !== ",")
    return verbs.findLast(({ form, end }) => form === "finite" && end <= last.start) ?? last
  if (last?.form !== "participle" || units[last.start - 1]?.text !== ",") return last
  return verbs.find(({ form }) => form === "finite") ?? last
}

/** "|During| separate meetings with Sato and Varga, Ruiz spoke of the ports." */
function opensWith({ units }: ChunkedSentence, start: number): boolean {
  return start === 1 && /^(?:during|in|at|following|after)$/.test(units[0]?.norm ?? "")
}

/** "|nearly six hours| of talks", "|five-and-a-half hours| of talks": where the words of a measure begin. */
function startOfMeasure({ units }: ChunkedSentence, at: number): number {
  let start = at
  while (
    start > 0 &&
    /^(?:nearly|almost|about|over|around|roughly|some|more|than|a|an|half|and|-|the|full|long|\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few)$|-/.test(
      units[start - 1]?.norm ?? "",
    )
  )
    start--
  return start
}

/** Those who ask on behalf of an outlet: "told |host| Dara Finch", "told the |anchor|". */
const interviewers = /^(?:host|hosts|anchor|interviewer|presenter|moderator|co-host)$/

/**
 * Occasions for words.
 *
 *     Ruiz told a news conference in Haldis that …  | in an interview with Henrik Lindqvist
 *               ─────────────────                     ────────────         ──────────────── second
 */
function wordsNoun(told: Told, at: number): EngagementMention | null {
  const { sentence } = told
  const { units, nounStart } = sentence
  const norm = units[at]?.norm ?? ""
  const before = units[at - 1]?.norm ?? ""
  const kind: Engagement["kind"] | null =
    /^(?:conference|briefing)$/.test(norm) && /^(?:press|news)$/.test(before)
      ? "press-conference"
      : norm === "interview"
        ? "interview"
        : /^(?:speech|address)$/.test(norm) && /^(?:in|during|at)$/.test(units[(nounStart[at] ?? at) - 1]?.norm ?? "")
          ? "speech"
          : null
  if (kind === null) return null
  const start = nounStart[at] ?? at
  const link = units[start - 1]?.norm ?? ""
  if (!/^(?:in|at|during|told|tells|with)$/.test(link) || /^(?:no|any|another)$/.test(units[start]?.norm ?? ""))
    return null
  const isWith = /^(?:with|by)$/.test(units[at + 1]?.norm ?? "")
  // "an interview with |the radio|": whose radio it is, nothing tells.
  const isNamed = ({ end }: Span) => {
    const { names } = told.analysis
    const last = names[firstAtOrAfter(names, end) - 1]
    return last !== undefined && last.end === end
  }
  const second = kind === "interview" && isWith ? partiesAfter(told, at + 2).filter(isNamed) : []
  return putTogether(told, {
    kind,
    status: "held",
    trigger: { start, end: at + 1 },
    first: [],
    second,
    isForWords: true,
  })
}

/**
 *     Okafor told "Morning Tide" host Dara Finch of Calvern Public Radio that …
 *                                ──── ────────── second
 */
function toldInInterview(told: Told, at: number): EngagementMention[] {
  const { sentence } = told
  const { units, verbs, nounEnd } = sentence
  if (!interviewers.test(units[at]?.norm ?? "")) return []
  const verb = verbs.findLast(({ end }) => end <= at)
  if (verb === undefined || verb.passive || !/^(?:told|tells)$/.test(units[verb.head]?.norm ?? "")) return []
  const end = (nounEnd[at] ?? -1) > at + 1 ? (nounEnd[at] as number) : nounPhraseAfter(sentence, at + 1)
  if (end <= at + 1 || at - verb.end > longestShow) return []
  return [
    putTogether(told, {
      kind: "interview",
      status: "held",
      trigger: { start: verb.start, end: at + 1 },
      first: [],
      second: partiesAfter(told, at + 1),
      place: null,
      isForWords: true,
      needsPerson: false,
    }),
  ]
}

/** Between "told" and "host" stands the name of a programme or an outlet. */
const longestShow = 8
