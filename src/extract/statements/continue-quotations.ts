import { overlaps, type Span } from "../../domain/span.ts"
import type { ChunkedSentence } from "../../language/chunks.ts"
import { endsSentence } from "../../language/folded.ts"
import type { Attribution } from "./attribution.ts"
import type { Reading } from "./reading.ts"

/** How sure we are that words in quotation marks nobody is named beside are those of who spoke last. */
const FLOATING_CONFIDENCE = 0.5

/**
 * Gives a quotation nobody is named beside to whoever it goes on from:
 *
 *     “We object,” he said. “Read the text.”        Okafor shook her head. “Not this year.”
 *     └ content ┘  src cue  └ the same ────┘        └ src┘                 └ content ────┘
 *
 * The first is one attribution with several spans, also where the words run on over paragraphs; the second is
 * one of its own, without a cue.
 */
export function continueQuotations(
  { document, analysis, sentences }: Reading,
  settled: readonly Attribution[],
): Attribution[] {
  const { text } = document
  const outer = sentences.filter((sentence) => sentence.within === null)
  const grown = new Map<Attribution, Span[]>()
  const floating: Attribution[] = []
  const ordered = settled.toSorted((a, b) => firstOf(a) - firstOf(b))
  let next = 0
  let speaking: Attribution | null = null
  let speakingParagraph = -1
  /** Attribution that holds a quotation, by the quotation's index. */
  const holders = new Map<number, Attribution>()
  for (const sentence of outer) {
    const inSentence: Attribution[] = []
    while (next < ordered.length && firstOf(ordered[next] as Attribution) < sentence.end) {
      const attribution = ordered[next++] as Attribution
      if (!liesInQuotation(sentence, attribution)) inSentence.push(attribution)
    }
    const only = onlyQuotations(sentence)
    const attributed = [...inSentence, ...(speaking ? [speaking] : [])].some((attribution) =>
      attribution.content.some((span) => overlaps(span, sentence)),
    )
    if (only.length > 0 && !attributed) {
      const continued = analysis.quotations[only[0] as number]?.continues ?? null
      const holder = continued === null ? null : (holders.get(continued) ?? null)
      const same: Attribution | null = holder ?? (speakingParagraph === sentence.paragraph ? speaking : null)
      const span = { start: sentence.units[0]?.start ?? sentence.start, end: (sentence.units.at(-1) as Span).end }
      if (same !== null) {
        const spans: Span[] = grown.get(same) ?? [...same.content]
        const last = spans.at(-1)
        if (last && last.end <= span.start && /^\s*$/.test(text.slice(last.end, span.start)) && holder === null)
          spans[spans.length - 1] = { start: last.start, end: span.end }
        else spans.push(span)
        grown.set(same, spans)
        for (const index of only) holders.set(index, same)
        speaking = same
        speakingParagraph = sentence.paragraph
        continue
      }
      if (looksSpoken(text, sentence)) {
        const before = speaking
        const alone: Attribution = {
          form: "direct",
          source: before ? before.source : [],
          cue: [],
          content: [span],
          addressee: null,
          relay: [],
          glosses: [],
          response: null,
          rendering: "unknown",
          turn: null,
          confidence: FLOATING_CONFIDENCE,
          rule: "floating-quotation",
        }
        floating.push(alone)
        for (const index of only) holders.set(index, alone)
        speaking = alone
        speakingParagraph = sentence.paragraph
        continue
      }
    }
    const quoted = inSentence.findLast((attribution) =>
      attribution.content.some((span) => holdsQuotation(sentence, span)),
    )
    for (const unit of sentence.units) {
      if (unit.quotation === null) continue
      const holder = inSentence.find((attribution) => attribution.content.some((span) => overlaps(span, unit)))
      if (holder) holders.set(unit.quotation, holder)
    }
    if (quoted) {
      speaking = quoted
      speakingParagraph = sentence.paragraph
    } else if (sentence.units.some((unit) => unit.pos === "QUOTATION") || inSentence.length === 0) {
      if (speakingParagraph === sentence.paragraph) speakingParagraph = -1
    }
    const last = inSentence.findLast((attribution) => attribution.source.length > 0)
    if (last && !quoted) speaking = last
  }
  return [
    ...settled.map((attribution) => ({ ...attribution, content: grown.get(attribution) ?? attribution.content })),
    ...floating.map((alone) => ({ ...alone, content: grown.get(alone) ?? alone.content })),
  ]
}

function firstOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start))
}

/** Whether it is the words of a quotation that attribute, not the sentence around it. */
function liesInQuotation(sentence: ChunkedSentence, { cue, content }: Attribution): boolean {
  const first = cue[0] ?? content[0]
  return (
    first !== undefined &&
    sentence.units.some((unit) => unit.quotation !== null && unit.start < first.start && first.end < unit.end)
  )
}

/** The quotations of a sentence that has nothing else but marks, else none. */
function onlyQuotations(sentence: ChunkedSentence): number[] {
  const found: number[] = []
  for (const unit of sentence.units) {
    if (unit.quotation !== null) found.push(unit.quotation)
    else if (/[\p{L}\p{N}]/u.test(unit.text) && !/^(?:and|but)$/.test(unit.norm)) return []
  }
  return found
}

function holdsQuotation(sentence: ChunkedSentence, span: Span): boolean {
  return sentence.units.some((unit) => unit.pos === "QUOTATION" && overlaps(unit, span))
}

/** A whole sentence in quotation marks, rather than a title that stands alone. */
function looksSpoken(text: string, sentence: ChunkedSentence): boolean {
  const last = sentence.units.at(-1)
  return last !== undefined && (endsSentence(text, last) || sentence.end - sentence.start > 60)
}
