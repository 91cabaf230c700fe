import { slice } from "../../domain/span.ts"
import {
  type ChunkedSentence,
  isParticiple,
  nounPhraseAfter,
  opensTime,
  type VerbGroup,
} from "../../language/chunks.ts"
import { isPastForm } from "../../language/verbs.ts"
import { cueLemma, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { agentAfter, doerOf, whatAfter } from "./clause-parts.ts"
import { actVerbs, carryingForms } from "./lexicon.ts"
import type { Predicate } from "./predicates.ts"
import { agreeing, canPromise, conceding } from "./promising.ts"
import { refined, relativeOf } from "./refined-meaning.ts"
import { selves } from "./said-to-do.ts"
import { conditionSpan, statusOf } from "./status-of.ts"
import { afterQuantity, targetsOf } from "./targets.ts"
import { isAfterPreposition, isToldAsSo } from "./told-as-so.ts"

/** Acts of the field's verbs, and of verbs that carry the field's nouns. */
export function ofVerb(text: string, sentence: ChunkedSentence, predicate: Predicate): ActProposal | null {
  const { group, word } = predicate
  if (group === null || predicate.meaning.event === "CONSULT") return null
  let status = isPolite(sentence, predicate) ? "happened" : statusOf(sentence, group)
  let meaning = refined(text, sentence, predicate)
  if (status === null || meaning === null || (predicate.isLoose && !telling.has(meaning.event))) return null
  // "I promise you": a manner of speaking.
  if (
    meaning.event === "AGREE" &&
    /^(?:i|we|you)$/.test(sentence.units[group.start - 1]?.norm ?? "") &&
    /^(?:promise|guarantee|agree|swear)$/.test(word) &&
    sentence.units[group.head]?.norm === word
  )
    return null
  const { event } = meaning
  const subject = group.passive
    ? agentAfter(sentence, predicate.end)
    : (doerOf(sentence, group) ?? afterTime(sentence, group))
  // What somebody will do for another is a promise (PLOVER, AGREE).
  if (status === "planned" && kindly.has(event)) {
    if (subject === null || !canPromise(text, sentence, subject)) return null
    meaning = event === "RETREAT" || event === "CONCEDE" ? conceding : agreeing("commitment")
    status = "happened"
  }
  if (status === "negated") {
    // "has not agreed to" refuses; what else was not said or done is no act, unless it was to be.
    if (/^(?:agree|consent)$/.test(word))
      [meaning, status] = [{ event: "REJECT", mode: null, kind: "refusal" }, "happened"]
    else if (verbal.has(event)) return null
    // "do not conduct raids": of no one time.
    else if (/^(?:do|does)$/.test(sentence.units[group.start]?.norm ?? "")) return null
  }
  if (!isToldAsSo(sentence, group, group.passive ? subjectOf(sentence, group) : subject)) return null
  // "amid |calls| for": a noun.
  if (isBare(sentence, group) && sentence.tags[group.start - 1] === "ADP") return null
  // "we had four sailors |killed|": done to them.
  if (subject !== null && isUndergone(sentence, group, subject)) return null
  // "has rebuffed |calls| for": a noun.
  if (isBare(sentence, group) && /s$/.test(sentence.units[group.head]?.norm ?? "") && isRightAfterVerb(sentence, group))
    return null
  if (isNounBeside(sentence, group) || isAttribute(sentence, group)) return null
  if (subject !== null && !agrees(text, sentence, group, subject)) return null
  if (subject !== null && !group.passive && isAfterPreposition(sentence, subject, group)) return null
  // "our strategy calls for": nobody asks.
  if (subject !== null && verbal.has(event) && wordless.test(sentence.units[subject.end - 1]?.norm ?? "")) return null
  // "those devoted, |committed to| their work" describes.
  if (word === "commit to" && isListed(sentence, group)) return null
  // "…, |with Ruiz condemning| it": of a clause of its own.
  if (group.form === "participle" && isAfterWith(sentence, group)) return null
  // "…, killing three" may have any subject of the sentence.
  if (group.form === "participle" && !verbal.has(event)) return null
  // "will urge", "would condemn": nothing was said.
  if (verbal.has(event) && status !== "happened") return null
  const trigger = { start: group.negated ? group.start : group.head, end: predicate.end }
  // "as I promised": told by the way.
  const isShort = subject !== null && subject.end - subject.start === 1
  if (isShort && event === "AGREE" && sentence.units[subject.start - 1]?.norm === "as") return null
  const object = group.passive ? subjectOf(sentence, group) : relativeOf(sentence, predicate)
  if (group.passive && verbal.has(event) && subject === null) return null
  // "an agent jailed last year would go": a participle without its object is no verb of its own.
  const isTransitive = needsObject.has(event) || wantsWhom.test(word)
  // "the film that Ode has condemned": the object stands before.
  const isRelative =
    subject !== null &&
    /^(?:that|which|whom)$/.test(sentence.units[subject.start - 1]?.norm ?? "") &&
    sentence.verbAt[subject.start - 2] === -1
  const hasObject = isRelative || opensObject(sentence, predicate.end) || opensTerms(sentence, predicate.end)
  if (!group.passive && isTransitive && predicate.via === "verb" && !hasObject) return null
  if (isLeftOfInfinitive(sentence, group, subject)) return null
  if (
    (!verbal.has(event) || predicate.meaning.kind === "agreement") &&
    status === "happened" &&
    isHabit(sentence, group, subject)
  )
    return null
  // "we are not waging war": who denies a deed does nothing.
  if (
    status === "negated" &&
    !verbal.has(event) &&
    (subject === null ||
      group.form !== "finite" ||
      !/^\p{Lu}/u.test(sentence.units[subject.start]?.text ?? "") ||
      (subject.end - subject.start === 1 && selves.test(sentence.units[subject.start]?.norm ?? "")))
  )
    return null
  if (group.form === "participle" && isAfterPassive(sentence, group)) return null
  const rest = afterTarget(sentence, predicate, event)
  const what =
    object ?? whatAfter(sentence, rest, trigger, subject) ?? whatAfter(sentence, predicate.end, trigger, subject)
  const opened = afterTerms(sentence, predicate.end)
  const asking = word === "refuse" && what === null ? wantingBefore(sentence, group) : null
  const targets =
    asking !== null
      ? [spanOf(sentence, asking)]
      : object !== null
        ? [spanOf(sentence, object)]
        : isDemandThat(sentence, predicate)
          ? targetsOf(sentence, predicate.object?.end ?? predicate.end, event, "impose")
          : targetsOf(sentence, opened, event, predicate.object === null ? word : "impose")
  return {
    ...meaning,
    rule: predicate.via === "carried" ? `carried ${word}` : `verb ${word}`,
    // "ordered three diplomats to leave": the object says what the verb leaves open.
    isLoose:
      predicate.isLoose &&
      meaning.kind === predicate.meaning.kind &&
      word !== "welcome" &&
      !isAskedOf(sentence, predicate, subject),
    sentence,
    trigger: spanOf(sentence, trigger),
    by: subject && spanOf(sentence, subject),
    // "denied |it|" is the charge.
    to: meaning.kind === "denial" ? targets.filter((target) => !/^it$/i.test(slice(text, target))) : targets,
    what: spanOf(sentence, what ?? trigger),
    condition: conditionSpan(sentence, what),
    status,
  }
}

function isRightAfterVerb({ verbs, units }: ChunkedSentence, { start }: VerbGroup): boolean {
  return verbs.some(({ end, head }) => end === start && /(?:ed|s)$/.test(units[head]?.norm ?? ""))
}

const isPast = (norm: string) => isPastForm(norm) || isParticiple(norm) || /^(?:has|have|had)$/.test(norm)

/** "has faced criticism and |calls| for reform": in the present after the past, it is a noun. */
function isNounBeside({ units, tags, verbs }: ChunkedSentence, group: VerbGroup): boolean {
  if (group.start !== group.head || !/^(?:calls|demands|requests|appeals)$/.test(units[group.head]?.norm ?? ""))
    return false
  if (units[group.start - 1]?.norm !== "and" || tags[group.start - 2] !== "NOUN") return false
  const before = verbs.findLast(({ end, form }) => end < group.start && form === "finite")
  return before !== undefined && units.slice(before.start, before.end).some(({ norm }) => isPast(norm))
}

/** "five wrongly |detained| sailors": says which. */
function isAttribute({ units, tags, nounStart }: ChunkedSentence, group: VerbGroup): boolean {
  const { head } = group
  const isAlone = group.end === head + 1 && isParticiple(units[head]?.norm ?? "")
  const manner = head - 1
  if (!isAlone || group.start < manner || !/ly$/.test(units[manner]?.norm ?? "")) return false
  return /^(?:NUM|DET|ADJ)$/.test(tags[manner - 1] ?? "") && nounStart[head + 1] !== -1
}

/** Whether what stands before a bare participle is the object of another verb: "bring home the crew |held| there". */
function isUndergone(sentence: ChunkedSentence, group: VerbGroup, subject: Range): boolean {
  const { units, verbs, verbAt, tags } = sentence
  if (group.start !== group.head || !isParticiple(units[group.head]?.norm ?? "") || subject.end !== group.start)
    return false
  const at = tags[subject.start - 1] === "ADV" ? subject.start - 2 : subject.start - 1
  const before = verbs[verbAt[at] ?? -1]
  return before !== undefined && before !== group && cueLemma(sentence, before) === null
}

/** Whether ", with" opens the words between a participle and the verb before it. */
function isAfterWith({ units, verbs }: ChunkedSentence, { start }: VerbGroup): boolean {
  const from = verbs.filter(({ end, form }) => end <= start && form === "finite").at(-1)?.end ?? 0
  return units.slice(from, start).some(({ norm }, i) => norm === "with" && units[from + i - 1]?.text === ",")
}

/** "|Ode| wanted the ships back; Ruiz refused": whom a bare refusal is for. */
function wantingBefore(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const wanting = sentence.verbs.find(
    ({ head, end, form }) => end <= group.start && form === "finite" && wants.test(sentence.units[head]?.norm ?? ""),
  )
  return wanting === undefined ? null : subjectOf(sentence, wanting)
}

/** "issued a demand |that Ode leave|" */
function isDemandThat({ units }: ChunkedSentence, { object, meaning }: Predicate): boolean {
  return meaning.event === "REQUEST" && object !== null && units[object.end]?.norm === "that"
}

const wants = /^(?:want(?:s|ed)|asked|demanded|requested|proposed|offered|sought|urged)$/

/** Whether somebody is asked to do something: "asked him |to lift| the ban"; not what one tells of oneself by the way. */
function isAskedOf(
  { units, verbAt, nounEnd }: ChunkedSentence,
  { word, end }: Predicate,
  subject: Range | null,
): boolean {
  const after = nounEnd[end] ?? -1
  const isOwn = subject === null || /^(?:i|we|you|one)$/.test(units[subject.start]?.norm ?? "")
  return askingOf.test(word) && !isOwn && after > end && units[after]?.norm === "to" && verbAt[after] !== -1
}

const askingOf = /^(?:ask|press|pressure|order|encourage|instruct|advise|invite)$/

/** What asks, warns and praises only by a manner of speaking. */
const wordless =
  /^(?:information|evidence|data|strateg(?:y|ies)|plans?|analys[ie]s|intelligence|polic(?:y|ies)|laws?|bills?|budgets?|agendas?|research|stud(?:y|ies)|polls?|surveys?|history|approach|vision|programs?|framework|situation|cris[ie]s|attacks?|facts?|numbers?|figures?|results?|principles?|values|constitution|posters?|signs?|banners?|billboards?|placards?|invasions?|aggression|actions?|wars?|conflicts?|behaviou?r|movements?)$/

/** Whether a participle is the next of several words that describe: "are devoted, |committed| to". */
function isListed({ units, verbs }: ChunkedSentence, group: VerbGroup): boolean {
  if (group.start !== group.head || units[group.head]?.norm !== "committed") return false
  if (/^(?:remains?|remained|stays?|stayed|is|are|was|were)$/.test(units[group.start - 1]?.norm ?? "")) return true
  if (!/^(?:,|and|or)$/.test(units[group.start - 1]?.norm ?? "")) return false
  const before = verbs.filter(({ end }) => end <= group.start && group.start - end < listReach)
  return before.some(({ head }) => /^(?:is|are|was|were|be|committed|devoted)$/.test(units[head]?.norm ?? ""))
}

/** What is listed after "are" is at most so many words away. */
const listReach = 12

/** Events whose verbs of many uses are worth asking the classifier about; those of others say too little. */
const telling = new Set(["ACCUSE", "REJECT", "SANCTION", "COERCE", "ASSAULT", "SUPPORT", "REQUEST", "MOBILIZE"])

const kindly = new Set(["AID", "SUPPORT", "CONCEDE", "RETREAT", "COOPERATE"])

/** Events whose verbs have an object. */
const needsObject = new Set(["COERCE", "ASSAULT", "SANCTION"])

/** Verbs of words that have somebody or something as their object: "praised for his role" tells of a passive. */
const wantsWhom =
  /^(?:praise|commend|applaud|hail|laud|congratulate|endorse|accuse|blame|indict|implicate|condemn|denounce|criticize|criticise|rebuke|censure|urge|implore|exhort|blacklist|sanction|invade|deploy)$/

/**
 * Whether a verb without an ending goes on with an infinitive or an auxiliary before it.
 *
 *     We want to refine, and ultimately |repeal|, the law.      The minister can |condemn| it.
 */
function isLeftOfInfinitive(sentence: ChunkedSentence, group: VerbGroup, subject: Range | null): boolean {
  const { units } = sentence
  const norm = units[group.head]?.norm ?? ""
  const isBase =
    isBare(sentence, group) && !/(?:s|ed|ing)$/.test(norm) && actVerbs(norm).some(({ lemma }) => lemma === norm)
  if (!isBase || unchanging.test(norm) || subject === null) return false
  const from = subject.end <= group.start ? subject.end : 0
  if (group.start - from <= subjectReach) return false
  return units
    .slice(from, group.start)
    .some(({ norm: word }) => /^(?:to|can|could|would|will|should|must|may|might|let|help|in)$/.test(word))
}

/** "A resolution was passed, |condemning| the raid": the participle goes with what was passed. */
function isAfterPassive({ verbs }: ChunkedSentence, group: VerbGroup): boolean {
  const before = verbs.filter(({ end, form }) => end <= group.start && form === "finite").at(-1)
  return before?.passive === true
}

/** Whether no auxiliary stands in a verb group: "lifts", "never lifts". */
function isBare({ tags }: ChunkedSentence, { start, head }: VerbGroup): boolean {
  return tags.slice(start, head).every((tag) => tag === "ADV")
}

/**
 * Whether a deed is told in the present, of whom a pronoun names: what they do again and again.
 *
 *     When we |do detain| a suspect, we question them.      It |provides| aid to Ode.
 */
function isHabit(sentence: ChunkedSentence, group: VerbGroup, subject: Range | null): boolean {
  const { units } = sentence
  if (group.form !== "finite" || group.passive || subject === null || subject.end - subject.start > 1) return false
  if (!/^(?:we|i|they|you|it|he|she|who|which|that)$/.test(units[subject.start]?.norm ?? "")) return false
  const norm = units[group.head]?.norm ?? ""
  const isDo = units.slice(group.start, group.head).every(({ norm: word }) => /^(?:do|does)$/.test(word))
  const isPresent =
    /(?<!s)s$/.test(norm) ||
    actVerbs(norm).some(({ lemma }) => lemma === norm) ||
    carryingForms(norm).some(({ lemma }) => lemma === norm)
  return (isBare(sentence, group) || isDo) && isPresent && !unchanging.test(norm)
}

/** A verb this near to its subject needs no auxiliary in between. */
const subjectReach = 2

/** "condemn |in the strongest terms| the raid" */
function opensTerms({ units }: ChunkedSentence, at: number): boolean {
  return units[at]?.norm === "in" && units.slice(at, at + 7).some(({ norm }) => norm === "terms")
}

/** "condemn |in the strongest terms| the raid": where the object begins. */
function afterTerms(sentence: ChunkedSentence, at: number): number {
  if (!opensTerms(sentence, at)) return at
  return sentence.units.findIndex(({ norm }, i) => i > at && norm === "terms") + 1
}

function opensObject(sentence: ChunkedSentence, at: number): boolean {
  const { nounStart, units } = sentence
  const counted = afterQuantity(sentence, at)
  return (
    ((nounStart[at] === at || nounStart[counted] === counted) && !opensTime(sentence, at)) ||
    units[at]?.pos === "QUOTATION" ||
    /^(?:him|her|them|it|us|me|you|that|at|on|against|what|how|not)$/.test(units[at]?.norm ?? "")
  )
}

/** "I |would urge| Ode to stop": said by saying so. */
function isPolite({ units }: ChunkedSentence, { group, meaning }: Predicate): boolean {
  if (group === null || group.negated || group.head !== group.start + 1) return false
  return (
    /^(?:REQUEST|THREATEN)$/.test(meaning.event) &&
    /^(?:would|'d|’d)$/.test(units[group.start]?.norm ?? "") &&
    /^(?:i|we)$/.test(units[group.start - 1]?.norm ?? "") &&
    !units.slice(0, group.start).some(({ norm }) => norm === "if")
  )
}

/** Events that are words. */
const verbal = new Set(["AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"])

const unchanging = /^(?:cut|shut|hit|hurt|quit|put|set|let|bid|beat|overrun)$/

/** Whether the verb's form goes with its subject: in "come from Mexico, enter the country, |kill| many" no name is the subject. */
function agrees(text: string, { units }: ChunkedSentence, group: VerbGroup, subject: Range): boolean {
  const norm = units[group.head]?.norm ?? ""
  const isBase =
    group.start === group.head && group.form === "finite" && !/(?:s|ed|ing)$/.test(norm) && !unchanging.test(norm)
  if (!isBase || !actVerbs(norm).some(({ lemma }) => lemma === norm)) return true
  const words = slice(text, { start: units[subject.start]?.start ?? 0, end: units[subject.end - 1]?.end ?? 0 })
  return /^(?:we|they|you|i|who|that|which)$| and |s$/i.test(words)
}

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/

/** "In August |Valdoria| lifted the ban", "On Friday |Ode| paid": the month or day and the subject look like one name. */
function afterTime({ units }: ChunkedSentence, { start }: VerbGroup): Range | null {
  const isMonth = units[0]?.norm === "in" && months.test(units[1]?.text ?? "")
  const isDay = units[0]?.norm === "on" && /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(units[1]?.text ?? "")
  if (!isMonth && !isDay) return null
  const first = months.test(units[2]?.text ?? "") ? 3 : 2
  return start > first && start - first <= 3 && /^\p{Lu}/u.test(units[first]?.text ?? "")
    ? { start: first, end: start }
    : null
}

/** "urged |Ode| to stop": what is asked begins after who is asked. */
function afterTarget(sentence: ChunkedSentence, { end, via }: Predicate, event: string): number {
  if (via === "carried" || !/^(?:REQUEST|THREATEN|ACCUSE)$/.test(event)) return end
  const after = nounPhraseAfter(sentence, end)
  // "condemned the raid |that Ode made|" tells which raid.
  const opening = event === "ACCUSE" ? /^(?:of|for|over)$/ : /^(?:to|that|of|for|not|against|over)$/
  return after > end && opening.test(sentence.units[after]?.norm ?? "") ? after : end
}
