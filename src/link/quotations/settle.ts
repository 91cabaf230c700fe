import type { Alignment, Basis, Version } from "../../domain/alignment.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { findingId } from "../../domain/identity.ts"
import { type Candidate, isNear } from "./candidates.ts"
import { findContext } from "./context.ts"
import { fold } from "./fold.ts"
import { gravest } from "./name-edits.ts"
import { firstDay } from "./segments.ts"
import type { Wanted } from "./wanted.ts"

/** What is said near the time is preferred, so much better, in bits, another occasion's words must fit. */
const OTHER_OCCASION = 30
/** References whose scores differ by less are equal. */
const EQUAL = 2
/** A report's version must fit so much better than the speaker's own words to be the reference. */
const OWN_WORDS = 0.75
/** A version counts as one of the same words where nearly all of this one's words are in it. */
export const SAME_WORDS = 0.85
/** What is told without quotation marks is a version only where it has all of them: "she" for "I" is no edit. */
const TOLD_WORDS = 0.97
/** A version must be more than a word longer to be fuller. */
const FULLER = 1

/** Wanted words with the reference chosen for them. */
export interface Settled {
  readonly wanted: Wanted
  readonly reference: Pick<Candidate, "linkable" | "named" | "source" | "score">
  readonly basis: Basis
  /** Other equal references. */
  readonly also: readonly Candidate[]
}

/** The best reference among the candidates; null where the words themselves are the fullest and earliest there are. */
export function settle(wanted: Wanted, candidates: readonly Candidate[], quoting: Linkable): Settled | null {
  const primary = bestOf(candidates.filter(({ source }) => source.isPrimary))
  const version = bestVersion(wanted, candidates, quoting)
  const [best] = primary
  const isPrimary = best !== undefined && (version === null || worth(best) >= OWN_WORDS * worth(version.reference))
  if (isPrimary) return { wanted, reference: best, basis: "primary", also: primary.slice(1) }
  return version
}

/** Of an undated document nothing tells that it is another occasion. */
function worth({ score, lag }: Candidate): number {
  return score - (lag === null || isNear(lag) ? 0 : OTHER_OCCASION)
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
  return one < other ? -1 : one > other ? 1 : a.start - b.start
}

function versionOf({ linkable, named }: Candidate): Version {
  return { document: linkable.document.id, span: named().span }
}

/** Another version that is fuller than the words themselves, or else as full and earlier. */
function bestVersion(
  wanted: Wanted,
  candidates: readonly Candidate[],
  quoting: Linkable,
): (Settled & { readonly reference: Candidate }) | null {
  const own = wanted.wordsOfWhole
  const versions = candidates
    .filter(({ source, found }) => !source.isPrimary && found >= (source.isMarked ? SAME_WORDS : TOLD_WORDS))
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
  const equal = fullest
    .slice(1)
    .filter(({ score, linkable }) => score >= first.score - EQUAL && (isFuller || isEarlier(linkable, quoting)))
  return { wanted, reference: first, basis: isFuller ? "fullest" : "earliest", also: equal }
}

function earliestFirst(a: Candidate, b: Candidate): number {
  return isEarlier(a.linkable, b.linkable) ? -1 : isEarlier(b.linkable, a.linkable) ? 1 : a.start - b.start
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

/** The words tied to their reference, with every difference and what stands outside named. */
export function alignmentOf({ wanted, reference: chosen, basis, also }: Settled, quoting: Linkable): Alignment {
  const { linkable, named, source, score } = chosen
  const { edits, span } = named()
  return {
    id: findingId(quoting.document.id, "alignment", [wanted.quotation]),
    document: quoting.document.id,
    statement: wanted.statement?.id ?? null,
    marked: wanted.marked,
    quotation: wanted.quotation,
    reference: { document: linkable.document.id, span, basis },
    attributedTo: wanted.statement?.speaker ?? null,
    saidBy: source.speaker,
    relation: gravest(edits),
    edits,
    context: findContext({
      quoting,
      quotation: wanted.quotation,
      reference: linkable,
      referenceSpan: span,
      edits,
    }),
    also: also.map(versionOf),
    score: Math.round(score * 10) / 10,
  }
}
