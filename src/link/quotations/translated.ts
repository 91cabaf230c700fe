import type { Linkable } from "../../domain/corpus.ts"
import { contains, type Span, slice, trimmed } from "../../domain/span.ts"
import { isLightWord, stemOf } from "../../language/content-words.ts"
import { actorOf } from "../actors/actor-of.ts"
import { compareActors } from "../actors/same-actor.ts"
import { fold } from "./fold.ts"
import { sentenceAround } from "./sentence-around.ts"
import type { Wanted } from "./wanted.ts"
import { weightOf } from "./word-weight.ts"

/** So many words of a remark, and so much of their weight, must be in the other translation of it. */
const fewestShared = 3
const leastShared = 0.5
/** The next best sentence must share this much less. */
const clearlyBetter = 1.25

const says = /\b(?:translated (?:from|by)|(?:unofficial|machine|courtesy) translation|translation (?:from|by|of))\b/i
/** Where a document says that it is a translation: at its top or its end. */
const HEAD = 800
const TAIL = 400

/** Whether a document says of itself that it is a translation. */
export function isTranslation({ document }: Linkable): boolean {
  const { text } = document
  return says.test(text.slice(0, HEAD)) || says.test(text.slice(-TAIL))
}

/**
 * The sentence of the same speaker in another document that most words of a translated remark are in, whatever their
 * form and order; null where none clearly is. Names and numbers weigh most.
 *
 *     « I no longer seek the single word which would cover Ruvenia »
 *     People keep asking me for the one word that covers Ruvenia, and I have stopped looking for it.
 */
export function findTranslated(
  wanted: Wanted,
  quoting: Linkable,
  other: Linkable,
): { span: Span; score: number } | null {
  const speaker = actorOf(quoting, wanted.statement?.speaker ?? null)
  const quoted = stems(wanted.text, wanted.quotation)
  const sought = quoted.size < fewestShared ? stems(wanted.text, reportAround(wanted)) : quoted
  const all = [...sought.values()].reduce((sum, weight) => sum + weight, 0)
  if (speaker === null || sought.size < fewestShared) return null
  const sentences = other.document.turns.flatMap(({ content }, index) => {
    const actor = actorOf(other, other.findings.turnSpeakers[index] ?? null)
    return compareActors(speaker, actor) === "same" ? sentencesOf(other.document.text, content) : []
  })
  const scored = sentences
    .map((span) => ({ span, there: stems(other.document.text, span) }))
    .filter(({ there }) => [...quoted.keys()].some((stem) => there.has(stem)))
    .map(({ span, there }) => {
      const shared = [...sought].filter(([stem]) => there.has(stem))
      return { span, shared: shared.length, score: shared.reduce((sum, [, weight]) => sum + weight, 0) }
    })
    .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start)
  const [best, next] = scored
  if (best === undefined || best.shared < fewestShared || best.score < leastShared * all) return null
  return next !== undefined && best.score < clearlyBetter * next.score ? null : { span: best.span, score: best.score }
}

/**
 * A few quoted words are sought with the words around them that tell the same remark.
 *
 *     she replied that the word is one she does not use for governments, « mine included »
 *                 ───────────────────────────────────────────────────────────────────────
 */
function reportAround({ quotation, statement }: Wanted): Span {
  return statement?.content.find((part) => contains(part, quotation)) ?? quotation
}

/** The stems of the words that carry meaning, names among them, with their weights. */
function stems(text: string, span: Span): Map<string, number> {
  const { words, starts, ends } = fold(text, [span])
  const found = new Map<string, number>()
  words.forEach((word, at) => {
    const written = slice(text, { start: starts[at] as number, end: ends[at] as number })
    if (!isLightWord(written)) found.set(stemOf(written), weightOf(word))
  })
  return found
}

function sentencesOf(text: string, within: Span): Span[] {
  const sentences: Span[] = []
  let at = within.start
  while (at < within.end) {
    const sentence = sentenceAround(
      text,
      { start: at, end: Math.min(within.end, at + 1) },
      { start: at, end: within.end },
    )
    sentences.push(trimmed(text, sentence))
    at = Math.max(sentence.end, at) + 1
  }
  return sentences.filter(({ start, end }) => end > start)
}
