import type { Corpus } from "../domain/corpus.ts"
import type { Report } from "../domain/report.ts"
import { findDifferences } from "../link/discrepancies/among-reports.ts"
import { accountOf } from "../link/reports/account.ts"
import { saveDifferences } from "../store/discrepancies.ts"
import type { Dossier } from "../store/open.ts"
import { saveGroup } from "../store/reports.ts"

/** Has reports of one thing go by the id of the first, with what they tell together and what they do not agree on. */
export function keepGroup(dossier: Dossier, group: readonly Report[], corpus: Corpus): void {
  const ids = group.map(({ id }) => id)
  saveGroup(dossier, ids, accountOf(group))
  saveDifferences(dossier, ids, findDifferences(group, corpus))
}
