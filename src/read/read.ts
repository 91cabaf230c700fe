import type { Reading, Source } from "../domain/source.ts"
import { readHtml } from "./html/read-html.ts"
import { readJsonLines } from "./jsonl/read-jsonl.ts"
import { readText } from "./text/read-text.ts"

/** Bytes to documents. One source gives one reading, JSON Lines one per line. */
export function* read(source: Source): Generator<Reading> {
  if (source.mediaType === "application/jsonl") yield* readJsonLines(source)
  else if (source.mediaType === "text/html") yield readHtml(source)
  else yield readText(source)
}
