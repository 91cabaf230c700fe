import { expect, test } from "vitest"
import { readText } from "../../../src/read/text/read-text.ts"

const length = 5_000_000

test.each([
  "a ",
  '"',
  "\n",
  "WATCH ",
  "- ",
  "By Ana Ruiz and ",
  "PORT VELL ",
  "https://a.b/2031/03/04/ ",
  "March 4 ",
  "(",
  "A",
])(
  "5 MB of %j are read like anything else",
  (piece) => {
    const text = `x${piece.repeat(length / piece.length)}y`
    const reading = readText({
      uri: "long.txt",
      bytes: new TextEncoder().encode(text),
      mediaType: null,
      hints: {},
      retrieved: "",
    })
    expect(reading).toMatchObject({ uri: "long.txt", text })
  },
  60_000,
)

test("lines without number, too", () => {
  const text = "Dear Reader,\nMost read\nAna Ruiz/AP\nWATCH l Sato, Ruiz meet:\nSato, Ruiz meet again in town\n".repeat(
    5000,
  )
  const reading = readText({
    uri: "long.txt",
    bytes: new TextEncoder().encode(text),
    mediaType: null,
    hints: {},
    retrieved: "",
  })
  expect(reading).toMatchObject({ text })
})
