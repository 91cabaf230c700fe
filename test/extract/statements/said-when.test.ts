import { expect, it } from "vitest"
import { extract } from "../../../src/extract/extract.ts"
import { analyse } from "../../../src/language/analyse.ts"
import { documentOf } from "../../document-of.ts"

/** When each statement of a text was said, where its sentence tells; the document is of a Friday. */
async function expectSaid(text: string, expected: readonly (string | null)[]): Promise<void> {
  const document = documentOf(text, { date: { value: "2032-04-23", basis: "stated", why: "given with the input" } })
  const { statements } = await extract(document, analyse(document), null)
  expect(statements.map(({ said }) => said?.value ?? null)).toEqual(expected)
}

it.each<[string, (string | null)[]]>([
  ["Ana Ruiz said on Tuesday that the port would reopen by Friday.", ["2032-04-20"]],
  ["“The port is open,” Ana Ruiz told reporters in Haldis on Wednesday.", ["2032-04-21"]],
  ["On Thursday, Ana Ruiz said that the port was shut.", ["2032-04-22"]],
  ["Ana Ruiz on Monday said the port was shut.", ["2032-04-19"]],
  ["“The port is shut,” Ana Ruiz told a Wednesday briefing.", ["2032-04-21"]],
  ["Ana Ruiz said in March that the port was shut.", ["2032-03"]],
])("is told in %s", expectSaid)

it.each<[string]>([
  ["Ana Ruiz said that the port was shut on Tuesday."],
  ["Ana Ruiz said the Tuesday ferry was late."],
  ["After Monday's talks, Ana Ruiz said that the port was shut."],
  ["Ana Ruiz, who arrived on Monday, said that the port was shut."],
  ["Ana Ruiz said that the port was shut."],
  ["The duty fell in March, and Ana Ruiz said that the port was shut."],
])("is not told in %s", (text) => expectSaid(text, [null]))
