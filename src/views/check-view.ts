import { type Finding, needsAttention, type Verdict } from "../domain/check.ts"
import type { Corpus, Linkable } from "../domain/corpus.ts"
import { slice } from "../domain/span.ts"
import { viewAlignment } from "./alignment-view.ts"
import type { ActorView } from "./analyze.ts"
import { nameSource, sayFinding } from "./check-message.ts"
import { type Citation, cite } from "./citation.ts"
import { type DrawnPiece, drawVersion } from "./drawn-version.ts"
import type { SpanView } from "./offsets.ts"
import { documentViewers, type PlacedSpanView } from "./placed.ts"
import { type Surroundings, surroundingsOf } from "./texts.ts"

/** One quotation of a draft as `check` shows it (CONTRACT.md, check --format json). */
export interface CheckedQuotation {
  readonly quotation: SpanView
  readonly verdict: Verdict
  readonly attributedTo: ActorView | null
  readonly saidBy: ActorView | null
  /** The reference, then others as good as it. */
  readonly reference: readonly CitedSpan[]
  readonly edits: ReturnType<typeof viewAlignment>["edits"]
  readonly context: ReturnType<typeof viewAlignment>["context"]
  readonly message: string
}

/** Words of a document of the dossier, and how to cite them. */
export interface CitedSpan extends PlacedSpanView {
  readonly citation: Citation
}

/** A quotation with what a person wants to see beside its verdict. */
export interface CheckView {
  readonly checked: CheckedQuotation
  readonly needsAttention: boolean
  /** The document of the reference, and the words around it there; null where there is none. */
  readonly reference: { readonly name: string; readonly words: string; readonly around: Surroundings } | null
  /** The draft's words, with the reference's that it has not. */
  readonly drawn: readonly { readonly text: string; readonly difference: DrawnPiece["difference"] }[]
}

/** The findings of a draft as every surface shows them, in the order of the draft. */
export function viewCheck(findings: readonly Finding[], draft: Linkable, corpus: Corpus): CheckView[] {
  const viewerOf = documentViewers({ load: (id) => (id === draft.document.id ? draft : corpus.load(id)) })
  const own = viewerOf(draft.document.id)
  const { text } = draft.document
  return findings.map((finding) => {
    const { quotation, verdict, attributedTo, found } = finding
    const { document: _, ...words } = own.span(quotation)
    const message = sayFinding(finding, draft)
    const known = {
      quotation: words,
      verdict,
      attributedTo: own.actor(attributedTo?.id ?? null),
    }
    if (found === null) {
      const checked = { ...known, saidBy: null, reference: [], edits: [], context: [], message }
      return { checked, needsAttention: needsAttention(finding), reference: null, drawn: [] }
    }
    const { alignment, reference } = found
    const view = viewAlignment(alignment, viewerOf)
    const cited = [alignment.reference, ...alignment.also].map(({ document, span }) => {
      const viewer = viewerOf(document)
      return { ...viewer.span(span), citation: cite(viewer.source.document, span) }
    })
    const other = reference.document.text
    const { edits, context, saidBy } = view
    return {
      checked: { ...known, saidBy, reference: cited, edits, context, message },
      needsAttention: needsAttention(finding),
      reference: {
        name: nameSource(reference.document),
        words: slice(other, alignment.reference.span),
        around: surroundingsOf(other, alignment.reference.span, surroundingLength),
      },
      drawn: drawVersion({
        quotation: { text, span: alignment.quotation },
        reference: { text: other, span: alignment.reference.span },
        edits: alignment.edits,
      }).map(({ of, difference, ...span }) => ({ text: slice(of === "quotation" ? text : other, span), difference })),
    }
  })
}

/** Characters of the reference's line shown on either side of its words. */
const surroundingLength = 200
