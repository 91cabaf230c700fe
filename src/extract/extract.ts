import type { Document } from "../domain/document.ts"
import type { Findings } from "../domain/findings.ts"
import type { Analysis } from "../language/analysis.ts"
import type { Network } from "../language/network/network.ts"
import { resolve } from "./actors/resolve.ts"
import { combine } from "./statements/combine.ts"
import { withoutDeepest } from "./statements/nesting.ts"
import { findAttributions } from "./statements/propose.ts"
import { readByNetwork } from "./statements/read-by-network.ts"
import { findTurnStatements } from "./statements/turns.ts"

/** All that one document says by itself, by the rules and the network, or by the rules alone. */
export async function extract(document: Document, analysis: Analysis, network: Network | null): Promise<Findings> {
  const byRules = findAttributions(document, analysis)
  const reading = network && (await readByNetwork(network, document, analysis, byRules))
  const attributions = reading ? combine(byRules, reading.sightings, analysis) : byRules
  const settled = withoutDeepest([...findTurnStatements(document, analysis), ...attributions])
  return resolve(document, analysis, settled, reading?.antecedents)
}
