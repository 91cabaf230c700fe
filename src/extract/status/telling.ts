import type { Document } from "../../domain/document.ts"
import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span } from "../../domain/span.ts"

/** Whether sentences tell something: questions do not, and headlines repeat what the article says. */
export function tellingIn({ text, turns, regions }: Document): (sentence: Span) => boolean {
  const untold: Span[] = [
    ...turns.filter(({ part }) => part === "question").map(({ content }) => content),
    ...regions.filter(({ region }) => /^(?:headline|byline)$/.test(region)),
  ].sort((a, b) => a.start - b.start)
  return (sentence) => {
    const before = untold[firstAtOrAfter(untold, sentence.start + 1) - 1]
    return !(before !== undefined && contains(before, sentence)) && !isQuestion(text, sentence)
  }
}

/** Whether sentences are said by who asks and are no questions: "You also raised the dam with the minister." */
export function leadingUpIn({ text, turns }: Document): (sentence: Span) => boolean {
  const questions = turns.filter(({ part }) => part === "question").map(({ content }) => content)
  return (sentence) => {
    const before = questions[firstAtOrAfter(questions, sentence.start + 1) - 1]
    return before !== undefined && contains(before, sentence) && !isQuestion(text, sentence)
  }
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return /\?["'”’»]*$/.test(text.slice(Math.max(start, end - 4), end))
}
