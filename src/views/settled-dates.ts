import type { Linkable } from "../domain/corpus.ts"
import type { DocumentDate } from "../domain/date.ts"
import type { Findings } from "../domain/findings.ts"
import type { Dossier } from "../store/open.ts"
import { daySettler } from "../store/queries/decided-at.ts"
import { placeInTime, recounted } from "../store/queries/placed-in-time.ts"

/** Gives for a statement of a document, or one within its words, the engagement it was made at. */
export function placesOfStatements({ engagements, statements }: Findings): (statement: string | null) => string | null {
  const at = new Map(engagements.flatMap((place) => place.statements.map((made) => [made, place.id] as const)))
  const around = new Map(statements.map(({ id, within }) => [id, within]))
  return (statement) => {
    for (let id = statement; id !== null; id = around.get(id) ?? null) {
      const place = at.get(id)
      if (place !== undefined) return place
    }
    return null
  }
}

/**
 * Gives a document without a day of its own, and what it tells, dated as other documents let it be: the document by what
 * it tells of that they date; what was said or done at an engagement by them; what was counted back from the
 * document's last day, and comes out the same counted from its first, as it came out.
 *
 *     “in April” of a document not later than 25 May 2031     ../2031-04
 *     … that others place after 26 April 2031                 2031-04
 */
export function datedByOthers(
  dossier: Dossier,
): <Source extends Pick<Linkable, "document" | "findings">>(source: Source) => Source {
  const placed = placeInTime(dossier)
  const settleDay = daySettler(dossier)
  return (source) => {
    const { document, findings } = source
    const date = placed(document)
    if (date === null || date.value === document.date?.value) return source
    const placeOf = placesOfStatements(findings)
    const recount = (one: DocumentDate | null) => recounted(one, date.value)
    const settle = (one: DocumentDate | null, engagement: string | null) => settleDay(recount(one), engagement)
    return {
      ...source,
      document: { ...document, date },
      findings: {
        ...findings,
        statements: findings.statements.map((one) => ({ ...one, said: settle(one.said, placeOf(one.id)) })),
        times: findings.times.map((one) => ({ ...one, date: recount(one.date) })),
        engagements: findings.engagements.map((one) => ({ ...one, date: settle(one.date, one.id) })),
        acts: findings.acts.map((one) => ({ ...one, date: settle(one.date, placeOf(one.statement)) })),
        channels: findings.channels.map((one) => ({ ...one, date: settle(one.date, one.engagement) })),
        figures: findings.figures.map((one) => ({ ...one, asOf: recount(one.asOf) })),
        issues: {
          ...findings.issues,
          statuses: findings.issues.statuses.map((one) => ({ ...one, date: settle(one.date, one.engagement) })),
        },
      },
    }
  }
}
