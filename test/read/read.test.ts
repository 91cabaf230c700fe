import { expect, test } from "vitest"
import { isDocument } from "../../src/domain/source.ts"
import { read } from "../../src/read/read.ts"

function reads(content: string, mediaType: string | null, texts: readonly string[]) {
  const source = {
    uri: "-",
    bytes: new TextEncoder().encode(content),
    mediaType,
    hints: {},
    retrieved: "2031-05-01T08:00:00Z",
  }
  expect(
    [...read(source)].map((reading) => (isDocument(reading) ? reading.text.trim() : reading.notes[0]?.code)),
  ).toEqual(texts)
}

const page = "<!doctype html><html><body><p>We signed.</p></body></html>"

test("the format its media type names", () => {
  reads("We signed.", "text/plain; charset=utf-8", ["We signed."])
  reads(page, "text/html", ["We signed."])
  reads(page, "text/plain", [page])
  reads('{"text":"One."}\n{"text":"Two."}', "application/jsonl", ["One.", "Two."])
})

test("the format its first bytes show where nothing names one", () => {
  reads("We signed.", null, ["We signed."])
  reads(`\n<!-- saved -->\n${page}`, null, ["We signed."])
  reads('{"id": "a", "text": "One."}\n{"text":"Two."}', null, ["One.", "Two."])
  reads('{"speech": we signed}', null, ['{"speech": we signed}'])
  reads("<3 from Port Vell", null, ["<3 from Port Vell"])
})

test("what cannot be read is told", () => reads("\u0000\u0001\u0002", null, ["not-text"]))
