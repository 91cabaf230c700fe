import type { Corpus } from "../domain/corpus.ts"
import { reportRules } from "../link/reports/rules.ts"
import type { PlacedJudgement } from "../store/judgements.ts"
import { listJudgements, placeJudgements } from "../store/judgements.ts"
import type { Dossier } from "../store/open.ts"
import { groupOf, openReports } from "../store/reports.ts"

import { keepGroup } from "./keep-group.ts"

/**
 * Lays merges and splits that people decided over the reports as they were tied, the earlier decision first: a merge makes
 * two groups one, a split takes one report out of the group of another. Twice is once.
 */
export function applyJudgedGroups(dossier: Dossier, corpus: Corpus): void {
  const judgements = pairsOf(dossier, (kind) => kind === "engagement" || kind === "act" || kind === "figure")
  if (judgements.length === 0) return
  const reports = openReports(dossier)
  const save = (ids: Iterable<string>): void => {
    const group = [...new Set(ids)]
      .flatMap((id) => reports.load(id) ?? [])
      .toSorted((a, b) => (reportRules.rank(a) < reportRules.rank(b) ? -1 : 1))
    if (group.length === 0) return
    keepGroup(dossier, group, corpus)
  }
  for (const { decision, one, other } of judgements) {
    const [own, others] = [groupOf(dossier, one), groupOf(dossier, other)]
    if (decision === "merge") save([...own, ...others])
    else if (own.includes(other)) {
      save([one])
      save(own.filter((id) => id !== one))
    }
  }
}

/** Merges and splits that hold, with the two they are about as they are found now. */
export function pairsOf(
  dossier: Dossier,
  isOfKind: (kind: string) => boolean,
): {
  readonly decision: PlacedJudgement["decision"]
  readonly one: string
  readonly other: string
  readonly by: string | null
}[] {
  const judgements = listJudgements(dossier).filter(
    ({ decision, undone, subject }) =>
      (decision === "merge" || decision === "split") && undone === null && isOfKind(subject.kind),
  )
  return placeJudgements(dossier, judgements).flatMap(({ decision, by, now, withNow }) =>
    now === null || withNow === null ? [] : [{ decision, by, one: now.id, other: withNow.id }],
  )
}
