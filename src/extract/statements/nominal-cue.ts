import { type ChunkedSentence, finiteBetween, nounPhraseAfter, opensTime } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, invertedSubject, phraseEnd, subjectOf } from "./clauses.ts"
import { type Cue, cueNoun } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"

/** Verbs that lend a noun their subject: whoever voices support supports. */
const carriers =
  /^(?:ha(?:s|ve|d|ving)|ma(?:kes?|de|king)|g(?:ive|ives|ave|iven|iving)|issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|voic(?:e|es|ed|ing)|express(?:es|ed|ing)?|rais(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|announc(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|renew(?:s|ed|ing)?|defend(?:s|ed|ing)?|dr(?:aw|aws|ew|awn|awing)|level(?:s|ed|ing)?|lodg(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|sent|send(?:s|ing)?|shar(?:e|es|ed|ing)|outlin(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|signal(?:s|ed|ing)?|show(?:s|ed|ing)?|declar(?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|withdr(?:aw|ew|awn)|took|take[sn]?|taking|(?:re)?affirm(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|reach(?:es|ed|ing)?|c(?:ome|omes|ame) to|face[sd]?|rejec(?:t|ts|ted)|deni(?:es|ed)|add(?:s|ed|ing)?|found|find(?:s)?|hold(?:s)?|held)$/

/**
 * A noun that attributes, its source its possessor or the subject of the verb it hangs on:
 *
 *     Her warning that aid would stop drew protests.      Ruiz voiced support for the truce.
 *     src cue     └ content ──────────┘                   src  └ cue ───────────┘ └content┘
 */
export function nominalCue({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (let i = 0; i + 2 < sentence.units.length; i++) {
      const cue = cueNoun(sentence.units[i]?.norm ?? "")
      if (cue === null || (sentence.nounEnd[i] !== i + 1 && !isBeforeTime(sentence, i))) continue
      const complement = complementOf(sentence, i + 1, cue)
      if (complement === null) continue
      const phrase = { start: sentence.nounStart[i] as number, end: i + 1 }
      const sourced = complement.author
        ? { source: complement.author, cueStart: phrase.end - 1 }
        : sourceOf(sentence, phrase)
      if (complement.copula && sourced.source === null) continue
      // Nobody's plan or support says little; nobody's claim that … still says what was claimed.
      if (
        sourced.source === null &&
        !complement.anybody &&
        complement.kind !== "clause" &&
        complement.kind !== "question"
      )
        continue
      const cueRange = { start: sourced.cueStart, end: complement.cueEnd }
      const end = nominalEnd(sentence, complement, cueRange)
      if (end <= complement.start) continue
      found.push(
        propose(sentence, {
          rule: `${cue.lemma}-noun-${complement.kind}`,
          confidence: sourced.source ? 0.6 : 0.45,
          source: sourced.source,
          cue: [cueRange],
          content: [{ start: complement.start, end }],
        }),
      )
    }
  }
  return found
}

interface Complement {
  /** "the statement by |the envoys| that …" */
  readonly author?: Range
  /** "their answer |is| that …" */
  readonly copula?: boolean
  /** "on charges of …": says something though nobody is named. */
  readonly anybody?: boolean
  readonly kind: "clause" | "question" | "infinitive" | "phrase"
  readonly start: number
  readonly cueEnd: number
}

function complementOf(sentence: ChunkedSentence, at: number, cue: Cue): Complement | null {
  const { units, verbs, verbAt } = sentence
  const norm = units[at]?.norm ?? ""
  // "her comments |that Sunday|"
  if (norm === "that" && /day$/.test(units[at + 1]?.norm ?? "")) return null
  const held = heldBy(sentence, norm === "that" ? at + 1 : at, cue)
  if (held !== null) return held
  if (norm === "that" && cue.takes.has("clause") && finiteBetween(sentence, at + 1, units.length)) {
    // "the claim that failed": a relative clause has its verb at once.
    const group = verbs[verbAt[at + 1] ?? -1]
    return group?.form === "finite" ? null : { kind: "clause", start: at, cueEnd: at }
  }
  if (norm === "by" && cue.takes.has("clause")) {
    const end = nounPhraseAfter(sentence, at + 1)
    if (end > at + 1 && units[end]?.norm === "that")
      return { kind: "clause", start: end, cueEnd: at, author: { start: at + 1, end } }
  }
  if (/^(?:is|was)$/.test(norm) && units[at + 1]?.norm === "that" && cue.takes.has("clause"))
    return { kind: "clause", start: at + 1, cueEnd: at + 1, copula: true }
  // "on charges of |mapping the seabed|"
  const gerund = verbs[verbAt[at + 1] ?? -1]
  const accusing = gerund?.form === "participle" || /.ing$/.test(units[at + 1]?.norm ?? "")
  if (norm === "of" && accusing && /^(?:charge|accusation|allegation|suspicion)$/.test(cue.lemma))
    return { kind: "phrase", start: at + 1, cueEnd: at + 1, anybody: true }
  if (/^(?:whether|how|why)$/.test(norm) && cue.takes.has("question"))
    return { kind: "question", start: at, cueEnd: at }
  const group = verbs[verbAt[at] ?? -1]
  if (group?.form === "infinitive" && group.start === at)
    return cue.takes.has("infinitive") ? { kind: "infinitive", start: at, cueEnd: at } : null
  // "raised concerns |on Friday| about the talks", "reached an agreement |Friday| to meet"
  if (opensTime(sentence, at)) {
    const time = sentence.nounEnd[at] === undefined || sentence.nounStart[at] !== at ? at + 1 : at
    const end = sentence.nounEnd[isBeforeTime(sentence, at - 1) ? at : time] ?? -1
    const after = verbs[verbAt[end] ?? -1]
    if (after?.form === "infinitive" && after.start === end && cue.takes.has("infinitive"))
      return { kind: "infinitive", start: end, cueEnd: at }
    return end > 0 && cue.prepositions.has(units[end]?.norm ?? "")
      ? { kind: "phrase", start: end + 1, cueEnd: end + 1 }
      : null
  }
  if (cue.prepositions.has(norm)) return { kind: "phrase", start: at + 1, cueEnd: at + 1 }
  return null
}

/** "the concern that |the envoys| have |about| the port": whoever has it stands after the noun. */
function heldBy(sentence: ChunkedSentence, at: number, cue: Cue): Complement | null {
  const { units, verbs, verbAt, nounStart } = sentence
  if (nounStart[at] !== at) return null
  const end = nounPhraseAfter(sentence, at)
  const group = verbs[verbAt[end] ?? -1]
  if (group?.form !== "finite" || group.passive || !carriers.test(units[group.head]?.norm ?? "")) return null
  if (!cue.prepositions.has(units[group.end]?.norm ?? "")) return null
  return {
    kind: "phrase",
    start: group.end + 1,
    cueEnd: sentence.units[at - 1]?.norm === "that" ? at - 1 : at,
    author: { start: at, end },
  }
}

/** "reached an |agreement| Friday": a bare day is no part of what is agreed on. */
function isBeforeTime(sentence: ChunkedSentence, at: number): boolean {
  const end = sentence.nounEnd[at] ?? -1
  return end === at + 2 && sentence.nounEnd[at + 1] === end && opensTime(sentence, at + 1)
}

/** The possessor, or the subject of the verb that carries the noun, or none. */
function sourceOf(sentence: ChunkedSentence, phrase: Range): { source: Range | null; cueStart: number } {
  const { units, verbs, verbAt } = sentence
  for (let i = phrase.start; i < phrase.end; i++) {
    const { norm, text } = units[i] ?? { norm: "", text: "" }
    if (i === phrase.start && /^(?:his|her|their|its|our|my|your)$/.test(norm))
      return { source: { start: i, end: i + 1 }, cueStart: i + 1 }
    if (/^['’]s?$/.test(text) && i > phrase.start)
      return { source: { start: ownersFrom(sentence, phrase.start), end: i + 1 }, cueStart: i + 1 }
  }
  const group = verbs[verbAt[phrase.start - 1] ?? -1]
  if (
    group !== undefined &&
    group.end === phrase.start &&
    !group.passive &&
    carriers.test(units[group.head]?.norm ?? "")
  ) {
    const source = subjectOf(sentence, group) ?? invertedSubject(sentence, group)
    if (source !== null && source.end <= group.start) return { source, cueStart: group.start }
  }
  return { source: null, cueStart: phrase.end - 1 }
}

/** Where those begin whose it is: "|President Ruiz and Envoy| Sato's concern". */
function ownersFrom({ units, nounStart }: ChunkedSentence, start: number): number {
  const before = nounStart[start - 2]
  return units[start - 1]?.norm === "and" && before !== undefined && /^\p{Lu}/u.test(units[start - 2]?.text ?? "")
    ? before
    : start
}

/** The end of what the noun says: before the verb whose subject the whole phrase is. */
function nominalEnd(sentence: ChunkedSentence, complement: Complement, cue: Range): number {
  const end =
    complement.kind === "phrase"
      ? phraseEnd(sentence, complement.start, cue, cue, "phrase")
      : contentEnd(sentence, complement.start, cue, cue)
  const { verbs, verbAt, units } = sentence
  const carried = verbs[verbAt[cue.start] ?? -1] !== undefined
  if (carried) return end
  let own = complement.kind === "clause" || complement.kind === "question" ? 1 : 0
  for (let i = complement.start; i < end; i++) {
    if (units[i]?.text === "," && complement.kind === "phrase") return i
    // "of the claim that …, and |of| the claim that …"
    if (units[i]?.text === "," && /^(?:and|or)$/.test(units[i + 1]?.norm ?? "") && units[i + 2]?.norm === "of") return i
    if (
      /^(?:who|which|that|whether|because|if|when|where|while|as|unless|until|before|after|since|how|what|why|although)$/.test(
        units[i]?.norm ?? "",
      ) &&
      i > complement.start
    )
      own++
    const group = verbs[verbAt[i] ?? -1]
    if (group === undefined) continue
    if (group.form === "finite" && own-- <= 0) return group.start > complement.start ? group.start : end
    i = group.end - 1
  }
  return end
}
