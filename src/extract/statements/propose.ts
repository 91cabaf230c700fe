import type { Document } from "../../domain/document.ts"
import type { Analysis } from "../../language/analysis.ts"
import { accordingTo } from "./according-to.ts"
import type { Attribution } from "./attribution.ts"
import { clauseAfterCue } from "./clause-after-cue.ts"
import { continueQuotations } from "./continue-quotations.ts"
import { type Proposer, readForAttributions } from "./reading.ts"
import { saidAfterQuestion } from "./said-after-question.ts"
import { saidAfterQuotation } from "./said-after-quotation.ts"
import { settle, withForms } from "./settle.ts"
import { trailingTag } from "./trailing-tag.ts"

/** One for each construction; their order decides nothing. */
const proposers: readonly Proposer[] = [saidAfterQuotation, saidAfterQuestion, trailingTag, clauseAfterCue, accordingTo]

/** Finds every attribution of the article: source, cue and content spans, not yet who the source is. */
export function findAttributions(document: Document, analysis: Analysis): Attribution[] {
  const reading = readForAttributions(document, analysis)
  const proposals = proposers.flatMap((proposer) => proposer(reading))
  return withForms(continueQuotations(reading, settle(proposals)), analysis)
}
