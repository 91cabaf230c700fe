import type { Document } from "../../domain/document.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import { subjectOf } from "../statements/clauses.ts"
import { spanOf } from "../statements/reading.ts"
import { kindOfNoun } from "./kinds.ts"
import { leadOf } from "./lead.ts"
import type { EngagementAddition, EngagementMention, Told } from "./mention.ts"
import { partiesOfList } from "./parties.ts"
import { toldByNoun } from "./told-by-noun.ts"
import { toldByVerb } from "./told-by-verb.ts"

/** Words one of which every sentence has that tells of an engagement. */
const telling =
  /^(?:went|gone|goes|came|comes|took|take|lasted|exchange|together|meet|meets|met|meeting|meetings|talk|talks|talked|talking|discussions|consultations|negotiations|dialogue|visit|visits|visited|visiting|trip|trips|tour|journey|travel|travels|traveled|travelled|traveling|travelling|flew|flies|fly|flying|headed|heading|arrive|arrives|arrived|arriving|landed|lands|landing|summit|call|calls|called|spoke|speak|speaks|spoken|speaking|spent|phone|telephone|telephoned|phoned|press|news|conference|briefing|interview|speech|address|convened|convenes|convene|chaired|attended|attends|saw|sees|seen|received|receives|receive|receiving|hosted|hosts|host|anchor|interviewer|presenter|welcomed|welcomes|greeted|greets|sat|sits|sit|conferred|joined|group|committee|commission|session)$/

/** "close to five and a half hours" */
const longestDuration = 9
const definite = /^(?:the|their|its|his|her|this|that)$/

/** Finds every place where the document's sentences tell of people coming together, or speaking to the public. */
export function proposeEngagements(
  document: Document,
  analysis: Analysis,
  sentences: readonly ChunkedSentence[],
): (EngagementMention | EngagementAddition)[] {
  const mentions = sentences.flatMap((sentence) => {
    if (!sentence.units.some(({ norm }) => telling.test(norm))) return []
    const told = { document, analysis, sentence }
    return [
      ...sentence.verbs.flatMap((group) => toldByVerb(told, group)),
      ...sentence.units.flatMap((_, at) => toldByNoun(told, at)),
      ...findAdditions(told),
    ]
  })
  return [...mentions, ...leadOf(document, analysis, sentences, mentions)].sort(
    (a, b) => a.trigger.start - b.trigger.start,
  )
}

/**
 * What sentences add to an engagement that was told of before.
 *
 *     The meeting lasted five hours.   |   Ambassador Haddad also took part.   |   Sato joined the call.
 *     ─────────────────────────────        ─────────────────                       ────
 */
function findAdditions(told: Told): EngagementAddition[] {
  const { sentence } = told
  const { units } = sentence
  return sentence.verbs.flatMap((group): EngagementAddition[] => {
    const verb = units[group.head]?.norm ?? ""
    const isLasting = verb === "lasted"
    const object = sentence.nounStart[group.end] === group.end ? (sentence.nounEnd[group.end] as number) : group.end
    const isOfKnown = definite.test(units[group.end]?.norm ?? "") && kindOfNoun(units[object - 1]?.norm ?? "") !== null
    const isJoining =
      (/^(?:took|take)$/.test(verb) && units[group.end]?.norm === "part") ||
      (/^(?:joined|attended)$/.test(verb) && isOfKnown && !group.passive)
    if ((!isLasting && !isJoining) || group.negated || group.hypothetical) return []
    const subject = subjectOf(sentence, group)
    if (subject === null) return []
    const noun = units[subject.end - 1]?.norm ?? ""
    if (isLasting && !(definite.test(units[subject.start]?.norm ?? "") && kindOfNoun(noun) !== null)) return []
    const mark = units.findIndex(({ text }, i) => i >= group.end && /^[,.;:]$/.test(text))
    // The part that is told of who took part ends with what they took part in.
    const joined = units[group.end]?.norm === "part" ? group.end + 1 : object
    const end = isLasting ? Math.min(mark < 0 ? units.length : mark, group.end + longestDuration) : joined
    const first = isJoining ? partiesOfList(told, subject) : []
    const start = Math.min(spanOf(sentence, subject).start, ...first.map((party) => party.start))
    return [
      {
        kind: "addition",
        first,
        second: [],
        trigger: spanOf(sentence, { start: group.start, end: group.end }),
        evidence: { start, end: spanOf(sentence, { start: subject.start, end }).end },
        sentence,
      },
    ]
  })
}

/** The phrases of mentions whose actors are to be known, in their order. */
export function phrasesOfEngagements(mentions: readonly (EngagementMention | EngagementAddition)[]): AskedPhrase[] {
  return mentions.flatMap((mention) => {
    // "We agreed to bring our experts together": it takes two.
    const isAgreeing = mention.kind === "talks" && mention.standsAlone && mention.status === "planned"
    return [
      ...mention.first.map((span) => ({ ...span, orWhose: false, isAgreeing })),
      ...mention.second.map((span) => ({ ...span, orWhose: mention.kind === "visit" })),
    ]
  })
}
