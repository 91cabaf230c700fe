import type { Alignment } from "../../domain/alignment.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import type { Discrepancy } from "../../domain/discrepancy.ts"
import type { Quotation } from "../../domain/quotation.ts"
import { overlaps } from "../../domain/span.ts"
import { actorOf } from "../actors/actor-of.ts"
import { otherAntecedent } from "./antecedent.ts"
import { otherSpeaker } from "./attribution.ts"
import { doubtfulDate } from "./date.ts"
import { inOrder } from "./in-order.ts"
import { untrustedMarks } from "./marks.ts"
import { misplacedNames } from "./misplaced-name.ts"
import type { Found, Tied } from "./tied.ts"
import { leftOut } from "./truncation.ts"
import { droppedAttribution, looseQuotations } from "./unattributed.ts"
import { changedWords } from "./wording.ts"

const rules: readonly ((tied: Tied, all: readonly Tied[]) => Found | null)[] = [
  otherSpeaker,
  droppedAttribution,
  otherAntecedent,
  leftOut,
  changedWords,
]

/**
 * Where a document that quotes and its references do not agree: who said it, what was said, what was left out of it; and
 * where it does not agree with itself, or leaves open who speaks.
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
  found.push(...misplacedNames(quoting))
  // Where a reference has the words, that they are given to nobody is told with it.
  const isTold = ({ kind, evidence: [{ span }] }: Found) =>
    found.some((one) => one.kind === kind && overlaps(one.evidence[0].span, span))
  found.push(...looseQuotations(quoting).filter((one) => !isTold(one)))
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
