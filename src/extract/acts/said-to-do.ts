import { slice } from "../../domain/span.ts"
import type { ChunkedSentence, VerbGroup } from "../../language/chunks.ts"
import { lastWordEnd } from "../statements/clauses.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { doerOf, whatAfter } from "./clause-parts.ts"
import type { Meaning } from "./lexicon.ts"
import { agreeing, conceding, deeds, givingUp, talking } from "./promising.ts"
import { conditionSpan, statusOf } from "./status-of.ts"

const sayings =
  /^(?:said|says|say|announced|announces|announce|declared|declares|added|confirmed|confirms|told|indicated)$/

/** A pronoun after "said" that is who says so. */
export const selves = /^(?:it|they|he|she|we|i)$/

/** The words between a saying and what somebody will do: "said on Monday that it would". */
const sayingReach = 8

/** What another would not like. */
const threatening =
  /^(?:retaliate|respond|punish|attack|strike|expel|sanction|impose|invade|destroy|bomb|sue|close|ban|bar|block|cut|suspend|sever|boycott|withhold|halt)$/

/**
 * What somebody says they will or will not do, or have not done.
 *
 *     Ode said it would send food.      Ruiz said she would not resign.      Ode said it had not fired first.
 *              commitment                       refusal                              denial
 */
export function saidToDo(text: string, sentence: ChunkedSentence, group: VerbGroup): ActProposal | null {
  const { units, verbs, verbAt } = sentence
  if (!sayings.test(units[group.head]?.norm ?? "") || group.passive || statusOf(sentence, group) !== "happened")
    return null
  const speaker = doerOf(sentence, group)
  if (speaker === null) return null
  let at = group.end
  while (at < units.length && at - group.end < sayingReach && !selves.test(units[at]?.norm ?? "")) {
    if (verbAt[at] !== -1 || units[at]?.pos === "QUOTATION" || /^[,;:.]$/.test(units[at]?.text ?? "")) return null
    // "said |what| it would take"
    if (/^(?:what|how|whether|if|why|when|where|who)$/.test(units[at]?.norm ?? "")) return null
    at++
  }
  const said = verbs[verbAt[at + 1] ?? -1]
  if (!selves.test(units[at]?.norm ?? "") || said === undefined || said.start !== at + 1 || said.passive) return null
  if (!agreesInNumber(text, sentence, speaker, units[at]?.norm ?? "")) return null
  const words = units.slice(said.start, said.head).map(({ norm }) => norm)
  const deed = units[said.head]?.norm ?? ""
  const isAhead =
    words.some((word) => /^(?:will|would|'ll|’ll|wo)$/.test(word)) &&
    !words.some((word) => /^(?:have|be|like)$/.test(word))
  // What follows "if" depends: "said it would act if".
  const isAgainst = deed === "veto" || (deed === "vote" && units[said.end]?.norm === "against")
  const meaning = isAhead ? aheadOf(deed, said.negated || isAgainst) : said.negated ? deniedOf(words, deed) : null
  const what = whatAfter(sentence, said.end, { start: said.start, end: said.end }, null)
  if (meaning === null) return null
  const whole = { start: at, end: Math.max(said.end, what?.end ?? said.end) }
  return {
    ...meaning,
    rule: "said to do",
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start: group.head, end: group.head + 1 }),
    by: spanOf(sentence, speaker),
    to: [],
    what: spanOf(sentence, whole),
    condition: conditionSpan(sentence, { start: whole.start, end: lastWordEnd(sentence) }),
    status: "happened",
  }
}

function aheadOf(deed: string, isNegated: boolean): Meaning | null {
  const isThreat = threatening.test(deed)
  if (isThreat) return isNegated ? null : { event: "THREATEN", mode: null, kind: "warning" }
  if (
    !deeds.test(deed) &&
    !talking.test(deed) &&
    !/^(?:attend|support|vote|veto|speak|visit|continue|work|accept|recognize|recognise|cooperate)$/.test(deed)
  )
    return null
  if (isNegated) return { event: "REJECT", mode: talking.test(deed) ? "meet" : null, kind: "refusal" }
  return givingUp.test(deed) ? conceding : agreeing("commitment")
}

/** Deeds that others blame: to say one did not do them is to deny. */
const blamed =
  /^(?:provided?|supplied|suppl(?:y|ies)|sent|send|sold|sell|fired?|attack(?:ed)?|kill(?:ed)?|order(?:ed)?|us(?:e|ed)|violat(?:e|ed)|cross(?:ed)?|interfer(?:e|ed)|hack(?:ed)?|spied|spy|shot|shoot|str(?:ike|uck)|breach(?:ed)?|broken|break|bribed?|paid|pay|leak(?:ed)?|know|known|deployed?|authoriz(?:e|ed)|approve|approved|delay(?:ed)?|withhold|withheld|give|given|lie|lied|mislead|misled)$/

function deniedOf(words: readonly string[], deed: string): Meaning | null {
  const isPast = words.some((word) => /^(?:has|had|have|did|was|were)$/.test(word))
  return isPast && blamed.test(deed) ? { event: "REJECT", mode: null, kind: "denial" } : null
}

/** Whether a pronoun may be who speaks: "the ministry … it", "Ruiz … she", "the two … they". */
function agreesInNumber(text: string, sentence: ChunkedSentence, subject: Range, pronoun: string): boolean {
  const words = slice(text, spanOf(sentence, subject))
  const isMany = / and |s$/.test(words) && !/['’]s$/.test(words)
  if (pronoun === "i" || pronoun === "we") return /^(?:i|we)$/i.test(words)
  return pronoun === "they"
    ? isMany || /\b(?:officials|government|administration|ministry|they)\b/i.test(words)
    : !/^(?:they|we|i)$/i.test(words)
}
