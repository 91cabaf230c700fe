import type { Corpus, Linkable, NearCopy } from "../../domain/corpus.ts"
import type { DocumentKind } from "../../domain/document.ts"
import { countBefore } from "../../domain/ordered.ts"
import type { WordIndex } from "./candidates.ts"
import { fold } from "./fold.ts"
import { readableSpans } from "./readable.ts"
import { rangeOf } from "./search.ts"
import { firstDay, RUN, runHash } from "./segments.ts"

/** One run of words in so many is compared, chosen by its hash: the same ones in every document (Broder 1997). */
const SAMPLE = 4
/** More of a reprint's words than this are its original's. Two reports on one speech share its quotations: up to half. */
const LEAST_SHARE = 0.6
/** An article made of an official text and little else: more of its own words and it reports what it quotes. */
const LEAST_SHARE_OFFICIAL = 0.9
/** Shorter texts share their few words with too many. */
const LEAST_RUNS = 10
/** A run that stands in more places says nothing. */
const COMMON = 200

/**
 * The document this one is nearly a copy of: the one with most of its words, and of equals the earliest; null where
 * none was published before it. A transcript or official text that an article quotes at length is its source; its
 * original only where the article has next to nothing of its own.
 */
export function findNearCopy(linkable: Linkable, { segments, isGone }: WordIndex, corpus: Corpus): NearCopy | null {
  const { id, date, kind } = linkable.document
  if (!isRetelling(kind)) return null
  const { words } = fold(linkable.document.text, readableSpans(linkable))
  const sampled = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    const hash = runHash(words[at] as number, words[at + 1] as number, words[at + 2] as number)
    if (hash % SAMPLE === 0) sampled.add(hash)
  }
  if (sampled.size < LEAST_RUNS) return null
  const own = { day: firstDay(date?.value), id }
  const shared = new Map<string, { count: number; day: number | null }>()
  for (const hash of sampled) {
    const ranges = segments.map((segment) => rangeOf(segment, hash))
    if (ranges.reduce((sum, [first, end]) => sum + end - first, 0) > COMMON) continue
    for (const [part, segment] of segments.entries()) {
      const [first, end] = ranges[part] as [number, number]
      let before = -1
      for (let index = first; index < end; index++) {
        const place = segment.places[index] as number
        const document = countBefore(segment.documents, (other) => other.first <= place) - 1
        if (document === before) continue
        before = document
        const other = segment.documents[document] as (typeof segment.documents)[number]
        if (other.id === id || isGone(other.id) || !isBefore(other, own)) continue
        const known = shared.get(other.id)
        shared.set(other.id, { count: (known?.count ?? 0) + 1, day: other.day })
      }
    }
  }
  const best = [...shared]
    .map(([of, { count, day }]) => ({ of, day, share: count / sampled.size }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .toSorted((a, b) => b.share - a.share || (isBefore({ day: a.day, id: a.of }, { day: b.day, id: b.of }) ? -1 : 1))
    .find(({ of, share }) => share >= LEAST_SHARE_OFFICIAL || isRetelling(corpus.load(of)?.document.kind))
  return best === undefined ? null : { of: best.of, share: Math.round(best.share * 100) / 100 }
}

/** Whether documents of a kind tell what others said first. */
function isRetelling(kind: DocumentKind | undefined): boolean {
  return kind === "article" || kind === "editorial" || kind === "other"
}

interface Dated {
  readonly day: number | null
  readonly id: string
}

function isBefore(one: Dated, other: Dated): boolean {
  const [a, b] = [one.day ?? Number.MAX_SAFE_INTEGER, other.day ?? Number.MAX_SAFE_INTEGER]
  return a === b ? one.id < other.id : a < b
}
