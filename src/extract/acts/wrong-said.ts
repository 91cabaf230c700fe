import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { agentAfter, whatAfter } from "./clause-parts.ts"
import { statusOf } from "./status-of.ts"

/** Verbs that blame whoever is said to do so. */
const wronging =
  /^(?:violat|breach|flout|undermin|distort|exploit|manipulat|interfer|meddl|bull(?:y|i)|coerc|intimidat|destabili[sz]|provok|sabotag|infring|trampl|smear|slander|vilif(?:y|i)|stifl|strangl|weaponi[sz]|politici[sz]|dump|undercut|subvert|encroach|trespass|harbou?r|stok|foment|inflam|mislead|misle|deceiv|disregard|circumvent|evad|abet)(?:s|es|e|ed|d|ing|ting)?$/
/** Verbs that blame by what they do it to. */
const wrongingOf: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:suppress|hold|contain|curb|hobbl|hamstring|cripple|restrain)(?:s|es|ed|ing)?$/,
    /\b(?:development|economy|economies|growth|rise|trade|industr(?:y|ies)|compan(?:y|ies)|firms|science|technology|progress)\b/,
  ],
  [
    /^(?:enabl|fuel|perpetuat|prolong|prop|bankroll)(?:e|s|es|ed|ing|ling|led|ping|ped)?$/,
    /\b(?:war|wars|aggression|invasion|conflict|violence|terror\p{L}*|attacks?|assault|repression|threats?)\b/u,
  ],
  [
    /^(?:steal|stealing|stole|stolen|loot(?:s|ed|ing)?|flood(?:s|ed|ing)?)$/,
    /\b(?:property|secrets|technolog(?:y|ies)|land|grain|resources|data|markets?|jobs|wealth)\b/,
  ],
  [
    /^(?:us(?:e|es|ed|ing)|engag(?:e|es|ed|ing)|tak(?:e|es|en|ing)|took)$/,
    /^(?:in |of )?(?:\p{L}+ ){0,2}["“]?(?:unfair|illegal|unlawful|coercive|predatory|discriminatory|deceptive|provocative|abusive|unjust|unreasonable|endless|reckless|hostile|aggressive)["”]? (?:\p{L}+ )?(?:practices?|measures?|means|tactics|steps|actions?|behaviou?r|conduct|acts?|moves?|methods|policies)\b/u,
  ],
]
/** How far the words reach that such a verb does it to. */
const objectReach = 14

/**
 * What somebody says another does that is a charge by its very word (PLOVER, ACCUSE): who charges is who says so.
 *
 *     Ruiz said |Ode| is violating the truce.      "|They| have taken unfair measures," Ruiz said.
 *                        ═════════                          ══════════
 */
export function wrong(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units } = sentence
  if (group.form !== "finite" || group.passive || group.negated) return null
  const head = units[group.head]?.norm ?? ""
  const after = units
    .slice(group.end, group.end + objectReach)
    .map(({ text }) => text)
    .join(" ")
  const isWrong = wronging.test(head) || wrongingOf.some(([verb, object]) => verb.test(head) && object.test(after))
  if (!isWrong || statusOf(sentence, group) !== "happened") return null
  const subject = subjectOf(sentence, group)
  // "the opposition of Valdoria and possibly |Ode| undermined it": the end of something longer.
  const before = units[(subject?.start ?? 0) - 1]?.norm ?? ""
  if (subject === null || /^(?:and|or|possibly|perhaps|of|by|from|with|in|to)$/.test(before)) return null
  if (/^(?:i|we|who|which|that|you|this|these|those)$/.test(units[subject.start]?.norm ?? "")) return null
  // "Ode charges that Valdoria seeks to contain it and |curb| its rise": a verb that goes on with an infinitive.
  const isBase = group.start === group.head && !/(?:s|ed)$/.test(head)
  if (isBase && subject.end !== group.start) return null
  const what = whatAfter(sentence, group.end, { start: group.start, end: group.end }, subject)
  return {
    ...charge,
    rule: "wrong said",
    sentence,
    trigger: spanOf(sentence, { start: group.start, end: group.end }),
    to: [spanOf(sentence, subject)],
    what: spanOf(sentence, { start: subject.start, end: what?.end ?? group.end }),
  }
}

/** Verbs of what is done to a right. */
const injured =
  /^(?:violated|breached|infringed|trampled|suppressed|undermined|disregarded|ignored|denied|curtailed|damaged|harmed|hurt|threatened|challenged|encroached)$/
/** What a state has that others wrong it by. */
const ofRight =
  /^(?:rights?|interests|sovereignty|integrity|dignity|independence|security|waters|airspace|territory|borders?)$/

/**
 * What somebody says is done to a right of their own is a charge against whom they face (PLOVER, ACCUSE).
 *
 *     "The lawful rights of Ode have been |trampled upon|," Ruiz told Sato.
 *                                         ═════════════
 */
export function wronged(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units, nounStart } = sentence
  if (group.form !== "finite" || group.negated || statusOf(sentence, group) !== "happened") return null
  // A participle that is seldom read may pass for an adjective: "have been" is the verb then.
  const isRead = group.passive || !/^(?:been|was|were|are|is)$/.test(units[group.head]?.norm ?? "")
  const end = isRead ? group.end : group.end + 1
  if (!injured.test(units[end - 1]?.norm ?? "") || (isRead && !group.passive)) return null
  const subject = agentAfter(sentence, end) === null ? subjectOf(sentence, group) : null
  if (subject === null) return null
  const of = units.findIndex(({ norm }, i) => i > subject.start && i < subject.end && norm === "of")
  const head = (of < 0 ? subject.end : of) - 1
  if (!ofRight.test(units[head]?.norm ?? "") || (nounStart[head] ?? -1) < 0) return null
  const trigger = { start: group.start, end }
  const what = whatAfter(sentence, end, trigger, subject)
  return {
    ...charge,
    rule: "right wronged",
    sentence,
    trigger: spanOf(sentence, trigger),
    to: [],
    what: spanOf(sentence, { start: subject.start, end: what?.end ?? end }),
  }
}

/** What somebody is said to have done wrong, by nobody but who says so. */
const charge = {
  event: "ACCUSE",
  mode: "allege",
  kind: "accusation",
  isLoose: false,
  by: null,
  condition: null,
  status: "happened",
} as const
