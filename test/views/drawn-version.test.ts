import fc from "fast-check"
import { expect, test } from "vitest"
import type { Edit, EditKind } from "../../src/domain/alignment.ts"
import type { Span } from "../../src/domain/span.ts"
import { type DrawnPiece, drawVersion } from "../../src/views/drawn-version.ts"
import { spanOf } from "../store/example.ts"

type Told = readonly (readonly [EditKind, string | null, string | null])[]

/** What is drawn: the quotation's words as they are, differing ones in brackets behind what they are. */
function check(quotation: string, reference: { text: string; words: string }, told: Told, expected: string) {
  const edits = told.map(
    ([kind, mine, theirs]): Edit => ({
      kind,
      quotation: mine === null ? null : spanOf(quotation, mine),
      reference: theirs === null ? null : spanOf(reference.text, theirs),
      note: "",
    }),
  )
  const pieces = drawVersion({
    quotation: { text: quotation, span: { start: 0, end: quotation.length } },
    reference: { text: reference.text, span: spanOf(reference.text, reference.words) },
    edits,
  })
  const textOf = ({ of, start, end }: DrawnPiece) => (of === "quotation" ? quotation : reference.text).slice(start, end)
  const drawn = pieces.map((piece) =>
    piece.difference === "same" ? textOf(piece) : `<${piece.difference}|${textOf(piece)}>`,
  )
  expect(drawn.join("")).toBe(expected)
}

const remark = "Well, eighty in a hundred of them, I think, pass through our ports. Nobody counts the rest."
const words = "eighty in a hundred of them, I think, pass through our ports"

test("words cut without a mark stand where they would be", () => {
  check(
    "“Eighty in a hundred of them pass through our ports,”",
    { text: remark, words },
    [["cut", null, ", I think,"]],
    "“Eighty in a hundred of them<cut|, I think,> pass through our ports,”",
  )
})

test("words left off before the first and after the last stand outside the marks, as nobody quotes them", () => {
  check(
    "“Eighty in a hundred of them,”",
    { text: remark, words: "eighty in a hundred of them" },
    [
      ["trim-start", null, "Well, "],
      ["trim-end", null, ", I think, pass through our ports."],
    ],
    "<trim|Well, >“Eighty in a hundred of them,”<trim|, I think, pass through our ports.>",
  )
})

test("of words replaced the reference's are struck and the outlet's added", () => {
  check(
    "“eighty in a hundred of those, I think, pass our harbours”",
    { text: remark, words },
    [
      ["replace", "those", "them"],
      ["cut", null, "through"],
      ["replace", "harbours", "ports"],
    ],
    "“eighty in a hundred of <cut|them><added|those>, I think, pass<cut|through> our <cut|ports><added|harbours>”",
  )
})

test("words left out at dots, put in brackets, added, differently written", () => {
  check(
    "“80 in a hundred of [the drums] … pass right through our ports”",
    { text: remark, words },
    [
      ["typographic", "80", "eighty"],
      ["bracket", "[the drums]", "them"],
      ["ellipsis", "…", ", I think,"],
      ["insert", "right ", null],
    ],
    "“<typographic|80> in a hundred of <replaced|them><bracket|[the drums]> …<left-out|, I think,> pass <added|right >through our ports”",
  )
})

test("brackets are put in with the words within them; the words they stand for stand before them", () => {
  check(
    "“Eighty in a hundred of [the drums], (they) pass through”",
    { text: remark, words },
    [
      ["bracket", "the drums", "them"],
      ["bracket", "they", null],
    ],
    "“Eighty in a hundred of <replaced|them><bracket|[the drums]>, <bracket|(they)> pass through”",
  )
  check(
    "“Eighty [in a hundred of those] pass through”",
    { text: remark, words },
    [["bracket", "those", "them"]],
    "“Eighty [in a hundred of <replaced|them><bracket|those>] pass through”",
  )
})

test("words left out stand behind the dots that say so; what parts them from the words kept belongs to them", () => {
  check(
    "“eighty in a hundred of them … pass through”",
    { text: remark, words: "eighty in a hundred of them, I think, pass through" },
    [
      ["trim-start", null, "Well"],
      ["ellipsis", null, "I think"],
      ["trim-end", null, "our ports"],
    ],
    "<trim|Well, >“eighty in a hundred of them …<left-out|I think> pass through”<trim| our ports>",
  )
})

test("where two sentences were joined, what stood between is cut; moved words are named, not struck", () => {
  check(
    "“Of them eighty in a hundred, nobody counts the rest”",
    { text: remark, words: "eighty in a hundred of them, I think, pass through our ports. Nobody counts the rest" },
    [
      ["reorder", "Of them", "of them"],
      ["splice", null, ", I think, pass through our ports."],
    ],
    "“<moved|Of them> eighty in a hundred<cut|, I think, pass through our ports.>, nobody counts the rest”",
  )
})

test("the quotation is drawn whole and in order, whatever the edits", () => {
  const text = "“The lamp, 1st of its kind, isn't out; the lamp [of June] … stays lit.”"
  const other = "Well the lamp was first of its kind and is not out. I say: the lamp of May, when lit, stays lit. So."
  const span = (length: number) =>
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const edit = fc.record({
    kind: fc.constantFrom<EditKind>("cut", "insert", "replace", "ellipsis", "splice", "reorder", "trim-end", "bracket"),
    quotation: fc.option(span(text.length)),
    reference: fc.option(span(other.length)),
    note: fc.constant(""),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), span(other.length), (edits, reference) => {
      const pieces = drawVersion({
        quotation: { text, span: { start: 0, end: text.length } },
        reference: { text: other, span: reference },
        edits,
      })
      const own = pieces.filter(({ of }) => of === "quotation")
      expect(own.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text)
      expect(pieces.every(({ start, end }) => start < end)).toBe(true)
      // Nothing that was left out stays invisible.
      const isLeftOut = ({ kind, reference }: Edit) =>
        (kind === "cut" || kind === "ellipsis" || kind === "trim-end") && reference && reference.start < reference.end
      const drawn = pieces.filter(({ of }) => of === "reference")
      expect(drawn.length).toBeGreaterThanOrEqual(edits.filter(isLeftOut).length)
    }),
  )
})
