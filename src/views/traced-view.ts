import type { Alignment, Relation } from "../domain/alignment.ts"
import type { Dossier } from "../store/open.ts"
import { type AlignmentFilter, countAlignments, listAlignments, relationFacet } from "../store/queries/alignments.ts"
import { nameActors, nameDocuments } from "../store/queries/quoted.ts"
import { listAddress, statementAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import type { NamedChoice } from "./happened-filter.ts"
import { type Pages, pagesOf, sliceOf } from "./pages.ts"
import { relationWords } from "./relation-words.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { textViewer } from "./texts.ts"

/** Words of a document and the words elsewhere that they go back to. */
export interface TracedLineView {
  readonly id: string
  readonly relation: Relation
  readonly inWords: string
  readonly document: DocumentName
  readonly words: PlacedSpan
  readonly attributedTo: string | null
  readonly reference: { readonly document: DocumentName; readonly words: PlacedSpan }
  /** Differences that are more than typography. */
  readonly edits: number
  /** The page with all versions, or null where the words are of no statement. */
  readonly page: string | null
}

/** Every quotation that was traced to a reference, document by document. */
export interface TracedView {
  readonly count: number
  readonly isNarrowed: boolean
  readonly unfiltered: string
  readonly relations: readonly NamedChoice[]
  /** The document whose words, or whose quoted words, the list is of. */
  readonly quoting: DocumentName | null
  readonly quoted: DocumentName | null
  readonly lines: readonly TracedLineView[]
  readonly pages: Pages
}

const path = "/alignments"
const perPage = 50

export function viewTraced(dossier: Dossier, filter: AlignmentFilter, page: number): TracedView {
  const count = countAlignments(dossier, filter)
  const address = (change: Record<string, string | number | null>) => listAddress(path, { ...filter, ...change })
  const pages = pagesOf({ count, page, perPage, address: (to) => address({ page: to }) })
  const alignments = listAlignments(dossier, filter, sliceOf(pages))
  const names = nameDocuments(
    dossier,
    [filter.document, filter.reference].filter((id) => id !== null),
  )
  const nameOf = (id: string | null) => {
    const named = names.get(id ?? "")
    return named ? nameDocument(named) : null
  }
  return {
    count,
    isNarrowed: Object.values(filter).some((value) => value !== null),
    unfiltered: path,
    relations: relationFacet(dossier, filter).map(({ value, count }) => ({
      value,
      name: value,
      count,
      address: address({ relation: value === filter.relation ? null : value }),
      isChosen: value === filter.relation,
    })),
    quoting: nameOf(filter.document),
    quoted: nameOf(filter.reference),
    lines: viewLines(dossier, alignments),
    pages,
  }
}

function viewLines(dossier: Dossier, alignments: readonly Alignment[]): TracedLineView[] {
  const textOf = textViewer(
    dossier,
    alignments.flatMap(({ document, reference }) => [document, reference.document]),
  )
  const people = nameActors(
    dossier,
    alignments.map(({ attributedTo }) => attributedTo),
  )
  return alignments.flatMap(({ id, relation, document, quotation, reference, attributedTo, edits, statement }) => {
    const [own, other] = [textOf(document), textOf(reference.document)]
    if (!own || !other) return []
    return [
      {
        id,
        relation,
        inWords: relationWords[relation],
        document: own.name,
        words: own.place(quotation),
        attributedTo: people.get(attributedTo ?? "") ?? null,
        reference: { document: other.name, words: other.place(reference.span) },
        edits: edits.filter(({ kind }) => kind !== "typographic").length,
        page: statement === null ? null : `${statementAddress(statement)}#versions`,
      },
    ]
  })
}
