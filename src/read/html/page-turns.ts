import type { Turn } from "../../domain/document.ts"
import { type Span, slice } from "../../domain/span.ts"
import { findTurns } from "../transcript/find-turns.ts"

/** Share of an article that lies in turns, from which on it is a transcript. */
const mostOfArticle = 0.5
/** Two voices that come back make a talk; one label over and over, or each once, make a list. */
const fewestVoices = 2

/** The turns of a page that is unmistakably a transcript; none where labels may as well be the headings of a list. */
export function findPageTurns(text: string, furniture: readonly Span[], title: string | null): Turn[] {
  const turns = findTurns(text, furniture, title)
  const hidden = furniture.reduce((sum, { start, end }) => sum + end - start, 0)
  const spoken = turns.reduce((sum, { label, content }) => sum + content.end - label.start, 0)
  return spoken >= mostOfArticle * (text.length - hidden) && isTalk(text, turns) ? turns : []
}

/**
 * Whether somebody asks, somebody speaks in an office, or voices alternate.
 *
 *     Ana Ruiz: Is it signed?  Per Sato: It is.  Ana Ruiz: When?  Per Sato: Today.
 */
function isTalk(text: string, turns: readonly Turn[]): boolean {
  if (turns.some(({ part, role }) => part === "question" || role !== null)) return true
  const once = new Set<string>()
  const again = new Set<string>()
  for (const { label } of turns) {
    const voice = slice(text, label).toLowerCase()
    if (once.has(voice)) again.add(voice)
    once.add(voice)
  }
  return again.size >= fewestVoices
}
