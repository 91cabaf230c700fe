import type { Turn } from "../../domain/document.ts"
import { slice } from "../../domain/span.ts"

/** How a talk or a speech begins. */
const greeting =
  /^["“‘(\s]*(?:good (?:morning|afternoon|evening|day)|thank|thanks|hello|hi\b|hey\b|welcome|greetings|ladies and gentlemen|my fellow|dear\b|your (?:excellenc|majest|highness)|mr\.? |madam |please\b|all right|alright|okay|ok\b|so,? (?:let|we|i)\b|let me (?:begin|start|first)|it(?:'|’)?s (?:a|an|my|great|good|wonderful)\b|it is (?:a|an|my|great|good|wonderful)\b|i(?:'|’)?m (?:delighted|pleased|honou?red|glad|happy))/i

/** [excerpt], (excerpts), (…), [...] on a line of its own */
const marked =
  /^[\s*_>]*(?:[[(]\s*(?:excerpts?|partial transcript|abridged|condensed|begin excerpt|end excerpt|…|\.\.\.)\s*[\])]|excerpts? (?:from|of)\b[^\n]{0,200}|partial transcript\b[^\n]{0,100}|this (?:transcript|interview|conversation) (?:has been|was|is) (?:[a-z]+ (?:and|for) )*(?:condensed|abridged|shortened|an excerpt)[^\n]{0,200})\s*$/im

/** Official transcripts print when the talk began, and END below it. */
const startTime = /\b\d{1,2}:\d\d\s?[ap]\.?m\b/i

/** Only the head of a text is a header; and a mark of an excerpt stands at its head or end. */
const MARGIN = 3000

/**
 * Why a transcript is recognisably an excerpt, or null. It begins with an answer whose question is not there, ends in
 * the middle of a sentence, or says so itself. A text that gives no such sign counts as whole.
 */
export function isExcerpt(text: string, turns: readonly Turn[]): string | null {
  const first = turns[0]
  const last = turns.at(-1)
  if (first === undefined || last === undefined) return null
  const margins = [
    text.slice(0, Math.max(first.content.start, 0)).slice(0, MARGIN),
    text.slice(last.content.start).slice(-MARGIN),
  ]
  if (margins.some((words) => marked.test(words))) return "it says that it is an excerpt"
  const header = text.slice(0, first.label.start).slice(-MARGIN)
  const isConversation = turns.some(({ part }) => part === "question")
  const opening = text.slice(first.content.start, Math.min(first.content.end, first.content.start + 200))
  const beforeOpening = text.slice(first.label.end, first.content.start)
  if (/\bin progress\b/i.test(beforeOpening + opening.slice(0, 60))) return "it begins while the talk is under way"
  const hasFrame = startTime.test(header) || /\bEND\b/.test(text.slice(last.content.end))
  if (isConversation && first.part === "answer" && !hasFrame && !greeting.test(opening))
    return "it begins with an answer, without the question before it"
  const ending = slice(text, { start: Math.max(last.content.start, last.content.end - 40), end: last.content.end })
  const after = text.slice(last.content.end, last.content.end + 200)
  const isClosed = /\S/.test(after)
  if (!isClosed && /(?:[\p{L}\p{N},;]|…|\.\.\.|[—–-])["”’]?$/u.test(ending))
    return "it ends in the middle of a sentence"
  return null
}
