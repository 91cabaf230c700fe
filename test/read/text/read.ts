import { expect } from "vitest"
import type { Document } from "../../../src/domain/document.ts"
import { type DocumentHints, isDocument } from "../../../src/domain/source.ts"
import { readText } from "../../../src/read/text/read-text.ts"

/** Reads a text as a file of that content would be. */
export function readString(text: string, hints: DocumentHints = {}): Document {
  const reading = readText({
    uri: "notes/story.txt",
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
    hints,
    retrieved: "2031-05-01T08:00:00Z",
  })
  if (!isDocument(reading)) throw new Error(`not read: ${reading.notes.map((note) => note.message).join("; ")}`)
  expect(reading.text).toBe(text)
  return reading
}
