import type { Actor } from "../domain/actor.ts"
import type { Alignment, Relation } from "../domain/alignment.ts"
import type { Coverage, Finding, Found, HeldDocument, Holdings, Voice } from "../domain/check.ts"
import type { Corpus, Linkable, Links } from "../domain/corpus.ts"
import { overlapFinder } from "../domain/overlapping.ts"
import type { Quotation } from "../domain/quotation.ts"
import { contains, overlaps, type Span } from "../domain/span.ts"
import type { Statement } from "../domain/statement.ts"
import { actorOf } from "./actors/actor-of.ts"
import { compareActors } from "./actors/same-actor.ts"
import { enough } from "./quotations/candidates.ts"
import { fold } from "./quotations/fold.ts"
import { gravest } from "./quotations/name-edits.ts"
import { firstDay } from "./quotations/segments.ts"
import { contentsAt } from "./quotations/standing-at.ts"
import { weightOf } from "./quotations/word-weight.ts"

/** What a draft is compared with. */
export interface Comparison {
  readonly draft: Linkable
  /** The draft's own links. */
  readonly links: Links
  readonly corpus: Corpus
  readonly holdings: Holdings
}

/**
 * Compares every quotation of a draft with the dossier, in the order of the draft: the outermost ones, and those within
 * that are given to somebody else and have an origin of their own.
 *
 *     "Sabo told me, ‘Not before the summer is over,’" Haddad said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      Haddad's words
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       Sabo's, where the whole is not found
 */
export function checkQuotations({ holdings, ...asked }: Comparison): Finding[] {
  const comparison = { ...asked, holdings: askedOnce(holdings) }
  const { draft, links } = comparison
  const alignmentsIn = alignmentFinder(links.alignments.filter(({ marked }) => marked))
  const coverageOf = coverageFinder(comparison)
  const quotations = draft.quotations.filter(({ use }) => use === "words")
  const check = (quotation: Quotation, alignment: Alignment | null) =>
    checkQuotation(quotation, alignment, { ...comparison, coverageOf })
  return quotations.flatMap((outer, index) => {
    if (outer.depth > 0) return []
    const inner = innerOf(quotations, index).filter((quotation) => isAnothers(draft, quotation, outer))
    const whole = longest(
      alignmentsIn(outer).filter(({ quotation }) => !inner.some((part) => contains(part, quotation))),
    )
    const owner = whole === null ? undefined : inner.find((quotation) => holdsAllFound(draft, quotation, whole))
    const outerFinding = check(outer, owner === undefined ? whole : null)
    // Where the words around them are found, they are found with them.
    if (whole !== null && owner === undefined) return [outerFinding]
    const findings = inner.map((quotation) =>
      check(
        quotation,
        quotation === owner && whole !== null ? within(quotation, whole) : longest(alignmentsIn(quotation)),
      ),
    )
    return [outerFinding, ...findings]
  })
}

/** The quotations within an outermost one: they follow it, as it is what comes first. */
function innerOf(quotations: readonly Quotation[], index: number): Quotation[] {
  const inner: Quotation[] = []
  for (let next = index + 1; (quotations[next]?.depth ?? 0) > 0; next++) inner.push(quotations[next] as Quotation)
  return inner
}

/** Whether all that the reference has of an outer quotation stands in an inner one: what is around it was put in. */
function holdsAllFound({ document }: Linkable, inner: Quotation, { quotation, edits }: Alignment): boolean {
  const around = [
    { start: quotation.start, end: inner.start },
    { start: inner.end, end: quotation.end },
  ]
  const added = edits.flatMap((edit) => (edit.kind === "insert" && edit.quotation !== null ? [edit.quotation] : []))
  const { words, starts } = fold(document.text, around)
  return words.length > 0 && starts.every((start) => added.some((span) => span.start <= start && start < span.end))
}

/** The part of an alignment that is an inner quotation's. */
function within(inner: Quotation, alignment: Alignment): Alignment {
  const edits = alignment.edits.filter(({ quotation }) => quotation === null || contains(inner, quotation))
  return { ...alignment, quotation: { start: inner.start, end: inner.end }, edits, relation: gravest(edits) }
}

