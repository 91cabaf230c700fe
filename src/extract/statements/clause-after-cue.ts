import {
  type ChunkedSentence,
  finiteBetween,
  nounPhraseAfter,
  opensTime,
  type VerbGroup,
} from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import {
  contentEnd,
  cueLemma,
  isEvent,
  isSaying,
  LONGEST_GAP,
  madeClear,
  phraseEnd,
  skipGap,
  subjectOf,
} from "./clauses.ts"
import { type Complement, type Cue, cueVerb } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"

const questionWords = /^(?:whether|if|what|how|why|when|who|where|which|whom|whose)$/

/**
 * What a verb's complement says, with or without "that":
 *
 *     Officials believe the ceasefire will hold.      Ruiz told Sato on Monday that she would sign.
 *     └ source┘ cue     └ content ────────────┘       src  cue  adr            └ content ─────────┘
 */
export function clauseAfterCue({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      const clear = madeClear(sentence, group)
      const lemma = clear > 0 ? "make clear" : cueLemma(sentence, group)
      const cue = clear > 0 ? makeClear : lemma === null ? null : cueVerb(lemma)
      if (
        lemma === null ||
        cue === null ||
        group.passive ||
        isHypothetical(sentence, group) ||
        isRefused(sentence, group)
      )
        continue
      const complement =
        clear > 0
          ? { kind: "clause" as const, start: clear, cueEnd: clear, addressee: null }
          : complementOf(sentence, group, cue)
      if (complement === null) continue
      if (lemma === "see" && complement.kind === "phrase" && !sayWhatAs(sentence, complement.start)) continue
      if (/^(?:hold|share)$/.test(lemma) && sentence.units[complement.start]?.norm !== "that") continue
      const source = subjectOf(sentence, group)
      if (source === null || (source.end > group.start && source.start < group.end)) continue
      // "on |how| each side describes it": told of, not quoted.
      if (complement.kind === "phrase" && sentence.units[source.start - 1]?.norm === "how") continue
      if (lemma === "show" && showsPicture(sentence, source, complement.start)) continue
      if (isEvent(sentence, source) || dangles(sentence, group, lemma)) continue
      const range = { start: group.start, end: complement.cueEnd }
      if (isSaying(lemma) && isSupposed(sentence, group, source, complement)) continue
      const end =
        complement.kind === "quote" && endsWithQuotation(sentence, complement.start)
          ? complement.start + 1
          : complement.kind === "phrase" || complement.kind === "infinitive"
            ? phraseEnd(sentence, complement.start, range, source, complement.kind)
            : contentEnd(sentence, complement.start, range, source)
      if (end <= complement.start) continue
      const asked = fusedRelative(sentence, source) ?? antecedent(sentence, source, lemma, complement)
      found.push(
        propose(sentence, {
          rule: `${lemma}-${complement.kind}`,
          confidence: confidenceOf(lemma, complement.kind),
          source,
          cue: [range],
          content: [...(asked ? [asked] : []), { start: complement.start, end }],
          addressee: complement.addressee,
        }),
      )
    }
  }
  return found
}

/**
 * "Ruiz might say that …", "if they say that …", "Did he say that …": nobody said it. What somebody would like
 * or is to promise is an attitude all the same.
 */
function isSupposed({ units }: ChunkedSentence, group: VerbGroup, source: Range, complement: Found): boolean {
  const modal = /^(?:would|could|might|may|can|should|must|will|'d|’d|'ll|’ll)$/.test(units[group.start]?.norm ?? "")
  if (modal && !group.negated && complement.kind !== "infinitive") return true
  const before = units[source.start - 1]?.norm ?? ""
  if (
    before === "if" &&
    !/^(?:asked|even|as|wondered|wonder|ask|asking|know)$/.test(units[source.start - 2]?.norm ?? "")
  )
    return true
  return (
    /^(?:did|does|do)$/.test(before) &&
    /^(?:,|and|but|or|so|why|how|what|where|when|)$/.test(units[source.start - 2]?.norm ?? "")
  )
}

/** "told her |“no”| in July": when words were said is not among them. */
function endsWithQuotation(sentence: ChunkedSentence, at: number): boolean {
  const after = sentence.units[at + 1]?.norm ?? ""
  return (
    sentence.units[at]?.pos === "QUOTATION" &&
    (opensTime(sentence, at + 1) || /^(?:when|while|as|after|before|during)$/.test(after))
  )
}

