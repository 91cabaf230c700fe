import type { Basis, ContextKind, EditKind, Relation } from "../domain/alignment.ts"
import type { DiscrepancyKind } from "../domain/discrepancy.ts"
import type { DocumentKind } from "../domain/document.ts"

/** How a version differs from its reference, in plain words. */
export const relationWords: Readonly<Record<Relation, string>> = {
  verbatim: "word for word",
  trimmed: "part of a sentence, its words unchanged",
  bracketed: "words put in square brackets",
  elided: "words left out and marked",
  cut: "words left out, not marked",
  reworded: "words added, replaced or moved",
  spliced: "joined from separate places",
  translated: "a translation of the same words",
}

/** What an edit is called where it is drawn or listed. */
export const editWords: Readonly<Record<EditKind, string>> = {
  typographic: "typography",
  "trim-start": "begins later",
  "trim-end": "ends earlier",
  bracket: "in brackets",
  ellipsis: "left out, marked",
  cut: "cut",
  insert: "added",
  replace: "replaced",
  reorder: "moved",
  splice: "joined",
}

/** What stands just outside the quoted words. */
export const contextWords: Readonly<Record<ContextKind, string>> = {
  condition: "a condition",
  hedge: "a hedge",
  negation: "a negation",
  question: "a question",
  antecedent: "what a pronoun stands for",
}

/** What does not agree. */
export const discrepancyWords: Readonly<Record<DiscrepancyKind, string>> = {
  attribution: "who said it",
  date: "date",
  wording: "wording",
  antecedent: "what a word stands for",
  truncation: "what was left out",
  unattributed: "nobody named",
  marks: "quotation marks",
  figure: "figure",
  status: "status",
  participant: "who took part",
}

/** What each severity asks of a reader, the gravest first. */
export const severities = [
  { severity: 3, name: "Changes who said it or what was said" },
  { severity: 2, name: "Worth checking" },
  { severity: 1, name: "Worth knowing" },
] as const

/** Why a version is the reference. */
export function basisWords(basis: Basis, kind: DocumentKind): string {
  if (basis === "fullest") return "the fullest version in this dossier"
  if (basis === "earliest") return "the earliest version in this dossier"
  return kind === "transcript" ? "the speaker's own words, in a transcript" : "the words of an official text"
}
