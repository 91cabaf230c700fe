import type { Dossier } from "./open.ts"

/** A human decision on something found. */
export interface Judgement {
  readonly id: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly decision: "confirm" | "reject" | "correct" | "merge" | "split"
  /** What it should be. */
  readonly correction: unknown
  readonly reason: string | null
  readonly by: string | null
  readonly judged: string
  readonly undone: string | null
}

/** All judgements, undone ones too, oldest first. */
export function listJudgements({ database }: Dossier): Judgement[] {
  const rows = database.prepare("SELECT * FROM judgements ORDER BY judged, id").all() as JudgementRow[]
  return rows.map(({ id, subject_kind, subject_id, decision, correction, reason, judged_by, judged, undone }) => ({
    id,
    subject: { kind: subject_kind, id: subject_id },
    decision,
    correction: correction === null ? null : JSON.parse(correction),
    reason,
    by: judged_by,
    judged,
    undone,
  }))
}

interface JudgementRow extends Pick<Judgement, "id" | "decision" | "reason" | "judged" | "undone"> {
  readonly subject_kind: string
  readonly subject_id: string
  readonly correction: string | null
  readonly judged_by: string | null
}
