import { afterAll, beforeAll, expect, test } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import type { Dossier } from "../../src/store/open.ts"
import { viewDocument } from "../../src/views/document-view.ts"
import type { TieView } from "../../src/views/ties.ts"
import { courier, herald, interview, linkedDossier, reprint } from "./linked-example.ts"

let dossier: Dossier
let remove: () => void

beforeAll(() => {
  ;({ dossier, remove } = linkedDossier())
})
afterAll(() => remove())

function said(tie: TieView): string {
  if (tie.kind === "version") return `${tie.relation} from ${tie.document.outlet}`
  if (tie.kind === "quoted") return `quoted by ${tie.count}`
  if (tie.kind !== "discrepancy") return tie.inWords
  return tie.isOwn ? tie.explanation : tie.inWords
}

/** Each tie behind the words at which it begins. */
function check({ document }: Processed, expected: readonly string[]) {
  const view = viewDocument(dossier, { id: document.id })
  const ties = new Map(view?.ties.map((tie) => [tie.number, tie]))
  const pieces = view?.blocks.flatMap((block) => (block.kind === "furniture" ? [] : block.pieces)) ?? []
  const lines = pieces.flatMap((piece) =>
    piece.ties.map((number) => {
      const tie = ties.get(number)
      return `${piece.text.slice(0, 20)}| ${tie ? said(tie) : "?"}`
    }),
  )
  expect(lines).toEqual(expected)
  expect([...ties.keys()]).toEqual([...ties.keys()].map((_, index) => index + 1))
}

test("an article's words say what they go back to and where they differ, in its own words", () => {
  check(courier, [
    "“The lamp goes back | trimmed from Selby Forum",
    "“The lamp goes back | The Selby Courier leaves out the condition: provided that the ferry sails again.",
    "“Nobody sails blind,| reworded from Selby Forum",
    "“Nobody sails blind,| “third” in The Selby Courier, “second” in the interview.",
  ])
})

test("a turn says once how many quote it, and in a word where others differ from it", () => {
  check(interview, [
    "the lamp goes back o| quoted by 3",
    "the lamp goes back o| who said it",
    "provided that the fe| what was left out",
    "a second winter| figure",
    "It is not a gift, an| quoted by 2",
  ])
})

test("all words of a tie are marked", () => {
  const view = viewDocument(dossier, { id: interview.document.id })
  const pieces = view?.blocks.flatMap((block) => (block.kind === "furniture" ? [] : block.pieces)) ?? []
  const marked = (role: string) =>
    pieces
      .filter(({ roles }) => roles.some((each) => each === role))
      .map(({ text }) => text)
      .join("|")
  expect(marked("quoted")).toBe(
    "the lamp goes back on by the first of June, |provided that the ferry sails again|Nobody, I think, sails blind, and nobody here wants |a second winter| of it|It is not a gift, and it is not a favour. It is a lamp. You notice it on the night it is out",
  )
})

test("a document says how many of its passages are tied, and of what it is a reprint", () => {
  expect(viewDocument(dossier, { id: herald.document.id })?.counts).toMatchObject({
    versions: 2,
    quoted: 0,
    discrepancies: 1,
  })
  expect(viewDocument(dossier, { id: reprint.document.id })?.reprintOf).toMatchObject({
    document: { title: "Lamp back by June" },
    share: 0.94,
  })
  expect(viewDocument(dossier, { id: courier.document.id })?.reprints).toMatchObject([
    { document: { outlet: "Evening Lantern" } },
  ])
})
