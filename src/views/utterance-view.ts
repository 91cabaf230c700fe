import type { Alignment, Basis, Version } from "../domain/alignment.ts"
import type { Discrepancy } from "../domain/discrepancy.ts"
import { overlaps, type Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { loadLinks, versionsIn } from "../store/links.ts"
import type { Dossier } from "../store/open.ts"
import { discrepanciesTouching } from "../store/queries/discrepancies.ts"
import { reprintsAmong } from "../store/queries/near-copies.ts"
import { nameActors, nameDocuments, statementAt } from "../store/queries/quoted.ts"
import { statementAddress } from "./addresses.ts"
import { type DiscrepancyLineView, viewDiscrepancyLine } from "./discrepancy-line.ts"
import { type DocumentName, nameDocument } from "./document-line.ts"
import { basisWords } from "./relation-words.ts"
import type { PlacedSpan } from "./statement-view.ts"
import { type Surroundings, surroundingsOf, textViewer } from "./texts.ts"
import { type NamedSpeaker, speakerViewer, type VersionContext, type VersionView, viewVersion } from "./version-view.ts"

/** The version all others are held against. */
export interface ReferenceView {
  readonly document: DocumentName
  readonly basis: Basis
  readonly inWords: string
  readonly saidBy: NamedSpeaker | null
  readonly words: PlacedSpan
  readonly surroundings: Surroundings
  /** The page of the statement it stands in. */
  readonly statement: string | null
  /** Other places as good. */
  readonly also: readonly { readonly document: DocumentName; readonly words: PlacedSpan }[]
}

/** One thing said, in all its versions. */
export interface UtteranceView {
  /** Null where the statement itself is the reference. */
  readonly reference: ReferenceView | null
  /** The statement's own version; null where it is the reference. */
  readonly own: VersionView | null
  /** The versions of all other documents, the earliest first. */
  readonly others: readonly VersionView[]
  /** How many of `others` are no reprints of each other. */
  readonly sources: number
}

/** What ties a statement to other documents. */
export interface TiedView {
  readonly utterances: readonly UtteranceView[]
  readonly discrepancies: readonly DiscrepancyLineView[]
}

const surroundingLength = 400

/** The versions of what a statement says, and where they disagree. */
export function viewTied(dossier: Dossier, document: string, statement: Statement): TiedView {
  const groups = groupVersions(dossier, document, statement)
  const all = groups.flatMap(({ own, others }) => (own ? [own, ...others] : others))
  const touching = discrepanciesAbout(dossier, document, statement, all)
  const documents = new Set([
    document,
    ...all.flatMap((alignment) => [
      alignment.document,
      alignment.reference.document,
      ...alignment.also.map((version) => version.document),
    ]),
    ...touching.flatMap(({ evidence }) => evidence.map((version) => version.document)),
  ])
  const textOf = textViewer(dossier, documents)
  const context = versionContext(dossier, all, textOf)
  return {
    utterances: groups.map((group) => viewUtterance(dossier, group, context)),
    discrepancies: touching.map((discrepancy) => viewDiscrepancyLine(discrepancy, textOf)),
  }
}

/** What versions are seen with: names of actors and reprints looked up once for all. */
export function versionContext(
  dossier: Dossier,
  alignments: readonly Alignment[],
  textOf: VersionContext["textOf"],
): VersionContext {
  const reprints = reprintsAmong(
    dossier,
    alignments.map(({ document }) => document),
  )
  const originals = nameDocuments(
    dossier,
    [...reprints.values()].map(({ of }) => of),
  )
  const names = nameActors(
    dossier,
    alignments.flatMap(({ attributedTo, saidBy }) => [attributedTo, saidBy]),
  )
  return {
    textOf,
    nameOf: speakerViewer(names),
    reprintOf: (document) => {
      const original = originals.get(reprints.get(document)?.of ?? "")
      return original ? nameDocument(original) : null
    },
  }
}

interface Group {
  /** Null where the statement itself is the reference. */
  readonly reference: Alignment | null
  readonly own: Alignment | null
  readonly others: readonly Alignment[]
}

function groupVersions(dossier: Dossier, document: string, { id, content }: Statement): Group[] {
  const isIn = (span: Span) => content.some((part) => overlaps(part, span))
  const own = (loadLinks(dossier, document)?.alignments ?? []).filter(({ statement, quotation }) =>
    statement === null ? isIn(quotation) : statement === id,
  )
  const seen = new Set(own.map((alignment) => alignment.id))
  const inDocument = new Map<string, readonly Alignment[]>()
  const versionsOf = (of: string, isThere: (span: Span) => boolean): Alignment[] => {
    const known = inDocument.get(of) ?? versionsIn(dossier, of)
    inDocument.set(of, known)
    return known.filter((alignment) => {
      if (seen.has(alignment.id) || !placesIn(alignment, of).some(isThere)) return false
      seen.add(alignment.id)
      return true
    })
  }
  const groups: Group[] = own.map((alignment) => ({
    reference: alignment,
    own: alignment,
    others: versionsOf(alignment.reference.document, (span) => overlaps(span, alignment.reference.span)),
  }))
  const quoting = versionsOf(document, isIn)
  return quoting.length > 0 ? [...groups, { reference: null, own: null, others: quoting }] : groups
}

/** Where in a document the words of an alignment's references stand. */
export function placesIn({ reference, also }: Alignment, document: string): Span[] {
  const versions: readonly Version[] = [reference, ...also]
  return versions.flatMap((version) => (version.document === document ? [version.span] : []))
}

function discrepanciesAbout(
  dossier: Dossier,
  document: string,
  { content, source, cue }: Statement,
  alignments: readonly Alignment[],
): Discrepancy[] {
  const spans = new Map<string, Span[]>([[document, [...content, ...source, ...cue]]])
  for (const { document: other, quotation } of alignments) {
    const known = spans.get(other)
    if (known) known.push(quotation)
    else spans.set(other, [quotation])
  }
  return discrepanciesTouching(dossier, spans.keys()).filter(({ evidence }) =>
    evidence.some(({ document: of, span }) => spans.get(of)?.some((other) => overlaps(other, span)) ?? false),
  )
}

function viewUtterance(dossier: Dossier, { reference, own, others }: Group, context: VersionContext): UtteranceView {
  const views = others.flatMap((alignment) => viewVersion(alignment, context) ?? []).sort(byDate)
  const shown = new Set(views.map(({ document }) => document.id))
  const isReprint = ({ reprintOf }: VersionView) => reprintOf !== null && shown.has(reprintOf.id)
  return {
    reference: reference && viewReference(dossier, reference, context),
    own: own && viewVersion(own, context),
    others: views,
    sources: new Set(views.filter((view) => !isReprint(view)).map(({ document }) => document.id)).size,
  }
}

function viewReference(
  dossier: Dossier,
  { reference, saidBy, also }: Alignment,
  { textOf, nameOf }: VersionContext,
): ReferenceView | null {
  const text = textOf(reference.document)
  if (text === null) return null
  const statement = statementAt(dossier, reference.document, reference.span)
  return {
    document: text.name,
    basis: reference.basis,
    inWords: basisWords(reference.basis, text.name.kind),
    saidBy: nameOf(saidBy),
    words: text.place(reference.span),
    surroundings: surroundingsOf(text.text, reference.span, surroundingLength),
    statement: statement && statementAddress(statement),
    also: also.flatMap(({ document, span }) => {
      const other = textOf(document)
      return other ? [{ document: other.name, words: other.place(span) }] : []
    }),
  }
}

function byDate(a: VersionView, b: VersionView): number {
  const day = ({ document }: VersionView) => document.date?.value.replace(/^[./]+/, "") ?? "9999"
  return (
    compare(day(a), day(b)) ||
    compare(a.document.outlet ?? "", b.document.outlet ?? "") ||
    compare(a.document.id, b.document.id) ||
    a.words.start - b.words.start
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
