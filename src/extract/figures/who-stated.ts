import { overlaps, type Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

/** Finds what the innermost of some spans stands for that holds the span asked for; asked in the order of the text. */
export function innermostFinder<Held>(
  places: readonly { readonly span: Span; readonly held: Held }[],
): (span: Span) => Held | null {
  const ordered = places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let next = 0
  let open: { readonly span: Span; readonly held: Held }[] = []
  return (asked) => {
    for (; next < ordered.length; next++) {
      const place = ordered[next] as { readonly span: Span; readonly held: Held }
      if (place.span.start > asked.start) break
      open.push(place)
    }
    open = open.filter(({ span }) => span.end > asked.start)
    return open.findLast(({ span }) => span.end >= asked.end)?.held ?? null
  }
}

/** Finds the innermost statement in whose content a span stands. */
export function statementFinder(statements: readonly Statement[]): (span: Span) => Statement | null {
  return innermostFinder(statements.flatMap((held) => held.content.map((span) => ({ span, held }))))
}

/** Who assents to a statement's words in the next turn, and the words that do. */
export interface Assent {
  readonly speaker: string
  readonly words: Span
}

/** Finds the assent to a span. */
export function assentFinder(text: string, statements: readonly Statement[]): (span: Span) => Assent | null {
  return innermostFinder(
    statements.flatMap(({ response, speaker, content: [content] }) =>
      response?.kind === "assent" && speaker !== null && content !== undefined
        ? [{ span: response.to, held: { speaker, words: firstSentence(text, content) } }]
        : [],
    ),
  )
}

/** "Exactly." */
function firstSentence(text: string, { start, end }: Span): Span {
  const stop = /[.!?]["'”’»)]*\s/.exec(text.slice(start, end))
  return { start, end: stop === null ? end : start + stop.index + stop[0].length - 1 }
}

/** Whether spans, asked for in the order of the text, lie in the phrase that names a statement's source. */
export function sourceFinder(statements: readonly Statement[]): (span: Span) => boolean {
  const find = innermostFinder(statements.flatMap(({ source }) => source.map((span) => ({ span, held: true }))))
  return (span) => find(span) ?? false
}

/** Whether a region of one of these kinds shares a character with a span; asked for few spans of few regions. */
export function liesIn(regions: readonly Span[], span: Span): boolean {
  return regions.some((region) => overlaps(region, span))
}
