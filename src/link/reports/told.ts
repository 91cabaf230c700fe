import type { Version } from "../../domain/alignment.ts"
import type { Linkable, Links } from "../../domain/corpus.ts"
import { sha256 } from "../../domain/identity.ts"
import { overlapFinder } from "../../domain/overlapping.ts"
import type { DayRange } from "../../domain/report.ts"
import type { Span } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { sentenceAround } from "../quotations/sentence-around.ts"

/** A document whose findings are to be held against those of others. */
export interface Telling {
  readonly linkable: Linkable
  readonly links: Links
  /** See `Report`. */
  readonly published: DayRange | null
}

/** A sentence of fewer words that carry meaning may stand in documents about different things. */
const tellingWords = 6

/** No more places of one finding are kept: a speech is quoted hundreds of times, and one will do. */
const mostPlaces = 12

/** Gives a way to ask what every report of a document says of itself: its document, its sentence, where its words were said. */
export function tellerOf({ linkable, links, published }: Telling) {
  const { document } = linkable
  // One readout after another is written in like words, and quotes nobody.
  const isOfReadout = document.kind === "readout" || document.kind === "official"
  const told = links.alignments.filter(({ marked }) => marked || !isOfReadout)
  const alignedAt = overlapFinder(told.map((alignment) => ({ ...alignment.quotation, alignment })))
  return (words: readonly Span[]) => ({
    document: document.id,
    isOfReadout,
    published,
    sentence: words[0] === undefined ? null : sentenceHash(document.text, words[0]),
    utterances: words
      .flatMap((span) => [{ document: document.id, span }, ...saidElsewhere(span, alignedAt)])
      .slice(0, mostPlaces),
  })
}

function saidElsewhere(
  span: Span,
  alignedAt: (span: Span) => readonly { readonly alignment: Links["alignments"][number] }[],
): Version[] {
  return alignedAt(span).map(({ alignment: { reference } }) => ({ document: reference.document, span: reference.span }))
}

/** A sentence is looked for no farther than this from the words, in code units: a line may be a whole book. */
const mostAround = 2000

/** What tells a sentence from others, or null where it has too few words for that. */
function sentenceHash(text: string, words: Span): string | null {
  const stems = sentenceStems(text, words)
  return stems.length < tellingWords ? null : sha256(stems.join(" ")).slice(0, 16)
}

/** Stems of the words that carry meaning in the sentence around some words, in their order. */
export function sentenceStems(text: string, words: Span): string[] {
  return contentWords(text, sentenceOf(text, words)).map(({ stem }) => stem)
}

/** The sentence around some words, on their line. */
export function sentenceOf(text: string, words: Span): Span {
  const before = text.slice(Math.max(0, words.start - mostAround), words.start)
  const after = text.slice(words.end, words.end + mostAround)
  const end = after.indexOf("\n")
  return sentenceAround(text, words, {
    start: words.start - before.length + before.lastIndexOf("\n") + 1,
    end: words.end + (end < 0 ? after.length : end),
  })
}
