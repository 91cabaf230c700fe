import { extname } from "node:path/posix"
import type { Note } from "../domain/note.ts"
import type { DocumentHints, Source, Unreadable } from "../domain/source.ts"
import type { Effects, Files } from "../effects/effects.ts"

/** Bytes for the pipeline, at most one document's worth, and the input they came from. */
export interface Piece {
  /** The file, or `-`: for JSON Lines the source's bytes are one line of it, with its newline where it has one. */
  readonly input: string
  readonly source: Source
}

/** What the inputs give, in order: pieces to be processed, and what could not be read. */
export type Arrival = Piece | Unreadable

export function isPiece(arrival: Arrival): arrival is Piece {
  return "source" in arrival
}

/** An input found to exist, before its bytes are read. */
export interface Found {
  readonly path: string
  readonly mediaType: string | null
  /** Bytes, or null where only reading will tell. */
  readonly size: number | null
}

/**
 * More bytes than this are not held in memory: a thousand-page hearing is about 4 MB, a heavy web page 10 MB, and a line
 * of JSON may need three times the bytes of its text. Reading has its own, lower limits for what it makes of fewer.
 */
export const largestDocument = 32 * 1024 * 1024

const mediaTypes: Readonly<Record<string, string>> = {
  ".txt": "text/plain",
  ".md": "text/plain",
  ".html": "text/html",
  ".htm": "text/html",
  ".jsonl": "application/jsonl",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}

const nothingInFolder = `No file in this folder is of a kind Readout reads (${Object.keys(mediaTypes).join(" ")}).`

/** Finds the files that `inputs` name, folders walked in the order of names; what cannot be found is told as unreadable. */
export async function findInputs(inputs: readonly string[], { files, log }: Effects): Promise<(Found | Unreadable)[]> {
  const found: (Found | Unreadable)[] = []
  // One by one: a folder may hold more files than a call takes arguments.
  for (const input of inputs) for (const file of await findInput(input, files, log.say)) found.push(file)
  return found
}

async function findInput(path: string, files: Files, say: (message: string) => void): Promise<(Found | Unreadable)[]> {
  if (path === "-") return [{ path, mediaType: null, size: null }]
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    return [unreadable(path, "not-yet", "Readout does not fetch pages or feeds yet; save the page and give the file.")]
  }
  try {
    const entry = await files.entry(path)
    if (entry.kind === "missing") return [unreadable(path, "no-such-file", "There is no such file or folder.")]
    if (entry.kind === "folder") {
      const inside = await walk(path, entry.realPath, new Set(), files, say)
      return inside.length > 0 ? inside : [unreadable(path, "nothing-to-read", nothingInFolder)]
    }
    return [{ path, mediaType: typeOf(path), size: entry.kind === "file" ? entry.size : null }]
  } catch (error) {
    return [unreadable(path, "cannot-read", reasonOf(error))]
  }
}

async function walk(
  folder: string,
  realPath: string,
  visited: Set<string>,
  files: Files,
  say: (message: string) => void,
): Promise<(Found | Unreadable)[]> {
  // A folder that links to one already walked would never end.
  if (visited.has(realPath)) return []
  visited.add(realPath)
  const found: (Found | Unreadable)[] = []
  const skipped = new Map<string, number>()
  for (const name of await files.list(folder)) {
    // "~$draft.docx" is what Word puts beside a document while it is open.
    if (name.startsWith(".") || name.startsWith("~$")) continue
    const path = folder.endsWith("/") ? folder + name : `${folder}/${name}`
    try {
      const entry = await files.entry(path)
      if (entry.kind === "folder") {
        for (const file of await walk(path, entry.realPath, visited, files, say)) found.push(file)
      } else if (entry.kind === "file" && typeOf(path) !== null) {
        found.push({ path, mediaType: typeOf(path), size: entry.size })
      } else if (entry.kind === "missing") found.push(unreadable(path, "no-such-file", "This link leads nowhere."))
      else skipped.set(extname(name) || name, (skipped.get(extname(name) || name) ?? 0) + 1)
    } catch (error) {
      found.push(unreadable(path, "cannot-read", reasonOf(error)))
    }
  }
  if (skipped.size > 0) {
    const kinds = Array.from(skipped, ([kind, count]) => `${kind} ${count}`).join(", ")
    say(`${folder}: skipped files of kinds Readout does not read (${kinds})`)
  }
  return found
}

