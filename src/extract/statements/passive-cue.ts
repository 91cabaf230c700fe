import { type ChunkedSentence, nounPhraseAfter, nounPhraseBefore, type VerbGroup } from "../../language/chunks.ts"
import type { Attribution } from "./attribution.ts"
import { contentEnd, cueLemma, skipGap } from "./clauses.ts"
import { type Cue, cueAdjective, cueNoun, cueVerb } from "./cues.ts"
import { propose, type Range, type Reading } from "./reading.ts"
import { sourceEndAfter } from "./tags.ts"

/** How far behind its verb an agent may stand. */
const LONGEST_WAY_TO_AGENT = 12

/**
 * A passive: its agent late, or left out:
 *
 *     The plan was dismissed by the capital as theatre.      It was reported that envoys had left.
 *     └cont.─┘ └ cue ──────────┘└ source ─┘└ content ┘          └ cue ──────┘ └ content ─────────┘
 */
export function passiveCue({ sentences }: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of sentences) {
    for (const group of sentence.verbs) {
      if (!group.passive || (group.hypothetical && !group.negated)) continue
      const lemma = cueLemma(sentence, group)
      const cue = lemma === null ? null : cueVerb(lemma)
      if (lemma === null || cue === null) continue
      // "was determined that …", "is concerned that …": what somebody feels.
      if (cueAdjective(sentence.units[group.head]?.norm ?? "") !== null) continue
      const attribution = withAgent(sentence, group, cue) ?? withComplement(sentence, group, cue)
      if (attribution) found.push(attribution)
    }
  }
  return found
}

/** "was dismissed by the capital as theatre", "was told by Sato that …". */
function withAgent(sentence: ChunkedSentence, group: VerbGroup, cue: Cue): Attribution | null {
  const by = agentMark(sentence, group.end)
  if (by < 0) return null
  const sourceEnd = sourceEndAfter(sentence, by + 1)
  if (sourceEnd === by + 1) return null
  const source = { start: by + 1, end: sourceEnd }
  const cueRange = { start: group.start, end: group.end }
  const cues = by === group.end ? [{ start: group.start, end: by + 1 }] : [cueRange, { start: by, end: by + 1 }]
  const start = subjectStartOf(sentence, group)
  const content: Range[] = []
  const told = cue.addressee && /^(?:that|whether|if|to|what|how|why)$/.test(sentence.units[sourceEnd]?.norm ?? "")
  if (start >= 0 && !told && !cue.addressee) content.push({ start, end: group.start })
  if (by > group.end) content.push({ start: group.end, end: by })
  if (told || sentence.units[sourceEnd]?.norm === "as")
    content.push({ start: sourceEnd, end: contentEnd(sentence, sourceEnd, cueRange, null) })
  const whole = content.filter((range) => range.end > range.start)
  if (whole.length === 0) return null
  return propose(sentence, {
    rule: "passive-with-agent",
    confidence: 0.6,
    source,
    cue: cues,
    content: whole,
    addressee: told && start >= 0 ? { start, end: group.start } : null,
  })
}

/** Start of the subject, with the clause that belongs to it: "|Her warning that Ode would answer| was dismissed". */
function subjectStartOf(sentence: ChunkedSentence, group: VerbGroup): number {
  const { units, nounEnd, nounStart, verbs, verbAt } = sentence
  for (let i = group.start - 1; i > 0; i--) {
    const unit = units[i]
    if (unit === undefined || /^[,;:]$/.test(unit.text)) break
    if (unit.norm !== "that" || nounEnd[i - 1] !== i || cueNoun(units[i - 1]?.norm ?? "") === null) continue
    const own = verbs[verbAt[group.start] ?? -1]
    const inner = verbs.some((verb) => verb.start > i && verb.end <= group.start && verb.form === "finite")
    return inner && own === group ? (nounStart[i - 1] as number) : -1
  }
  return nounPhraseBefore(sentence, group.start)
}

function agentMark(sentence: ChunkedSentence, from: number): number {
  for (let i = from; i < sentence.units.length && i - from < LONGEST_WAY_TO_AGENT; i++) {
    const unit = sentence.units[i]
    if (unit === undefined || /^[,;:—–]$/.test(unit.text) || /^(?:that|who|which|and|but)$/.test(unit.norm)) return -1
    if (unit.norm === "by")
      return sentence.nounStart[i + 1] === i + 1 && !/^\d/.test(sentence.units[i + 1]?.text ?? "") ? i : -1
    if ((sentence.verbAt[i] ?? -1) >= 0 && i > from) return -1
  }
  return -1
}

/** "was asked whether …", "was told that …", "was accused of …", "It was reported that …": nobody says by whom. */
function withComplement(sentence: ChunkedSentence, group: VerbGroup, cue: Cue): Attribution | null {
  const { units } = sentence
  const impersonal = units[group.start - 1]?.norm === "it"
  const at = impersonal ? skipGap(sentence, group.end) : group.end
  const norm = units[at]?.norm ?? ""
  const clause =
    (norm === "that" && cue.takes.has("clause")) ||
    (/^(?:whether|if|what|how|why|who|when)$/.test(norm) && cue.takes.has("question"))
  const about = cue.addressee && /^(?:about)$/.test(norm)
  const accused = /^(?:of|as)$/.test(norm) && (cue.takes.has("phrase") || cue.addressee) && !cue.takes.has("clause")
  const infinitive = cue.takes.has("infinitive") && norm === "to" && cue.addressee && sentence.verbAt[at] !== -1
  const quoted = units[at]?.pos === "QUOTATION" || (units[at]?.text === "," && units[at + 1]?.pos === "QUOTATION")
  const range = { start: group.start, end: group.end }
  const subjectStart = nounPhraseBefore(sentence, group.start)
  const subject = subjectStart >= 0 ? { start: subjectStart, end: group.start } : null
  if (quoted && cue.takes.has("quote")) {
    const start = units[at]?.pos === "QUOTATION" ? at : at + 1
    return propose(sentence, {
      rule: "passive",
      confidence: 0.65,
      source: null,
      cue: [range],
      content: [{ start, end: start + 1 }],
      addressee: cue.addressee ? subject : null,
    })
  }
  // "I was told |no|"
  if (cue.takes.has("quote") && cue.addressee && /^(?:yes|no)$/.test(norm) && units[at + 1]?.pos !== "NOUN")
    return propose(sentence, {
      rule: "passive",
      confidence: 0.6,
      source: null,
      cue: [range],
      content: [{ start: at, end: at + 1 }],
      addressee: subject,
    })
  if (clause || about || infinitive) {
    const start = about ? at + 1 : at
    const end = contentEnd(sentence, start, range, null)
    if (end <= start) return null
    return propose(sentence, {
      rule: "passive",
      confidence: 0.6,
      source: null,
      cue: [about ? { start: group.start, end: start } : range],
      content: [{ start, end }],
      addressee: cue.addressee ? subject : null,
    })
  }
  if (accused && subject) {
    const end = Math.max(nounPhraseAfter(sentence, at + 1), contentEnd(sentence, at + 1, range, null))
    if (end <= at + 1) return null
    return propose(sentence, {
      rule: "passive",
      confidence: 0.5,
      source: null,
      cue: [{ start: group.start, end: at + 1 }],
      content: [subject, { start: at + 1, end }],
    })
  }
  return null
}
