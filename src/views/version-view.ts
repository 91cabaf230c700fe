import type { Alignment, ContextKind, Edit, EditKind, Relation } from "../domain/alignment.ts"
import { type Span, slice } from "../domain/span.ts"
import { personAddress, statementAddress } from "./addresses.ts"
import type { DocumentName } from "./document-line.ts"
import { type Difference, drawVersion } from "./drawn-version.ts"
import { contextWords, editWords, relationWords } from "./relation-words.ts"
import type { PlacedSpan } from "./statement-view.ts"
import type { Surroundings, TextView } from "./texts.ts"
import { surroundingsOf } from "./texts.ts"

/** A stretch of a version as it is drawn beside its reference. */
export interface VersionPiece {
  readonly text: string
  readonly difference: Difference
  /** The reading view at the reference's words; null for the version's own. */
  readonly address: string | null
}

/** One difference, said and placed. */
export interface EditView {
  readonly kind: EditKind
  readonly inWords: string
  readonly note: string
  readonly quotation: PlacedSpan | null
  readonly reference: PlacedSpan | null
}

/** What stands just outside the words in the reference and changes what they mean. */
export interface ContextView {
  readonly kind: ContextKind
  readonly inWords: string
  readonly note: string
  readonly words: PlacedSpan
}

/** Somebody words are given to. */
export interface NamedSpeaker {
  readonly name: string
  readonly address: string
}

/** One document's version of an utterance, beside its reference. */
export interface VersionView {
  /** Of the alignment. */
  readonly id: string
  readonly document: DocumentName
  /** The earlier document of which this one is a reprint. */
  readonly reprintOf: DocumentName | null
  readonly relation: Relation
  readonly inWords: string
  readonly marked: boolean
  readonly words: PlacedSpan
  /** The page of the statement the words belong to. */
  readonly statement: string | null
  readonly pieces: readonly VersionPiece[]
  /** All but the typographic ones. */
  readonly edits: readonly EditView[]
  readonly typographic: readonly EditView[]
  readonly context: readonly ContextView[]
  /** To whom this document gives the words, and who says them in the reference's. */
  readonly attributedTo: NamedSpeaker | null
  readonly saidBy: NamedSpeaker | null
  readonly surroundings: Surroundings
}

/** What a version is seen with. */
export interface VersionContext {
  readonly textOf: (document: string) => TextView | null
  readonly nameOf: (actor: string | null) => NamedSpeaker | null
  readonly reprintOf: (document: string) => DocumentName | null
}

/** Words around a version, so that it is seen where it stands. */
const surroundingLength = 280

/** Left-out words longer than this are drawn without their middle: a whole speech may lie between two joined sentences. */
const longestLeftOut = 280

/** A version as pages show it, or null where one of its documents is not in the dossier any more. */
export function viewVersion(alignment: Alignment, context: VersionContext): VersionView | null {
  const { document, reference, quotation, edits, relation } = alignment
  const own = context.textOf(document)
  const other = context.textOf(reference.document)
  if (own === null || other === null) return null
  // Of a translation the meaning can be compared, not the words.
  const compared = relation === "translated" ? [] : edits
  const pieces = drawVersion({
    quotation: { text: own.text, span: quotation },
    reference: { text: other.text, span: reference.span },
    edits: compared,
  })
  const views = compared.map((edit) => viewEdit(edit, own, other))
  return {
    id: alignment.id,
    document: own.name,
    reprintOf: context.reprintOf(document),
    relation,
    inWords: relationWords[relation],
    marked: alignment.marked,
    words: own.place(quotation),
    statement: alignment.statement && statementAddress(alignment.statement),
    pieces: pieces.map(({ of, difference, ...span }) =>
      of === "quotation"
        ? { text: slice(own.text, span), difference, address: null }
        : {
            text: withoutMiddle(slice(other.text, span), longestLeftOut),
            difference,
            address: other.place(span).address,
          },
    ),
    edits: views.filter(({ kind }) => kind !== "typographic"),
    typographic: views.filter(({ kind }) => kind === "typographic"),
    context: alignment.context.map(({ kind, span, note }) => ({
      kind,
      inWords: contextWords[kind],
      note,
      words: other.place(span),
    })),
    attributedTo: context.nameOf(alignment.attributedTo),
    saidBy: context.nameOf(alignment.saidBy),
    surroundings: surroundingsOf(own.text, quotation, surroundingLength),
  }
}

function viewEdit({ kind, note, quotation, reference }: Edit, own: TextView, other: TextView): EditView {
  const place = (text: TextView, span: Span | null) => span && span.start < span.end && text.place(span)
  return {
    kind,
    inWords: editWords[kind],
    note,
    quotation: place(own, quotation) || null,
    reference: place(other, reference) || null,
  }
}

/** Looks up actors' names with their pages. */
export function speakerViewer(
  names: ReadonlyMap<string, string>,
): (actor: string | null) => { readonly name: string; readonly address: string } | null {
  return (actor) => {
    const name = actor === null ? undefined : names.get(actor)
    return name === undefined ? null : { name, address: personAddress(name) }
  }
}

/** A long text's beginning and end, cut between words. */
function withoutMiddle(text: string, length: number): string {
  if (text.length <= length) return text
  const half = Math.floor(length / 2)
  return `${text.slice(0, half).replace(/\s\S*$/, "")} … ${text.slice(-half).replace(/^\S*\s/, "")}`
}
