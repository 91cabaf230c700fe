import { type ChunkedSentence, nounPhraseAfter, type VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { doerOf, whatAfter } from "./clause-parts.ts"
import { statusOf } from "./status-of.ts"

const voicing =
  /^(?:rais|express|voic|reiterat|convey|repeat|register|underscor|underlin|emphasi[sz]|stress|highlight|flag|air)(?:e|es|ed|ing|s)?$/
const worry = /^(?:concerns?|worries|misgivings?|unease|alarm)$/
/** Words from the verb to the noun: "reiterated on Monday our very serious concern". */
const nounReach = 8
/** What befalls whom one worries for. */
const befalling =
  /^(?:safety|security|health|welfare|well-?being|plight|future|fate|death|people|situation|condition|disappearance|detention|arrest|imprisonment|treatment|rights|sovereignty|case|stability|economy|population|children|citizens|victims|survival)$/

/**
 * A concern about what another does: a complaint (PLOVER, ACCUSE).
 *
 *     Ruiz raised concerns on Friday about |Ode|'s support for the rebels.      voiced concern about |Ode| sending engines
 *          ══════
 */
export function concern(_text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units, verbAt } = sentence
  if (!voicing.test(units[group.head]?.norm ?? "") || group.passive || statusOf(sentence, group) !== "happened")
    return null
  const noun = units.findIndex(
    ({ norm }, i) => i >= group.end && i < group.end + nounReach && worry.test(norm) && verbAt[i] === -1,
  )
  if (noun < 0 || units.slice(group.end, noun).some(({ text }) => /^[,;:]$/.test(text))) return null
  const last = lastWordEnd(sentence)
  const about = units.findIndex(
    ({ norm }, i) => i > noun && i < noun + nounReach && /^(?:about|over|at|with|regarding)$/.test(norm),
  )
  if (about < 0 || about >= last) return null
  const whom = doing(sentence, about + 1)
  const subject = doerOf(sentence, group)
  const what = whatAfter(sentence, about, { start: group.head, end: group.head + 1 }, subject)
  if (whom === null || subject === null || what === null) return null
  return {
    event: "ACCUSE",
    mode: "disapprove",
    kind: "accusation",
    rule: "concern about",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: noun + 1 }),
    by: spanOf(sentence, subject),
    to: [spanOf(sentence, whom)],
    what: spanOf(sentence, what),
    condition: null,
    status: "happened",
  }
}

/** What a state's adjective stands before where the state does it: "Odean |strikes|", "U.S. economic |pressure|". */
const deeds =
  /^(?:pressure|polic(?:y|ies)|actions?|support|sanctions?|restrictions|measures|controls|curbs|tariffs|subsidies|overcapacity|practices|exports|sales|activit(?:y|ies)|presence|aggression|assertiveness|strikes?|attacks?|raids?|offensives?|operations?|interference|meddling|espionage|spying|hacking|intrusions|involvement|behaviou?r|conduct|tests?|launch(?:es)?|expansion|build-?up|encroachment|incursions?|overflights|blockade|threats|provocations?|violations|abuses|coercion|bullying|plans|claims|demands|influence|ambitions|rhetoric|settlements?|weapons|arms)$/

/** Who does what the worry is about: whose it is, or who is doing it. */
function doing(sentence: ChunkedSentence, from: number): Range | null {
  const { units, nounEnd } = sentence
  const end = nounPhraseAfter(sentence, from)
  if (end <= from) return null
  const owner = units.findIndex(({ text }, i) => i > from && i < end && /^['’]s?$/.test(text))
  if (owner > 0) {
    const head = units[(nounEnd[owner + 1] ?? owner + 2) - 1]?.norm ?? ""
    return befalling.test(head) ? null : { start: from, end: owner }
  }
  if (/^\p{Ll}+ing$/u.test(units[end]?.text ?? "")) return { start: from, end }
  const isOfName = /^\p{Lu}/u.test(units[from]?.text ?? "")
  const deed = (nounEnd[from] ?? end) - 1
  return isOfName && deed > from && deeds.test(units[deed]?.norm ?? "") ? { start: from, end: from + 1 } : null
}
