import type { Document } from "../domain/document.ts"
import type { Analysis } from "./analysis.ts"
import { findNames } from "./names.ts"
import { findParagraphs } from "./paragraphs.ts"
import { findQuotations } from "./quotations.ts"
import { findRosters } from "./rosters.ts"
import { tokenize } from "./tokens.ts"

/** Finds paragraphs, sentences, tokens, quotations and names of a document's article. */
export function analyse(document: Document): Analysis {
  const rosters = findRosters(document)
  const paragraphs = findParagraphs(document, rosters)
  const { sentences, tokens } = tokenize(document.text, paragraphs)
  const quotations = findQuotations(document, paragraphs)
  const names = findNames(document, tokens, rosters)
  return { paragraphs, sentences, tokens, quotations, names, rosters }
}
