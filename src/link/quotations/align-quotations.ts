import type { Alignment, Basis, Edit, Version } from "../../domain/alignment.ts"
import type { Corpus, Linkable, Segment } from "../../domain/corpus.ts"
import { findingId } from "../../domain/identity.ts"
import type { Span } from "../../domain/span.ts"
import { slice } from "../../domain/span.ts"
import { compareActors } from "../actors/same-actor.ts"
import { alignWords, type WordAlignment } from "./align-words.ts"
import { findContext } from "./context.ts"
import { fold } from "./fold.ts"
import { gravest, type NamedEdits, nameEdits } from "./name-edits.ts"
import { areSpellings } from "./near-spelling.ts"
import { documentOf, endOf, findPlaces, MOST_WORDS, type Place, type Query, queryOf, type Scope } from "./search.ts"
import { firstDay, RUN } from "./segments.ts"
import { type SourceAt, sourceAt } from "./source-at.ts"
import { findTranslated, isTranslation } from "./translated.ts"
import { findInner, findWanted, type Wanted } from "./wanted.ts"

/** The index of a dossier's words: its parts, and which documents in them are no longer in the dossier. */
export interface WordIndex {
  readonly segments: readonly Segment[]
  readonly isGone: (document: string) => boolean
}

/** Evidence in bits that ties words to a place, chosen where decoys are hardly ever tied (`npm run bench -- alignment`). */
const enough = {
  /** Between documents within days of each other. */
  near: 50,
  /** Any time apart. */
  far: 80,
  /** Words without quotation marks are anybody's unless there are many. */
  unmarkedNear: 70,
  unmarkedFar: 110,
  /** Within a document that other quotations are tied to. */
  linked: 18,
}
/** Days between a quotation and what it quotes. */
export const NEAR = 10
/** Days by which a reference's own words may be dated after the quotation: time zones, and transcripts published late. */
const LATER = 2
/** What is said near the time is preferred, so much better another occasion's words must fit. */
const OTHER_OCCASION = 30
/** References whose scores differ by less are equal. */
const EQUAL = 2
/** This share of the words, by weight, must be found. */
const LEAST_FOUND = 0.55
const LEAST_FOUND_UNMARKED = 0.8
const LEAST_FOUND_LINKED = 0.8
/** This share of the evidence must be in runs of same words, or it is not worth looking. */
export const IN_RUNS = 0.35
/** Words looked at beyond those that the quotation's own length asks for. */
const SPARE = 6
/** Words a text may go on with where the outlet's ellipsis stands. */
const ELLIPSIS_SLACK = 400
/** A version counts as one of the same words where nearly all of this one's words are in it. */
const SAME_WORDS = 0.85
/** A version must be more than an own word longer to be fuller. */
const FULLER = 1
/** Few words without a known speaker are tied within a linked document only where they weigh this much. */
const enoughUnnamed = 36
/** Fewer words than these are said again on other occasions. */
const FEW = 4
/** So many words in a row must be the same where no quotation marks say that they are somebody's. */
const LEAST_RUN = 7
/** Evidence in bits that both documents give the words to the same speaker, or to two. */
const speakerEvidence = { same: 20, different: -10, unknown: 0 }

/** A place that holds the words, compared word by word. */
interface Candidate {
  readonly place: Place
  readonly linkable: Linkable
  readonly source: SourceAt
  readonly named: NamedEdits
  readonly score: number
  /** Share of the wanted words, by weight, that are there. */
  readonly found: number
  /** Days from the reference to the quotation; null where one of them has no date. */
  readonly lag: number | null
}

