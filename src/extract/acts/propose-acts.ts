import type { ActKind } from "../../domain/act.ts"
import type { Document } from "../../domain/document.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, opensTime, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { conditionOf, statusOf, targetsOf, whatAfter } from "./clause-parts.ts"
import { actVerbs, type Meaning } from "./lexicon.ts"
import { findPredicates, type Predicate } from "./predicates.ts"

/**
 * Finds where a document tells that something was done, in its narration and in what it quotes. Questions tell of nothing
 * done; headlines and captions repeat what the article says.
 */
export function proposeActs(document: Document, sentences: readonly ChunkedSentence[]): ActProposal[] {
  const asking = document.turns.filter(({ part }) => part === "question").map(({ content }) => content)
  const repeating = document.regions.filter(({ region }) => /^(?:headline|caption|byline)$/.test(region))
  const untold: Span[] = [...asking, ...repeating].sort((a, b) => a.start - b.start)
  let next = 0
  return sentences.flatMap((sentence) => {
    while (next < untold.length && (untold[next] as Span).end <= sentence.start) next++
    const hidden = untold[next]
    if (hidden !== undefined && contains(hidden, sentence)) return []
    if (/\?["'”’»]*$/.test(slice(document.text, sentence).slice(-4))) return []
    return actsIn(document.text, sentence)
  })
}

function actsIn(text: string, sentence: ChunkedSentence): ActProposal[] {
  if (sentence.verbs.length === 0) return []
  const proposals: ActProposal[] = []
  const taken = (trigger: Span) =>
    proposals.some((one) => one.trigger.start < trigger.end && trigger.start < one.trigger.end)
  for (const group of sentence.verbs) {
    for (const rule of [conditionalWarning, commitment, readiness, redLine, toldNo, calledNames]) {
      const proposal = rule(text, sentence, group)
      if (proposal !== null && !taken(proposal.trigger)) proposals.push(proposal)
    }
  }
  for (const predicate of findPredicates(sentence)) {
    const proposal = predicate.via === "noun" ? ofNoun(text, sentence, predicate) : ofVerb(text, sentence, predicate)
    if (proposal !== null && !taken(proposal.trigger)) proposals.push(proposal)
  }
  return proposals
}

/** Acts of the field's verbs, and of verbs that carry the field's nouns. */
function ofVerb(text: string, sentence: ChunkedSentence, predicate: Predicate): ActProposal | null {
  const { group, word } = predicate
  if (group === null || predicate.meaning.event === "CONSULT") return null
  let status = statusOf(sentence, group)
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
    : (subjectOf(sentence, group) ?? afterTime(sentence, group))
  // What somebody will do for another is a promise (PLOVER, AGREE).
  if (status === "planned" && kindly.has(event)) {
    if (subject === null || !canPromise(text, sentence, subject)) return null
    meaning = agreeing("commitment")
    status = "happened"
  }
  if (status === "negated") {
    // "has not agreed to" refuses; what else was not said or done is no act, unless it was to be.
    if (event === "AGREE") [meaning, status] = [{ event: "REJECT", mode: null, kind: "refusal" }, "happened"]
    else if (verbal.has(event)) return null
  }
  if (subject !== null && !agrees(text, sentence, group, subject)) return null
  // "…, killing three" may have any subject of the sentence.
  if (group.form === "participle" && !verbal.has(event)) return null
  // "will urge", "would condemn": nothing was said.
  if (verbal.has(event) && status !== "happened") return null
  const trigger = { start: group.negated ? group.start : group.head, end: predicate.end }
  const object = group.passive ? subjectOf(sentence, group) : null
  if (group.passive && verbal.has(event) && subject === null) return null
  // "an agent jailed last year would go": a participle without its object is no verb of its own.
  if (!group.passive && needsObject.has(event) && predicate.via === "verb" && !opensObject(sentence, predicate.end))
    return null
  const rest = afterTarget(sentence, predicate, event)
  const what =
    object ?? whatAfter(sentence, rest, trigger, subject) ?? whatAfter(sentence, predicate.end, trigger, subject)
  const targets =
    object !== null
      ? [spanOf(sentence, object)]
      : targetsOf(sentence, predicate.end, event, predicate.object === null ? word : "impose")
  return {
    ...meaning,
    rule: predicate.via === "carried" ? `carried ${word}` : `verb ${word}`,
    // "ordered three diplomats to leave": the object says what the verb leaves open.
    isLoose: predicate.isLoose && meaning.kind === predicate.meaning.kind,
    sentence,
    trigger: spanOf(sentence, trigger),
    by: subject && spanOf(sentence, subject),
    to: targets,
    what: spanOf(sentence, what ?? trigger),
    condition: conditionSpan(sentence, what),
    status,
  }
}

/** Events whose verbs of many uses are worth asking the classifier about; those of others say too little. */
const telling = new Set(["ACCUSE", "REJECT", "SANCTION", "COERCE", "ASSAULT", "SUPPORT", "REQUEST", "MOBILIZE"])

const kindly = new Set(["AID", "SUPPORT", "CONCEDE", "RETREAT", "COOPERATE"])

/** Events whose verbs have an object. */
const needsObject = new Set(["COERCE", "ASSAULT", "SANCTION"])

function opensObject(sentence: ChunkedSentence, at: number): boolean {
  const { nounStart, units } = sentence
  return (
    (nounStart[at] === at && !opensTime(sentence, at)) ||
    units[at]?.pos === "QUOTATION" ||
    /^(?:him|her|them|it|at|on|against)$/.test(units[at]?.norm ?? "")
  )
}

/** Events that are words. */
const verbal = new Set(["AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"])

function conditionSpan(sentence: ChunkedSentence, what: Range | null): Span | null {
  if (what === null) return null
  const range = conditionOf(sentence, what.start, what.end)
  return range && spanOf(sentence, range)
}

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

/** "In August |Valdoria| lifted the ban": the month and the subject look like one name. */
function afterTime({ units }: ChunkedSentence, { start }: VerbGroup): Range | null {
  if (units[0]?.norm !== "in" || !months.test(units[1]?.text ?? "")) return null
  const first = months.test(units[2]?.text ?? "") ? 3 : 2
  return start > first && start - first <= 3 && /^\p{Lu}/u.test(units[first]?.text ?? "")
    ? { start: first, end: start }
    : null
}

/** "by the ministry" after a passive. */
function agentAfter(sentence: ChunkedSentence, from: number): Range | null {
  for (let i = from; i < from + 8 && i < sentence.units.length; i++) {
    if (sentence.units[i]?.norm !== "by") continue
    const end = nounPhraseAfter(sentence, i + 1)
    return end > i + 1 ? { start: i + 1, end } : null
  }
  return null
}

/** "urged |Ode| to stop": what is asked begins after who is asked. */
function afterTarget(sentence: ChunkedSentence, { end, via }: Predicate, event: string): number {
  if (via === "carried" || !/^(?:REQUEST|THREATEN|ACCUSE)$/.test(event)) return end
  const after = nounPhraseAfter(sentence, end)
  return after > end && /^(?:to|that|of|for|not|against|over)$/.test(sentence.units[after]?.norm ?? "") ? after : end
}

const silence =
  /^(?:to )?(?:be (?:named|identified|drawn|interviewed|quoted)|comment|say|discuss|speculate|elaborate|respond|answer|confirm|disclose|reveal|specify|talk|speak|identify|name|go into|(?:give|provide|offer|release|share|make public) (?:\w+ )?(?:details?|information|names?|specifics|comment|figures?|evidence)|interview|a request|an interview|requests? for)/
const papers =
  /\b(?:statement|report|figures?|data|video|footage|transcript|document|list|poll|results?|e-?mails?|ad|returns|details|book|album|film|letter|photo|picture|image|text|plan|records?|tapes?|list|names?)s?\b/
const captives =
  /\b(?:prisoners?|hostages?|detainees?|captives?|soldiers?|journalists?|activists?|citizens?|dissidents?|pilots?|crew|sailors?|fighters?|people|men|women|nationals|him|her|them|inmates?|militants?)\b/
const hostile =
  /^to (?:attack|retaliate|punish|fight|destroy|defeat|impose|respond|strike|hit|crush|avenge|sue|veto|block|expel|answer|oppose)/
const foes =
  /\b(?:troops?|forces?|soldiers?|ships?|corvettes?|vessels?|tanks?|warships?|jets?|aircraft|missiles?|units?|patrols?|fleet|ambassador|diplomats?|from)\b/

/** What a verb of the field says is done, given its object; null where that is no act. */
function refined(text: string, sentence: ChunkedSentence, predicate: Predicate): Meaning | null {
  const { meaning, word, end } = predicate
  const after = slice(text, { start: sentence.units[end]?.start ?? sentence.end, end: sentence.end })
    .slice(0, 160)
    .toLowerCase()
  const near = after.slice(0, 60)
  switch (word) {
    case "refuse":
    case "decline":
      return silence.test(after) || /^[.,;]|^in |^by |^from /.test(after) ? null : meaning
    case "agree": {
      const complement = /^(?:[a-z]+day )?(?:on [a-z]+day )?(?:in [a-z]+ )?(?:to|that|on|upon|a|an)\b/
      const norm = sentence.units[predicate.group?.head ?? 0]?.norm
      return complement.test(after) && norm === "agreed" ? meaning : null
    }
    case "hail":
      return after.startsWith("from ") ? null : meaning
    case "call on":
    case "call upon":
      return / to /.test(after) ? { ...meaning, mode: requestMode(after) } : null
    case "resign":
      return /^(?:ourselves|themselves|himself|herself|itself|yourself|myself)/.test(after) ? null : meaning
    case "deny":
      return /^(?:\w+ )?(?:coverage|access|entry|visas?|services?|benefits|care|bail|people|them|us|him|her)\b/.test(
        after,
      )
        ? null
        : meaning
    case "promise":
    case "vow":
    case "pledge":
    case "swear":
      return hostile.test(after) ? { event: "THREATEN", mode: null, kind: "warning" } : meaning
    case "release":
    case "free":
    case "liberate":
      return captives.test(near) && !papers.test(near) ? meaning : null
    case "withdraw":
    case "pull back":
    case "pull out":
      return foes.test(near) || word !== "withdraw" ? meaning : null
    case "bar":
    case "ban":
    case "prohibit":
    case "forbid":
      return exporting.test(near) ? { event: "SANCTION", mode: "discontinue", kind: "export-control" } : meaning
    case "summon":
      return /ambassador|envoy|diplomat|charg|attach/.test(near)
        ? { event: "ACCUSE", mode: "disapprove", kind: "other" }
        : null
    case "order":
      return /(?:diplomats?|ambassador|officials?|attach[ée]s?|staff)\b.{0,40}\bto leave/.test(after)
        ? { event: "SANCTION", mode: "expel", kind: "expulsion" }
        : meaning
    case "return":
    case "hand over":
      return meaning
  }
  if (meaning.kind === "law" && exporting.test(near))
    return { event: "SANCTION", mode: "discontinue", kind: "export-control" }
  if (meaning.event === "REQUEST") return { ...meaning, mode: requestMode(after) }
  if (meaning.kind === "refusal" && meaning.mode === null) return { ...meaning, mode: requestMode(after) }
  if (meaning.event === "MOBILIZE" && /ship|corvette|frigate|jet|aircraft|missile|tank|drone|carrier|vessel/.test(near))
    return { ...meaning, mode: "weapons" }
  return meaning
}

const exporting =
  /\b(?:sales?|exports?|export (?:rules?|controls?|licen[cs]es?)|transfers?|shipments?) (?:of|to|rules?|controls?|curbs?)\b|\bexport/

/** What is asked or refused, as PLOVER tells modes apart. */
function requestMode(after: string): string | null {
  if (/\b(?:meet|talks?|negotiat\w+|dialogue|visit|summit|hotline)\b/.test(after)) return "meet"
  if (/\b(?:releas\w+|cease-?fire|lift\w*|eas(?:e|ing)|withdraw\w*|apolog\w+|free)\b/.test(after)) return "yield"
  if (/\b(?:aid|assistance|money|funds?|help|weapons|support)\b/.test(after)) return "assist"
  return "change"
}

const actNouns =
  /^(?:warning|promise|pledge|vow|demand|threat|refusal|appeal|accusation|apology|offer|call|plea|request)$/
/**
 * Nouns of words that somebody has, with what was said.
 *
 *     Her warning that aid would stop drew protests.
 *     ─── ═══════ ──────────────────
 */
function ofNoun(text: string, sentence: ChunkedSentence, predicate: Predicate): ActProposal | null {
  const { word, end, start, meaning } = predicate
  const { units, nounStart } = sentence
  if (!actNouns.test(word) || !/^(?:that|to|for)$/.test(units[end]?.norm ?? "")) return null
  const first = nounStart[start] ?? -1
  const owner = units[start - 1]
  if (first < 0 || owner === undefined || !(/^['’]s?$/.test(owner.text) || /^(?:his|her|its|their)$/.test(owner.norm)))
    return null
  const by = { start: /^['’]/.test(owner.text) ? first : start - 1, end: /^['’]/.test(owner.text) ? start - 1 : start }
  if (by.end <= by.start) return null
  const what = whatAfter(sentence, end, { start, end }, null)
  if (what === null) return null
  const after = slice(text, spanOf(sentence, what)).toLowerCase()
  return {
    ...meaning,
    mode: meaning.event === "REQUEST" || meaning.event === "REJECT" ? requestMode(after) : meaning.mode,
    rule: `noun ${word}`,
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start, end }),
    by: spanOf(sentence, by),
    to: [],
    what: spanOf(sentence, what),
    condition: conditionSpan(sentence, what),
    status: "happened",
  }
}

/** What one promises to do: none of "be", "have", "need". */
const deeds =
  /^(?:restore|reopen|provide|give|deliver|supply|establish|place|put|review|release|free|lift|ease|end|resume|hold|withdraw|pull|remove|send|allow|open|create|return|reduce|cut|stop|suspend|halt|undertake|sign|lower|raise|buy|supply|join)$/

/**
 * What a state or its sides will do, or what somebody undertook to do.
 *
 *     Valdoria will provide testing equipment.      Ode also undertook to look at the rules.
 *              ════════════
 */
function commitment(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const head = units[group.head]
  const will = units.findIndex((unit, i) => i >= group.start && i < group.head && /^(?:will|shall)$/.test(unit.norm))
  if (will < 0 || group.negated || group.passive || head === undefined || !deeds.test(head.norm)) return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  if (!canPromise(text, sentence, subject)) return null
  const what = whatAfter(sentence, group.head + 1, { start: will, end: group.head + 1 }, subject)
  if (what === null) return null
  return {
    ...agreeing("commitment"),
    rule: "will",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: will, end: group.head + 1 }),
    by: spanOf(sentence, subject),
    to: [],
    what: spanOf(sentence, what),
    condition: conditionSpan(sentence, what) ?? openingCondition(sentence, subject.start),
    status: "happened",
  }
}

/** Names and people promise; "the talks will go on" does not. */
function canPromise(text: string, sentence: ChunkedSentence, subject: Range): boolean {
  const words = slice(text, spanOf(sentence, subject)).replace(/[^\p{L}]+$/u, "")
  return /^(?!(?:The|A|An|This|That|It|We|I|They|He|She|You|Our|My|His|Her|Their|There|These|Those)\b)\p{Lu}|\b(?:sides?|countries|governments?|ministers?|presidents?|leaders?)$/u.test(
    words,
  )
}

function agreeing(kind: ActKind): Meaning {
  return { event: "AGREE", mode: null, kind }
}

const talking = /^(?:meet|talk|negotiate|cooperate|discuss|accept|engage|host|receive|mediate|consider|look)$/

/** "|If the flights stop|, Ode will sign" */
function openingCondition(sentence: ChunkedSentence, before: number): Span | null {
  const range = conditionOf(sentence, 0, before)
  return range !== null && range.end <= before ? spanOf(sentence, range) : null
}

/**
 * Who is ready to do something.
 *
 *     "We are ready to restore the line, provided that the flights stop."
 *             ═════
 */
function readiness(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const at = group.head + 1
  if (
    group.negated ||
    group.hypothetical ||
    !/^(?:is|are|am|was|were|be|'re|'s|been|stands?|stood)$/.test(units[group.head]?.norm ?? "")
  )
    return null
  if (!/^(?:ready|willing|prepared)$/.test(units[at]?.norm ?? "") || units[at + 1]?.norm !== "to") return null
  const subject = subjectOf(sentence, group)
  const deed = units[at + 2]?.norm ?? ""
  if (!deeds.test(deed) && !talking.test(deed)) return null
  const what = subject && whatAfter(sentence, at + 1, { start: at, end: at + 1 }, subject)
  if (subject === null || what === null) return null
  const all = conditionOf(sentence, what.start, lastWordEnd(sentence))
  return {
    ...agreeing("commitment"),
    rule: "ready",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: at, end: at + 1 }),
    by: spanOf(sentence, subject),
    to: [],
    what: spanOf(sentence, what),
    condition: all && spanOf(sentence, all),
    status: "happened",
  }
}

