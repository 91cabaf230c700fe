import type { Span } from "../../domain/span.ts"
import {
  type ChunkedSentence,
  finiteBetween,
  isParticiple,
  nounPhraseAfter,
  type VerbGroup,
} from "../../language/chunks.ts"
import { lastWordEnd, phraseEnd, subjectOf } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"

/**
 * Where, within the words after a verb, another clause begins that is not theirs.
 *
 *     barred the sale of lasers|, and within hours Ode ordered …      if Ode passed the law|, nobody would know
 *     conducting this assault |is vile|                               her warning that it would end |was dismissed|
 */
function clauseAfter(sentence: ChunkedSentence, from: number, end: number, isThat: boolean): number {
  const { units, verbs, verbAt, nounEnd, nounStart } = sentence
  const opensFinite = (i: number) => {
    const group = verbs[verbAt[i] ?? -1]
    return group !== undefined && group.start === i && group.form === "finite"
  }
  let isOpened = false
  let told: VerbGroup | null = null
  for (let i = from; i < end; i++) {
    const { text = "", norm = "" } = units[i] ?? {}
    const next = units[i + 1]?.norm ?? ""
    if (i > from && text === "," && !isThat) {
      if (/^(?:and|but|while)$/.test(next) && finiteBetween(sentence, i + 2, end + 1)) return i
      const subject = nounStart[i + 1] === i + 1 ? (nounEnd[i + 1] ?? -1) : -1
      if (subject > 0 && opensFinite(subject) && !/^(?:who|which|that|whose|where)$/.test(next)) return i
    }
    if (opening.test(norm) || /^[,;:—–"“”(]$/.test(text) || units[i]?.pos === "QUOTATION")
      isOpened = i > from || !isThat
    // "the law |put| forward by": no clause.
    const isBareParticiple = verbs[verbAt[i] ?? -1]?.head === i && isParticiple(norm)
    if (!opensFinite(i) || isBareParticiple) continue
    const isPlainEnd: boolean = told !== null && joining.test(norm) && !supposingVerb.test(units[told.head]?.norm ?? "")
    if (!isOpened && (isThat ? isPlainEnd : i > from && nounStart[i - 1] === from)) return i
    told = verbs[verbAt[i] ?? -1] ?? null
    isOpened = false
  }
  return end
}

/** Words that open a clause of their own, or stand for its subject. */
export const opening =
  /^(?:that|which|who|whom|whose|what|where|when|while|why|how|because|if|unless|whether|since|after|before|until|than|as|so|and|or|but|though|although|i|he|she|it|they|we|you|this|there)$/

const joining = /^(?:is|was|are|were|has|had|drew|came)$/

/** Verbs after which a clause may follow without "that": "fears Ode is weak". */
const supposingVerb = /^(?:think|believe|say|said|know|knew|fear|hope|claim|feel|suspect|argue|insist)(?:s|es|ed)?$/

/** The words that say what is agreed, asked, done: from a verb to the end of its clause. */
export function whatAfter(sentence: ChunkedSentence, from: number, trigger: Range, source: Range | null): Range | null {
  const last = lastWordEnd(sentence)
  if (from >= last) return null
  const opens = sentence.units[from]?.norm
  const end = phraseEnd(sentence, from, trigger, source, opens === "to" || opens === "that" ? "infinitive" : "phrase")
  const cut = clauseAfter(sentence, from, end, opens === "that")
  return cut > from && sentence.units[from]?.pos !== "PUNCT" ? { start: from, end: cut } : null
}

/** "On |Friday, Ode and Ruiz|", "|Thursday morning Ode|": days and parts of them that run into a subject. */
const dayWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|morning|afternoon|evening|night|earlier|later)$/

/** The subject of a verb, less the day before it; the whole of a list of names: "|Ode, Valdoria, and Spain| agreed". */
export function doerOf(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs, verbAt } = sentence
  // "I think he |expected| and |had asked|": who does the one does the other.
  const joined = units[group.start - 1]?.norm === "and" ? verbs[verbAt[group.start - 2] ?? -1] : undefined
  const subject =
    relativeBefore(sentence, group) ??
    pastModal(sentence, group) ??
    subjectOf(sentence, group.form === "finite" && joined?.form === "finite" ? joined : group)
  if (subject === null) return null
  let { start } = subject
  while (start < subject.end - 1 && dayWords.test(units[start]?.norm ?? "")) start++
  if (start > subject.start && units[start]?.text === ",") start++
  // "built |it|, supplied Ode|, supplied| arms": the object of the verb before is no subject.
  const isParted = units[group.start - 1]?.text === "," && subject.end <= group.start
  if (
    isParted &&
    group.form === "finite" &&
    verbAt[subject.start - 1] !== -1 &&
    verbAt[subject.start - 1] !== undefined
  )
    return null
  if (start > subject.start) return { start, end: subject.end }
  return { start: listStart(sentence, subject), end: subject.end }
}

