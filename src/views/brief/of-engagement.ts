import { firstDayOf, lastDayOf } from "../../domain/edtf-days.ts"
import type { Dossier } from "../../store/open.ts"
import { actsBetween, engagementsWithin, findHappened } from "../../store/queries/happened.ts"
import type { BriefOf } from "../brief.ts"
import { viewEngagementLines } from "../engagements-view.ts"

/** What a brief of an engagement is of: it, what lies within it, and what its sides did on its days; null where there is none of this id. */
export function briefOfEngagement(dossier: Dossier, id: string): (BriefOf & { readonly kind: "engagement" }) | null {
  const [told] = findHappened(dossier, "engagements", [id])
  const [line] = told === undefined ? [] : viewEngagementLines(dossier, [told])
  if (told === undefined || line === undefined) return null
  const own = told.accounts.map((account) => account.id)
  const parts = findHappened(dossier, "engagements", engagementsWithin(dossier, own)).filter(
    (part) => part.id !== told.id,
  )
  const all = [told, ...parts].flatMap(({ accounts }) => accounts)
  const documents = [...new Set(all.map(({ document }) => document))]
  const day = line.date?.value ?? ""
  const [first, last] = [firstDayOf(day), lastDayOf(day)]
  return {
    kind: "engagement",
    id: line.id,
    title: `${line.title}${line.date ? `, ${line.date.shown}` : ""}`,
    parts: new Set(parts.map((part) => part.id)),
    documents,
    accounts: new Set(all.map((account) => account.id)),
    acts: new Set(first === null || last === null ? [] : actsBetween(dossier, own, { documents, first, last })),
  }
}
