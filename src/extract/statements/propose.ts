import type { Document } from "../../domain/document.ts"
import type { Analysis } from "../../language/analysis.ts"
import { accordingTo } from "./according-to.ts"
import { apparently } from "./apparently.ts"
import { asSaid } from "./as-said.ts"
import { askedWhether } from "./asked-whether.ts"
import type { Attribution } from "./attribution.ts"
import { clauseAfterCue } from "./clause-after-cue.ts"
import { colonHeadline } from "./colon-headline.ts"
import { complete } from "./complete.ts"
import { confidenceOf } from "./confidence.ts"
import { confidentThat } from "./confident-that.ts"
import { continueQuotations } from "./continue-quotations.ts"
import { inView } from "./in-view.ts"
import { nominalCue } from "./nominal-cue.ts"
import { passiveCue } from "./passive-cue.ts"
import { quotedAsSaying } from "./quoted-as-saying.ts"
import { raisedMatter } from "./raised-matter.ts"
import { type Proposer, type Reading, readForAttributions } from "./reading.ts"
import { refusalToSay } from "./refusal-to-say.ts"
import { reportGoesOn } from "./report-goes-on.ts"
import { saidAfterQuestion } from "./said-after-question.ts"
import { saidAfterQuotation } from "./said-after-quotation.ts"
import { saidAsReported } from "./said-as-reported.ts"
import { settle, withForms } from "./settle.ts"
import { signedQuotation } from "./signed-quotation.ts"
import { trailingTag } from "./trailing-tag.ts"

/** One for each construction; their order decides nothing. */
const proposers: readonly Proposer[] = [
  saidAfterQuotation,
  saidAsReported,
  saidAfterQuestion,
  trailingTag,
  clauseAfterCue,
  accordingTo,
  apparently,
  passiveCue,
  askedWhether,
  nominalCue,
  confidentThat,
  raisedMatter,
  inView,
  asSaid,
  refusalToSay,
  colonHeadline,
  quotedAsSaying,
  signedQuotation,
]

/** Finds every attribution of the article: source, cue and content spans, not yet who the source is. */
export function findAttributions(
  document: Document,
  analysis: Analysis,
  reading: Reading = readForAttributions(document, analysis),
): Attribution[] {
  const proposals = proposers.flatMap((proposer) => proposer(reading))
  const settled = withForms(
    complete(reading, reportGoesOn(reading, continueQuotations(reading, settle(proposals)))),
    analysis,
  )
  return settled.map((attribution) => ({ ...attribution, confidence: confidenceOf(attribution.rule) }))
}
