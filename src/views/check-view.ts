import type { Alignment, Version } from "../domain/alignment.ts"
import { type Finding, needsAttention, type Verdict } from "../domain/check.ts"
import type { Corpus, Linkable } from "../domain/corpus.ts"
import { overlaps, type Span, slice } from "../domain/span.ts"
import { spanAddress } from "./addresses.ts"
import { viewAlignment } from "./alignment-view.ts"
import type { ActorView } from "./analyze.ts"
import { nameSource, sayFinding, sayNames } from "./check-message.ts"
import { type Citation, citer } from "./citation.ts"
import { type DrawnPiece, drawVersion } from "./drawn-version.ts"
import type { SpanView } from "./offsets.ts"
import { type PlacedSpanView, viewersOf } from "./placed.ts"
import { type Surroundings, surroundingsOf } from "./texts.ts"

/** One quotation of a draft as `check` shows it (CONTRACT.md, check --format json). */
export interface CheckedQuotation {
  readonly quotation: SpanView
  readonly verdict: Verdict
  readonly attributedTo: ActorView | null
  readonly saidBy: ActorView | null
  /** The reference; of a splice the other places its words are from; then others as good as the reference. */
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
  /** Whose the words are, once where draft and reference agree; null where there is no reference. */
  readonly names: string | null
  /** The document of the reference, and the words around it there; null where there is none. */
  readonly reference: ({ readonly name: string } & PlaceView) | null
  /** Where else in that document words are from that the draft joins to the reference's. */
  readonly joined: readonly PlaceView[]
  /** The draft's words, with the reference's that it has not. */
  readonly drawn: readonly { readonly text: string; readonly difference: DrawnPiece["difference"] }[]
}

/** Words of the reference's document where they stand. */
export interface PlaceView {
  readonly words: string
  readonly around: Surroundings
  readonly citation: Citation
  /** The reading view at the words. */
  readonly address: string
}

/** The findings of a draft as every surface shows them, in the order of the draft. */
export function viewCheck(findings: readonly Finding[], draft: Linkable, corpus: Corpus): CheckView[] {
  const viewerOf = viewersOf({ load: (id) => (id === draft.document.id ? draft : corpus.load(id)) })
  const own = viewerOf(draft.document.id)
  const { text } = draft.document
  const citers = new Map<string, (span: Span) => Citation>()
  const citedAt = ({ document, span }: Version): CitedSpan => {
    const viewer = viewerOf(document)
    const cite = citers.get(document) ?? citer(viewer.source.document)
    citers.set(document, cite)
    return { ...viewer.span(span), citation: cite(span) }
  }
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
      return { checked, needsAttention: needsAttention(finding), names: null, reference: null, joined: [], drawn: [] }
    }
    const { alignment, reference } = found
    const other = reference.document.text
    const viewPlace = (span: Span, cited: CitedSpan): PlaceView => ({
      words: cited.text,
      around: surroundingsOf(other, span, surroundingLength),
      citation: cited.citation,
      address: spanAddress(cited.document, cited),
    })
    const joined = joinedPlaces(alignment).map((span) => {
      const cited = citedAt({ document: alignment.reference.document, span })
      return { cited, place: viewPlace(span, cited) }
    })
    const main = citedAt(alignment.reference)
    const cited = [main, ...joined.map((place) => place.cited), ...alignment.also.map(citedAt)]
    const { edits, context, saidBy } = viewAlignment(alignment, viewerOf)
    return {
      checked: { ...known, saidBy, reference: cited, edits, context, message },
      needsAttention: needsAttention(finding),
      names: sayNames(attributedTo?.name ?? null, found.saidBy?.name ?? saidBy?.name ?? null),
      reference: { name: nameSource(reference.document), ...viewPlace(alignment.reference.span, main) },
      joined: joined.map(({ place }) => place),
      drawn: drawVersion({
        quotation: { text, span: alignment.quotation },
        reference: { text: other, span: alignment.reference.span },
        // Of a translation the meaning can be compared, not the words.
        edits: alignment.relation === "translated" ? [] : alignment.edits,
      }).map(({ of, difference, ...span }) => ({ text: slice(of === "quotation" ? text : other, span), difference })),
    }
  })
}

/** Of words joined from several places those that are not the reference itself. */
function joinedPlaces({ edits, reference }: Alignment): Span[] {
  return edits.flatMap(({ kind, reference: place }) =>
    kind === "splice" && place !== null && !overlaps(reference.span, place) ? [place] : [],
  )
}

/** Characters of the reference's line shown on either side of its words. */
const surroundingLength = 200
