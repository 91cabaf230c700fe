import type { Document } from "../domain/document.ts"
import { countBefore } from "../domain/ordered.ts"
import { bySpan, contains, type Span, slice, trimmed } from "../domain/span.ts"
import { escapeXml } from "../read/docx/scan-xml.ts"
import { pack, type ZipEntry } from "../read/docx/zip.ts"

/** A new Word document of a text, and where each of its paragraphs was. */
export interface NewWordFile {
  readonly entries: readonly ZipEntry[]
  /** Where a place of the text is in the new document's text. */
  readonly placeOf: (offset: number) => number
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** What stands between two paragraphs in the text that is read from a Word document. */
const breakLength = 2

/** A Word document with a paragraph for each line of a text that is not furniture. */
export function newWordFile({ text, furniture }: Pick<Document, "text" | "furniture">): NewWordFile {
  const hidden = furniture.toSorted(bySpan)
  let next = 0
  const lines = linesOf(text).filter((line) => {
    while ((hidden[next]?.end ?? line.end) < line.end) next++
    const span = hidden[next]
    return span === undefined || !contains(span, line)
  })
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${written(text, line)}</w:t></w:r></w:p>`)
  const starts: number[] = []
  let at = 0
  for (const { start, end } of lines) {
    starts.push(at)
    at += end - start + breakLength
  }
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  }
  const encoder = new TextEncoder()
  return {
    entries: Object.entries(parts).map(([name, xml]) => pack(name, encoder.encode(declaration + xml))),
    placeOf(offset) {
      const index = Math.max(0, countBefore(lines, ({ start }) => start <= offset) - 1)
      const { start, end } = lines[index] ?? { start: 0, end: 0 }
      return (starts[index] ?? 0) + Math.min(Math.max(0, offset - start), end - start)
    },
  }
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`

/** The lines of a text that have words in them, without the white space at their ends. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = trimmed(text, { start: match.index, end: match.index + match[0].length })
    if (line.start < line.end) lines.push(line)
  }
  return lines
}

// Characters that XML forbids become spaces, so that every other one keeps its place.
function written(text: string, line: Span): string {
  return escapeXml(slice(text, line).replace(/[\0-\x1f\ufffe\uffff]/g, " "))
}
