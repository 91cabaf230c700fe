import { expect, test } from "vitest"
import { whyNotText } from "../../../src/read/text/not-text.ts"

function refused(bytes: Uint8Array, code: string, message: string) {
  const note = whyNotText("notes/photo.jpg", bytes)
  expect(note).toMatchObject({ level: "error", code, message })
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"))

test("a file that is no text is named for what it is", () => {
  refused(bytes("\xff\xd8\xff\xe0 JFIF"), "not-text", "notes/photo.jpg is an image (JPEG), not text; nothing was read")
  refused(bytes("%PDF-1.7 …"), "not-text", "notes/photo.jpg is a PDF, not text; nothing was read")
  refused(
    bytes("\x00\x01\x02\x03 odd \x00\x00\x00"),
    "not-text",
    "notes/photo.jpg is binary data of an unknown kind, not text; nothing was read",
  )
})

test("an empty file, and one of white space only", () => {
  refused(bytes(""), "empty-file", "notes/photo.jpg is empty; nothing was read")
  refused(bytes("\xef\xbb\xbf \r\n\t"), "empty-file", "notes/photo.jpg holds nothing but white space; nothing was read")
})

test("a text of 100 MB on one line is refused with its size and the limit", () => {
  refused(
    new Uint8Array(100 * 1024 * 1024).fill(0x61),
    "too-large",
    "notes/photo.jpg has 100 MB; a document of more than 5 MB is not read: split it into its parts",
  )
})

test("text of every encoding passes", () => {
  for (const text of [
    bytes("Caf\xe9 \x93no\x94"),
    Buffer.from("“We signed,” said Ruiz."),
    Buffer.from("We signed.", "utf16le"),
  ])
    expect(whyNotText("a.txt", text)).toBeNull()
  expect(whyNotText("a.txt", bytes(`one stray \x00 zero byte in ${"a long text ".repeat(20)}`))).toBeNull()
})
