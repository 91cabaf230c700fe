import type { Reading, Source } from "../domain/source.ts"
import { readDocx } from "./docx/read-docx.ts"
import { wordMediaType } from "./docx/word-package.ts"
import { readHtml } from "./html/read-html.ts"
import { readJsonLines } from "./jsonl/read-jsonl.ts"
import { readText } from "./text/read-text.ts"

/** Bytes to documents. One source gives one reading, JSON Lines one per line. What cannot be read is told, never thrown. */
export function* read(source: Source): Generator<Reading> {
  const format = formatOf(source)
  if (format === "jsonl") yield* readJsonLines(source)
  else if (format === "html") yield readHtml(source)
  else if (format === "docx") yield readDocx(source)
  else yield readText(source)
}

type Format = "jsonl" | "html" | "docx" | "text"

const formats: Readonly<Record<string, Format>> = {
  "application/jsonl": "jsonl",
  "application/x-ndjson": "jsonl",
  "application/json": "jsonl",
  "text/html": "html",
  "application/xhtml+xml": "html",
  [wordMediaType]: "docx",
  "text/plain": "text",
  "text/markdown": "text",
}

/** The format its media type names; else the one its first bytes show. */
function formatOf({ mediaType, bytes }: Source): Format {
  const essence = mediaType?.split(";")[0]?.trim().toLowerCase() ?? ""
  return formats[essence] ?? sniff(bytes)
}

/** As much as shows what a file is. */
const sniffed = 4096

/** A Word document as a ZIP archive, HTML by its doctype or first tags (WHATWG MIME sniffing, 7.1), JSON Lines by a first line that opens an object with a text. */
function sniff(bytes: Uint8Array): Format {
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, sniffed))
    .replaceAll("\0", "")
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .trimStart()
  if (start.startsWith("PK\x03\x04")) return "docx"
  if (
    /^(<\?xml[^>]{0,200}\?>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype html|html|head|body|title|meta|script|style|div|article|section|main|p|h1|table|a|br|font|iframe)[\s>/]/i.test(
      start,
    )
  )
    return "html"
  return /^\{\s*"[^"\n]{1,80}"\s*:/.test(start) && /"text"\s*:/.test(start) ? "jsonl" : "text"
}
