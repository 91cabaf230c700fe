import type { Document } from "../domain/document.ts"
import type { Analysis } from "./analysis.ts"
import { findNames } from "./names.ts"
import { findParagraphs } from "./paragraphs.ts"
import { findQuotations } from "./quotations.ts"
import { tokenize } from "./tokens.ts"

/** Finds paragraphs, sentences, tokens, quotations and names of a document's article. */
export function analyse(document: Document): Analysis {
  const paragraphs = findParagraphs(document)
  const { sentences, tokens } = tokenize(document.text, paragraphs)
  const quotations = findQuotations(document, paragraphs)
  const names = findNames(document, tokens)
  return { paragraphs, sentences, tokens, quotations, names }
}
