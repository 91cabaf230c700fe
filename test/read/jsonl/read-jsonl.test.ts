import { expect, test } from "vitest"
import { isDocument, type Reading } from "../../../src/domain/source.ts"
import { readJsonLines } from "../../../src/read/jsonl/read-jsonl.ts"

function readLines(content: string | Uint8Array): Reading[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
  return [
    ...readJsonLines({
      uri: "wire.jsonl",
      bytes,
      mediaType: "application/jsonl",
      hints: {},
      retrieved: "2031-05-01T08:00:00Z",
    }),
  ]
}

/** Each reading as its uri and its text, or what was wrong. */
function reads(content: string | Uint8Array, expected: readonly string[]) {
  const found = readLines(content).map((reading) =>
    isDocument(reading)
      ? `${reading.uri} ${reading.text}`
      : `${reading.uri} ! ${reading.notes.map((note) => note.message).join("; ")}`,
  )
  expect(found).toEqual(expected)
}

test("one document a line, under its id or its line's number", () => {
  reads('{"id":"a1","text":"We signed."}\n\n  \r\n{"text":"We did not."}\r\n{"id":7,"text":"Who did?"}', [
    "wire.jsonl#a1 We signed.",
    "wire.jsonl#4 We did not.",
    "wire.jsonl#7 Who did?",
  ])
})

test("the text is untouched; the line's bytes are the original", () => {
  const line = '{"text":" “Done,”\\r\\n\\u00a0 said Ruiz \\ud83d\\ude00. ","title":"A title\\\\_with marks"}'
  const [document] = readLines(line)
  if (document === undefined || !isDocument(document)) throw new Error("not read")
  expect(document.text).toBe(" “Done,”\r\n\u00a0 said Ruiz 😀. ")
  expect(document.title).toBe("A title\\_with marks")
  expect(document.original.mediaType).toBe("application/json")
  expect(new TextDecoder().decode(document.original.bytes)).toBe(line)
})

test("a byte order mark, UTF-16, and two documents of one id", () => {
  reads('\ufeff{"id":"a","text":"One."}\n{"id":"a","text":"Two."}', ["wire.jsonl#a One.", "wire.jsonl#a Two."])
  reads(new Uint8Array(Buffer.from('\ufeff{"id":"a","text":"“One.”"}\n', "utf16le")), ["wire.jsonl#a “One.”"])
})

test("a line that is no document is named with its number; the others are read", () => {
  const found = readLines(
    '{"text":"One."}\n{"text":\n["x"]\n{"title":"x"}\n{"text":5}\n{"text":" "}\n{"text":"Two."}\n{"text":"Three',
  )
  expect(
    found.map((reading) => (isDocument(reading) ? reading.text : `${reading.uri} ${reading.notes[0]?.code}`)),
  ).toEqual([
    "One.",
    "wire.jsonl#2 bad-json",
    "wire.jsonl#3 bad-json",
    "wire.jsonl#4 no-text",
    "wire.jsonl#5 no-text",
    "wire.jsonl#6 no-text",
    "Two.",
    "wire.jsonl#8 bad-json",
  ])
  expect(found[4]?.notes[0]?.message).toBe(
    'line 5 of wire.jsonl has a "text" that is a number, not a string; it was not read',
  )
  expect(found[7]?.notes[0]?.message).toMatch(
    /^line 8 of wire\.jsonl is not JSON .*: the file seems to be cut off there; it was not read$/,
  )
})

test("what a line says of its document is used; what makes no sense is left out and noted", () => {
  const [good, bad] = readLines(
    '{"text":"x","date":"2031-03-04","title":"T","url":"https://a.example/b","outlet":"O","kind":"readout","language":"en"}\n' +
      '{"text":"x","date":20310304,"title":null,"kind":"rumour"}',
  )
  expect(good).toMatchObject({
    date: { value: "2031-03-04", basis: "stated", why: "given with the input" },
    title: "T",
    url: "https://a.example/b",
    outlet: "O",
    kind: "readout",
    language: "en",
    notes: [],
  })
  expect(bad).toMatchObject({ date: null, title: null, kind: "other" })
  expect(bad?.notes.map((note) => note.message)).toEqual([
    'line 2 of wire.jsonl: "date" is a number, not a string; it was left out',
    'line 2 of wire.jsonl: "kind" is "rumour", none of transcript, readout, official, article, editorial, other; the kind was told from the text',
  ])
})

test("half of a character, which only an escape can make, stands as a replacement", () => {
  const [document] = readLines('{"text":"We \\ud83d signed."}')
  expect(document).toMatchObject({ text: "We \ufffd signed.", notes: [{ code: "undecodable-bytes" }] })
})

test("an empty file, and one that is no text", () => {
  reads("", ["wire.jsonl ! wire.jsonl is empty; nothing was read"])
  reads("\n \n", ["wire.jsonl ! wire.jsonl holds nothing but white space; nothing was read"])
  reads(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), [
    "wire.jsonl ! wire.jsonl is an image (JPEG), not text; nothing was read",
  ])
})

test("a line of 40 MB is refused, the next one read", () => {
  const [long, next] = readLines(`{"text":"${"a".repeat(40 * 1024 * 1024)}"}\n{"text":"Short."}`)
  expect(long).toMatchObject({ uri: "wire.jsonl#1", notes: [{ code: "too-large" }] })
  expect(next).toMatchObject({ text: "Short." })
})
