import type { Actor } from "../domain/actor.ts"
import type { DocumentDate } from "../domain/date.ts"
import { showMoment } from "../domain/date-in-words.ts"
import type { Document } from "../domain/document.ts"
import type { Findings } from "../domain/findings.ts"
import { bySpan, type Span } from "../domain/span.ts"
import { actAddress, channelAddress, engagementAddress, figureAddress } from "./addresses.ts"
import { actTitle, engagementTitle, figureInWords, timeInWords } from "./happened-words.ts"
import type { FoundTie } from "./ties.ts"

/**
 * Everything that a document tells of: engagements, acts, channels, figures and times, each at its words. What is told of
 * in several paragraphs is said beside each of them.
 */
export function findTold(
  { text }: Pick<Document, "text">,
  { actors, engagements, acts, channels, figures, times }: Findings,
): FoundTie[] {
  const beside = (spans: readonly Span[], view: FoundTie["view"]) =>
    byParagraph(text, spans).map((near) => ({ spans: near, view }))
  const names = new Map(actors.map(({ id, name }: Actor) => [id, name]))
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => names.get(id) ?? []))]
  return [
    ...engagements.flatMap(({ id, kind, sides, date, evidence }): FoundTie[] =>
      beside(evidence, {
        kind: "engagement",
        inWords: [engagementTitle(kind, sides.map(named)), ...(date ? [showMoment(date.value)] : [])].join(", "),
        page: engagementAddress(id),
      }),
    ),
    ...acts.flatMap(({ id, kind, by, to, evidence }): FoundTie[] =>
      beside(evidence, {
        kind: "act",
        inWords: actTitle(kind, named(by.map(({ actor }) => actor)), named(to.map(({ actor }) => actor))),
        page: actAddress(id),
      }),
    ),
    ...channels.flatMap(({ id, name, status, evidence }): FoundTie[] =>
      beside(evidence, { kind: "channel", inWords: `${name}: ${status}`, page: channelAddress(id) }),
    ),
    ...figures.flatMap((figure): FoundTie[] =>
      beside(figure.evidence, { kind: "figure", inWords: figureInWords(figure), page: figureAddress(figure.id) }),
    ),
    ...times.map(
      (time): FoundTie => ({
        spans: [{ start: time.start, end: time.end }],
        view: { kind: "time", inWords: timeInWords(time), why: inferredFrom(time.date) },
      }),
    ),
  ]
}

/** Spans in the order of the text, those of one line together. */
function byParagraph(text: string, spans: readonly Span[]): Span[][] {
  const groups: Span[][] = []
  let end = 0
  for (const span of spans.toSorted(bySpan)) {
    const group = groups.at(-1)
    if (group && !/[\n\r]/.test(text.slice(end, span.start))) group.push(span)
    else groups.push([span])
    end = Math.max(end, span.end)
  }
  return groups
}

/** What a date was inferred from; null where the words state it. */
function inferredFrom(date: DocumentDate | null): string | null {
  return date === null || date.basis === "stated" ? null : date.why
}
