import type { Reading, Source } from "../../domain/source.ts"
import { readText } from "../text/read-text.ts"

/** A saved web page: its whole visible text, with all outside the article marked as furniture. */
export function readHtml(source: Source): Reading {
  return readText(source)
}
