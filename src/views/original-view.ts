import type { Dossier } from "../store/open.ts"
import { originalOf } from "../store/queries/originals.ts"

/** The bytes a document was read from, and what to call the file. */
export interface OriginalView {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly name: string
}

const extensions: Readonly<Record<string, string>> = {
  "text/html": "html",
  "text/plain": "txt",
  "text/markdown": "md",
  "application/json": "json",
  "application/jsonl": "jsonl",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}

export function viewOriginal(dossier: Dossier, document: string): OriginalView | null {
  const original = originalOf(dossier, document)
  if (original === null) return null
  const { bytes, mediaType, uri } = original
  // Of `folder/FILE.jsonl#ID` the original is one line, so it is not called as the file is.
  const file = uri.includes("#") ? "" : (uri.split(/[/\\]/).at(-1) ?? "")
  const name = /^[^.].*\.\w+$/.test(file) ? file : `${document}.${extensions[mediaType] ?? "bin"}`
  return { bytes: new Uint8Array(bytes), mediaType, name }
}