function checkQuotation(
  quotation: Quotation,
  alignment: Alignment | null,
  comparison: Comparison & { readonly coverageOf: (speaker: Actor | null) => Coverage },
): Finding {
  const { draft, corpus, coverageOf } = comparison
  const speakers = speakersOf(draft, quotation.inner)
  const attributedTo = speakers[0] ?? null
  const reference = alignment === null ? null : corpus.load(alignment.reference.document)
  if (alignment === null || reference === null) {
    const isShort = bitsOf(draft.document.text, quotation) < (draft.document.date === null ? enough.far : enough.near)
    const verdict = isShort ? "too-short" : "not-found"
    const coverage = isShort ? null : coverageOf(attributedTo)
    return { quotation, verdict, attributedTo, found: null, coverage }
  }
  const saidBy = byFullName(actorOf(reference, alignment.saidBy), comparison.holdings)
  const found = {
    alignment: withHiddenCuts(alignment, draft, reference),
    reference,
    saidBy,
    origin: originOf(alignment, comparison),
  }
  const verdict = isAnotherSpeaker(speakers, found) ? "attribution-differs" : relationOf(found)
  return { quotation, verdict, attributedTo, found, coverage: null }
}

const ellipsis = /…|\.\s?\.\s?\./

/**
 * A quotation that runs on where the version it is taken from marks that words are left out hides that cut. In a speaker's
 * own text such a mark is a pause.
 */
function withHiddenCuts(alignment: Alignment, draft: Linkable, reference: Linkable): Alignment {
  if (alignment.reference.basis === "primary") return alignment
  const isMarked = ({ document }: Linkable, span: Span | null) =>
    span !== null && ellipsis.test(document.text.slice(span.start, span.end))
  const edits = alignment.edits.map((edit) =>
    edit.kind === "typographic" && isMarked(reference, edit.reference) && !isMarked(draft, edit.quotation)
      ? { ...edit, kind: "cut" as const, note: "words are left out here, as the reference marks and this does not" }
      : edit,
  )
  const isHidden = edits.some((edit, index) => edit !== alignment.edits[index])
  return isHidden ? { ...alignment, edits, relation: gravest(edits) } : alignment
}

/** "Okafor" of one document by the name the dossier has: "Ngozi Okafor". */
function byFullName(actor: Actor | null, { nameOf }: Holdings): Actor | null {
  const name = actor === null ? null : nameOf(actor.id)
  return actor !== null && name?.endsWith(` ${actor.name}`) === true ? { ...actor, name } : actor
}

/** What the reference's words are themselves tied to: an article's quotation, a translation of what is in the transcript. */
function originOf({ reference }: Alignment, { draft, corpus, holdings }: Comparison): Found["origin"] {
  if (reference.basis === "primary") return null
  const alignment = holdings
    .alignmentsOf(reference.document)
    .find(({ quotation }) => overlaps(quotation, reference.span) && contains(quotation, reference.span))
  const document = alignment?.reference.document ?? draft.document.id
  const origin = document === draft.document.id ? null : corpus.load(document)
  return alignment === undefined || origin === null ? null : { alignment, reference: origin }
}

/** Words taken over from a translation are one, however exactly they are taken over. */
function relationOf({ alignment, origin }: Found): Relation {
  return origin?.alignment.relation === "translated" ? "translated" : alignment.relation
}

/** Gives a way to ask for the alignments of words within a quotation. */
function alignmentFinder(alignments: readonly Alignment[]): (quotation: Quotation) => Alignment[] {
  const tiedAt = overlapFinder(alignments.map((alignment) => ({ ...alignment.quotation, alignment })))
  return (quotation) => tiedAt(quotation).flatMap((tied) => (contains(quotation, tied) ? tied.alignment : []))
}

/** Of the alignments of a quotation, as where two sentences of it have two origins, the one with most of its words. */
function longest(alignments: readonly Alignment[]): Alignment | null {
  return alignments.toSorted((a, b) => lengthOf(b.quotation) - lengthOf(a.quotation))[0] ?? null
}

