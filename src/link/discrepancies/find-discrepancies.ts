import type { Alignment, Version } from "../../domain/alignment.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import { findingId } from "../../domain/identity.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { bySpan } from "../../domain/span.ts"
import { actorOf } from "../actors/actor-of.ts"
import { otherAntecedent } from "./antecedent.ts"
import { otherSpeaker } from "./attribution.ts"
import { doubtfulDate } from "./date.ts"
import { untrustedMarks } from "./marks.ts"
import type { Found, Tied } from "./tied.ts"
import { leftOut } from "./truncation.ts"
import { droppedAttribution } from "./unattributed.ts"
import { changedWords } from "./wording.ts"

const rules: readonly ((tied: Tied, all: readonly Tied[]) => Found | null)[] = [
  otherSpeaker,
  droppedAttribution,
  otherAntecedent,
  leftOut,
  changedWords,
]

/**
 * Where a document that quotes and its references do not agree: who said it, what was said, what was left out of it.
 * In the order of the quoting document; each set of evidence once.
 */
export function findDiscrepancies(
  quoting: Linkable,
  alignments: readonly Alignment[],
  corpus: Corpus,
  unmatched: readonly Quotation[],
): Discrepancy[] {
  const found: Found[] = []
  const tied = alignments.flatMap((alignment) => tie(quoting, alignment, corpus) ?? [])
  for (const one of tied) {
    for (const rule of rules) {
      const discrepancy = rule(one, tied)
      if (discrepancy !== null) found.push(discrepancy)
    }
  }
  const marks = untrustedMarks(quoting, tied, unmatched)
  if (marks !== null) found.push(marks)
  const date = doubtfulDate(quoting, tied)
  if (date !== null) found.push(date)
  return inOrder(quoting.document.id, found)
}

function tie(quoting: Linkable, alignment: Alignment, corpus: Corpus): Tied | null {
  const reference = corpus.load(alignment.reference.document)
  if (reference === null) return null
  return {
    quoting,
    alignment,
    reference,
    attributedTo: actorOf(quoting, alignment.attributedTo),
    saidBy: actorOf(reference, alignment.saidBy),
    corpus,
  }
}

function inOrder(document: string, found: readonly Found[]): Discrepancy[] {
  const once = new Map<string, Discrepancy>()
  for (const { kind, evidence, explanation, severity } of found) {
    const places = evidence.map((version) => `${version.document} ${version.span.start}-${version.span.end}`)
    const id = findingId(
      document,
      [kind, ...places].join(" "),
      evidence.map(({ span }) => span),
    )
    if (!once.has(id)) once.set(id, { id, document, kind, evidence, explanation, severity })
  }
  return [...once.values()].toSorted(
    (a, b) => bySpan(firstSpan(a), firstSpan(b)) || compare(a.kind, b.kind) || compare(a.id, b.id),
  )
}

function firstSpan({ evidence }: Discrepancy) {
  return (evidence[0] as Version).span
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
