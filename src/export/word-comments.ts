import { countBefore } from "../domain/ordered.ts"
import { type Span, slice } from "../domain/span.ts"
import { escapeXml, scanXml } from "../read/docx/scan-xml.ts"
import { readPart, relationshipsName, type WordPackage, wordPrefix } from "../read/docx/word-package.ts"
import { type Piece, readWordText } from "../read/docx/word-text.ts"
import { pack, writeZip } from "../read/docx/zip.ts"

/** A comment beside words of a Word document. */
export interface WordComment {
  /** In the document's text as `readWordText` gives it. */
  readonly span: Span
  /** One paragraph each; the first is the heading. */
  readonly lines: readonly string[]
}

/** Who comments, and when: an ISO 8601 instant. */
export interface Commentator {
  readonly name: string
  readonly initials: string
  readonly date: string
}

/**
 * A Word document with comments added at its words. Nothing else of it changes: runs are parted where a comment begins
 * or ends within one, with the formatting they had; all parts but those that must name the comments are copied as they are.
 *
 *     <w:r><w:t>Ruiz: “Not now.” She left.</w:t></w:r>
 *                     ^^^^^^^^^^
 *     <w:r><w:t>Ruiz: </w:t></w:r><w:commentRangeStart/><w:r><w:t>“Not now.”</w:t></w:r><w:commentRangeEnd/>…
 */
export function addComments(word: WordPackage, comments: readonly WordComment[], by: Commentator): Uint8Array {
  if (comments.length === 0) return writeZip(word.entries)
  const { main } = word
  const name = word.related.get("comments") ?? main.name.replace(/[^/]*$/, "comments.xml")
  const existing = readPart(name, word.entries)
  const firstId = existing === null ? 0 : highestId(existing) + 1
  const numbered = comments.map((comment, index) => ({ ...comment, id: firstId + index }))
  const changed = new Map([
    [main.name, markWords(word, numbered)],
    [name, existing === null ? newCommentsPart(main.xml, numbered, by) : appendComments(existing, numbered, by)],
  ])
  if (existing === null) {
    const links = relationshipsName(main.name)
    changed.set(links, withLink(readPart(links, word.entries) ?? noLinks, main.xml))
    changed.set(contentTypes, withContentType(readPart(contentTypes, word.entries) ?? "", name))
  }
  const kept = word.entries.map((entry) => {
    const xml = changed.get(entry.name)
    return xml === undefined ? entry : pack(entry.name, encode(xml))
  })
  const added = [...changed].filter(([part]) => !word.entries.some((entry) => entry.name === part))
  return writeZip([...kept, ...added.map(([part, xml]) => pack(part, encode(xml)))])
}

interface NumberedComment extends WordComment {
  readonly id: number
}

/** A place in the main part where marks are put: between two elements, or within a run that is parted there. */
interface Place {
  readonly at: number
  readonly parts: "nothing" | "run" | "words"
  readonly piece: Piece
}

/** The main part with the marks of all comments in it. */
function markWords(word: WordPackage, comments: readonly NumberedComment[]): string {
  const { xml } = word.main
  const { pieces } = readWordText(word)
  const prefix = wordPrefix(xml) ?? ""
  const marks = new Map<number, { place: Place; ends: string; starts: string }>()
  const markAt = (place: Place) => {
    const known = marks.get(place.at) ?? { place, ends: "", starts: "" }
    marks.set(place.at, known)
    return known
  }
  for (const { id, span } of comments) {
    const [start, end] = [placeBefore(xml, pieces, span.start), placeAfter(xml, pieces, span.end)]
    if (start === null || end === null) continue
    markAt(start).starts += `<${prefix}commentRangeStart ${prefix}id="${id}"/>`
    markAt(end).ends +=
      `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`
  }
  const changes: { at: number; until: number; text: string }[] = []
  const parted = new Set<Piece>()
  for (const { place, ends, starts } of marks.values()) {
    const { at, parts, piece } = place
    const properties = piece.run.properties === null ? "" : slice(xml, piece.run.properties)
    const words = parts === "words" ? [`</${prefix}t>`, `<${prefix}t xml:space="preserve">`] : ["", ""]
    const run = parts === "nothing" ? ["", ""] : [`</${prefix}r>`, `<${prefix}r>${properties}`]
    changes.push({ at, until: at, text: `${words[0]}${run[0]}${ends}${starts}${run[1]}${words[1]}` })
    if (parts === "words") parted.add(piece)
  }
  // White space at the edges of words that are parted counts from now on: what was not seen before is left out.
  for (const { element, raw, keepsSpace } of parted) {
    if (keepsSpace || raw === null) continue
    changes.push({ at: element.start, until: raw.start, text: `<${prefix}t xml:space="preserve">` })
    changes.push({ at: raw.end, until: xml.lastIndexOf("</", element.end - 1), text: "" })
  }
  return rewrite(xml, changes)
}

