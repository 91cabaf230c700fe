import fc from "fast-check"
import { expect, test } from "vitest"
import { isDocument } from "../../../src/domain/source.ts"
import { readDocx } from "../../../src/read/docx/read-docx.ts"
import { escapeXml } from "../../../src/read/docx/scan-xml.ts"
import { pack, writeZip } from "../../../src/read/docx/zip.ts"
import { read } from "../../../src/read/read.ts"
import { paragraph, run, wordEntries, wordFile } from "./word-file.ts"

function sourceOf(bytes: Uint8Array, mediaType: string | null = null) {
  return { uri: "draft.docx", bytes, mediaType, hints: {}, retrieved: "2031-05-04T10:00:00.000Z" }
}

function readsAs(body: string, text: string, more: Readonly<Record<string, string>> = {}): void {
  const reading = readDocx(sourceOf(wordFile(body, more)))
  expect(isDocument(reading) ? reading.text : reading.notes).toBe(text)
}

function isRefused(bytes: Uint8Array, code: string, message: RegExp): void {
  const reading = readDocx(sourceOf(bytes))
  expect(isDocument(reading)).toBe(false)
  expect(reading.notes).toMatchObject([{ level: "error", code }])
  expect(reading.notes[0]?.message).toMatch(/^draft\.docx /)
  expect(reading.notes[0]?.message).toMatch(message)
}

test("paragraphs stand apart, runs do not", () => {
  readsAs(
    paragraph(run("Ana Ruiz said the "), run("talks", "<w:b/>"), run(" had ended.")) + paragraph(run("Nobody left.")),
    "Ana Ruiz said the talks had ended.\n\nNobody left.",
  )
})

test("paragraphs without words leave no gap", () => {
  readsAs(paragraph() + paragraph(run("One.")) + paragraph(run(" ")) + paragraph(run("Two.")), "One.\n\nTwo.")
})

test("tabs, line breaks and unbreakable hyphens are read; soft hyphens are not seen", () => {
  readsAs(
    paragraph("<w:r><w:t>Varga</w:t><w:tab/><w:t>no</w:t><w:br/><w:t>Sato</w:t><w:noBreakHyphen/><w:t>Ode</w:t></w:r>"),
    "Varga\tno\nSato‑Ode",
  )
  readsAs(paragraph("<w:r><w:t>har</w:t><w:softHyphen/><w:t>bour</w:t></w:r>"), "harbour")
})

test("white space at the edges of words counts only where the file says so", () => {
  readsAs(paragraph("<w:r><w:t> We </w:t></w:r>", "<w:r><w:t>signed.\n</w:t></w:r>"), "Wesigned.")
  readsAs(paragraph(run("We "), run("signed.")), "We signed.")
})

test("entities are read as the characters they stand for", () => {
  readsAs(paragraph("<w:r><w:t>&quot;Wheat &amp; glass&#x201D; &lt;1&gt;</w:t></w:r>"), '"Wheat & glass” <1>')
})

test("tracked insertions are text, deletions and the old places of what was moved are not", () => {
  readsAs(
    paragraph(
      run("We "),
      `<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${run("always ")}</w:ins>`,
      `<w:moveFrom w:id="3">${run("here ")}</w:moveFrom>`,
      run("signed"),
      `<w:moveTo w:id="4">${run(" there")}</w:moveTo>`,
    ),
    "We always signed there",
  )
})

test("a paragraph whose end is deleted goes on in the next one", () => {
  readsAs(
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run("We ")}</w:p>${paragraph(run("signed."))}`,
    "We signed.",
  )
})

test("comments, field codes and hidden words are not text; results of fields and links are", () => {
  readsAs(
    paragraph(
      `<w:commentRangeStart w:id="0"/>`,
      run("See "),
      `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`,
      `<w:hyperlink>${run("page 4")}</w:hyperlink>`,
      run(" or five", "<w:vanish/>"),
      run(".", '<w:vanish w:val="0"/>'),
    ),
    "See page 4.",
    { comments: `<w:comment w:id="0">${paragraph(run("Check this."))}</w:comment>` },
  )
})

test("a text box is read once, before the paragraph that holds it", () => {
  const box = `<w:txbxContent>${paragraph(run("Boxed."))}</w:txbxContent>`
  readsAs(
    paragraph(
      run("Body."),
      `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    "Boxed.\n\nBody.",
  )
})

