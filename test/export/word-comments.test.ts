import fc from "fast-check"
import { expect, test } from "vitest"
import { slice } from "../../src/domain/span.ts"
import { newWordFile } from "../../src/export/new-word-file.ts"
import { addComments } from "../../src/export/word-comments.ts"
import { escapeXml } from "../../src/read/docx/scan-xml.ts"
import { openWordPackage, readPart } from "../../src/read/docx/word-package.ts"
import { readWordText } from "../../src/read/docx/word-text.ts"
import { writeZip } from "../../src/read/docx/zip.ts"
import { paragraph, run, wordFile } from "../read/docx/word-file.ts"

const by = { name: "Readout", initials: "R", date: "2031-05-04T10:00:00.000Z" }

/** Comments on words of a file, one for each; gives the new file. */
function comment(file: Uint8Array, ...words: readonly string[]) {
  const word = openWordPackage(file)
  const { text } = readWordText(word)
  const comments = words.map((part) => {
    const start = text.indexOf(part)
    return { span: { start, end: start + part.length }, lines: [`On: ${part}`] }
  })
  return openWordPackage(addComments(word, comments, by))
}

/** The words between the marks of a comment, as Word would show them. */
function commented(xml: string, id: number): string {
  const between = new RegExp(`<w:commentRangeStart w:id="${id}"/>([^]*)<w:commentRangeEnd w:id="${id}"/>`).exec(xml)
  if (between === null) throw new Error(`comment ${id} has no marks`)
  const shown = (between[1] ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)
  return Array.from(shown, ([, words = ""]) => words)
    .join("")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
}

/** A comment stands at its words, and nothing of the text changes. */
function commentsAt(body: string, ...words: readonly string[]): string {
  const file = wordFile(body)
  const made = comment(file, ...words)
  expect(readWordText(made).text).toBe(readWordText(openWordPackage(file)).text)
  expect(words.map((_, id) => commented(made.main.xml, id))).toEqual(words)
  return made.main.xml
}

test("a run is parted where a comment begins and ends in it, and each part keeps its formatting", () => {
  const xml = commentsAt(paragraph(run("Ruiz: “Not now.” She left.", "<w:i/>")), "“Not now.”")
  expect(xml.match(/<w:rPr><w:i\/><\/w:rPr>/g)).toHaveLength(3)
})

test("words over several runs, links and insertions", () => {
  commentsAt(
    paragraph(
      run("Ruiz: “Not "),
      `<w:hyperlink>${run("now", "<w:b/>")}</w:hyperlink>`,
      `<w:del w:id="1"><w:r><w:delText> or ever</w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${run(", not ever")}</w:ins>`,
      run(".” She left."),
    ),
    "“Not now, not ever.”",
  )
})

test("whole runs are left whole", () => {
  const xml = commentsAt(paragraph(run("Ruiz: "), run("“No.”"), run(" She left.")), "“No.”")
  expect(xml.match(/<w:r>/g)).toHaveLength(4)
})

test("words before and after a tab or a line break of the same run", () => {
  commentsAt(
    paragraph("<w:r><w:rPr><w:b/></w:rPr><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"),
    "two",
  )
})

test("entities are whole characters; white space that was not seen stays unseen", () => {
  commentsAt(paragraph(run("Ruiz: &quot;Wheat &amp; glass.&quot; She left.")), '"Wheat & glass."')
  commentsAt(paragraph("<w:r><w:t>  Ruiz: “No.” She left.  </w:t></w:r>"), "“No.”")
})

test("several comments, side by side and within each other", () => {
  commentsAt(paragraph(run("“No,” she said. “Not ‘ever’.”")), "“No,”", " she said. ", "“Not ‘ever’.”", "‘ever’")
})

test("words over a paragraph's end", () => {
  commentsAt(paragraph(run("“We go on.")) + paragraph(run("And on,” she said.")), "on.")
  const made = comment(wordFile(paragraph(run("“We go")) + paragraph(run("on,” she said."))), "“We go\n\non,”")
  expect(commented(made.main.xml, 0)).toBe("“We goon,”")
})

test("words of a footnote are commented where it is called", () => {
  const body = paragraph(run("We signed."), `<w:r><w:footnoteReference w:id="2"/></w:r>`, run(" They left."))
  const footnotes = `<w:footnote w:id="2">${paragraph(run("“On Monday.”"))}</w:footnote>`
  const made = comment(wordFile(body, { footnotes }), "“On Monday.”")
  expect(made.main.xml).toContain(
    `<w:commentRangeStart w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeEnd w:id="0"/>`,
  )
})

test("comments that are there stay, with their numbers; everything else is copied byte for byte", () => {
  const there = `<w:comment w:id="4" w:author="Editor">${paragraph(run("Check."))}</w:comment>`
  const file = wordFile(paragraph(run("“No,” she said.")), { comments: there })
  const made = comment(file, "“No,”")
  const comments = readPart("word/comments.xml", made.entries)
  expect(comments).toContain(there)
  expect(comments).toContain(`<w:comment w:id="5" w:author="Readout" w:date="2031-05-04T10:00:00Z" w:initials="R">`)
  const changed = ["word/document.xml", "word/comments.xml"]
  const others = (entries: typeof made.entries) =>
    entries
      .filter(({ name }) => !changed.includes(name))
      .map(({ name, packed }) => [name, Buffer.from(packed).toString("hex")])
  expect(others(made.entries)).toEqual(others(openWordPackage(file).entries))
})

test("a file without comments names its new part where Word looks for it", () => {
  const { entries, related } = comment(wordFile(paragraph(run("“No,” she said."))), "“No,”")
  expect(related.get("comments")).toBe("word/comments.xml")
  expect(readPart("[Content_Types].xml", entries)).toContain(`PartName="/word/comments.xml"`)
})

test("any words of any runs", () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab &<"“”\u{1f54a}'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (runs, a, b) => {
      const file = wordFile(paragraph(...runs.map((part, i) => run(escapeXml(part), i % 2 ? "<w:b/>" : ""))))
      const word = openWordPackage(file)
      const { text, pieces } = readWordText(word)
      fc.pre(pieces.length > 0)
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      fc.pre(start < end && isWhole(text, start) && isWhole(text, end))
      const made = openWordPackage(addComments(word, [{ span: { start, end }, lines: ["Here."] }], by))
      expect(readWordText(made).text).toBe(text)
      expect(commented(made.main.xml, 0)).toBe(slice(text, { start, end }))
    }),
  )
})

/** Not between the two halves of a character. */
function isWhole(text: string, at: number): boolean {
  return !/^[\udc00-\udfff]/.test(text.slice(at, at + 1))
}

test("a new file has a paragraph for each line that is not furniture, and knows where each word went", () => {
  const text = "Menu\nRuiz left.\n\n\t“No,”\u0007 she said. 🕊️\r\nThe end."
  const { entries, placeOf } = newWordFile({ text, furniture: [{ start: 0, end: 4, why: "menu" }] })
  const made = readWordText(openWordPackage(writeZip(entries))).text
  expect(made).toBe("Ruiz left.\n\n“No,”  she said. 🕊️\n\nThe end.")
  for (const words of ["Ruiz left.", "“No,”", "she", "🕊️", "The end."]) {
    const start = text.indexOf(words)
    expect(made.slice(placeOf(start), placeOf(start + words.length))).toBe(words)
  }
})
