import { pack, writeZip, type ZipEntry } from "../../../src/read/docx/zip.ts"

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** What stands in `word/document.xml` around the paragraphs. */
export function mainPart(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}<w:sectPr/></w:body></w:document>`
}

/** The entries of a Word file with this body; more parts of `word/` by their names, `comments` as `comments.xml`. */
export function wordEntries(body: string, more: Readonly<Record<string, string>> = {}): ZipEntry[] {
  const text = (name: string, xml: string) => pack(name, new TextEncoder().encode(xml))
  const kinds = Object.keys(more)
  const overrides = ["document.main", ...kinds].map(
    (kind) => `<Override PartName="/word/${kind.replace(".main", "")}.xml" ContentType="${contentType}.${kind}+xml"/>`,
  )
  const links = kinds.map(
    (kind, i) => `<Relationship Id="rId${i + 1}" Type="${relationship}/${kind}" Target="${kind}.xml"/>`,
  )
  return [
    text(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`,
    ),
    text(
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    text("word/document.xml", mainPart(body)),
    text(
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ),
    ...kinds.map((kind) => text(`word/${kind}.xml`, `<w:${kind} xmlns:w="${word}">${more[kind]}</w:${kind}>`)),
  ]
}

/** A Word file with this body. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return writeZip(wordEntries(body, more))
}

/** A run of words, with the XML of its formatting. */
export function run(words: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** A paragraph of runs. */
export function paragraph(...content: readonly string[]): string {
  return `<w:p>${content.join("")}</w:p>`
}
