import type { DocumentKind } from "../domain/document.ts"
import type { NamedDocument } from "../store/queries/documents.ts"
import { documentAddress } from "./addresses.ts"
import { type DateView, viewDate } from "./date-view.ts"

/** What says which document something is from, wherever that is said. */
export interface DocumentName {
  readonly id: string
  readonly address: string
  /** Its title, or what stands for one. */
  readonly title: string
  readonly outlet: string | null
  readonly kind: DocumentKind
  readonly date: DateView | null
}

export function nameDocument({ id, title, outlet, kind, date, uri }: NamedDocument): DocumentName {
  return { id, address: documentAddress(id), title: title ?? shortUri(uri), outlet, kind, date: viewDate(date) }
}

/** A file's name, or a place within a file, stands for a title that is missing. */
function shortUri(uri: string): string {
  if (uri === "-") return "standard input"
  return (
    uri
      .split(/[/\\]/)
      .findLast((part) => part !== "")
      ?.replace(/\.(txt|md|html?|docx|jsonl)$/i, "") ?? uri
  )
}