function rewrite(xml: string, changes: readonly { at: number; until: number; text: string }[]): string {
  const parts: string[] = []
  let done = 0
  for (const { at, until, text } of changes.toSorted((a, b) => a.at - b.at)) {
    parts.push(xml.slice(done, at), text)
    done = until
  }
  return parts.join("") + xml.slice(done)
}

/** Where a comment begins that begins at an offset of the text. */
function placeBefore(xml: string, pieces: readonly Piece[], offset: number): Place | null {
  const index = countBefore(pieces, ({ end }) => end <= offset)
  const piece = pieces[index]
  if (piece === undefined) return null
  if (offset > piece.start && piece.raw !== null) return within(xml, piece, offset)
  const isFirst = pieces[index - 1]?.run !== piece.run || piece.element === piece.run
  return isFirst ? { at: piece.run.start, parts: "nothing", piece } : { at: piece.element.start, parts: "run", piece }
}

/** Where a comment ends that ends at an offset of the text. */
function placeAfter(xml: string, pieces: readonly Piece[], offset: number): Place | null {
  const index = countBefore(pieces, ({ start }) => start < offset) - 1
  const piece = pieces[index]
  if (piece === undefined) return null
  if (offset < piece.end && piece.raw !== null) return within(xml, piece, offset)
  const isLast = pieces[index + 1]?.run !== piece.run || piece.element === piece.run
  return isLast ? { at: piece.run.end, parts: "nothing", piece } : { at: piece.element.end, parts: "run", piece }
}

/** Within words: an entity is one character, or the two units of one. */
function within(xml: string, piece: Piece, offset: number): Place {
  let at = piece.raw?.start ?? 0
  for (let seen = piece.start; seen < offset; ) {
    const entity =
      xml.charAt(at) === "&" ? /^&(?:#x([0-9a-f]+)|#(\d+)|amp|lt|gt|quot|apos);/i.exec(xml.slice(at, at + 12)) : null
    const code = entity?.[1] ? Number.parseInt(entity[1], 16) : Number(entity?.[2] ?? 0)
    seen += code > 0xffff ? 2 : 1
    at += entity?.[0].length ?? 1
  }
  return { at, parts: "words", piece }
}

function commentXml({ id, lines }: NumberedComment, prefix: string, { name, initials, date }: Commentator): string {
  const p = prefix
  const when = date.replace(/\.\d+Z$/, "Z")
  const paragraphs = lines.map((line, index) => {
    const reference = index === 0 ? `<${p}r><${p}annotationRef/></${p}r>` : ""
    const bold = index === 0 ? `<${p}rPr><${p}b/></${p}rPr>` : ""
    return `<${p}p>${reference}<${p}r>${bold}<${p}t xml:space="preserve">${escapeXml(line)}</${p}t></${p}r></${p}p>`
  })
  return `<${p}comment ${p}id="${id}" ${p}author="${escapeXml(name)}" ${p}date="${when}" ${p}initials="${escapeXml(initials)}">${paragraphs.join("")}</${p}comment>`
}

function newCommentsPart(main: string, comments: readonly NumberedComment[], by: Commentator): string {
  const namespace = isStrict(main)
    ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
    : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  const all = comments.map((comment) => commentXml(comment, "w:", by)).join("")
  return `${declaration}<w:comments xmlns:w="${namespace}">${all}</w:comments>`
}

function appendComments(part: string, comments: readonly NumberedComment[], by: Commentator): string {
  const prefix = wordPrefix(part) ?? ""
  return appendTo(part, comments.map((comment) => commentXml(comment, prefix, by)).join(""))
}

/** XML put at the end of the root element. */
function appendTo(part: string, added: string): string {
  const end = part.lastIndexOf("</")
  if (end !== -1) return part.slice(0, end) + added + part.slice(end)
  const root = /<([\w.:-]+)([^<]*?)\/>\s*$/.exec(part)
  return root === null ? part : `${part.slice(0, root.index)}<${root[1]}${root[2]}>${added}</${root[1]}>`
}

function highestId(part: string): number {
  let highest = -1
  scanXml(part, {
    open(name, attributes) {
      if (!/(?:^|:)comment$/.test(name)) return
      for (const [attribute, value] of attributes) {
        if (/(?:^|:)id$/.test(attribute)) highest = Math.max(highest, Number.parseInt(value, 10) || 0)
      }
    },
    text: () => {},
    close: () => {},
  })
  return highest
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`
const contentTypes = "[Content_Types].xml"
const noLinks = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

function withLink(links: string, main: string): string {
  const base = isStrict(main)
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  return appendTo(links, `<Relationship Id="readoutComments" Type="${base}/comments" Target="comments.xml"/>`)
}

function withContentType(types: string, part: string): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
  return appendTo(types, `<Override PartName="/${part}" ContentType="${type}"/>`)
}

/** Whether a document is written in the strict variant of the standard, which has names of its own. */
function isStrict(main: string): boolean {
  return main.slice(0, 20_000).includes("http://purl.oclc.org/ooxml/wordprocessingml/main")
}

function encode(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}
