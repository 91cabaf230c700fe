import type { PlacedJudgement } from "../store/judgements.ts"

/** A judgement as exports and the API show it, with the words it rests on and where what it is of is now. */
export function viewJudgement(judgement: PlacedJudgement) {
  const { id, subject, decision, correction, reason, by, judged, undone, on, standing, now } = judgement
  return {
    id,
    subject,
    decision,
    correction,
    with: judgement.with === null ? null : { kind: judgement.with.kind, id: judgement.with.id },
    reason,
    by,
    judged,
    undone,
    document: on?.document ?? null,
    words: on?.spans.map(({ words }) => words) ?? [],
    found: on?.found ?? null,
    standing,
    now: now === null ? null : now.id,
  }
}
