import type { DocumentDate } from "../../domain/date.ts"
import type { Document } from "../../domain/document.ts"
import type { Engagement } from "../../domain/engagement.ts"
import type { Span } from "../../domain/span.ts"
import type { Statement } from "../../domain/statement.ts"
import type { Status } from "../../domain/status.ts"
import type { Time } from "../../domain/time.ts"
import { dateOfStatus } from "./date-of-status.ts"
import { decidedAt } from "./decided-at.ts"
import { agreedInText, toldWhen } from "./told-when.ts"

/** When a status came to be so, and the engagement it was decided at; each null where nothing decides it. */
export interface StatusDate {
  readonly date: DocumentDate | null
  readonly engagement: string | null
}

/** Dates a status: by the time beside its words, else by the engagement it was decided at, else by when it is told. */
export function settleDate(
  document: Pick<Document, "text" | "kind" | "date" | "regions">,
  told: { readonly status: Status; readonly words: Span; readonly evidence: Span; readonly sentence: Span },
  statement: Statement | null,
  { times, engagements }: { readonly times: readonly Time[]; readonly engagements: readonly Engagement[] },
): StatusDate {
  const beside = agreedInText(document, told) ?? dateOfStatus(document.text, told, told.sentence, times)
  if (beside !== null) return { date: beside, engagement: null }
  const at = decidedAt(document, told, engagements)
  const when = toldWhen(document, told, statement?.said ?? null)
  if (at === null || at.date === null) return { date: when, engagement: when === null ? (at?.id ?? null) : null }
  const { value, basis } = at.date
  return {
    date: { value, basis: basis === "stated" ? "resolved" : basis, why: `the ${at.kind} it was of` },
    engagement: at.id,
  }
}
