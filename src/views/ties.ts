import type { Alignment, Relation } from "../domain/alignment.ts"
import type { Discrepancy } from "../domain/discrepancy.ts"
import type { Document } from "../domain/document.ts"
import { countBefore } from "../domain/ordered.ts"
import { bySpan, contains, overlaps, type Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { loadLinks, versionsIn } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import { discrepanciesTouching } from "../store/queries/discrepancies.ts"
import { reprintsAmong } from "../store/queries/near-copies.ts"
import { nameDocuments } from "../store/queries/quoted.ts"
import { discrepancyAddress, statementAddress } from "./addresses.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import type { TieMark } from "./reading.ts"
import { discrepancyWords, relationWords } from "./relation-words.ts"
import { textViewer } from "./texts.ts"
import { placesIn } from "./utterance-view.ts"

/** What ties words of a document to other documents, or what they tell of, as it is said beside them. */
export type TieView =
  | HappenedTie
  | {
      readonly kind: "version"
      readonly number: number
      readonly relation: Relation
      readonly inWords: string
      readonly marked: boolean
      /** The document of the reference. */
      readonly document: DocumentName
      /** The reading view at the reference's words. */
      readonly words: string
      /** The page with all versions, or null where the words are of no statement. */
      readonly page: string | null
    }
  | {
      readonly kind: "quoted"
      readonly number: number
      /** How many documents, reprints of each other counted once. */
      readonly count: number
      readonly documents: readonly DocumentName[]
      readonly page: string | null
    }
  | {
      readonly kind: "discrepancy"
      readonly number: number
      readonly inWords: string
      readonly explanation: string
      /** Whether the document is the one that differs, rather than one it differs from. */
      readonly isOwn: boolean
      readonly severity: Discrepancy["severity"]
      readonly page: string
    }

/** A tie and its place, in the order of the text. */
export interface Tie {
  readonly mark: TieMark
  readonly view: TieView
}

/** What words tell of, see happened-ties.ts. */
export type HappenedTie =
  | {
      readonly kind: "engagement" | "act" | "channel" | "figure"
      readonly number: number
      /** "Request to Valdoria" */
      readonly inWords: string
      readonly page: string
    }
  | {
      readonly kind: "time"
      readonly number: number
      /** "23 April 2032", or the value of TIMEX3 where it is no date. */
      readonly inWords: string
      /** What it was resolved from; null where the words say it themselves. */
      readonly why: string | null
    }

type Untold<View> = View extends TieView ? Omit<View, "number"> : never

/** A tie before it has its number. */
export interface FoundTie {
  readonly spans: readonly Span[]
  readonly view: Untold<TieView>
}

/** Everything that ties the words of a document to others, and all `told` of there, numbered from 1 in the order of the text. */
export function findTies(
  dossier: Dossier,
  { id }: Pick<Document, "id">,
  statements: readonly Statement[],
  told: readonly FoundTie[] = [],
): readonly Tie[] {
  const statementOf = statementFinder(statements)
  const found = [
    ...findVersions(dossier, loadLinks(dossier, id)?.alignments ?? [], statementOf),
    ...findQuoted(dossier, id, statementOf),
    ...findDiscrepancies(dossier, id),
    ...told,
  ]
  return found
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => bySpan(a.spans[0] as Span, b.spans[0] as Span) || (a.view.kind < b.view.kind ? 1 : -1))
    .map(({ spans, view }, index) => ({
      mark: { kind: view.kind, spans },
      view: { ...view, number: index + 1 } as TieView,
    }))
}

/** The document's own words, held against their references. */
function findVersions(
  dossier: Dossier,
  alignments: readonly Alignment[],
  statementOf: (span: Span) => string | null,
): FoundTie[] {
  const textOf = textViewer(
    dossier,
    alignments.map(({ reference }) => reference.document),
  )
  return alignments.flatMap(({ relation, marked, quotation, reference, statement }) => {
    const text = textOf(reference.document)
    if (text === null) return []
    const page = statement ?? statementOf(quotation)
    const view = {
      kind: "version",
      relation,
      inWords: relationWords[relation],
      marked,
      document: text.name,
      words: text.place(reference.span).address,
      page: page && `${statementAddress(page)}#versions`,
    } as const
    return [{ spans: [quotation], view }]
  })
}

/** Passages that other documents quote: one for each statement, or for each passage that is in none. */
function findQuoted(dossier: Dossier, document: string, statementOf: (span: Span) => string | null): FoundTie[] {
  const groups = new Map<string, { page: string | null; spans: Span[]; documents: Set<string> }>()
  for (const alignment of versionsIn(dossier, document)) {
    for (const span of placesIn(alignment, document)) {
      const statement = statementOf(span)
      const key = statement ?? `${span.start}-${span.end}`
      const group = groups.get(key) ?? {
        page: statement && `${statementAddress(statement)}#versions`,
        spans: [],
        documents: new Set<string>(),
      }
      group.spans.push(span)
      group.documents.add(alignment.document)
      groups.set(key, group)
    }
  }
  const all = new Set([...groups.values()].flatMap(({ documents }) => [...documents]))
  const names = nameDocuments(dossier, all)
  const reprints = reprintsAmong(dossier, all)
  return [...groups.values()].map(({ page, spans, documents }) => ({
    spans: union(spans),
    view: {
      kind: "quoted",
      count: [...documents].filter((id) => !documents.has(reprints.get(id)?.of ?? "")).length,
      documents: [...documents].flatMap((id) => names.get(id) ?? []).map(nameDocument),
      page,
    },
  }))
}

function findDiscrepancies(dossier: Dossier, document: string): FoundTie[] {
  return discrepanciesTouching(dossier, [document]).map(
    ({ id, kind, explanation, severity, evidence, document: own }) => ({
      spans: union(evidence.flatMap((version) => (version.document === document ? [version.span] : []))),
      view: {
        kind: "discrepancy",
        inWords: discrepancyWords[kind],
        explanation,
        isOwn: own === document,
        severity,
        page: discrepancyAddress(id),
      },
    }),
  )
}

/** Finds the outermost statement with words of a span in its content. */
function statementFinder(statements: readonly Statement[]): (span: Span) => string | null {
  const contents = statements
    .filter(({ within }) => within === null)
    .flatMap(({ id, content }) => content.map((span) => ({ id, ...span })))
    .sort(bySpan)
  return (span) => {
    const next = countBefore(contents, ({ start }) => start < span.end)
    // Contents of statements that are in no other one hardly overlap: the last that begins before the end, or the one before it.
    const near = contents.slice(Math.max(0, next - 2), next).filter((content) => overlaps(content, span))
    return (near.find((content) => contains(content, span)) ?? near[0])?.id ?? null
  }
}

/** Spans that overlap or touch made one. */
function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted(bySpan)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
