import type { Note } from "../../domain/note.ts"
import { utf16ByPattern } from "./decode.ts"

/**
 * The largest text that is read, in bytes. A hearing of 1,500 pages is about 4 MB; beyond this the analysis of a
 * single document would pass a laptop's memory (5 MB of prose take 1.1 GB, 9 MB took 2 GB), and such a file is a dump
 * of many documents, not one.
 */
export const largestText = 5 * 1024 * 1024

/** Why bytes are not read as text (empty, too large, of another kind), or null where they may be. `name` is for the message. */
export function whyNotText(name: string, bytes: Uint8Array, largest: number = largestText): Note | null {
  if (bytes.length === 0) return refused("empty-file", `${name} is empty; nothing was read`)
  const kind = kindOfBinary(bytes)
  if (kind !== null) return refused("not-text", `${name} is ${kind}, not text; nothing was read`)
  if (bytes.length > largest) {
    const size = `${megabytes(bytes.length)} MB`
    const limit = `${megabytes(largest)} MB`
    return refused(
      "too-large",
      `${name} has ${size}; a document of more than ${limit} is not read: split it into its parts`,
    )
  }
  if (isBlank(bytes)) return refused("empty-file", `${name} holds nothing but white space; nothing was read`)
  return null
}

function refused(code: string, message: string): Note {
  return { level: "error", code, message }
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)
}

/** First bytes of files that are no text (file(1) and the WHATWG MIME sniffing standard list them). */
const signatures: readonly { readonly bytes: readonly (number | null)[]; readonly kind: string }[] = [
  { bytes: ascii("%PDF-"), kind: "a PDF" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "a ZIP archive or an office document (DOCX, XLSX, EPUB)" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: "an empty ZIP archive" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: "an old office document (DOC, XLS, PPT)" },
  { bytes: ascii("{\\rtf"), kind: "an RTF document" },
  { bytes: [0xff, 0xd8, 0xff], kind: "an image (JPEG)" },
  { bytes: [0x89, ...ascii("PNG")], kind: "an image (PNG)" },
  { bytes: ascii("GIF87a"), kind: "an image (GIF)" },
  { bytes: ascii("GIF89a"), kind: "an image (GIF)" },
  { bytes: [...ascii("RIFF"), null, null, null, null, ...ascii("WEBP")], kind: "an image (WebP)" },
  { bytes: [...ascii("RIFF"), null, null, null, null, ...ascii("WAVE")], kind: "a sound file (WAV)" },
  { bytes: [...ascii("II"), 0x2a, 0x00], kind: "an image (TIFF)" },
  { bytes: [...ascii("MM"), 0x00, 0x2a], kind: "an image (TIFF)" },
  { bytes: [null, null, null, null, ...ascii("ftyp")], kind: "a video, sound or image file (MP4, HEIC, AVIF)" },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], kind: "a video file (WebM, Matroska)" },
  { bytes: [...ascii("ID3"), 0x03], kind: "a sound file (MP3)" },
  { bytes: [...ascii("ID3"), 0x04], kind: "a sound file (MP3)" },
  { bytes: [...ascii("OggS"), 0x00], kind: "a sound file (Ogg)" },
  { bytes: [0x1f, 0x8b, 0x08], kind: "a gzip archive" },
  { bytes: [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c], kind: "a 7z archive" },
  { bytes: [...ascii("SQLite format 3"), 0x00], kind: "an SQLite database" },
  { bytes: [0x7f, ...ascii("ELF")], kind: "a program" },
  { bytes: [...ascii("MZ"), 0x90, 0x00], kind: "a program" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], kind: "text in UTF-32, which is not supported: save it as UTF-8" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], kind: "text in UTF-32, which is not supported: save it as UTF-8" },
]

/** Control characters no text has, as a share of the bytes: a stray one is damage, one in a hundred is a format. */
const controlShare = 0.01
/** How much is looked at: formats without a signature show in their first pages. */
const binarySample = 256 * 1024

function kindOfBinary(bytes: Uint8Array): string | null {
  for (const signature of signatures) {
    if (signature.bytes.every((byte, i) => byte === null || bytes[i] === byte)) return signature.kind
  }
  if (hasUtf16Mark(bytes) || utf16ByPattern(bytes) !== null) return null
  const length = Math.min(bytes.length, binarySample)
  let controls = 0
  for (let i = 0; i < length; i++) if (isControl(bytes[i] as number)) controls++
  return controls > length * controlShare ? "binary data of an unknown kind" : null
}

/** C0 controls other than tab, line feed, vertical tab, form feed, carriage return and escape; delete. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Only white space, zero bytes of UTF-16 and a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  const marks = [0xef, 0xbb, 0xbf, 0xff, 0xfe]
  return bytes.every(
    (byte, i) => byte === 0x20 || byte === 0 || (byte >= 0x09 && byte <= 0x0d) || (i < 3 && marks.includes(byte)),
  )
}

function ascii(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0))
}
