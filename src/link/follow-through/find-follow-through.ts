import { overlaps, type Span } from "../../domain/span.ts"
import { firstDay } from "../reports/day-range.ts"
import { cameOut } from "./came-out.ts"
import { madeAnew } from "./made-anew.ts"
import type { FollowThroughFinding } from "./outcome.ts"
import type { Promised, WeightOf } from "./promised.ts"
import type { Telling } from "./telling.ts"
import { isOfParties, wantedOf } from "./wanted.ts"

/** Later words that bear on a forward-looking act. */
export interface FollowThrough {
  readonly finding: FollowThroughFinding
  readonly document: string
  /** Id of the actor of that document in whose words it stands; null where the document says so itself, or leaves it open. */
  readonly accordingTo: string | null
  readonly evidence: Span
  /** EDTF: when the document was published. */
  readonly published: string
}

/** What is told so many days later of much the same is seldom of this promise. */
const longestAfter = 730
/** More from one document tells the same again. */
const mostOfOne = 2

/**
 * Later words that bear on a promise: sentences of later documents that speak of the same, name one of its parties in
 * their document, and say how it came out; and the promise made anew.
 */
export function findFollowThrough(promised: Promised, later: readonly Telling[], weightOf: WeightOf): FollowThrough[] {
  const wanted = wantedOf(promised, weightOf)
  if (wanted === null) return []
  return later
    .flatMap((telling): FollowThrough[] => {
      const { source, published } = telling
      const day = firstDay(published)
      if (day === null || day <= wanted.day.last || day - wanted.day.last > longestAfter) return []
      const document = source.document.id
      if (promised.documents.has(document) || !isOfParties(wanted, source.findings.actors)) return []
      return [...madeAnew(promised, wanted, telling), ...cameOut(wanted, telling)]
        .toSorted((a, b) => b.score - a.score || a.evidence.start - b.evidence.start)
        .filter(({ evidence }, index, all) => all.findIndex((other) => overlaps(other.evidence, evidence)) === index)
        .slice(0, mostOfOne)
        .map(({ finding, accordingTo, evidence }) => ({ finding, document, accordingTo, evidence, published }))
    })
    .toSorted(
      (a, b) =>
        compare(a.published, b.published) || compare(a.document, b.document) || a.evidence.start - b.evidence.start,
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
