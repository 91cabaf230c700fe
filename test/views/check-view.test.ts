import { expect, test } from "vitest"
import type { Quotation } from "../../src/domain/quotation.ts"
import { viewCheck } from "../../src/views/check-view.ts"
import { alignmentOf, interview, type Told, wire } from "./linked-example.ts"

/** How a quotation of the wire's story, tied to words of the interview, is shown. */
function viewOf(told: Pick<Told, "relation" | "reference" | "edits">) {
  const words = '"It is not a gift. You notice it on the night it is out,"'
  const alignment = alignmentOf({ from: wire, to: interview, quotation: words, ...told })
  const { start, end } = alignment.quotation
  const quotation: Quotation = {
    ...{ start, end, inner: { start: start + 1, end: end - 1 } },
    ...{ depth: 0, opened: true, closed: true, continues: null, use: "words" },
  }
  const found = { alignment, reference: interview, saidBy: null, origin: null }
  const finding = { quotation, verdict: told.relation, attributedTo: null, found, coverage: null }
  const [view] = viewCheck([finding], wire, { load: (id) => (id === interview.document.id ? interview : null) })
  if (view === undefined) throw new Error("a finding has a view")
  return view
}

test("of a splice from two places both are shown and cited", () => {
  const view = viewOf({
    reference: "You notice it on the night it is out",
    relation: "spliced",
    edits: [["splice", "It is not a gift", "It is not a gift"]],
  })
  expect(view.names).toBe("Ana Ruiz in the reference; the draft names nobody")
  expect(view.reference?.words).toBe("You notice it on the night it is out")
  expect(view.joined).toMatchObject([
    { words: "It is not a gift", around: { before: "", after: expect.stringMatching(/^, and it is not a favour/) } },
  ])
  expect(view.checked.reference.map(({ text }) => text)).toEqual([view.reference?.words, "It is not a gift"])
  const [main, other] = view.checked.reference
  expect(view.joined[0]?.citation).toEqual(other?.citation)
  expect(other?.citation.fragment).toBe(`#char=${other?.start},${other?.end}`)
  expect(main?.citation.fragment).not.toBe(other?.citation.fragment)
})

test("words left out between two sentences stand within the reference: it has one place", () => {
  const view = viewOf({
    reference: "It is not a gift, and it is not a favour. It is a lamp. You notice it on the night it is out",
    relation: "spliced",
    edits: [["splice", null, ", and it is not a favour. It is a lamp"]],
  })
  expect(view.joined).toEqual([])
  expect(view.checked.reference).toHaveLength(1)
})

test("a translation is shown as it stands: its words are no edits of the reference's", () => {
  const view = viewOf({
    reference: "You notice it on the night it is out",
    relation: "translated",
    edits: [["replace", "It is not a gift", "You notice it on the night it is out"]],
  })
  expect(view.drawn.map(({ difference }) => difference)).toEqual(["same"])
})