test("cells of a table are paragraphs; footnotes stand at the end", () => {
  readsAs(
    `<w:tbl><w:tr><w:tc>${paragraph(run("Port"))}</w:tc><w:tc>${paragraph(run("Open"))}</w:tc></w:tr></w:tbl>` +
      paragraph(run("We signed."), `<w:r><w:footnoteReference w:id="2"/></w:r>`),
    "Port\n\nOpen\n\nWe signed.\n\nOn Monday.",
    {
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph(run("—"))}</w:footnote><w:footnote w:id="2">${paragraph(run("On Monday."))}</w:footnote>`,
    },
  )
})

test("any prefix for Word's namespace will do", () => {
  const bytes = new TextEncoder().encode(
    `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>We signed.</t></r></p></body></document>`,
  )
  const entries = wordEntries("").map((entry) => (entry.name === "word/document.xml" ? pack(entry.name, bytes) : entry))
  const reading = readDocx(sourceOf(writeZip(entries)))
  expect(isDocument(reading) && reading.text).toBe("We signed.")
})

test("what is read is found by its first bytes, and kept", () => {
  const bytes = wordFile(paragraph(run("Ana Ruiz said the talks had ended.")))
  const [reading] = read(sourceOf(bytes))
  expect(reading && isDocument(reading) && reading).toMatchObject({
    text: "Ana Ruiz said the talks had ended.",
    original: { bytes, mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  })
})

test("files that are no Word document, empty, locked or damaged are refused by name", () => {
  const file = wordFile(paragraph(run("We signed the paper on Monday.")))
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  isRefused(new Uint8Array(), "empty-file", /is empty/)
  isRefused(wordFile(paragraph()), "no-text", /no visible text/)
  isRefused(new TextEncoder().encode("We signed."), "damaged-file", /cut off, or no ZIP archive/)
  isRefused(file.subarray(0, file.length - 30), "damaged-file", /cut off/)
  isRefused(writeZip([pack("notes.txt", new Uint8Array(3))]), "not-text", /ZIP archive of another kind/)
  isRefused(compound, "not-text", /old office document/)
  isRefused(Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]), "locked-file", /password/)
  isRefused(writeZip(wordEntries("").map((entry) => ({ ...entry, crc: 1 }))), "damaged-file", /is damaged/)
  isRefused(wordFile(`${paragraph(run("We"))}<w:p>`), "damaged-file", /breaks off/)
  isRefused(wordFile("<w:sdt>".repeat(5000)), "damaged-file", /nested too deeply/)
})

test("no more is unpacked than a document may hold, whatever the archive says of its size", () => {
  const bomb = pack("word/document.xml", new Uint8Array(80 * 1024 * 1024))
  const others = wordEntries("").filter(({ name }) => name !== "word/document.xml")
  isRefused(writeZip([...others, bomb]), "damaged-file", /more than 64 MB/)
  isRefused(writeZip([...others, { ...bomb, size: 100 }]), "damaged-file", /more than 64 MB/)
})

test("a file with any byte changed gives a document or a note, never an exception", () => {
  const file = wordFile(paragraph(run("Ana Ruiz said the talks had ended."), run("Nobody left.", "<w:i/>")))
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.nat(255), fc.nat(file.length), (at, byte, length) => {
      const changed = file.slice(0, length)
      changed[at] = byte
      const reading = readDocx(sourceOf(changed))
      expect(isDocument(reading) || reading.notes.length > 0).toBe(true)
    }),
  )
})

test("any words come back as they were", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => /\S/.test(text) && !/[\0-\x1f]/.test(text))
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (all) => {
      const text = all.join("")
      readsAs(paragraph(...all.map((part) => run(escapeXml(part)))), text)
    }),
    { numRuns: 50 },
  )
})
