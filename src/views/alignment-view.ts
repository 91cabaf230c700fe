import type { Alignment, Context, Edit } from "../domain/alignment.ts"
import type { DocumentViewer } from "./placed.ts"

/** A score is told in tenths of a bit. */
const perBit = 10

/** An alignment as programs see it (CONTRACT.md): spans with their documents, actors with their names. */
export function viewAlignment(alignment: Alignment, viewerOf: (document: string) => DocumentViewer) {
  const own = viewerOf(alignment.document)
  const other = viewerOf(alignment.reference.document)
  return {
    id: alignment.id,
    statement: alignment.statement,
    marked: alignment.marked,
    quotation: own.span(alignment.quotation),
    reference: { ...other.span(alignment.reference.span), basis: alignment.reference.basis },
    attributedTo: own.actor(alignment.attributedTo),
    saidBy: other.actor(alignment.saidBy),
    relation: alignment.relation,
    edits: alignment.edits.map((edit) => viewEdit(edit, own, other)),
    context: alignment.context.map((context) => viewContext(context, other)),
    also: alignment.also.map(({ document, span }) => viewerOf(document).span(span)),
    score: Math.round(alignment.score * perBit) / perBit,
  }
}

function viewEdit({ kind, quotation, reference, note }: Edit, own: DocumentViewer, other: DocumentViewer) {
  return { kind, quotation: quotation && own.span(quotation), reference: reference && other.span(reference), note }
}

function viewContext({ kind, span, note }: Context, other: DocumentViewer) {
  return { kind, span: other.span(span), note }
}
