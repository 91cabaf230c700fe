import type { Document } from "../domain/document.ts"
import { openWordPackage, wordMediaType } from "../read/docx/word-package.ts"
import { writeZip } from "../read/docx/zip.ts"
import type { CheckView } from "../views/check-view.ts"
import { offsetsOf } from "../views/offsets.ts"
import { newWordFile } from "./new-word-file.ts"
import { addComments, type WordComment } from "./word-comments.ts"

/**
 * What a draft's quotations are found to be, as comments beside them in a Word document: the writer's own where the
 * draft is one, else a new one with the draft's text. `now` is an ISO 8601 instant.
 */
export function checkDocx(views: readonly CheckView[], draft: Document, now: string): Uint8Array {
  return commentedDraft(
    draft,
    views.map((view) => ({ span: view.checked.quotation, lines: linesOf(view) })),
    now,
  )
}

/** A draft with comments beside its words; their spans count code points. */
export function commentedDraft(draft: Document, comments: readonly WordComment[], now: string): Uint8Array {
  const { toCodeUnits } = offsetsOf(draft.text)
  const by = { name: "Readout", initials: "R", date: now }
  const placed = (placeOf: (offset: number) => number): WordComment[] =>
    comments.map(({ span: { start, end }, lines }) => ({
      span: { start: placeOf(toCodeUnits(start)), end: placeOf(toCodeUnits(end)) },
      lines,
    }))
  if (draft.original.mediaType === wordMediaType) {
    return addComments(
      openWordPackage(draft.original.bytes),
      placed((offset) => offset),
      by,
    )
  }
  const { entries, placeOf } = newWordFile(draft)
  return addComments(openWordPackage(writeZip(entries)), placed(placeOf), by)
}

function linesOf({ checked, needsAttention, reference, joined }: CheckView): string[] {
  const { verdict, message, edits, context } = checked
  const lines = [`${needsAttention ? "Look at this" : "In order"}: ${verdict.replaceAll("-", " ")}`, message]
  for (const { kind, note } of edits) if (kind !== "typographic") lines.push(`– ${note}`)
  for (const { note } of context) lines.push(`– ${note}`)
  if (reference === null) return lines
  const places = [reference, ...joined]
  for (const [index, { words, around }] of places.entries())
    lines.push(
      `${index === 0 ? reference.name : "And"}: ${around.before}»${words}«${around.after}`.replace(/\s+/g, " "),
    )
  for (const { citation } of places) {
    lines.push(`sha256:${citation.sha256}${citation.fragment}`)
    if (citation.url !== null) lines.push(citation.url)
  }
  return lines
}
