import type { Document } from "../domain/document.ts"
import type { Name, Token } from "./analysis.ts"

/** Names of people, organizations, countries and places in the article. */
export function findNames(_document: Document, _tokens: readonly Token[]): Name[] {
  return []
}
