import type { Linkable } from "../../domain/corpus.ts"
import { countBefore } from "../../domain/ordered.ts"
import { overlaps, type Span, slice, trimmed } from "../../domain/span.ts"
import { contentWords } from "../../language/content-words.ts"
import { once } from "./once.ts"
import { sentenceAround, sentencesBefore } from "./sentence-around.ts"
import { standingAt } from "./standing-at.ts"

/** What a document says around words that it quotes. */
export interface Surroundings {
  /** The words of the quotation's own sentences outside its marks. */
  readonly sentence: string
  /** Those, and the sentences near by. */
  readonly near: string
  /** Stems of the words that carry meaning in `near`. */
  readonly stems: ReadonlySet<string>
}

/** So many sentences before and after are near. */
const sentencesNear = 2

/** Reads what stands around a quotation: before it, after it, never in it; no furniture. Each part is read when it is asked for. */
export function surroundingsOf(quoting: Linkable, quotation: Span): Surroundings {
  const { text } = quoting.document
  const whole = { start: 0, end: text.length }
  const own = once(() => {
    const opening = sentenceAround(text, { start: quotation.start, end: quotation.start + 1 }, whole)
    const closing = sentenceAround(
      text,
      { start: Math.max(quotation.start, quotation.end - 1), end: quotation.end },
      whole,
    )
    return [
      { start: opening.start, end: quotation.start },
      { start: quotation.end, end: Math.max(quotation.end, closing.end) },
    ] as [Span, Span]
  })
  const near = once(() => [
    ...bodySentencesBefore(quoting, own()[0].start, sentencesNear),
    ...own(),
    ...sentencesAfter(quoting, own()[1].end, sentencesNear),
  ])
  const sentenceText = once(() =>
    own()
      .map((span) => slice(text, span))
      .join(" "),
  )
  const nearText = once(() =>
    near()
      .map((span) => slice(text, span))
      .join(" "),
  )
  const stems = once(() => new Set(near().flatMap((span) => contentWords(text, span).map(({ stem }) => stem))))
  return {
    get sentence() {
      return sentenceText()
    },
    get near() {
      return nearText()
    },
    get stems() {
      return stems()
    },
  }
}

/** Of the sentences before a place the nearest that are of the article's body, in the order of the text. */
export function bodySentencesBefore({ document }: Linkable, at: number, many: number): Span[] {
  const found: Span[] = []
  let end = at
  // Headlines, captions and furniture between are passed over, but not for long.
  for (let tried = 0; tried < 2 * many + 2 && found.length < many; tried++) {
    const before = sentencesBefore(document.text, end, { start: 0, end }, 1)
    if (before.start >= end) break
    const sentence = withoutLabel(document, withoutOpening(document.text, before))
    if (sentence.start < sentence.end && isBody(document, sentence)) found.unshift(sentence)
    end = before.start
  }
  return found
}

/** Without white space and the mark that opens the next sentence's quotation. */
function withoutOpening(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span)
  return /\s["“‘«„]$/.test(text.slice(Math.max(start, end - 2), end))
    ? trimmed(text, { start, end: end - 1 })
    : { start, end }
}

/** Without the speaker's label that stands on the same line. */
function withoutLabel({ turns }: Linkable["document"], sentence: Span): Span {
  const turn = turns[countBefore(turns, ({ label }) => label.end <= sentence.start)]
  return turn === undefined || !overlaps(turn.label, sentence)
    ? sentence
    : { start: turn.content.start, end: Math.max(turn.content.start, sentence.end) }
}

function sentencesAfter({ document }: Linkable, at: number, many: number): Span[] {
  const { text } = document
  const found: Span[] = []
  let start = at
  for (let i = 0; i < many; i++) {
    while (start < text.length && !/[\p{L}\p{N}"“‘«(]/u.test(text.charAt(start))) start++
    if (start >= text.length) break
    const sentence = withoutLabel(
      document,
      sentenceAround(text, { start, end: start + 1 }, { start, end: text.length }),
    )
    if (isBody(document, sentence)) found.push(sentence)
    start = sentence.end
  }
  return found
}

function isBody({ furniture, regions }: Linkable["document"], sentence: Span): boolean {
  return !(
    standingAt(furniture, sentence).length > 0 || standingAt(regions, sentence).some(({ region }) => region !== "body")
  )
}