/** Ties the quotations and unmarked words of a document to their references in other documents. */
export function alignQuotations(linkable: Linkable, index: WordIndex, corpus: Corpus): Alignment[] {
  const { id, date } = linkable.document
  const day = firstDay(date?.value)
  const look = (wanted: Wanted, limits: Limits): Candidate[] =>
    findCandidates(wanted, { quoting: linkable, day, index, corpus, limits })
  const anywhere = (other: string) => other !== id && !index.isGone(other)
  const first = findWanted(linkable).map((wanted) => {
    const candidates = look(wanted, wanted.marked ? marked(anywhere) : unmarked(anywhere))
    return { wanted, candidates, alignment: settle(wanted, candidates, linkable) }
  })
  const alignments: Alignment[] = []
  const translation = isTranslation(linkable)
  const linked = new Set(first.flatMap(({ alignment }) => alignment?.reference.document ?? []))
  const lookAgain = (wanted: Wanted, before: readonly Candidate[]): Alignment | null => {
    const candidates = look(wanted, inLinked(linked)).filter((candidate) => isSafe(wanted, candidate, linkable))
    return (
      settle(wanted, [...before, ...candidates], linkable) ??
      (translation ? retold(wanted, linkable, linked, corpus) : null)
    )
  }
  for (const { wanted, candidates, alignment } of first) {
    const isSettled = alignment?.reference.basis === "primary" || !wanted.marked || linked.size === 0
    const settled = isSettled ? alignment : lookAgain(wanted, candidates)
    if (settled !== null) alignments.push(settled)
    else if (wanted.marked && linked.size > 0) {
      alignments.push(...findInner(linkable, wanted.quotation).flatMap((inner) => lookAgain(inner, []) ?? []))
    }
  }
  return alignments
    .map((alignment) => asTranslated(alignment, linkable, translation))
    .sort((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end)
}

/** A remark told in another translation, in one of the documents that others of its document are tied to. */
function retold(wanted: Wanted, quoting: Linkable, linked: ReadonlySet<string>, corpus: Corpus): Alignment | null {
  for (const id of [...linked].sort()) {
    const reference = corpus.load(id)
    const found = reference === null ? null : findTranslated(wanted, quoting, reference)
    if (reference === null || found === null) continue
    const source = sourceAt(reference, found.span)
    if (source === null || !source.isPrimary) continue
    const edit: Edit = {
      kind: "replace",
      quotation: { start: wanted.folded.starts[0] as number, end: wanted.folded.ends.at(-1) as number },
      reference: found.span,
      note: "the same remark in other words: a translation",
    }
    const named: NamedEdits = { edits: [edit], relation: "reworded", span: found.span }
    return tie(wanted, quoting, { linkable: reference, source, named, score: found.score }, "primary", [])
  }
  return null
}

/**
 * A translation is never called verbatim of the original, nor its other words a rewording: only what it leaves out at
 * the ends shows. Two reports may well have the same translation word for word.
 */
function asTranslated(alignment: Alignment, { findings }: Linkable, isTranslated: boolean): Alignment {
  if (alignment.reference.basis !== "primary") return alignment
  const statement = findings.statements.find(({ id }) => id === alignment.statement)
  if (!isTranslated && statement?.rendering !== "translation") return alignment
  const isTrimmed = alignment.relation === "trimmed" && alignment.edits.every(({ kind }) => kind !== "typographic")
  return isTrimmed ? alignment : { ...alignment, relation: "translated" }
}

interface Limits {
  readonly isWanted: (document: string) => boolean
  readonly near: number
  readonly far: number
  readonly found: number
  /** Fewer words are not looked for. */
  readonly words: number
}

const marked = (isWanted: Limits["isWanted"]): Limits => ({
  isWanted,
  near: enough.near,
  far: enough.far,
  found: LEAST_FOUND,
  words: RUN,
})

const unmarked = (isWanted: Limits["isWanted"]): Limits => ({
  isWanted,
  near: enough.unmarkedNear,
  far: enough.unmarkedFar,
  found: LEAST_FOUND_UNMARKED,
  words: LEAST_RUN,
})

const inLinked = (linked: ReadonlySet<string>): Limits => ({
  isWanted: (document) => linked.has(document),
  near: enough.linked,
  far: enough.linked,
  found: LEAST_FOUND_LINKED,
  words: 2,
})

/** Few words are somebody's only where the same speaker says them in the linked document, and fewer still at that time. */
function isSafe(wanted: Wanted, { score, source, linkable, lag }: Candidate, quoting: Linkable): boolean {
  if (score >= enough.near) return true
  if (wanted.folded.words.length < FEW && lag !== null && Math.abs(lag) > NEAR) return false
  const said = actorOf(linkable, source.speaker)
  const compared = compareActors(actorOf(quoting, wanted.statement?.speaker ?? null), said)
  return compared === "same" || (compared === "unknown" && score >= enoughUnnamed)
}

function actorOf({ findings }: Linkable, id: string | null) {
  return findings.actors.find((actor) => actor.id === id) ?? null
}

interface Search {
  readonly quoting: Linkable
  readonly day: number | null
  readonly index: WordIndex
  readonly corpus: Corpus
  readonly limits: Limits
}

/** Places that hold enough of the words. The days around are searched first, all others only where nothing is found there. */
function findCandidates(wanted: Wanted, search: Search): Candidate[] {
  const { day, index, limits } = search
  if (wanted.folded.words.length < limits.words) return []
  if (wanted.folded.words.length < limits.words) return []
  const hasEllipsis = wanted.marks.ellipsisBefore.includes(1)
  const query = queryOf(wanted.folded.words.subarray(0, MOST_WORDS), hasEllipsis ? ELLIPSIS_SLACK : 30)
  const look = (scope: Scope, least: number): Candidate[] =>
    findPlaces(query, index.segments, scope, IN_RUNS * Math.max(least, query.weight)).flatMap(
      (place) => compare(wanted, query, place, search) ?? [],
    )
  const near = day === null ? [] : look({ from: day - NEAR, to: day + NEAR, isWanted: limits.isWanted }, limits.near)
  if (near.some(({ found }) => found >= SAME_WORDS)) return near
  const last = Number.POSITIVE_INFINITY
  const far = look({ from: Number.NEGATIVE_INFINITY, to: last, isWanted: limits.isWanted }, limits.far)
  return [...near, ...far.filter((one) => !near.some((other) => isSamePlace(one, other)))]
}

function isSamePlace(one: Candidate, other: Candidate): boolean {
  return (
    one.place.segment === other.place.segment &&
    one.named.span.start === other.named.span.start &&
    one.place.document === other.place.document
  )
}

/** Compares the wanted words with those at a place; null where they are too different, or nobody's there. */
function compare(
  wanted: Wanted,
  query: Query,
  place: Place,
  { quoting, day, corpus, limits }: Search,
): Candidate | null {
  const { segment } = place
  const document = documentOf(place)
  const lag = day === null || document.day === null ? null : day - document.day
  const isNear = lag !== null && Math.abs(lag) <= NEAR
  const least = isNear ? limits.near : limits.far
  const first = Math.max(document.first, place.first - place.before - SPARE)
  const end = Math.min(endOf(place), place.last + 1 + place.after + SPARE)
  const words = segment.words.subarray(first, end)
  const rough = alignWords(query, wanted.marks, words)
  if (rough.score < least / 2) return null
  const linkable = corpus.load(document.id)
  if (linkable === null) return null
  const wordAt = (at: number): Span => {
    const start = segment.starts[first + at] as number
    return { start, end: start + (segment.lengths[first + at] as number) }
  }
  const aligned = respell(wanted, query, words, rough, (at) => slice(linkable.document.text, wordAt(at)))
  const { alignment, same } = aligned
  if (alignment.score + speakerEvidence.same < least) return null
  const found = shareFound(wanted, query, same)
  if (found < limits.found) return null
  const span = extentOf(alignment, same, wordAt)
  if (span === null) return null
  const source = sourceAt(linkable, span)
  if (source === null || (!wanted.marked && (!source.isPrimary || longestRun(alignment, same) < LEAST_RUN))) return null
  const speakers = compareActors(actorOf(quoting, wanted.statement?.speaker ?? null), actorOf(linkable, source.speaker))
  if (alignment.score + speakerEvidence[speakers] < least) return null
  if (source.isPrimary && lag !== null && lag < -LATER) return null
  const named = nameEdits({
    quotation: {
      text: wanted.text,
      wordAt: (at) => ({ start: wanted.folded.starts[at] as number, end: wanted.folded.ends[at] as number }),
      count: query.words.length,
    },
    reference: { text: linkable.document.text, wordAt, count: words.length },
    marks: wanted.marks,
    partners: alignment.partners,
    isSame: (word) => same[word] === 1,
    bounds: source.bounds,
  })
  if (named === null) return null
  return { place, linkable, source, named, score: alignment.score, found, lag }
}

/** The words again, spelling variants of the quotation's words counted as the same. */
function respell(
  wanted: Wanted,
  query: Query,
  words: Uint32Array,
  rough: WordAlignment,
  wordAt: (index: number) => string,
): { alignment: WordAlignment; same: Uint8Array } {
  const { starts, ends } = wanted.folded
  const respelled = words.slice()
  let isChanged = false
  for (let at = 0; at < query.words.length; at++) {
    const partner = rough.partners[at] as number
    if (partner < 0 || words[partner] === query.words[at]) continue
    const word = wanted.text.slice(starts[at] as number, ends[at] as number)
    if (!areSpellings(word, wordAt(partner))) continue
    respelled[partner] = query.words[at] as number
    isChanged = true
  }
  const alignment = isChanged ? alignWords(query, wanted.marks, respelled) : rough
  const same = new Uint8Array(query.words.length)
  for (let at = 0; at < same.length; at++) {
    const partner = alignment.partners[at] as number
    if (partner >= 0 && respelled[partner] === query.words[at]) same[at] = 1
  }
  return { alignment, same }
}

/** Words in brackets are the outlet's own: they need not be found. */
function shareFound(wanted: Wanted, { weights }: Query, same: Uint8Array): number {
  let all = 0
  let found = 0
  for (let at = 0; at < same.length; at++) {
    if (wanted.marks.bracketed[at] === 1) continue
    all += weights[at] as number
    if (same[at] === 1) found += weights[at] as number
  }
  return all === 0 ? 0 : found / all
}

/** Most words in a row that are the same in both. */
function longestRun({ partners }: WordAlignment, same: Uint8Array): number {
  let longest = 0
  let run = 0
  for (let at = 0; at < same.length; at++) {
    const goesOn = same[at] === 1 && run > 0 && (partners[at] as number) === (partners[at - 1] as number) + 1
    run = goesOn ? run + 1 : (same[at] as number)
    longest = Math.max(longest, run)
  }
  return longest
}

function extentOf({ partners }: WordAlignment, same: Uint8Array, wordAt: (at: number) => Span): Span | null {
  const found = [...partners].filter((_, at) => same[at] === 1)
  const first = found[0]
  const last = found.at(-1)
  return first === undefined || last === undefined ? null : { start: wordAt(first).start, end: wordAt(last).end }
}

/** The best reference among the candidates; null where the words themselves are the fullest and earliest there are. */
function settle(wanted: Wanted, candidates: readonly Candidate[], quoting: Linkable): Alignment | null {
  const primary = bestOf(candidates.filter(({ source }) => source.isPrimary))
  const version = bestVersion(wanted, candidates, quoting)
  const [best] = primary
  const isPrimary = best !== undefined && (version === null || worth(best) >= 0.75 * worth(version.candidate))
  if (isPrimary) return tie(wanted, quoting, best, "primary", primary.slice(1).map(versionOf))
  if (version === null) return null
  return tie(wanted, quoting, version.candidate, version.basis, version.also)
}

function worth({ score, lag }: Candidate): number {
  return score - (lag !== null && Math.abs(lag) <= NEAR ? 0 : OTHER_OCCASION)
}

/** The best candidates, equal ones together: nearest in time first, then by document and place. */
function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const most = candidates.reduce((best, candidate) => Math.max(best, worth(candidate)), Number.NEGATIVE_INFINITY)
  return candidates.filter((candidate) => worth(candidate) >= most - EQUAL).toSorted(byTime)
}

