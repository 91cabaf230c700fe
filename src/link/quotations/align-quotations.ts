import type { Alignment, Edit } from "../../domain/alignment.ts"
import type { Corpus, Linkable } from "../../domain/corpus.ts"
import { bySpan } from "../../domain/span.ts"
import { actorOf } from "../actors/actor-of.ts"
import { compareActors } from "../actors/same-actor.ts"
import {
  type Candidate,
  distinct,
  enough,
  findCandidates,
  LEAST_RUN,
  type Limits,
  SAME_TIME,
  type WordIndex,
} from "./candidates.ts"
import { anyDay, type Scope, scopeOf } from "./search.ts"
import { firstDay, RUN } from "./segments.ts"
import { alignmentOf, type Settled, settle } from "./settle.ts"
import { sourceAt } from "./source-at.ts"
import { findTranslated, isTranslation } from "./translated.ts"
import { findInner, findWanted, type Wanted } from "./wanted.ts"

/** This share of the words, by weight, must be found; `whole` is so much that no quotation inside them is looked for. */
const leastFound = { marked: 0.55, unmarked: 0.8, linked: 0.8, whole: 0.9 }
/** Few words without a known speaker are tied within a linked document only where they weigh this much, in bits. */
const enoughUnnamed = 36
/** Fewer words than these are said again on other occasions: they are tied to those of the day alone, and the next. */
const FEW = 4
/** The same where some of them are others. */
const FEW_CHANGED = 6

/** Ties the quotations and unmarked words of a document to their references in other documents, differences named. */
export function alignQuotations(linkable: Linkable, index: WordIndex, corpus: Corpus): Alignment[] {
  const translation = isTranslation(linkable)
  return findReferences(linkable, index, corpus)
    .map((settled) => {
      const isTranslated = translation || settled.wanted.statement?.rendering === "translation"
      return asTranslated(alignmentOf(settled, linkable), isTranslated)
    })
    .sort((a, b) => bySpan(a.quotation, b.quotation))
}

/** Finds for the quotations and unmarked words of a document the references that there are in other documents. */
export function findReferences(linkable: Linkable, index: WordIndex, corpus: Corpus): Settled[] {
  const { id, date } = linkable.document
  const day = firstDay(date?.value)
  const search = { quoting: linkable, day, index, corpus }
  const look = (wanted: Wanted, limits: Limits): Candidate[] => findCandidates(wanted, search, limits)
  const isOther = (other: string) => other !== id && !index.isGone(other)
  const anywhere: Scope = { ...anyDay, isWanted: isOther, among: null }
  const first = findWanted(linkable).flatMap((wanted) => {
    const lookFor = (words: Wanted) => {
      const candidates = look(words, words.marked ? marked(anywhere) : unmarked(anywhere))
      return { wanted: words, candidates, settled: settle(words, candidates, linkable) }
    }
    const whole = lookFor(wanted)
    if (!wanted.marked || whole.candidates.some(({ found }) => found >= leastFound.whole)) return [whole]
    // “The minister told me, ‘We are ready’”: what is found may be the minister's words alone.
    const inner = findInner(linkable, wanted.quotation).map(lookFor)
    return inner.some(({ candidates }) => candidates.some(({ found }) => found >= leastFound.whole)) ? inner : [whole]
  })
  const linked = new Set(first.flatMap(({ settled }) => settled?.reference.linkable.document.id ?? []))
  const within = inLinked(scopeOf(linked, index.segments))
  const isTranslated = isTranslation(linkable)
  const lookAgain = (wanted: Wanted, before: readonly Candidate[]): Settled | null => {
    const candidates = look(wanted, within).filter((candidate) => isSafe(wanted, candidate, linkable))
    return (
      settle(wanted, distinct([...before, ...candidates]), linkable) ??
      (isTranslated ? retold(wanted, linkable, linked, corpus) : null)
    )
  }
  return first.flatMap(({ wanted, candidates, settled }) => {
    if (settled?.basis === "primary" || !wanted.marked || linked.size === 0) return settled ?? []
    const again = lookAgain(wanted, candidates)
    return again ?? findInner(linkable, wanted.quotation).flatMap((inner) => lookAgain(inner, []) ?? [])
  })
}

/** A remark told in another translation, in one of the documents that others of its document are tied to. */
function retold(wanted: Wanted, quoting: Linkable, linked: ReadonlySet<string>, corpus: Corpus): Settled | null {
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
    const named = () => ({ edits: [edit], span: found.span })
    return { wanted, reference: { linkable: reference, source, named, score: found.score }, basis: "primary", also: [] }
  }
  return null
}

/**
 * A translation is never called verbatim of the original, nor its other words a rewording: only what it leaves out at
 * the ends shows. Two reports may well have the same translation word for word.
 */
function asTranslated(alignment: Alignment, isTranslated: boolean): Alignment {
  if (!isTranslated || alignment.reference.basis !== "primary") return alignment
  const isTrimmed = alignment.relation === "trimmed" && alignment.edits.every(({ kind }) => kind !== "typographic")
  return isTrimmed ? alignment : { ...alignment, relation: "translated" }
}

const marked = (scope: Scope): Limits => ({
  ...scope,
  near: enough.near,
  far: enough.far,
  found: leastFound.marked,
  words: RUN,
})

const unmarked = (scope: Scope): Limits => ({
  ...scope,
  near: enough.unmarkedNear,
  far: enough.unmarkedFar,
  found: leastFound.unmarked,
  words: LEAST_RUN,
})

const inLinked = (scope: Scope): Limits => ({
  ...scope,
  near: enough.linked,
  far: enough.linked,
  found: leastFound.linked,
  words: 2,
})

/** Few words are somebody's only where the same speaker says them in the linked document, and fewer still at that time. */
function isSafe(wanted: Wanted, { score, source, linkable, lag, found }: Candidate, quoting: Linkable): boolean {
  if (score >= enough.near) return true
  const few = found < 1 ? FEW_CHANGED : FEW
  if (wanted.folded.words.length < few && lag !== null && Math.abs(lag) > SAME_TIME) return false
  const said = actorOf(linkable, source.speaker)
  const compared = compareActors(actorOf(quoting, wanted.statement?.speaker ?? null), said)
  return compared === "same" || (compared === "unknown" && score >= enoughUnnamed)
}
