import { crc32, deflateRawSync, inflateRawSync } from "node:zlib"

/** A file of a ZIP archive, still packed (PKWARE APPNOTE 4.3). */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Bytes once unpacked, by the archive's own word. */
  readonly size: number
  readonly packed: Uint8Array
}

/** An archive that is not one, is cut off or damaged. The message says what is wrong with it. */
export class ZipProblem extends Error {}

const localSignature = 0x04034b50
const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const localLength = 30
const centralLength = 46
const endLength = 22
/** An archive may end in a comment of so many bytes. */
const longestComment = 0xffff
/** File names are in UTF-8 (bit 11); the data is encrypted (bit 0). */
const utf8Flag = 0x800
const encryptedFlag = 1
/** 1 January 1980, the first day ZIP can write: the same files give the same archive. */
const firstDay = 0x21

/** The files of an archive, nothing unpacked yet. Throws `ZipProblem`. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    const entries: ZipEntry[] = []
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== centralSignature) throw new ZipProblem("its list of files is damaged")
      const nameLength = view.getUint16(at + 28, true)
      entries.push(readEntry(bytes, view, at))
      at += centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) throw new ZipProblem("it is cut off")
    throw error
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameAt = at + centralLength
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== localSignature) throw new ZipProblem("its list of files is damaged")
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const length = view.getUint32(at + 20, true)
  if (start + length > bytes.length) throw new ZipProblem("it is cut off")
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true))),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + length),
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new ZipProblem("it is cut off, or no ZIP archive")
}

/** The bytes of a file of an archive. No more than `largest` are unpacked, whatever the archive says. Throws `ZipProblem`. */
export function unpack({ name, method, crc, size, packed }: ZipEntry, largest: number): Uint8Array {
  if (method !== 0 && method !== 8) throw new ZipProblem(`${name} is packed in a way only newer programs know`)
  const tooLarge = `${name} unpacks to more than ${largest / 1024 / 1024} MB`
  if (size > largest) throw new ZipProblem(tooLarge)
  const bytes = method === 0 ? packed : inflate(packed, name, largest, tooLarge)
  if (crc32(bytes) !== crc) throw new ZipProblem(`${name} is damaged`)
  return bytes
}

function inflate(packed: Uint8Array, name: string, largest: number, tooLarge: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: largest })
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null
    throw new ZipProblem(code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : `${name} is damaged`)
  }
}

/** A file for an archive, packed. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 8, isEncrypted: false, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes) }
}

/** An archive of these files; what is packed already is copied as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name)
    const local = header(localLength, (view) => {
      view.setUint32(0, localSignature, true)
      describe(view, 4, entry, name.length)
    })
    central.push(
      header(centralLength, (view) => {
        view.setUint32(0, centralSignature, true)
        view.setUint16(4, 20, true)
        describe(view, 6, entry, name.length)
        view.setUint32(42, offset, true)
      }),
      name,
    )
    parts.push(local, name, entry.packed)
    offset += local.length + name.length + entry.packed.length
  }
  const end = header(endLength, (view) => {
    view.setUint32(0, endSignature, true)
    view.setUint16(8, entries.length, true)
    view.setUint16(10, entries.length, true)
    view.setUint32(12, lengthOf(central), true)
    view.setUint32(16, offset, true)
  })
  return new Uint8Array(Buffer.concat([...parts, ...central, end]))
}

/** The fields that the header before a file and its line in the list have in common: version 2.0 to length of the name. */
function describe(view: DataView, at: number, { method, crc, size, packed }: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, utf8Flag, true)
  view.setUint16(at + 4, method, true)
  view.setUint16(at + 8, firstDay, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, packed.length, true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, nameLength, true)
}

function header(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length)
  fill(new DataView(bytes.buffer))
  return bytes
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
