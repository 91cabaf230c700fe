import type { Actor } from "../../domain/actor.ts"
import type { Findings } from "../../domain/findings.ts"
import type { Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"

/** The person whose statements stand before and after a place, its own speaker apart; null where they are of two. Open speakers are passed over. */
function speakerAround(
  { statements, actors }: Pick<Findings, "statements" | "actors">,
  { start, end }: Span,
): Actor | null {
  const told = statements.filter(({ within, speaker }) => within === null && speaker !== null)
  const own = told.find(({ source, content }) =>
    [...source, ...content].some((span) => span.start <= start && end <= span.end),
  )
  const others = own === undefined ? told : told.filter(({ speaker }) => speaker !== own.speaker)
  const placeOf = ({ source, content }: Statement): number =>
    Math.min(...[...source, ...content].map((span) => span.start))
  const before = others.filter((one) => placeOf(one) < start).toSorted((a, b) => placeOf(b) - placeOf(a))[0]
  const after = others.filter((one) => placeOf(one) >= end).toSorted((a, b) => placeOf(a) - placeOf(b))[0]
  if (before === undefined || after === undefined || before.speaker !== after.speaker) return null
  return actors.find(({ id, kind }) => id === before.speaker && kind === "person") ?? null
}

/** Says whose statements stand before and after a place; nothing where that is not one person. */
export function whoseAround(findings: Pick<Findings, "statements" | "actors">, place: Span): string {
  const around = speakerAround(findings, place)
  return around === null ? "" : `; the statements before and after are ${around.name}'s`
}
