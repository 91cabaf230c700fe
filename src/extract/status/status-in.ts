import type { Status } from "../../domain/status.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"
import {
  type Change,
  type ChangeWord,
  type Meant,
  statesOfBeing,
  wordsOfChange,
  wordsOfMeaning,
} from "./words-of-change.ts"

/** What a sentence says of how a thing stands, and the words that say so, in units. */
export interface Standing {
  readonly status: Status
  readonly words: Range
}

/** The words of a sentence as reading them for a status needs them. */
export type Words = Pick<ChunkedSentence, "units" | "tags">

/**
 * How a thing stands, as the words of change around it tell: what was done to it, or is meant to be done. `of` holds the
 * words that name it; null where the sentence tells nothing of it.
 *
 *     Calvern has |not agreed to restore| the hotline.   refused
 *     The line, |cut| in March, |has been restored|.      resumed
 *     They stressed the |importance of resuming| talks.   proposed
 */
export function statusIn(sentence: Words, of: Range): Standing | null {
  const done = changeBefore(sentence, of.start) ?? beside(sentence, of)
  const direct = done === null ? saidOf(sentence, of.start) : meaningOf(sentence, done)
  const standing =
    direct ??
    calledIn(sentence, of) ??
    statusAfter(sentence, of) ??
    putOff(sentence, of.start) ??
    (done === null ? changeInList(sentence, of.start) : null)
  return standing === null ? null : { status: standing.status, words: withAuxiliaries(sentence, standing.words) }
}

/**
 * All that a sentence tells of how a thing stands: what is told by the way, and what its verb says.
 *
 *     The line, |dead| since March, |is to ring| again in June.   suspended, agreed
 */
export function statusesIn(sentence: Words, of: Range): Standing[] {
  const first = statusIn(sentence, of)
  if (first === null) return []
  const { units } = sentence
  const isAside = first.words.start > of.end && units[first.words.start - 1]?.text === ","
  const end = isAside ? units.findIndex(({ text }, i) => i >= first.words.end && /^[,;.]$/.test(text)) : -1
  if (end < 0 || units[end]?.text !== "," || end - first.words.end > nounReach) return [first]
  const then = /^(?:AUX|VERB)$/.test(sentence.tags[end + 1] ?? "") ? predicateAt(sentence, end + 1, of) : null
  return then === null ? [first] : [first, then]
}

const disagreeing =
  /^(?:disagree(?:s|d|ing)?|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contest(?:s|ed|ing)?|den(?:y|ies|ied|ying))$/

/** "The ministry |disagrees, calling| the line “half a bridge.”": a name that is no praise. */
function calledIn({ units }: Words, of: Range): Standing | null {
  if (units[of.end]?.pos !== "QUOTATION") return null
  let at = of.start - 1
  if (/^(?:the|this|that|its|their)$/.test(units[at]?.norm ?? "")) at--
  if (!/^call(?:s|ed|ing)$/.test(units[at]?.norm ?? "")) return null
  for (let i = at - 1; i >= 0 && at - i < gerundReach; i--)
    if (disagreeing.test(units[i]?.norm ?? "")) return { status: "disputed", words: { start: i, end: of.end + 1 } }
  return null
}

const puttingOff = /^(?:postpon|delay|adjourn|cancel|scrap|shelv)(?:e|es|ed|s|led|ped|ing)$/

/** "|postponed a visit that was to open| a working group": what was to come of what is put off. */
function putOff({ units }: Words, start: number): Standing | null {
  for (let i = start - 1; i > 2 && start - i < gerundReach; i--) {
    if (!/^(?:was|were)$/.test(units[i - 1]?.norm ?? "") || units[i]?.norm !== "to") continue
    if (!/^(?:that|which)$/.test(units[i - 2]?.norm ?? "")) continue
    for (let k = i - 3; k >= 0 && i - k < listReach; k--) {
      if (/^[;:.]$/.test(units[k]?.text ?? "")) return null
      const isOff = units[k + 1]?.norm === "off" && /^(?:put|puts|call|calls|called)$/.test(units[k]?.norm ?? "")
      if (isOff || puttingOff.test(units[k]?.norm ?? "")) return { status: "stalled", words: { start: k, end: i + 2 } }
    }
  }
  return null
}

