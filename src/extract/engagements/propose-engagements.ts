import type { Document } from "../../domain/document.ts"
import { contains } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import type { AskedPhrase } from "../actors/resolve.ts"
import { addedTo, bodiesIntroducedIn, introducedIn, sentBy } from "./additions.ts"
import { isItalic, leadOf, leadParagraph } from "./lead.ts"
import { listedParties } from "./listed-parties.ts"
import type { EngagementAddition, EngagementMention } from "./mention.ts"
import { oneByOne } from "./one-by-one.ts"
import { toldByNoun } from "./told-by-noun.ts"
import { toldByVerb } from "./told-by-verb.ts"

/** Words one of which every sentence has that tells of an engagement. */
const telling =
  /^(?:went|gone|goes|came|comes|took|take|lasted|exchange|together|meet|meets|met|meeting|meetings|talk|talks|talked|talking|discussions|consultations|negotiations|dialogue|visit|visits|visited|visiting|trip|trips|tour|journey|travel|travels|traveled|travelled|traveling|travelling|flew|flies|fly|flying|headed|heading|arrive|arrives|arrived|arriving|landed|lands|landing|summit|call|calls|called|spoke|speak|speaks|spoken|speaking|spent|phone|telephone|telephoned|phoned|press|news|conference|briefing|interview|speech|address|remarks|delegation|convened|convenes|convene|chaired|attended|attends|saw|sees|seen|received|receives|receive|receiving|hosted|hosts|host|anchor|interviewer|presenter|welcomed|welcomes|greeted|greets|sat|sits|sit|conferred|joined|group|committee|commission|session)$/

/** Finds every place where the document's sentences tell of people coming together, or speaking to the public. */
export function proposeEngagements(
  document: Document,
  analysis: Analysis,
  sentences: readonly ChunkedSentence[],
): (EngagementMention | EngagementAddition)[] {
  const lead = document.kind === "readout" ? leadParagraph(analysis, document) : null
  const before = lead === null ? [] : analysis.paragraphs.filter(({ start }) => start < lead.start)
  const underHeadline = before.filter((paragraph) => isItalic(paragraph, document.text))
  const mentions = sentences.flatMap((sentence) => {
    if (underHeadline.some((paragraph) => contains(paragraph, sentence))) return []
    const told = { document, analysis, sentence }
    if (document.kind !== "readout" && !sentence.units.some(({ norm }) => telling.test(norm))) return []
    const isLead = lead !== null && contains(lead, sentence)
    return [
      ...sentence.verbs.flatMap((group) => toldByVerb(told, group).flatMap(oneByOne)),
      ...sentence.units.flatMap((_, at) => toldByNoun(told, at).flatMap(oneByOne)),
      ...addedTo(told),
      ...introducedIn(told),
      ...(isLead ? sentBy(told) : []),
      ...bodiesIntroducedIn(told),
    ]
  })
  const listed = listedParties(document, analysis, sentences)
  return [...mentions, ...leadOf(document, analysis, sentences, mentions), ...listed].sort(
    // Where a verb tells of both, what is added to follows first.
    (a, b) => a.trigger.start - b.trigger.start || Number(a.kind === "addition") - Number(b.kind === "addition"),
  )
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
