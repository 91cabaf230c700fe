import {
  type ChunkedSentence,
  closestNounPhraseBefore,
  finiteBetween,
  nounPhraseAfter,
  nounPhraseBefore,
  opensTime,
  type VerbGroup,
} from "../../language/chunks.ts"
import { cueVerb, cueVerbForm } from "./cues.ts"
import type { Range } from "./reading.ts"

const closingMarks = /^[.!?…,:]+$/
const dashes = new Set(["–", "—", "--", "-"])
/** Nouns with which a reporter names what was just said, or why: "…, a remark that surprised allies". */
const tailNouns = new Set(
  "remark comment claim statement move reference comparison allusion suggestion nod jab swipe dig decision charge accusation assertion argument line phrase position stance sentiment view point figure result number sign contrast departure reversal shift step".split(
    " ",
  ),
)
const subordinators = new Set(
  "as when while after before because since although though if once until where even unless whereas".split(" "),
)

/** The lemma of a verb group whose main verb can attribute, or null. */
export function cueLemma({ units }: ChunkedSentence, group: VerbGroup): string | null {
  const words = units.slice(group.head, group.end).map(({ norm }) => norm)
  return cueVerbForm(words.join(" "))?.lemma ?? null
}

/** The phrase that is the subject of a verb group, pronouns of relative clauses included, or null. */
export function subjectOf(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const subject = subjectWithin(sentence, group, 4)
  if (subject === null) return null
  const { units } = sentence
  // "Let’s see": a clitic is nobody.
  if (/^['’]\p{L}+$/u.test(units[subject.start]?.text ?? "")) return null
  // "the plan, which |economists| warn would fail": the pronoun is of what they warn.
  const isOfObject =
    subject.end - subject.start > 1 && units[subject.start]?.norm === "which" && units[subject.start - 1]?.text === ","
  return isOfObject ? { start: subject.start + 1, end: subject.end } : subject
}

function subjectWithin(sentence: ChunkedSentence, group: VerbGroup, depth: number): Range | null {
  const { units, verbs, tags, verbAt } = sentence
  if (depth === 0) return null
  let end = group.start
  // "Ruiz |[|convened](address) leaders": markup's bracket.
  while (units[end - 1]?.text === "[") end--
  while (end > 0 && (tags[end - 1] === "ADV" || units[end - 1]?.norm === "also") && verbAt[end - 1] === -1) end--
  if (group.form === "infinitive") {
    // "went on to say": a particle may part the verbs.
    const last = /^(?:on|out|up|back|forward|ahead)$/.test(units[group.start - 1]?.norm ?? "")
      ? group.start - 2
      : group.start - 1
    const governor = verbs[verbAt[last] ?? -1] ?? contactBefore(sentence, group)
    return governor ? subjectWithin(sentence, governor, depth - 1) : null
  }
  const before = units[end - 1]
  if (before === undefined) return group.form === "participle" ? followingSubject(sentence, group) : null
  if (/^(?:who|which)$/.test(before.norm)) return { start: end - 1, end }
  if (
    before.norm === "that" &&
    end >= 2 &&
    (sentence.nounEnd[end - 2] === end - 1 || sentence.nounStart[end - 1] !== -1)
  )
    return { start: end - 1, end }
  if (group.form === "participle") {
    if (
      before.text === "," ||
      /^(?:by|while|in|without|after|before|when|and|or|but|from|of|for|at|upon|since|despite|about|on|to)$/.test(
        before.norm,
      ) ||
      dashes.has(before.text)
    )
      return mainSubjectBefore(sentence, end - 1, depth) ?? followingSubject(sentence, group)
    const start = closestNounPhraseBefore(sentence, end)
    const issuer = start > 0 ? issuerOf(sentence, { start, end }, depth) : null
    if (issuer) return issuer
    return start >= 0 ? { start, end } : mainSubjectBefore(sentence, end, depth)
  }
  if (/^(?:and|but|or|then|nor|yet)$/.test(before.norm) || (before.text === "," && units[end - 2]?.pos === "QUOTATION"))
    return mainSubjectBefore(sentence, end - 1, depth)
  if (
    before.text === "," &&
    /^(?:however|too|meanwhile|though|likewise|instead|also|moreover|therefore|then)$/.test(
      units[end - 2]?.norm ?? "",
    ) &&
    units[end - 3]?.text === ","
  ) {
    const start = nounPhraseBefore(sentence, end - 3)
    if (start >= 0) return { start, end: end - 3 }
  }
  let last = end
  // "Ruiz on Tuesday said", "Ruiz last week said": step over the time.
  for (let steps = 0; steps < 2; steps++) {
    const nounStart = sentence.nounStart[last - 1] ?? -1
    if (nounStart <= 0 || sentence.nounEnd[last - 1] !== last) break
    if (opensTime(sentence, nounStart - 1) && tags[nounStart - 1] === "ADP") last = nounStart - 1
    else if (opensTime(sentence, nounStart) && sentence.nounEnd[nounStart - 1] === nounStart) last = nounStart
    else break
  }
  const start = nounPhraseBefore(sentence, last)
  if (start >= 0) return { start, end: last }
  if (before.text === ",") {
    // "Ruiz, speaking in Ode on Monday, said": the phrase before the mark's partner.
    for (let i = end - 2; i > 0 && end - i < 40; i--) {
      if (units[i]?.text !== ",") continue
      const head = nounPhraseBefore(sentence, i)
      if (head >= 0 && !finiteBetween(sentence, i + 1, end - 1)) return { start: head, end: i }
    }
    return mainSubjectBefore(sentence, end - 1, depth)
  }
  return null
}

const contact =
  /^(?:speaks?|spoke|meets?|met|calls?|called|writes?|wrote|phones?|phoned|telephones?|telephoned|talks?|talked)$/

/** "|spoke| with Ruiz |to express| support": the verb of contact whose purpose is to say something. */
function contactBefore({ units, verbs }: ChunkedSentence, group: VerbGroup): VerbGroup | undefined {
  const before = verbs[verbs.indexOf(group) - 1]
  return before?.form === "finite" && !before.passive && contact.test(units[before.head]?.norm ?? "")
    ? before
    : undefined
}

const documents =
  /^(?:statement|letter|ad|advertisement|video|tweet|email|e-mail|memo|post|message|resolution|petition|speech|release|note|op-ed|article|column|report|bill|motion|lawsuit|complaint|letters|statements|tweets|ads)$/

/** "|Ruiz| released a statement saying": who issued what says it, or null. */
function issuerOf(sentence: ChunkedSentence, phrase: Range, depth: number): Range | null {
  const { units, verbs, verbAt, nounEnd } = sentence
  const head = (nounEnd[phrase.start] ?? 0) - 1
  if (!documents.test(units[head]?.norm ?? "")) return null
  const group = verbs[verbAt[phrase.start - 1] ?? -1]
  return group !== undefined && group.form === "finite" && !group.passive
    ? subjectWithin(sentence, group, depth - 1)
    : null
}

const clauseOpeners = new Set(
  "that which who whom whose whether why how what if as when because where after before while since although though until unless than so".split(
    " ",
  ),
)

/** The subject of the last main clause before: of one that is not within another verb's complement or a relative. */
function mainSubjectBefore(sentence: ChunkedSentence, before: number, depth: number): Range | null {
  const { verbs } = sentence
  const candidates: VerbGroup[] = []
  let last: VerbGroup | null = null
  for (const group of verbs) {
    if (group.end > before) break
    if (group.form !== "finite") continue
    if (last === null || !isSubordinate(sentence, last, group)) candidates.push(group)
    last = group
  }
  for (let i = candidates.length - 1; i >= 0 && i >= candidates.length - 4; i--) {
    const group = candidates[i] as VerbGroup
    const subject = subjectWithin(sentence, group, depth - 1) ?? invertedSubject(sentence, group)
    if (subject && !clauseOpeners.has(sentence.units[subject.start]?.norm ?? "")) return subject
  }
  return null
}

/** Whether `later` stands in the complement or a relative of `earlier`. */
function isSubordinate(sentence: ChunkedSentence, earlier: VerbGroup, later: VerbGroup): boolean {
  const { units } = sentence
  let comma = false
  for (let i = earlier.end; i < later.start; i++) {
    const unit = units[i]
    if (unit === undefined) break
    if (clauseOpeners.has(unit.norm)) return true
    if (unit.text === "," || unit.text === ";" || unit.pos === "QUOTATION" || /^(?:and|but)$/.test(unit.norm))
      comma = true
  }
  return !comma
}

/** "“No,” said |Ruiz, the envoy|": the subject after its verb. */
export function invertedSubject(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  if (sentence.units[group.start - 1]?.pos !== "QUOTATION" && sentence.units[group.start - 1]?.text !== ",") return null
  const end = nounPhraseAfter(sentence, group.end)
  return end > group.end ? { start: group.end, end } : null
}

/** "Citing two envoys, |Ruiz| said …": the subject of the clause that follows. */
function followingSubject(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  const next = sentence.verbs.find(
    (other) => other.start > group.end && other.form === "finite" && hasSubjectAfterMark(sentence, other),
  )
  return next ? subjectWithin(sentence, next, 1) : null
}

function hasSubjectAfterMark(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const start = nounPhraseBefore(sentence, group.start)
  return start > 0 && sentence.units[start - 1]?.text === ","
}

/** How far back from the end the sentence's last word lies: final marks are no part of what is said. */
export function lastWordEnd(sentence: ChunkedSentence): number {
  let end = sentence.units.length
  while (end > 0 && closingMarks.test(sentence.units[end - 1]?.text ?? "")) end--
  return end
}

/**
 * Where what is said ends, from `from` on: before a clause with a cue of its own, the reporter's tail,
 * or the main clause that a relative or subordinate one interrupts.
 */
export function contentEnd(sentence: ChunkedSentence, from: number, cue: Range, source: Range | null): number {
  const { units } = sentence
  // "Citing two envoys, |Ruiz| said …": what stands before its source ends there.
  const last = source !== null && source.start > from ? withoutMark(sentence, source.start) : lastWordEnd(sentence)
  const interrupts = interruption(sentence, source ?? cue)
  const closing = closingTag(sentence)
  let parentheses = 0
  for (let i = from; i < last; i++) {
    const unit = units[i]
    if (unit === undefined) break
    if (unit.text === "(") parentheses++
    if (unit.text === ")" && --parentheses < 0) return i
    if (i === from || parentheses > 0) continue
    if (i === closing && cue.start < closing) return i
    if (unit.text === ";") return i
    if (unit.text === "," || dashes.has(unit.text)) {
      if (unit.text === "-") continue
      if (opensOwnCue(sentence, i + 1)) return i
      if (isTail(sentence, i + 1)) return i
      if (interrupts !== null && unit.text === interrupts && goesOn(sentence, i + 1, interrupts)) return i
    } else if (
      (unit.norm === "and" || unit.norm === "but") &&
      opensOwnCue(sentence, i) &&
      (isVerbAfter(sentence, i) || finiteBetween(sentence, from, i))
    )
      return i
    else if (unit.norm === "according" && units[i + 1]?.norm === "to") return i
  }
  return last
}

/** "She told Ruiz that it failed|, two envoys said|.": the comma before a tag that closes the sentence, or -1. */
function closingTag(sentence: ChunkedSentence): number {
  const { units, verbs } = sentence
  const quoting = quotingTag(sentence)
  if (quoting >= 0) return quoting
  const group = verbs.at(-1)
  if (group === undefined || group.form !== "finite" || group.passive || group.hypothetical) return -1
  const lemma = cueLemma(sentence, group)
  if (lemma === null || !cueVerb(lemma)?.trails) return -1
  const last = lastWordEnd(sentence)
  if (units[group.start - 1]?.text === "," && nounPhraseAfter(sentence, group.end) >= last && group.end < last)
    return group.start - 1
  const start = nounPhraseBefore(sentence, group.start)
  if (units[start - 1]?.text !== "," || /^(?:who|which)$/.test(units[start]?.norm ?? "")) return -1
  return group.end >= last || opensTime(sentence, group.end) ? start - 1 : -1
}

/** "…|, the radio quoted an envoy as saying|.": the comma before such a tag, or -1. */
function quotingTag(sentence: ChunkedSentence): number {
  const { units, verbs } = sentence
  const at = units.findIndex((unit, i) => unit.norm === "saying" && units[i - 1]?.norm === "as")
  if (at < 0) return -1
  const group = verbs.findLast(
    ({ head, end }) => end < at && /^(?:quot(?:ed|es|e)|cit(?:ed|es|e))$/.test(units[head]?.norm ?? ""),
  )
  const start = group === undefined ? -1 : nounPhraseBefore(sentence, group.start)
  if (start < 1) return -1
  if (units[start - 1]?.text === ",") return start - 1
  return units[start - 1]?.pos === "QUOTATION" ? start : -1
}

/**
 * The same for content that is no clause: it ends before a new clause, and a phrase before the source's next verb.
 *
 *     She praised |the plan| and left.      They agreed |to meet|, and here we are.
 */
export function phraseEnd(
  sentence: ChunkedSentence,
  from: number,
  cue: Range,
  source: Range | null,
  kind: "phrase" | "infinitive",
): number {
  const { units, verbs, verbAt } = sentence
  const last = contentEnd(sentence, from, cue, source)
  for (let i = from + 1; i < last; i++) {
    const { norm, text } = units[i] ?? { norm: "", text: "" }
    const comma = units[i - 1]?.text === ","
    // "emphasized |this| when they met": the time belongs to the cue.
    if (kind === "phrase" && /^(?:when|while|after|before)$/.test(norm)) return comma ? i - 1 : i
    if (/^(?:when|while|after|before|as|who|which|that|where|whose|because|if)$/.test(norm)) {
      if (text !== "as" || verbAt[i + 1] === -1) i = clauseVerbEnd(sentence, i, last)
      continue
    }
    // "complained of four cases|, of which …", "promised twelve|, he has delivered four"
    if (comma && (/^(?:which|whom)$/.test(units[i + 1]?.norm ?? "") || startsClause(sentence, i, last, false)))
      return i - 1
    if (kind === "phrase" && comma && norm === "one" && units[i + 1]?.norm === "of") return i - 1
    if (!/^(?:and|but)$/.test(norm)) continue
    const next = verbs[verbAt[i + 1] ?? -1]
    const goesOnWithVerb = kind === "phrase" && next?.form === "finite"
    if (goesOnWithVerb || startsClause(sentence, i + 1, last, comma)) return comma ? i - 1 : i
  }
  return last
}

/** Where the verb of the clause that opens at `from` ends, so that what it joins is its own. */
function clauseVerbEnd({ verbs, verbAt }: ChunkedSentence, from: number, last: number): number {
  for (let i = from + 1; i < last && i - from < 8; i++) {
    const group = verbs[verbAt[i] ?? -1]
    if (group?.form === "finite") return group.end - 1
  }
  return from
}

/** Whether a subject and its finite verb stand at `from`: after a comma any, else a pronoun's. */
function startsClause(sentence: ChunkedSentence, from: number, last: number, comma: boolean): boolean {
  const { units, verbs, verbAt } = sentence
  const pronoun = /^(?:i|he|she|it|they|we|you|here|there)$/.test(units[from]?.norm ?? "")
  if (!pronoun && !comma) return false
  const end = pronoun ? from + 1 : nounPhraseAfter(sentence, from)
  const group = verbs[verbAt[end] ?? -1]
  return end > from && end < last && (group?.form === "finite" || (units[from]?.norm === "here" && end < last))
}

function withoutMark(sentence: ChunkedSentence, end: number): number {
  return sentence.units[end - 1]?.text === "," ? end - 1 : end
}

/** The mark after which the main clause goes on, where the cue stands in a clause that interrupts or precedes it. */
function interruption(sentence: ChunkedSentence, source: Range): string | null {
  const { units } = sentence
  const before = units[source.start - 1]
  const first = units[source.start]
  if (first !== undefined && /^(?:who|which)$/.test(first.norm))
    return before?.text === "," || before?.text === "—" ? before.text : null
  for (let i = source.start - 1; i >= 0 && source.start - i < 5; i--) {
    const unit = units[i]
    if (unit === undefined || unit.text === ",") break
    if (subordinators.has(unit.norm)) return ","
  }
  return null
}

function goesOn(sentence: ChunkedSentence, from: number, mark: string): boolean {
  const { verbAt, verbs } = sentence
  const group = verbs[verbAt[from] ?? -1]
  if (group !== undefined && group.form === "finite") return true
  if (mark !== ",") return false
  const end = nounPhraseAfter(sentence, from)
  const next = verbs[verbAt[end] ?? -1]
  return end > from && next !== undefined && next.form === "finite"
}

/** Whether at `from` somebody else's, or the same source's next attribution begins: "and vowed", ", adding", ", but Sato said". */
export function opensOwnCue(sentence: ChunkedSentence, from: number): boolean {
  const { units, verbs, verbAt, tags } = sentence
  let i = from
  let joined = false
  while (
    i < units.length &&
    (/^(?:and|but|or|yet|while|though|although|then|also|later|whereas)$/.test(units[i]?.norm ?? "") ||
      (tags[i] === "ADV" && verbAt[i] === -1))
  ) {
    joined = true
    i++
  }
  if (units[i]?.norm === "according") return true
  const group = verbs[verbAt[i] ?? -1]
  if (group !== undefined && madeClear(sentence, group) > 0) return true
  if (group !== undefined) {
    const lemma = cueLemma(sentence, group)
    const cue = lemma === null ? null : cueVerb(lemma)
    if (cue === null || group.start < i - 2) return false
    if (group.form === "participle") return group.start === group.head || !joined ? isSaying(lemma) : false
    if (group.form !== "finite" || group.hypothetical || !isSaying(lemma) || group.end >= lastWordEnd(sentence))
      return false
    // "voiced support, |underscored that| …, and left": the next of a row of verbs.
    return joined || (group.start === from && lemma !== "call" && opensComplement(sentence, group.end))
  }
  if (!joined) return false
  const end = nounPhraseAfter(sentence, i)
  if (end === i) return false
  const next = verbs[verbAt[end] ?? -1]
  // ", while Valdoria opposes …": a contrast names another side's view.
  if (
    /^(?:while|whereas)$/.test(units[from]?.norm ?? "") &&
    next?.form === "finite" &&
    cueLemma(sentence, next) !== null
  )
    return true
  if (next === undefined || next.form !== "finite" || next.passive) return false
  if (madeClear(sentence, next) > 0) return true
  const lemma = cueLemma(sentence, next)
  return lemma !== null && isSaying(lemma)
}

/** Whether a complement, not an apposition's agent or place, stands at `at`. */
function opensComplement({ units, tags }: ChunkedSentence, at: number): boolean {
  return units[at]?.norm === "that" || tags[at] === "DET"
}

const thinking = new Set(
  "know see feel want like need love value admire appreciate despise resent weigh ponder contemplate tolerate distrust envision hate prefer hope fear think believe understand find show consider support back oppose hear accept enjoy mean plan look aim mind seek expect decide choose read cast hold learn assume suspect intend realize realise discover notice doubt forget".split(
    " ",
  ),
)

/** Whether the verb reports words, rather than what somebody holds or wants. */
export function isSaying(lemma: string | null): boolean {
  return lemma !== null && !thinking.has(lemma)
}

/** Whether a verb, without a subject of its own, follows the conjunction at `at`. */
function isVerbAfter({ verbAt }: ChunkedSentence, at: number): boolean {
  return (verbAt[at + 1] ?? -1) >= 0 || (verbAt[at + 2] ?? -1) >= 0
}

function isTail(sentence: ChunkedSentence, from: number): boolean {
  const { units } = sentence
  const first = units[from]
  if (first === undefined || !/^(?:a|an)$/.test(first.norm)) return false
  const end = sentence.nounEnd[from] ?? -1
  return end > 0 && tailNouns.has(units[end - 1]?.norm ?? "")
}

/** How far the phrases of time and place between cue and content may reach. */
export const LONGEST_GAP = 14

/** Past adverbs and phrases of time and place: "said |on Monday in Ode| that …". */
export function skipGap(sentence: ChunkedSentence, from: number): number {
  const { units, verbAt, nounStart } = sentence
  let i = from
  while (i < units.length && i - from < LONGEST_GAP) {
    const unit = units[i]
    if (unit === undefined) break
    if (opensTime(sentence, i)) {
      i =
        nounStart[i] === i
          ? (sentence.nounEnd[i] as number)
          : nounStart[i + 1] === i + 1
            ? (sentence.nounEnd[i + 1] as number)
            : i + 1
      continue
    }
    if (
      /^(?:in|at|on|during|to|via|through|of|from|after|before|with|by)$/.test(unit.norm) &&
      nounStart[i + 1] === i + 1 &&
      verbAt[i] === -1
    ) {
      i = sentence.nounEnd[i + 1] as number
      continue
    }
    if (unit.pos === "ADV" && verbAt[i] === -1) {
      i++
      continue
    }
    if (unit.text === "," && i > from && units[i + 1]?.norm === "that") return i + 1
    break
  }
  return i
}

/** "made |clear| that", "made |it plain| that": where the clause of a verb that makes something clear begins, or -1. */
export function madeClear({ units }: ChunkedSentence, group: VerbGroup): number {
  if (!/^(?:make|makes|made|making)$/.test(units[group.head]?.norm ?? "")) return -1
  let at = group.end
  if (units[at]?.norm === "it") at++
  if (/^(?:very|quite|abundantly|perfectly)$/.test(units[at]?.norm ?? "")) at++
  if (!/^(?:clear|plain|known|explicit)$/.test(units[at]?.norm ?? "")) return -1
  const end = skipGapTo(units, at + 1)
  return /^(?:that|whether|what|how|why)$/.test(units[end]?.norm ?? "") ? end : -1
}

/** "made clear |to both| that". */
function skipGapTo(units: ChunkedSentence["units"], at: number): number {
  if (!/^(?:to|in|on)$/.test(units[at]?.norm ?? "")) return at
  for (let i = at + 1; i < units.length && i - at < 6; i++) if (units[i]?.norm === "that") return i
  return at
}

/** Nouns of what happens: nobody who could hold or say anything. */
const happenings =
  /^(?:visit|trip|tour|meeting|summit|session|conference|ceremony|event|incident|attack|strike|collision|crisis|move|step|shift|trend|growth|decline|drop|rise|win|victory|loss|defeat|outcome|absence|lack|issue|problem|dispute|tension|quarrel|war|race|fight|scandal|manner|confrontation|episode|development|change|dinner|performance|matter|question|gap|presence|success|failure|arrival|departure|return|delay|protest|storm|smile)s?$|^(?:talks|crises|losses)$/
const portions =
  /^(?:one|some|many|most|all|both|several|few|part|series|number|list|array|host|kind|sort|hour|day|week|round)s?$/

/** "|The minister’s latest visit| underscored how …", "|one of the issues| threatening to …": a subject that nobody speaks for. */
export function isEvent(sentence: ChunkedSentence, { start, end }: Range): boolean {
  const { units, nounEnd } = sentence
  let at = nounEnd[start] ?? -1
  for (let steps = 0; steps < 4 && at > 0 && at < end; steps++) {
    const next = nounEnd[at + 1] ?? -1
    const possessive = units.slice(at + 1, Math.max(next, 0)).some(({ text }) => /^['’]s?$/.test(text))
    if (units[at]?.norm !== "of" || next < 0 || next > end) break
    if (!possessive && !portions.test(units[at - 1]?.norm ?? "")) break
    at = next
  }
  return at > start && happenings.test(units[at - 1]?.norm ?? "")
}
