import fc from "fast-check"
import { expect, test } from "vitest"
import { decode } from "../../../src/read/text/decode.ts"

const words = "“We signed,” said Ana Ruiz – the naïve envoy’s €5 café.\r\n"

function reads(
  bytes: Uint8Array,
  declared: string | null,
  expected: { text: string; encoding: string; notes: string[] },
) {
  const { text, encoding, notes } = decode(bytes, declared)
  expect({ text, encoding, notes: notes.map((note) => note.code) }).toEqual(expected)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16())
/** “We’re done,” café €5 in Windows-1252. */
const windows1252 = new Uint8Array([
  0x93, 0x57, 0x65, 0x92, 0x72, 0x65, 0x20, 0x64, 0x6f, 0x6e, 0x65, 0x2c, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x20,
  0x80, 0x35,
])

test("UTF-8 with and without a byte order mark; the mark is not part of the text", () => {
  reads(utf8(words), null, { text: words, encoding: "utf-8", notes: [] })
  reads(utf8(`\ufeff${words}`), null, { text: words, encoding: "utf-8", notes: [] })
  reads(utf8(`\ufeff${words}`), "windows-1252", { text: words, encoding: "utf-8", notes: [] })
})

test("UTF-16 with a byte order mark, and told by its zero bytes without", () => {
  reads(utf16le(`\ufeff${words}`), null, { text: words, encoding: "utf-16le", notes: [] })
  reads(utf16be(`\ufeff${words}`), null, { text: words, encoding: "utf-16be", notes: [] })
  reads(utf16le(words), null, { text: words, encoding: "utf-16le", notes: ["encoding-guessed"] })
  reads(utf16be(words), null, { text: words, encoding: "utf-16be", notes: ["encoding-guessed"] })
})

test("Windows-1252 is what is left, and keeps its curly marks", () => {
  reads(windows1252, null, { text: "“We’re done,” café €5", encoding: "windows-1252", notes: ["encoding-guessed"] })
  reads(windows1252, "ISO-8859-1", { text: "“We’re done,” café €5", encoding: "windows-1252", notes: [] })
})

test("a declaration is believed where the bytes do not contradict it", () => {
  reads(new Uint8Array([0xcc, 0xe8, 0xf0]), "windows-1251", { text: "Мир", encoding: "windows-1251", notes: [] })
  reads(windows1252, "utf-8", {
    text: "“We’re done,” café €5",
    encoding: "windows-1252",
    notes: ["encoding-contradicted"],
  })
  reads(utf8("“Done”"), "iso-8859-1", { text: "“Done”", encoding: "utf-8", notes: ["encoding-contradicted"] })
  reads(utf8("plain"), "iso-8859-1", { text: "plain", encoding: "utf-8", notes: [] })
  reads(utf8("“Done”"), "utf8000", { text: "“Done”", encoding: "utf-8", notes: ["unknown-encoding"] })
})

test("damaged UTF-8 stays UTF-8, and the place of the damage is noted", () => {
  const damaged = utf8("“Done”, “no”, café").slice(0, -1)
  reads(damaged, null, { text: "“Done”, “no”, caf\ufffd", encoding: "utf-8", notes: ["undecodable-bytes"] })
  expect(decode(damaged).notes[0]?.span).toEqual({ start: 17, end: 18 })
})

test("any well-formed text comes back as it was, whatever the Unicode form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"))
      expect(decode(utf8(`\ufeff${text}`)).text).toBe(text)
      expect(decode(utf16le(`\ufeff${text}`)).text).toBe(text)
      expect(decode(utf16be(`\ufeff${text}`)).text).toBe(text)
    }),
  )
})

test("no bytes make it fail", () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.constantFrom(null, "utf-8", "gbk", "big5"),
      (bytes, declared) => decode(bytes, declared).encoding !== "",
    ),
  )
})
