import type { Report, Reports } from "../../domain/report.ts"

/**
 * Whether two reports are of one thing: 2 where nothing speaks against it, 1 where it is likely as long as no other
 * comes into question, 0 where they do not tell, -1 where they are of different things.
 */
export type Likeness = 2 | 1 | 0 | -1

/** How reports of one kind are held against each other. */
export interface Rules<One extends Report> {
  /** Two reports without a common key are never held against each other. */
  keys(report: One): readonly string[]
  compare(a: One, b: One): Likeness
  /** What sorts first tells most. No two reports have the same. */
  rank(report: One): string
}

/** To what a report is tied. */
export interface Tie {
  /** The report that tells most of those that come before this one and are of the same thing; null where there is none, or more things come into question. */
  readonly anchor: string | null
  /** The ids of those that decided it: the first, and the first of something else. Where they go, it is to be asked again. */
  readonly decidedBy: readonly string[]
}

/**
 * Ties a report to the one that tells most. It depends on the set of reports alone, not on the order they came in: those
 * before it by rank are asked, the sure ones first. Two that are of different things leave it open.
 *
 *     "They met on April 22 in Haldis"     tells most
 *     "They met in Haldis in April"        tied to it, unless they met there on April 3, too
 */
export function tieReport<One extends Report>(report: One, near: readonly One[], rules: Rules<One>): Tie {
  const own = rules.rank(report)
  const alike = near
    .map((other) => ({ other, rank: rules.rank(other) }))
    .filter(({ rank }) => rank < own)
    .map((candidate) => ({ ...candidate, likeness: rules.compare(report, candidate.other) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || (a.rank < b.rank ? -1 : 1))
  const [first] = alike
  if (first === undefined) return { anchor: null, decidedBy: [] }
  const rival = alike.find(
    ({ other, likeness }) => likeness === first.likeness && rules.compare(first.other, other) === -1,
  )
  return rival === undefined
    ? { anchor: first.other.id, decidedBy: [first.other.id] }
    : { anchor: null, decidedBy: [first.other.id, rival.other.id] }
}

/** The reports that come after a new one by rank and may be tied otherwise because of it. */
export function touchedBy<One extends Report>(added: One, { after }: Reports, rules: Rules<One>): One[] {
  return (after(added) as readonly One[]).filter((other) => rules.compare(added, other) > 0)
}

/**
 * Sorts the reports that are tied to each other, one tied to the next, into those of one thing: one that contradicts the
 * first of its group begins another, and those tied to it go with it.
 */
export function gather<One extends Report>(
  reports: readonly One[],
  anchorOf: (report: One) => string | null,
  rules: Rules<One>,
): One[][] {
  const inOrder = reports
    .map((report) => ({ report, rank: rules.rank(report) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  const groups = new Map<string, One[]>()
  const groupOf = new Map<string, One[]>()
  for (const { report } of inOrder) {
    const group = groupOf.get(anchorOf(report) ?? "")
    const first = group?.[0]
    if (group !== undefined && first !== undefined && rules.compare(first, report) !== -1) {
      group.push(report)
      groupOf.set(report.id, group)
    } else {
      const own = [report]
      groups.set(report.id, own)
      groupOf.set(report.id, own)
    }
  }
  return [...groups.values()]
}
