import type { ActKind } from "../../domain/act.ts"
import type { Document } from "../../domain/document.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import { type ChunkedSentence, nounPhraseAfter, opensTime, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { conditionOf, statusOf, targetsOf, whatAfter } from "./clause-parts.ts"
import { actVerbs, carryingForms, type Meaning } from "./lexicon.ts"
import { findPredicates, type Predicate } from "./predicates.ts"
import { isAfterPreposition, isToldAsSo } from "./told-as-so.ts"

/**
 * Finds where a document tells that something was done, in its narration and in what it quotes. Questions tell of nothing
 * done; headlines repeat what the article says.
 */
export function proposeActs(document: Document, sentences: readonly ChunkedSentence[]): ActProposal[] {
  const asking = document.turns.filter(({ part }) => part === "question").map(({ content }) => content)
  const repeating = document.regions.filter(({ region }) => /^(?:headline|byline)$/.test(region))
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
    for (const rule of [
      conditionalWarning,
      commitment,
      readiness,
      redLine,
      toldNo,
      calledNames,
      saidToDo,
      charged,
      listed,
      wish,
    ]) {
      const proposal = rule(text, sentence, group)
      if (proposal !== null && !taken(proposal.trigger)) proposals.push(proposal)
    }
  }
  for (const predicate of findPredicates(sentence)) {
    const proposal = predicate.via === "noun" ? ofNoun(text, sentence, predicate) : ofVerb(text, sentence, predicate)
    if (proposal === null || taken(proposal.trigger)) continue
    // "said it would send food |to Ode|": what is to be done belongs to the promise.
    const promise = proposals.findIndex(({ rule, what }) => rule === "said to do" && contains(what, proposal.trigger))
    const isToBe = proposal.status !== "happened"
    if (promise < 0 || !isToBe) proposals.push(proposal)
    else proposals[promise] = { ...(proposals[promise] as ActProposal), to: proposal.to }
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
  if (!isToldAsSo(sentence, group, subject)) return null
  // "has rebuffed |calls| for": a noun.
  if (isBare(sentence, group) && /s$/.test(sentence.units[group.head]?.norm ?? "") && isRightAfterVerb(sentence, group))
    return null
  if (subject !== null && !agrees(text, sentence, group, subject)) return null
  if (subject !== null && !group.passive && isAfterPreposition(sentence, subject, group)) return null
  // "our strategy calls for": nobody asks.
  if (subject !== null && verbal.has(event) && wordless.test(sentence.units[subject.end - 1]?.norm ?? "")) return null
  // "those devoted, |committed to| their work" describes.
  if (word === "commit to" && isListed(sentence, group)) return null
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
  const targets =
    object !== null
      ? [spanOf(sentence, object)]
      : targetsOf(sentence, predicate.end, event, predicate.object === null ? word : "impose")
  return {
    ...meaning,
    rule: predicate.via === "carried" ? `carried ${word}` : `verb ${word}`,
    // "ordered three diplomats to leave": the object says what the verb leaves open.
    isLoose: predicate.isLoose && meaning.kind === predicate.meaning.kind && word !== "welcome",
    sentence,
    trigger: spanOf(sentence, trigger),
    by: subject && spanOf(sentence, subject),
    to: targets,
    what: spanOf(sentence, what ?? trigger),
    condition: conditionSpan(sentence, what),
    status,
  }
}

function isRightAfterVerb({ verbs, units }: ChunkedSentence, { start }: VerbGroup): boolean {
  return verbs.some(({ end, head }) => end === start && /(?:ed|s)$/.test(units[head]?.norm ?? ""))
}

/** What asks, warns and praises only by a manner of speaking. */
const wordless =
  /^(?:information|evidence|data|strateg(?:y|ies)|plans?|analys[ie]s|intelligence|polic(?:y|ies)|laws?|bills?|budgets?|agendas?|research|stud(?:y|ies)|polls?|surveys?|history|approach|vision|programs?|framework|situation|cris[ie]s|attacks?|facts?|numbers?|figures?|results?|principles?|values|constitution|posters?|signs?|banners?|billboards?|placards?)$/

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

/** "|the export rules| that Ode imposed": of a relative clause, what it is about. */
function relativeOf({ nounStart }: ChunkedSentence, { object, group, end }: Predicate): Range | null {
  if (object === null || group === null || object.end > group.start) return null
  const start = nounStart[object.start] ?? -1
  return { start: start < 0 ? object.start : start, end }
}

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

