import {
  type ChunkedSentence,
  nounPhraseAfter,
  nounPhraseBefore,
  opensTime,
  type VerbGroup,
} from "../../language/chunks.ts"
import { cueLemma } from "./clauses.ts"
import { cueVerb } from "./cues.ts"
import type { Range } from "./reading.ts"

/** "…, |Ruiz| |told| Sato in Ode on Monday": who and what attributes the words beside it. Covers `[start, end)`. */
export interface Tag extends Range {
  readonly source: Range
  readonly cue: Range
  readonly addressee: Range | null
  readonly lemma: string
  /** Whether the source stands after its verb. */
  readonly inverted: boolean
}

/** Longest run of phrases of time, place and manner after a tag's verb. */
const LONGEST_REST = 30

/**
 * The tag whose verb is `group`, or null:
 *
 *     “We tried,” Ruiz told Sato on Monday.      “We tried,” said Ruiz, the trade envoy.
 *                 src  cue  └ rest ───────┘                  cue  └ source ──────────┘
 */
export function tagAt(sentence: ChunkedSentence, group: VerbGroup): Tag | null {
  const { units, verbs, verbAt } = sentence
  const lemma = cueLemma(sentence, group)
  const verb = lemma === null ? null : cueVerb(lemma)
  const speaks = verb !== null && (verb.trails || verb.takes.has("quote"))
  if (!speaks && !followsOpenQuotation(sentence, group)) return null
  if (group.form !== "finite" || group.passive || group.hypothetical) return null
  const before = units[group.start - 1]
  const inverting =
    before === undefined ? false : before.pos === "QUOTATION" || before.text === "," || before.text === "—"
  // "“No,” Ruiz, the envoy, told Le Jour": the mark closes the source before the verb.
  const closesSource = before?.text === "," && nounPhraseBefore(sentence, group.start) > 0
  // "told CNN" and "testified Wednesday" name no speaker after the verb.
  const namesOther = lemma === "tell" || opensTime(sentence, group.end)
  if (inverting && !closesSource && !namesOther && group.start === group.head) {
    const end = sourceEndAfter(sentence, group.end)
    if (
      end > group.end &&
      (verbs[verbAt[end] ?? -1]?.form !== "finite" || (before?.pos === "QUOTATION" && before !== undefined))
    )
      return {
        start: group.start,
        end: restEnd(sentence, end),
        source: { start: group.end, end },
        cue: { start: group.start, end: group.end },
        addressee: null,
        lemma: lemma ?? "",
        inverted: true,
      }
  }
  const source = tagSubject(sentence, group)
  if (source === null) return null
  let after = group.end
  let addressee: Range | null = null
  if (verb?.addressee) {
    const told = nounPhraseAfter(sentence, after)
    if (told > after && !opensTime(sentence, after)) {
      addressee = { start: after, end: told }
      after = told
    }
  }
  // After words in quotation marks the verb needs no other complement: "“We tried,” he told envoys gathered there".
  const afterWords = sentence.units[source.start - 1]?.pos === "QUOTATION" && sentence.units[after]?.norm !== "that"
  if (!afterWords && !mayFollowTag(sentence, after)) return null
  return {
    start: source.start,
    end: restEnd(sentence, after),
    source,
    cue: { start: group.start, end: group.end },
    addressee,
    lemma: lemma ?? "",
    inverted: false,
  }
}

/** Whether what follows a tag's verb is no complement: a mark, a phrase of time or place, a clause with "as". */
function mayFollowTag(sentence: ChunkedSentence, at: number): boolean {
  const unit = sentence.units[at]
  if (
    unit === undefined ||
    unit.pos === "QUOTATION" ||
    unit.pos === "ADV" ||
    unit.pos === "PUNCT" ||
    opensTime(sentence, at)
  )
    return true
  if (unit.norm === "that" || unit.norm === "of") return false
  return (
    sentence.tags[at] === "ADP" ||
    (/^(?:and|but|as|when|while|after|before|through|to)$/.test(unit.norm) &&
      sentence.verbs[sentence.verbAt[at] ?? -1] === undefined)
  )
}

