import type { Span } from "../../domain/span.ts"
import { type Range, spanOf } from "../statements/reading.ts"
import type { EngagementMention, Told } from "./mention.ts"
import { placeIn } from "./place-of.ts"

/** What a rule read of one mention; what it leaves out is told by the sentence, or is not so. */
export interface Read {
  readonly kind: EngagementMention["kind"]
  readonly status: EngagementMention["status"]
  readonly trigger: Range
  readonly first: readonly Span[]
  readonly second: readonly Span[]
  readonly place?: string | null
  readonly needsPerson?: boolean
  readonly isForWords?: boolean
  readonly isKnown?: boolean
  readonly isEarlier?: boolean
  readonly standsAlone?: boolean
}

/** Puts a mention together: evidence runs from who takes part first to the end of what was read. */
export function putTogether({ document, analysis, sentence }: Told, read: Read): EngagementMention {
  const trigger = spanOf(sentence, read.trigger)
  const parts = [trigger, ...read.first, ...read.second]
  const evidence = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  return {
    kind: read.kind,
    status: read.status,
    first: read.first,
    second: read.second,
    trigger,
    evidence,
    sentence,
    place:
      read.place === undefined
        ? (placeIn(document.text, analysis.names, { start: trigger.end, end: sentence.end }) ??
          placeIn(document.text, analysis.names, { start: evidence.end, end: sentence.end }))
        : read.place,
    needsPerson: read.needsPerson ?? false,
    isForWords: read.isForWords ?? false,
    isKnown: read.isKnown ?? false,
    isEarlier: read.isEarlier ?? false,
    isOneOfSeveral: false,
    standsAlone: read.standsAlone ?? false,
  }
}
