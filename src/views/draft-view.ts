import type { Finding } from "../domain/check.ts"
import type { Corpus, Linkable } from "../domain/corpus.ts"
import type { Note } from "../domain/note.ts"
import { type CheckView, viewCheck } from "./check-view.ts"
import { offsetsOf } from "./offsets.ts"
import { type Block, readParagraphs, type TieMark } from "./reading.ts"

/** A draft to read, with a verdict on each of its quotations. */
export interface DraftView {
  readonly title: string | null
  readonly blocks: readonly Block[]
  /** In the order of the draft, numbered from 1 as the blocks' ties are. */
  readonly verdicts: readonly VerdictView[]
  /** How many of them need a look. */
  readonly attention: number
  readonly notes: readonly Pick<Note, "level" | "message">[]
}

/** A quotation's verdict, numbered. */
export interface VerdictView extends CheckView {
  readonly number: number
}

/** A draft and what the dossier makes of it, as the check page shows it. */
export function viewDraft(draft: Linkable, findings: readonly Finding[], corpus: Corpus): DraftView {
  const { document } = draft
  const inOrder = findings.toSorted((a, b) => a.quotation.start - b.quotation.start)
  const verdicts = viewCheck(inOrder, draft, corpus).map((view, index) => ({ ...view, number: index + 1 }))
  const ties = inOrder.map(
    ({ quotation }, index): TieMark => ({
      kind: verdicts[index]?.needsAttention ? "discrepancy" : "version",
      spans: [quotation],
    }),
  )
  return {
    title: document.title,
    blocks: readParagraphs({
      document,
      statements: [],
      ties,
      part: { start: 0, end: document.text.length },
      here: null,
      toPoint: offsetsOf(document.text).toCodePoints,
    }),
    verdicts,
    attention: verdicts.filter(({ needsAttention }) => needsAttention).length,
    notes: [...document.notes, ...draft.findings.notes].map(({ level, message }) => ({ level, message })),
  }
}