/** Everybody to whom a document gives words, the innermost first: Sabo, then Okafor, who says that Sabo said it. */
function speakersOf(linkable: Linkable, words: Span): Actor[] {
  const holding = contentsAt(linkable.findings.statements, words)
    .filter((content) => contains(content, words))
    .map(({ statement }) => statement)
    .toSorted((a, b) => extentOf(a) - extentOf(b))
  return holding.flatMap(({ speaker }) => actorOf(linkable, speaker) ?? [])
}

/** Whether a quotation within another is given to somebody else than the words around it. */
function isAnothers(draft: Linkable, quotation: Quotation, outer: Quotation): boolean {
  const [own] = speakersOf(draft, quotation.inner)
  const [others] = speakersOf(draft, outer.inner)
  return own !== undefined && own.id !== others?.id
}

/**
 * Whether the reference gives the words to other people than the draft does. What one of them says that the other said
 * is both's: "Minister Sabo told me that …" in a turn of Okafor's.
 */
function isAnotherSpeaker(speakers: readonly Actor[], { alignment, reference, saidBy }: Found): boolean {
  const told = speakersOf(reference, alignment.reference.span)
  const there = saidBy === null ? told : [saidBy, ...told]
  return (
    saidBy !== null &&
    speakers.length > 0 &&
    speakers.every((speaker) => there.every((other) => compareActors(speaker, other) === "different"))
  )
}

function bitsOf(text: string, { inner }: Quotation): number {
  return fold(text, [inner]).words.reduce((sum, word) => sum + weightOf(word), 0)
}

/** Holdings that are asked once what a document is tied to. */
function askedOnce(holdings: Holdings): Holdings {
  const known = new Map<string, readonly Alignment[]>()
  return {
    ...holdings,
    alignmentsOf(document) {
      const alignments = known.get(document) ?? holdings.alignmentsOf(document)
      known.set(document, alignments)
      return alignments
    },
  }
}

/** Days around the draft's date in which what it quotes was probably said. */
const nearDays = 10

/** Gives a way to ask what the dossier holds of a speaker; of each it is found out once. */
function coverageFinder(comparison: Comparison): (speaker: Actor | null) => Coverage {
  const known = new Map<string | null, Coverage>()
  return (speaker) => {
    const coverage = known.get(speaker?.id ?? null) ?? findCoverage(speaker, comparison)
    known.set(speaker?.id ?? null, coverage)
    return coverage
  }
}

function findCoverage(speaker: Actor | null, { draft, holdings }: Comparison): Coverage {
  const isOther = ({ id }: HeldDocument) => id !== draft.document.id
  const own = speaker === null ? null : voicesOf(speaker, holdings.voices()).filter(({ document }) => isOther(document))
  const documents = own?.map(({ document }) => document) ?? holdings.documents().filter(isOther)
  const dated = documents.flatMap(({ date }) => {
    const day = firstDay(date?.value)
    return date === null || day === null ? [] : [{ date, day }]
  })
  const inOrder = dated.toSorted((a, b) => a.day - b.day)
  const day = firstDay(draft.document.date?.value)
  const isNear = ({ date }: HeldDocument) => Math.abs((firstDay(date?.value) ?? Number.NaN) - (day ?? 0)) <= nearDays
  const transcripts = own?.filter(({ inTurns }) => inTurns).map(({ document }) => document) ?? documents
  const excerpts = transcripts.filter(({ kind, complete }) => kind === "transcript" && !complete)
  return {
    speaker,
    documents: documents.length,
    first: inOrder[0]?.date ?? null,
    last: inOrder.at(-1)?.date ?? null,
    near: day === null ? null : documents.filter(isNear).length,
    excerpt: excerpts.find((document) => day === null || document.date === null || isNear(document)) ?? null,
  }
}

/** Where somebody's words are given, each document once. */
function voicesOf(speaker: Actor, voices: readonly Voice[]): Voice[] {
  const own = new Map<string, Voice>()
  for (const voice of voices) {
    const known = own.get(voice.document.id)
    if (known?.inTurns !== true && compareActors(voice.actor, speaker) === "same") own.set(voice.document.id, voice)
  }
  return [...own.values()]
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

function extentOf({ content }: Statement): number {
  return content.reduce((sum, span) => sum + lengthOf(span), 0)
}
