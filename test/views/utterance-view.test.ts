import { afterAll, beforeAll, expect, test } from "vitest"
import type { Processed } from "../../src/domain/findings.ts"
import type { Dossier } from "../../src/store/open.ts"
import { type TiedView, viewTied } from "../../src/views/utterance-view.ts"
import { exampleDossier } from "./example-dossier.ts"
import { courier, herald, interview, linkedDossier, reprint, wire } from "./linked-example.ts"

let dossier: Dossier
let remove: () => void

beforeAll(() => {
  ;({ dossier, remove } = linkedDossier())
})
afterAll(() => remove())

/** What ties the nth statement of a document, in a line for each reference and each version. */
function check({ document, findings }: Processed, nth: number, expected: readonly string[]): TiedView {
  const statement = findings.statements[nth]
  if (statement === undefined) throw new Error(`there is no statement ${nth}`)
  const tied = viewTied(dossier, document.id, statement)
  const lines = tied.utterances.flatMap(({ reference, own, others, sources }) => [
    reference
      ? `reference: ${reference.words.text} (${reference.inWords}, ${reference.saidBy?.name})`
      : "reference here",
    ...(own ? [`own: ${own.relation}`] : []),
    ...others.map(
      (version) => `${version.document.outlet}: ${version.relation}${version.reprintOf ? ", reprint" : ""}`,
    ),
    `${sources} sources`,
  ])
  expect(lines).toEqual(expected)
  return tied
}

test("an article's words stand beside the speaker's own and every other version of them, the earliest first", () => {
  const { utterances, discrepancies } = check(courier, 0, [
    "reference: the lamp goes back on by the first of June (the speaker's own words, in a transcript, Ana Ruiz)",
    "own: trimmed",
    "Corrin Wire: cut",
    "The Harbour Herald: elided",
    "Evening Lantern: trimmed, reprint",
    "3 sources",
  ])
  expect(utterances[0]?.reference?.surroundings).toEqual({
    before: "ENVOY RUIZ: Well, ",
    after: `, provided that the ferry sails again. Nobody, I think, sails blind, and nobody here wants a second winter of it.`,
  })
  expect(utterances[0]?.own).toMatchObject({
    attributedTo: { name: "Ana Ruiz" },
    edits: [{ kind: "trim-start" }, { kind: "trim-end" }],
    typographic: [{ note: "“The” for “the”" }],
    context: [{ kind: "condition", words: { text: "provided that the ferry sails again" } }],
  })
  expect(discrepancies.map(({ kind }) => kind)).toEqual(["attribution", "truncation"])
})

test("versions of other words of the same turn are not among them", () => {
  check(wire, 0, [
    "reference: It is not a gift, and it is not a favour. It is a lamp. You notice it on the night it is out (the speaker's own words, in a transcript, Ana Ruiz)",
    "own: spliced",
    "The Harbour Herald: verbatim",
    "1 sources",
  ])
})

test("a transcript's turn has everybody who quoted it; of a paper and its reprint only one counts", () => {
  check(interview, 1, [
    "reference here",
    "Corrin Wire: cut",
    "The Selby Courier: trimmed",
    "The Selby Courier: reworded",
    "The Harbour Herald: elided",
    "Evening Lantern: trimmed, reprint",
    "3 sources",
  ])
})

test("a statement nobody else has is tied to nothing", () => {
  check(interview, 0, [])
  check(herald, 0, [])
})

test("every span leads to its words", () => {
  const [statement] = reprint.findings.statements
  if (statement === undefined) throw new Error("the reprint has a statement")
  const { utterances } = viewTied(dossier, reprint.document.id, statement)
  const texts = new Map([interview, courier, herald, wire, reprint].map(({ document }) => [document.id, document.text]))
  const spans = utterances.flatMap(({ reference, own, others }) =>
    [...(own ? [own] : []), ...others].flatMap(({ words, edits, context }) => [
      words,
      ...edits.flatMap(({ quotation, reference: other }) => [quotation, other]),
      ...context.map((outside) => outside.words),
      reference?.words ?? null,
    ]),
  )
  expect(spans.length).toBeGreaterThan(10)
  for (const span of spans) {
    if (span === null) continue
    const [, id = ""] = /^\/documents\/(\w+)\/span\//.exec(span.address) ?? []
    expect(texts.get(id)?.slice(span.start, span.end)).toBe(span.text)
  }
})

test("a dossier that was never linked shows its statements all the same", () => {
  const unlinked = exampleDossier([courier])
  const [statement] = courier.findings.statements
  expect(statement && viewTied(unlinked.dossier, courier.document.id, statement)).toEqual({
    utterances: [],
    discrepancies: [],
  })
  unlinked.remove()
})