/** "sees the offer |as| a trap": sight alone is no view. */
function sayWhatAs({ units }: ChunkedSentence, from: number): boolean {
  for (let i = from; i < units.length && i - from < LONGEST_GAP; i++) if (units[i]?.norm === "as") return true
  return false
}

const pictures =
  /^(?:footage|images?|pictures?|photos?|photographs?|videos?|screens?|clips?|program|programs|programme|programmes)$/

/** "A screen shows |footage of Ruiz|": pictures say nothing. */
function showsPicture({ units, nounEnd }: ChunkedSentence, source: Range, at: number): boolean {
  const headOf = (from: number) => units[(nounEnd[from] ?? 0) - 1]?.norm ?? ""
  return pictures.test(headOf(at)) || pictures.test(headOf(source.start))
}

/** "make clear" takes what a verb of saying takes. */
const makeClear: Cue = {
  lemma: "make clear",
  takes: new Set<Complement>(["clause", "question"]),
  prepositions: new Set(),
  addressee: false,
  trails: false,
}

/** Verbs of which whatever happens may be the subject. */
const shows = /^(?:underscore|underline|highlight|illustrate|show|demonstrate|signal|see|discuss|prove|seek|speak)$/

/** "|Underscoring| the discord, Ruiz signed …", "When |discussing| grain, Ruiz told …": an opening participle that says nothing itself. */
function dangles({ units }: ChunkedSentence, group: VerbGroup, lemma: string): boolean {
  if (group.form !== "participle" || !shows.test(lemma)) return false
  // "with Ruiz |seeking| votes": a circumstance.
  if (lemma === "seek") return true
  return group.head <= 1 || (lemma === "speak" && units[group.start - 1]?.text === ",")
}

/** Verbs that say what something is to their subject: "a step it |called| theatre". */
const naming =
  /^(?:call|describe|characterize|characterise|portray|label|term|dub|regard|denounce|condemn|dismiss|hail)$/

/** Verbs that take somebody and what he is to do. */
const wishing = /^(?:like|wish)$/

/** "|a step| it described |as theatre|": what stands before its source and is described after the cue. */
function antecedent(sentence: ChunkedSentence, source: Range, lemma: string, complement: Found): Range | null {
  const { nounEnd, nounStart, tags } = sentence
  // "In Haldis they call it a wall": what is called is there already.
  const opened = tags[(nounStart[source.start - 1] ?? 0) - 1] === "ADP"
  if (opened || tags[complement.start] === "PRON" || tags[source.start - 1] === "SCONJ") return null
  if (complement.kind === "clause" || !naming.test(lemma) || nounEnd[source.start - 1] !== source.start) return null
  return { start: nounStart[source.start - 1] as number, end: source.start }
}

/** "declined |to say| whether …": the refusal is the statement. */
function isRefused({ units, verbs, verbAt }: ChunkedSentence, group: VerbGroup): boolean {
  const governor = group.form === "infinitive" ? verbs[verbAt[group.start - 1] ?? -1] : undefined
  return governor !== undefined && /^(?:declin|refus)/.test(units[governor.head]?.norm ?? "")
}

