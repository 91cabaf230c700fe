import type { JudgedKind } from "../domain/judgement.ts"
import { auditNotes } from "../views/audit-view.ts"
import type { ExportKind } from "./export-kind.ts"

/**
 * Adds `audits` to every line: what audits found of how much of these kinds is right. It goes with the line because files of
 * lines have no other place that keeps them readable, and are split, joined and handed on.
 */
export function withAudits(audited: readonly JudgedKind[], { columns, items }: ExportKind): ExportKind {
  return {
    audited,
    columns: [...columns, "audits"],
    *items(dossier, filter) {
      const audits = auditNotes(dossier, { kinds: audited, countries: filter.countries })
      for (const { view, row } of items(dossier, filter))
        yield {
          view: audits.length === 0 ? view : { ...view, audits },
          row: { ...row, audits: audits.length === 0 ? null : audits.join("; ") },
        }
    },
  }
}
