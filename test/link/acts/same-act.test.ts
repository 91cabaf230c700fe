import { describe, expect, it } from "vitest"
import { differsInAct } from "../../../src/link/acts/account-of-act.ts"
import { actRules } from "../../../src/link/acts/same-act.ts"
import { actOf } from "../reports/report-of.ts"

type Report = ReturnType<typeof actOf>

/** Holds two reports against each other both ways: the same comes of it. Reports that are alike share a key. */
function likeness(a: Report, b: Report): number {
  const found = actRules.compare(a, b)
  expect(actRules.compare(b, a)).toBe(found)
  const keys = new Set(actRules.keys(a))
  if (found > 0) expect(actRules.keys(b).some((key) => keys.has(key))).toBe(true)
  return found
}

const okafor = "XCV Ngozi Okafor"
const sabo = "XRV Irena Sabo"
const barred = { by: ["Calvern"], to: ["Ruvenia"], what: "barred 46 firms laser exports" }
const urged = { by: [okafor], to: ["Ruvenia"], what: "free hydrologist held prison" }
const place = (document: string) => ({ utterances: [{ document, span: { start: 10, end: 60 } }] })

describe("reports of one act", () => {
  it.each<[string, Report, Report]>([
    ["the same words for it", actOf("sanction", barred), actOf("sanction", { ...barred, published: "2032-04-25" })],
    ["a minister for his state", actOf("sanction", barred), actOf("sanction", { ...barred, by: ["XCV Ana Ruiz"] })],
    [
      "words said at one place",
      actOf("request", { ...urged, ...place("t") }),
      actOf("request", { ...urged, what: "free hydrologist", published: null, ...place("t") }),
    ],
    [
      "an agreement told by two sides' readouts, a day apart",
      actOf("agreement", { ...urged, isOfReadout: true }),
      actOf("agreement", { ...urged, isOfReadout: true, published: "2032-04-24" }),
    ],
    [
      "two sides' readouts of one day",
      actOf("request", { ...urged, isOfReadout: true }),
      actOf("request", { ...urged, isOfReadout: true }),
    ],
  ])("%s", (_, a, b) => expect(likeness(a, b)).toBe(2))

  it("likely: few words, all of them, in the papers of one day", () => {
    const condemned = { by: [okafor], what: "attack" }
    const longer = { by: [okafor], what: "shocking attack consulate port", published: "2032-04-24" }
    expect(likeness(actOf("accusation", condemned), actOf("accusation", longer))).toBe(1)
    expect(likeness(actOf("accusation", condemned), actOf("accusation", { ...longer, published: "2032-04-26" }))).toBe(
      0,
    )
  })

  it("likely: half of the words", () => {
    expect(
      likeness(actOf("request", urged), actOf("request", { ...urged, what: "free hydrologist arrested 2030 spring" })),
    ).toBe(1)
  })
})

describe("reports of two acts", () => {
  it.each<[string, number, Report, Report]>([
    ["somebody else's", -1, actOf("request", urged), actOf("request", { ...urged, by: [sabo] })],
    ["of somebody else", -1, actOf("request", urged), actOf("request", { ...urged, to: ["Calvern"] })],
    [
      "another day",
      -1,
      actOf("request", { ...urged, date: "2032-04-22" }),
      actOf("request", { ...urged, date: "2032-10-02" }),
    ],
    [
      "told in like words by the readout of another day",
      -1,
      actOf("request", { ...urged, isOfReadout: true, ...place("t") }),
      actOf("request", { ...urged, isOfReadout: true, published: "2032-04-24", ...place("t") }),
    ],
    ["done here, not done there", -1, actOf("sanction", barred), actOf("sanction", { ...barred, status: "negated" })],
    ["said again months later", 0, actOf("request", urged), actOf("request", { ...urged, published: "2032-10-02" })],
    [
      "another number",
      0,
      actOf("sanction", barred),
      actOf("sanction", { ...barred, what: "barred 12 firms laser exports" }),
    ],
    ["another kind", 0, actOf("sanction", barred), actOf("tariff", barred)],
    ["other words", 0, actOf("request", urged), actOf("request", { ...urged, what: "reopen naval hotline" })],
    [
      "two of one speech",
      0,
      actOf("request", { ...urged, ...place("t") }),
      actOf("request", { ...urged, what: "reopen naval hotline", ...place("t") }),
    ],
  ])("%s", (_, expected, a, b) => expect(likeness(a, b)).toBe(expected))
})

it("tells whose it is elsewhere, and when", () => {
  const line = actOf("agreement", { by: [okafor, sabo], what: "line", date: "2032-04-22" })
  const other = actOf("agreement", { by: ["Calvern", "Ruvenia"], what: "line", date: "2032-04-23" })
  expect(differsInAct(line, other)).toBe("Gives it to Calvern and Ruvenia. Dates it 23 April 2032, not 22 April 2032.")
  expect(differsInAct(line, actOf("agreement", { by: [okafor], what: "line", date: "../2032-04-30" }))).toBeNull()
})