/** "would have said yes": nothing was said. */
function isHypothetical(sentence: ChunkedSentence, group: VerbGroup): boolean {
  return (
    group.hypothetical &&
    sentence.units.slice(group.start, group.head).some((unit) => /^(?:have|'ve|’ve)$/.test(unit.norm))
  )
}

/** Which complement is preferred where several rules claim the same words. */
const reliability: Readonly<Record<Complement, number>> = {
  quote: 0.9,
  clause: 0.75,
  question: 0.7,
  infinitive: 0.6,
  phrase: 0.6,
}

function confidenceOf(lemma: string, kind: Complement): number {
  return reliability[kind] + (isSaying(lemma) ? 0.05 : 0)
}

/** "|what| he called |a mess|": the word that stands for part of the content, before its source. */
function fusedRelative(sentence: ChunkedSentence, source: Range): Range | null {
  const before = sentence.units[source.start - 1]
  return before !== undefined && /^(?:what|whom)$/.test(before.norm)
    ? { start: source.start - 1, end: source.start }
    : null
}

interface Found {
  readonly kind: Complement
  readonly start: number
  readonly cueEnd: number
  readonly addressee: Range | null
}

/** What stands after a cue and may be its content, or null. */
function complementOf(sentence: ChunkedSentence, group: VerbGroup, cue: Cue): Found | null {
  const { units } = sentence
  const at = group.end
  // "calls it |as| …", "the island that it claims |as its own|"
  if (units[at]?.norm === "as" && (naming.test(cue.lemma) || cue.lemma === "claim"))
    return { kind: "phrase", start: at, cueEnd: at, addressee: null }
  const cueEnd = at
  // "said |late Wednesday| his concern was": time is no content.
  const direct = timeFirst(sentence, at) ? null : kindAt(sentence, at, cue)
  // "would like |the port to play a role|"
  const acting = direct === "phrase" && cue.takes.has("infinitive") && wishing.test(cue.lemma)
  const wished = acting ? sentence.verbs[sentence.verbAt[nounPhraseAfter(sentence, at)] ?? -1] : undefined
  if (wished?.form === "infinitive" && wished.start > at)
    return { kind: "infinitive", start: at, cueEnd, addressee: null }
  if (direct === "phrase" && cue.addressee) {
    const told = addresseeEnd(sentence, at, cue)
    const after = skipGap(sentence, told)
    const kind = kindAt(sentence, after, cue)
    if (kind !== null && kind !== "phrase" && told > at)
      return { kind, start: startOf(sentence, after), cueEnd, addressee: { start: at, end: told } }
    const resumed = told > at ? clauseAfterAside(sentence, told) : -1
    if (resumed > 0 && cue.takes.has("clause"))
      return { kind: "clause", start: resumed, cueEnd, addressee: { start: at, end: told } }
    if (cue.prepositions.has(units[told]?.norm ?? "") && told > at && told + 1 < units.length)
      return { kind: "phrase", start: told + 1, cueEnd, addressee: { start: at, end: told } }
    if (
      cue.takes.has("clause") &&
      finiteBetween(sentence, told, contentEnd(sentence, told, { start: at, end: at }, null)) &&
      told < units.length &&
      sentence.nounStart[told] === told
    )
      return { kind: "clause", start: told, cueEnd, addressee: { start: at, end: told } }
  }
  if (direct === "phrase" && cue.takes.has("clause")) {
    const end = nounPhraseAfter(sentence, at)
    // "promised twelve|, he has delivered four|": what follows the mark is no verb of the phrase.
    if (
      cue.takes.has("phrase") &&
      units[end]?.text === "," &&
      phraseEnd(sentence, at, { start: at, end: at }, null, "phrase") === end
    )
      return { kind: "phrase", start: at, cueEnd, addressee: null }
    const verb = sentence.verbs[sentence.verbAt[end] ?? -1]
    const cueRange = { start: at, end: at }
    const whole = cue.takes.has("phrase")
      ? phraseEnd(sentence, at, cueRange, null, "phrase")
      : contentEnd(sentence, at, cueRange, null)
    if (verb?.form === "finite" || finiteBetween(sentence, at, whole))
      return { kind: "clause", start: at, cueEnd, addressee: null }
  }
  if (cue.takes.has("clause") && !cue.takes.has("phrase") && !cue.addressee && opensBareClause(sentence, at))
    return { kind: "clause", start: at, cueEnd, addressee: null }
  if (direct !== null && cue.takes.has(direct))
    return { kind: direct, start: startOf(sentence, at), cueEnd, addressee: null }
  // "agreed |on Tuesday| to meet": a preposition of time belongs to no cue.
  if (cue.prepositions.has(units[at]?.norm ?? "") && at + 1 < units.length && !opensTime(sentence, at))
    return { kind: "phrase", start: at + 1, cueEnd: at + 1, addressee: null }
  // "recalled|, at the same time, |that …"
  const resumed = clauseAfterAside(sentence, at)
  if (resumed > 0 && cue.takes.has("clause")) return { kind: "clause", start: resumed, cueEnd, addressee: null }
  const after = skipGap(sentence, at)
  if (after > at) {
    const kind = kindAt(sentence, after, cue)
    if (kind !== null && kind !== "phrase" && cue.takes.has(kind))
      return { kind, start: startOf(sentence, after), cueEnd, addressee: null }
    const bare = !cue.takes.has("phrase") && !cue.addressee && opensBareClause(sentence, after)
    if (
      kind === "phrase" &&
      cue.takes.has("clause") &&
      (bare || finiteBetween(sentence, after, contentEnd(sentence, after, { start: at, end: at }, null)))
    )
      return { kind: "clause", start: after, cueEnd, addressee: null }
  }
  return null
}

/** "warned |Valdoria| over …": end of the phrase that names who is told, before a preposition of the cue. */
function addresseeEnd(sentence: ChunkedSentence, at: number, cue: Cue): number {
  const simple = sentence.nounEnd[at] ?? -1
  return sentence.nounStart[at] === at &&
    cue.prepositions.has(sentence.units[simple]?.norm ?? "") &&
    !opensTime(sentence, simple)
    ? simple
    : nounPhraseAfter(sentence, at)
}

/** "said |late Wednesday| his concern was", but not "said |this week’s vote| was". */
function timeFirst(sentence: ChunkedSentence, at: number): boolean {
  const { units, nounStart } = sentence
  if (!opensTime(sentence, at)) return false
  const end = skipGap(sentence, at)
  const owns = units.slice(at, end + 1).some(({ text }) => /^['’]s?$/.test(text))
  return end > at && !owns && (nounStart[end] === end || questionWords.test(units[end]?.norm ?? ""))
}

/** "told Le Jour|, citing two envoys, |that …": where the clause goes on after an aside, or -1. */
function clauseAfterAside({ units, verbs, verbAt }: ChunkedSentence, at: number): number {
  if (units[at]?.text !== ",") return -1
  for (let i = at + 1; i < units.length && i - at < LONGEST_GAP; i++) {
    if (units[i]?.text === ",") return units[i + 1]?.norm === "that" ? i + 1 : -1
    if (verbs[verbAt[i] ?? -1]?.form === "finite") return -1
  }
  return -1
}

/** Whether a verb that takes clauses only may have one at `at`: "says |going there| helped", "said |yes|". */
function opensBareClause(sentence: ChunkedSentence, at: number): boolean {
  const { units, tags, verbs, verbAt } = sentence
  const unit = units[at]
  if (unit === undefined || at + 1 >= units.length) return false
  const group = verbs[verbAt[at] ?? -1]
  if (group !== undefined) return group.form === "participle" && unit.norm.endsWith("ing")
  if (
    opensTime(sentence, at) ||
    /^(?:so|as|much|more|about|in|on|at|of|for|to|from|with|by|when|after|before|while|there)$/.test(unit.norm)
  )
    return unit.norm === "there"
  return (
    tags[at] === "DET" ||
    tags[at] === "NOUN" ||
    tags[at] === "PROPN" ||
    tags[at] === "PRON" ||
    tags[at] === "NUM" ||
    tags[at] === "ADJ" ||
    tags[at] === "INTJ" ||
    (tags[at] === "SCONJ" && unit.norm !== "because")
  )
}

/** Past a comma or colon before a quotation. */
function startOf(sentence: ChunkedSentence, at: number): number {
  return /^(?:[,:–—]|--)$/.test(sentence.units[at]?.text ?? "") ? at + 1 : at
}

function kindAt(sentence: ChunkedSentence, at: number, cue: Cue): Complement | null {
  const { units, verbs, verbAt, nounStart } = sentence
  const unit = units[at]
  if (unit === undefined) return null
  const next = units[at + 1]
  if (unit.pos === "QUOTATION" && cue.takes.has("quote")) return "quote"
  if (/^[,:]$/.test(unit.text)) return next?.pos === "QUOTATION" && cue.takes.has("quote") ? "quote" : null
  // "they say |that|.": a pronoun, no clause.
  if (unit.norm === "that" && cue.takes.has("clause"))
    return next === undefined || next.pos === "PUNCT" ? null : "clause"
  // "officials do say – that …"
  if (/^(?:–|—|--)$/.test(unit.text) && next?.norm === "that" && cue.takes.has("clause")) return "clause"
  // "opposes |what| it sees as curbs"
  if (unit.norm === "what" && cue.takes.has("phrase") && !cue.takes.has("question")) return "phrase"
  if (questionWords.test(unit.norm)) return "question"
  const group = verbs[verbAt[at] ?? -1]
  if (group?.form === "infinitive" && group.start === at) return "infinitive"
  // "discussed |expanding| trade"
  if (group?.form === "participle" && group.start === at && unit.norm.endsWith("ing") && cue.takes.has("phrase"))
    return "phrase"
  if (unit.pos === "QUOTATION") return "phrase"
  if (nounStart[at] === at || unit.pos === "DET" || unit.norm === "there") return "phrase"
  return null
}
