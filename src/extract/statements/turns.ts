import type { Document, Turn } from "../../domain/document.ts"
import { countBefore } from "../../domain/ordered.ts"
import { contains, type Span, slice } from "../../domain/span.ts"
import type { Response } from "../../domain/statement.ts"
import type { Analysis, Sentence } from "../../language/analysis.ts"
import { withoutStageNotes } from "../../language/stage-notes.ts"
import type { Attribution } from "./attribution.ts"
import { responseKind } from "./responses.ts"

/** Between a label and its colon stands a note at most. */
const LONGEST_GAP = 120
/** A label at the start of its line is as sure as print can be; what is left is a line that looks like one. */
const SURE = 0.98
/** A label found inside a line (lines run together when a page was saved) may be a name and a colon. */
const INSIDE_LINE = 0.93

/**
 * One attribution per paragraph of each turn, with assent, denial and refusals to answer between turns.
 *
 *     MR SATO:  Is it signed?
 *               ^^^^^^^^^^^^^ to
 *     ENVOY RUIZ:  Exactly. (Laughter.)
 *     ^^^^^^^^^^ source     ^ cue
 *                  ^^^^^^^^ content, assent
 */
export function findTurnStatements(document: Document, analysis: Analysis): Attribution[] {
  const { text, turns } = document
  const attributions: Attribution[] = []
  let next = 0
  turns.forEach((turn, index) => {
    const cue = colonAfter(text, turn)
    const rendering = isTranslated(text, turn) ? "translation" : "unknown"
    const confidence = startsLine(text, turn.label) ? SURE : INSIDE_LINE
    while ((analysis.paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) <= turn.content.start) next++
    let isFirst = true
    for (; (analysis.paragraphs[next]?.start ?? Number.POSITIVE_INFINITY) < turn.content.end; next++) {
      const content = withoutStageNotes(text, common(analysis.paragraphs[next] as Span, turn.content))
      if (content.start >= content.end) continue
      attributions.push({
        form: "turn",
        source: [turn.label],
        cue: cue === null ? [] : [cue],
        content: [content],
        addressee: null,
        relay: [],
        glosses: [],
        response: isFirst ? responseTo(document, analysis, index, content) : null,
        rendering,
        turn: index,
        confidence,
        rule: "turn",
      })
      isFirst = false
    }
  })
  return attributions
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

// MR. SATO: / **Mr. Sato** (through interpreter): — in a speech the label stands in the headline, and no colon after it.
const colon = /^[\s\u00a0*_]*(?:[([][^()[\]\n]{0,80}[)\]])?[\s\u00a0*_]*([:：])/

function colonAfter(text: string, turn: Turn): Span | null {
  const between = slice(text, { start: turn.label.end, end: turn.content.start }).slice(0, LONGEST_GAP)
  const match = colon.exec(between)
  if (match === null) return null
  const end = turn.label.end + match[0].length
  return { start: end - 1, end }
}

function startsLine(text: string, label: Span): boolean {
  const newline = text.lastIndexOf("\n", label.start - 1)
  // Bold type, a quote's mark or a list's before the label.
  return label.start - newline <= 20 && /^[\s\u00a0\u200b\ufeff*_#>•]*$/.test(text.slice(newline + 1, label.start))
}

const translated =
  /\((?:[^()]{0,40}\b)?(?:(?:through|via|by) (?:an? |the )?interpret\w*|as (?:interpreted|translated)|interpret(?:ed|ation)|translat(?:ed|ion))\b[^()]{0,40}\)/i

/** PRESIDENT VARGA (through interpreter): … / MR. VARGA: (As interpreted.) … / INTERPRETER: … */
function isTranslated(text: string, turn: Turn): boolean {
  if (/^(?:the )?(?:interpreter|translator)\b/i.test(slice(text, turn.label))) return true
  return translated.test(
    slice(text, { start: turn.label.start, end: Math.min(turn.content.end, turn.content.start + 80) }),
  )
}

/** Whoever is asked answers the turn before; the press and moderators only lead the talk. */
function responseTo(document: Document, analysis: Analysis, index: number, content: Span): Response | null {
  const { text, turns } = document
  const turn = turns[index] as Turn
  const before = turns[index - 1]
  if (before === undefined || turn.part === "question") return null
  if (slice(text, before.label) === slice(text, turn.label)) return null
  const to = lastQuestionOrAssertion(text, sentencesIn(analysis.sentences, before.content))
  if (to === null) return null
  const kind = responseKind(slice(text, content), slice(text, to))
  return kind === null ? null : { to, kind }
}

function sentencesIn(sentences: readonly Sentence[], span: Span): Sentence[] {
  const first = countBefore(sentences, ({ end }) => end <= span.start)
  const within: Sentence[] = []
  for (let i = first; i < sentences.length && (sentences[i] as Sentence).start < span.end; i++)
    if (contains(span, sentences[i] as Sentence)) within.push(sentences[i] as Sentence)
  return within
}

/** Shorter sentences lead on ("Thank you.") and assert nothing. */
const FEWEST_WORDS = 4

/** A figure asserts something however short its sentence: "Eighty percent." */
const figure = /\d|\b(?:percent|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|thirds?|quarters?)\b/i

/** A question that asks for assent to the sentence before it. */
const tag =
  /^(?:right|correct|true|yes|no|okay|(?:is|are|was|were|do|does|did|have|has|will|would)n['’]t (?:it|they|he|she|you|we|that))\W*\?/i

/** The words answered: the last question of the turn before, else its last assertion. */
function lastQuestionOrAssertion(text: string, sentences: readonly Sentence[]): Span | null {
  const spoken = sentences
    .map((sentence) => withoutStageNotes(text, sentence))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(slice(text, sentence)))
  const isLong = (span: Span) => {
    const words = slice(text, span)
    return words.split(/\s+/).length >= FEWEST_WORDS || figure.test(words)
  }
  const isQuestion = (span: Span) => /\?["”’')\]]*$/.test(slice(text, span))
  const asked = spoken.findLastIndex(isQuestion)
  if (asked >= 0) {
    const question = spoken[asked] as Span
    const before = spoken[asked - 1]
    // It is signed. Right?
    if (tag.test(slice(text, question)) && before !== undefined && !isQuestion(before)) return before
    return question
  }
  return spoken.findLast(isLong) ?? spoken.at(-1) ?? null
}