/** The words of change with what negates them: "|has not| agreed to resume". */
function withAuxiliaries(sentence: Words, { start, end }: Range): Range {
  const auxiliaries = auxiliariesBefore(sentence, start)
  const isNegated = auxiliaries.some((i) => isNegation(sentence.units[i]?.norm ?? ""))
  return { start: isNegated ? (auxiliaries[0] as number) : start, end }
}

/** What is done to the thing itself in words: "|proposed| a working group", "will |have| a dialogue", "there |is| an open line". */
function saidOf(sentence: Words, start: number): Standing | null {
  const { units, tags } = sentence
  for (let i = start - 1; i >= 0 && start - i < gerundReach; i--) {
    const norm = units[i]?.norm ?? ""
    const words = { start: i, end: i + 1 }
    const auxiliaries = auxiliariesBefore(sentence, i).map((at) => units[at]?.norm ?? "")
    if (isInCondition(sentence, i) || auxiliaries.some((word) => /^(?:would|could|may|might|can)$/.test(word)))
      return null
    if (/^(?:propos|offer|request|demand|seek|sought)(?:e|es|ed|s|ing)?$/.test(norm))
      return auxiliaries.some(isNegation) ? null : { status: "proposed", words }
    if (/^(?:reject|refuse|rebuff)(?:s|ed|d)$/.test(norm))
      return auxiliaries.some(isNegation) ? null : { status: "refused", words }
    if (norm === "on" && /^agreed?$/.test(units[i - 1]?.norm ?? ""))
      return { status: "agreed", words: { start: i - 1, end: i + 1 } }
    const isOwned = /^(?:have|has)$/.test(norm) && tags[i] !== "AUX"
    if (isOwned && !auxiliaries.some((word) => isNegation(word) || /^(?:will|going|'ll|to)$/.test(word)))
      return { status: "open", words }
    // "we are |going to have| a dialogue"
    if (norm === "have" && auxiliaries.some((word) => /^(?:will|going|'ll)$/.test(word)))
      return { status: "agreed", words: { start: auxiliariesBefore(sentence, i)[0] ?? i, end: i + 1 } }
    if (
      /^(?:is|are|remain)$/.test(norm) &&
      units[i - 1]?.norm === "there" &&
      units.slice(i, start).some(({ norm: one }) => one === "open")
    )
      return { status: "open", words: { start: i - 1, end: i + 1 } }
    if (!skipped.has(tags[i] ?? "") && !/^(?:its|their|our|the|a|an|for)$/.test(norm)) return null
    if (norm === "for" && /^call(?:s|ed|ing)?$/.test(units[i - 1]?.norm ?? ""))
      return { status: "proposed", words: { start: i - 1, end: i + 1 } }
    if (norm === "for") return null
  }
  return null
}

/** A word of change and the units it takes: "cut off" is one. */
interface Done extends ChangeWord {
  readonly range: Range
}

/** Nouns a thing is told of by: "the naval section of the line". */
const transparent =
  /^(?:section|sections|part|parts|half|series|set|number|range|state|status|all|most|both|some|use|work|dozen|each|rest)$/
const particles = /^(?:up|off|down|back|out)$/
const skipped: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "ADV", "PROPN", "SYM"])
/** Between "resumption" and "of the talks" stand at most so many words: "over the last year". */
const nounReach = 7
/** The thing done to stands at most so many words after its verb, in a list of such things. */
const listReach = 24
/** A verb after its subject, past what belongs to the subject. */
const verbReach = 16
/** "agreed … to restore" */
const meaningReach = 40
/** "importance of maintaining" */
const gerundReach = 7

/** The word of change whose object begins at `start`. */
function changeBefore(sentence: Words, start: number): Done | null {
  const { units, tags } = sentence
  for (let i = start - 1; i >= 0 && start - i < verbReach; i--) {
    const norm = units[i]?.norm ?? ""
    const found = changeAt(sentence, i)
    if (found !== null) {
      if (!isDescribing(sentence, found)) return found
      if (/^(?:suspend|stall)$/.test(found.change)) return { ...found, form: "noun" }
      continue
    }
    if (norm === "service" && units[i - 2]?.norm === "back" && i >= 3)
      return { change: "restore", form: formAt(sentence, i - 3), range: { start: i - 3, end: i + 1 } }
    if (norm === "of") {
      const noun = nounBefore(sentence, i)
      if (noun !== null) return noun
      continue
    }
    if (
      particles.test(norm) ||
      transparent.test(norm) ||
      norm === "*" ||
      norm === "**" ||
      norm === "'s" ||
      norm === "than"
    )
      continue
    if (norm === "in" && wordsOfMeaning.get(units[i - 1]?.norm ?? "") === "progress") continue
    if (wordsOfMeaning.get(norm) === "progress" && units[i + 1]?.norm === "in")
      return { change: "progress", form: "noun", range: { start: i, end: i + 1 } }
    if (!skipped.has(tags[i] ?? "") && !/^(?:its|their|our|the|a|an|that|this|those|these|on)$/.test(norm)) return null
  }
  return null
}

/** "the |resumption| over the last year of" */
function nounBefore(sentence: Words, of: number): Done | null {
  for (let i = of - 1; i >= 0 && of - i <= nounReach; i--) {
    const found = changeAt(sentence, i)
    if (found !== null && isNoun(sentence, i, found)) return { ...found, form: "noun" }
    if (/^(?:VERB|AUX|PUNCT|QUOTATION)$/.test(sentence.tags[i] ?? "")) return null
  }
  return null
}

function isNoun({ units }: Words, i: number, { change, form }: ChangeWord): boolean {
  return form === "noun" || (change === "meet" && /^meetings?$/.test(units[i]?.norm ?? ""))
}

/** "get the line back", "keep the channels open": what is got or put where a word after the thing says so. */
const bringing = /^(?:get|gets|getting|got|bring|brings|bringing|brought|put|putting)$/
const having = /^(?:have|has|had|having)$/

/** The word of change at a unit, with its prefix and particle: "|re-establish|", "|set up|". */
function changeAt({ units, tags }: Words, i: number): Done | null {
  const norm = units[i]?.norm ?? ""
  const next = units[i + 1]?.norm ?? ""
  const range = { start: i, end: i + 1 }
  const form = formOfVerb(units, i)
  if (next === "up" && /^(?:set|sets|setting)$/.test(norm))
    return { change: "establish", form: norm === "setting" ? "gerund" : form, range: { start: i, end: i + 2 } }
  if (next === "off" && /^(?:break|breaks|broke|broken|breaking|call|called|shut|cut)$/.test(norm))
    return {
      change: "suspend",
      form: /^(?:break|call|shut|cut)$/.test(norm) ? form : "past",
      range: { start: i, end: i + 2 },
    }
  if (/^(?:broke|break)$/.test(norm) && /^(?:up|down)$/.test(next))
    return { change: "stall", form: "past", range: { start: i, end: i + 2 } }
  if (next === "down" && norm === "shut") return { change: "close", form, range: { start: i, end: i + 2 } }
  if (bringing.test(norm)) {
    const after = units
      .slice(i + 1, i + listReach)
      .findIndex(({ norm: one }) => /^(?:back|open|running|restored)$/.test(one))
    const isBroken = units.slice(i + 1, i + 2 + after).some(({ text }) => /^[,;:.]$/.test(text))
    if (after < 0 || isBroken) return null
    return { change: "restore", form: /ing$/.test(norm) ? "gerund" : form, range }
  }
  if (having.test(norm) && units.slice(i + 1, i + 5).some(({ norm: one }) => one === "open"))
    return { change: "maintain", form: "past", range }
  const known = wordsOfChange.get(norm.replace(/^re-/, "re"))
  if (known === undefined) return null
  // "|open| lines", "their |close| dialogue", "|starting| next week with": verbs only after what makes them so.
  if (/^(?:starting|beginning)$/.test(norm)) return null
  if (
    /^(?:open|close)$/.test(norm) &&
    (tags[i] === "ADJ" || !/^(?:to|will|would|not|can)$/.test(units[i - 1]?.norm ?? ""))
  )
    return null
  // "the US |host|s", "a |round| table", "the |chair| of": nouns that only look like it.
  if (/^(?:host|hosts|chair|chairs|form|forms|cuts|advance|delay|advances)$/.test(norm) && tags[i] !== "VERB")
    return null
  if (units[i - 1]?.text === "-" && units[i - 2]?.norm === "re")
    return { ...known, change: "restore", range: { start: i - 2, end: i + 1 } }
  // "will |launch| a group", "the |launch| of a group"
  if (/^(?:re)?launch$|^restart$/.test(norm)) {
    const isVerb = tags[i] === "VERB" || /^(?:to|will|also|and|would|jointly)$/.test(units[i - 1]?.norm ?? "")
    return { ...known, form: isVerb ? "base" : "noun", range }
  }
  return { ...known, form: norm === "cut" || norm === "shut" ? form : known.form, range }
}

/** Of a verb with one form for all: "will |cut|" is no past. */
function formOfVerb(units: Words["units"], i: number): "base" | "past" {
  return /^(?:to|will|would|could|shall|may|might|can|did|does|do|'ll|not)$/.test(units[i - 1]?.norm ?? "")
    ? "base"
    : "past"
}

function formAt({ units }: Words, i: number): "base" | "past" | "gerund" {
  return /ing$/.test(units[i]?.norm ?? "") ? "gerund" : formOfVerb(units, i)
}

/** "the |suspended| talks", "their |renewed| dialogue": a participle within the phrase that names the thing. */
function isDescribing({ units, tags }: Words, { form, range }: Done): boolean {
  if (form !== "past") return false
  const before = range.start - 1
  const next = units[range.end]?.norm ?? ""
  if (/^(?:the|a|an|its|their|our|these|those)$/.test(next)) return false
  return (
    tags[before] === "DET" ||
    tags[before] === "ADJ" ||
    /^(?:the|a|an|its|their|our|his|her|of|on|'s)$/.test(units[before]?.norm ?? "")
  )
}

/** "with military channels and other contacts |suspended|", "get the line |back|": a word right behind the thing. */
function beside(sentence: Words, of: Range): Done | null {
  const { units, tags } = sentence
  for (let i = of.end; i < Math.min(units.length, of.end + nounReach); i++) {
    const norm = units[i]?.norm ?? ""
    if (units[of.start - 1]?.norm !== "with" && units[of.start - 2]?.norm !== "with") return null
    const state = statesOfBeing.get(norm)
    if (state !== undefined && tags[i] !== "NOUN")
      return { change: state, form: "noun", range: { start: i, end: i + 1 } }
    if (!/^(?:and|or|other|,)$/.test(norm) && !/^(?:ADJ|NOUN|DET)$/.test(tags[i] ?? "")) return null
  }
  return null
}

/** "made progress |in areas from trade to military talks|": the thing is one of several. */
function changeInList(sentence: Words, start: number): Standing | null {
  const { units, tags } = sentence
  let isList = false
  for (let i = start - 1; i >= 0 && start - i < listReach; i--) {
    const unit = units[i]
    if (unit === undefined || /^[;:.()—–]$/.test(unit.text) || unit.pos === "QUOTATION") return null
    if (/^(?:across|through|via|under|at|by|with|about|during|within|because)$/.test(unit.norm)) return null
    if (/^(?:,|and|from|to|including)$/.test(unit.norm)) isList = true
    const found = changeAt(sentence, i)
    if (found !== null && isList && !isDescribing(sentence, found)) return meaningOf(sentence, found)
    if (wordsOfMeaning.get(unit.norm) === "progress" && isList && units[i + 1]?.norm === "in")
      return { status: "progress", words: { start: i, end: i + 1 } }
    if (/^(?:VERB|AUX)$/.test(tags[i] ?? "") && unit.norm !== "ranging") return null
  }
  return null
}

/** How a change is meant, as the words before it tell. */
interface Meaning {
  readonly meant: Meant
  readonly at: number
  readonly isNegated: boolean
  readonly isHypothetical: boolean
}

/** What a word of change and what governs it come to. */
function meaningOf(sentence: Words, done: Done): Standing | null {
  const { units } = sentence
  const { change, form, range } = done
  const say = (status: Status | null, from: number): Standing | null =>
    status === null ? null : { status, words: { start: Math.min(from, range.start), end: range.end } }
  if (isInCondition(sentence, range.start)) return null
  if (form === "noun" || form === "gerund") {
    const near = meaningBefore(sentence, range.start, form === "noun" ? nounReach + 3 : gerundReach)
    const no = units
      .slice(Math.max(0, range.start - 3), range.start)
      .findIndex(({ norm }) => /^(?:no|without)$/.test(norm))
    if (no >= 0) return say(undone(change), range.start - 1)
    if (near === null && form === "gerund") {
      // "we are |keeping| the lines open"
      const before = auxiliariesBefore(sentence, range.start).map((i) => units[i]?.norm ?? "")
      const isNow = before.some((word) => /^(?:is|are|am|'re|’re|'m|’m)$/.test(word))
      return isNow || change === "maintain" ? say(planned(change), range.start) : null
    }
    // "Tomorrow |will| be the first |meeting| of the group"
    const isToCome = units
      .slice(Math.max(0, range.start - verbReach), range.start)
      .some(({ norm }) => /^(?:will|'ll|’ll)$/.test(norm))
    if (near === null && change === "meet" && isToCome) return say("agreed", range.start)
    if (near === null) return isTold(change) ? say(happened(change), range.start) : null
    // "drugs, |including| fentanyl, and |establishment| of": what only leads up to it is no part of the words.
    const isLeading = /^(?:including|after|since|following)$/.test(units[near.at]?.norm ?? "")
    return say(asMeant(change, near, form), isLeading ? range.start : near.at)
  }
  const auxiliaries = auxiliariesBefore(sentence, range.start)
  const first = auxiliaries.length === 0 ? range.start : (auxiliaries[0] as number)
  const words = auxiliaries.map((i) => units[i]?.norm ?? "")
  const isTo = words.includes("to")
  const isNegated = words.some(isNegation)
  if (isTo && form === "base") {
    // "is to reopen"
    if (words.some((word) => /^(?:is|are)$/.test(word))) return say(planned(change), first)
    const meaning = meaningBefore(sentence, first, meaningReach)
    return meaning === null
      ? null
      : say(asMeant(change, isNegated ? { ...meaning, isNegated: true } : meaning, form), meaning.at)
  }
  return say(asTold(change, form, words), first)
}

/** As auxiliaries tell: "will restore", "has not restored", "restored". */
function asTold(change: Change, form: Form, words: readonly string[]): Status | null {
  if (words.some((word) => /^(?:would|could|may|might|can|ca)$/.test(word))) return null
  if (words.some((word) => /^(?:should|must|ought)$/.test(word))) return proposed(change)
  if (words.some(isNegation)) return undone(change)
  if (
    words.some((word) => /^(?:will|wo|shall|'ll|going|due)$/.test(word)) ||
    (words.includes("to") && words.some((word) => /^(?:is|are)$/.test(word)))
  )
    return planned(change)
  if (form === "base" && words.some((word) => /^(?:to|do|does|did)$/.test(word)) === false && change === "suspend")
    return null
  return happened(change)
}

type Form = ChangeWord["form"]

/** What is meant to be done, by the word that says how it is meant. */
function asMeant(change: Change, { meant, isNegated, isHypothetical }: Meaning, form: Form): Status | null {
  if (isHypothetical && meant !== "proposed") return null
  switch (meant) {
    case "agreed":
      return isNegated ? refused(change) : planned(change)
    case "refused":
      return isNegated ? null : refused(change)
    case "failed":
      return isNegated ? null : undone(change)
    case "proposed":
      return isNegated ? refused(change) : proposed(change)
    case "progress":
      return isNegated ? (change === "suspend" ? null : "stalled") : "progress"
    case "told":
      return isNegated || (form === "gerund" && change === "suspend") ? null : happened(change)
  }
}

const happened = (change: Change): Status =>
  ({
    restore: "resumed",
    suspend: "suspended",
    close: "closed",
    establish: "open",
    meet: "open",
    maintain: "open",
    progress: "progress",
    stall: "stalled",
    dispute: "disputed",
  })[change] as Status

/** "will", "agreed to" */
function planned(change: Change): Status {
  return /^(?:restore|establish|meet)$/.test(change) ? "agreed" : happened(change)
}

/** "called for", "importance of": lines that are to be kept are open. */
function proposed(change: Change): Status | null {
  if (change === "maintain") return "open"
  return change === "restore" || change === "establish" ? "proposed" : null
}

function refused(change: Change): Status | null {
  return change === "restore" || change === "establish" || change === "meet" ? "refused" : null
}

/** "has not been restored", "no resumption" */
function undone(change: Change): Status | null {
  if (change === "restore" || change === "maintain") return "suspended"
  return change === "meet" || change === "progress" ? "stalled" : null
}

/** Whether a noun alone tells that it came to be so: "after the suspension of", "the resumption of". */
function isTold(change: Change): boolean {
  return /^(?:suspend|stall|progress|meet)$/.test(change)
}

function isNegation(word: string): boolean {
  return /^(?:not|n't|never|no|neither|nor|yet)$/.test(word)
}

/** The auxiliaries, adverbs and negations right before a verb, in their order. */
function auxiliariesBefore({ units, tags }: Words, at: number): number[] {
  const found: number[] = []
  for (let i = at - 1; i >= 0 && at - i < gerundReach; i--) {
    const norm = units[i]?.norm ?? ""
    if (
      !/^(?:AUX|ADV|PART)$/.test(tags[i] ?? "") &&
      !isNegation(norm) &&
      !/^(?:to|will|have|has|had|been|be|going)$/.test(norm) &&
      !(norm === "at" && units[i + 1]?.norm === "least")
    )
      break
    if (norm === "'s" || norm === "’s") break
    found.unshift(i)
  }
  return found
}

/** The nearest word before a change that says how it is meant, in the same clause. */
function meaningBefore(sentence: Words, at: number, reach: number): Meaning | null {
  const { units, tags } = sentence
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    const unit = units[i]
    if (unit === undefined || /^[;:.]$/.test(unit.text)) return null
    const meant = wordsOfMeaning.get(unit.norm)
    if (meant !== undefined && !isDescribingMeaning(tags, units, i)) {
      const before = units.slice(Math.max(0, i - 4), i).map(({ norm }) => norm)
      return {
        meant,
        at: i,
        isNegated: before.some(isNegation),
        isHypothetical:
          before.some((word) => /^(?:if|whether|unless|would|could|may|might|will)$/.test(word)) ||
          isInCondition(sentence, i),
      }
    }
    // "agreed |to open| a group and to restore": verbs of a list of infinitives are passed, others end the clause.
    const isPassed = units[i - 1]?.norm === "to" || wordsOfChange.has(unit.norm) || tags[i] !== "VERB"
    if (!isPassed) return null
  }
  return null
}

/** "the |proposed| talks" */
function isDescribingMeaning(tags: Words["tags"], units: Words["units"], i: number): boolean {
  return tags[i - 1] === "DET" && tags[i + 1] === "NOUN" && /ed$/.test(units[i]?.norm ?? "")
}

/** Whether "if" or "whether" opens the clause. */
function isInCondition({ units }: Words, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < listReach; i--) {
    if (/^[,;:.]$/.test(units[i]?.text ?? "")) return false
    if (/^(?:if|whether|unless|until|before)$/.test(units[i]?.norm ?? "")) return true
  }
  return false
}

/**
 * What the verb says whose subject the thing is.
 *
 *     The line between Calvern and Ruvenia |was cut|.      |will reopen|     |remains closed|     |met for the first time|
 */
function statusAfter(sentence: Words, of: Range): Standing | null {
  const { units, tags } = sentence
  const last = Math.min(units.length, of.end + verbReach)
  let depth = 0
  for (let i = of.end; i < last; i++) {
    const unit = units[i]
    if (unit === undefined || /^[;:.]$/.test(unit.text)) return null
    if (unit.text === "(") depth++
    if (unit.text === ")") depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const isVerb =
      /^(?:AUX|VERB)$/.test(tags[i] ?? "") ||
      /^(?:rings|met|opens|reopens|resumes|remains|stays|works)$/.test(unit.norm)
    if (!isVerb) {
      // "on trade, he": what follows is another clause, but "which was cut" describes.
      if (unit.pos === "QUOTATION") return null
      if (tags[i] === "PRON" && !/^(?:which|that|it|itself)$/.test(unit.norm)) return null
      if (
        unit.text === "," &&
        !/^(?:which|that|including|now|long|first|once)$/.test(units[i + 1]?.norm ?? "") &&
        !statesOfBeing.has(units[i + 1]?.norm ?? "")
      )
        return null
      const state = units[i - 1]?.text === "," ? statesOfBeing.get(unit.norm) : undefined
      if (state !== undefined) return { status: happened(state), words: { start: i, end: i + 1 } }
      continue
    }
    // "for the lines |to| remain open": what is wished.
    if (units[i - 1]?.norm === "to") return null
    // "a group on the chemicals |used| to make it will meet"
    const isReduced = isDescribingAfter(sentence, i)
    if (!isReduced) return predicateAt(sentence, i, of)
    while (i + 1 < last && !/^(?:will|is|are|was|were|has|have|had|met|;)$/.test(units[i + 1]?.norm ?? "")) i++
  }
  return null
}

/** Whether a participle describes the noun before it: no auxiliary, and the sentence's own verb still to come. */
function isDescribingAfter({ units, tags }: Words, at: number): boolean {
  const norm = units[at]?.norm ?? ""
  if (tags[at] !== "VERB" || !/(?:ed|made|set|held|led|known|seen)$/.test(norm)) return false
  return units
    .slice(at + 1, at + verbReach)
    .some(({ norm: one }) => /^(?:will|is|are|was|were|has|have|had|met)$/.test(one))
}

const beings =
  /^(?:is|are|was|were|be|been|being|'s|’s|remain|remains|remained|stay|stays|stayed|stood|stands|sit|lie|lies|get|got|went|goes|fell)$/

/** What a verb group that begins at `at` says of its subject. */
function predicateAt(sentence: Words, at: number, of: Range): Standing | null {
  const { units, tags } = sentence
  if (isInCondition(sentence, of.start)) return null
  const outer = clauseMeaning(sentence, of.start)
  const isExpected = units.slice(Math.max(0, of.start - verbReach), of.start).some(({ norm }) => expecting.test(norm))
  if (isExpected) return null
  const words: string[] = []
  let isBeing = false
  for (let i = at; i < Math.min(units.length, at + gerundReach + 2); i++) {
    const norm = units[i]?.norm ?? ""
    const say = (status: Status | null, end: number): Standing | null =>
      status === null ? null : { status, words: { start: outer?.at ?? at, end } }
    const state = isBeing ? statesOfBeing.get(norm) : undefined
    const found = changeAt(sentence, i)
    if (state !== undefined && (found === null || found.form !== "gerund")) {
      const status = isPassive(words) && found !== null ? asTold(found.change, "past", words) : stateTold(state, words)
      return say(status, found?.range.end ?? i + 1)
    }
    if (found !== null && !/^(?:noun|gerund)$/.test(found.form)) {
      const isIntransitive = !takesObject(sentence, found.range.end)
      if (!isBeing && !isIntransitive && found.change !== "meet") return null
      const change = found.change
      // "The line |opens| by June": what is agreed or told of the future.
      const isFuture = found.form === "base" && !words.some((word) => /^(?:do|does|did)$/.test(word))
      if (outer?.meant === "agreed" || outer?.meant === "proposed" || outer?.meant === "refused")
        return say(asMeant(change, outer, "base"), found.range.end)
      if (change === "meet" && !isFuture) {
        // "met in June |but broke up| after a day"
        const broken = units.findIndex(({ norm: one }, k) => k > i && k < i + verbReach && one === "but") + 1
        const then = broken > 0 ? changeAt(sentence, broken) : null
        if (then !== null && /^(?:stall|suspend)$/.test(then.change))
          return { status: happened(then.change), words: then.range }
      }
      if (isFuture && words.length === 0)
        return say(/^(?:establish|restore|meet)$/.test(change) ? "agreed" : null, found.range.end)
      return say(asTold(change, found.form, words), found.range.end)
    }
    if (found !== null) return null
    if (norm === "works" && words.length === 0) return say("open", i + 1)
    if (/^(?:ring|rings|rang)$/.test(norm) && !isWhen(sentence, of.start))
      return say(asTold("restore", norm === "ring" ? "base" : "past", words), i + 1)
    // "depends on the end of the flights"
    if (/^depend(?:s|ed)?$/.test(norm) && isOnEnd(units, i + 1)) return say("disputed", i + 4)
    // "had been ‘reopened on trial’"
    const quoted = tags[i] === "QUOTATION" && isBeing ? changeQuoted(units[i]?.text ?? "") : null
    if (quoted !== null) return say(asTold(quoted, "past", words), i + 1)
    if (beings.test(norm)) isBeing = true
    if (!/^(?:AUX|ADV|PART|VERB)$/.test(tags[i] ?? "") && !isNegation(norm) && !/^(?:in|on|due|up|and)$/.test(norm))
      return null
    if (tags[i] === "VERB" && !beings.test(norm)) return null
    words.push(norm)
  }
  return null
}

/** "|When| the line rings" */
function isWhen({ units }: Words, start: number): boolean {
  return units.slice(Math.max(0, start - 5), start).some(({ norm }) => /^\W*when$/.test(norm))
}

function isOnEnd(units: Words["units"], at: number): boolean {
  return (
    units[at]?.norm === "on" &&
    /^(?:the|an)$/.test(units[at + 1]?.norm ?? "") &&
    /^(?:end|halt|suspension|lifting|removal|withdrawal)$/.test(units[at + 2]?.norm ?? "")
  )
}

/** The change that words in quotation marks begin with: "‘reopened on trial’". */
function changeQuoted(text: string): Change | null {
  const known = wordsOfChange.get(/^\P{L}*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "")
  return known?.form === "past" ? known.change : null
}

/** "believe the line will be back": nobody's doing. */
const expecting =
  /^(?:believe|believes|believed|expect|expects|expected|think|thinks|thought|predict|predicts|predicted|doubt|doubts|doubted|fear|fears|feared|said when|hopes?|hoped|wonder|wondered)$/

function isPassive(words: readonly string[]): boolean {
  return words.some((word) => /^(?:was|were|been|be|being|got|is|are|'s|’s)$/.test(word))
}

/** "is open", "is not open", "will be back" */
function stateTold(state: Change, words: readonly string[]): Status | null {
  if (words.some((word) => /^(?:would|could|may|might|can)$/.test(word))) return null
  if (words.some((word) => /^(?:should|must)$/.test(word))) return proposed(state)
  if (words.some(isNegation)) return undone(state)
  // "will be back" is what somebody expects.
  if (words.some((word) => /^(?:will|'ll|due|to)$/.test(word))) return null
  return happened(state)
}

/** Whether a noun phrase follows right behind, that is no time: "suspended |the licence|". */
function takesObject({ units, tags }: Words, at: number): boolean {
  const norm = units[at]?.norm ?? ""
  if (
    /^(?:this|last|next|on|in|at|for|today|yesterday|tomorrow|earlier|later|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      norm,
    )
  )
    return false
  return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|QUOTATION)$/.test(tags[at] ?? "")
}

/** "They |agreed| that the line …": how what a clause tells is meant. */
function clauseMeaning(sentence: Words, start: number): Meaning | null {
  const { units, tags } = sentence
  for (let i = start - 1; i >= 0 && start - i < verbReach; i--) {
    const norm = units[i]?.norm ?? ""
    if (norm === "that") {
      const meaning = meaningBefore(sentence, i, gerundReach)
      return meaning !== null && meaning.meant !== "told" ? meaning : null
    }
    if (/^(?:VERB|AUX|PUNCT|QUOTATION)$/.test(tags[i] ?? "") && units[i]?.text !== "-") return null
  }
  return null
}
