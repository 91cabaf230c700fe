import type { AuditResult } from "../store/audits.ts"

/** What came of an audit in one line: "acts: 92.0 % of 200 right (87.4 to 95.0), audited 2031-05-04 by 2 people, alpha 0.81". */
export function auditInWords({ kind, precision, judges, alpha, unsure, sample, drawn }: AuditResult): string {
  const people = judges.length === 1 ? "1 person" : `${judges.length} people`
  if (precision === null) return `${plural(kind)}: nothing judged yet of a sample of ${sample}`
  const parts = [
    `${plural(kind)}: ${percent(precision.share)} % of ${precision.of} right (${percent(precision.low)} to ${percent(precision.high)})`,
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