/**
 * A line that another must not cross.
 *
 *     Ode said that Valdoria must not step across this threshold.
 *                            ════════
 */
function redLine(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const words = units.slice(group.start, group.end).map(({ norm }) => norm)
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  const mustNot = words[0] === "must" && group.negated
  const head = units[group.head]?.norm ?? ""
  const willNot =
    group.negated && /^(?:will|wo)$/.test(words[0] ?? "") && /^(?:tolerate|accept|allow|permit)$/.test(head)
  if (!mustNot && !willNot) return null
  const what = mustNot
    ? {
        start: subject.start,
        end: whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)?.end ?? group.end,
      }
    : whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  if (what === null) return null
  return {
    event: "THREATEN",
    mode: null,
    kind: "red-line",
    rule: mustNot ? "must not" : "will not accept",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: mustNot ? Math.min(group.start + 2, group.end) : group.end }),
    // Who draws the line is who says so.
    by: mustNot ? null : spanOf(sentence, subject),
    to: mustNot ? [spanOf(sentence, subject)] : [],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}

/**
 * What will follow if another does not do something.
 *
 *     "If Valdoria does not close those gaps, we will."
 *      ────────────────────────────────────── ═══════
 */
const longestWarned = 16

function conditionalWarning(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  const first = units[group.start]?.norm ?? ""
  if (!/^(?:will|'ll|shall)$/.test(first) || group.negated) return null
  const subject = subjectOf(sentence, group)
  if (subject === null) return null
  const end = lastWordEnd(sentence)
  const after = conditionOf(sentence, group.end, end)
  const before = conditionOf(sentence, 0, subject.start)
  const condition = after ?? before
  // Who warns says what they themselves will do, and is brief about when.
  if (
    !/^(?:[Ww]e|I)$|^\p{Lu}/u.test(slice(text, spanOf(sentence, subject))) ||
    /^(?:he|she|it|they|you|this|that|there)\b/i.test(slice(text, spanOf(sentence, subject)))
  )
    return null
  if (
    condition === null ||
    condition.end - condition.start > longestWarned ||
    (condition.start < group.start && group.start < condition.end)
  )
    return null
  const inside = units.slice(condition.start, condition.end)
  const isAdverse =
    inside.some(({ norm }) =>
      /^(?:not|n't|never|fails?|refuses?|continues?|violates?|attacks?|crosses|persists?|shuts?|keeps?)$/.test(norm),
    ) || inside[0]?.norm === "unless"
  if (!isAdverse) return null
  const what = whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  const whole = { start: subject.start, end: what === null ? group.end : Math.min(what.end, after?.start ?? what.end) }
  return {
    event: "THREATEN",
    mode: null,
    kind: "warning",
    rule: "if not, will",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: group.end }),
    by: spanOf(sentence, subject),
    to: [
      spanOf(sentence, {
        start: condition.start + 1,
        end: Math.max(condition.start + 2, nounPhraseAfter(sentence, condition.start + 1)),
      }),
    ],
    what: spanOf(sentence, whole.end > whole.start ? whole : group),
    condition: spanOf(sentence, condition),
    status: "happened",
  }
}

const bad =
  /\b(?:illegal|unlawful|provocat\w+|trespass|aggress\w+|crimes?|criminals?|violat\w+|shame\w*|outrage\w*|unacceptable|irresponsible|lie|lies|liar|reckless|danger\w*|insult|threat|coward\w*|disgrace\w*|hypocri\w+|hostile|bully\w*|theft|piracy|blackmail|sabotage|barbar\w+|terror\w*|disaster|absurd|farce|betrayal|unfair|coercion|intimidation)\b/i

/**
 * A bad name for what another did.
 *
 *     Ode called the voyage "a deliberate trespass".
 *         ══════ ──────────────────────────────────
 */
function calledNames(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:called|calls|branded|described|labeled|labelled|denounced)$/.test(units[group.head]?.norm ?? ""))
    return null
  if (group.passive || statusOf(sentence, group) !== "happened") return null
  const quoted = units.findIndex((unit, i) => i >= group.end && i < group.end + 12 && unit.pos === "QUOTATION")
  const object = nounPhraseAfter(sentence, group.end)
  if (
    quoted < 0 ||
    object === group.end ||
    object > quoted ||
    !bad.test(text.slice(units[quoted]?.start, units[quoted]?.end))
  )
    return null
  const subject = subjectOf(sentence, group)
  return {
    event: "ACCUSE",
    mode: "disapprove",
    kind: "accusation",
    rule: "called names",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: subject && spanOf(sentence, subject),
    to: [spanOf(sentence, { start: group.end, end: object })],
    what: spanOf(sentence, { start: group.end, end: quoted + 1 }),
    condition: null,
    status: "happened",
  }
}

/**
 * A "no".
 *
 *     Ode had told her "no" in July.      I asked and was told no.
 *             ════ ───                                    ════
 */
function toldNo(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (units[group.head]?.norm !== "told" || group.negated || group.hypothetical) return null
  const isNo = (i: number) => /^["'“‘«]?no[,.!]?["'”’»]?$/i.test(units[i] === undefined ? "" : slice(text, units[i]))
  const person = nounPhraseAfter(sentence, group.end)
  const at = [group.end, group.end + 1, person].find(isNo)
  const subject = subjectOf(sentence, group)
  if (at === undefined || subject === null) return null
  const target = group.passive ? subject : at > group.end ? { start: group.end, end: at } : null
  return {
    event: "REJECT",
    mode: null,
    kind: "refusal",
    rule: "told no",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: group.passive ? null : spanOf(sentence, subject),
    to: target === null ? [] : [spanOf(sentence, target)],
    what: spanOf(sentence, { start: at, end: at + 1 }),
    condition: null,
    status: "happened",
  }
}
