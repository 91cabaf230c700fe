import type { Document } from "../domain/document.ts"
import type { Findings } from "../domain/findings.ts"
import type { Issue } from "../domain/issue.ts"
import type { Analysis } from "../language/analysis.ts"
import type { Network } from "../language/network/network.ts"
import { findTimes } from "../language/times/find-times.ts"
import { resolve } from "./actors/resolve.ts"
import { phrasesOf } from "./acts/phrases-of-acts.ts"
import { proposeActs } from "./acts/propose-acts.ts"
import { settleActs } from "./acts/settle-acts.ts"
import { pairPhrases } from "./channels/parties.ts"
import { proposeChannels } from "./channels/propose-channels.ts"
import { settleChannels } from "./channels/settle-channels.ts"
import { occasionOf } from "./engagements/occasion.ts"
import { phrasesOfEngagements, proposeEngagements } from "./engagements/propose-engagements.ts"
import { settleEngagements } from "./engagements/settle-engagements.ts"
import { findFigures } from "./figures/find-figures.ts"
import { findIssues } from "./issues/find-issues.ts"
import { withNames } from "./issues/with-names.ts"
import { combine } from "./statements/combine.ts"
import { findLooseQuotations } from "./statements/loose-quotations.ts"
import { withoutDeepest } from "./statements/nesting.ts"
import { findAttributions } from "./statements/propose.ts"
import { readByNetwork } from "./statements/read-by-network.ts"
import { readForAttributions } from "./statements/reading.ts"
import { dateStatements } from "./statements/said-when.ts"
import { findTurnStatements } from "./statements/turns.ts"

/** All that one document says by itself, by the rules and the network, or by the rules alone. */
export async function extract(
  document: Document,
  analysis: Analysis,
  network: Network | null,
  issues: readonly Issue[] = [],
): Promise<Findings> {
  const phrases = readForAttributions(document, analysis)
  const byRules = findAttributions(document, analysis, phrases)
  const reading = network && (await readByNetwork(network, document, analysis, byRules))
  const attributions = reading ? combine(byRules, reading.sightings, analysis) : byRules
  const settled = withoutDeepest([...findTurnStatements(document, analysis), ...attributions])
  const done = proposeActs(document, phrases.sentences)
  const occasions = proposeEngagements(document, analysis, phrases.sentences)
  const asked = phrasesOf(document, done)
  const taking = phrasesOfEngagements(occasions)
  const lines = proposeChannels(document, phrases.sentences)
  const voices = resolve(document, analysis, settled, reading?.antecedents, [
    ...asked,
    ...taking,
    ...pairPhrases(lines),
  ])
  const { actors, turnSpeakers, statements, notes } = voices
  const figures = findFigures(document, phrases.sentences, statements)
  const times = findTimes(document, analysis)
  const known = { document, analysis, actors, turnSpeakers, statements, times }
  const engagements = settleEngagements(
    occasions,
    voices.meant.slice(asked.length, asked.length + taking.length),
    occasionOf(document, analysis),
    known,
  )
  const dated = dateStatements(statements, times, analysis)
  const acts = settleActs(document, done, { ...voices, statements: dated, analysis, times, engagements })
  return {
    actors,
    turnSpeakers,
    statements: dated,
    times,
    engagements,
    acts,
    channels: settleChannels(lines, voices.meant.slice(asked.length + taking.length), {
      ...known,
      statements: dated,
      engagements,
    }),
    figures,
    issues: findIssues(document, phrases.sentences, withNames(issues, actors), {
      actors,
      statements: dated,
      times,
      acts,
      engagements,
    }),
    notes: [...notes, ...findLooseQuotations(document, analysis, statements)],
  }
}
