import type { Document } from "../../domain/document.ts"
import type { Span } from "../../domain/span.ts"
import type { Analysis } from "../../language/analysis.ts"
import { type ChunkedSentence, chunk } from "../../language/chunks.ts"
import { foldSentences } from "../../language/folded.ts"
import { type Attribution, plainAttribution } from "./attribution.ts"

/** What proposers read: a document, its analysis, and its sentences parted into phrases. */
export interface Reading {
  readonly document: Document
  readonly analysis: Analysis
  readonly sentences: readonly ChunkedSentence[]
}

/** Finds attributions of one construction, or by one model. Proposals may overlap and repeat; `settle` chooses. */
export type Proposer = (reading: Reading) => Attribution[]

/** Parts a document's sentences into phrases, once for all proposers. */
export function readForAttributions(document: Document, analysis: Analysis): Reading {
  return { document, analysis, sentences: foldSentences(document.text, analysis).map(chunk) }
}

/** Units `[start, end)` of a sentence. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The characters from the first to the last unit of a range. */
export function spanOf(sentence: ChunkedSentence, range: Range): Span {
  const first = sentence.units[range.start]
  const last = sentence.units[range.end - 1]
  if (first === undefined || last === undefined || range.start >= range.end)
    throw new Error(`no span for units ${range.start} to ${range.end}`)
  return { start: first.start, end: last.end }
}

/** What a rule says of an attribution; the rest is as for a plain one. */
export interface Proposal {
  readonly rule: string
  readonly confidence: number
  readonly source: Range | null
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly addressee?: Range | null
  readonly relay?: readonly Range[]
  readonly glosses?: readonly Range[]
}

/** Makes an attribution of what a rule found in one sentence. Its form is told when it is settled. */
export function propose(sentence: ChunkedSentence, proposal: Proposal): Attribution {
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(sentence, range))
  return {
    ...plainAttribution,
    source: proposal.source ? [spanOf(sentence, proposal.source)] : [],
    cue: spans(proposal.cue),
    content: spans(proposal.content),
    addressee: proposal.addressee ? spanOf(sentence, proposal.addressee) : null,
    relay: spans(proposal.relay ?? []),
    glosses: spans(proposal.glosses ?? []),
    confidence: proposal.confidence,
    rule: proposal.rule,
  }
}
