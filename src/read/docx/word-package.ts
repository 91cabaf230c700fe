import { scanXml } from "./scan-xml.ts"
import { readZip, unpack, type ZipEntry } from "./zip.ts"

/** The media type of a Word document (ECMA-376, part 1, 11.3.10 gives that of its main part). */
export const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** A Word document taken apart: a ZIP archive of XML parts, tied to each other by relationships (ECMA-376, part 2). */
export interface WordPackage {
  readonly entries: readonly ZipEntry[]
  /** The part with the text: `word/document.xml`. */
  readonly main: { readonly name: string; readonly xml: string }
  /** Names of the parts the main part points at, by the last word of their relationship: `comments`, `footnotes`, … */
  readonly related: ReadonlyMap<string, string>
}

/** Bytes that are no Word document or one that is locked. The message says which, as the end of a sentence. */
export class PackageProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The largest part that is unpacked, in bytes: the longest text that is read, in some twelve times as much mark-up. */
const largestPart = 64 * 1024 * 1024

/** Opens a Word document. Throws `PackageProblem`, or `ZipProblem` where the archive is damaged. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  if (isOldOfficeFile(bytes)) throw isLocked(bytes) ? locked() : notWord("an old office document (DOC, XLS, PPT)")
  const entries = readZip(bytes)
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw locked()
  const name = relationships("", entries).get("officeDocument")
  const xml = name === undefined ? null : readPart(name, entries)
  if (name === undefined || xml === null) throw notWord("a ZIP archive of another kind")
  if (wordPrefix(xml) === null) throw notWord("an office document of another kind (a spreadsheet, slides)")
  return { entries, main: { name, xml }, related: relationships(name, entries) }
}

/** The XML of a part, or null where there is none of this name. Throws `ZipProblem`. */
export function readPart(name: string, entries: readonly ZipEntry[]): string | null {
  const entry = entries.find((candidate) => candidate.name === name)
  return entry === undefined ? null : new TextDecoder().decode(unpack(entry, largestPart))
}

/** Where the relationships of a part stand: `word/_rels/document.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Names of the parts that a part points at, by the last word of the relationship's type. */
function relationships(part: string, entries: readonly ZipEntry[]): Map<string, string> {
  const found = new Map<string, string>()
  const xml = readPart(relationshipsName(part), entries)
  scanXml(xml ?? "", {
    open(_, attributes) {
      const type = attributes.get("Type")?.split("/").at(-1)
      const target = attributes.get("Target")
      if (type === undefined || target === undefined || attributes.get("TargetMode") === "External") return
      if (!found.has(type)) found.set(type, resolve(part, target))
    },
    text: () => {},
    close: () => {},
  })
  return found
}

/** A target as written beside a part: `comments.xml`, `../word/comments.xml`, `/word/comments.xml`. */
function resolve(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1)
  for (const step of target.split("/")) {
    if (step === "..") base.pop()
    else if (step !== "" && step !== ".") base.push(step)
  }
  return base.join("/")
}

/** How the root element calls the namespace of Word's text: `w:`, or nothing where it is the default; null where it does not. */
export function wordPrefix(xml: string): string | null {
  const namespaces = /xmlns(?::([\w.-]+))?\s*=\s*["'][^"']*\/wordprocessingml\/(?:2006\/)?main["']/g
  const match = namespaces.exec(xml.slice(0, rootSearched))
  return match === null ? null : match[1] === undefined ? "" : `${match[1]}:`
}

/** The root element of a document declares some forty namespaces, in about three thousand characters. */
const rootSearched = 20_000

/** The signature of a compound file, in which Word kept documents until 2007 and keeps encrypted ones today (MS-OFFCRYPTO). */
function isOldOfficeFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte)
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("EncryptedPackage", 0, "utf16le")
}

function locked(): PackageProblem {
  return new PackageProblem("locked-file", "is protected with a password; save it without one")
}

function notWord(what: string): PackageProblem {
  return new PackageProblem("not-text", `is ${what}, not a Word document (DOCX); nothing was read`)
}
