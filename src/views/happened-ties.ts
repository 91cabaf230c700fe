import type { Actor } from "../domain/actor.ts"
import type { Findings } from "../domain/findings.ts"
import { bySpan } from "../domain/span.ts"
import { actAddress, channelAddress, engagementAddress, figureAddress } from "./addresses.ts"
import { showDate } from "./date-view.ts"
import { actTitle, engagementTitle, figureInWords, timeInWords } from "./happened-words.ts"
import type { FoundTie } from "./ties.ts"

/** Everything that a document tells of: engagements, acts, channels, figures and times, each at its words. */
export function findTold({ actors, engagements, acts, channels, figures, times }: Findings): FoundTie[] {
  const names = new Map(actors.map(({ id, name }: Actor) => [id, name]))
  const named = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => names.get(id) ?? []))]
  return [
    ...engagements.map(
      ({ id, kind, sides, date, evidence }): FoundTie => ({
        spans: evidence.toSorted(bySpan),
        view: {
          kind: "engagement",
          inWords: [engagementTitle(kind, sides.map(named)), ...(date ? [showDate(date.value)] : [])].join(", "),
          page: engagementAddress(id),
        },
      }),
    ),
    ...acts.map(
      ({ id, kind, by, to, evidence }): FoundTie => ({
        spans: evidence.toSorted(bySpan),
        view: {
          kind: "act",
          inWords: actTitle(kind, named(by.map(({ actor }) => actor)), named(to.map(({ actor }) => actor))),
          page: actAddress(id),
        },
      }),
    ),
    ...channels.map(
      ({ id, name, status, evidence }): FoundTie => ({
        spans: evidence.toSorted(bySpan),
        view: { kind: "channel", inWords: `${name}: ${status}`, page: channelAddress(id) },
      }),
    ),
    ...figures.map(
      (figure): FoundTie => ({
        spans: figure.evidence.toSorted(bySpan),
        view: { kind: "figure", inWords: figureInWords(figure), page: figureAddress(figure.id) },
      }),
    ),
    ...times.map(
      (time): FoundTie => ({
        spans: [{ start: time.start, end: time.end }],
        view: { kind: "time", inWords: timeInWords(time), why: time.date?.why ?? null },
      }),
    ),
  ]
}
