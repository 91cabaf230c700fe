import { slice } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { spanOf } from "../statements/reading.ts"
import type { ActProposal } from "./act-proposal.ts"
import { whatAfter } from "./clause-parts.ts"
import { requestMode } from "./plover-modes.ts"
import type { Predicate } from "./predicates.ts"
import { conditionSpan } from "./status-of.ts"
import { targetsOf } from "./targets.ts"

const actNouns =
  /^(?:warning|promise|pledge|vow|demand|threat|refusal|appeal|accusation|apology|offer|call|plea|request)$/

/**
 * Nouns of words that somebody has, with what was said.
 *
 *     Her warning that aid would stop drew protests.
 *     ─── ═══════ ──────────────────
 */
export function ofNoun(text: string, sentence: ChunkedSentence, predicate: Predicate): ActProposal | null {
  const { word, end, start, meaning } = predicate
  const { units, nounStart } = sentence
  // "Ruiz's |Call| to Action" is a name.
  if (start > 0 && /^\p{Lu}/u.test(units[end - 1]?.text ?? "")) return null
  // "Europe's demand for gas" is of a market.
  if (
    word === "demand" &&
    /^(?:gas|natural|oil|energy|power|goods|products|workers|housing|food|electricity|steel)$/.test(
      units[end + 1]?.norm ?? "",
    )
  )
    return null
  // "countering Ode's |threats| to the region": what it is, not what was said.
  if (word === "threat" && !isDeed(sentence, end)) return null
  if (!actNouns.test(word) || !/^(?:that|to|for)$/.test(units[end]?.norm ?? "")) return null
  const first = nounStart[start] ?? -1
  const owner = units[start - 1]
  if (first < 0 || owner === undefined || !(/^['’]s?$/.test(owner.text) || /^(?:his|her|its|their)$/.test(owner.norm)))
    return null
  const by = { start: /^['’]/.test(owner.text) ? first : start - 1, end: /^['’]/.test(owner.text) ? start - 1 : start }
  if (by.end <= by.start) return null
  // "she considers his request": another's.
  const answers = sentence.verbs.find((group) => group.end <= start && group.end >= start - 2)
  if (answers !== undefined && answering.test(units[answers.head]?.norm ?? "") && !/^['’]/.test(owner.text)) return null
  const what = whatAfter(sentence, end, { start, end }, null)
  if (what === null) return null
  const after = slice(text, spanOf(sentence, what)).toLowerCase()
  return {
    ...meaning,
    mode: meaning.event === "REQUEST" || meaning.event === "REJECT" ? requestMode(after) : meaning.mode,
    rule: `noun ${word}`,
    isLoose: false,
    sentence,
    trigger: spanOf(sentence, { start, end }),
    by: spanOf(sentence, by),
    // "threats to wage war against |Ode|", "her demand that |Ode| leave"
    to:
      meaning.event === "THREATEN" || (meaning.event === "REQUEST" && units[end]?.norm === "that")
        ? targetsOf(sentence, end, meaning.event, "impose")
        : [],
    what: spanOf(sentence, what),
    condition: conditionSpan(sentence, what),
    status: "happened",
  }
}

/** What one does with the words of another. */
const answering =
  /^(?:(?:consider|reject|receive|accept|answer|hear|honou?r|grant|welcome|ignore|dismiss|support|back|heed|meet)(?:s|ed|ing)?|deny|denies|denied|denying|met|heard)$/

/** "threat to close the strait", "threat that": what is threatened is done. */
function isDeed({ units, tags }: ChunkedSentence, at: number): boolean {
  const next = units[at]?.norm
  return next === "that" || (next === "to" && tags[at + 1] === "VERB")
}
