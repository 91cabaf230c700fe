import type { Document } from "../domain/document.ts"
import type { Findings } from "../domain/findings.ts"
import type { Analysis } from "../language/analysis.ts"
import { resolve } from "./actors/resolve.ts"
import { withoutDeepest } from "./statements/nesting.ts"
import { findAttributions } from "./statements/propose.ts"
import { findTurnStatements } from "./statements/turns.ts"

/** All that one document says by itself. */
export function extract(document: Document, analysis: Analysis): Findings {
  const attributions = withoutDeepest([
    ...findTurnStatements(document, analysis),
    ...findAttributions(document, analysis),
  ])
  return resolve(document, analysis, attributions)
}
