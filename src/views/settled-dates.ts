import type { Linkable } from "../domain/corpus.ts"
import type { DocumentDate } from "../domain/date.ts"
import { firstDayOf } from "../domain/edtf-days.ts"
import type { Findings } from "../domain/findings.ts"
import { isCountedFromLastDay } from "../language/times/date-of-time.ts"
import type { Dossier } from "../store/open.ts"
import { dateDecided } from "../store/queries/decided-at.ts"
import { placeInTime } from "../store/queries/placed-in-time.ts"

/** Gives a day that a document leaves open where another document that tells of the same engagement gives it. */
export function daySettler(
  dossier: Dossier,
): (date: DocumentDate | null, engagement: string | null) => DocumentDate | null {
  const dated = dateDecided(dossier)
  return (date, engagement) => {
    const isOpen = date === null || date.basis === "bounded" || date.value.startsWith("../")
    return isOpen ? (dated({ date: null, engagement }).date ?? date) : date
  }
}

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
export function datedByOthers(dossier: Dossier): (source: Linkable) => Linkable {
  const placed = placeInTime(dossier)
  const settleDay = daySettler(dossier)
  return (source) => {
    const { document, findings } = source
    const date = placed(document)
    if (date === null || date.value === document.date?.value) return source
    const placeOf = placesOfStatements(findings)
    const settle = (one: DocumentDate | null, engagement: string | null) => settleDay(recounted(one, date), engagement)
    return {
      ...source,
      document: { ...document, date },
      findings: {
        ...findings,
        statements: findings.statements.map((one) => ({ ...one, said: settle(one.said, placeOf(one.id)) })),
        times: findings.times.map((one) => ({ ...one, date: recounted(one.date, date) })),
        engagements: findings.engagements.map((one) => ({ ...one, date: settle(one.date, one.id) })),
        acts: findings.acts.map((one) => ({ ...one, date: settle(one.date, placeOf(one.statement)) })),
        channels: findings.channels.map((one) => ({ ...one, date: settle(one.date, one.engagement) })),
        figures: findings.figures.map((one) => ({ ...one, asOf: recounted(one.asOf, date) })),
        issues: {
          ...findings.issues,
          statuses: findings.issues.statuses.map((one) => ({ ...one, date: settle(one.date, one.engagement) })),
        },
      },
    }
  }
}

/** A date counted back from a document's last day, where its first day gives the same. */
function recounted(date: DocumentDate | null, document: DocumentDate): DocumentDate | null {
  const first = firstDayOf(document.value)
  if (date === null || first === null || !isCountedFromLastDay(date)) return date
  const value = date.value.slice("../".length)
  const earliest = firstDayOf(value)
  if (earliest === null || earliest > first) return date
  return { value, basis: "resolved", why: `${date.why}; not before ${first}: ${document.why}` }
}
