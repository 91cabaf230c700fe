import type { Document } from "../../domain/document.ts"
import type { Analysis } from "../../language/analysis.ts"
import { accordingTo } from "./according-to.ts"
import type { Attribution } from "./attribution.ts"
import { clauseAfterCue } from "./clause-after-cue.ts"
import { type Proposer, readForAttributions } from "./reading.ts"
import { saidAfterQuotation } from "./said-after-quotation.ts"
import { settle } from "./settle.ts"
import { trailingTag } from "./trailing-tag.ts"

/** One for each construction; their order decides nothing. */
const proposers: readonly Proposer[] = [saidAfterQuotation, trailingTag, clauseAfterCue, accordingTo]

/** Finds every attribution of the article: source, cue and content spans, not yet who the source is. */
export function findAttributions(document: Document, analysis: Analysis): Attribution[] {
  const reading = readForAttributions(document, analysis)
  return settle(
    proposers.flatMap((proposer) => proposer(reading)),
    analysis,
  )
}
