import type { Act } from "../domain/act.ts"
import type { Figure } from "../domain/figure.ts"
import type { StoredDocument } from "../store/load.ts"
import { type Filter, isNamed, isOf, isSince } from "./filter.ts"

/** Whether a filter lets an act through: since its own date or else the document's, by or to whom it was done. */
export function isActWanted(act: Act, { document, findings }: StoredDocument, filter: Filter): boolean {
  const ids = new Set([...act.by, ...act.to].map(({ actor }) => actor))
  const actors = findings.actors.filter(({ id }) => ids.has(id))
  return (
    isTimely(act.date?.value ?? document.date?.value ?? null, filter) &&
    (filter.speaker === null || actors.some((actor) => isNamed(actor, filter.speaker as string))) &&
    (filter.countries === null || actors.some((actor) => isOf(actor, filter.countries as readonly string[])))
  )
}

/** Whether a filter lets a figure through: since the document's date, stated by whom. */
export function isFigureWanted(figure: Figure, { document, findings }: StoredDocument, filter: Filter): boolean {
  const speaker = findings.actors.find(({ id }) => id === figure.speaker)
  return (
    isTimely(document.date?.value ?? null, filter) &&
    (filter.speaker === null || isNamed(speaker, filter.speaker)) &&
    (filter.countries === null || isOf(speaker, filter.countries))
  )
}

function isTimely(date: string | null, { since }: Filter): boolean {
  return since === null || isSince(date, since)
}
