import type { Document } from "../../domain/document.ts"
import type { Findings } from "../../domain/findings.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { Attribution } from "../statements/attribution.ts"

/** Makes the document's actors and ties every attribution's source to one of them, or leaves it open. */
export function resolve(_document: Document, _analysis: Analysis, _attributions: readonly Attribution[]): Findings {
  return { actors: [], turnSpeakers: [], statements: [], notes: [] }
}