function opensObject(sentence: ChunkedSentence, at: number): boolean {
  const { nounStart, units } = sentence
  return (
    (nounStart[at] === at && !opensTime(sentence, at)) ||
    units[at]?.pos === "QUOTATION" ||
    /^(?:him|her|them|it|us|me|you|that|at|on|against|what|how|not)$/.test(units[at]?.norm ?? "")
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
  const relative = relativeOf(sentence, predicate)
  const rest = { start: sentence.units[end]?.start ?? sentence.end, end: sentence.end }
  const after = slice(text, relative === null ? rest : spanOf(sentence, relative))
    .slice(0, 160)
    .toLowerCase()
  const near = after.slice(0, 60)
  if (
    predicate.via === "carried" &&
    !isCarriedSound(word, sentence.units[predicate.group?.head ?? 0]?.norm ?? "", near, sentence, predicate)
  )
    return null
  switch (word) {
    case "reject":
    case "dismiss":
    case "repudiate":
      return claims.test(near) ? { event: "REJECT", mode: null, kind: "denial" } : meaning
    case "refuse":
    case "decline":
      if (/^\p{L}+ly\b/u.test(after)) return null
      // "Ode wanted the ships back; Ruiz refused."
      if (
        /^[.;]/.test(after) &&
        wanting.test(slice(text, { start: sentence.start, end: sentence.units[end - 1]?.start ?? sentence.start }))
      )
        return { ...meaning, mode: null }
      return silence.test(after) || /^[.,;]|^in |^by |^from /.test(after) ? null : meaning
    case "agree": {
      const complement = /^(?:[a-z]+day )?(?:on [a-z]+day )?(?:in [a-z]+ )?(?:to|that|on|upon|a|an)\b/
      const norm = sentence.units[predicate.group?.head ?? 0]?.norm
      if (/^(?:on|upon) (?:that|this|it|these|those)\b/.test(after)) return null
      return complement.test(after) && norm === "agreed" ? meaning : null
    }
    case "target":
      return /\b(?:econom\w+|artery|banks?|sectors?|industr\w+|oligarchs?|assets|exports|costs|voters|inflation|goals?|issues?|growth|percent)\b/.test(
        near,
      )
        ? null
        : meaning
    case "caution":
    case "warn":
      // "cautioned that there may be other sources"
      return /^that (?:there|it|this|they) (?:may|might|could|is|are|was)\b/.test(after) ? null : meaning
    case "battle":
    case "fight":
    case "combat":
      return /^(?:\S+ ){0,3}(?:attacks|critic\w*|odds|cancer|fires?|wildfires?|flames|disease|corruption|poverty|crime|perceptions?|rumou?rs|allegations|claims|charges|inflation|hunger|pandemic)\b/.test(
        near,
      )
        ? null
        : meaning
    case "back":
      return /^(?:it |this |that |them )?(?:up|away|off|out)\b/.test(after) ? null : meaning
    case "suggest":
      return /\b(?:should|must|ought)\b|^\p{L}+ing\b/u.test(near) ? { ...meaning, mode: requestMode(after) } : null
    case "lay down":
      return /\b(?:arms|weapons|guns|rifles)\b/.test(near) ? meaning : null
    case "mobilize":
    case "mobilise":
      return /\b(?:countries|organi[sz]ations?|support|resources|voters?|people|volunteers|fund\w*|communit\w+|supporters|partners|investments?|capital|efforts?|world)\b/.test(
        near,
      )
        ? null
        : meaning
    case "regret":
      if (/^(?:\S+ ){0,3}(?:deaths?|loss(?:es)?|injur\w+|casualties|suffering|tragedy)\b/.test(near))
        return { event: "SUPPORT", mode: null, kind: "approval" }
      // "a phrase that she came to regret"
      return /^(?:the|that|an?|any|this|these|those|his|her|its|their|our|my|what|\p{L}+ing)\b/u.test(after) &&
        sentence.units[(predicate.group?.start ?? 0) - 1]?.norm !== "to"
        ? meaning
        : null
    case "thank":
      return /^god\b/.test(after) ? null : meaning
    case "ask":
      if (/^(?:\S+ ){0,4}?questions?\b/.test(near)) return null
      return /^(?:\S+ ){0,4}?(?:if|whether|what|why|how|who|when|where|about)\b/.test(near) &&
        !/^(?:\S+ ){1,4}?to\b/.test(near)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "commit to":
      // "absolutely committed to the alliance" describes.
      return /^(?:fully|absolutely|deeply|firmly|totally|strongly|so)$/.test(
        sentence.units[(predicate.group?.head ?? 0) - 1]?.norm ?? "",
      )
        ? null
        : meaning
    case "undertake":
      return after.startsWith("to ") ? meaning : null
    case "seize":
      return /^(?:(?:\S+ ){0,2}(?:opportunit(?:y|ies)|chances?|moment|initiative)|on|upon)\b/.test(after)
        ? null
        : meaning
    case "evacuate":
      return /\b(?:troops?|forces|soldiers?|staff|personnel|diplomats?|embassy|bases?|positions?)\b/.test(near)
        ? meaning
        : null
    case "call for":
      return /^[.,;]|^$/.test(after) ? null : { ...meaning, mode: requestMode(after) }
    case "plead":
      return /^(?:not )?(?:guilty|no contest|innocent)\b/.test(after) ? null : { ...meaning, mode: requestMode(after) }
    case "apologize":
    case "apologise":
      // "I apologize for having had to move it" is polite.
      if (/^(?:if|for (?:the delay|keeping|being late|interrupting|my voice|having (?:had )?to))\b/.test(after))
        return null
      return /^for\b|^to (?!(?:you|him|her|them|everyone|everybody)\b)/.test(after) || / for /.test(near)
        ? meaning
        : null
    case "blast":
      return after.startsWith("out ") ? null : meaning
    case "prosecute":
      return /^(?:\S+ ){0,2}(?:war|campaign|effort)\b/.test(after) ? null : meaning
    case "rule out":
      return /^(?:no|nothing|any(?:thing)?)\b/.test(after) ? null : { ...meaning, mode: requestMode(after) }
    case "press":
      return /^(?:\S+ ){0,2}(?:cases?|charges?|claims?|on|ahead|forward|for)\b/.test(after)
        ? null
        : { ...meaning, mode: requestMode(after) }
    case "hail":
      return after.startsWith("from ") ? null : meaning
    case "welcome":
      if (
        /^(?:(?:it|that|this|them|him|her|you)(?=[.,;]|$| and\b| to\b)|(?:the|an?|any|your|this) (?:\w+ )?(?:opportunity|chance|input|questions?|discussion))\b/.test(
          after,
        )
      )
        return null
      // Welcoming somebody to a place is hosting them.
      if (predicate.group?.passive === true || guests.test(near)) return null
      return hosted.test(text.slice(sentence.units[end]?.start ?? sentence.end, sentence.end)) ? null : meaning
    case "threaten": {
      // "It threatens to break the peace": what threatens is no actor.
      const isThing = /^(?:it|this|that|which|these|those)$/.test(
        sentence.units[(predicate.group?.start ?? 0) - 1]?.norm ?? "",
      )
      return isThing ? null : meaning
    }
    case "reach":
    case "strike":
    case "conclude":
    case "seal":
    case "clinch":
    case "ink":
    case "initial":
      if (/^no\b/.test(after)) return null
      return predicate.via === "carried" ||
        /\b(?:agreement|deal|accord|pact|treaty|contract|memorandum|truce|ceasefire)/.test(near)
        ? meaning
        : null
    case "sign":
      return /^(?:an? |the |several |\d+ )?(?:\w+ ){0,2}(?:executive orders?|proclamation|emergency declaration|letter|bill|law|act)\b/.test(
        after,
      )
        ? null
        : meaning
    case "call on":
    case "call upon":
      return / to /.test(after) ? { ...meaning, mode: requestMode(after) } : null
    case "resign":
      return /^(?:ourselves|themselves|himself|herself|itself|yourself|myself)/.test(after) ? null : meaning
    case "deny": {
      const words = sentence.units
        .slice(Math.max(0, (predicate.group?.start ?? 0) - 3), predicate.end)
        .map(({ norm }) => norm)
      // "neither confirmed nor denied"; "denied Ode a friend".
      if (words.includes("or") || words.includes("nor")) return null
      const isWhom = sentence.tags[end] === "PROPN"
      const whom = isWhom ? nounPhraseAfter(sentence, end) : end
      if (isWhom && /^(?:an?|the|any|his|her|its|their)$/.test(sentence.units[whom]?.norm ?? "")) return null
      return /^(?:\w+ )?(?:coverage|access|entry|visas?|services?|benefits|care|bail|people|them|us|him|her)\b/.test(
        after,
      )
        ? null
        : meaning
    }
    case "promise":
    case "vow":
    case "pledge":
    case "swear":
      if (/^(?:an? |the )?oaths?\b|^in\b/.test(after)) return null
      if (/^(?:never to|not to|(?:that )?(?:\S+ ){0,4}(?:never|not)\b)/.test(after))
        return { event: "REJECT", mode: null, kind: /^(?:vow|swear)$/.test(word) ? "red-line" : "refusal" }
      if (
        hostile.test(after) ||
        retaliation.test(near) ||
        /^that (?:\S+ ){0,4}(?:army|troops|forces|campaign|war|fight)\b/.test(after)
      )
        return { event: "THREATEN", mode: threatMode(after), kind: "warning" }
      return givingUp.test(/^to (\p{L}+)/u.exec(after)?.[1] ?? "") ? conceding : meaning
    case "release":
    case "free":
    case "liberate":
      return captives.test(near) && !papers.test(near) ? meaning : null
    case "withdraw":
    case "pull back":
    case "pull out":
      if (
        /^(?:\w+ ){0,3}(?:from|of) (?:\S+ ){0,5}(?:treaty|agreement|accord|pact|deal|talks|negotiations|convention)\b/.test(
          after,
        )
      )
        return { event: "REJECT", mode: /talks|negotiations/.test(near) ? "meet" : null, kind: "refusal" }
      if (/^from (?:\S+ ){0,3}(?:consideration|race|election|contention|nomination|position|post)\b/.test(after))
        return null
      return foes.test(near) || word !== "withdraw" ? meaning : null
    case "bar":
    case "ban":
    case "prohibit":
    case "forbid":
      // Keeping a group out rejects it (PLOVER).
      if (/\bfrom (?:entering|coming|landing|travell?ing)\b/.test(near))
        return { event: "REJECT", mode: null, kind: "refusal" }
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
  if (meaning.event === "THREATEN" && meaning.mode === null)
    return word === "threaten" ? { ...meaning, mode: threatMode(after) } : meaning
  if (/^give /.test(word) && /^(?:pledge|promise)/.test(sentence.units[predicate.group?.head ?? 0]?.norm ?? ""))
    return agreeing("commitment")
  // "given ties that run back": no verb.
  const form = sentence.units[predicate.group?.head ?? 0]?.norm
  if (form === "given" && predicate.group?.start === predicate.group?.head) return null
  // What is done together and called off reduces relations.
  if (/^cancel (?:exercise|drill|man)/.test(word) && /\bjoint\b/.test(near))
    return { event: "SANCTION", mode: "discontinue", kind: "sanction" }
  // "regret at the launch" is another's to be blamed for.
  if (/ regret$/.test(word) && /\bregret at\b/.test(near))
    return { event: "ACCUSE", mode: "disapprove", kind: "accusation" }
  // "the aid that we have given": told by the way.
  if (relative !== null && meaning.event === "AID") return null
  // "gave military support" helps, however it is called.
  if (
    /^give (?:support|backing)/.test(word) &&
    /\b(?:military|financial|material|logistical|humanitarian)\b/.test(near)
  )
    return { event: "AID", mode: null, kind: "aid" }
  if (meaning.kind === "refusal" && meaning.mode === null) return { ...meaning, mode: requestMode(after) }
  if (meaning.event === "MOBILIZE" && /ship|corvette|frigate|jet|aircraft|missile|tank|drone|carrier|vessel/.test(near))
    return { ...meaning, mode: "weapons" }
  return meaning
}

const exporting =
  /\b(?:sales?|exports?|export (?:rules?|controls?|licen[cs]es?)|shipments?) (?:of|to|rules?|controls?|curbs?)\b|\bexport/

/** "holds a veto" is no refusal, "brought wars" no attack, "signed executive orders" no demand. */
function isCarriedSound(
  word: string,
  verb: string,
  near: string,
  { units }: ChunkedSentence,
  { object, group }: Predicate,
): boolean {
  const noun = word.split(" ").slice(1).join(" ")
  // "reached no agreement"
  const determiners = units.slice((group?.end ?? 0) - 1, object?.end ?? 0)
  if (determiners.some(({ norm }) => norm === "no")) return false
  if (
    /^operation/.test(noun) &&
    /\b(?:evacuation|rescue|relief|search|recovery|clean-?up|training|business|response|humanitarian)\b/.test(near)
  )
    return false
  if (
    /^(?:hold|holds|held|holding)$/.test(verb) &&
    /^(?:veto|refusal|objection|order|call|charge|complaint|promise|fire|account)/.test(noun)
  )
    return false
  if (/^(?:bring|brings|brought)$/.test(verb) && /^(?:war|fighting|violence|attack)/.test(noun)) return false
  if (/^(?:make|makes|made|making)$/.test(verb) && /^calls?$/.test(noun))
    return (
      /^(?:for|on|to)$/.test(units[object?.end ?? 0]?.norm ?? "") &&
      !/^(?:\w+ ){0,3}calls? (?:to|on) (?:the )?(?:president|prime|minister|king)/.test(near)
    )
  // "a campaign for office", "signed an emergency declaration"
  if (noun === "campaign" && !/\b(?:military|bombing|air|terror|against|offensive)\b/.test(near)) return false
  if (/^sign/.test(verb) && /\b(?:emergency|executive|bill|letter)\b/.test(near)) return false
  if (noun === "order" || noun === "orders") return !/\bexecutive\b/.test(near)
  return !/^(?:control|arms|emergency|call)$/.test(noun) || !/\b(?:arms control|phone call|telephone call)\b/.test(near)
}

/** "him to", "President Sato to Haldis", "to the palace the father of" */
const hosted =
  /^(?:him|her|them|you all|you) |^to (?:the )?\p{Lu}|^(?:the )?(?:\p{L}+ ){0,2}?\p{Lu}[^’';]{1,70}? (?:to (?:the )?\p{Lu}|back|here\b)/u
/** "tens of thousands of families to", "Ruiz to her residence" */
const guests =
  /\b(?:allies|refugees|families|guests|visitors|delegates|delegations?|students|newcomers|immigrants|veterans|people|participants|athletes) to\b|^(?:\S+ ){1,4}to (?:his|her|its|their|our) \p{L}+/u
/** What a no to says that it is not so. */
const claims =
  /^(?:\S+ ){0,5}?\W?(?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|assertions?|criticisms?|theor(?:y|ies)|tales?|narratives?|rumou?rs?|insinuations?)\b/
const wanting = /\b(?:want|wanted|asked|demanded|requested|proposed|offered|sought|urged)\b.*[;,]/
const retaliation =
  /\b(?:retaliat\w+|revenge|reprisals?|(?:military|strong|harsh|tough|firm|swift) (?:\w+ )?response|consequences|retribution)\b/

/** What is threatened, as PLOVER tells modes apart. */
function threatMode(after: string): string | null {
  if (/\b(?:force|attack\w*|strik\w+|war|bomb\w*|invade|destroy|military|retaliat\w+|shoot|nuclear)\b/.test(after))
    return "violence"
  if (
    /\b(?:sanction\w*|tariffs?|embargo|boycott|ban|bar|restrict\w*|curbs?|export controls?|blacklist\w*|cut off)\b/.test(
      after,
    )
  )
    return "restrict"
  if (/\b(?:arrest\w*|jail\w*|prosecut\w+)\b/.test(after)) return "arrest"
  if (/\b(?:expel\w*|expulsion)\b/.test(after)) return "expel"
  return /\b(?:ties|relations|talks|cooperation|negotiations)\b/.test(after) ? "relations" : null
}

/** What is asked or refused, as PLOVER tells modes apart. */
function requestMode(after: string): string | null {
  if (/\b(?:meet|talks|negotiat\w+|dialogue|visit|summit|hotline)\b/.test(after)) return "meet"
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
  // "Europe's demand for gas" is of a market.
  if (
    word === "demand" &&
    /^(?:gas|natural|oil|energy|power|goods|products|workers|housing|food|electricity|steel)$/.test(
      units[end + 1]?.norm ?? "",
    )
  )
    return null
  if (!actNouns.test(word) || !/^(?:that|to|for)$/.test(units[end]?.norm ?? "")) return null
  const first = nounStart[start] ?? -1
  const owner = units[start - 1]
  if (first < 0 || owner === undefined || !(/^['’]s?$/.test(owner.text) || /^(?:his|her|its|their)$/.test(owner.norm)))
    return null
  const by = { start: /^['’]/.test(owner.text) ? first : start - 1, end: /^['’]/.test(owner.text) ? start - 1 : start }
  if (by.end <= by.start) return null
  // "she considers his request": another's.
  const answers = sentence.verbs.find((group) => group.end <= start && group.end >= start - 2)
  if (answers !== undefined && answering.test(units[answers.head]?.norm ?? "") && !/^['’]/.test(owner.text)) return null
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

/** What one does with the words of another. */
const answering =
  /^(?:(?:consider|reject|receive|accept|answer|hear|honou?r|grant|welcome|ignore|dismiss|support|back|heed|meet)(?:s|ed|ing)?|deny|denies|denied|denying|met|heard)$/

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
  if (!canPromise(text, sentence, subject) || !isToldAsSo(sentence, group, subject)) return null
  if (isAfterPreposition(sentence, subject, group)) return null
  const what = whatAfter(sentence, group.head + 1, { start: will, end: group.head + 1 }, subject)
  if (what === null) return null
  const words = slice(text, spanOf(sentence, what))
  // "will hold Ode responsible" warns; "will hold elections" promises nobody anything.
  if (/^hold$/.test(head.norm)) {
    if (!/\b(?:talks?|meetings?|session|negotiations|dialogue|call|summit|consultations|exercises?)\b/.test(words))
      return null
  }
  // "will return to the capital"
  if (head.norm === "return" && /^(?:to|home|from|on|next|for|here|there)\b/.test(words)) return null
  // "will lift up what is good"
  if (/^(?:up|off)\b/.test(words) || /^(?:\S+ ){0,2}(?:eulogy|speech|remarks|address|lecture|verdict)\b/.test(words))
    return null
  return {
    ...(givingUp.test(head.norm) ? conceding : agreeing("commitment")),
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
  // "Historic investments will create": a capital opens the sentence.
  const isPlain =
    /^(?:ADJ|NOUN|VERB|ADV)$/.test(sentence.tags[subject.start] ?? "") && / \p{Ll}\P{L}*\p{L}*$/u.test(words)
  if (isPlain && !/\b(?:sides?|countries|governments?|ministers?|presidents?|leaders?)$/.test(words)) return false
  return /^(?:the (?=\p{Lu}))?(?!(?:The|A|An|This|That|It|We|I|They|He|She|You|Our|My|His|Her|Their|There|These|Those)\b)\p{Lu}|\b(?:sides?|countries|governments?|ministers?|presidents?|leaders?)$/u.test(
    words,
  )
}

/** What is to be given up is announced, not done (PLOVER: announced retreats are CONCEDE). */
const conceding: Meaning = { event: "CONCEDE", mode: null, kind: "commitment" }
const givingUp = /^(?:release|free|lift|ease|withdraw|pull|remove|drop|repeal|evacuate|dismantle|unfreeze)$/

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
  // "must not “step across”": the verb stands in the quotation.
  const isQuoted = units[group.end]?.norm === "not" && units[group.end + 1]?.pos === "QUOTATION"
  const mustNot = words[0] === "must" && (group.negated || isQuoted)
  const head = units[group.head]?.norm ?? ""
  const willNot =
    group.negated && /^(?:will|wo)$/.test(words[0] ?? "") && /^(?:tolerate|accept|allow|permit)$/.test(head)
  if (!mustNot && !willNot) return null
  const what = mustNot
    ? {
        start: subject.start,
        end:
          whatAfter(sentence, isQuoted ? group.end + 1 : group.end, { start: group.start, end: group.end }, subject)
            ?.end ?? group.end,
      }
    : whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  if (what === null) return null
  // "he will not accept it": whose line it is must be plain.
  if (willNot && /^(?:he|she|it|they|this|that)$/.test(units[subject.start]?.norm ?? "")) return null
  return {
    event: "THREATEN",
    mode: null,
    kind: "red-line",
    rule: mustNot ? "must not" : "will not accept",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, {
      start: group.start,
      end: isQuoted ? group.end + 1 : mustNot ? Math.min(group.start + 2, group.end) : group.end,
    }),
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
  // "if not a full answer", "if you don't mind"
  if (
    /^(?:not|we|i)$/.test(inside[1]?.norm ?? "") ||
    inside.some(({ norm }) => norm === "mind") ||
    units.slice(group.start, group.head).some(({ norm }) => norm === "be") ||
    /^(?:be|remain|stay|continue|support|welcome|work|help|hope|look)$/.test(units[group.head]?.norm ?? "")
  )
    return null
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

const sayings =
  /^(?:said|says|say|announced|announces|announce|declared|declares|added|confirmed|confirms|told|indicated)$/
/** A pronoun after "said" that is who says so. */
const selves = /^(?:it|they|he|she|we|i)$/
/** The words between a saying and what somebody will do: "said on Monday that it would". */
const sayingReach = 8
/** What another would not like. */
const threatening =
  /^(?:retaliate|respond|punish|attack|strike|expel|sanction|impose|invade|destroy|bomb|sue|close|ban|bar|block|cut|suspend|sever|boycott|withhold|halt)$/

/**
 * What somebody says they will or will not do, or have not done.
 *
 *     Ode said it would send food.      Ruiz said she would not resign.      Ode said it had not fired first.
 *              commitment                       refusal                              denial
 */
function saidToDo(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units, verbs, verbAt } = sentence
  if (!sayings.test(units[group.head]?.norm ?? "") || group.passive || statusOf(sentence, group) !== "happened")
    return null
  const speaker = subjectOf(sentence, group)
  if (speaker === null) return null
  let at = group.end
  while (at < units.length && at - group.end < sayingReach && !selves.test(units[at]?.norm ?? "")) {
    if (verbAt[at] !== -1 || units[at]?.pos === "QUOTATION" || /^[,;:.]$/.test(units[at]?.text ?? "")) return null
    at++
  }
  const said = verbs[verbAt[at + 1] ?? -1]
  if (!selves.test(units[at]?.norm ?? "") || said === undefined || said.start !== at + 1 || said.passive) return null
  if (!agreesInNumber(text, sentence, speaker, units[at]?.norm ?? "")) return null
  const words = units.slice(said.start, said.head).map(({ norm }) => norm)
  const deed = units[said.head]?.norm ?? ""
  const isAhead =
    words.some((word) => /^(?:will|would|'ll|’ll|wo)$/.test(word)) &&
    !words.some((word) => /^(?:have|be|like)$/.test(word))
  // What follows "if" depends: "said it would act if".
  const isAgainst = deed === "veto" || (deed === "vote" && units[said.end]?.norm === "against")
  const meaning = isAhead ? aheadOf(deed, said.negated || isAgainst) : said.negated ? deniedOf(words, deed) : null
  const what = whatAfter(sentence, said.end, { start: said.start, end: said.end }, null)
  if (meaning === null) return null
  const whole = { start: at, end: Math.max(said.end, what?.end ?? said.end) }
  return {
    ...meaning,
    rule: "said to do",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: spanOf(sentence, speaker),
    to: [],
    what: spanOf(sentence, whole),
    condition: conditionSpan(sentence, { start: whole.start, end: lastWordEnd(sentence) }),
    status: "happened",
  }
}

function aheadOf(deed: string, isNegated: boolean): Meaning | null {
  const isThreat = threatening.test(deed)
  if (isThreat) return isNegated ? null : { event: "THREATEN", mode: null, kind: "warning" }
  if (
    !deeds.test(deed) &&
    !talking.test(deed) &&
    !/^(?:attend|support|vote|veto|speak|visit|continue|work|accept|recognize|recognise|cooperate)$/.test(deed)
  )
    return null
  if (isNegated) return { event: "REJECT", mode: talking.test(deed) ? "meet" : null, kind: "refusal" }
  return givingUp.test(deed) ? conceding : agreeing("commitment")
}

/** Deeds that others blame: to say one did not do them is to deny. */
const blamed =
  /^(?:provided?|supplied|suppl(?:y|ies)|sent|send|sold|sell|fired?|attack(?:ed)?|kill(?:ed)?|order(?:ed)?|us(?:e|ed)|violat(?:e|ed)|cross(?:ed)?|interfer(?:e|ed)|hack(?:ed)?|spied|spy|shot|shoot|str(?:ike|uck)|breach(?:ed)?|broken|break|bribed?|paid|pay|leak(?:ed)?|know|known|deployed?|authoriz(?:e|ed)|approve|approved|delay(?:ed)?|withhold|withheld|give|given|lie|lied|mislead|misled)$/

function deniedOf(words: readonly string[], deed: string): Meaning | null {
  const isPast = words.some((word) => /^(?:has|had|have|did|was|were)$/.test(word))
  return isPast && blamed.test(deed) ? { event: "REJECT", mode: null, kind: "denial" } : null
}

/** Whether a pronoun may be who speaks: "the ministry … it", "Ruiz … she", "the two … they". */
function agreesInNumber(text: string, sentence: ChunkedSentence, subject: Range, pronoun: string): boolean {
  const words = slice(text, spanOf(sentence, subject))
  const isMany = / and |s$/.test(words) && !/['’]s$/.test(words)
  if (pronoun === "i" || pronoun === "we") return /^(?:i|we)$/i.test(words)
  return pronoun === "they"
    ? isMany || /\b(?:officials|government|administration|ministry|they)\b/i.test(words)
    : !/^(?:they|we|i)$/i.test(words)
}

/**
 * A charge in a clause of its own.
 *
 *     Valdoria charges that Ode seeks to contain it.      …, charging that Ode is dumping steel.
 *              ═══════
 */
function charged(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:charge[sd]?|charging|allege[sd]?|alleging|complain(?:s|ed|ing)?)$/.test(units[group.head]?.norm ?? ""))
    return null
  // "this is like Ode |complaining| that"
  if (group.form === "participle" && units[group.start - 1]?.text !== ",") return null
  const that = group.end
  if (units[that]?.norm !== "that" || group.passive || group.negated || group.hypothetical) return null
  const subject = subjectOf(sentence, group)
  const what = subject && whatAfter(sentence, that, { start: group.head, end: group.head + 1 }, subject)
  if (subject === null || what === null) return null
  const whom = nounPhraseAfter(sentence, that + 1)
  return {
    event: "ACCUSE",
    mode: /^complain/.test(units[group.head]?.norm ?? "") ? "disapprove" : "allege",
    kind: "accusation",
    rule: "charged that",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: spanOf(sentence, subject),
    to: whom > that + 1 ? [spanOf(sentence, { start: that + 1, end: whom })] : [],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}

/**
 * A name put on a list of those nobody is to deal with.
 *
 *     Valdoria has put 46 firms on its trade blacklist.
 *                  ═══ ────────
 */
function listed(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (!/^(?:put|puts|placed|added)$/.test(units[group.head]?.norm ?? "") || statusOf(sentence, group) !== "happened")
    return null
  const object = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] ?? 0) : 0
  if (object <= group.end || !/^(?:on|to)$/.test(units[object]?.norm ?? "")) return null
  const list = nounPhraseAfter(sentence, object + 1)
  if (list <= object + 1 || !/^(?:blacklist|list)$/.test(units[list - 1]?.norm ?? "")) return null
  const words = slice(text, spanOf(sentence, { start: group.end, end: list }))
  if (
    !/\b(?:firms?|compan(?:y|ies)|entit(?:y|ies)|individuals?|officials?|banks?|enterprises?|groups?|people|ships?)\b/.test(
      words,
    )
  )
    return null
  const subject = group.passive ? agentAfter(sentence, list) : subjectOf(sentence, group)
  return {
    event: "SANCTION",
    mode: "discontinue",
    kind: exporting.test(words) ? "export-control" : "sanction",
    rule: "put on the list",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: subject && spanOf(sentence, subject),
    to: [spanOf(sentence, { start: group.end, end: object })],
    what: spanOf(sentence, { start: group.end, end: list }),
    condition: null,
    status: "happened",
  }
}

/**
 * A wish that asks.
 *
 *     We'd like to see the other eight before summer.      The ministry would like Ode to pay.
 *     ═════════════                                                     ══════════
 */
function wish(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (units[group.head]?.norm !== "like" || group.negated || group.passive) return null
  if (!units.slice(group.start, group.head).some(({ norm }) => /^(?:would|'d|’d)$/.test(norm))) return null
  const isSeeing = units[group.end]?.norm === "to" && units[group.end + 1]?.norm === "see"
  const whom = isSeeing ? group.end + 2 : group.end
  const end = nounPhraseAfter(sentence, whom)
  if (end <= whom || (!isSeeing && units[end]?.norm !== "to")) return null
  if (/^(?:me|us|you|myself|ourselves)$/.test(units[whom]?.norm ?? "")) return null
  if (/^(?:opportunity|chance)$/.test(units[end - 1]?.norm ?? "") || units[whom + 1]?.norm === "opportunity")
    return null
  const subject = subjectOf(sentence, group)
  const what = subject && whatAfter(sentence, whom, { start: group.start, end: group.head + 1 }, subject)
  if (subject === null || what === null) return null
  return {
    event: "REQUEST",
    mode: "change",
    kind: "request",
    rule: "would like",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: isSeeing ? group.end + 2 : group.head + 1 }),
    by: spanOf(sentence, subject),
    to: [spanOf(sentence, { start: whom, end })],
    what: spanOf(sentence, what),
    condition: null,
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
