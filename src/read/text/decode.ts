import type { Note } from "../../domain/note.ts"

/** Bytes as text: what they say, the WHATWG name of the encoding they were read with, and what was uncertain about it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notes: readonly Note[]
}

/**
 * Decodes bytes. A byte order mark decides and is not part of the text; else the declared encoding, unless
 * the bytes contradict it; else UTF-8, UTF-16 where its zero bytes show, and Windows-1252 for what is left.
 *
 * `declared` is what a server's header or a page's markup says, as it stands there.
 */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return decodeAs(bytes, marked, [])
  const utf16 = utf16ByPattern(bytes)
  if (utf16 !== null) return decodeAs(bytes, utf16, [guessed(utf16, "every other byte is zero")])

  const utf8 = strictUtf8(bytes)
  const named = declared ? decoderName(declared) : null
  const notes = declared && named === null ? [unknownEncoding(declared)] : []
  // Text that is no UTF-8 is almost never valid UTF-8 by chance, so valid UTF-8 outranks a declaration of a
  // single-byte encoding. Multi-byte encodings of East Asia and the 7-bit ISO-2022 are believed.
  if (utf8 !== null && (named === null || named === "utf-8" || named.startsWith("utf-16") || isSingleByte(named))) {
    const contradicts = named !== null && named !== "utf-8" && utf8.length !== bytes.length
    return {
      text: utf8,
      encoding: "utf-8",
      notes: contradicts ? [...notes, contradicted(named, "utf-8", "the bytes are valid UTF-8")] : notes,
    }
  }
  if (named !== null && named !== "utf-8") return decodeAs(bytes, named, notes)
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, "utf-8", notes)
  return decodeAs(bytes, "windows-1252", [
    ...notes,
    named === "utf-8"
      ? contradicted(named, "windows-1252", "the bytes are not valid UTF-8")
      : guessed("windows-1252", "the bytes are not valid UTF-8"),
  ])
}

/** The encoding a byte order mark at the start announces (WHATWG Encoding, "BOM sniff"). */
function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return null
}

/** How much of a text is looked at to tell UTF-16: its zero bytes show from the first words on. */
const utf16Sample = 4096
/** Share of characters below U+0100 that a Latin-script text surely passes (spaces, digits, letters). */
const utf16ZeroShare = 0.4
/** Zero bytes on the other side come of a stray character only. */
const utf16StrayShare = 0.02

/** UTF-16 without a mark: in Latin script every other byte is zero. */
export function utf16ByPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, utf16Sample) & ~1
  if (length < 4 || bytes.length % 2 === 1) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const units = length / 2
  if (odd / units > utf16ZeroShare && even / units < utf16StrayShare) return "utf-16le"
  if (even / units > utf16ZeroShare && odd / units < utf16StrayShare) return "utf-16be"
  return null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    // Not valid UTF-8: that is the answer asked for.
    return null
  }
}

/** The WHATWG name for a label, or null where there is no such encoding. */
function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding
  } catch {
    // An unknown label is reported by the caller.
    return null
  }
}

function isSingleByte(encoding: string): boolean {
  return /^(windows-|iso-8859|koi8|macintosh|x-mac|ibm866)/.test(encoding)
}

/** More whole multi-byte characters than broken ones: UTF-8 that was cut or damaged, not another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let found = 0
    while (found < more && ((bytes[i + 1 + found] ?? 0) & 0xc0) === 0x80) found++
    if (more > 0 && found === more) whole++
    else broken++
    i += found
  }
  return whole > broken
}

function decodeAs(bytes: Uint8Array, encoding: string, notes: readonly Note[]): Decoded {
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const first = encoding === "windows-1252" ? -1 : text.indexOf("\ufffd")
  if (first < 0) return { text, encoding, notes }
  let count = 0
  for (let at = first; at >= 0; at = text.indexOf("\ufffd", at + 1)) count++
  const note: Note = {
    level: "warning",
    code: "undecodable-bytes",
    message:
      count === 1
        ? `1 character could not be read as ${encoding} and stands as \ufffd; check the source's encoding`
        : `${count} characters could not be read as ${encoding} and stand as \ufffd, here the first; check the source's encoding`,
    span: { start: first, end: first + 1 },
  }
  return { text, encoding, notes: [...notes, note] }
}

/** U+0080 to U+009F in Windows-1252 (WHATWG index); the five unused ones stay control characters. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178"

/** Node 20 decodes Windows-1252 as Latin-1 (nodejs/node issue 56542), which loses curly quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  return latin1.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] as string)
}

function guessed(encoding: string, reason: string): Note {
  return {
    level: "info",
    code: "encoding-guessed",
    message: `read as ${encoding}: ${reason} and nothing names the encoding`,
  }
}

function contradicted(named: string, used: string, reason: string): Note {
  return {
    level: "warning",
    code: "encoding-contradicted",
    message: `declared as ${named} but read as ${used}: ${reason}`,
  }
}

function unknownEncoding(declared: string): Note {
  return {
    level: "warning",
    code: "unknown-encoding",
    message: `there is no encoding called ${JSON.stringify(declared.slice(0, 40))}; it was told from the bytes`,
  }
}
