import type { DocumentDate } from "../domain/date.ts"
import type { Span } from "../domain/span.ts"
import type { Status } from "../domain/status.ts"
import type { Dossier } from "../store/open.ts"
import { actorsById } from "../store/queries/happened.ts"
import { statementAddress } from "./addresses.ts"
import { type DateView, viewMoment } from "./date-view.ts"
import type { DocumentName } from "./document-line.ts"
import type { EvidenceWords } from "./happened-facts.ts"
import { type NamedActor, nameActor } from "./statement-view.ts"
import { surroundingsOf, type TextView, textViewer } from "./texts.ts"

/** How a channel or an issue stood at one time, according to somebody. */
export interface StatusView {
  /** Of one document's account: what a person decides on. */
  readonly id: string
  readonly status: Status
  /** When it came to be so; null where the document does not say. */
  readonly date: DateView | null
  /** In whose words it stands; null where the document says so itself, or leaves the speaker open. */
  readonly accordingTo: NamedActor | null
  readonly document: DocumentName
  readonly evidence: EvidenceWords
  /** The page of the statement it stands in. */
  readonly statement: string | null
}

/** One of a row of statuses, the oldest first; a change where it differs from the one before. */
export interface StatusInHistory extends StatusView {
  readonly isChange: boolean
}

export function historyOf(statuses: readonly StatusView[]): StatusInHistory[] {
  return statuses.map((view, index) => ({ ...view, isChange: view.status !== statuses[index - 1]?.status }))
}

/** How many of some statuses differ from the one before. */
export function countChanges(statuses: readonly Status[]): number {
  return statuses.filter((status, index) => index > 0 && status !== statuses[index - 1]).length
}

/** A status as one document tells it. */
export interface ToldStatus {
  readonly id: string
  readonly document: string
  readonly status: Status
  readonly words: Span
  readonly date: DocumentDate | null
  readonly accordingTo: string | null
  readonly statement: string | null
}

/** Shows some statuses, `around` characters on each side of their words; texts and names are read once for all. None where the document is gone. */
export function statusViewer(
  dossier: Dossier,
  told: readonly ToldStatus[],
  around: number,
): (told: ToldStatus) => StatusView[] {
  const textOf = textViewer(dossier, new Set(told.map(({ document }) => document)))
  const people = actorsById(
    dossier,
    told.flatMap(({ accordingTo }) => accordingTo ?? []),
  )
  return ({ id, document, status, words, date, accordingTo, statement }) => {
    const text: TextView | null = textOf(document)
    if (text === null) return []
    const teller = people.get(accordingTo ?? "")
    return [
      {
        id,
        status,
        date: viewMoment(date),
        accordingTo: teller ? nameActor(teller) : null,
        document: text.name,
        evidence: { words: text.place(words), ...surroundingsOf(text.text, words, around) },
        statement: statement === null ? null : statementAddress(statement),
      },
    ]
  }
}
