import { escapeXml } from "../read/docx/scan-xml.ts"
import { pack, writeZip } from "../read/docx/zip.ts"
import { type Brief, type BriefLine, type BriefNote, type BriefPiece, inMarks } from "../views/brief/brief-parts.ts"

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/** A brief as a Word document (ECMA-376): headings, lists, and its notes as real endnotes with links. */
export function briefWord({ title, about, sections, gaps, notes, foot }: Brief): Uint8Array {
  const links: string[] = []
  const told = new Set<number>()
  const body = [
    paragraph("Title", run(title)),
    paragraph("Normal", run(about)),
    ...sections.flatMap(({ heading, groups, remark }) => [
      paragraph("Heading1", run(heading)),
      ...groups.flatMap(({ heading: side, lines, rest }) => [
        ...(side === null ? [] : [paragraph("Heading2", run(side))]),
        ...lines.flatMap((line) => [
          paragraph("Line", lineOf(line, told)),
          ...line.below.map((one) => paragraph("Below", lineOf(one, told))),
        ]),
        ...(rest === null ? [] : [paragraph("Small", run(`${rest.count} more: ${rest.command}`))]),
      ]),
      ...(remark === null ? [] : [paragraph("Small", run(remark))]),
    ]),
    ...(gaps.length === 0 ? [] : [paragraph("Heading1", run("What these documents do not tell"))]),
    ...gaps.map((gap) => paragraph("Line", run(gap))),
    ...foot.map((line) => paragraph("Small", run(line))),
  ]
  const endnotes = [
    `<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>`,
    `<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>`,
    ...notes.map((note) => endnote(note, links)),
  ]
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document.main", "styles", "endnotes"].map((part) => `<Override PartName="/word/${part.replace(".main", "")}.xml" ContentType="${types}.${part}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relations([relation("rId1", "officeDocument", "word/document.xml")]),
    "word/_rels/document.xml.rels": relations([
      relation("rId1", "styles", "styles.xml"),
      relation("rId2", "endnotes", "endnotes.xml"),
    ]),
    "word/_rels/endnotes.xml.rels": relations(
      links.map((url, index) => relation(`rId${index + 1}`, "hyperlink", url, ` TargetMode="External"`)),
    ),
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body.join("")}<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr></w:body></w:document>`,
    "word/endnotes.xml": `<w:endnotes xmlns:w="${word}" xmlns:r="${office}">${endnotes.join("")}</w:endnotes>`,
    "word/styles.xml": styles,
  }
  const encoder = new TextEncoder()
  return writeZip(Object.entries(parts).map(([name, xml]) => pack(name, encoder.encode(declaration + xml))))
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`

/** A note is told where it is first named; named again, it is a plain number: Word numbers endnotes itself, in their order. */
function lineOf({ pieces, notes, isConfirmed }: Omit<BriefLine, "below">, told: Set<number>): string {
  const marks = notes.map((number) => {
    if (told.has(number)) return run(` ${number}`, `<w:vertAlign w:val="superscript"/>`)
    told.add(number)
    return `${run(" ", "")}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="${number}"/></w:r>`
  })
  return `${pieces.map(pieceOf).join("")}${isConfirmed ? "" : run("°")}${marks.join("")}`
}

const properties: Readonly<Record<BriefPiece["as"], string>> = {
  plain: "",
  strong: "<w:b/>",
  quote: "",
  cut: `<w:strike/><w:color w:val="767676"/>`,
  added: `<w:u w:val="dotted"/>`,
}

function pieceOf({ text, as }: BriefPiece): string {
  return run(text, properties[as])
}

function endnote({ number, source, words, url, fragment, sha256, address }: BriefNote, links: string[]): string {
  if (url !== null) links.push(url)
  const place =
    url === null
      ? run(address)
      : `<w:hyperlink r:id="rId${links.length}">${run("open at the words", `<w:u w:val="single"/>`)}</w:hyperlink>`
  const content = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteRef/></w:r>${run(` ${source}. ${inMarks(words)} `)}${place}${run(` SHA-256 ${sha256} ${fragment}`)}`
  return `<w:endnote w:id="${number}">${paragraph("Small", content)}</w:endnote>`
}

function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
}

function run(text: string, format = ""): string {
  const looks = format === "" ? "" : `<w:rPr>${format}</w:rPr>`
  return `<w:r>${looks}<w:t xml:space="preserve">${escapeXml(text.replace(/\p{Surrogate}/gu, "\ufffd"))}</w:t></w:r>`
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${relationships}">${all.join("")}</Relationships>`
}

function relation(id: string, type: string, target: string, mode = ""): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${escapeXml(target)}"${mode}/>`
}

function style(id: string, name: string, paragraphs: string, runs: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ` w:default="1"` : ""}><w:name w:val="${name}"/>${id === "Normal" ? "" : `<w:basedOn w:val="Normal"/>`}<w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
}

const styles = `<w:styles xmlns:w="${word}">${[
  style(
    "Normal",
    "Normal",
    `<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>`,
    `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/>`,
  ),
  style("Title", "Title", `<w:spacing w:after="80"/>`, `<w:b/><w:sz w:val="36"/>`),
  style(
    "Heading1",
    "heading 1",
    `<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>`,
    `<w:b/><w:sz w:val="26"/>`,
  ),
  style(
    "Heading2",
    "heading 2",
    `<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>`,
    `<w:b/><w:sz w:val="22"/>`,
  ),
  style("Line", "Line", `<w:spacing w:after="120"/><w:ind w:left="284" w:hanging="284"/>`, ""),
  style("Below", "Below", `<w:spacing w:after="120"/><w:ind w:left="567"/>`, `<w:sz w:val="20"/>`),
  style("Small", "Small", `<w:spacing w:after="80"/>`, `<w:color w:val="5D5A54"/><w:sz w:val="17"/>`),
].join("")}</w:styles>`
