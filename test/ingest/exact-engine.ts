import type { Alignment } from "../../src/domain/alignment.ts"
import type { Corpus, Linkable, Links, Segment } from "../../src/domain/corpus.ts"
import { findingId } from "../../src/domain/identity.ts"
import type { Span } from "../../src/domain/span.ts"
import type { WordIndex } from "../../src/link/link.ts"

/** Ids of documents in the order they were linked since this was last emptied, and one that cannot be linked. */
export const watched = { linked: [] as string[], indexed: [] as string[], refuses: "" }

/**
 * A link stage whose every result can be foretold: a sentence in quotation marks is tied to the other document with
 * the lowest id that has these very words. Its index knows documents alone.
 */
export const exactEngine = {
  indexDocuments(documents: readonly Linkable[]): Segment {
    watched.indexed.push(...documents.map(({ document }) => document.id))
    return segmentOf(documents.map(({ document }) => document.id))
  },
  mergeSegments(index: WordIndex): Segment {
    return segmentOf(liveIn(index))
  },
  touchedBy(documents: readonly string[], index: WordIndex, corpus: Corpus): string[] {
    return liveIn(index).filter(
      (id) =>
        !documents.includes(id) &&
        quotationsOf(corpus.load(id)).some(({ words }) => documents.some((added) => has(corpus, added, words))),
    )
  },
  linkDocument(linkable: Linkable, index: WordIndex, corpus: Corpus): Links {
    const { id } = linkable.document
    if (linkable.document.text.includes(watched.refuses) && watched.refuses !== "") throw new Error("no such luck")
    watched.linked.push(id)
    const alignments = quotationsOf(linkable).flatMap(({ words, span }): Alignment[] => {
      const reference = liveIn(index)
        .filter((other) => other !== id && has(corpus, other, words))
        .toSorted()[0]
      if (reference === undefined) return []
      const start = corpus.load(reference)?.document.text.indexOf(words) ?? 0
      return [
        {
          id: findingId(id, "alignment", [span]),
          document: id,
          statement: null,
          marked: true,
          quotation: span,
          reference: { document: reference, span: { start, end: start + words.length }, basis: "earliest" },
          attributedTo: null,
          saidBy: null,
          relation: "verbatim",
          edits: [],
          context: [],
          also: [],
          score: 60,
        },
      ]
    })
    return { document: id, copyOf: null, alignments, discrepancies: [] }
  },
}

// A word for each document, so that parts have sizes.
function segmentOf(ids: readonly string[]): Segment {
  const numbers = Uint32Array.from(ids, (_, n) => n)
  return {
    documents: ids.map((id, first) => ({ id, day: null, first })),
    words: numbers,
    starts: numbers,
    lengths: Uint16Array.from(numbers),
    runs: numbers,
    places: numbers,
  }
}

function liveIn({ segments, isGone }: WordIndex): string[] {
  const ids = segments.flatMap(({ documents }) => documents.map(({ id }) => id)).filter((id) => !isGone(id))
  if (new Set(ids).size < ids.length) throw new Error("a document is twice in the index")
  return ids
}

function quotationsOf(linkable: Linkable | null): { words: string; span: Span }[] {
  return Array.from(linkable?.document.text.matchAll(/"([^"]+),"/g) ?? [], (found) => ({
    words: found[1] ?? "",
    span: { start: found.index, end: found.index + found[0].length },
  }))
}

function has(corpus: Corpus, id: string, words: string): boolean {
  return corpus.load(id)?.document.text.includes(words) ?? false
}
