import type { Document } from "../../domain/document.ts"
import type { Analysis } from "../../language/analysis.ts"
import type { Attribution } from "./attribution.ts"

/** One attribution per paragraph of each turn, with assent, denial and refusals to answer between turns. */
export function findTurnStatements(_document: Document, _analysis: Analysis): Attribution[] {
  return []
}
