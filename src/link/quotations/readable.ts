import type { Linkable } from "../../domain/corpus.ts"
import { bySpan, type Span } from "../../domain/span.ts"
import { isStageNote } from "../../language/stage-notes.ts"

/**
 * What of a document is read for its words: no furniture, no speaker labels, no stage notes.
 *
 *     PRESIDENT RUIZ: We signed. (Applause.) It was time.
 *                     ^^^^^^^^^^             ^^^^^^^^^^^^
 */
export function readableSpans({ document }: Linkable): Span[] {
  const { text, furniture, turns } = document
  const left = [...furniture, ...turns.map(({ label }) => label), ...(turns.length > 0 ? stageNotes(text) : [])]
  const spans: Span[] = []
  let at = 0
  for (const { start, end } of left.toSorted(bySpan)) {
    if (start > at) spans.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < text.length) spans.push({ start: at, end: text.length })
  return spans
}

function stageNotes(text: string): Span[] {
  return [...text.matchAll(/[([][^()[\]\n]{1,80}[)\]]/g)]
    .filter(([note]) => isStageNote(note))
    .map(({ index, 0: note }) => ({ start: index, end: index + note.length }))
}