/** The pieces of one input. A file is read at once; of JSON Lines no more than a line is held. */
export async function* readInput(found: Found, hints: DocumentHints, effects: Effects): AsyncGenerator<Arrival> {
  const { path, size } = found
  try {
    const chunks = effects.files.chunks(path)[Symbol.asyncIterator]()
    const first = await chunks.next()
    const head = first.done === true ? new Uint8Array() : first.value
    const rest = { [Symbol.asyncIterator]: () => chunks }
    const mediaType = found.mediaType ?? (looksLikeJsonLines(head) ? "application/jsonl" : null)
    const source = { uri: path, mediaType, hints, retrieved: effects.now() }
    if (mediaType === "application/jsonl" && !hasZeros(head)) {
      yield* readLines(source, prepend(head, rest))
    } else if (size !== null && size > largestDocument) {
      yield tooLarge(path)
    } else {
      const bytes = await readWhole(prepend(head, rest))
      yield bytes === null ? tooLarge(path) : { input: path, source: { ...source, bytes } }
    }
  } catch (error) {
    yield unreadable(path, "cannot-read", reasonOf(error))
  }
}

// Text in UTF-16, whose line ends are not one byte, or no text at all: for reading to tell, as a whole.
function hasZeros(head: Uint8Array): boolean {
  return head.subarray(0, 4096).includes(0)
}

async function* readLines(source: Omit<Source, "bytes">, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Arrival> {
  const { uri } = source
  let firstLine = 1
  for await (const line of splitLines(chunks)) {
    const at = firstLine++
    if (line === null) yield tooLarge(`${uri}#${at}`)
    else if (!isBlank(line)) yield { input: uri, source: { ...source, bytes: line, firstLine: at } }
  }
  if (firstLine === 1) yield unreadable(uri, "empty-file", "The file is empty.")
}

/** Lines with their newline; null for one longer than a document may be. Holds no more than one line. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  const newline = 10
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > largestDocument) parts = []
    else parts.push(part)
  }
  const take = (): Uint8Array | null => {
    const line = length > largestDocument ? null : joined(parts, length)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end + 1))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > largestDocument) return null
    parts.push(chunk)
  }
  return joined(parts, length)
}

// Always a copy of its own: a part of a stream's chunk would keep, and hand to a worker, the whole chunk.
function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

async function* prepend(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  yield* rest
}

// From standard input nothing but the bytes tells: an object with a "text" on the first line.
function looksLikeJsonLines(head: Uint8Array): boolean {
  const start = new TextDecoder().decode(head.subarray(0, 1 << 16))
  return /^\s*\{\s*"/.test(start) && /"text"\s*:/.test(start)
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a)
}

function typeOf(path: string): string | null {
  return mediaTypes[extname(path).toLowerCase()] ?? null
}

function tooLarge(uri: string): Unreadable {
  const limit = largestDocument / 1024 / 1024
  return unreadable(uri, "too-large", `This is larger than ${limit} MB, which no single document is; split it first.`)
}

/** An input of which nothing could be read, with the reason. */
export function unreadable(uri: string, code: string, message: string): Unreadable {
  const note: Note = { level: "error", code, message }
  return { uri, notes: [note] }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "You may not read it.",
  EPERM: "You may not read it.",
  ELOOP: "Its links lead in a circle.",
  EIO: "The device it lies on failed to read it.",
  EMFILE: "Too many files are open.",
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
