import { firstAtOrAfter } from "../../domain/ordered.ts"
import { contains, type Span } from "../../domain/span.ts"
import type { Attribution } from "./attribution.ts"

const roles = ["content", "source", "cue"] as const

/** From here on a rule's word counts as sure. */
const SURE = 0.75

/**
 * What the rules found, as the network is told it: for each unit 0, or one of twelve values for content, source and cue,
 * unsure and sure, begun and gone on. Of attributions within others only the outermost are told, as it finds only them.
 */
export function hintsOf(attributions: readonly Attribution[], units: readonly Span[]): Uint8Array {
  const hints = new Uint8Array(units.length)
  const outermost = attributions.filter(({ form }) => form !== "turn").filter(isOutermostOf(attributions))
  roles.forEach((role, number) => {
    for (const attribution of outermost) {
      const value = 1 + 4 * number + (attribution.confidence < SURE ? 0 : 2)
      for (const span of attribution[role]) {
        const first = firstAtOrAfter(units, span.start)
        for (let at = first; at < units.length && (units[at] as Span).start < span.end; at++)
          hints[at] = at === first ? value : value + 1
      }
    }
  })
  return hints
}

function isOutermostOf(attributions: readonly Attribution[]): (attribution: Attribution) => boolean {
  const contents = attributions
    .filter(({ form }) => form !== "turn")
    .flatMap((attribution) => attribution.content.map((span) => ({ ...span, attribution })))
    .toSorted((a, b) => a.start - b.start)
  const reach: number[] = []
  let furthest = 0
  for (const { end } of contents) {
    furthest = Math.max(furthest, end)
    reach.push(furthest)
  }
  return (attribution) => {
    const spans = [...attribution.source, ...attribution.cue, ...attribution.content]
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    for (let at = firstAtOrAfter(contents, start + 1) - 1; at >= 0 && (reach[at] as number) >= end; at--) {
      const outer = contents[at] as (typeof contents)[number]
      if (outer.attribution !== attribution && spans.every((span) => contains(outer, span))) return false
    }
    return true
  }
}