function byTime(a: Candidate, b: Candidate): number {
  const distance = Math.abs(a.lag ?? Number.MAX_SAFE_INTEGER) - Math.abs(b.lag ?? Number.MAX_SAFE_INTEGER)
  if (distance !== 0) return distance
  const [one, other] = [a.linkable.document.id, b.linkable.document.id]
  return one < other ? -1 : one > other ? 1 : a.named.span.start - b.named.span.start
}

function versionOf({ linkable, named }: Candidate): Version {
  return { document: linkable.document.id, span: named.span }
}

/** Another version that is fuller than the words themselves, or else as full and earlier. */
function bestVersion(
  wanted: Wanted,
  candidates: readonly Candidate[],
  quoting: Linkable,
): { candidate: Candidate; basis: Basis; also: Version[] } | null {
  const own = wanted.folded.words.length
  const versions = candidates
    .filter(({ source, found }) => !source.isPrimary && found >= SAME_WORDS)
    .map((candidate) => ({
      candidate,
      words: fold(candidate.linkable.document.text, [candidate.source.whole]).words.length,
    }))
  const longest = versions.reduce((most, { words }) => Math.max(most, words), 0)
  const isFuller = longest > own + FULLER
  const fullest = versions
    .filter(({ words }) => words >= (isFuller ? longest : own - FULLER))
    .map(({ candidate }) => candidate)
    .toSorted(earliestFirst)
  const [first] = fullest
  if (first === undefined) return null
  if (!isFuller && !isEarlier(first.linkable, quoting)) return null
  const equal = fullest.slice(1).filter((other) => isFuller || isEarlier(other.linkable, quoting))
  return { candidate: first, basis: isFuller ? "fullest" : "earliest", also: equal.map(versionOf) }
}