/** "“We tried,” the envoy |sighed|": after words that end in a comma any verb tells how they were said. */
function followsOpenQuotation(sentence: ChunkedSentence, group: VerbGroup): boolean {
  const start = nounPhraseBefore(sentence, group.start)
  const before = sentence.units[start - 1]
  if (start < 1 || before === undefined || before.pos !== "QUOTATION") return false
  return /,["'”’»]+$/.test(before.text) && sentence.tags[group.head] === "VERB"
}

function tagSubject(sentence: ChunkedSentence, group: VerbGroup): Range | null {
  let end = group.start
  for (let steps = 0; steps < 2; steps++) {
    const start = sentence.nounStart[end - 1] ?? -1
    if (start <= 0) break
    if (opensTime(sentence, start - 1) && sentence.tags[start - 1] === "ADP") end = start - 1
    else if (opensTime(sentence, start)) end = start
    else break
  }
  const start = nounPhraseBefore(sentence, end)
  return start >= 0 ? { start, end } : null
}

/** End of an inverted source, with its apposition or relative clause: "said Ruiz, the trade envoy, who …". */
export function sourceEndAfter(sentence: ChunkedSentence, from: number): number {
  const { units, verbs, verbAt, nounStart, nounEnd } = sentence
  let end = nounPhraseAfter(sentence, from)
  if (end === from) return from
  for (let steps = 0; steps < 6; steps++) {
    const unit = units[end]
    if (unit === undefined) break
    if (/^(?:who|which)$/.test(unit.norm)) {
      end = relativeEnd(sentence, end + 1)
      continue
    }
    // "said a person |close to the talks|", "a man |calling himself Bello|"
    const describing = verbs[verbAt[end] ?? -1]
    if (
      (describing?.form === "participle" && describing.start === end) ||
      (sentence.tags[end] === "ADJ" && sentence.tags[end + 1] === "ADP" && !opensTime(sentence, end))
    ) {
      end = relativeEnd(sentence, end + 1)
      continue
    }
    if (unit.text !== ",") break
    const next = units[end + 1]
    if (next === undefined || next.pos === "QUOTATION") break
    if (/^(?:who|which)$/.test(next.norm)) {
      end = relativeEnd(sentence, end + 2)
      continue
    }
    const group = verbs[verbAt[end + 1] ?? -1]
    if (group !== undefined || opensTime(sentence, end + 1)) break
    const numeral = /^\d+$/.test(next.text)
    if (nounStart[end + 1] !== end + 1 && !numeral && !/^(?:now|then|also|once)$/.test(next.norm)) break
    const start = nounStart[end + 1] === end + 1 || numeral ? end + 1 : end + 2
    const tail = nounPhraseAfter(sentence, start)
    if (tail === start) break
    // The phrase begins a clause of its own: "said Ruiz, the talks failed".
    const verb = verbs[verbAt[tail] ?? -1]
    if (verb?.form === "finite" && !(verb.start === verb.head && /ed$/.test(units[verb.head]?.norm ?? ""))) break
    if (isRemark(units[(nounEnd[start] ?? 0) - 1]?.norm ?? "")) break
    end = tail
    if (/^(?:who|which|that)$/.test(units[end]?.norm ?? "")) end = relativeEnd(sentence, end + 1)
  }
  return end
}

function isRemark(norm: string): boolean {
  return /^(?:remark|comment|claim|statement|move|reference)$/.test(norm)
}

function relativeEnd(sentence: ChunkedSentence, from: number): number {
  for (let i = from; i < sentence.units.length; i++)
    if (/^[,.;:!?—–]$|^--$/.test(sentence.units[i]?.text ?? "")) return i
  return sentence.units.length
}

/** Past phrases of time, place, manner and company; stops at a mark or a clause. */
function restEnd(sentence: ChunkedSentence, from: number): number {
  const { units, verbs, verbAt } = sentence
  let i = from
  while (i < units.length && i - from < LONGEST_REST) {
    const unit = units[i]
    if (unit === undefined || /^[,.;:!?—–]$|^--$/.test(unit.text) || unit.pos === "QUOTATION") break
    const group = verbs[verbAt[i] ?? -1]
    if (
      group?.form === "finite" &&
      i > from &&
      !/^(?:who|which|that|as|when|after|before|while)$/.test(units[i - 1]?.norm ?? "") &&
      !subordinate(sentence, from, i)
    )
      return -1
    i++
  }
  return i
}

function subordinate(sentence: ChunkedSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:who|which|that|as|when|after|before|while|where|because|if|since)$/.test(sentence.units[i]?.norm ?? ""))
      return true
  return false
}