/**
 * What is told in the past goes on from the past.
 *
 *     |Ruiz| ensured that Ode can pay, and |welcomed| it.      |Ruiz| named a man who has been held, and |called| for peace.
 */
function pastModal(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs } = sentence
  const isNext = units[group.start - 1]?.norm === "and" && units[group.start - 2]?.text === ","
  if (!isNext || group.head !== group.start || !/ed$/.test(units[group.head]?.norm ?? "")) return null
  const earlier = verbs.filter(({ end, form }) => end < group.start && form === "finite")
  const isOfOtherTime = (one: VerbGroup) =>
    /^(?:can|could|will|would|may|might|should|must)$/.test(units[one.start]?.norm ?? "") ||
    (one.passive && /^(?:has|have)$/.test(units[one.start]?.norm ?? ""))
  const last = earlier.at(-1)
  if (last === undefined || !isOfOtherTime(last)) return null
  const past = earlier.findLast((one) => one.head === one.start && /ed$/.test(units[one.head]?.norm ?? ""))
  return past === undefined ? null : subjectOf(sentence, past)
}

/** "a law |that| is sound and |reduces| crime": the subject of a relative clause that goes on. */
function relativeBefore(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const { units, verbs } = sentence
  if (group.form !== "finite" || !/^(?:and|or|,)$/.test(units[group.start - 1]?.norm ?? "")) return null
  const isBareParticiple = ({ start, head }: VerbGroup) => head === start && isParticiple(units[head]?.norm ?? "")
  if (units[group.start - 1]?.text === "," && !isBareParticiple(group)) return null
  const earlier = verbs.filter(({ end, form }) => end < group.start && form === "finite")
  // "that has |called| it a foe, |taken| hostages, and |threatened| Ode"
  const isOfList = isBareParticiple(group)
  while (isOfList && earlier.length > 1 && isBareParticiple(earlier.at(-1) as VerbGroup)) earlier.pop()
  const before = earlier.at(-1)
  if (before === undefined || isBareParticiple(before)) return null
  // "a man who has been held, and |called| for peace": that was done to him, this he did not do.
  const isPerfect = !before.passive && /^(?:has|have|had)$/.test(units[before.start]?.norm ?? "")
  if (units[group.start - 1]?.text === "," && !isPerfect) return null
  const isParted =
    units.slice(before.end, group.start).some(({ text }) => /^[,;:—–]$/.test(text)) && !(isOfList && isPerfect)
  const subject = isParted ? null : subjectOf(sentence, before)
  const isRelative = subject !== null && /^(?:who|which|that)$/.test(units[subject.start]?.norm ?? "")
  return isRelative && subject.end - subject.start === 1 ? subject : null
}

/** Where a list of names begins whose last one follows ", and". */
function listStart({ units, tags, nounStart }: ChunkedSentence, { start }: Range): number {
  if (tags[start] !== "PROPN" && units[start]?.norm !== "the") return start
  if (units[start - 1]?.norm !== "and" || units[start - 2]?.text !== ",") return start
  let first = start
  let comma = start - 2
  while (comma > 0) {
    const from = nounStart[comma - 1] ?? -1
    if (from < 0 || tags[comma - 1] !== "PROPN") break
    first = from
    if (units[from - 1]?.text !== ",") break
    comma = from - 1
  }
  return first
}

/** "by the ministry" after a passive. */
export function agentAfter(sentence: ChunkedSentence, from: number): Range | null {
  for (let i = from; i < from + 8 && i < sentence.units.length; i++) {
    if (sentence.units[i]?.norm !== "by") continue
    const end = nounPhraseAfter(sentence, i + 1)
    return end > i + 1 ? { start: i + 1, end } : null
  }
  return null
}

/**
 * Whom the verb before is about that one goes on from: "engaged with |Ode| from the start and urged them".
 */
export function objectBefore(sentence: ChunkedSentence, trigger: Span): Span | null {
  const { units, verbs, nounStart, nounEnd } = sentence
  const at = verbs.findIndex(({ start, end }) => {
    const [first, last] = [units[start], units[end - 1]]
    return first !== undefined && last !== undefined && first.start <= trigger.start && trigger.start < last.end
  })
  const [before, group] = [verbs[at - 1], verbs[at]]
  if (before === undefined || group === undefined || units[group.start - 1]?.norm !== "and") return null
  const from = /^(?:with|to)$/.test(units[before.end]?.norm ?? "") ? before.end + 1 : before.end
  const end = nounEnd[from] ?? -1
  return nounStart[from] !== from || end <= from ? null : spanOf(sentence, { start: from, end })
}
