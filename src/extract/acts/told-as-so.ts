import { type ChunkedSentence, isParticiple, type VerbGroup } from "../../language/chunks.ts"
import type { Range } from "../statements/reading.ts"
import { actVerbs, carryingForms } from "./lexicon.ts"

/** What is claimed, feared or hoped is not told as so by who names it. */
const claimed =
  /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|notions?|ideas?|suggestions?|impressions?|fears?|possibility|prospects?|doubts?|hopes?|risks?|chances?|assumptions?|theor(?:y|ies)|assertions?|perceptions?|myths?|lies?|expectations?|speculation|stor(?:y|ies)|charges?|denials?|indications?|signs?|evidence|proof)$/
/** Verbs that, denied, take back what their clause says. */
const supposing =
  /^(?:mean|means|meant|think|thinks|thought|believe|believes|believed|say|says|said|suggest|suggests|suggested|imply|implies|expect|expects|expected|guarantee|know|assume|see|claim|claims)$/
/** Verbs whose clause is said not to be so. */
const denying = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|disbeliev(?:e|es|ed))$/
const untrue =
  /^(?:inaccurate|wrong|false|untrue|incorrect|unfair|absurd|mistaken?|ridiculous|nonsense|misleading|simplistic)$/
/** What "what" is asked or known of: "no |idea| what he threatens". */
const wondering =
  /^(?:idea|know|knows|knew|sure|tell|tells|told|see|ask|asks|asked|wonder|wonders|understand|say|matter)$/
/** Words after which a clause says what is wished, feared or seen to. */
const unsettled =
  /^(?:sure|certain|important|essential|vital|possible|likely|unlikely|hopeful|afraid|ensures?|ensured|ensuring|hopes?|hoped|hoping|fears?|feared|worry|worries|worried|imagine|suppose|pretends?|expect(?:s|ed|ing)?)$/
/** Verbs whose clause says what is to be done. */
const wanting =
  /^(?:request|demand|urge|ask|insist|propose|recommend|suggest|require|prefer|order|advise|move)(?:s|d|ed|ing|ting)?$/
/** Conjunctions whose clause says what may be, or is asked. */
const supposed = /^(?:how|whether|if|unless|why|lest)$/
const prepositions =
  /^(?:of|from|in|on|with|by|at|against|into|between|among|about|under|over|to|toward|towards|for|through|during|within)$/
const dayOrMonth =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})$/
/** What is done so is of no one time, in the past too. */
const usually = /^(?:routinely|regularly|usually|typically|generally|occasionally)$/
const often = /^(?:always|often|routinely|regularly|usually|typically|generally|sometimes|frequently|occasionally)$/

/**
 * Whether a sentence tells what a verb says as something that is so.
 *
 *     Reports that Ode |cut off| aid are wrong.      This does not mean that Ode |will sign|.
 *     They asked that Ode |investigate| it.          Ode did not seek or |start| this war.
 */
export function isToldAsSo(sentence: ChunkedSentence, group: VerbGroup, subject: Range | null): boolean {
  if (isHabitual(sentence, group) || isWithNegated(sentence, group)) return false
  const { units, verbs, verbAt } = sentence
  const first = subject !== null && subject.end <= group.start ? subject.start : group.start
  const at = units[first - 1]?.norm === "only" ? first - 2 : first - 1
  const opener = units[at]?.norm ?? ""
  if (supposed.test(opener) || (opener === "not" && units[at - 2]?.norm === "whether")) return false
  // "when a fleet |conducts| a raid, it reports it", "once Ode |commits| to it"
  if (/^(?:when|whenever|once|until|till)$/.test(opener) && isInPresent(sentence, group)) return false
  // "no idea what Ode |is threatening|"
  if (opener === "what" && wondering.test(units[at - 1]?.norm ?? "")) return false
  // "denies it |promised| anything"
  if (denying.test(units[verbs[verbAt[at] ?? -1]?.head ?? -1]?.norm ?? "")) return false
  if (opener !== "that") return true
  if (unsettled.test(units[at - 1]?.norm ?? "")) return false
  // "have proof that": taken for a verb.
  if (/^(?:proof|evidence)$/.test(units[at - 1]?.norm ?? "")) return false
  if (verbAt[at - 1] === -1) return !claimed.test(units[at - 1]?.norm ?? "")
  const governor = verbs[verbAt[at - 1] ?? -1]
  const norm = units[governor?.head ?? -1]?.norm ?? ""
  // "it is wrong to suggest that we |cut off| aid"
  const words = units.slice(Math.max(0, (governor?.start ?? 0) - 2), governor?.start).map((unit) => unit.norm)
  if (words.some((word) => untrue.test(word)) && supposing.test(norm)) return false
  if (denying.test(norm) || (governor?.negated === true && supposing.test(norm))) return false
  return !(wanting.test(norm) && isBase(sentence, group))
}

/** Whether a phrase before a verb is what a preposition brings in: "a band with words from |the book| burned it". */
export function isAfterPreposition({ units }: ChunkedSentence, subject: Range, group: VerbGroup): boolean {
  if (group.form !== "finite" || subject.end > group.start) return false
  let at = subject.start - 1
  const isOfName = (i: number) => /^\p{Lu}/u.test(units[i]?.text ?? "") && !dayOrMonth.test(units[i]?.text ?? "")
  while (isOfName(at)) at--
  return prepositions.test(units[at]?.norm ?? "") && !dayOrMonth.test(units[subject.start]?.text ?? "")
}

/** "We always |express| regret", "they do not |conduct| raids": told of no one time. */
function isHabitual(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const { units } = sentence
  const words = units.slice(Math.max(0, group.start - 1), group.head).map(({ norm }) => norm)
  return (
    words.some((word) => usually.test(word)) || (words.some((word) => often.test(word)) && isInPresent(sentence, group))
  )
}

function isInPresent({ units }: ChunkedSentence, { start, head }: VerbGroup): boolean {
  const words = units.slice(start, head).map(({ norm }) => norm)
  return (
    !words.some((word) => /^(?:had|have|has|did|was|were|been)$/.test(word)) && !isParticiple(units[head]?.norm ?? "")
  )
}

/** "did not seek or |start|": what was denied of one verb is denied of the next. */
function isWithNegated(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const { units, verbs } = sentence
  if (!isBase(sentence, group) || !/^(?:or|nor|and)$/.test(units[group.start - 1]?.norm ?? "")) return false
  const before = verbs.filter(({ end }) => end < group.start).at(-1)
  return before?.negated === true
}

function isBase({ units, tags }: ChunkedSentence, { start, head, form }: VerbGroup): boolean {
  const norm = units[head]?.norm ?? ""
  return (
    tags.slice(start, head).every((tag) => tag === "ADV") &&
    form === "finite" &&
    [...actVerbs(norm), ...carryingForms(norm)].some(({ lemma }) => lemma === norm)
  )
}
