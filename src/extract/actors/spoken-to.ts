import type { Document } from "../../domain/document.ts"
import { contains, type Span, slice } from "../../domain/span.ts"

/** A document and the actor who speaks each of its turns, null where that is open. */
export interface Spoken {
  readonly document: Document
  readonly turnSpeakers: readonly (string | null)[]
}

/** In a talk between two, "you" is the other one: "While |you| were there you saw President Sato." */
export function spokenTo(span: Span, { document, turnSpeakers }: Spoken): string[] {
  if (span.end - span.start !== 3 || !/^you$/i.test(slice(document.text, span))) return []
  const at = document.turns.findIndex(({ content }) => contains(content, span))
  const turn = document.turns[at]
  if (turn === undefined) return []
  const others = new Set(turnSpeakers.filter((id, i) => id !== null && document.turns[i]?.part !== turn.part))
  return others.size === 1 ? [...others].flatMap((id) => id ?? []) : []
}
