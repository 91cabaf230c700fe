import type { Act } from "../../domain/act.ts"
import type { Linkable } from "../../domain/corpus.ts"
import { contains, overlaps, type Span, slice } from "../../domain/span.ts"
import { type ContentWord, contentWords } from "../../language/content-words.ts"
import { firstDay } from "../reports/day-range.ts"
import { countriesIn } from "./countries.ts"
import { type Doer, doersOf, evidenceOf, isForwardLooking } from "./promised.ts"

/** What one document says that may bear on a promise made before it. */
export interface Telling {
  readonly source: Linkable
  /** EDTF. */
  readonly published: string
  readonly sentences: readonly ToldSentence[]
  /** What is promised, asked or threatened in it. */
  readonly promises: readonly ToldPromise[]
}

/** A sentence, with what it takes from those before it. */
export interface ToldSentence {
  readonly span: Span
  readonly words: readonly ContentWord[]
  /** Whether "it", "its" or "they" stands in it for what the sentence before tells of. */
  readonly pointsBack: boolean
  /** Stems of the two sentences before it in its paragraph. */
  readonly before: readonly string[]
  /** Countries that it names; where it names none, the sentence before. */
  readonly named: ReadonlySet<string>
}

/** An act of a document that looks forward. */
export interface ToldPromise {
  readonly act: Act
  readonly evidence: Span
  readonly stems: readonly string[]
  readonly doers: readonly Doer[]
}

/** "Its naval section was restored": it is what the sentence before tells of. */
const pointer = /^["“‘'(]?(?:(?:And|But|Yet|Then)\s+)?(?:It|Its|They|Their|That|This|These|Those|Both|One)\b/

/** Reads a document for what it says of how things came out; null where it has no date to be later than another. */
export function tellingOf(source: Linkable): Telling | null {
  const { text, date, furniture } = source.document
  if (date === null || firstDay(date.value) === null) return null
  const spans = sentencesOf(text).filter((span) => !furniture.some((area) => overlaps(area, span)))
  const sentences: ToldSentence[] = []
  for (const span of spans) {
    const last = sentences.at(-1)
    const above = sentences.slice(-2).filter((one) => !text.slice(one.span.end, span.start).includes("\n"))
    const own = countriesIn(slice(text, span))
    sentences.push({
      span,
      words: contentWords(text, span),
      pointsBack: above.length > 0 && pointer.test(slice(text, span)),
      before: above.flatMap(({ words }) => words.map(({ stem }) => stem)),
      named: own.size > 0 || last === undefined ? own : last.named,
    })
  }
  const promises = source.findings.acts.filter(isForwardLooking).map((act) => {
    const evidence = evidenceOf(act)
    return {
      act,
      evidence,
      stems: contentWords(text, evidence).map(({ stem }) => stem),
      doers: doersOf(source, act),
    }
  })
  return { source, published: date.value, sentences, promises }
}

/** In whose words it stands: the speaker of the innermost statement around it. */
export function speakerAt({ findings }: Linkable, words: Span): string | null {
  const extent = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    findings.statements
      .filter(({ content }) => content.some((span) => contains(span, words)))
      .toSorted((a, b) => extent(a.content) - extent(b.content))[0]?.speaker ?? null
  )
}

/** Sentences, roughly: cut at line ends and where a full stop stands before a capital. A cut too many does no harm here. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number): void => {
    const words = text.slice(start, end)
    const [from, to] = [start + words.length - words.trimStart().length, start + words.trimEnd().length]
    if (to - from > shortest) found.push({ start: from, end: to })
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(
    /\n+|(?<!\b(?:Mr|Ms|Mrs|Dr|Gen|Sen|Gov|St|Jr|Sr|U\.S|U\.N|\p{L}+ \p{Lu}))[.?!]["”’»)*]{0,3}\s+(?=["“‘«(*]{0,2}\p{Lu})/gu,
  ))
    close(index + mark.length)
  close(text.length)
  return found
}

/** Shorter ones name nothing that was promised. */
const shortest = 20
