import { expect, test } from "vitest"
import type { ContextKind } from "../../src/domain/alignment.ts"
import type { Verdict } from "../../src/domain/check.ts"
import { checkText } from "../../src/export/check-text.ts"
import type { CheckView, PlaceView } from "../../src/views/check-view.ts"

interface Example {
  readonly verdict?: Verdict
  readonly context?: readonly ContextKind[]
  readonly drawn?: CheckView["drawn"]
  readonly joined?: readonly PlaceView[]
  readonly needsAttention?: boolean
}

function placeOf(before: string, words: string, after: string): PlaceView {
  const start = before.length
  const citation = {
    sha256: "0a",
    fragment: `#char=${start},${start + words.length}`,
    url: `https://a.example/#${words}`,
  }
  return { words, around: { before, after }, citation, address: "/documents/d" }
}

function viewOf({
  verdict = "verbatim",
  context = [],
  drawn = [],
  joined = [],
  needsAttention = false,
}: Example): CheckView {
  const span = { document: "d", start: 0, end: 3, text: "ice" }
  return {
    checked: {
      quotation: { start: 0, end: 3, text: "ice" },
      verdict,
      attributedTo: null,
      saidBy: null,
      reference: [],
      edits: [],
      context: context.map((kind) => ({ kind, span, note: "" })),
      message: "",
    },
    needsAttention,
    names: "Ana Ruiz",
    reference: { name: "‘Remarks’", ...placeOf("The ", "ice", " melts.") },
    joined,
    drawn,
  }
}

const lastLine = (...examples: readonly Example[]) => [...checkText(examples.map(viewOf))].at(-1)?.trim()

test("the last line counts, and says why a verdict that is none to worry about needs a look", () => {
  expect(lastLine({})).toBe("1 quotation, none needs attention.")
  const cut = { verdict: "cut", needsAttention: true } as const
  const trimmed = { verdict: "trimmed", needsAttention: true } as const
  expect(lastLine(cut, cut, { ...trimmed, context: ["condition"] }, {})).toBe(
    "4 quotations, 3 need attention: 2 cut, 1 trimmed (just outside the words: a condition).",
  )
  expect(lastLine({ ...trimmed, context: ["hedge", "condition", "hedge"] }, { ...cut, context: ["hedge"] })).toBe(
    "2 quotations, 2 need attention: 1 trimmed (just outside the words: a hedge, a condition), 1 cut.",
  )
})

/** What the line that draws the differences is. */
function draws(drawn: CheckView["drawn"], expected: string): void {
  expect([...checkText([viewOf({ drawn })])].join("")).toContain(`drawn: ${expected}\n`)
}

test("brackets stand whole beside the word they replace", () => {
  draws(
    [
      { text: "“When ", difference: "same" },
      { text: "it", difference: "replaced" },
      { text: "[the line]", difference: "bracket" },
      { text: " rings,”", difference: "same" },
    ],
    "“When [-it-] {+[the line]+} rings,”",
  )
})

test("no space stands between a mark and words that are not the draft's", () => {
  draws(
    [
      { text: "“", difference: "same" },
      { text: "They", difference: "cut" },
      { text: "We", difference: "added" },
      { text: " agreed", difference: "same" },
      { text: "today", difference: "cut" },
      { text: ".”", difference: "same" },
    ],
    "“[-They-] {+We+} agreed [-today-].”",
  )
})

test("of words joined from two places both are shown and cited", () => {
  const shown = [...checkText([viewOf({ joined: [placeOf("Then the ", "ferry", " sails.")] })])].join("")
  expect(shown).toContain(`
    given to: Ana Ruiz
    reference: The >>ice<< melts.
    and joined: Then the >>ferry<< sails.
    sha256:0a#char=4,7
    https://a.example/#ice
    sha256:0a#char=9,14
    https://a.example/#ferry
`)
})
