import type { Note } from "../../domain/note.ts"
import type { Reading, Source } from "../../domain/source.ts"
import { largestText } from "../text/not-text.ts"
import { readDecoded } from "../text/read-text.ts"
import { openWordPackage, PackageProblem, wordMediaType } from "./word-package.ts"
import { readWordText } from "./word-text.ts"
import { ZipProblem } from "./zip.ts"

/** A Word document (DOCX): its visible text, read on as a text file would be. Its bytes are kept as its original. */
export function readDocx(source: Source): Reading {
  const { uri, bytes } = source
  const refused = (code: string, message: string): Reading => {
    const note: Note = { level: "error", code, message: `${uri} ${message}` }
    return { uri, notes: [note] }
  }
  if (bytes.length === 0) return refused("empty-file", "is empty; nothing was read")
  try {
    const { text } = readWordText(openWordPackage(bytes))
    if (text.trim() === "") return refused("no-text", "has no visible text; nothing was read")
    if (text.length > largestText) {
      const limit = largestText / (1024 * 1024)
      return refused(
        "too-large",
        `has more than ${limit} MB of text; a document of more is not read: split it into its parts`,
      )
    }
    return readDecoded({ ...source, mediaType: wordMediaType }, { text, encoding: "utf-8", notes: [] })
  } catch (error) {
    if (error instanceof PackageProblem) return refused(error.code, error.message)
    if (error instanceof ZipProblem)
      return refused("damaged-file", `cannot be read as a Word document (DOCX): ${error.message}`)
    throw error
  }
}
