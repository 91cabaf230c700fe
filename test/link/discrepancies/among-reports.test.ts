import { describe, expect, it } from "vitest"
import type { Corpus } from "../../../src/domain/corpus.ts"
import type { Report } from "../../../src/domain/report.ts"
import { findDifferences } from "../../../src/link/discrepancies/among-reports.ts"
import { linkableOf } from "../linkable-of.ts"
import { engagementOf } from "../reports/report-of.ts"

const corpus: Corpus = { load: (outlet) => linkableOf(`Text of ${outlet}.`, { outlet }) }

/** What documents do not agree on, one document a report, in words. */
function explained(...reports: Report[]): string[] {
  const placed = reports.map((report, index) => {
    const document = `Wire ${"ABC"[index]}`
    return { ...report, id: document, document, utterances: [{ document, span: { start: 0, end: 4 } }] }
  })
  return findDifferences(placed, corpus).map(({ kind, explanation }) => `${kind}: ${explanation}`)
}

const people = ["XCV Ngozi Okafor", "XRV Irena Sabo"]
const meeting = (known: Parameters<typeof engagementOf>[2]) => engagementOf("meeting", people, known)

describe("reports of one engagement do not agree", () => {
  it("on its day: the one that stands alone comes first", () =>
    expect(
      explained(meeting({ date: "2032-06-10" }), meeting({ date: "2032-06-10" }), meeting({ date: "2032-06-12" })),
    ).toEqual(["date: Wire C dates it 12 June 2032; Wire A (and 1 more) dates it 10 June 2032."]))

  it("on how long it took", () =>
    expect(explained({ ...meeting({}), duration: "PT6H" }, { ...meeting({}), duration: "PT5H30M" })).toEqual([
      "figure: Wire A has it last 6 hours; Wire B has it last 5 hours and 30 minutes.",
    ]))

  it("on whether it was held", () =>
    expect(explained(meeting({ status: "held" }), meeting({ status: "cancelled" }))).toEqual([
      "status: Wire A has it held; Wire B has it cancelled.",
    ]))

  it("on who came for one body", () => {
    const first = engagementOf("talks", [...people, "XRV Lidia Marek (deputy minister of public security)"], {})
    const other = engagementOf("talks", [...people, "XRV Anton Kolar (minister of public security)"], {})
    expect(explained(first, other)).toEqual(["participant: Wire B names Anton Kolar; Wire A names Lidia Marek."])
    const foreign = engagementOf("talks", [...people, "XRV Pavel Orlik (minister of defense)"], {})
    expect(explained(first, foreign)).toEqual([])
  })
})

it("what only one of them tells is no disagreement", () => {
  expect(explained(meeting({ date: "2032-06-10" }), meeting({ date: null }))).toEqual([])
  expect(explained(meeting({ date: "2032-06-10" }), meeting({ date: "2032-06" }))).toEqual([])
  expect(explained(meeting({ status: "planned" }), meeting({ status: "held" }))).toEqual([])
})
