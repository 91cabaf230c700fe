import type { JudgedKind } from "../domain/judgement.ts"
import { type AuditResult, auditResults, isDrawnBetween } from "../store/audits.ts"
import type { Dossier } from "../store/open.ts"
import { nameOfCountry } from "./country-name.ts"

/** What an output shows. */
export interface Audited {
  /** Kinds whose findings it shows; all where left out. */
  readonly kinds?: readonly JudgedKind[]
  /** What it is narrowed to; null where it is of the whole dossier. */
  readonly countries: readonly string[] | null
}

/**
 * What audits found of how much of an output is right, one line each, the latest first. Every output says it: an audit of the
 * whole dossier stands on all of them, one of what lies between countries on those narrowed to the same countries.
 */
export function auditNotes(dossier: Dossier, audited: Audited): string[] {
  return notesOf(auditResults(dossier), audited)
}

/** The same of results that are at hand. */
export function notesOf(results: readonly AuditResult[], { kinds, countries }: Audited): string[] {
  return results
    .filter((result) => kinds === undefined || kinds.includes(result.kind))
    .filter((result) => result.countries === null || isDrawnBetween(result, countries))
    .map(auditInWords)
}

/** What came of an audit in one line: "acts of the whole dossier: 92.0 % of 200 right (87.4 to 95.0), audited 2031-05-04 by 2 people, Krippendorff's alpha 0.81". */
export function auditInWords({
  kind,
  countries,
  precision,
  judges,
  alpha,
  unsure,
  sample,
  drawn,
}: AuditResult): string {
  const of = countries === null ? "of the whole dossier" : `between ${countries.map(nameOfCountry).join(" and ")}`
  const what = `${plural(kind)} ${of}`
  if (precision === null) return `${what}: nothing judged yet of a sample of ${sample}`
  const people = judges.length === 1 ? "1 person" : `${judges.length} people`
  const parts = [
    `${what}: ${percent(precision.share)} % of ${precision.of} right (${percent(precision.low)} to ${percent(precision.high)})`,
    `audited ${drawn.slice(0, 10)} by ${people}`,
  ]
  if (unsure > 0) parts.push(`${unsure} not to be told`)
  const most = Math.max(...judges.map(({ judged }) => judged))
  if (most < sample) parts.push(`${most} of ${sample} drawn judged so far`)
  if (alpha !== null) parts.push(`Krippendorff's alpha ${alpha.toFixed(2)}`)
  return parts.join(", ")
}

function plural(kind: string): string {
  return kind === "channel" || kind === "issue"
    ? `statuses of ${kind}s`
    : kind === "discrepancy"
      ? "discrepancies"
      : `${kind}s`
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
