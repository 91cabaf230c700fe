import { expect, test } from "vitest"
import { readText } from "../../../src/read/text/read-text.ts"

const pieces = [
  ...["a ", '"', "\n", "WATCH "].map((piece) => ({ piece, length: 5_000_000 })),
  ...["- ", "By Ana Ruiz and ", "PORT VELL ", "https://a.b/2031/03/04/ ", "March 4 ", "(", "A"].map((piece) => ({
    piece,
    length: 500_000,
  })),
]

test.each(pieces)(
  "$length characters of $piece are read like anything else",
  ({ piece, length }) => {
    const text = `x${piece.repeat(length / piece.length)}y`
    const reading = readText({
      uri: "long.txt",
      bytes: new TextEncoder().encode(text),
      mediaType: null,
      hints: {},
      retrieved: "",
    })
    // Compared by ===: a difference of megabytes need not be printed.
    expect("text" in reading && reading.text === text).toBe(true)
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
  expect("text" in reading && reading.text === text).toBe(true)
})