function earliestFirst(a: Candidate, b: Candidate): number {
  return isEarlier(a.linkable, b.linkable)
    ? -1
    : isEarlier(b.linkable, a.linkable)
      ? 1
      : a.named.span.start - b.named.span.start
}

/** Undated documents come last; of one day a record of what was said is before a report of it, then the id decides. */
function isEarlier({ document: one }: Linkable, { document: other }: Linkable): boolean {
  const days = [one, other].map(({ date }) => firstDay(date?.value) ?? Number.MAX_SAFE_INTEGER) as [number, number]
  if (days[0] !== days[1]) return days[0] < days[1]
  return isRecord(one) === isRecord(other) ? one.id < other.id : isRecord(one)
}

function isRecord({ kind }: Linkable["document"]): boolean {
  return kind === "transcript" || kind === "official" || kind === "readout"
}

function tie(
  wanted: Wanted,
  quoting: Linkable,
  { linkable, named, source, score }: Pick<Candidate, "linkable" | "named" | "source" | "score">,
  basis: Basis,
  also: readonly Version[],
): Alignment {
  return {
    id: findingId(quoting.document.id, "alignment", [wanted.quotation]),
    document: quoting.document.id,
    statement: wanted.statement?.id ?? null,
    marked: wanted.marked,
    quotation: wanted.quotation,
    reference: { document: linkable.document.id, span: named.span, basis },
    attributedTo: wanted.statement?.speaker ?? null,
    saidBy: source.speaker,
    relation: gravest(named.edits),
    edits: named.edits,
    context: findContext({
      quoting,
      quotation: wanted.quotation,
      reference: linkable,
      referenceSpan: named.span,
      edits: named.edits,
    }),
    also,
    score: Math.round(score * 10) / 10,
  }
}
