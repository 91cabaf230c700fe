import { type DocumentKind, documentKinds } from "../../domain/document.ts"
import type { Note } from "../../domain/note.ts"
import type { DocumentHints, Reading, Source } from "../../domain/source.ts"
import { decode } from "../text/decode.ts"
import { largestText, whyNotText } from "../text/not-text.ts"
import { readDecoded } from "../text/read-text.ts"

/**
 * JSON Lines, one document a line (CONTRACT.md, INPUT): `{"text", "id"?, "date"?, "title"?, "url"?, "outlet"?, "kind"?,
 * "language"?}`. Reads line by line from the bytes. A line that is no document gives a note under `FILE.jsonl#LINE`,
 * a document without an id is called so too; the other lines are read all the same.
 */
export function* readJsonLines(source: Source): Generator<Reading> {
  const refusal = whyNotJsonLines(source)
  if (refusal !== null) {
    yield { uri: source.uri, notes: [refusal] }
    return
  }
  let found = 0
  for (const line of linesOf(toUtf8(source.bytes), source.firstLine ?? 1)) {
    found++
    yield readLine(source, line)
  }
  if (found === 0)
    yield {
      uri: source.uri,
      notes: [error("empty-file", `${source.uri} has no line with a document; nothing was read`)],
    }
}

interface JsonLine {
  readonly bytes: Uint8Array
  /** Counted from 1, blank lines included, as editors do. */
  readonly number: number
  readonly isLast: boolean
}

/** The whole file may be larger than any one document. */
function whyNotJsonLines(source: Source): Note | null {
  return whyNotText(source.uri, source.bytes, Number.POSITIVE_INFINITY)
}

/** JSON Lines are UTF-8; a file in UTF-16 or with a mark is brought to it, all else is left as it came. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
  const isUtf16 =
    bytes.subarray(0, 4).includes(0) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16 ? new TextEncoder().encode(decode(bytes).text) : bytes
}

const lineFeed = 10

function* linesOf(bytes: Uint8Array, firstLine: number): Generator<JsonLine> {
  let start = 0
  for (let number = firstLine; start < bytes.length; number++) {
    const feed = bytes.indexOf(lineFeed, start)
    const end = feed < 0 ? bytes.length : feed
    const line = bytes.subarray(start, end)
    if (!line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d))
      yield { bytes: line, number, isLast: feed < 0 }
    start = end + 1
  }
}

/** A line holds a text and what JSON adds to it: escapes may double or triple its size. */
const largestLine = 3 * largestText

function readLine(source: Source, line: JsonLine): Reading {
  const place = `line ${line.number} of ${source.uri}`
  const refused = (code: string, message: string) => ({
    uri: `${source.uri}#${line.number}`,
    notes: [error(code, message)],
  })
  if (line.bytes.length > largestLine) {
    const size = Math.round(line.bytes.length / (1024 * 1024))
    return refused(
      "too-large",
      `${place} has ${size} MB, more than a document may have; it was not read: split it into its parts`,
    )
  }
  const decoded = decode(line.bytes)
  const parsed = parse(decoded.text)
  if ("problem" in parsed) {
    const hint = line.isLast ? ": the file seems to be cut off there" : ""
    return refused("bad-json", `${place} is not JSON (${parsed.problem})${hint}; it was not read`)
  }
  const { value } = parsed
  if (!isRecord(value)) return refused("bad-json", `${place} is not a JSON object with a "text"; it was not read`)
  const { text } = value
  if (typeof text !== "string") {
    const what = text === undefined ? 'has no "text"' : `has a "text" that is ${typeName(text)}, not a string`
    return refused("no-text", `${place} ${what}; it was not read`)
  }
  if (text.trim() === "") return refused("no-text", `${place} has an empty "text"; it was not read`)
  if (text.length > largestText)
    return refused("too-large", `${place} has a "text" of more than ${largestText / (1024 * 1024)} MB; it was not read`)
  const { hints, notes } = hintsOf(value, place)
  const id = idOf(value)
  // A lone half of a surrogate pair, which only an escape can make, is no character and has no UTF-8.
  const wellFormed = Buffer.from(text, "utf8").toString("utf8")
  const broken: Note[] =
    wellFormed === text
      ? []
      : [warning("undecodable-bytes", `${place} has halves of characters in its "text"; they stand as \ufffd`)]
  return readDecoded(
    {
      uri: `${source.uri}#${id ?? line.number}`,
      bytes: line.bytes,
      mediaType: "application/json",
      hints: { ...source.hints, ...hints },
      retrieved: source.retrieved,
    },
    { text: wellFormed, encoding: decoded.encoding, notes: [...decoded.notes.map(withoutSpan), ...notes, ...broken] },
  )
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message.slice(0, 120) : String(cause) }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The document's own id, a string or a number; null where it has none. */
function idOf(record: Record<string, unknown>): string | null {
  const { id } = record
  if (typeof id === "number") return String(id)
  return typeof id === "string" && id.trim() !== "" ? id : null
}

const hintNames = ["date", "title", "url", "outlet", "language"] as const

/** What a line says of its document. What is of the wrong type is left out and noted; null says nothing. */
function hintsOf(record: Record<string, unknown>, place: string): { hints: DocumentHints; notes: Note[] } {
  const notes: Note[] = []
  const given: Partial<Record<(typeof hintNames)[number], string>> = {}
  for (const name of hintNames) {
    const value = record[name]
    if (value === undefined || value === null || value === "") continue
    if (typeof value === "string") given[name] = value
    else notes.push(warning("bad-hint", `${place}: "${name}" is ${typeName(value)}, not a string; it was left out`))
  }
  const { kind } = record
  if (kind === undefined || kind === null || kind === "") return { hints: given, notes }
  if (isKind(kind)) return { hints: { ...given, kind }, notes }
  const shown = JSON.stringify(kind).slice(0, 60)
  notes.push(
    warning(
      "bad-hint",
      `${place}: "kind" is ${shown}, none of ${documentKinds.join(", ")}; the kind was told from the text`,
    ),
  )
  return { hints: given, notes }
}

function isKind(value: unknown): value is DocumentKind {
  return documentKinds.some((kind) => kind === value)
}

function typeName(value: unknown): string {
  if (value === null) return "null"
  if (Array.isArray(value)) return "a list"
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

/** Offsets in the line's JSON mean nothing in its text. */
function withoutSpan({ level, code, message }: Note): Note {
  return { level, code, message }
}

function error(code: string, message: string): Note {
  return { level: "error", code, message }
}

function warning(code: string, message: string): Note {
  return { level: "warning", code, message }
}
