import type { Turn } from "../../domain/document.ts"
import type { Span } from "../../domain/span.ts"

/** The turns of a transcript, or none where the text is not one. `hidden` spans (furniture) end a turn. */
export function findTurns(_text: string, _hidden: readonly Span[]): Turn[] {
  return []
}
